"""A voice that says nothing: syllables with pitch and formants, and when it speaks."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import SAMPLE_RATE

LOOP_S = 8.0
PHRASES: tuple[tuple[float, float], ...] = ((0.4, 2.6), (3.3, 4.5), (5.1, 7.2))
"""Start and end of each phrase in the loop, seconds; between them the person listens."""

_SYLLABLE_S = 0.19
_VOWELS = ((730, 1090), (530, 1840), (390, 1990), (440, 1020), (300, 870), (270, 2290))


def speaks(at_s: float) -> bool:
    """Return whether the voice is in a phrase at this time (the loop repeats)."""
    at_s %= LOOP_S
    return any(start <= at_s < end for start, end in PHRASES)


def mouth_opening(at_s: float) -> float:
    """Return how open the mouth is, 0 to 1, in time with the syllables."""
    if not speaks(at_s):
        return 0.0
    return float(abs(np.sin(np.pi * at_s / _SYLLABLE_S)))


@cache
def voice_loop(*, pitch_hz: float = 165.0, dbfs: float = -24.0, seed: int = 3) -> NDArray[np.int16]:
    """Return `LOOP_S` seconds of speech-like sound, s16 mono, at `dbfs` while speaking."""
    count = int(LOOP_S * SAMPLE_RATE)
    time_s = np.arange(count) / SAMPLE_RATE
    random = np.random.default_rng(seed)
    wobble = 1 + 0.06 * np.sin(2 * np.pi * 0.7 * time_s) + 0.012 * np.sin(2 * np.pi * 5.1 * time_s)
    phase = 2 * np.pi * np.cumsum(pitch_hz * wobble) / SAMPLE_RATE
    envelope = _syllables(time_s)
    sound = _vowels(phase, pitch_hz, time_s, random) + 0.05 * random.normal(size=count)
    sound *= envelope
    loud = sound[envelope > 0.05]
    sound *= 32768 * 10 ** (dbfs / 20) / np.sqrt(np.mean(loud**2))
    return np.clip(np.round(sound), -32768, 32767).astype(np.int16)


def _syllables(time_s: NDArray[np.float64]) -> NDArray[np.float64]:
    envelope = np.zeros_like(time_s)
    for start, end in PHRASES:
        inside = (time_s >= start) & (time_s < end)
        beat = 0.25 + 0.75 * np.abs(np.sin(np.pi * time_s[inside] / _SYLLABLE_S))
        edge = np.clip(np.minimum(time_s[inside] - start, end - time_s[inside]) / 0.05, 0, 1)
        envelope[inside] = beat * edge
    return envelope


def _vowels(
    phase: NDArray[np.float64], pitch_hz: float, time_s: NDArray[np.float64],
    random: np.random.Generator,
) -> NDArray[np.float64]:  # fmt: skip
    """Return harmonics weighted by the formants of one random vowel a syllable."""
    syllable = (time_s / _SYLLABLE_S).astype(int)
    formants = np.array(_VOWELS)[random.integers(0, len(_VOWELS), syllable[-1] + 1)]
    sound = np.zeros_like(time_s)
    for harmonic in range(1, 22):
        hz = harmonic * pitch_hz
        gains = np.exp(-(((hz - formants) / (120.0, 180.0)) ** 2)).sum(axis=1)
        sound += (gains[syllable] + 0.05) / harmonic**0.5 * np.sin(harmonic * phase)
    return sound
