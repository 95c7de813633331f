"""A found page seen straight from above, at its true scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Quad
from kiosk.scanner.geometry import clockwise_from_top_left

MM_PER_INCH = 25.4
USUAL_FOCAL = 0.85
"""Focal length of telephones and document cameras, in long sides of the picture."""
CLEAR_PERSPECTIVE = 0.04
DEFAULT_DPI = 200
LEAST_DPI = 150
SMALL_PAPER_DPI = 400
"""Cards and receipts keep their pixels: a card is 54 mm high, and its print is small."""
MAX_SIDE_PX = 6000
MAX_PIXELS = 12_000_000
"""Three A4 pages at the usual resolution; a page of a larger plan comes at fewer dots an inch."""
FARTHEST_PX = 1e5
LEAST_AREA_PX = 64.0


class PaperSize(StrEnum):
    """The papers citizens bring."""

    A4 = "a4"
    A5 = "a5"
    ID1 = "id1"
    RECEIPT = "receipt"
    OTHER = "other"


SIZES_MM = {
    PaperSize.A4: (210.0, 297.0),
    PaperSize.A5: (148.0, 210.0),
    PaperSize.ID1: (53.98, 85.6),
}
"""ISO 216 and ISO/IEC 7810, short side first."""
RECEIPT_WIDTH_MM = 80.0
RATIO_TOLERANCE = 0.055
CARD_TOLERANCE = 0.04
SIZE_TOLERANCE = 0.08


@dataclass(frozen=True, slots=True)
class FlatPage:
    """A straightened page: BGR uint8, its resolution, and the paper it was taken for."""

    picture: np.ndarray
    dpi: int
    paper: PaperSize


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of a page's size: sides in pixels (across, down), mm per pixel or None."""

    across_px: float
    down_px: float
    mm_per_px: float | None = None

    @property
    def ratio(self) -> float:
        """Long side over short side."""
        return max(self.across_px, self.down_px) / max(1e-6, min(self.across_px, self.down_px))


def side_lengths(corners: np.ndarray) -> np.ndarray:
    """Return the lengths of top, right, bottom and left in pixels."""
    return np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)


def true_ratio(corners: np.ndarray, frame: tuple[int, int]) -> float:
    """Return width over height of the flat page, undoing the perspective.

    The two vanishing points of a rectangle give the focal length when both are near and the optical
    axis meets the frame's middle (Zhang & He, « Whiteboard scanning and image enhancement », 2007);
    else a usual camera's is taken. `frame` is (height, width).
    """
    centred = corners - np.array([frame[1], frame[0]]) / 2.0
    top_left, top_right, bottom_right, bottom_left = np.c_[centred, np.ones(4)]
    diagonal = np.cross(top_left, bottom_right)
    k2 = diagonal @ bottom_left / (np.cross(top_right, bottom_right) @ bottom_left)
    k3 = diagonal @ top_right / (np.cross(bottom_left, bottom_right) @ top_right)
    across, down = k2 * top_right - top_left, k3 * bottom_left - top_left
    focal = USUAL_FOCAL * max(frame)
    if min(abs(across[2]), abs(down[2])) > CLEAR_PERSPECTIVE:
        focal2 = -(across[0] * down[0] + across[1] * down[1]) / (across[2] * down[2])
        if (0.5 * max(frame)) ** 2 < focal2 < (2.5 * max(frame)) ** 2:
            focal = float(np.sqrt(focal2))
    weight = np.array([1, 1, focal**2])
    return float(np.sqrt((across**2 * weight).sum() / (down**2 * weight).sum()))


def measure(corners: np.ndarray, frame: tuple[int, int], mm_per_px: float | None) -> Measure:
    """Return the page's sides in pixels of the picture, perspective undone where it can be."""
    top, right, bottom, left = side_lengths(corners)
    across, down = max(top, bottom), max(left, right)
    ratio = true_ratio(corners, frame)
    if 0.7 < ratio / (across / max(down, 1e-6)) < 1.43:
        across, down = (across, across / ratio) if across > down * ratio else (down * ratio, down)
    return Measure(float(across), float(down), mm_per_px)


def recognise(size: Measure) -> PaperSize:
    """Return the paper this is: by millimetres when the scale is known, else by its ratio."""
    short_px = min(size.across_px, size.down_px)
    if size.mm_per_px is not None:
        short_mm, long_mm = short_px * size.mm_per_px, short_px * size.ratio * size.mm_per_px
        for paper, (short, long) in SIZES_MM.items():
            if (
                abs(short_mm / short - 1) < SIZE_TOLERANCE
                and abs(long_mm / long - 1) < SIZE_TOLERANCE
            ):
                return paper
        return PaperSize.RECEIPT if size.ratio > 1.9 and short_mm < 95 else PaperSize.OTHER
    if abs(size.ratio / np.sqrt(2) - 1) < RATIO_TOLERANCE:
        return PaperSize.A4
    if abs(size.ratio / 1.586 - 1) < CARD_TOLERANCE:
        return PaperSize.ID1
    return PaperSize.RECEIPT if size.ratio > 1.9 else PaperSize.OTHER


def page_mm(size: Measure, paper: PaperSize) -> tuple[float, float]:
    """Return (width, height) of the page in millimetres as it lies in the picture."""
    if paper in SIZES_MM:
        short, long = SIZES_MM[paper]
    elif size.mm_per_px is not None:
        short = min(size.across_px, size.down_px) * size.mm_per_px
        long = short * size.ratio
    elif paper is PaperSize.RECEIPT:
        short, long = RECEIPT_WIDTH_MM, RECEIPT_WIDTH_MM * size.ratio
    else:
        # An unknown shape is taken for the largest that fits an A4 sheet.
        short = min(210.0, 297.0 / size.ratio)
        long = short * size.ratio
    return (short, long) if size.across_px <= size.down_px else (long, short)


def flatten(
    bgr: np.ndarray,
    corners: Quad | np.ndarray,
    *,
    dpi: int = DEFAULT_DPI,
    mm_per_px: float | None = None,
) -> FlatPage:
    """Return the page inside `corners` (pixels) seen from above, at `dpi` or what there is.

    `mm_per_px` is the plate's calibration when known. The resolution never exceeds the picture's
    own by much (floor LEAST_DPI): made-up pixels only cost bytes. Raises
    `KioskError(DOCUMENT_UNREADABLE)` for corners that enclose nothing.
    """
    quad = clockwise_from_top_left(enclosing(corners))
    size = measure(quad, bgr.shape[:2], mm_per_px)
    paper = recognise(size)
    wide_mm, high_mm = page_mm(size, paper)
    real_dpi = max(size.across_px / wide_mm, size.down_px / high_mm) * MM_PER_INCH
    if paper in (PaperSize.ID1, PaperSize.RECEIPT):
        dpi = max(dpi, SMALL_PAPER_DPI)
    most = MM_PER_INCH * min(
        MAX_SIDE_PX / max(wide_mm, high_mm), np.sqrt(MAX_PIXELS / (wide_mm * high_mm))
    )
    dpi = max(1, int(min(dpi, max(LEAST_DPI, round(real_dpi)), most)))
    width, height = (max(8, round(mm / MM_PER_INCH * dpi)) for mm in (wide_mm, high_mm))
    return FlatPage(straighten(bgr, quad, (width, height)), dpi, paper)


def enclosing(corners: Quad | np.ndarray) -> np.ndarray:
    """Return the corners as (4, 2) numbers. Raises as `flatten` where they enclose nothing."""
    quad = np.asarray(corners, np.float64).reshape(4, 2)
    if not np.isfinite(quad).all() or np.abs(quad).max() > FARTHEST_PX:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "corners nowhere near the picture")
    hull = cv2.convexHull(quad.astype(np.float32))
    if hull is None or len(hull) < 4 or cv2.contourArea(hull) < LEAST_AREA_PX:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "corners that enclose no page")
    return quad


def straighten(bgr: np.ndarray, quad: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Return the quad's inside as a (width, height) picture, shrinking without aliasing."""
    width, height = size
    top, right, bottom, left = side_lengths(quad)
    excess = min(max(top, bottom) / width, max(left, right) / height)
    if excess > 1.5:
        shrink = 1 / excess
        bgr = cv2.resize(bgr, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        quad = (quad + 0.5) * shrink - 0.5
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) - 0.5
    plane = cv2.getPerspectiveTransform(quad.astype(np.float32), target)
    return cv2.warpPerspective(
        bgr, plane, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
