"""A camera that hangs on its side: its pictures come upright to whoever looks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from kiosk.core.media import Picture, Turn
from kiosk.devices.turned import TurnedCamera, turned

WIDE, HIGH = 8, 4


def marked() -> Picture:
    """Return a picture with a bright dot in its upper left corner, in all three planes."""
    luma, u, v = (np.zeros((HIGH // d, WIDE // d), np.uint8) for d in (1, 2, 2))
    luma[0, 0], u[0, 0], v[0, 0] = 255, 90, 160
    data = np.concatenate([luma.ravel(), u.ravel(), v.ravel()]).tobytes()
    return Picture(WIDE, HIGH, data, 7)


def corner(plane: np.ndarray) -> tuple[int, int]:
    """Return where the dot is: 0 or 1 for either end of rows and columns."""
    row, column = np.unravel_index(int(np.argmax(plane)), plane.shape)
    return int(row > 0), int(column > 0)


@pytest.mark.parametrize(
    ("clockwise", "where"), [(0, (0, 0)), (90, (0, 1)), (180, (1, 1)), (270, (1, 0))]
)
def test_the_corner_goes_round_clockwise_in_every_plane(
    clockwise: Turn, where: tuple[int, int]
) -> None:
    picture = turned(marked(), clockwise)
    size = (HIGH, WIDE) if clockwise in (90, 270) else (WIDE, HIGH)
    assert (picture.width, picture.height, picture.time_us) == (*size, 7)
    flat, start = np.frombuffer(picture.data, np.uint8), 0
    for divide in (1, 2, 2):
        rows, columns = picture.height // divide, picture.width // divide
        assert corner(flat[start : start + rows * columns].reshape(rows, columns)) == where
        start += rows * columns


class OnePicture:
    """A `CameraDriver` that gives one picture."""

    name = "caméra d'essai"

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        deliver(marked())

    def still(self) -> Picture | None:
        return marked()


def test_live_pictures_and_stills_are_turned_alike() -> None:
    camera, seen = TurnedCamera(OnePicture(), 90), list[Picture]()
    camera.run(seen.append, lambda: True)
    still = camera.still()
    assert still is not None and camera.name == "caméra d'essai"
    assert bytes(seen[0].data) == bytes(still.data) == bytes(turned(marked(), 90).data)
