"""The clock of an asyncio loop; the window has none, and loads none of asyncio's modules."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from kiosk.core.clock import Timer, paris_now


class LoopClock:
    """A `Clock` whose calls run on one asyncio loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def now(self) -> datetime:
        """Return the time of day in Europe/Paris."""
        return paris_now()

    def monotonic(self) -> float:
        """Return the loop's time in seconds."""
        return self._loop.time()

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Run `call` on the loop, `seconds` from now."""
        return self._loop.call_later(seconds, call)
