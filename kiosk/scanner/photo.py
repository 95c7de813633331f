"""The photo as it is told: the page turned upright, the picture it came from, other edges."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import PhotoCorrected, PhotoOriginal, PhotoTaken, Quad
from kiosk.scanner.clean import brightened, clean, encode_page
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.flatten import PaperSize, flatten
from kiosk.scanner.geometry import to_quad
from kiosk.scanner.judge import judge_page
from kiosk.scanner.live import Developed
from kiosk.scanner.upright import right_way_up, upright_size

ORIGINAL_QUALITY: Final = 88
WHOLE: Final[Quad] = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def photo_of(made: Developed) -> PhotoTaken:
    """Return the page as JPEG, its text upright where that is sure. Blocking, seconds at worst."""
    blob = right_way_up(encode_page(made.page, made.dpi))
    width, height = upright_size(blob)
    return PhotoTaken(
        width=width, height=height, dpi=made.dpi, hint=made.hint, found=made.found, blob=blob
    )


def original_of(bgr: np.ndarray, made: Developed) -> PhotoOriginal:
    """Return the picture the page was found in, for whoever moves its edges by hand."""
    done, blob = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, ORIGINAL_QUALITY])
    if not done:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "the picture cannot be kept")
    return PhotoOriginal(corners=made.corners or WHOLE, blob=blob.tobytes())


def corrected(original: bytes, corners: Quad, mm_per_px: float | None = None) -> PhotoCorrected:
    """Return the page inside `corners` (shares 0..1 of the original picture), made anew.

    Raises `KioskError(DOCUMENT_UNREADABLE)` for corners that enclose nothing.
    """
    bgr = decode_picture(original)
    spots = np.array(corners, np.float64) * [bgr.shape[1], bgr.shape[0]]
    flat = flatten(bgr, spots, mm_per_px=mm_per_px)
    page = brightened(flat.picture) if flat.paper is PaperSize.ID1 else clean(flat.picture)
    blob = right_way_up(encode_page(page, flat.dpi))
    width, height = upright_size(blob)
    hint = judge_page(bgr, to_quad(spots))
    return PhotoCorrected(
        width=width,
        height=height,
        dpi=flat.dpi,
        hint="none" if hint == "cut" else hint,
        blob=blob,
    )
