"""How much of the voice is left: a short-time intelligibility score after STOI (Taal 2011).

No third-octave dependency, no model: envelopes in 15 third-octave bands from 150 Hz, correlated
with the source's over 384 ms, averaged where the source speaks. 1 is untouched; a dropped, invented
or warped stretch lowers it. Both sides' echo cancellers, gains and codecs are in the path.
"""

from __future__ import annotations

import math

import numpy as np

HZ = 16_000
WINDOW = 512
HOP = 256
BANDS = 15
FIRST_HZ = 150.0
SEGMENT = 24
"""Frames of 16 ms: 384 ms."""
QUIET_DB = 30.0
SHIFTS = 4
"""The frames are laid at so many places, 4 ms apart: one is near the source's."""


def intelligibility(heard: np.ndarray, voice_48k: np.ndarray) -> float:
    """Return the score, 0 to 1, of what was heard (16 kHz s16) of the looped voice (48 kHz s16).

    NaN where too little was heard to say.
    """
    source = voice_48k[: len(voice_48k) // 3 * 3].reshape(-1, 3).mean(axis=1)
    if len(heard) < 2 * HZ:
        return math.nan
    rounds = math.ceil((len(heard) + len(source)) / len(source)) + 1
    meant = bands(np.tile(source, rounds))
    shifted = (heard[start:].astype(np.float64) for start in range(0, HOP, HOP // SHIFTS))
    return max(_score(bands(sound), meant, len(source)) for sound in shifted)


def bands(sound: np.ndarray) -> np.ndarray:
    """Return third-octave envelopes, shape (BANDS, frames)."""
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    spectrum = np.abs(np.fft.rfft(frames * np.hanning(WINDOW), axis=1)) ** 2
    hertz = np.fft.rfftfreq(WINDOW, 1 / HZ)
    found = []
    for band in range(BANDS):
        middle = FIRST_HZ * 2 ** (band / 3)
        inside = (hertz >= middle / 2 ** (1 / 6)) & (hertz < middle * 2 ** (1 / 6))
        found.append(np.sqrt(spectrum[:, inside].sum(axis=1)))
    return np.array(found)


def _score(got: np.ndarray, meant: np.ndarray, period: int) -> float:
    """Align each stretch by itself (a jitter buffer moves sound about), then correlate."""
    loud = meant.sum(axis=0)
    floor = loud.max() * 10 ** (-QUIET_DB / 20)
    scores, frames = [], got.shape[1]
    lag = _best_lag(got, meant, range(math.ceil(period / HOP)))
    for at in range(0, frames - SEGMENT, SEGMENT // 2):
        near = range(lag + at - 12, lag + at + 13)
        part = got[:, at : at + SEGMENT]
        place = _best_lag(part, meant, near)
        if loud[place : place + SEGMENT].min() > floor:  # in a pause every place looks right
            lag = place - at
            scores.append(_correlation(part, meant[:, place : place + SEGMENT]))
    return float(np.mean(scores)) if scores else math.nan


def _best_lag(part: np.ndarray, meant: np.ndarray, lags: range) -> int:
    span = part.shape[1]
    possible = [lag for lag in lags if 0 <= lag <= meant.shape[1] - span]
    return max(possible, key=lambda lag: float((part * meant[:, lag : lag + span]).sum()
               / (np.linalg.norm(meant[:, lag : lag + span]) + 1e-9)), default=0)  # fmt: skip


def _correlation(one: np.ndarray, two: np.ndarray) -> float:
    """Return the mean correlation over the bands in which the source has something."""
    a = one - one.mean(axis=1, keepdims=True)
    b = two - two.mean(axis=1, keepdims=True)
    strength = np.linalg.norm(b, axis=1)
    heard = strength > 0.05 * strength.max()
    norm = np.linalg.norm(a, axis=1) * strength
    return float(((a * b).sum(axis=1) / (norm + 1e-9))[heard].mean())
