"""The one source of time: injected everywhere, so that a test advances it instead of sleeping."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


class Timer(Protocol):
    """A pending call that can be taken back."""

    def cancel(self) -> None:
        """Take the call back; harmless when it has fired already."""


class Clock(Protocol):
    """Time of day, elapsed time and deferred calls of one thread."""

    def now(self) -> datetime:
        """Return the time of day in Europe/Paris, with its zone."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences mean something."""
        ...

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Run `call` once, `seconds` from now, on the thread that owns the clock."""
        ...


class Alarm:
    """At most one deferred call on a clock: setting it again takes the earlier one back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._timer: Timer | None = None

    @property
    def is_set(self) -> bool:
        """Whether a call is still to come."""
        return self._timer is not None

    def set(self, seconds: float, call: Callable[[], None]) -> None:
        """Run `call` once, `seconds` from now, instead of what was set."""
        self.clear()

        def ring() -> None:
            self._timer = None
            call()

        self._timer = self._clock.call_later(seconds, ring)

    def clear(self) -> None:
        """Take the call back, if there is one."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def paris_now() -> datetime:
    """Return the time of day in Europe/Paris."""
    return datetime.now(PARIS)


class ManualClock:
    """A clock that stands still until `advance` is called. For tests and scripted visits."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._elapsed = 0.0
        self._timers: list[ManualTimer] = []

    def now(self) -> datetime:
        """Return the start moved by the time advanced so far."""
        return self._start + timedelta(seconds=self._elapsed)

    def monotonic(self) -> float:
        """Return the seconds advanced so far."""
        return self._elapsed

    def call_later(self, seconds: float, call: Callable[[], None]) -> ManualTimer:
        """Queue `call` for when the clock has advanced by `seconds`."""
        timer = ManualTimer(self._elapsed + seconds, call)
        self._timers.append(timer)
        return timer

    def advance(self, seconds: float) -> None:
        """Move time on, firing due timers in order."""
        target = self._elapsed + seconds
        while due := [t for t in self._timers if t.due <= target and t.call]:
            timer = min(due, key=lambda t: t.due)
            self._elapsed = max(self._elapsed, timer.due)
            self._timers.remove(timer)
            call, timer.call = timer.call, None
            if call:
                call()
        self._timers = [t for t in self._timers if t.call]
        self._elapsed = target


class ManualTimer:
    """A timer of `ManualClock`."""

    def __init__(self, due: float, call: Callable[[], None]) -> None:
        self.due = due
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        """Forget the call."""
        self.call = None


def monotonic_us() -> int:
    """Return the system's monotonic time in microseconds; the time stamp of frames."""
    return time.monotonic_ns() // 1000
