"""The printing of the media process: one job at a time in a thread, and how the printer is.

A second wish to print while a job is under way is no wish: frightened fingers press twice. It is
answered with how far the first one is.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.core import media
from kiosk.core.media import PrintPhase
from kiosk.core.ports import PrinterDriver

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]

LOOK_EVERY_S = 60.0
CLOSE_S = 1.2
"""A job still in the queue after this stays there until the next process clears it."""


@dataclass(frozen=True, slots=True)
class _Job:
    pdf: bytes = field(repr=False)
    sheets: int
    given_up: threading.Event = field(default_factory=threading.Event)


class Press:
    """`start`, then `print` and `cancel` from one thread; they return at once."""

    def __init__(
        self, printer: PrinterDriver, tell: Tell, *, look_every_s: float = LOOK_EVERY_S
    ) -> None:
        self._printer = printer
        self._tell = tell
        self._look_every_s = look_every_s
        self._orders: queue.Queue[_Job | None] = queue.Queue()
        self._job: _Job | None = None
        self._phase: PrintPhase = "no"
        """What was told last of the job."""
        self._thread = threading.Thread(target=self._work, name="press", daemon=True)

    def start(self) -> None:
        """Clear what a dead borne left, tell how the printer is, and wait for work."""
        self._thread.start()

    def print(self, pdf: bytes, sheets: int) -> None:
        """Print; `PrintProgress` follows. While a job is under way nothing more is printed."""
        if self._job is not None and not self._job.given_up.is_set():
            log.info("a job is under way: not printed twice")
            self._tell(media.PrintProgress(phase=self._phase, sheets=self._job.sheets))
            return
        self._phase = "going"
        self._job = _Job(pdf, sheets)
        self._orders.put(self._job)

    def cancel(self) -> None:
        """Give the job up, if there is one; « no » is told once it left the queue."""
        if (job := self._job) is not None:
            job.given_up.set()

    def end(self) -> None:
        """Give up the job and the thread; returns at once."""
        self.cancel()
        self._orders.put(None)

    def close(self) -> None:
        """End, and wait for the job to be out of the queue, for `CLOSE_S` at most."""
        self.end()
        if self._thread.is_alive():
            self._thread.join(CLOSE_S)

    def _work(self) -> None:
        self._printer.clear()
        self._tell_state()
        while True:
            try:
                job = self._orders.get(timeout=self._look_every_s)
            except queue.Empty:
                self._tell_state()
                continue
            if job is None:
                return
            self._run(job)
            if not job.given_up.is_set():
                self._tell_state()

    def _run(self, job: _Job) -> None:
        def tell(phase: PrintPhase) -> None:
            self._phase = phase
            self._tell(media.PrintProgress(phase=phase, sheets=job.sheets))

        if job.given_up.is_set():
            tell("no")
        else:
            self._printer.print(job.pdf, tell, job.given_up.is_set)
        if self._job is job:
            self._job = None

    def _tell_state(self) -> None:
        phase = self._printer.state()
        working = phase == "no"
        self._tell(media.DeviceState(device="printer", working=working, name=self._printer.name))
