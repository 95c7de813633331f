"""Lets the photo take itself: knows which page was taken, and whether another lies there now."""

from __future__ import annotations

import threading
from typing import Final

import cv2
import numpy as np

from kiosk.core.media import PageSeen, Quad
from kiosk.scanner.geometry import floats
from kiosk.scanner.steady import AutomaticShot

THUMBNAIL: Final = (60, 84)
RIM: Final = 5
SAME: Final = 0.93
"""One page pushed by 5 mm correlates by 0.96 with itself, two letters of one form by 0.88."""


class Shutter:
    """What of the plate was taken already, from opening to opening; for one visit.

    `see` and `reopen` are called on the finder's thread, `shot` on any. Nothing but a thumbnail of
    60 by 84 points is kept of a page, in memory, for as long as the media process lives.
    """

    def __init__(self, *, automatic: bool = True) -> None:
        self._automatic = automatic
        self._state = AutomaticShot()
        self._corners: Quad | None = None
        self._look: np.ndarray | None = None
        self._taken_look: np.ndarray | None = None
        self._doubtful = False
        self._lock = threading.Lock()

    def reopen(self) -> None:
        """The plate was out of sight: what lies where the taken page lay may be another one."""
        with self._lock:
            self._doubtful = self._state.taken is not None
            self._corners = self._look = None

    def see(self, seen: PageSeen, grey: np.ndarray) -> PageSeen:
        """Return what is seen, with `due` and `taken` set. `grey`: the picture it was seen in."""
        with self._lock:
            self._corners = seen.corners
            steady = seen.steady and seen.corners is not None
            self._look = thumbnail(grey, seen.corners) if steady and seen.corners else self._look
            if self._doubtful and steady:
                self._doubtful = False
                if not same_page(self._look, self._taken_look):
                    self._state = AutomaticShot()
            self._state = self._state.after(seen)
            return seen.model_copy(
                update={
                    "due": self._state.due and self._automatic,
                    "taken": self._state.taken is not None and not self._doubtful,
                }
            )

    def shot(self) -> None:
        """The photo is being taken, by itself or by the button."""
        with self._lock:
            self._state = self._state.shot(self._corners)
            self._taken_look, self._doubtful = self._look, False


def thumbnail(grey: np.ndarray, corners: Quad) -> np.ndarray:
    """Return the page at `corners` (shares of the picture) as (74, 50) of mean 0 and length 1."""
    spots = floats(np.array(corners) * [grey.shape[1], grey.shape[0]])
    width, height = THUMBNAIL
    target = floats([[0, 0], [4 * width, 0], [4 * width, 4 * height], [0, 4 * height]])
    plane = cv2.getPerspectiveTransform(spots, target)
    large = cv2.warpPerspective(grey, plane, (4 * width, 4 * height))
    small = cv2.resize(large, THUMBNAIL, interpolation=cv2.INTER_AREA).astype(np.float32)
    inner = small[RIM:-RIM, RIM:-RIM]  # the edge is every page's, the print is its own
    fine = inner - cv2.GaussianBlur(inner, (0, 0), 3)
    return fine / max(1e-6, float(np.linalg.norm(fine)))


def same_page(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    """Return whether two thumbnails show the same page; unknown ones do."""
    return one is None or other is None or float((one * other).sum()) >= SAME
