"""Blocks of sound between one thread that puts and one that takes, without a lock."""

from __future__ import annotations

from typing import Any


class BlockRing:
    """A fixed number of equal blocks in memory reserved once.

    One thread calls `put` and `free`, the other `take` and `waiting`: each counter has one writer,
    so that the PortAudio callback neither waits nor allocates. `Any` is whatever has the buffer
    protocol (PortAudio gives cffi buffers, which typing has no name for before Python 3.12).
    """

    def __init__(self, block_bytes: int, blocks: int) -> None:
        self._size, self._blocks = block_bytes, blocks
        self._memory = memoryview(bytearray(block_bytes * blocks))
        self._put = self._taken = 0

    @property
    def waiting(self) -> int:
        """Blocks that can be taken."""
        return self._put - self._taken

    def put(self, block: Any) -> bool:
        """Copy one block in; False when full (the newest is then lost)."""
        if self._put - self._taken >= self._blocks:
            return False
        start = self._put % self._blocks * self._size
        self._memory[start : start + self._size] = block
        self._put += 1
        return True

    def take_into(self, target: Any) -> bool:
        """Copy the oldest block out; False when empty."""
        if self._put == self._taken:
            return False
        start = self._taken % self._blocks * self._size
        target[:] = self._memory[start : start + self._size]
        self._taken += 1
        return True

    def take(self) -> bytes | None:
        """Return the oldest block, or None when empty."""
        block = bytearray(self._size)
        return bytes(block) if self.take_into(block) else None
