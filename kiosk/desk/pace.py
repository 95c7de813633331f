"""How often something may be done; a peer's messages: 50 a second, 200 at once."""

from __future__ import annotations

from kiosk.core.clock import Clock

MESSAGES_PER_S = 50.0
BURST = 200.0


class Bucket:
    """A token bucket."""

    def __init__(self, clock: Clock, per_s: float = MESSAGES_PER_S, at_once: float = BURST) -> None:
        self._clock = clock
        self._per_s, self._most = per_s, at_once
        self._level = at_once
        self._at_s = clock.monotonic()

    def take(self) -> bool:
        """Take one token; False when there is none left."""
        now = self._clock.monotonic()
        self._level = min(self._most, self._level + (now - self._at_s) * self._per_s)
        self._at_s = now
        if self._level < 1.0:
            return False
        self._level -= 1.0
        return True
