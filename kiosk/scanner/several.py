"""Whether another sheet lies beside the page: read from what the finder's network knows anyway.

The network is taught to answer with one page and to see past others; what it saw of them is still
in its deepest layer. A weighted sum of that layer's means and peaks over the page, around it and
along its sides tells one sheet from several. The weights are learnt on drawn scenes by
`tools/finder/calibrate_several.py`, anew for every new network.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from kiosk.scanner.maps import PageMaps, look_deeper
from kiosk.scanner.quads import overlap, quad_of

WEIGHTS: Final = Path(__file__).resolve().parents[2] / "assets" / "models" / "several_sheets.npy"
SURE: Final = 0.7
"""From this probability on it is told; docs/scanning.md has the errors it leaves."""


def has_others(bgr: np.ndarray) -> bool:
    """Return whether the picture (BGR uint8) shows more than one sheet. About 7 ms."""
    seen = sheet_features(bgr)
    return seen is not None and likelihood(seen) >= SURE


def sheet_features(bgr: np.ndarray) -> np.ndarray | None:
    """Return what speaks for several sheets, float32; None when not even one is seen."""
    maps, deep = look_deeper(bgr)
    quad = quad_of(maps)
    if quad is None:
        return None
    agreed = overlap(maps.page, quad * maps.page.shape[0] - 0.5)
    return np.r_[pooled(maps, deep), agreed, agreed**2].astype(np.float32)


def pooled(maps: PageMaps, deep: np.ndarray) -> np.ndarray:
    """Return means and peaks of the (n, h, w) layer over the page, around it, along its sides."""
    size = (deep.shape[2], deep.shape[1])
    page = cv2.resize(maps.page, size, interpolation=cv2.INTER_AREA)
    sides = cv2.resize(maps.outline, size, interpolation=cv2.INTER_AREA)
    parts = []
    for where, floor in ((page, 0.5), (1 - page, 0.5), (sides, 0.3)):
        there = deep * where
        parts += [there.sum(axis=(1, 2)) / (where.sum() + floor), there.max(axis=(1, 2))]
    return np.concatenate(parts)


@cache
def weights() -> np.ndarray:
    """Return the weights, the last one alone is the bias."""
    return np.load(WEIGHTS)


def likelihood(features: np.ndarray) -> float:
    """Return the probability that there are several sheets."""
    learnt = weights()
    return float(1.0 / (1.0 + np.exp(-(features @ learnt[:-1] + learnt[-1]))))
