"""A token bucket that keeps documents out of the picture's way on a thin line."""

from __future__ import annotations

from collections.abc import Callable

FLOOR_KBPS = 64.0
CEILING_KBPS = 300.0
SHARE = 0.3
STRUGGLING_FLOOR_KBPS = 24.0
STRUGGLING_SHARE = 0.15
BURST_S = 0.2
"""Credit a quiet line may save up: a burst longer than this would show as a stutter."""


def document_kbps(available_kbps: float | None, *, struggling: bool = False) -> float:
    """Return the rate for documents: 30 % of what the line carries, between 64 and 300 kbit/s.

    Measured: 1 MB unpaced on 1 Mbit/s destroys the picture, 220 kbit/s leaves it intact. On a line
    whose sound suffers already (`struggling`) a paper takes half as much, and the longer.
    """
    share, floor = (STRUGGLING_SHARE, STRUGGLING_FLOOR_KBPS) if struggling else (SHARE, FLOOR_KBPS)
    return min(max(share * (available_kbps or 0.0), floor), CEILING_KBPS)


class Bucket:
    """Bytes that may leave now, filled at a rate that may change. Times from `monotonic`, in s."""

    def __init__(self, rate_kbps: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._rate_kbps = rate_kbps
        self._monotonic = monotonic
        self._filled_at = monotonic()
        self._bytes = 0.0

    def refill(self) -> int:
        """Add what the elapsed time earned and return the bytes that may leave."""
        now = self._monotonic()
        rate = self._rate_kbps() * 125
        earned = rate * (now - self._filled_at)
        self._bytes = min(self._bytes + earned, rate * BURST_S)
        self._filled_at = now
        return int(self._bytes)

    def spend(self, size: int) -> None:
        """Take `size` bytes out."""
        self._bytes -= size
