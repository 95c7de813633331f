"""A few blocks of patience between the engine's sound and the loudspeaker's clock."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES
from kiosk.media.loudness import mean_square

Block = NDArray[np.float32]

PRIME = 3
"""Blocks gathered before sound starts, so 20 to 30 ms wait once it flows."""

_MOST_WAITING = 4
_OVERFLOW = 20
_MOST_KEPT = 100
_WINDOW = 100
_PATIENCE = 50
_QUIET = 1e-5


class JitterRing:
    """`push` on the loop's thread, `pull` on the sound thread; both return at once.

    The engine and the sound card count time with different crystals. The fewest blocks waiting
    over one second tells: more than 40 ms, two blocks are squeezed into one; never one to spare,
    one is stretched to two. Both happen in a pause of speech when one comes within half a second.
    """

    def __init__(self) -> None:
        self._waiting: deque[Block] = deque(maxlen=_MOST_KEPT)
        self._primed = False
        self._last = np.float32(0)
        self._stretched: Block | None = None
        self._lowest = _OVERFLOW
        self._pulls = 0
        self._correction = 0
        self._patience = 0
        self.gaps = 0
        """How often the loudspeaker found nothing to play in the middle of sound."""

    @property
    def depth(self) -> int:
        """Blocks waiting."""
        return len(self._waiting)

    def push(self, samples: Block) -> None:
        """Add 10 ms, samples between -1 and 1."""
        self._waiting.append(samples)

    def clear(self) -> None:
        """Forget what waits (the call ended)."""
        self._waiting.clear()

    def pull(self) -> Block | None:
        """Return the next 10 ms, or None while there is nothing to play."""
        if self._stretched is not None:
            block, self._stretched = self._stretched, None
            return self._out(block)
        self._shed()
        if not self._primed and len(self._waiting) < PRIME:
            return None
        if not self._waiting:
            return self._run_dry()
        self._primed = True
        block = self._waiting.popleft()
        self._watch_drift()
        return self._out(self._corrected(block) if self._correction else block)

    def _shed(self) -> None:
        """After a stall the engine delivers all at once: the past is not played late."""
        if len(self._waiting) > _OVERFLOW:
            while len(self._waiting) > PRIME:
                self._waiting.popleft()
            self._lowest, self._pulls, self._correction = _OVERFLOW, 0, 0

    def _run_dry(self) -> Block:
        self._primed = False
        self.gaps += 1
        fade = self._last * np.exp(-np.arange(BLOCK_SAMPLES, dtype=np.float32) / 48)
        self._last = np.float32(0)
        self._lowest, self._pulls, self._correction = _OVERFLOW, 0, 0
        return fade.astype(np.float32)

    def _watch_drift(self) -> None:
        self._lowest = min(self._lowest, len(self._waiting))
        self._pulls += 1
        if self._pulls < _WINDOW:
            return
        if self._lowest > _MOST_WAITING:
            self._correction, self._patience = -1, _PATIENCE
        elif self._lowest == 0:
            self._correction, self._patience = 1, _PATIENCE
        self._lowest, self._pulls = _OVERFLOW, 0

    def _corrected(self, block: Block) -> Block:
        self._patience -= 1
        if mean_square(block) > _QUIET and self._patience > 0:
            return block
        direction, self._correction = self._correction, 0
        if direction > 0:
            long = np.interp(np.arange(2 * BLOCK_SAMPLES) / 2, np.arange(BLOCK_SAMPLES), block)
            self._stretched = long[BLOCK_SAMPLES:].astype(np.float32)
            return long[:BLOCK_SAMPLES].astype(np.float32)
        if not self._waiting:
            return block
        pair = np.concatenate([block, self._waiting.popleft()])
        return pair.reshape(-1, 2).mean(axis=1).astype(np.float32)

    def _out(self, block: Block) -> Block:
        self._last = block[-1]
        return block
