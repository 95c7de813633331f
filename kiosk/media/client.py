"""The UI process's handle on the media process: starts it, talks to it, replaces it when it dies.

Events arrive on the client's own thread. A process that exits, or answers no ping for 3 s, is
killed, reaped and started anew; `on_event` then gets `Gone`, and `Ready` from the new one.
"""

from __future__ import annotations

import logging
import math
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.media.frames import STREAMS, FrameNames, FrameReader
from kiosk.media.pipe import PipeWriter, decode

log = logging.getLogger(__name__)

PING_S = 1.0
POLL_S = 0.1
DEAD_S = 3.0
LAST_WORDS_S = 1.5
"""How long a process that is being replaced may take to say goodbye (TIM-7: home within 3 s)."""
ABORT_S = 1.0
"""How long a hanging process may take to write its stacks to the log."""
START_S = 60.0
"""A fresh process may take this long to say `Ready` (cold disk) before it counts as dead."""
BACK_OFF_S = (0.0, 0.0, 1.0, 2.0, 5.0, 10.0)
"""Pause before the n-th start in a row that never got ready."""

Main = Callable[[Any, Connection, Connection, FrameNames], None]


@dataclass(frozen=True, slots=True)
class Gone:
    """The media process is dead and reaped. `expected`: by `replace`, not by a fault."""

    expected: bool


@dataclass(slots=True)
class _Run:
    """One life of the media process."""

    process: SpawnProcess
    messages: Connection
    news: Connection
    writer: PipeWriter
    heard_s: float
    ready: bool = False
    expected: bool = False
    pinged_s: float = 0.0
    kill_at_s: float = math.inf


class MediaClient:
    """Supervises one media process. Public methods may be called from any thread."""

    def __init__(
        self, main: Main, options: object, on_event: Callable[[Any], None], frames: FrameReader
    ) -> None:
        self._main = main
        self.options = options
        """Given to the next media process."""
        self._on_event = on_event
        self._frames = frames
        self._run: _Run | None = None
        self._stopping = threading.Event()
        self._failed_starts = 0
        self._thread = threading.Thread(target=self._supervise, name="media-client", daemon=True)
        self.on_news: Callable[[media.Stream], None] | None = None
        """Called on the client's thread when a stream has a new picture."""

    @property
    def pid(self) -> int | None:
        """Return the process id of the media process, None between two lives."""
        run = self._run
        return run.process.pid if run else None

    def start(self) -> None:
        """Start the media process and its supervision; returns at once."""
        self._thread.start()

    def send(self, message: media.PipeMessage) -> None:
        """Send a command; lost before `Ready` and after the end (each `Ready` begins anew)."""
        run = self._run
        if run is not None and run.ready:
            run.writer.send(message)

    def replace(self) -> None:
        """End the media process and start a fresh one: nothing of a visit stays in its memory.

        It may say its last words (a call is hung up properly); after `LAST_WORDS_S` it is killed.
        `Gone` always follows, at once when the old process is dead and the next not started yet.
        """
        run = self._run
        if run is None:
            self._on_event(Gone(expected=True))
            return
        run.expected = True
        run.kill_at_s = time.monotonic() + LAST_WORDS_S
        run.writer.send(media.Stop())

    def stop(self) -> None:
        """End the media process and the thread; waits at most 5 s."""
        self._stopping.set()
        if run := self._run:
            run.writer.send(media.Stop())
        if self._thread.is_alive():  # else it was never started
            self._thread.join(5)

    def _supervise(self) -> None:
        while not self._stopping.is_set():
            if self._stopping.wait(BACK_OFF_S[min(self._failed_starts, len(BACK_OFF_S) - 1)]):
                return
            run = self._run = self._spawn()
            if self._stopping.is_set():  # `stop` may have found no process to tell
                run.writer.send(media.Stop())
            self._watch(run)
            self._bury(run)
            self._failed_starts = 0 if run.ready else self._failed_starts + 1
            if not self._stopping.is_set():
                self._on_event(Gone(run.expected))

    def _spawn(self) -> _Run:
        context = multiprocessing.get_context("spawn")
        messages, their_messages = context.Pipe()
        news, their_news = context.Pipe(duplex=False)
        arguments = (self.options, their_messages, their_news, self._frames.names)
        process = context.Process(
            target=self._main, args=arguments, name="kiosk-media", daemon=True
        )
        process.start()
        their_messages.close()
        their_news.close()
        writer = PipeWriter(messages, "media-client-writer")
        return _Run(process, messages, news, writer, time.monotonic())

    def _watch(self, run: _Run) -> None:
        while not (self._stopping.is_set() and not run.process.is_alive()):
            sources = wait([run.messages, run.news, run.process.sentinel], timeout=POLL_S)
            try:
                if run.news in sources:
                    self._take_news(run.news)
                if run.messages in sources:
                    self._take_message(run)
            except (EOFError, OSError):
                return
            if run.process.sentinel in sources or self._is_dead(run):
                return
            if time.monotonic() >= run.kill_at_s:
                return

    def _take_news(self, news: Connection) -> None:
        streams = set[int]()
        while news.poll():
            streams.update(news.recv_bytes())
        if self.on_news:
            for stream in streams:
                self.on_news(STREAMS[stream])

    def _take_message(self, run: _Run) -> None:
        run.heard_s = time.monotonic()
        try:
            message = decode(run.messages.recv_bytes(), media.event)
        except KioskError as error:
            log.warning("media process: %s", error)
            return
        if isinstance(message, media.Ready):
            run.ready = True
        if not isinstance(message, media.PongMedia):
            self._on_event(message)

    def _is_dead(self, run: _Run) -> bool:
        now = time.monotonic()
        if now - run.pinged_s >= PING_S:
            run.pinged_s = now
            run.writer.send(media.PingMedia(number=int(now)))
        limit_s = DEAD_S if run.ready else START_S
        if now - run.heard_s <= limit_s:
            return False
        log.warning("media process silent for %.0f s: replaced", limit_s)
        if hasattr(signal, "SIGABRT") and run.process.pid is not None:
            os.kill(run.process.pid, signal.SIGABRT)  # it says where it hangs, without content
            run.process.join(ABORT_S)
        return True

    def _bury(self, run: _Run) -> None:
        run.process.kill()
        run.process.join(5)
        run.messages.close()
        run.news.close()
        run.writer.close()
        self._run = None  # only now: until it is reaped, `replace` speaks of this process
        run.process.close()
        self._frames.wipe()
