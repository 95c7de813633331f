"""A time code drawn in a picture, readable after encoding, to measure delay through a call."""

from __future__ import annotations

import numpy as np

from kiosk.core.media import Picture

BITS = 24
_MARGIN = 2
_WHITE, _BLACK = 235, 16


def draw_marker(picture: Picture) -> None:
    """Write the picture's `time_us` in milliseconds along the top edge, in place.

    24 bits as bright and dark squares, between a bright and a dark one that say « marker ».
    """
    side = _side(picture)
    code = picture.time_us // 1000 % (1 << BITS)
    cells = [True, *(bool(code >> bit & 1) for bit in reversed(range(BITS))), False]
    luma, u, v = _planes(picture)
    for i, bright in enumerate(cells):
        left = (_MARGIN + i) * side
        luma[:side, left : left + side] = _WHITE if bright else _BLACK
    edges = slice(_MARGIN * side // 2, (_MARGIN + len(cells)) * side // 2)
    u[: side // 2, edges] = 128
    v[: side // 2, edges] = 128


def read_marker(picture: Picture) -> int | None:
    """Return the time code in ms modulo 2**24, or None when the picture bears none.

    Works on a scaled picture as long as a square keeps four pixels.
    """
    cell = picture.width / _CELLS
    luma = _planes(picture)[0]
    values: list[float] = []
    for i in range(BITS + 2):
        left = (_MARGIN + i) * cell
        inner = luma[int(cell * 0.3) : int(cell * 0.7) + 1, int(left + cell * 0.3) : int(
            left + cell * 0.7) + 1]  # fmt: skip
        values.append(float(inner.mean()))
    if values[0] < 170 or values[-1] > 80 or any(90 < value < 160 for value in values):
        return None
    code = 0
    for value in values[1:-1]:
        code = code << 1 | (value > 125)
    return code


_CELLS = 40


def _side(picture: Picture) -> int:
    return picture.width // _CELLS // 2 * 2


def _planes(picture: Picture) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    flat = np.frombuffer(picture.data, np.uint8)
    luma = picture.width * picture.height
    half = (picture.height // 2, picture.width // 2)
    return (
        flat[:luma].reshape(picture.height, picture.width),
        flat[luma : luma * 5 // 4].reshape(half),
        flat[luma * 5 // 4 :].reshape(half),
    )
