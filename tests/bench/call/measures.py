"""From the notes of a call to figures: rate, size, delay, freezes, quality of picture and sound."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import cv2
import numpy as np

from tests.bench.call.film import FPS, Film
from tests.bench.call.notes import Notes, Received, Shot, Shown
from tests.bench.call.speech import intelligibility

FREEZE_MS = 150.0
"""W3C webrtc-stats: a freeze is a gap of more than max(3 x the mean, the mean + 150 ms)."""
LONG_MS = 1000.0
NEAR_MS = 400.0
"""A camera that slips is noted at least this often."""


@dataclass(frozen=True, slots=True)
class Figures:
    """One call. Delays in ms, quality in dB and 0 to 1, shares 0 to 1; NaN: could not be told."""

    setup_ms: float
    fps: float
    height: float
    psnr_db: float
    ssim: float
    freezes: float
    freeze_s: float
    long_freezes: float
    delay_p50_ms: float
    delay_p95_ms: float
    concealed: float
    speech: float
    back_fps: float
    back_freeze_s: float
    back_delay_p50_ms: float
    cpu_cores: float
    pss_mb: float
    kbps: float
    paper_s: float

    def as_dict(self) -> dict[str, float]:
        """Return the figures by name."""
        return asdict(self)


def figures_of(notes: Notes, film: Film, their_film: Film, voice: np.ndarray) -> Figures:
    """Return what this call was like."""
    went, came = notes.adviser, notes.borne
    delays = delays_ms(went, film.frames)
    back = delays_ms(came, their_film.frames)
    gaps = gaps_ms(went.shown, notes)
    frozen, back_frozen = freezes_ms(gaps), freezes_ms(gaps_ms(came.shown, notes))
    psnr, ssim = quality(notes.shots, film)
    paper = notes.paper_s if notes.paper_s is not None else math.nan
    return Figures(
        setup_ms=notes.setup_ms,
        fps=_distinct(went.shown) / notes.seconds,
        height=float(np.median([s.height for s in went.shown])) if went.shown else 0.0,
        psnr_db=psnr,
        ssim=ssim,
        freezes=len(frozen),
        freeze_s=sum(frozen) / 1000,
        long_freezes=sum(1 for gap in frozen if gap > LONG_MS),
        delay_p50_ms=_percentile(delays, 50),
        delay_p95_ms=_percentile(delays, 95),
        concealed=concealed(notes.before, notes.after),
        speech=intelligibility(notes.heard, voice),
        back_fps=_distinct(came.shown) / notes.seconds,
        back_freeze_s=sum(back_frozen) / 1000,
        back_delay_p50_ms=_percentile(back, 50),
        cpu_cores=notes.cpu_cores,
        pss_mb=notes.pss_mb,
        kbps=_grown(notes, "video", "bytesReceived") / 125 / notes.seconds,
        paper_s=paper,
    )


def _distinct(shown: Sequence[Shown]) -> int:
    """Return how many pictures were shown; the same one twice counts once."""
    return sum(1 for one, two in itertools.pairwise(shown) if one.code != two.code)


def delays_ms(received: Received, frames: int) -> list[float]:
    """Return camera-to-glass delays of the pictures whose code was read."""
    if not received.captures:
        return []
    times = np.array([at for at, _ in received.captures])
    codes = [code for _, code in received.captures]
    found = []
    for one in received.shown:
        if 0 <= one.code < frames and (at := _captured(one, times, codes, frames)) is not None:
            found.append(one.at_ms - at)
    return found


def _captured(one: Shown, times: np.ndarray, codes: list[int], frames: int) -> float | None:
    """Return when the frame of this code was last captured before it was shown.

    Where only some captures are noted, those near tell: a camera's frames come in order.
    """
    last = int(np.searchsorted(times, one.at_ms + NEAR_MS, "right"))
    found: list[tuple[float, int]] = []
    for i in range(last - 1, -1, -1):
        later = (one.code - codes[i] + frames // 2) % frames - frames // 2
        at = float(times[i]) + later * 1000 / FPS
        if abs(later) * 1000 / FPS <= NEAR_MS and at <= one.at_ms:
            found.append((at, abs(later)))
        if times[i] < one.at_ms - 1000 * frames / FPS or (found and at < found[0][0] - NEAR_MS):
            break
    return min(found, key=lambda each: each[1])[0] if found else None


def gaps_ms(shown: Sequence[Shown], notes: Notes) -> list[float]:
    """Return the gaps between pictures, the measured time's own two ends included."""
    ends = [notes.begun_ms, *(s.at_ms for s in shown), notes.begun_ms + notes.seconds * 1000]
    return [max(0.0, two - one) for one, two in itertools.pairwise(ends)]


def freezes_ms(gaps: Sequence[float]) -> list[float]:
    """Return the gaps that are freezes as W3C defines them (the mean over the last 30)."""
    found: list[float] = []
    for i, gap in enumerate(gaps):
        past = gaps[max(0, i - 30) : i]
        mean = float(np.mean(past)) if past else 1000 / FPS
        mean = min(mean, 100.0)  # a freeze before must not excuse the next
        if gap > max(3 * mean, mean + FREEZE_MS):
            found.append(gap)
    return found


def quality(shots: Sequence[Shot], film: Film) -> tuple[float, float]:
    """Return median PSNR (dB) and SSIM of pictures shown against their source, at its size."""
    pairs = [_compared(shot, film) for shot in shots if 0 <= shot.code < film.frames]
    if not pairs:
        return math.nan, math.nan
    return float(np.median([p for p, _ in pairs])), float(np.median([s for _, s in pairs]))


def _compared(shot: Shot, film: Film) -> tuple[float, float]:
    source = film.luma(shot.code)
    size = (film.width, film.height)
    luma = cv2.resize(shot.luma, size, interpolation=cv2.INTER_CUBIC)
    below = film.width // 40 * 2  # the time code itself is no picture
    return psnr(source[below:], luma[below:]), ssim(source[below:], luma[below:])


def psnr(one: np.ndarray, two: np.ndarray) -> float:
    """Return the peak signal-to-noise ratio of two 8-bit planes, dB."""
    error = float(np.mean((one.astype(np.float32) - two.astype(np.float32)) ** 2))
    return 10 * math.log10(255**2 / error) if error else 99.0


def ssim(one: np.ndarray, two: np.ndarray) -> float:
    """Return the structural similarity of two 8-bit planes (Wang 2004: Gaussian of 1.5)."""

    def blur(plane: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur(plane, (11, 11), 1.5)

    a, b = one.astype(np.float32), two.astype(np.float32)
    mean_a, mean_b = blur(a), blur(b)
    aa = blur(a * a) - mean_a**2
    bb = blur(b * b) - mean_b**2
    ab = blur(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * ab + c2)
    return float(np.mean(top / ((mean_a**2 + mean_b**2 + c1) * (aa + bb + c2))))


def concealed(before: list[dict], after: list[dict]) -> float:
    """Return the share of sound that the adviser's browser had to invent."""
    total = _inbound(after, "audio", "totalSamplesReceived") - _inbound(
        before, "audio", "totalSamplesReceived"
    )
    made_up = _inbound(after, "audio", "concealedSamples") - _inbound(
        before, "audio", "concealedSamples"
    )
    return made_up / total if total > 0 else math.nan


def _grown(notes: Notes, kind: str, name: str) -> float:
    return _inbound(notes.after, kind, name) - _inbound(notes.before, kind, name)


def _inbound(stats: list[dict[str, Any]], kind: str, name: str) -> float:
    """Return the sum; a connection made anew in between counts from nothing."""
    found = (s for s in stats if s["type"] == "inbound-rtp" and s.get("kind") == kind)
    return sum(float(s.get(name, 0)) for s in found)


def _percentile(values: Sequence[float], percent: float) -> float:
    return float(np.percentile(values, percent)) if len(values) else math.nan
