"""The page under the document camera, picture by picture, and the photo that is taken of it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Hint, PageSeen, PhotoTaken, Picture, Quad
from kiosk.scanner.clean import brightened, clean, encode_page
from kiosk.scanner.finder import find_page, find_page_fast, shrunk
from kiosk.scanner.flatten import DEFAULT_DPI, FlatPage, PaperSize, flatten
from kiosk.scanner.geometry import shares_of, to_quad
from kiosk.scanner.guard import Watch, look_beside
from kiosk.scanner.judge import judge_page, sharpness
from kiosk.scanner.steady import Sight, Steadiness, Told

KEPT_SIGHTLESS = 2
"""The outline stays on screen over this many pictures without a page: fingers blink too."""
HELD = 0.002
"""What an outline on the screen may be off, in shares of the picture: less than its own width."""
MAX_WHOLE_SIDE = 2339
"""A picture kept whole has at most the pixels of an A4 page at 200 dpi."""


@dataclass(frozen=True, slots=True)
class Developed:
    """A page ready to be encoded: grey or BGR uint8, its resolution, what is wrong with it."""

    page: np.ndarray
    dpi: int
    hint: Hint
    found: bool
    corners: Quad | None = None
    """Where the page lies, in shares 0..1 of the picture."""


def luma_of(picture: Picture) -> np.ndarray:
    """Return the Y plane, (height, width) uint8, without copying."""
    flat = np.frombuffer(picture.data, np.uint8, picture.width * picture.height)
    return flat.reshape(picture.height, picture.width)


def bgr_of(picture: Picture) -> np.ndarray:
    """Return the picture as BGR. Raises `KioskError(DOCUMENT_UNREADABLE)` when sizes do not fit."""
    width, height = picture.width, picture.height
    need = width * height * 3 // 2
    if min(width, height) < 2 or width % 2 or height % 2 or len(picture.data) < need:
        detail = f"{width}x{height} I420 picture of {len(picture.data)} bytes"
        raise KioskError(Fault.DOCUMENT_UNREADABLE, detail)
    planes = np.frombuffer(picture.data, np.uint8, need).reshape(height * 3 // 2, width)
    return cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)


class LivePage:
    """Follow the page on one plate. One instance per opening, used from one thread."""

    def __init__(self, *, mm_per_px: float | None = None) -> None:
        """Make a follower; `mm_per_px` is the plate's calibration at full picture size."""
        self._mm_per_px = mm_per_px
        self._reference: np.ndarray | None = None
        self._steadiness = Steadiness()
        self._watch = Watch()
        self._told = Told()
        self._last: Quad | None = None
        self._blind = 0

    def learn_empty(self, picture: Picture) -> None:
        """Keep this picture of the empty plate to tell pages from the plate itself."""
        self._reference = shrunk(bgr_of(picture))

    def learn(self, reference: np.ndarray | None) -> None:
        """Keep this small BGR picture of the empty plate, or do without. Any thread."""
        self._reference = reference

    def see(self, picture: Picture) -> PageSeen:
        """Look at one live picture. Corners come back as shares 0..1 of the picture."""
        bgr, grey = bgr_of(picture), luma_of(picture)
        found = find_page_fast(bgr, reference=self._reference)
        if found is None:
            return self._see_nothing(grey)
        size = (picture.width, picture.height)
        spots = np.array(found.corners)
        self._watch = self._watch.after(look_beside(bgr, spots) if self._watch.due else None)
        hint = judge_page(grey, found.corners, self._watch.beside)
        sight = Sight(to_quad(spots / np.hypot(*size)), page_sharpness(grey, spots))
        self._steadiness = self._steadiness.after(sight)
        self._last, self._blind = held(to_quad(shares_of(spots, size)), self._last), 0
        self._told = self._told.after(hint)
        steady = self._steadiness.steady and hint == self._told.hint == "none"
        return PageSeen(corners=self._last, hint=self._told.hint, steady=steady)

    def _see_nothing(self, grey: np.ndarray) -> PageSeen:
        """Return what to tell without a page; the last outline lingers a moment."""
        self._blind += 1
        self._steadiness, self._watch = Steadiness(), Watch()
        if self._blind > KEPT_SIGHTLESS:
            self._last = None
        self._told = self._told.after(judge_page(grey, None))
        return PageSeen(corners=self._last, hint=self._told.hint)

    def shoot(self, picture: Picture) -> PhotoTaken:
        """Return the straightened, cleaned page of a full-size still, as JPEG in `blob`."""
        return shoot(bgr_of(picture), self._reference, self._mm_per_px)

    def develop(self, bgr: np.ndarray) -> Developed:
        """Return the page of a full-size BGR still, straight and clean."""
        return develop(bgr, self._reference, self._mm_per_px)


def held(corners: Quad, before: Quad | None) -> Quad:
    """Return the corners told before while none moved by more than HELD: an outline at rest."""
    if before is None or np.abs(np.subtract(corners, before)).max() > HELD:
        return corners
    return before


def page_sharpness(grey: np.ndarray, corners: np.ndarray) -> float:
    """Return the sharpness of the upright box around the page."""
    low = np.maximum(corners.min(axis=0), 0).astype(int)
    high = corners.max(axis=0).astype(int)
    return sharpness(grey[low[1] : high[1], low[0] : high[0]])


def shoot(
    bgr: np.ndarray, reference: np.ndarray | None = None, mm_per_px: float | None = None
) -> PhotoTaken:
    """Return the page of this picture as a photo, or the whole picture with found=False."""
    made = develop(bgr, reference, mm_per_px)
    height, width = made.page.shape[:2]
    blob = encode_page(made.page, made.dpi)
    return PhotoTaken(
        width=width, height=height, dpi=made.dpi, hint=made.hint, found=made.found, blob=blob
    )


def develop(
    bgr: np.ndarray, reference: np.ndarray | None = None, mm_per_px: float | None = None
) -> Developed:
    """Return the page of this picture straight and clean, or the whole picture with found=False."""
    found = find_page(bgr, reference=reference)
    corners = None if found is None else found.corners
    beside = None if corners is None else look_beside(bgr, np.array(corners))
    flat = whole(bgr) if corners is None else flatten(bgr, corners, mm_per_px=mm_per_px)
    page = brightened(flat.picture) if flat.paper is PaperSize.ID1 else clean(flat.picture)
    hint = judge_page(bgr, corners, beside)
    if corners is None:
        return Developed(page, flat.dpi, hint, found=False)
    size = (bgr.shape[1], bgr.shape[0])
    return Developed(page, flat.dpi, hint, True, to_quad(shares_of(np.array(corners), size)))


def whole(bgr: np.ndarray) -> FlatPage:
    """Return the whole picture as if it were an A4 page, no larger than one at 200 dpi."""
    shrink = min(1.0, MAX_WHOLE_SIDE / max(bgr.shape[:2]))
    size = (max(1, round(bgr.shape[1] * shrink)), max(1, round(bgr.shape[0] * shrink)))
    small = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)
    return FlatPage(small, DEFAULT_DPI, PaperSize.OTHER)
