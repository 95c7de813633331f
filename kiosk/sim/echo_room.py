"""The room between a stand-in loudspeaker and a stand-in microphone: how sound comes back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE

_REFLECTIONS = ((0, 0.0), (7, -6.0), (19, -11.0))
"""Later than the direct sound by so many ms, weaker by so many dB: a small room."""
_KEPT = SAMPLE_RATE
_LIMIT = 12_000.0
"""Full scale of an overdriven loudspeaker, -9 dBFS: the peaks of a normal voice pass it."""
_PLACES = np.arange(_KEPT)


@dataclass(frozen=True, slots=True)
class EchoPath:
    """How the loudspeaker comes back into the microphone.

    `overdriven` is a small loudspeaker past its limits: peaks are bent. `drift_ppm` is how much
    faster the microphone's crystal counts than the loudspeaker's.
    """

    delay_ms: int = 60
    gain_db: float = -10.0
    overdriven: bool = False
    drift_ppm: float = 0.0


class EchoRoom:
    """Hears what is played, block by block, and gives back what the microphone gets of it."""

    def __init__(self, path: EchoPath) -> None:
        self._path = path
        self._played = np.zeros(_KEPT)
        self._samples = 0

    def returned(self, played: NDArray[np.int16]) -> NDArray[np.float64]:
        """Return the echo in the microphone's block, given the 10 ms just played."""
        sound = played.astype(np.float64)
        if self._path.overdriven:
            sound = _LIMIT * np.tanh(sound / _LIMIT)
        self._played = np.concatenate([self._played[len(sound) :], sound])
        ahead = self._samples * self._path.drift_ppm * 1e-6
        self._samples += BLOCK_SAMPLES
        places = np.arange(BLOCK_SAMPLES) * (1 + self._path.drift_ppm * 1e-6)
        places += _KEPT - BLOCK_SAMPLES + ahead
        total = np.zeros(BLOCK_SAMPLES)
        for later_ms, weaker_db in _REFLECTIONS:
            back = (self._path.delay_ms + later_ms) * SAMPLE_RATE // 1000
            gain = 10 ** ((self._path.gain_db + weaker_db) / 20)
            total += gain * np.interp(places - back, _PLACES, self._played)
        return total
