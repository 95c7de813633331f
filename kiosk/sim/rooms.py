"""The rooms behind the illustrated people, out of focus as a lens would leave them."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.sim.paint import SOLID, Brush, Colour, Layer, Points, ellipse
from kiosk.sim.people import Cast

_STRAIGHT = Brush(straight=True)


@lru_cache(maxsize=2)
def room(cast: Cast, width: int, height: int) -> NDArray[np.float32]:
    """Return the room as an opaque BGR picture, float32, (height, width, 3), not to be changed."""
    layer = Layer(width, height, finer=1)
    if cast == "citizen":
        _village_hall(layer)
    else:
        _office(layer)
    picture = cv2.GaussianBlur(layer.finished()[..., :3], (0, 0), 7)
    return (picture * _falloff(width, height)).astype(np.float32)


def _box(left: float, top: float, right: float, bottom: float) -> Points:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _fill_box(layer: Layer, box: tuple[float, float, float, float], colour: Colour) -> None:
    layer.fill(_box(*box), colour, _STRAIGHT)


def _village_hall(layer: Layer) -> None:
    _fill_box(layer, (-40, -40, 1320, 760), (226, 214, 194))
    _fill_box(layer, (-40, 470, 1320, 760), (176, 150, 122))
    _fill_box(layer, (-40, 458, 1320, 474), (142, 114, 88))
    for x in range(0, 1280, 150):
        layer.stroke([(x, 490), (x, 760)], (150, 124, 98), 6, _STRAIGHT)
    _window(layer)
    _notice_board(layer)
    _plant(layer, 1150, 640)


def _window(layer: Layer) -> None:
    _fill_box(layer, (70, 30, 380, 440), (246, 242, 234))
    _fill_box(layer, (86, 46, 364, 424), (196, 222, 240))
    layer.fill([(86, 330), (150, 280), (230, 300), (300, 262), (364, 296), (364, 424), (86, 424)],
               (122, 156, 96), Brush(4))  # fmt: skip
    layer.fill(_box(228, 250, 300, 340), (222, 202, 178), _STRAIGHT)
    layer.fill([(222, 252), (264, 214), (306, 252)], (168, 92, 70), _STRAIGHT)
    for x, y, r in ((130, 120, 44), (170, 108, 52), (300, 150, 46)):
        layer.fill(ellipse(x, y, r * 1.5, r * 0.6), (250, 251, 252), Brush(8, 0.9))
    _fill_box(layer, (218, 46, 232, 424), (246, 242, 234))
    _fill_box(layer, (86, 226, 364, 238), (246, 242, 234))
    for left, right in ((20, 92), (358, 430)):
        layer.fill(_box(left, 10, right, 520), (196, 128, 96), _STRAIGHT)
        for x in range(left + 10, right, 18):
            layer.stroke([(x, 10), (x, 520)], (170, 104, 76), 5, _STRAIGHT)


def _notice_board(layer: Layer) -> None:
    _fill_box(layer, (850, 70, 1190, 360), (122, 88, 60))
    _fill_box(layer, (862, 82, 1178, 348), (206, 170, 122))
    papers: list[tuple[float, float, float, float, Colour]] = [
        (880, 100, 970, 220, (250, 248, 242)),
        (990, 96, 1070, 180, (250, 214, 120)),
        (1086, 106, 1162, 226, (250, 248, 242)),
        (986, 200, 1076, 330, (150, 190, 206)),
        (884, 240, 966, 330, (236, 180, 170)),
        (1090, 246, 1160, 330, (176, 206, 160)),
    ]
    for left, top, right, bottom, colour in papers:
        _fill_box(layer, (left, top, right, bottom), colour)
        for y in range(int(top) + 16, int(bottom) - 10, 14):
            layer.stroke([(left + 12, y), (right - 14, y)], (128, 122, 116), 3, _STRAIGHT)


def _plant(layer: Layer, x: float, y: float) -> None:
    layer.fill([(x - 44, y), (x + 44, y), (x + 34, y + 110), (x - 34, y + 110)],
               (190, 108, 72), _STRAIGHT)  # fmt: skip
    for turn, length in ((-58, 150), (-30, 190), (-6, 210), (20, 195), (48, 160), (70, 120)):
        lean = np.radians(turn)
        tip = (x + np.sin(lean) * length, y - np.cos(lean) * length)
        middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        layer.fill(ellipse(*middle, 22, length / 2, turn), (86, 132, 78), SOLID)


def _office(layer: Layer) -> None:
    _fill_box(layer, (-40, -40, 1320, 760), (214, 222, 226))
    _fill_box(layer, (-40, 560, 1320, 760), (176, 186, 192))
    _fill_box(layer, (60, 60, 460, 520), (234, 228, 216))
    books: list[Colour] = [(38, 90, 120), (190, 90, 70), (226, 180, 96), (96, 134, 104),
                           (236, 234, 228), (112, 92, 130)]  # fmt: skip
    for row, y in enumerate((196, 332, 468)):
        for i in range(11):
            tall = 72 + 14 * ((i * 7 + row * 3) % 3)
            left = 84 + i * 32
            _fill_box(layer, (left, y - tall, left + 25, y), books[(i * 5 + row) % 6])
        _fill_box(layer, (60, y, 460, y + 14), (206, 196, 178))
    _fill_box(layer, (840, -20, 1240, 470), (248, 250, 250))
    _fill_box(layer, (862, -20, 1218, 446), (206, 228, 242))
    for left, top, right, colour in ((880, 250, 970, (168, 184, 196)), (990, 180, 1070,
            (184, 196, 204)), (1090, 270, 1200, (160, 178, 192))):  # fmt: skip
        _fill_box(layer, (left, top, right, 446), colour)
    _fill_box(layer, (1034, -20, 1046, 446), (248, 250, 250))
    _plant(layer, 1120, 610)


def _falloff(width: int, height: int) -> NDArray[np.float32]:
    """Return the light's fall from the window side to the corners, shape (height, width, 1)."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = np.hypot((x - width * 0.4) / width, (y - height * 0.35) / height)
    return (1.04 - 0.34 * distance**2)[..., None].astype(np.float32)
