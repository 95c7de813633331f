"""Measures the line to the desk: a little there and back, bounded in bytes and in seconds."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Protocol

from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import LINE_FIRST_BYTES, LINE_MOST_BYTES

AIMED_S = 2.0
"""What the second transfer of a direction should take; it is as large as the first one allows."""
WAITED_S = 6.0
"""A first transfer that failed only after so long was slow: it is told as such."""


class Desk(Protocol):
    """What is measured with; `DeskProvider` is one. Each raises `KioskError`."""

    def fetch_bytes(self, count: int) -> int:
        """Fetch so many bytes; return how many came."""
        ...

    def send_bytes(self, meaningless: bytes) -> None:
        """Send bytes to be thrown away."""
        ...


def measure_line(desk: Desk, seconds: Callable[[], float] = time.monotonic) -> tuple[int, int]:
    """Return what the line carries down and up, in kbit/s. Blocks up to half a minute.

    The first, small transfer opens the connection and tells how large the second may be. A line so
    slow that not even the small one comes through within the desk's deadline counts as what that
    deadline would have carried.

    Raises:
        KioskError: `PROTOCOL` from a desk that knows no measure, `CALL_REFUSED` from one that
            measured enough for now, else as the desk's other requests.
    """
    down = _measured(desk.fetch_bytes, seconds)
    up = _measured(lambda count: desk.send_bytes(os.urandom(count)), seconds)
    return down, up


def _measured(transfer: Callable[[int], object], seconds: Callable[[], float]) -> int:
    took_s, whole = _timed(transfer, LINE_FIRST_BYTES, seconds)
    if not whole or took_s >= AIMED_S:
        return _kbps(LINE_FIRST_BYTES, took_s)
    count = min(LINE_MOST_BYTES, round(LINE_FIRST_BYTES * AIMED_S / max(took_s, 0.001)))
    again_s, whole = _timed(transfer, count, seconds)
    return _kbps(count, again_s) if whole else _kbps(LINE_FIRST_BYTES, took_s)


def _timed(
    transfer: Callable[[int], object], count: int, seconds: Callable[[], float]
) -> tuple[float, bool]:
    """Return how long it took, and whether all of it went through."""
    began_s = seconds()
    try:
        transfer(count)
    except KioskError as error:
        took_s = seconds() - began_s
        if error.fault is not Fault.DESK_UNREACHABLE or took_s < WAITED_S:
            raise
        return took_s, False
    return seconds() - began_s, True


def _kbps(count: int, took_s: float) -> int:
    return round(8 * count / max(took_s, 0.001) / 1000)
