"""The hand that lays a letter: a sleeve and a hand seen from above."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.sim.paint import Brush, Layer, Points, ellipse
from kiosk.sim.people import PEOPLE

_WIDTH, _HEIGHT = 300, 620
_TIP = (140.0, 26.0)
_DESIGN_WIDTH = 1280
"""The hand is painted for a picture this wide and scaled for others."""

_FINGERS: tuple[tuple[Points, float], ...] = (
    ([(92, 178), (86, 120), (84, 78), (94, 70), (104, 78), (110, 122), (118, 178)], 0.9),
    ([(114, 176), (114, 100), (118, 46), (130, 38), (141, 46), (142, 104), (146, 176)], 1.0),
    ([(144, 176), (150, 92), (158, 40), (170, 34), (180, 44), (176, 104), (176, 176)], 1.0),
    ([(172, 178), (184, 116), (196, 74), (207, 70), (215, 80), (206, 130), (200, 186)], 0.9),
)
_THUMB: Points = [(84, 226), (58, 196), (38, 166), (36, 152), (48, 148), (66, 164), (98, 196)]


def lay_hand(picture: NDArray[np.uint8], tip: NDArray[np.float32]) -> None:
    """Draw the hand into `picture` (BGR) with its longest fingertip at `tip`, in pixels."""
    scale = picture.shape[1] / _DESIGN_WIDTH
    shift = (float(tip[0]) - _TIP[0] * scale, float(tip[1]) - _TIP[1] * scale)
    shadow = _placed(_shadow(), scale, (shift[0] + 10 * scale, shift[1] + 12 * scale), picture)
    hand = _placed(_hand(), scale, shift, picture)
    for rows, columns, sheet in (part for part in (shadow, hand) if part):
        area = picture[rows, columns].astype(np.float32)
        area *= 1 - sheet[..., 3:]
        picture[rows, columns] = (area + sheet[..., :3]).astype(np.uint8)


def _placed(
    sheet: NDArray[np.float32], scale: float, shift: tuple[float, float], picture: NDArray[np.uint8]
) -> tuple[slice, slice, NDArray[np.float32]] | None:
    """Return where in the picture the moved sheet falls, and its part there."""
    rows, columns = picture.shape[:2]
    left, top = max(0, int(shift[0])), max(0, int(shift[1]))
    right = min(columns, int(shift[0] + _WIDTH * scale))
    bottom = min(rows, int(shift[1] + _HEIGHT * scale))
    if right <= left or bottom <= top:
        return None
    matrix = np.array([[scale, 0, shift[0] - left], [0, scale, shift[1] - top]], np.float32)
    part = cv2.warpAffine(sheet, matrix, (right - left, bottom - top), flags=cv2.INTER_LINEAR)
    return slice(top, bottom), slice(left, right), part.astype(np.float32)


@lru_cache(maxsize=1)
def _hand() -> NDArray[np.float32]:
    person = PEOPLE["citizen"]
    layer = Layer(_WIDTH, _HEIGHT)
    palm = [(84, 168), (146, 158), (206, 170), (214, 236), (196, 300), (188, 390), (112, 390),
            (106, 300), (84, 236)]  # fmt: skip
    layer.fill(_THUMB, person.skin)
    for finger, _length in _FINGERS:
        layer.fill(finger, person.skin)
    hand = layer.fill(palm, person.skin)
    layer.fill(ellipse(204, 260, 30, 110), person.shade, Brush(16, 0.7), within=hand)
    for x in (117, 146, 174):
        layer.stroke([(x - 1, 184), (x, 166), (x + 2, 120)], person.shade, 4, Brush(2.4, 0.7))
    for x, y in ((106, 186), (134, 178), (162, 178), (190, 188)):
        layer.fill(ellipse(x, y, 10, 8), person.blush, Brush(5, 0.4))
    for x, y in ((94, 82), (130, 52), (169, 48), (206, 84)):
        layer.fill(ellipse(x, y, 8, 10), (246, 220, 206), Brush(1.2, 0.95))
    layer.stroke([(130, 300), (136, 250), (132, 210)], person.shade, 4, Brush(3, 0.6))
    layer.stroke([(166, 300), (164, 250), (168, 210)], person.shade, 4, Brush(3, 0.6))
    _sleeve(layer)
    return layer.finished()


def _sleeve(layer: Layer) -> None:
    person = PEOPLE["citizen"]
    cuff = [(94, 332), (150, 322), (208, 334), (214, 366), (150, 360), (90, 364)]
    arm = [(84, 352), (150, 344), (218, 354), (236, 480), (250, 640), (40, 640), (62, 480)]
    sleeve = layer.fill(arm, person.coat)
    layer.fill(ellipse(228, 520, 40, 160), person.coat_dark, Brush(20, 0.9), within=sleeve)
    layer.fill(ellipse(110, 500, 22, 130), (190, 110, 124), Brush(16, 0.35), within=sleeve)
    layer.fill(cuff, person.coat_dark)


@lru_cache(maxsize=1)
def _shadow() -> NDArray[np.float32]:
    shape = _hand()[..., 3]
    soft = cv2.GaussianBlur(shape, (0, 0), 12) * 0.34
    shadow = np.zeros((*shape.shape, 4), np.float32)
    shadow[..., 3] = soft
    return shadow
