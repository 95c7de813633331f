"""A small mailbox from any thread to the loop thread: the newest wins, no lock."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Mailbox(Generic[Item]):
    """Hands items to `deliver` on the loop thread; keeps at most `size`, dropping the oldest.

    `put` may be called from any thread and neither blocks nor takes a lock, so a sound driver may
    call it. `deque.append` and `deque.popleft` are atomic; a lost race schedules one hop too many,
    which finds the box empty.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop, deliver: Callable[[Item], None], size: int
    ) -> None:
        self._loop = loop
        self._deliver = deliver
        self._items: deque[Item] = deque(maxlen=size)
        self._hop_due = False
        self._closed = False

    def put(self, item: Item) -> None:
        """Leave `item` for the loop thread. Any thread; never blocks."""
        if self._closed:
            return
        self._items.append(item)
        if not self._hop_due:
            self._hop_due = True
            self._hop()

    def clear(self) -> None:
        """Forget what has not been delivered."""
        self._items.clear()

    def close(self) -> None:
        """Deliver nothing more. Idempotent."""
        self._closed = True
        self._items.clear()

    def _hop(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._empty)
        except RuntimeError:  # the loop closed between two items of a driver thread
            self._closed = True

    def _empty(self) -> None:
        # lowered before the box is read: an item put meanwhile either is read here or hops again
        self._hop_due = False
        while self._items and not self._closed:
            try:
                item = self._items.popleft()
            except IndexError:  # a producer at full box dropped the last one first
                return
            self._deliver(item)
