"""A whole house for end-to-end tests: desk, borne with window and media process, Chromium."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from kiosk.app.adviser_process import AdviserProcess
from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.embedded_desk import DeskKeys, EmbeddedDesk
from kiosk.app.finger import Finger
from kiosk.app.paths import DEMO_SITE
from kiosk.app.screen import media_options
from kiosk.config.site import Devices, Site, load_site
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Place
from tests.chromium import chromium

PATIENCE_S = 40.0
LEAST_PRIORITY = 19
READING_MS = 700
"""What is told meanwhile is on the screen: a missing camera, a question."""
WINDOW = QSize(540, 960)
"""A quarter of the pixels of the usual screen, which Xvfb has to paint in software; sizes are
millimetres, so that all else is as large. `tests/e2e/test_tour.py` has the whole screen."""


def wait(milliseconds: int) -> None:
    """Let Qt's loop run. QTest.qWait would hold Python's lock, and every thread, meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], Any], what: str, seconds: float = PATIENCE_S) -> Any:
    """Let Qt's loop run until `condition()` is true, and return its value."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}"
        wait(20)
    return value


class House:
    """A desk and a borne; a visitor with a finger."""

    def __init__(self, borne: Borne, keys: DeskKeys) -> None:
        self.borne = borne
        self.begun_s = time.monotonic()
        self.keys = keys
        self.finger = Finger(borne.stage.window)
        self.events: list[Any] = []
        self._painted = 0
        borne.stage.window.frameSwapped.connect(self._paint, Qt.ConnectionType.QueuedConnection)
        borne.on_event = self.events.append

    @property
    def state(self) -> Any:
        """Return where the visit stands."""
        return self.borne.controller.state

    def touch(self, name: str) -> None:
        """Touch what carries `name`, once it is there and the guard against ghosts lets it."""
        guard = self.borne.stage._models.guard
        until(lambda: guard.ready() and self.finger.finds(name), f"« {name} » ({self.state.place})")
        self._see()
        self.finger.touch(name)

    def _see(self) -> None:
        """Wait until everything is painted where it stands now, however slow the machine is."""
        before = self._painted

        def seen() -> bool:
            self.borne.stage.window.update()
            return self._painted >= before + 2

        until(seen, "the screen to be painted")

    def _paint(self) -> None:
        self._painted += 1

    def until_at(self, place: Place, seconds: float = PATIENCE_S) -> None:
        """Wait for a screen."""
        until(lambda: self.state.place is place, f"{place} (at {self.state.place})", seconds)

    def call(self, need: str = "family") -> None:
        """Go from the welcome screen to ringing; where nobody is there yet, « J'attends » (S16)."""
        for name in ("begin", "talk", f"need_{need}"):
            self.touch(name)
        chosen = (Place.SERVICE, Place.BUSY)
        until(lambda: self.state.place in chosen, f"a service (at {self.state.place})")
        self.touch("call" if self.state.place is Place.SERVICE else "wait")
        wait(READING_MS)  # a missing camera or microphone is told meanwhile (S18)
        self.touch("go_without" if self.state.place is Place.DEVICE else "go")
        self.until_at(Place.WAITING)

    def leave(self) -> None:
        """Go from the erased end to the welcome screen, by way of the smileys after a call."""
        called = self.state.called
        self.touch("finish")
        if called:
            self.until_at(Place.SMILEYS)
            self.touch("skip")
        self.until_at(Place.ATTRACT)

    def kinds(self, kind: type[Any]) -> list[Any]:
        """Return the media events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]


@contextmanager
def open_house(devices: Devices | None = None, *, site: Site | None = None) -> Iterator[House]:
    """Build a house with stand-ins (or `devices`), and tear it down in reverse order."""
    site = site or load_site(DEMO_SITE)
    desk = EmbeddedDesk(site, host="127.0.0.1", port=0)
    keys = desk.start()
    try:
        here = site.with_desk(keys.address, keys.site_token)
        with borne_of(here, devices) as borne:
            yield House(borne, keys)
    finally:
        desk.stop()


@contextmanager
def borne_of(site: Site, devices: Devices | None = None) -> Iterator[Borne]:
    """Start a borne of `site` in an upright window."""
    chosen = devices or Devices(camera="sim", plate="sim", microphone="sim", speaker="sim")
    here = site.model_copy(update={"devices": chosen})
    borne = Borne(BorneOptions(here, media_options(here, stand_ins=True), WINDOW))
    borne.start()
    try:
        yield borne
    finally:
        borne.stop()


@contextmanager
def scripted_adviser(house: House, size: tuple[int, int] = (1280, 720)) -> Iterator[AdviserProcess]:
    """Sign an adviser in who answers and stays, in a process of her own with the least priority.

    For benches: her computer is not the borne.
    """
    keys, script = house.keys, (Step("answer", 0.5), Step("until_end"))
    options = AdviserOptions(keys.address, "caf", keys.code, script=script, size=size, limit_s=900)
    before = {process.pid for process in multiprocessing.active_children()}
    adviser = AdviserProcess(options)
    adviser.start()
    try:
        for process in multiprocessing.active_children():
            if process.pid is not None and process.pid not in before:
                os.setpriority(os.PRIO_PROCESS, process.pid, LEAST_PRIORITY)
        until(lambda: adviser.has("signed_in"), "the adviser")
        yield adviser
    finally:
        adviser.stop()


class AdviserBrowser:
    """An adviser in a real Chromium."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def sign_in(self, keys: DeskKeys, name: str = "Sophie", service: str = "CAF") -> None:
        """Fill the form as a person would."""
        self.driver.get(keys.address)
        self.field("Nom").send_keys(name)
        Select(self.field("Service")).select_by_visible_text(service)
        self.field("Code").send_keys(keys.code)
        self.button("Se connecter").click()

    def field(self, label: str) -> WebElement:
        """Return the field under this label."""
        where = f"//label[contains(normalize-space(.), '{label}')]"
        found = self.driver.find_element(By.XPATH, where)
        target = found.get_attribute("for")
        if target:
            return self.driver.find_element(By.ID, target)
        return found.find_element(By.CSS_SELECTOR, "input, select")

    def button(self, words: str) -> WebElement:
        """Return the visible button with these words, waiting for it."""
        return until(lambda: self._visible_button(words), f"the button « {words} »")

    def _visible_button(self, words: str) -> WebElement | None:
        where = f'//button[contains(normalize-space(.), "{words}")]'
        for found in self.driver.find_elements(By.XPATH, where):
            if found.is_displayed() and found.is_enabled():
                return found
        return None

    def ask(self, script: str, *arguments: Any) -> Any:
        """Run JavaScript in the page and return its value."""
        return self.driver.execute_script(script, *arguments)

    def ask_later(self, script: str, *arguments: Any) -> Any:
        """Run asynchronous JavaScript; the last argument is the callback."""
        return self.driver.execute_async_script(script, *arguments)

    def pictures(self) -> int:
        """Return how many pictures of the borne were shown so far."""
        return int(
            self.ask(
                "const v = document.querySelector('#borne-video');"
                "return v ? v.getVideoPlaybackQuality().totalVideoFrames : 0;"
            )
        )


@contextmanager
def adviser_browser(*more_flags: str) -> Iterator[AdviserBrowser]:
    """Start a Chromium for an adviser."""
    with chromium(*more_flags) as driver:
        driver.set_script_timeout(30)
        yield AdviserBrowser(driver)
