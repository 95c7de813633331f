"""The SmartDoc 2015 measure: how much of the true page a found quad covers, perspective undone."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.geometry import floats


def clockwise(quad: np.ndarray) -> np.ndarray:
    """Return the corners in order around their middle."""
    away = quad - quad.mean(axis=0)
    return quad[np.argsort(np.arctan2(away[:, 1], away[:, 0]))]


def jaccard(found: np.ndarray | None, truth: np.ndarray) -> float:
    """Return the area common to both over the area of both, in the page's own plane; 0 when None.

    The true page becomes the square from (1, 1) to (2, 2); what lies behind the horizon counts 0.
    """
    if found is None:
        return 0.0
    page = np.array([[1, 1], [2, 1], [2, 2], [1, 2]], np.float32)
    plane = cv2.getPerspectiveTransform(clockwise(np.asarray(truth)).astype(np.float32), page)
    depth = np.c_[found, np.ones(4)] @ plane[2]
    if (depth * np.sign(np.r_[np.mean(truth, axis=0), 1] @ plane[2]) <= 1e-9).any():
        return 0.0
    flat = cv2.perspectiveTransform(floats(clockwise(np.asarray(found)))[None], plane)[0]
    if not cv2.isContourConvex(flat):
        return 0.0
    common, _ = cv2.intersectConvexConvex(flat, page)
    return float(common / (cv2.contourArea(flat) + 1.0 - common))
