"""How like the network's maps a quad is, and the quad nearby that is most like them."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.scanner.geometry import ints, is_convex
from kiosk.scanner.maps import PageMaps
from kiosk.scanner.sides import frame_of, look_across

PLACES: Final = np.linspace(0.05, 0.95, 20)
OFFSETS: Final = np.linspace(-1.0, 1.0, 3)
OUTLINE, WEAKEST, SPOTS = 0.5, 0.2, 0.3
"""What outline along the sides, along the weakest side, and spots at the corners count."""
MOVES: Final = (2.5, 1.0)
"""How far a corner is moved at each try, in cells."""
WAYS: Final = ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))
LEAST_GAIN: Final = 1e-4


class Likeness:
    """Compares quads (cells) with one look's maps. One thread."""

    def __init__(self, maps: PageMaps) -> None:
        self._maps = maps
        self._sum = float(maps.page.sum())
        self._spots = cv2.dilate(maps.spots, np.ones((3, 3), np.uint8))

    def of(self, quad: np.ndarray) -> float:
        """Return how like the maps the quad is: 0 not at all, about 2 for a page seen clearly."""
        outline = look_across(self._maps.outline, frame_of(quad), PLACES, OFFSETS).max(axis=2)
        sides = outline.mean(axis=1)
        last = self._spots.shape[0] - 1
        at = np.clip(np.round(quad).astype(int), 0, last)
        spots = float(self._spots[at[:, 1], at[:, 0]].mean())
        told = OUTLINE * float(sides.mean()) + WEAKEST * float(sides.min()) + SPOTS * spots
        return self._overlap(quad) + told

    def _overlap(self, quad: np.ndarray) -> float:
        """Return common over joint ground of quad and area map, as `quads.overlap` does."""
        mask = np.zeros(self._maps.page.shape, np.uint8)
        cv2.fillConvexPoly(mask, ints(np.round(quad * 16)), 1, cv2.LINE_8, 4)
        size = cv2.countNonZero(mask)
        common = cv2.mean(self._maps.page, mask)[0] * size
        return common / max(1.0, self._sum + size - common)


def fitted(likeness: Likeness, quad: np.ndarray) -> np.ndarray:
    """Return the quad with its corners moved, one at a time, while that makes it more like."""
    best = likeness.of(quad)
    for reach in MOVES:
        for corner in range(4):
            quad, best = _moved(likeness, quad, best, corner, reach)
    return quad


def _moved(
    likeness: Likeness, quad: np.ndarray, best: float, corner: int, reach: float
) -> tuple[np.ndarray, float]:
    """Return the quad with one corner moved for the better, and how like it is."""
    for way in WAYS:
        other = quad.copy()
        other[corner] += np.multiply(way, reach)
        if is_convex(other) and (like := likeness.of(other)) > best + LEAST_GAIN:
            quad, best = other, like
    return quad, best
