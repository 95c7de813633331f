"""Is the camera alive? Judged by its pictures, never by what the library returns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kiosk.core.faults import Fault, KioskError

STALE_AFTER_S = 1.8
"""Age of the newest picture, or of the newest that differed, after which the camera is lost.

A little under the two seconds promised, for the time between two looks.
"""

FIRST_PICTURE_WITHIN_S = 12.0
_POINTS = 64


class CameraWatch:
    """Notes pictures and says when they stopped coming or stopped changing.

    An unplugged camera may go on « reading » its last picture for ever (OpenCV issue 14044). Two
    pictures of a live sensor are never equal at some thousand points, for its noise alone; so a
    film used as a camera must have noise or motion too, a still one is judged frozen. A closed
    privacy shutter may give perfect black: that is told as a frozen camera, which is what it looks
    like from outside.
    """

    def __init__(self, opened_s: float) -> None:
        self._opened_s = opened_s
        self._picture_s: float | None = None
        self._changed_s = opened_s
        self._signature = 0

    def note(self, picture: NDArray[np.uint8], at_s: float) -> None:
        """Take note of a picture, shape (height, width, 3)."""
        rows = max(1, picture.shape[0] // _POINTS)
        columns = max(1, picture.shape[1] // _POINTS)
        signature = hash(picture[rows // 2 :: rows, columns // 2 :: columns].tobytes())
        if signature != self._signature or self._picture_s is None:
            self._signature, self._changed_s = signature, at_s
        self._picture_s = at_s

    def check(self, now_s: float) -> None:
        """Raise `KioskError(CAMERA_MISSING | CAMERA_FROZEN)` when the camera is lost."""
        if self._picture_s is None:
            if now_s - self._opened_s > FIRST_PICTURE_WITHIN_S:
                raise KioskError(Fault.CAMERA_MISSING, "no first picture")
        elif now_s - self._picture_s > STALE_AFTER_S:
            raise KioskError(Fault.CAMERA_FROZEN, "no new picture")
        elif now_s - self._changed_s > STALE_AFTER_S:
            raise KioskError(Fault.CAMERA_FROZEN, "the same picture again and again")
