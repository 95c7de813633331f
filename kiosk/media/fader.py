"""Gains that glide, and a limit that bends what is too loud instead of clipping it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES

_KNEE = 0.7


class Fader:
    """A gain that glides to its target over one block of 10 ms: no click."""

    def __init__(self, gain: float) -> None:
        self._gain = self.target = gain

    @property
    def is_open(self) -> bool:
        """Whether samples pass as they are."""
        return self._gain == self.target == 1.0

    def fade(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return 10 ms of samples at the gain: the very same where it is 1."""
        target = self.target  # another thread may set it meanwhile
        if target == self._gain:  # nearly always, 300 times a second
            return samples if target == 1.0 else samples * np.float32(target)
        glide = np.linspace(self._gain, target, BLOCK_SAMPLES, dtype=np.float32)
        self._gain = target
        return samples * glide


def limited(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Bend what is louder than the knee instead of clipping it."""
    loud = np.abs(samples)
    if float(loud.max()) <= _KNEE:
        return samples
    room = 1 - _KNEE
    bent = np.sign(samples) * (_KNEE + room * np.tanh((loud - _KNEE) / room))
    return np.where(loud > _KNEE, bent, samples).astype(np.float32)
