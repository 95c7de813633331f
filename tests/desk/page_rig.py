"""A real Chromium on the adviser's page, as a test sees it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import (
    ElementClickInterceptedException,
    StaleElementReferenceException,
)

from tests.chromium import chromium, tab

PATIENCE_S = 60.0


@asynccontextmanager
async def page(*more: str, without: str = "") -> AsyncIterator[Screen]:
    """Give a fresh tab, or a Chromium with `more` flags or `without` one; both block to begin."""
    with chromium(*more, without=without) if more or without else tab() as chrome:
        screen = Screen(chrome)
        try:
            yield screen
        finally:
            screen.close()


class Screen:
    """The page as a test sees it. Selenium blocks, so every call runs in a thread."""

    def __init__(self, chrome: webdriver.Chrome) -> None:
        self.chrome = chrome
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="selenium")

    async def aside(self, call: Callable[..., Any], *arguments: Any) -> Any:
        """Return what a blocking Selenium call returns, without stopping the loop."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, call, *arguments)

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown()

    async def run(self, script: str, *arguments: Any) -> Any:
        """Return the value of a JavaScript function body in the page."""
        return await self.aside(self.chrome.execute_script, script, *arguments)

    async def open(self, url: str) -> None:
        """Go to `url`."""
        await self.aside(self.chrome.get, url)

    async def watch(self, script: str) -> None:
        """Run this JavaScript before the page's own, from the next page opened on."""
        command = "Page.addScriptToEvaluateOnNewDocument"
        await self.aside(self.chrome.execute_cdp_cmd, command, {"source": script})

    async def type(self, field: str, text: str) -> None:
        """Type into the element of this id, as a person does."""
        box = await self.aside(self.chrome.find_element, "id", field)
        await self.aside(box.send_keys, text)

    async def until(self, script: str, why: str) -> Any:
        """Wait until the JavaScript expression is true; fail with `why` after `PATIENCE_S`."""

        async def look() -> Any:
            return await self.run(f"return ({script});")

        return await until(look, why)

    async def press(self, label: str) -> None:
        """Click the visible, enabled button with this text."""
        script = """const wanted = arguments[0];
        const button = [...document.querySelectorAll('button')].find((each) =>
          each.textContent.trim() === wanted && each.offsetParent && !each.disabled);
        return button || null;"""

        async def click() -> bool:
            button = await self.run(script, label)
            try:
                if button is not None:
                    await self.aside(button.click)
            except (ElementClickInterceptedException, StaleElementReferenceException):
                return False
            return button is not None

        await until(click, f"no button « {label} »")

    async def sign_in(self, url: str, name: str, code: str) -> None:
        """Fill in the sign-in form and send it."""
        await self.open(url)
        await self.until("document.querySelector('#service option')", "no services offered")
        script = """const put = (id, value) => { document.getElementById(id).value = value; };
        put('name', arguments[0]); put('service', 'caf'); put('code', arguments[1]);"""
        await self.run(script, name, code)
        await self.press("Se connecter")

    async def choose_file(self, path: Path) -> None:
        """Choose a file in « Envoyer un fichier »."""
        box = await self.aside(self.chrome.find_element, "id", "file-input")
        await self.aside(box.send_keys, str(path))

    async def complaints(self) -> list[str]:
        """Return what the page logged as errors since the last time."""
        entries: Any = await self.aside(self.chrome.get_log, "browser")
        return [e["message"] for e in entries if e["level"] == "SEVERE"]


async def until(look: Callable[[], Awaitable[Any]], why: str) -> Any:
    """Poll `look` until it returns something true."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := await look()):
        assert time.monotonic() < deadline, why
        await asyncio.sleep(0.1)
    return found
