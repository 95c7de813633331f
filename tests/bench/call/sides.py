"""The two things that call the adviser: the borne's media process, and Chromium in its place."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol

from kiosk.core import media
from kiosk.core.media import Picture
from kiosk.core.messages import PROTOCOL, CallSession
from kiosk.media.client import MediaClient
from kiosk.media.frames import FrameReader
from kiosk.sim.marker import read_marker
from tests.bench.call.borne_process import SHOT, Props, run_film
from tests.bench.call.browsers import HERE, Watcher, browser, until
from tests.bench.call.film import Film
from tests.bench.call.notes import Captures, Shown
from tests.bench.call.usage import tree

PDF = b"%PDF-1.7\n"


class Side(Protocol):
    """What calls the adviser."""

    name: str

    def prepare(self) -> None:
        """Open camera and microphone, as before a call (S05)."""
        ...

    def call(self, session: CallSession) -> None:
        """Ring."""
        ...

    def begin(self) -> None:
        """Begin the measured time."""
        ...

    def send_paper(self, size: int) -> None:
        """Send `size` bytes to the adviser."""
        ...

    def paper_at_s(self) -> float | None:
        """Return when (epoch) the paper was acknowledged; None: not yet."""
        ...

    def shown(self) -> list[Shown]:
        """Return the adviser's pictures shown since `begin`."""
        ...

    def captures(self) -> Captures:
        """Return how the camera ran."""
        ...

    def hang_up(self) -> None:
        """End the call and forget it."""
        ...

    def processes(self) -> list[int]:
        """Return the processes whose use counts."""
        ...


class BorneSide:
    """The product's media process, and a client that copies its pictures as the window does."""

    name = "borne"

    def __init__(self, props: Props) -> None:
        self._props = props
        self._reader = FrameReader()
        self._events: list[Any] = []
        self._shown: list[Shown] = []
        self._paper_at_s: float | None = None
        self._papers = 0
        self.client = MediaClient(run_film, props, self._take, self._reader)
        self.client.on_news = self._show

    def start(self) -> None:
        """Start the process and wait until it is ready."""
        self.client.start()
        until(lambda: self.has(media.Ready), "the media process")

    def stop(self) -> None:
        """End the process."""
        self.client.stop()
        self._reader.close()

    def prepare(self) -> None:
        """Open the preview, in the process that the end of a visit leaves behind: a fresh one."""
        self._events.clear()
        self.client.replace()
        until(lambda: self.has(media.Ready), "the next media process")
        self._props.log.write_bytes(b"")
        self.client.send(media.OpenPreview())
        until(lambda: self.has(media.FirstPicture), "the own picture")

    def call(self, session: CallSession) -> None:
        """Ring."""
        self._paper_at_s = None
        self.client.send(media.StartCall(session=session))

    def begin(self) -> None:
        """Forget what was shown."""
        self._shown.clear()

    def send_paper(self, size: int) -> None:
        """Send a paper of the product's way, paced."""
        self._papers += 1
        data = PDF + bytes(range(251)) * (size // 251)
        self.client.send(
            media.SendDocument(id=f"bench-{self._papers}", name="b.pdf", pages=1, blob=data)
        )

    def paper_at_s(self) -> float | None:
        """Return when it was acknowledged."""
        return self._paper_at_s

    def shown(self) -> list[Shown]:
        """Return what was copied for the window."""
        return list(self._shown)

    def captures(self) -> Captures:
        """Return every picture's moment."""
        return [
            (at_s * 1000, code) for at_s, code in SHOT.iter_unpack(self._props.log.read_bytes())
        ]

    def hang_up(self) -> None:
        """End the call; close camera and microphone."""
        self.client.send(media.EndCall())
        self.client.send(media.ClosePreview())

    def processes(self) -> list[int]:
        """Return the media process."""
        return tree(self.client.pid) if self.client.pid else []

    def has(self, kind: type[Any]) -> bool:
        """Whether an event of this kind came since `prepare`."""
        return any(isinstance(event, kind) for event in self._events)

    def _take(self, event: Any) -> None:
        self._events.append(event)
        if isinstance(event, media.DocumentSent):
            self._paper_at_s = time.time()

    def _show(self, stream: media.Stream) -> None:
        def show(width: int, height: int, i420: memoryview, time_us: int) -> None:
            picture = Picture(width, height, bytes(i420), time_us)
            if stream == "adviser":
                code = read_marker(picture)
                self._shown.append(
                    Shown(time.time() * 1000, -1 if code is None else code, width, height)
                )

        self._reader.read(stream, show)


class ChromiumSide(Watcher):
    """The bench's kiosk page in a Chromium."""

    name = "chromium"

    def start(self, address: str) -> None:
        """Open the page."""
        self.chrome.get(address)

    def prepare(self) -> None:
        """Open camera and microphone, show the own picture; opened once, a page keeps them."""
        if not self.run("return Boolean(bench.notes.self)"):
            self.wait("bench.prepare()")
        until(lambda: self.shown("self"), "the own picture")

    def call(self, session: CallSession) -> None:
        """Ring."""
        told = {"call": session.call, "ws_url": session.ws_url, "token": session.token}
        self.run("bench.call(arguments[0])", {**told, "protocol": PROTOCOL})

    def begin(self) -> None:
        """Forget what was shown."""
        self.run("if (bench.notes.adviser) bench.begin('adviser'); bench.begin('self');")

    def send_paper(self, size: int) -> None:
        """Send a paper as fast as the channel takes it."""
        self.run("delete bench.marks.paper; void bench.sendPaper(arguments[0]);", size)

    def paper_at_s(self) -> float | None:
        """Return when it was acknowledged."""
        at_ms = self.run("return bench.marks.paper ?? null")
        return None if at_ms is None else at_ms / 1000

    def shown(self, name: str = "adviser") -> list[Shown]:
        """Return what the page showed."""
        return super().shown(name)

    def captures(self, name: str = "self") -> Captures:
        """Return moments of some pictures."""
        return super().captures(name)

    def hang_up(self) -> None:
        """End the call."""
        self.run("bench.hangUp();")


@contextmanager
def borne_side(props: Props) -> Iterator[BorneSide]:
    """Run the borne's media process."""
    side = BorneSide(props)
    side.start()
    try:
        yield side
    finally:
        side.stop()


@contextmanager
def chromium_side(film: Film, voice: Path) -> Iterator[ChromiumSide]:
    """Run a Chromium on the bench's kiosk page."""
    with served(HERE) as address, browser(film, voice) as chrome:
        side = ChromiumSide(chrome, film)
        side.start(f"{address}/kiosk.html")
        yield side


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine."""
    quiet: Callable[..., SimpleHTTPRequestHandler] = partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
