"""What is wrong with the page under the camera."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.core.media import Hint, Quad
from kiosk.scanner.geometry import floats
from kiosk.scanner.guard import Beside

JUDGED_SIDE: Final = 320
"""The page is judged on a straightened copy whose longer side has this many pixels."""
DARK_PAPER: Final = 75
"""Paper dimmer than this (0..255) is too dark to read in print."""
BLUR_LIMIT: Final = 0.105
"""Steepest steps of the page, as a share of its contrast, below which print cannot be read."""
PLAIN_CONTRAST: Final = 18
"""A page with less contrast is blank: nothing on it can be blurred."""
GLARE_LEVEL: Final = 250
GLARE_SHARE: Final = 0.012
CUT_MARGIN: Final = 0.004
"""A corner nearer to the frame than this share of its side is taken for cut."""


def judge_page(picture: np.ndarray, corners: Quad | None, beside: Beside | None = None) -> Hint:
    """Return the one thing to tell about the page, the gravest first.

    `picture` is grey or BGR uint8; `corners` in its pixels, or None when no page was found (then
    only darkness can be told); `beside` is what the guard saw over and beside it. About 1 ms.
    """
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    if corners is None:
        return "dark" if np.percentile(grey[::8, ::8], 95) < DARK_PAPER else "none"
    quad = np.asarray(corners, np.float32)
    if touches_frame(quad, grey.shape[:2]):
        return "cut"
    page, detail = flat_grey(grey, quad)
    paper = float(np.percentile(page, 80))
    if paper < DARK_PAPER:
        return "dark"
    if beside is not None and beside.hint != "none":
        return beside.hint
    if has_glare(page):
        return "glare"
    return "blur" if is_blurred(detail) else "none"


def touches_frame(quad: np.ndarray, size: tuple[int, int]) -> bool:
    """Return whether the page leaves the frame of (height, width), or all but does."""
    height, width = size
    margin = CUT_MARGIN * np.array([width, height])
    return bool((quad < margin).any() or (quad > np.array([width - 1, height - 1]) - margin).any())


def flat_grey(grey: np.ndarray, quad: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the page small and straight, and a middle part of it at the picture's own scale."""
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    wide, high = max(8.0, float(sides[[0, 2]].max())), max(8.0, float(sides[[1, 3]].max()))
    shrink = min(1.0, JUDGED_SIDE / max(wide, high))
    target = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    size = (max(8, int(wide * shrink)), max(8, int(high * shrink)))
    plane = cv2.getPerspectiveTransform(quad, target * floats(size))
    page = cv2.warpPerspective(grey, plane, size, flags=cv2.INTER_AREA)
    whole = (min(1600, int(wide)), min(1600, int(high)))
    plane = cv2.getPerspectiveTransform(quad, target * floats(whole))
    detail = cv2.warpPerspective(grey, plane, whole)
    return page, detail


def has_glare(page: np.ndarray) -> bool:
    """Return whether a reflection burns out a part of the page while the rest is exposed well."""
    burnt = cv2.erode((page >= GLARE_LEVEL).astype(np.uint8), np.ones((5, 5), np.uint8))
    share = float(burnt.mean())
    return share > GLARE_SHARE and float(np.median(page)) < GLARE_LEVEL - 20


def sharpness(page: np.ndarray) -> float:
    """Return how steep the page's steepest steps are, as a share of its contrast (0..about 0.6)."""
    if min(page.shape) < 16:
        return 0.0
    inset = max(2, min(page.shape) // 20)
    inner = cv2.GaussianBlur(page[inset:-inset, inset:-inset], (3, 3), 0)
    low, high = levels(inner[::2, ::2], 0.5, 99.5)
    steps = (np.abs(cv2.Sobel(inner, cv2.CV_16S, 1, 0)) >> 3) + (
        np.abs(cv2.Sobel(inner, cv2.CV_16S, 0, 1)) >> 3
    )
    return levels(steps.astype(np.uint8), 99.5)[0] / max(PLAIN_CONTRAST, high - low)


def is_blurred(page: np.ndarray) -> bool:
    """Return whether the page has print on it and none of it is sharp."""
    low, high = levels(page[::2, ::2], 0.5, 99.5)
    return high - low > PLAIN_CONTRAST and sharpness(page) < BLUR_LIMIT


def levels(values: np.ndarray, *shares: float) -> list[float]:
    """Return `np.percentile` of uint8 values, out of their histogram: many times as fast."""
    below = np.cumsum(cv2.calcHist([np.ascontiguousarray(values)], [0], None, [256], [0, 256]))
    found: list[float] = []
    for share in shares:
        rest, at = np.modf((values.size - 1) * share / 100)
        low, high = np.searchsorted(below, [at, min(at + 1, values.size - 1)], side="right")
        found.append(float(low + (high - low) * rest))
    return found
