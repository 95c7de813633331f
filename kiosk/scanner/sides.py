"""The four sides of a quad looked at across, and straight lines laid through what is seen."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.geometry import floats, meet


@dataclass(frozen=True, slots=True)
class Frame:
    """Four sides of a quad: starts, unit directions, outward normals (4, 2), lengths (4,)."""

    starts: np.ndarray
    along: np.ndarray
    outward: np.ndarray
    lengths: np.ndarray


def frame_of(corners: np.ndarray) -> Frame:
    """Return the sides of (4, 2) corners given clockwise on screen."""
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.maximum(np.linalg.norm(sides, axis=1), 1e-6)
    along = sides / lengths[:, None]
    return Frame(corners, along, np.c_[along[:, 1], -along[:, 0]], lengths)


def look_across(
    image: np.ndarray, frame: Frame, places: np.ndarray, offsets: np.ndarray
) -> np.ndarray:
    """Return the image along each side at `places` (0..1), across at `offsets` (pixels, outward).

    Result is (4, places, offsets[, channels]) float32; what lies outside the image repeats its rim.
    """
    along = (
        frame.starts[:, None] + frame.along[:, None] * (frame.lengths[:, None] * places)[..., None]
    )
    x, y = (
        floats(along[..., axis, None] + frame.outward[:, None, axis, None] * offsets)
        for axis in (0, 1)
    )
    flat = (4 * places.size, offsets.size)
    seen = cv2.remap(
        image, x.reshape(flat), y.reshape(flat), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return seen.astype(np.float32).reshape(4, places.size, offsets.size, *image.shape[2:])


def moved(frame: Frame, starts: np.ndarray, ends: np.ndarray) -> np.ndarray | None:
    """Return the corners once each side is moved outward by `starts` and `ends` (4,), or None."""
    first = frame.starts + frame.outward * starts[:, None]
    last = frame.starts + frame.along * frame.lengths[:, None] + frame.outward * ends[:, None]
    delta = last - first
    normals = (
        np.c_[-delta[:, 1], delta[:, 0]] / np.maximum(np.linalg.norm(delta, axis=1), 1e-6)[:, None]
    )
    return meet(normals, (normals * first).sum(axis=1))


def fit_offsets(
    places: np.ndarray, offsets: np.ndarray, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return offsets at each side's start and end: weighted lines through (4, n) offsets."""
    total = weights.sum(axis=1) + 1e-9
    mean_place = (weights * places).sum(axis=1) / total
    mean_offset = (weights * offsets).sum(axis=1) / total
    spread = places[None] - mean_place[:, None]
    slope = (weights * spread * offsets).sum(axis=1) / (
        (weights * spread**2).sum(axis=1) + 1e-3 * total
    )
    return mean_offset - slope * mean_place, mean_offset + slope * (1 - mean_place)
