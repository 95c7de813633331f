"""From the network's maps to four corners."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.scanner.fit import Likeness, fitted
from kiosk.scanner.geometry import clockwise_from_top_left, ints, is_convex
from kiosk.scanner.maps import PageMaps
from kiosk.scanner.sides import fit_offsets, frame_of, look_across, moved

LEAST_AREA: Final = 0.012
"""A page covers at least this share of the frame."""
CLEAN_OVERLAP: Final = 0.88
STRICTER: Final = ((0.5, 5), (0.5, 11), (0.75, 3), (0.75, 9), (0.9, 3), (0.9, 9), (0.3, 5))
"""Other readings of the area map: level, and thinnest part kept in cells."""
PLACES: Final = np.linspace(0.04, 0.96, 32)
OFFSETS: Final = np.linspace(-4.0, 4.0, 17)
"""Across each side, in cells of the map."""


def rough_quad(page: np.ndarray, level: float = 0.5, opening: int = 0) -> np.ndarray | None:
    """Return four corners (map cells) that enclose the largest region of `page` most tightly.

    The region is where `page` exceeds `level`, strips thinner than `opening` cells cut off.
    """
    mask = (page > level).astype(np.uint8)
    if opening:
        mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((opening, opening), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < LEAST_AREA * page.size:
        return None
    region = (labels == largest).astype(np.uint8)
    contours, _ = cv2.findContours(region, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    if len(hull) < 4:
        return None
    quad = cv2.approxPolyN(hull, 4, epsilon_percentage=-1.0, ensure_convex=True).reshape(-1, 2)
    quad = quad.astype(np.float64)
    return clockwise_from_top_left(quad) if len(quad) == 4 and is_convex(quad) else None


def mask_of(quad: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return a map of this shape, 1 inside the quad (cells) and 0 outside, float32."""
    mask = np.zeros(shape, np.float32)
    cv2.fillConvexPoly(mask, ints(np.round(quad * 16)), 1.0, cv2.LINE_8, 4)
    return mask


def overlap(page: np.ndarray, quad: np.ndarray) -> float:
    """Return how well the quad (cells) and the area map agree: common over joint, 0..1."""
    mask = mask_of(quad, page.shape)
    return float(np.minimum(page, mask).sum() / max(1.0, float(np.maximum(page, mask).sum())))


def agreement(maps: PageMaps, quad: np.ndarray) -> float:
    """Return how well area map and quad (shares) agree, 0..1; 0 where the area is ragged.

    A quad fitted to a ragged area agrees with it well and may be wrong all the same.
    """
    rough = rough_quad(maps.page)
    if rough is None or overlap(maps.page, rough) < CLEAN_OVERLAP:
        return 0.0
    return overlap(maps.page, quad * maps.page.shape[0] - 0.5)


def settle(maps: PageMaps, quad: np.ndarray) -> np.ndarray:
    """Return the quad with its sides laid on the ridge of the outline map, cells throughout."""
    for reach in (3.0, 1.8):
        frame = frame_of(quad)
        ridge = look_across(maps.outline, frame, PLACES, OFFSETS)
        near = ridge**2 * np.exp(-((OFFSETS / reach) ** 2))
        weights = near.sum(axis=2)
        offsets = (near * OFFSETS).sum(axis=2) / (weights + 1e-9)
        better = moved(frame, *fit_offsets(PLACES, offsets, weights + 1e-4))
        if better is None or not is_convex(better):
            return quad
        quad = better
    return quad


def grown(rough: np.ndarray) -> np.ndarray:
    """Return a rough quad on the region's outline: findContours runs half a cell inside it."""
    return rough + np.sign(rough - rough.mean(axis=0)) * 0.5


def best_quad(maps: PageMaps) -> np.ndarray | None:
    """Return the page's corners in cells.

    Where the area is ragged, the reading of it that fits best is taken: cables, shadows and the
    sheets under a page make it leak, and stricter readings cut the leaks off. The quad is then
    fitted to all three maps.
    """
    plain = rough_quad(maps.page)
    if plain is None or overlap(maps.page, plain) >= CLEAN_OVERLAP:
        return None if plain is None else settle(maps, grown(plain))
    others = [rough_quad(maps.page, level, opening) for level, opening in STRICTER]
    quads = [plain, *(quad for quad in others if quad is not None)]
    best = max(quads, key=lambda quad: overlap(maps.page, quad))
    return fitted(Likeness(maps), settle(maps, grown(best)))


def quad_of(maps: PageMaps) -> np.ndarray | None:
    """Return the page's corners in shares 0..1 of the picture's width and height, or None."""
    quad = best_quad(maps)
    return None if quad is None else (quad + 0.5) / maps.page.shape[0]  # cell centres: half in
