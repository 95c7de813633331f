"""Debian's Chromium, headless, with invented camera and microphone, and nobody's profile."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests.watch import KEPT

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream=device-count=1,fps=30",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--lang=fr-FR",
)


@contextmanager
def chromium(*more: str, without: str = "", window: str = "1280,800") -> Iterator[webdriver.Chrome]:
    """Run Debian's Chromium with a profile of its own. Its absence is a failure, not a skip."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert browser, "chromium is not installed"
    assert driver, "chromedriver is not installed (Debian: chromium-driver)"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = Options()
        options.binary_location = browser
        kept = [flag for flag in FLAGS if flag != without]
        for flag in (*kept, f"--user-data-dir={profile}", f"--window-size={window}", *more):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        chrome = webdriver.Chrome(options=options, service=Service(driver))
        try:
            yield chrome
        finally:
            chrome.quit()


_kept: list[webdriver.Chrome] = []


@contextmanager
def kept_chromium() -> Iterator[None]:
    """Keep one Chromium for every `tab` meanwhile: starting one costs more than most tests."""
    with chromium() as chrome:
        process = chrome.service.process
        assert process is not None
        KEPT.add(process.pid)
        _kept.append(chrome)
        try:
            yield
        finally:
            _kept.remove(chrome)
            KEPT.discard(process.pid)


@contextmanager
def tab() -> Iterator[webdriver.Chrome]:
    """Give a fresh tab without cookies, of the kept Chromium; without one, a Chromium of its own.

    What a test asks of its page (scripts to run first, a wish for calm) ends with the tab.
    """
    if not _kept:
        with chromium() as chrome:
            yield chrome
        return
    chrome = _kept[-1]
    first = chrome.current_window_handle
    chrome.execute_cdp_cmd("Network.clearBrowserCookies", {})
    chrome.switch_to.new_window("tab")
    chrome.get_log("browser")  # what another page complained of is not ours
    try:
        yield chrome
    finally:
        chrome.close()
        chrome.switch_to.window(first)
