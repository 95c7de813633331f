"""A clock for code that does real I/O: stands still until the test moves it."""

from __future__ import annotations

import asyncio
from datetime import datetime

from kiosk.core.clock import PARIS, ManualClock


def stopped_clock() -> ManualClock:
    """Return a clock at an ordinary Tuesday."""
    return ManualClock(datetime(2026, 11, 3, 10, 0, tzinfo=PARIS))


async def pass_time(clock: ManualClock, seconds: float, step_s: float = 0.1) -> None:
    """Advance step by step, giving tasks and sockets their turn in between."""
    for _ in range(round(seconds / step_s)):
        clock.advance(step_s)
        await asyncio.sleep(0.001)
