"""A camera that hangs on its side or head down: its pictures are turned before they are seen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kiosk.core.media import Picture, Turn
from kiosk.core.ports import CameraDriver


class TurnedCamera:
    """A `CameraDriver` around another one. `clockwise`: degrees by which pictures are turned."""

    def __init__(self, camera: CameraDriver, clockwise: Turn) -> None:
        self._camera = camera
        self._clockwise: Turn = clockwise
        self.name = camera.name

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Capture as the camera does."""
        self._camera.run(lambda picture: deliver(turned(picture, self._clockwise)), stop)

    def still(self) -> Picture | None:
        """Return the newest picture at full size, turned."""
        picture = self._camera.still()
        return turned(picture, self._clockwise) if picture else None


def turned(picture: Picture, clockwise: Turn) -> Picture:
    """Return the picture turned, as one of its own; itself when there is nothing to turn."""
    if not clockwise:
        return picture
    wide, high = picture.width, picture.height
    flat = np.frombuffer(picture.data, np.uint8, wide * high * 3 // 2)
    sizes = ((high, wide), (high // 2, wide // 2), (high // 2, wide // 2))
    planes, start = list[np.ndarray](), 0
    for rows, columns in sizes:
        plane = flat[start : start + rows * columns].reshape(rows, columns)
        planes.append(np.rot90(plane, -clockwise // 90).ravel())
        start += rows * columns
    size = (wide, high) if clockwise == 180 else (high, wide)
    return Picture(*size, np.concatenate(planes).data, picture.time_us)
