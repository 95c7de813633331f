"""A picture as the camera gave it: plain, or a JPEG that is unpacked only as far as is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import Picture

Bgr = NDArray[np.uint8]

LONGEST_SIDE: Final = 1280
"""Live pictures are at most so wide or high."""
_SMALLER: Final = ((4, cv2.IMREAD_REDUCED_COLOR_4), (2, cv2.IMREAD_REDUCED_COLOR_2))
"""JPEG unpacks to a quarter or a half of its size without passing by the whole."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a camera. `live` is BGR, at most LONGEST_SIDE; `given` what the camera gave.

    `given` is (height, width, 3), or (1, bytes) where it is a JPEG. `time_us` on the monotonic
    clock, `read_s` on `time.monotonic`.
    """

    live: Bgr
    given: NDArray[np.uint8]
    time_us: int
    read_s: float

    def picture(self) -> Picture:
        """Return the live picture as I420."""
        return _picture(self.live, self.time_us)

    def whole(self) -> Picture | None:
        """Return the picture at full size as I420; None when its JPEG is torn."""
        if not is_packed(self.given):
            return _picture(self.given, self.time_us)
        bgr = cv2.imdecode(self.given, cv2.IMREAD_COLOR)
        return None if bgr is None else _picture(cast(Bgr, bgr), self.time_us)


class Pace:
    """Chooses pictures so that they come no closer than `every_s`, at the mean. One thread."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._due_s = 0.0

    def takes(self, read_s: float) -> bool:
        """Return whether the picture read at this moment is one of them."""
        if read_s < self._due_s:
            return False
        self._due_s = max(self._due_s + self._every_s, read_s)
        return True


class Frames:
    """Makes frames of what one camera gives. One thread."""

    def __init__(self) -> None:
        self._reading: int | None = None

    def frame(self, given: NDArray[np.uint8], time_us: int, read_s: float) -> Frame | None:
        """Return the frame; None when it came as a JPEG that is torn."""
        bgr = self._unpacked(given) if is_packed(given) else given
        return None if bgr is None else Frame(_reduced(bgr), given, time_us, read_s)

    def _unpacked(self, packed: NDArray[np.uint8]) -> Bgr | None:
        """Return a JPEG, after the first one no larger than a live picture needs."""
        if not packed.size:
            return None
        reading = cv2.IMREAD_COLOR if self._reading is None else self._reading
        bgr = cv2.imdecode(packed, reading)
        if bgr is not None and self._reading is None:
            self._reading = _reading_of(max(bgr.shape))
        return cast("Bgr | None", bgr)


def _reading_of(side: int) -> int:
    """Return how to read JPEGs so long or wide: the smallest way that fills a live picture."""
    ways = (way for by, way in _SMALLER if side >= by * LONGEST_SIDE)
    return next(ways, cv2.IMREAD_COLOR)


def is_packed(given: NDArray[np.uint8]) -> bool:
    """Return whether this is a JPEG and not yet a picture."""
    return given.ndim == 2


def _reduced(bgr: Bgr) -> Bgr:
    scale = LONGEST_SIDE / max(bgr.shape[:2])
    if scale >= 1:
        return bgr
    # By areas, an odd ratio costs 15 ms; above a half, linear loses nothing that is seen.
    way = cv2.INTER_LINEAR if scale > 0.5 else cv2.INTER_AREA
    return cast(Bgr, cv2.resize(bgr, None, fx=scale, fy=scale, interpolation=way))


def _picture(bgr: Bgr, time_us: int) -> Picture:
    """Return a fresh I420 picture; an odd last row or column is cut."""
    height, width = bgr.shape[0] // 2 * 2, bgr.shape[1] // 2 * 2
    i420 = cv2.cvtColor(bgr[:height, :width], cv2.COLOR_BGR2YUV_I420)
    return Picture(width, height, i420.reshape(-1).data, time_us)
