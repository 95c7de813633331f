"""How loud a direction is, and whether someone speaks in it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

FLOOR_DBFS = -100.0
_QUIETEST_SPEECH_DBFS = -52.0
_ABOVE_NOISE_DB = 9.0
_NOISE_AT_MOST_DBFS = -42.0
_NOISE_RISES_DB = 0.01
_ATTACK_BLOCKS = 2
_HANG_BLOCKS = 30


def dbfs(power: float) -> float:
    """Return dB relative to full scale for a mean square of samples between -1 and 1."""
    return max(FLOOR_DBFS, 10 * math.log10(power)) if power > 0 else FLOOR_DBFS


def mean_square(samples: NDArray[np.float32]) -> float:
    """Return the mean square of samples between -1 and 1."""
    return float(np.dot(samples, samples)) / len(samples) if len(samples) else 0.0


class Ear:
    """Follows one direction, 10 ms at a time.

    Speech is energy well above a noise floor that falls at once and rises 1 dB a second: said
    after 20 ms of it, withdrawn 300 ms after it. Used from one thread.
    """

    def __init__(self) -> None:
        self._noise_dbfs = _NOISE_AT_MOST_DBFS
        self._loud_blocks = 0
        self._hang = 0
        self._power = 0.0
        self._blocks = 0
        self._last_dbfs = FLOOR_DBFS

    @property
    def hears_speech(self) -> bool:
        """Whether someone speaks now."""
        return self._hang > 0

    def hear(self, samples: NDArray[np.float32]) -> None:
        """Take 10 ms of samples between -1 and 1."""
        power = mean_square(samples)
        self._power += power
        self._blocks += 1
        level = dbfs(power)
        self._noise_dbfs = min(level, self._noise_dbfs + _NOISE_RISES_DB, _NOISE_AT_MOST_DBFS)
        loud = level > max(_QUIETEST_SPEECH_DBFS, self._noise_dbfs + _ABOVE_NOISE_DB)
        self._loud_blocks = self._loud_blocks + 1 if loud else 0
        if self._loud_blocks >= _ATTACK_BLOCKS:
            self._hang = _HANG_BLOCKS
        elif self._hang:
            self._hang -= 1

    @property
    def level(self) -> float:
        """Return the level in dBFS since `take_level`, or what that returned if nothing came."""
        return dbfs(self._power / self._blocks) if self._blocks else self._last_dbfs

    def take_level(self) -> float:
        """Return the level in dBFS since the last call, and begin anew.

        When nothing came since, this direction stopped: nobody speaks in it.
        """
        if not self._blocks:
            self._hang = self._loud_blocks = 0
        self._last_dbfs = dbfs(self._power / self._blocks) if self._blocks else FLOOR_DBFS
        self._power, self._blocks = 0.0, 0
        return self._last_dbfs
