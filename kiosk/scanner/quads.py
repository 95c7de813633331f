"""From the network's maps to four corners."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.scanner.geometry import clockwise_from_top_left, is_convex
from kiosk.scanner.maps import PageMaps
from kiosk.scanner.sides import fit_offsets, frame_of, look_across, moved

LEAST_AREA: Final = 0.012
"""A page covers at least this share of the frame."""
PLACES: Final = np.linspace(0.04, 0.96, 32)
OFFSETS: Final = np.linspace(-4.0, 4.0, 17)
"""Across each side, in cells of the map."""


def rough_quad(page: np.ndarray) -> np.ndarray | None:
    """Return the four corners (map cells) that enclose the largest region of `page` most tightly."""
    mask = (page > 0.5).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    if stats[largest, cv2.CC_STAT_AREA] < LEAST_AREA * page.size:
        return None
    contours, _ = cv2.findContours(
        (labels == largest).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    if len(hull) < 4:
        return None
    quad = (
        cv2.approxPolyN(hull, 4, epsilon_percentage=-1.0, ensure_convex=True)
        .reshape(-1, 2)
        .astype(np.float64)
    )
    return clockwise_from_top_left(quad) if len(quad) == 4 and is_convex(quad) else None


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


def quad_of(maps: PageMaps) -> np.ndarray | None:
    """Return the page's corners in shares 0..1 of the picture's width and height, or None."""
    rough = rough_quad(maps.page)
    if rough is None:
        return None
    # Cell centres lie half a cell in; findContours runs along them, half a cell inside the outline.
    centre = rough.mean(axis=0)
    grown = rough + np.sign(rough - centre) * 0.5
    return (settle(maps, grown) + 0.5) / maps.page.shape[0]
