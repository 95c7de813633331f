"""One direction of a line, in pure arithmetic: rate, delay, loss, a queue, and the dark."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

HEADERS_BYTES = 28
"""IPv4 and UDP, which a user-space relay does not see but a line carries."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What one direction does to packets. Rate in kbit/s, times in ms, loss 0 to 1."""

    kbps: float
    delay_ms: float
    loss: float = 0.0
    queue_ms: float = 300.0


class Direction:
    """A tail-drop queue before a thin pipe. Times in seconds of whichever clock the caller has."""

    def __init__(self, rule: Rule, seed: int = 1) -> None:
        self._rule = rule
        self._dice = Random(seed)
        self._free_s = 0.0
        self.dark = False
        self.passed_bytes = 0
        self.offered = 0
        self.lost = 0

    def departure(self, now_s: float, size: int) -> float | None:
        """Return when a datagram of `size` bytes that comes now leaves the far end; None: never."""
        rule = self._rule
        self.offered += 1
        begins_s = max(now_s, self._free_s)
        if self.dark or self._dice.random() < rule.loss or (
            begins_s - now_s > rule.queue_ms / 1000
        ):  # fmt: skip
            self.lost += 1
            return None
        self._free_s = begins_s + (size + HEADERS_BYTES) * 8 / (rule.kbps * 1000)
        self.passed_bytes += size
        return self._free_s + rule.delay_ms / 1000
