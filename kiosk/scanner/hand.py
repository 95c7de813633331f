"""Whether a hand lies over the page: skin that crosses one of its sides, shaped as hands are.

The finder sees through hands, so the page's corners are known; what is asked here is only whether
something of skin's colour reaches over a side, comes from outside and is no pen, cable or print.
Colours are measured against the paper, which is a white reference under any lamp: skin from the
palest to the darkest is redder than paper, and more so than green is against blue. What is told is
learnt on drawn scenes by `tools/finder/calibrate_hand.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.scanner.geometry import ints

WEIGHTS: Final = Path(__file__).resolve().parents[2] / "assets" / "models" / "hand.npy"
SURE: Final = 0.7
"""From this probability on a hand is told."""
SIDE: Final = 224
LEAST_AREA: Final = 0.0025
"""Less of the page than this share is no finger."""
LEAST_DEPTH: Final = 0.045
"""A finger reaches at least so far in, in spans (the root of the page's area)."""
RIM: Final = 0.012
SEAM: Final = 0.03
"""Spans from the side within which skin inside and skin outside are compared."""
COLOURED_PAPER: Final = 1.3
FEATURES: Final = 16
MOST_PATCHES: Final = 6
"""The largest patches of skin's colour that are looked at: a picture on the page has dozens."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The page and the skin at SIDE x SIDE: bgr, where each is, how far in and out (cells)."""

    bgr: np.ndarray
    skin: np.ndarray
    depth: np.ndarray
    outer: np.ndarray
    span: float
    paper: float
    """How bright the page's paper is, the sum of its channels."""

    @property
    def seam(self) -> float:
        """The width of what counts as next to a side, in cells."""
        return SEAM * self.span + 1.5


def has_hand(bgr: np.ndarray, corners: np.ndarray) -> bool:
    """Return whether a hand lies over the page at `corners` (pixels, (4, 2)). About 3 ms."""
    rows = hand_features(bgr, corners)
    return bool(len(rows)) and float(likelihood(rows).max()) >= SURE


def hand_features(bgr: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Return what speaks for a hand, a row for each patch of skin's colour that crosses a side."""
    plan = plan_of(bgr, corners)
    rows = [] if plan is None else list(patch_features(plan))
    return np.array(rows, np.float32).reshape(-1, FEATURES)


def plan_of(bgr: np.ndarray, corners: np.ndarray) -> Plan | None:
    """Return the plan; None where the page is too small for fingers to be told on it."""
    small = cv2.resize(bgr, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    cells = (corners + 0.5) * [SIDE / bgr.shape[1], SIDE / bgr.shape[0]] - 0.5
    inside = np.zeros((SIDE, SIDE), np.uint8)
    cv2.fillConvexPoly(inside, ints(np.round(cells * 16)), 1, cv2.LINE_8, 4)
    span = float(np.sqrt(inside.sum()))
    if span < SIDE / 12:
        return None
    skin, paper = skin_of(small, inside)
    depth = cv2.distanceTransform(inside, cv2.DIST_L2, 3)
    outer = cv2.distanceTransform(1 - inside, cv2.DIST_L2, 3)
    return Plan(small, skin, depth, outer, span, paper)


def skin_of(bgr: np.ndarray, inside: np.ndarray) -> tuple[np.ndarray, float]:
    """Return where the picture has skin's colour, seen against the paper's own, and the paper."""
    page = bgr[inside > 0].astype(np.float32)
    bright = page.sum(axis=1)
    paper = np.median(page[bright >= np.percentile(bright, 60)], axis=0) + 4
    light = float(paper.sum())
    if paper.max() / paper.min() > COLOURED_PAPER:
        paper[:] = paper.max()  # Coloured paper is no white reference.
    seen = (cv2.GaussianBlur(bgr, (3, 3), 0).astype(np.float32) + 4) / paper
    blue, green, red = np.moveaxis(seen, 2, 0)
    warm, warmer = green / blue, red / green
    dim = (blue < 0.85) & (red > 0.12)
    return dim & (warmer > 1.1) & (warmer < 2.1) & (warm > 1.03) & (warm < 2.1), light


def patch_features(plan: Plan) -> Iterator[np.ndarray]:
    """Yield the features of each patch of skin on the page that goes on beyond a side."""
    within = (plan.skin & (plan.depth > RIM * plan.span)).astype(np.uint8)
    within = cv2.morphologyEx(within, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(within, connectivity=8)
    without = (plan.skin & (plan.outer > 0.5)).astype(np.uint8)
    _, beyond, sizes, _ = cv2.connectedComponentsWithStats(without, connectivity=8)
    thick = cv2.distanceTransform(without, cv2.DIST_L2, 3)
    areas = stats[1:count, cv2.CC_STAT_AREA]
    for label in 1 + np.argsort(-areas)[:MOST_PATCHES]:
        part = labels == label
        if stats[label, cv2.CC_STAT_AREA] < LEAST_AREA * plan.span**2:
            break
        if plan.depth[part].max() > LEAST_DEPTH * plan.span:
            found = features_of(plan, part, beyond, sizes, thick)
            if found is not None:
                yield found


def features_of(
    plan: Plan, part: np.ndarray, beyond: np.ndarray, sizes: np.ndarray, thick: np.ndarray
) -> np.ndarray | None:
    """Return one patch's features; None when nothing of skin's colour lies next to it outside."""
    near = part & (plan.depth < plan.seam)
    across = cv2.dilate(near.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    across &= (plan.outer > 1.0) & (plan.outer < plan.seam + 1.0)
    outside = across & plan.skin
    if near.sum() < 3 or outside.sum() < 3:
        return None
    step = np.abs(np.log(colour_of(plan, near) / colour_of(plan, outside)))
    crossing = [
        np.log(near.sum() / (plan.seam * plan.span)),
        plan.skin[across].mean(),
        step.max(),
        step.mean(),
    ]
    arm = arm_features(plan, outside, beyond, sizes, thick)
    return np.array([*shape_features(plan, part), *crossing, *arm, *tone_features(plan, part)])


def colour_of(plan: Plan, where: np.ndarray) -> np.ndarray:
    """Return the mean colour there, BGR, never 0."""
    return plan.bgr[where].mean(axis=0) + 4


def shape_features(plan: Plan, part: np.ndarray) -> list[float]:
    """Return how large, deep and thick the patch on the page is, in spans."""
    thick = cv2.distanceTransform(part.astype(np.uint8), cv2.DIST_L2, 3).max()
    size = np.log(part.sum() / plan.span**2)
    return [size, plan.depth[part].max() / plan.span, np.log(thick / plan.span)]


def arm_features(
    plan: Plan, outside: np.ndarray, beyond: np.ndarray, sizes: np.ndarray, thick: np.ndarray
) -> list[float]:
    """Return how large and thick what goes on outside is, and how much of the frame it reaches."""
    names = beyond[outside]
    arm = int(np.bincount(names[names > 0]).argmax()) if (names > 0).any() else 0
    its = (beyond == arm) if arm else outside
    size = float(sizes[arm, cv2.CC_STAT_AREA]) if arm else float(outside.sum())
    wide = float(thick[its].max()) + 0.5
    rim = np.r_[its[0], its[-1], its[:, 0], its[:, -1]].sum()
    return [np.log(size / its.size), np.log(wide / SIDE), np.log(wide / plan.span), np.log1p(rim)]


def tone_features(plan: Plan, part: np.ndarray) -> list[float]:
    """Return the patch's brightness against the paper, its hue, its evenness; the page's size."""
    mean = colour_of(plan, part)
    spread = plan.bgr[part].astype(np.float32).sum(axis=1).std()
    return [
        np.log(mean.sum() / plan.paper),
        np.log(mean[2] / mean[1]),
        np.log(mean[1] / mean[0]),
        np.log(spread / mean.sum() + 0.01),
        np.log(plan.span / SIDE),
    ]


@cache
def weights() -> np.ndarray:
    """Return middle, spread, and weights of `expanded`, one after the other; the last is bias."""
    return np.load(WEIGHTS)


def expanded(rows: np.ndarray) -> np.ndarray:
    """Return standardised features with their squares and products."""
    first, second = np.triu_indices(rows.shape[1])
    return np.c_[rows, np.clip(rows[:, first] * rows[:, second], -9, 9)]


def likelihood(rows: np.ndarray) -> np.ndarray:
    """Return the probability of each patch to be a hand."""
    learnt, count = weights(), rows.shape[1]
    middle, spread, rest = learnt[:count], learnt[count : 2 * count], learnt[2 * count :]
    seen = expanded(np.clip((rows - middle) / spread, -4, 4))
    return 1.0 / (1.0 + np.exp(-(seen @ rest[:-1] + rest[-1])))
