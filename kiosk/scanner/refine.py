"""Corners made exact on the full picture: each side slides to the step in brightness next to it.

The network's sides are right to a pixel of its own, ten or twenty of the picture's. Here each side
tries the lines near it, and moves only when one of them follows a step clearly better than its
neighbours do: a weak fit leaves the network's side where it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from kiosk.scanner.geometry import area, is_convex
from kiosk.scanner.sides import frame_of, look_across, moved

PLACES: Final = np.linspace(0.03, 0.97, 56)
STEPS: Final = 25
"""Positions looked at across a side; must be odd."""
TILTS: Final = 7
GATE: Final = 2.6
"""How many deviations above the other lines the best one must be."""


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines tried for a side: offsets at its start and end in steps, and where each samples."""

    starts: np.ndarray
    ends: np.ndarray
    picks: np.ndarray
    doubt: np.ndarray


def all_lines() -> Lines:
    """Return the lines tried, made once: every start with every end not too far from it."""
    half = STEPS // 2 - 1
    starts, ends = np.meshgrid(
        np.arange(-half, half + 1), np.arange(-half, half + 1), indexing="ij"
    )
    near = np.abs(starts - ends) <= TILTS
    starts, ends = starts[near], ends[near]
    at = starts[:, None] * (1 - PLACES) + ends[:, None] * PLACES
    picks = np.round(at).astype(np.intp) + STEPS // 2 - 1
    doubt = (starts**2 + ends**2) / (2.0 * half**2)
    return Lines(starts, ends, picks, doubt)


LINES: Final = all_lines()


def steps_across(strips: np.ndarray) -> np.ndarray:
    """Return brightness steps between neighbours two apart, (4, places, STEPS - 2, channels)."""
    smooth = strips.copy()
    smooth[:, 1:-1] = 0.25 * strips[:, :-2] + 0.5 * strips[:, 1:-1] + 0.25 * strips[:, 2:]
    return smooth[:, :, 2:] - smooth[:, :, :-2]


def best_line(steps: np.ndarray) -> tuple[float, float, bool]:
    """Return where one side's best line starts and ends (in steps), and whether to trust it."""
    limit = 2.0 * np.median(np.abs(steps).max(axis=1)) + 4.0
    held = np.clip(steps, -limit, limit)
    lines = np.zeros(LINES.starts.size, np.float32)
    rows = np.arange(PLACES.size)
    for channel in range(held.shape[2]):
        lines += held[rows, LINES.picks, channel].mean(axis=1) ** 2
    support = np.sqrt(lines)
    judged = support * np.exp(-0.7 * LINES.doubt)
    best = int(judged.argmax())
    middle = np.median(support)
    spread = 1.48 * np.median(np.abs(support - middle)) + 0.25
    trusted = support[best] - middle > GATE * spread and support[best] > 1.2
    return float(LINES.starts[best]), float(LINES.ends[best]), bool(trusted)


def refine(bgr: np.ndarray, corners: np.ndarray, reach: float) -> tuple[np.ndarray, bool]:
    """Return (4, 2) corners, pixels, moved at most about `reach` pixels onto the page's sides.

    Also whether all four sides were sure of their place.
    """
    step = reach / (STEPS // 2)
    frame = frame_of(corners)
    strips = look_across(bgr, frame, PLACES, (np.arange(STEPS) - STEPS // 2) * step)
    starts, ends = np.zeros(4), np.zeros(4)
    sure = True
    for side, steps in enumerate(steps_across(strips)):
        start, end, trusted = best_line(steps)
        sure &= trusted
        if trusted:
            starts[side], ends[side] = start * step, end * step
    better = moved(frame, starts, ends)
    if better is None or not is_convex(better):
        return corners, False
    grown = area(better) / max(area(corners), 1e-6)
    far = np.linalg.norm(better - corners, axis=1).max()
    return (better, sure) if 0.8 < grown < 1.25 and far < 3 * reach else (corners, False)
