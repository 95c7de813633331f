"""Something done again and again until it is stopped."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.clock import Clock, Timer


class Beat:
    """Calls every `period_s` of `clock` until stopped, first after one period."""

    def __init__(self, period_s: float, clock: Clock, call: Callable[[], None]) -> None:
        self._period_s = period_s
        self._clock = clock
        self._call = call
        self._timer: Timer = clock.call_later(period_s, self._fire)

    def stop(self) -> None:
        """Call no more."""
        self._timer.cancel()

    def _fire(self) -> None:
        self._timer = self._clock.call_later(self._period_s, self._fire)
        self._call()
