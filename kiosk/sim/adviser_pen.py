"""The scripted adviser's real-time text (CAL-7): what she writes, and what the citizen wrote."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from kiosk.core.messages import Writing
from kiosk.core.typing_in import retyped


class Pen:
    """Both texts of one call. Loop thread only."""

    def __init__(self, say: Callable[[Writing], None]) -> None:
        self.theirs = ""
        self._mine = ""
        self._say = say
        self._news = asyncio.Event()

    async def write(self, text: str, seconds: float) -> None:
        """Add `text`, letter by letter over `seconds`."""
        for letter in text:
            at, self._mine = len(self._mine), retyped(self._mine, len(self._mine), letter)
            self._say(Writing(at=at, text=self._mine[at:]))
            await asyncio.sleep(seconds / len(text))

    def repeat(self) -> None:
        """Say the whole text: the channel is new to the other side."""
        if self._mine:
            self._say(Writing(at=0, text=self._mine))

    def hear(self, message: Writing) -> None:
        """Take what the citizen wrote."""
        self.theirs = retyped(self.theirs, message.at, message.text)
        self._news.set()

    async def read(self, wanted: str) -> None:
        """Wait until what the citizen wrote holds `wanted`, or anything at all."""
        while not self.theirs or wanted not in self.theirs:
            self._news.clear()
            await self._news.wait()
