"""Plane geometry of page corners: order, area, lines."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from kiosk.core.media import Quad

NEARLY_PARALLEL: Final = 0.05
"""Sine of the angle below which two lines are not said to meet."""


def floats(values: ArrayLike) -> np.ndarray:
    """Return numbers as the float32 array OpenCV wants."""
    return np.asarray(values, np.float32)


def ints(values: ArrayLike) -> np.ndarray:
    """Return numbers as the int32 array OpenCV's drawing wants."""
    return np.asarray(values).astype(np.int32)


def clockwise_from_top_left(corners: np.ndarray) -> np.ndarray:
    """Return (4, 2) corners clockwise on screen, starting with the one nearest the top left."""
    centre = corners.mean(axis=0)
    around = np.argsort(np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0]))
    turned = corners[around]
    return np.roll(turned, -int(turned.sum(axis=1).argmin()), axis=0)


def to_quad(corners: np.ndarray) -> Quad:
    """Return (4, 2) numbers as the Quad that messages carry."""
    (a, b, c, d) = ((float(x), float(y)) for x, y in corners)
    return a, b, c, d


def area(corners: np.ndarray) -> float:
    """Return the area inside (n, 2) corners."""
    x, y = corners[:, 0], corners[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def is_convex(corners: np.ndarray) -> bool:
    """Return whether the four corners turn the same way all round."""
    sides = np.roll(corners, -1, axis=0) - corners
    after = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0]
    return bool((turns > 0).all() or (turns < 0).all())


def meet(normals: np.ndarray, distances: np.ndarray) -> np.ndarray | None:
    """Return where each of (n,) lines meets the one before it, (n, 2); None where two are parallel.

    Lines are unit normals (n, 2) and their distances (n,) from the origin along them.
    """
    before, away = np.roll(normals, 1, axis=0), np.roll(distances, 1)
    turn = before[:, 0] * normals[:, 1] - before[:, 1] * normals[:, 0]
    if (np.abs(turn) < NEARLY_PARALLEL).any():
        return None
    x = away * normals[:, 1] - distances * before[:, 1]
    y = before[:, 0] * distances - normals[:, 0] * away
    return np.c_[x, y] / turn[:, None]


def shares_of(corners: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Return corners in pixels as shares 0..1 of (width, height), clipped to the frame."""
    return np.clip(corners / np.array(size, np.float64), 0.0, 1.0)
