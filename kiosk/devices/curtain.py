"""The curtain: a picture behind which nobody is recognised and nothing can be read."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import Picture

BLOCKS: Final = 16
"""Blocks along the longer side. A face that fills the picture's height is 7 blocks wide then."""

Plane = NDArray[np.uint8]


def veiled(picture: Picture) -> Picture:
    """Return `picture` as a few smooth spots of colour, of the same size and time.

    Each plane is averaged to 16 by 9 blocks (or as the picture's shape has it) and enlarged from
    these alone: what was between them is gone, not hidden. A few milliseconds at 720p. Any thread.
    """
    width, height = picture.width, picture.height
    grid = _grid(width, height)
    data = np.frombuffer(picture.data, np.uint8, width * height * 3 // 2)
    veil = np.empty_like(data)
    start = 0
    for wide, tall in ((width, height), (width // 2, height // 2), (width // 2, height // 2)):
        place = slice(start, start + wide * tall)
        veil[place] = _spots(data[place].reshape(tall, wide), grid).reshape(-1)
        start = place.stop
    return Picture(width, height, veil.data, picture.time_us)


def _grid(width: int, height: int) -> tuple[int, int]:
    """Return the blocks across and down, as square as may be."""
    longer = max(width, height)
    return max(1, round(BLOCKS * width / longer)), max(1, round(BLOCKS * height / longer))


def _spots(plane: Plane, grid: tuple[int, int]) -> Plane:
    size = (plane.shape[1], plane.shape[0])
    means = cv2.resize(plane, grid, interpolation=cv2.INTER_AREA)
    return cv2.resize(means, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
