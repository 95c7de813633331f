"""Whether anything lies on the plate: asked before the citizen leaves (DOC-8)."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.core.media import Picture
from kiosk.scanner.finder import is_picture, shrunk
from kiosk.scanner.live import bgr_of
from kiosk.scanner.maps import CELLS, look

PRESENCE: Final = 0.0
"""From this logit on there may be a page. The finder asks for far more before it draws an outline;
here a page that is overlooked stays behind, one that is imagined costs a glance at the plate."""
NOISE: Final = 0.06
CLEAR: Final = 0.25
"""Natural logarithms of brightness: below the first nothing is new, from the second on it is."""
LEAST_NEW: Final = 0.008
"""Less of the plate than this share is new: nothing was put there."""
SOFT_CELLS: Final = 8.0
"""Whatever is softer than this is light or somebody's shadow, no thing."""
AGREEING: Final = 3
"""Pictures in a row that must show the same: a hand passes, a sheet lies."""


class EmptyPlate:
    """The plate as it was seen empty, once it was, and what lies there now.

    `notice` is called on one thread, `is_empty` on any.

    Without a reference the network decides alone; with one, anything new counts too: glasses, a
    pen, a crumpled receipt that looks like no page to the network.
    """

    def __init__(self, kept: bytes = b"") -> None:
        """Make the plate; `kept` is what `kept` returned in another process."""
        self._reference: np.ndarray | None = _unpacked(kept)
        self._candidate: np.ndarray | None = None
        self._agreed = 0

    @property
    def known(self) -> bool:
        """Whether the plate was seen empty."""
        return self._reference is not None

    @property
    def reference(self) -> np.ndarray | None:
        """The small BGR picture of the empty plate, for the finder; None before."""
        return self._reference

    @property
    def kept(self) -> bytes:
        """The reference as PNG, for the memory of another process; empty before."""
        if self._reference is None:
            return b""
        done, packed = cv2.imencode(".png", self._reference)
        return packed.tobytes() if done else b""

    def refresh(self, picture: Picture) -> None:
        """Take the newest picture of a plate that is known and was just checked to be empty."""
        if self._reference is not None:
            self._reference = shrunk(bgr_of(picture))

    def notice(self, picture: Picture) -> None:
        """Take a live picture in which no page was found; a still, empty plate is remembered."""
        small = shrunk(bgr_of(picture))
        calm = self._candidate is not None and not _differs(small, self._candidate)
        if not calm:
            self._candidate, self._agreed = small, 0
        if may_show_paper(small):
            self._candidate = None
            return
        self._agreed += 1
        if self._agreed >= AGREEING:
            self._reference = self._candidate

    def is_empty(self, picture: Picture) -> bool:
        """Return whether nothing lies on the plate in this picture."""
        small = shrunk(bgr_of(picture))
        if may_show_paper(small):
            return False
        return self._reference is None or not _differs(small, self._reference)


def _unpacked(kept: bytes) -> np.ndarray | None:
    """Return a kept reference as BGR; None for nothing, or for what is no picture."""
    if not kept:
        return None
    return cv2.imdecode(np.frombuffer(kept, np.uint8), cv2.IMREAD_COLOR)


def may_show_paper(bgr: np.ndarray) -> bool:
    """Return whether the network sees anything like a page in a BGR uint8 picture."""
    return is_picture(bgr) and look(bgr).presence >= PRESENCE


def _differs(bgr: np.ndarray, reference: np.ndarray) -> bool:
    apart = np.abs(_detail(bgr) - _detail(reference)).max(axis=2)
    new = np.clip((apart - NOISE) / (CLEAR - NOISE), 0.0, 1.0)
    return float(new.mean()) >= LEAST_NEW


def _detail(bgr: np.ndarray) -> np.ndarray:
    """Return what is finer than light and shadow, (CELLS, CELLS, 3) in logarithms of brightness."""
    small = cv2.resize(bgr, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    bright = np.log(cv2.GaussianBlur(small, (3, 3), 0).astype(np.float32) + 8)
    return bright - cv2.GaussianBlur(bright, (0, 0), SOFT_CELLS)
