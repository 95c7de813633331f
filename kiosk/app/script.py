"""Scripts that play on the UI thread: generators that yield what they wait for.

A script is a generator of `Until`; the `Player` resumes it when the condition holds, and stops it
with `Overdue` when it has not held in time. Qt's loop keeps running all the while. Time is counted
for a machine that has nothing else to do: a crowded one gets as much more as it needs.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from kiosk.core.faults import KioskError

POLL_MS = 15
MOST_CROWDED = 10.0
"""However busy the machine is, what has not come in ten times its time does not come."""


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until `condition()`. `what` completes « waited in vain for … ».

    `seconds` is the patience on a machine with a free processor for everything that wants to run.
    """

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


def crowding() -> float:
    """Return how many times longer work takes here now: programs that want to run, a processor.

    At least 1, at most `MOST_CROWDED`; 1 where the system does not count them (Windows).
    """
    if not hasattr(os, "getloadavg"):
        return 1.0
    return min(MOST_CROWDED, max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1)))


class Player(QObject):
    """Plays one script, then calls `done(None)` or `done(error)`."""

    def __init__(
        self,
        script: Script,
        done: Callable[[Exception | None], None],
        crowding: Callable[[], float] = crowding,
    ) -> None:
        super().__init__()
        self._script = script
        self._done = done
        self._crowding = crowding
        self._until: Until | None = None
        self._began_s = 0.0
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
            return
        waited_s = time.monotonic() - self._began_s
        if waited_s > until.seconds and waited_s > until.seconds * self._crowding():
            self._resume(Overdue(f"waited {waited_s:.0f} s in vain for {until.what}"))

    def _resume(self, error: Overdue | None) -> None:
        try:
            self._until = self._script.throw(error) if error else next(self._script)
            self._began_s = time.monotonic()
        except StopIteration:
            self._finish(None)
        except (Overdue, LookupError, OSError, KioskError) as failure:
            self._finish(failure)

    def _finish(self, error: Exception | None) -> None:
        self._until = None
        self._timer.stop()
        self._done(error)
