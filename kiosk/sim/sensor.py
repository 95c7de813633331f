"""What a sensor adds to a scene: noise, a time stamp, the I420 layout."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.core.clock import monotonic_us
from kiosk.core.media import Picture

_SPARE = 64


class Sensor:
    """Turns still scenes into pictures that are never twice the same, for half a millisecond each.

    A real sensor always has noise, and the frozen camera watch of `kiosk.devices` relies on it.
    Noise comes from a bank laid at a random offset on the luminance only.
    """

    def __init__(self, width: int, height: int, *, sigma: float = 1.6, seed: int = 1) -> None:
        self.width, self.height = width, height
        self._random = np.random.default_rng(seed)
        self._lift = int(np.ceil(3 * sigma))
        self._bank = np.zeros((height + _SPARE, width + _SPARE), np.uint8)
        for row in self._bank:
            grain = self._random.standard_normal(len(row), np.float32) * sigma + self._lift + 0.5
            row[:] = np.clip(grain, 0, 2 * self._lift)

    def expose(self, scene: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return `scene` (BGR, this sensor's size) as an I420 sheet ready for `shoot`."""
        sheet = cv2.cvtColor(scene, cv2.COLOR_BGR2YUV_I420)
        luma = sheet[: self.height]
        cv2.subtract(luma, np.full_like(luma, self._lift), dst=luma)
        return cast(NDArray[np.uint8], sheet)

    def shoot(self, sheet: NDArray[np.uint8]) -> Picture:
        """Return a fresh noisy picture of an exposed sheet, stamped now."""
        frame = np.empty_like(sheet)
        x, y = (int(n) for n in self._random.integers(0, _SPARE, 2))
        bank = self._bank[y : y + self.height, x : x + self.width]
        cv2.add(sheet[: self.height], bank, dst=frame[: self.height])
        frame[self.height :] = sheet[self.height :]
        return Picture(self.width, self.height, frame.reshape(-1).data, monotonic_us())


def picture_bgr(picture: Picture) -> NDArray[np.uint8]:
    """Return a picture as BGR, shape (height, width, 3)."""
    flat = np.frombuffer(picture.data, np.uint8)
    sheet = flat.reshape(picture.height * 3 // 2, picture.width)
    return cast(NDArray[np.uint8], cv2.cvtColor(sheet, cv2.COLOR_YUV2BGR_I420))
