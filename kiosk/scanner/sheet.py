"""A sheet out of a flatbed or a feeder: whole or refused, cut to its paper, straight, clean.

Unlike a photo it needs no finding and no perspective: its scale is true and its light even.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import cv2
import numpy as np
from jdeskew.estimator import get_angle

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetRead
from kiosk.core.scanner_port import RawSheet
from kiosk.scanner.clean import brightened, clean, encode_page
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.flatten import (
    DEFAULT_DPI,
    MM_PER_INCH,
    SMALL_PAPER_DPI,
    Measure,
    PaperSize,
    recognise,
)
from kiosk.scanner.upright import right_way_up, upright_size

FORMATS = ("JPEG", "PNG", "PPM")
SHORT = 0.02
"""A sheet may lack this share of its rows: scanners round."""
LEAST_MM = 20.0
LEAST_PX = 16
"""Of either side, whatever the scanner says its resolution is."""
LOOK_DPI = 50
UNLIKE_LID = 14
"""Grey levels between the lid and what is not the lid."""
BORDER_MM = 4.0
MARGIN_MM = 8.0
"""White left around print when the paper's own edges cannot be seen."""
MOST_OF_GLASS = 0.6
EDGE_SEEN = 0.6
"""Share of each side of the paper's outline that must differ from the lid."""
LEAST_TURN = 0.15
MOST_TURN = 15.0
"""Degrees: below it turning only blurs; above it the estimate is not trusted."""
DESKEW_ROWS = 1200


@dataclass(frozen=True, slots=True)
class Outline:
    """Paper on the glass: a turned rectangle in pixels, degrees within ±45."""

    middle: tuple[float, float]
    size: tuple[float, float]
    turn: float


def develop_sheet(raw: RawSheet, stop: threading.Event | None = None) -> SheetRead:
    """Return the sheet as a page ready to be sent, its text upright where that is sure.

    Blocking, a second or two; once `stop` is set its text is not read any more. Raises
    `KioskError`: SCAN_CUT for a sheet that is not whole, SCANNER_FAILED for a monstrous one,
    SCANNER_EMPTY where nothing lies on the glass.
    """
    bgr = whole_sheet(raw)
    if raw.source == "glass":
        bgr = paper_on_glass(bgr, raw.dpi)
    else:
        bgr = straightened(bgr)
    height, width = bgr.shape[:2]
    paper = recognise(Measure(width, height, MM_PER_INCH / raw.dpi))
    dpi = min(raw.dpi, _most_dpi(paper))
    page = _at(bgr, dpi / raw.dpi)
    page = brightened(page) if paper is PaperSize.ID1 else clean(page)
    blob = right_way_up(encode_page(page, dpi), stop=stop)
    width, height = upright_size(blob)
    return SheetRead(width=width, height=height, dpi=dpi, source=raw.source, blob=blob)


def whole_sheet(raw: RawSheet) -> np.ndarray:
    """Return the picture, BGR uint8, if all its rows came. Raises as `develop_sheet`."""
    try:
        bgr = decode_picture(raw.data, FORMATS)
    except KioskError as error:
        monstrous = error.fault is Fault.DOCUMENT_TOO_BIG
        fault = Fault.SCANNER_FAILED if monstrous else Fault.SCAN_CUT
        raise KioskError(fault, error.detail) from error
    height, width = bgr.shape[:2]
    narrow = max(LEAST_PX, LEAST_MM / MM_PER_INCH * raw.dpi)
    least = max(LEAST_PX, raw.rows * (1 - SHORT)) if raw.rows else narrow
    if height < least or width < narrow:
        detail = f"{width}x{height} pixels; at least {narrow:.0f}x{least:.0f}"
        raise KioskError(Fault.SCAN_CUT, detail)
    return bgr


def paper_on_glass(bgr: np.ndarray, dpi: int) -> np.ndarray:
    """Return the paper alone, straight; the whole glass where it fills most of it.

    A paper whose edges differ from the lid is cut along them, else its print with a margin. Raises
    `KioskError(SCANNER_EMPTY)` for the lid alone.
    """
    shrink = min(1.0, LOOK_DPI / dpi)
    small = cv2.resize(bgr, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    marks = unlike_the_lid(small)
    if not marks.any():
        raise KioskError(Fault.SCANNER_EMPTY, "nothing lies on the glass")
    outline = outline_of(marks)
    if outline and edges_seen(marks, outline) and outline.size[0] * outline.size[1] > 400:
        return cut_out(bgr, _scaled(outline, 1 / shrink))
    left, top, width, height = cv2.boundingRect(marks)
    if width * height > MOST_OF_GLASS * marks.size:
        return straightened(bgr)
    margin = MARGIN_MM / MM_PER_INCH * dpi
    low = np.maximum([left / shrink - margin, top / shrink - margin], 0).astype(int)
    high = np.array([(left + width) / shrink + margin, (top + height) / shrink + margin], int)
    return straightened(bgr[low[1] : high[1], low[0] : high[0]])


def unlike_the_lid(small: np.ndarray) -> np.ndarray:
    """Return where the picture differs from the lid: 255 or 0. The lid is what the border shows."""
    edge = max(2, round(BORDER_MM / MM_PER_INCH * LOOK_DPI))
    rim = np.concatenate([
        small[:edge].reshape(-1, 3), small[-edge:].reshape(-1, 3),
        small[:, :edge].reshape(-1, 3), small[:, -edge:].reshape(-1, 3),
    ])  # fmt: skip
    lid = np.median(rim, axis=0)
    away = np.abs(small.astype(np.int16) - lid.astype(np.int16)).max(axis=2)
    marks = (away > UNLIKE_LID).astype(np.uint8) * 255
    return cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))


def outline_of(marks: np.ndarray) -> Outline | None:
    """Return the smallest rectangle around all marks; None when it would be a line."""
    points = cv2.findNonZero(marks)
    middle, (width, height), turn = cv2.minAreaRect(points)
    if min(width, height) < 2:
        return None
    if abs(turn) > 45:
        width, height, turn = height, width, turn - np.copysign(90, turn)
    return Outline((middle[0], middle[1]), (width + 1, height + 1), turn)


def edges_seen(marks: np.ndarray, outline: Outline) -> bool:
    """Return whether each side of the outline is drawn, or lies at the glass's own border."""
    corners = cv2.boxPoints((outline.middle, outline.size, outline.turn))
    near = cv2.dilate(marks, np.ones((3, 3), np.uint8))
    height, width = marks.shape
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        spots = start + (end - start) * np.linspace(0.03, 0.97, 60)[:, None]
        inside = spots + 0.02 * (np.array(outline.middle) - spots)
        x, y = np.clip(inside, 0, [width - 1, height - 1]).astype(int).T
        at_border = (x <= 2) | (y <= 2) | (x >= width - 3) | (y >= height - 3)
        if (at_border | (near[y, x] > 0)).mean() < EDGE_SEEN:
            return False
    return True


def cut_out(bgr: np.ndarray, outline: Outline) -> np.ndarray:
    """Return what lies inside the outline, upright."""
    if abs(outline.turn) < LEAST_TURN:
        (x, y), (wide, high) = outline.middle, outline.size
        left, top = max(0, round(x - wide / 2)), max(0, round(y - high / 2))
        return bgr[top : round(y + high / 2), left : round(x + wide / 2)]
    width, height = (max(8, round(side)) for side in outline.size)
    turn = cv2.getRotationMatrix2D(outline.middle, outline.turn, 1.0)
    turn[:, 2] += np.array([width / 2, height / 2]) - np.array(outline.middle)
    return cv2.warpAffine(
        bgr, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )


def straightened(bgr: np.ndarray) -> np.ndarray:
    """Return the page with its lines level, as far as jdeskew is sure; the size stays."""
    grey = cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY)
    turn = get_angle(grey, vertical_image_shape=min(DESKEW_ROWS, grey.shape[0]))
    if not LEAST_TURN <= abs(turn) <= MOST_TURN:
        return bgr
    height, width = bgr.shape[:2]
    level = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
    return cv2.warpAffine(
        bgr, level, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )


def _scaled(outline: Outline, factor: float) -> Outline:
    middle = (outline.middle[0] * factor, outline.middle[1] * factor)
    return Outline(middle, (outline.size[0] * factor, outline.size[1] * factor), outline.turn)


def _most_dpi(paper: PaperSize) -> int:
    return SMALL_PAPER_DPI if paper in (PaperSize.ID1, PaperSize.RECEIPT) else DEFAULT_DPI


def _at(bgr: np.ndarray, factor: float) -> np.ndarray:
    if factor == 1:
        return bgr
    return cv2.resize(bgr, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
