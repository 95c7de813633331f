"""Whether a hand lies over the page: skin that crosses one of its sides without a step.

The finder sees through hands, so the page's corners are known; what is asked here is only whether
something of skin's colour reaches over a side. Colours are measured against the paper, which is a
white reference under any lamp: skin from the palest to the darkest is redder than paper, and more
so than green is against blue.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.scanner.geometry import ints

SIDE: Final = 224
LEAST_AREA: Final = 0.003
"""Less of the page than this share is no finger."""
LEAST_DEPTH: Final = 0.05
"""A finger reaches at least so far in, in spans (the root of the page's area)."""
RIM: Final = 0.012
SEAM: Final = 0.03
"""Spans from the side within which skin inside and skin outside are compared."""
CONTINUED: Final = 0.5
"""So much of what lies just outside must be skin as well."""
MOST_STEP: Final = 0.3
"""A print of skin's colour ends at the side with a larger step than this (log brightness)."""
COLOURED_PAPER: Final = 1.3


def has_hand(bgr: np.ndarray, corners: np.ndarray) -> bool:
    """Return whether a hand lies over the page at `corners` (pixels, (4, 2)). About 3 ms."""
    small = cv2.resize(bgr, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    cells = (corners + 0.5) * [SIDE / bgr.shape[1], SIDE / bgr.shape[0]] - 0.5
    inside = np.zeros((SIDE, SIDE), np.uint8)
    cv2.fillConvexPoly(inside, ints(np.round(cells * 16)), 1, cv2.LINE_8, 4)
    span = float(np.sqrt(inside.sum()))
    if span < SIDE / 12:
        return False
    skin = skin_of(small, inside)
    depth = cv2.distanceTransform(inside, cv2.DIST_L2, 3)
    outer = cv2.distanceTransform(1 - inside, cv2.DIST_L2, 3)
    seam = SEAM * span + 1.5
    within = (skin & (depth > RIM * span)).astype(np.uint8)
    within = cv2.morphologyEx(within, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(within, connectivity=8)
    beyond = (outer > 1.0) & (outer < seam + 1.0)
    for label in range(1, count):
        if stats[label, cv2.CC_STAT_AREA] < LEAST_AREA * span**2:
            continue
        part = labels == label
        if depth[part].max() > LEAST_DEPTH * span and crosses(
            small, part & (depth < seam), beyond, skin
        ):
            return True
    return False


def skin_of(bgr: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return where the picture has skin's colour, seen against the paper's own; bool."""
    page = bgr[inside > 0].astype(np.float32)
    bright = page.sum(axis=1)
    paper = np.median(page[bright >= np.percentile(bright, 60)], axis=0) + 4
    if paper.max() / paper.min() > COLOURED_PAPER:
        paper[:] = paper.max()  # Coloured paper is no white reference.
    seen = (cv2.GaussianBlur(bgr, (3, 3), 0).astype(np.float32) + 4) / paper
    blue, green, red = np.moveaxis(seen, 2, 0)
    warm, warmer = green / blue, red / green
    dim = (blue < 0.85) & (red > 0.12)
    return dim & (warmer > 1.1) & (warmer < 2.1) & (warm > 1.03) & (warm < 2.1)


def crosses(bgr: np.ndarray, near: np.ndarray, beyond: np.ndarray, skin: np.ndarray) -> bool:
    """Return whether the skin at `near` goes on outside the page without a step in brightness."""
    across = (cv2.dilate(near.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0) & beyond
    outside = across & skin
    if near.sum() < 3 or outside.sum() < 3 or skin[across].mean() < CONTINUED:
        return False
    step = np.log((bgr[near].mean(axis=0) + 4) / (bgr[outside].mean(axis=0) + 4))
    return bool(np.abs(step).max() < MOST_STEP)
