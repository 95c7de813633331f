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
    """All lines tried for a side: offsets at its start and end in steps, and where each samples.

    `picks` is (places, lines): rows of a table of steps, place by place. `likely` (lines, 1) is
    smaller the farther a line is from where the network put the side.
    """

    starts: np.ndarray
    ends: np.ndarray
    picks: np.ndarray
    likely: np.ndarray


def all_lines() -> Lines:
    """Return the lines tried, made once: every start with every end not too far from it."""
    half = STEPS // 2 - 1
    starts, ends = np.meshgrid(
        np.arange(-half, half + 1), np.arange(-half, half + 1), indexing="ij"
    )
    near = np.abs(starts - ends) <= TILTS
    starts, ends = starts[near], ends[near]
    at = starts * (1 - PLACES[:, None]) + ends * PLACES[:, None]
    rows = np.arange(PLACES.size)[:, None] * (STEPS - 2)
    picks = rows + np.round(at).astype(np.intp) + STEPS // 2 - 1
    doubt = (starts**2 + ends**2) / (2.0 * half**2)
    return Lines(starts, ends, picks, np.exp(-0.7 * doubt)[:, None])


LINES: Final = all_lines()


def steps_across(strips: np.ndarray) -> np.ndarray:
    """Return brightness steps between neighbours two apart, (4, places, STEPS - 2, channels)."""
    smooth = strips.copy()
    smooth[:, 1:-1] = 0.25 * strips[:, :-2] + 0.5 * strips[:, 1:-1] + 0.25 * strips[:, 2:]
    return smooth[:, :, 2:] - smooth[:, :, :-2]


def best_lines(steps: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where each side's best line starts and ends (in steps); 0 where none is trusted."""
    limits = 2.0 * np.median(np.abs(steps).max(axis=2).reshape(4, -1), axis=1) + 4.0
    limits = limits.astype(np.float32)[:, None, None, None]
    held = np.clip(steps, -limits, limits).transpose(1, 2, 0, 3)
    table = np.ascontiguousarray(held).reshape(PLACES.size * (STEPS - 2), -1)
    means = table[LINES.picks].sum(axis=0) / PLACES.size
    support = np.sqrt((means.reshape(-1, 4, steps.shape[3]) ** 2).sum(axis=2))
    best = (support * LINES.likely).argmax(axis=0)
    middle = np.median(support, axis=0)
    spread = 1.48 * np.median(np.abs(support - middle), axis=0) + 0.25
    top = support[best, np.arange(4)]
    trusted = (top - middle > GATE * spread) & (top > 1.2)
    return LINES.starts[best] * trusted, LINES.ends[best] * trusted


def refine(bgr: np.ndarray, corners: np.ndarray, reach: float) -> np.ndarray:
    """Return (4, 2) corners, pixels, moved at most about `reach` pixels onto the page's sides."""
    step = reach / (STEPS // 2)
    frame = frame_of(corners)
    strips = look_across(bgr, frame, PLACES, (np.arange(STEPS) - STEPS // 2) * step)
    starts, ends = best_lines(steps_across(strips))
    better = moved(frame, starts * step, ends * step)
    if better is None or not is_convex(better):
        return corners
    grown = area(better) / max(area(corners), 1e-6)
    far = np.linalg.norm(better - corners, axis=1).max()
    return better if 0.8 < grown < 1.25 and far < 3 * reach else corners
