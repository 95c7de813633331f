"""A real Chromium on the adviser's page, and a borne with the real engine on the other side."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import img2pdf
from desk_rig import Town, Wire
from PIL import Image, ImageDraw
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from kiosk.call.direct import DirectEngine
from kiosk.core.clock import monotonic_us
from kiosk.core.faults import KioskError
from kiosk.core.media import CallFigures, Picture
from kiosk.core.messages import (
    PIECE_BYTES,
    CallSession,
    Candidate,
    Description,
    FileAccept,
    FileAck,
    FileOffer,
    HangUp,
    Message,
    dump,
    pack_piece,
    unpack_piece,
)
from kiosk.core.ports import EngineState, Signal

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--lang=fr-FR",
)
PATIENCE_S = 25.0
SIZE = (320, 240)


@contextmanager
def chromium(*more: str, window: str = "1280,800") -> Iterator[webdriver.Chrome]:
    """Run Debian's Chromium with a profile of its own. Its absence is a failure, not a skip."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    assert browser, "chromium is not installed"
    assert driver, "chromedriver is not installed (Debian: chromium-driver)"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = Options()
        options.binary_location = browser
        for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={window}", *more):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        chrome = webdriver.Chrome(options=options, service=Service(driver))
        try:
            yield chrome
        finally:
            chrome.quit()


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
        if (button) button.click();
        return Boolean(button);"""

        async def click() -> bool:
            return bool(await self.run(script, label))

        await until(click, f"no button « {label} »")

    async def sign_in(self, url: str, name: str, code: str) -> None:
        """Fill in the sign-in form and send it."""
        await self.open(url)
        await self.until("document.querySelector('#service option')", "no services offered")
        script = """const put = (id, value) => { document.getElementById(id).value = value; };
        put('name', arguments[0]); put('service', 'caf'); put('code', arguments[1]);"""
        await self.run(script, name, code)
        await self.press("Se connecter")

    def complaints(self) -> list[str]:
        """Return what the page logged as errors, the refusals a test provokes aside."""
        entries: Any = self.chrome.get_log("browser")
        return [e["message"] for e in entries if e["level"] == "SEVERE"]


async def until(look: Callable[[], Awaitable[Any]], why: str) -> Any:
    """Poll `look` until it returns something true."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := await look()):
        assert time.monotonic() < deadline, why
        await asyncio.sleep(0.1)
    return found


class LiveBorne:
    """A borne: its line to the desk, and a new engine for each `answered` or `peer_back`."""

    def __init__(self, session: CallSession, wire: Wire) -> None:
        self.session = session
        self.wire = wire
        self.engine: DirectEngine | None = None
        self.ended = ""
        self.seen: list[tuple[int, int]] = []
        self.told: list[dict[str, Any]] = []
        self.pieces: list[tuple[int, int, bytes]] = []
        self.offers_answered = 0
        self.answers_offers = True
        self._pending: set[asyncio.Task[Any]] = set()
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._film())]

    @staticmethod
    async def call(town: Town, partner: str = "caf") -> LiveBorne:
        """Call as a citizen does."""
        session = await town.session(partner)
        return LiveBorne(session, await town.greet(session))

    async def close(self) -> None:
        """Vanish: nothing is said to anyone."""
        for task in (*self._tasks, *self._pending):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._pending, return_exceptions=True)
        if self.engine is not None:
            await self.engine.close()
        await self.wire.socket.close()

    async def hang_up(self) -> None:
        """End the call as the citizen."""
        await self.wire.say(HangUp())

    # --- documents -------------------------------------------------------------------------

    async def offer(self, data: bytes, *, number: int, pages: int | None = 1) -> FileOffer:
        """Offer a PDF, its id being its hash's beginning."""
        sha256 = hashlib.sha256(data).hexdigest()
        offer = FileOffer(
            id=sha256[:16], number=number, name="Justificatif.pdf", mime="application/pdf",
            bytes=len(data), pages=pages, sha256=sha256,
        )  # fmt: skip
        self.say_document(offer)
        return offer

    async def send(self, data: bytes, *, number: int, upto: int | None = None) -> None:
        """Offer a PDF and send its bytes from where the page wants them, maybe not all."""
        already = len(self.told)
        await self.offer(data, number=number)
        accept = await self.told_of("file_accept", already)
        end = len(data) if upto is None else upto
        for offset in range(accept["offset"], end, PIECE_BYTES):
            piece = data[offset : min(offset + PIECE_BYTES, end)]
            self.engine_now.documents.send(pack_piece(number, offset, piece))

    async def told_of(self, kind: str, after: int = 0) -> dict[str, Any]:
        """Return the first data channel message of `kind` at or after index `after`."""

        async def look() -> Any:
            return next((m for m in self.told[after:] if m["type"] == kind), None)

        return await until(look, f"the page never said {kind}; it said {self.told[after:]}")

    def say_document(self, message: Message) -> None:
        """Say something on the `documents` channel."""
        self.engine_now.documents.send(dump(message))

    @property
    def engine_now(self) -> DirectEngine:
        """The engine in use."""
        assert self.engine is not None
        return self.engine

    async def connected(self) -> None:
        """Wait until both data channels are open."""

        async def look() -> bool:
            engine = self.engine
            return engine is not None and engine.documents.is_open and engine.control.is_open

        await until(look, "the page never connected")

    async def sees_adviser(self) -> int:
        """Wait for pictures of the adviser; return how many came so far."""

        async def look() -> bool:
            return len(self.seen) > 5

        await until(look, "no picture of the adviser came")
        return len(self.seen)

    # --- EngineListener --------------------------------------------------------------------

    def signal(self, signal: Signal) -> None:
        """Send through the desk."""
        self._later(self.wire.say(signal))

    def state(self, state: EngineState) -> None:
        """Nothing to do: the tests look at pictures and channels."""

    def picture(self, picture: Picture) -> None:
        """Remember the size of each picture."""
        self.seen.append((picture.width, picture.height))

    def sound(self, block: bytes) -> None:
        """Nothing to do."""

    def figures(self, figures: CallFigures) -> None:
        """Nothing to do."""

    # --- inside ----------------------------------------------------------------------------

    def _later(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)

    async def _listen(self) -> None:
        while True:
            message = await self.wire.hear()
            if message.type in ("answered", "peer_back"):
                await self.new_engine()
            elif isinstance(message, Description | Candidate) and self.engine is not None:
                with suppress(KioskError):
                    await self.engine.take_signal(message)
            elif message.type == "ended":
                self.ended = message.reason
                return

    async def new_engine(self) -> None:
        """Start the media anew, as a new media process does."""
        older = self.engine
        self.engine = engine = DirectEngine(self)
        engine.control.on_message = self._on_text
        engine.documents.on_message = self._on_document
        await engine.start(offers=True, ice_servers=(), relay_only=False)
        if older is not None:
            await older.close()

    def _on_text(self, data: str | bytes) -> None:
        self.told.append(json.loads(data))

    def _on_document(self, data: str | bytes) -> None:
        if isinstance(data, bytes):
            number, offset, payload = unpack_piece(data)
            self.pieces.append((number, offset, bytes(payload)))
            return
        message = json.loads(data)
        self.told.append(message)
        if message["type"] == "file_offer" and self.answers_offers:
            self.say_document(FileAccept(id=message["id"], offset=0))

    async def received(self, sha256: str) -> bytes:
        """Return the bytes of the file the page sends, then acknowledge it."""
        offer = await self.told_of("file_offer")

        async def complete() -> bool:
            return sum(len(p) for n, _, p in self.pieces if n == offer["number"]) >= offer["bytes"]

        await until(complete, "the file never came whole")
        data = b"".join(p for n, _, p in self.pieces if n == offer["number"])
        assert offer["sha256"] == sha256
        self.say_document(FileAck(id=offer["id"], sha256=sha256, bytes=len(data)))
        return data

    async def _film(self) -> None:
        width, height = SIZE
        block = bytes(960)
        for count in range(10**9):
            if self.engine is not None:
                luma = bytes([(count * 5) % 200 + 20]) * (width * height)
                data = luma + bytes([90]) * (width * height // 4) + bytes([160]) * (width * height // 4)
                self.engine.push_picture(Picture(width, height, data, monotonic_us()))
                for _ in range(7):
                    self.engine.push_sound(block)
            await asyncio.sleep(0.07)


def make_letter(pages: int = 2) -> bytes:
    """Return a PDF as the borne makes them: one JPEG a page."""
    pictures = []
    for page in range(1, pages + 1):
        sheet = Image.new("L", (826, 1169), 250)
        draw = ImageDraw.Draw(sheet)
        draw.text((80, 80), f"CAF du Loiret - page {page}", fill=20, font_size=40)
        for line in range(18):
            draw.rectangle((80, 200 + line * 46, 700 - (line % 4) * 60, 214 + line * 46), fill=90)
        buffer = io.BytesIO()
        sheet.save(buffer, "JPEG", quality=60)
        pictures.append(buffer.getvalue())
    pdf = img2pdf.convert(*[pictures])
    assert pdf is not None
    return pdf
