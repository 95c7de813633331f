"""The empty plate remembered: what is new in the picture since the reference was taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from kiosk.scanner.maps import PageMaps

QUIET: Final = 5.0
"""Differences up to this many grey levels are noise and shadow."""
CLEAR: Final = 22.0
"""Differences from this many grey levels on are something new."""
LEAST_NEW: Final = 0.012
"""Less of the frame changed than this: the plate is empty."""
MOST_NEW: Final = 0.9
"""More of the frame changed than this: the camera or the mat was moved, nothing can be told."""
WEIGHT: Final = 2.5
"""How much a certain difference moves the network's logit."""


def novelty(bgr: np.ndarray, reference: np.ndarray, side: int) -> np.ndarray:
    """Return how much of each cell is new, (side, side) float32 in 0..1.

    Light that changed as a whole (exposure, white balance, a lamp) is divided out first.
    """
    now, before = (
        cv2.GaussianBlur(
            cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), (3, 3), 0
        ).astype(np.float32)
        for picture in (bgr, reference)
    )
    gain = np.median((now + 8) / (before + 8), axis=(0, 1))
    apart = np.abs((now + 8) - (before + 8) * gain).max(axis=2)
    return np.clip((apart - QUIET) / (CLEAR - QUIET), 0.0, 1.0)


def with_reference(maps: PageMaps, bgr: np.ndarray, reference: np.ndarray) -> PageMaps | None:
    """Return the maps corrected by what is new on the plate, or None when nothing is."""
    new = novelty(bgr, reference, maps.page.shape[0])
    if new.mean() < LEAST_NEW:
        return None
    if new.mean() > MOST_NEW:
        return maps
    page = np.clip(maps.page, 1e-4, 1 - 1e-4)
    logit = np.log(page / (1 - page)) + WEIGHT * (2 * new - 1)
    return replace(maps, page=(1 / (1 + np.exp(-logit))).astype(np.float32))
