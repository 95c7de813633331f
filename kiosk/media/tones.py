"""The product's own sounds, synthesised at start: a soft click, a warm ring, a closing tone."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import SAMPLE_RATE, Sound

Tone = NDArray[np.float32]
"""Samples between -1 and 1, mono, 48 kHz."""

LONGEST_S = 3.0
"""No sound starts by itself for longer (AUD-8, EN 301 549 5.1.3.10)."""

_PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.34, 0.55), (3.0, 0.12, 0.35), (4.0, 0.16, 0.22))
"""Frequency ratio, amplitude and relative duration: a wooden bar with a felt mallet."""


@cache
def synthesise() -> dict[Sound, Tone]:
    """Return every sound, none above -12 dBFS at its peak."""
    return {
        "touch": _peaked(_touch(), -20),
        "ring": _peaked(_melody(((0, 523.25), (0.22, 659.26), (0.44, 783.99), (1.3, 523.25),
                                 (1.52, 659.26), (1.74, 783.99)), 2.8, 0.5), -14),
        "end": _peaked(_melody(((0, 523.25), (0.24, 392.0)), 1.1, 0.4), -16),
        "attention": _peaked(_melody(((0, 659.26), (0.3, 523.25)), 1.2, 0.45), -16),
        "test": _peaked(_melody(((0, 392.0), (0.3, 523.25), (0.6, 659.26), (0.9, 783.99)),
                                2.0, 0.5), -12),
    }  # fmt: skip


def _touch() -> Tone:
    time_s = np.arange(round(0.06 * SAMPLE_RATE)) / SAMPLE_RATE
    knock = np.sin(2 * np.pi * 880 * time_s) * np.exp(-time_s / 0.009)
    body = 0.6 * np.sin(2 * np.pi * 330 * time_s) * np.exp(-time_s / 0.014)
    return _eased((knock + body).astype(np.float32))


def _melody(notes: tuple[tuple[float, float], ...], length_s: float, decay_s: float) -> Tone:
    """Return notes (start in s, pitch in Hz) ringing into one another."""
    sound = np.zeros(round(length_s * SAMPLE_RATE), np.float32)
    for start_s, hz in notes:
        start = round(start_s * SAMPLE_RATE)
        time_s = np.arange(len(sound) - start) / SAMPLE_RATE
        for ratio, amplitude, lasting in _PARTIALS:
            ringing = np.exp(-time_s / (decay_s * lasting)) * (1 - np.exp(-time_s / 0.004))
            wave = amplitude * np.sin(2 * np.pi * hz * ratio * time_s) * ringing
            sound[start:] += wave.astype(np.float32)
    return _eased(sound)


def _eased(sound: Tone) -> Tone:
    """Let the last fifth fade to nothing, so that no sound ends with a click."""
    tail = len(sound) // 5
    sound[-tail:] *= np.cos(np.linspace(0, np.pi / 2, tail, dtype=np.float32)) ** 2
    return sound


def _peaked(sound: Tone, dbfs: float) -> Tone:
    return (sound * (10 ** (dbfs / 20) / np.max(np.abs(sound)))).astype(np.float32)
