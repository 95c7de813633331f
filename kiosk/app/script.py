"""Scripts that play on the UI thread: generators that yield what they wait for.

A script is a generator of `Until`; the `Player` resumes it when the condition holds, and stops it
with `Overdue` when it has not held in time. Qt's loop keeps running all the while.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from kiosk.core.faults import KioskError

POLL_MS = 15


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until `condition()`, at most `seconds`. `what` completes « waited in vain for … »."""

    condition: Callable[[], bool]
    seconds: float
    what: str


class Overdue(Exception):
    """A condition did not come true in time."""


Script = Generator[Until, None, None]


def pause(seconds: float) -> Until:
    """Let `seconds` pass."""
    end = time.monotonic() + seconds
    return Until(lambda: time.monotonic() >= end, seconds + 5, "time to pass")


class Player(QObject):
    """Plays one script, then calls `done(None)` or `done(error)`."""

    def __init__(self, script: Script, done: Callable[[Exception | None], None]) -> None:
        super().__init__()
        self._script = script
        self._done = done
        self._until: Until | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    def play(self) -> None:
        """Begin."""
        self._resume(None)
        self._timer.start()

    def _poll(self) -> None:
        until = self._until
        if until is None:
            return
        try:
            holds = until.condition()
        except KioskError as failure:
            self._finish(failure)
            return
        if holds:
            self._resume(None)
        elif time.monotonic() > self._deadline:
            self._resume(Overdue(f"waited {until.seconds:.0f} s in vain for {until.what}"))

    def _resume(self, error: Overdue | None) -> None:
        try:
            self._until = self._script.throw(error) if error else next(self._script)
            self._deadline = time.monotonic() + self._until.seconds
        except StopIteration:
            self._finish(None)
        except (Overdue, LookupError, OSError, KioskError) as failure:
            self._finish(failure)

    def _finish(self, error: Exception | None) -> None:
        self._until = None
        self._timer.stop()
        self._done(error)
