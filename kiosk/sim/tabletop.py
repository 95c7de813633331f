"""The place under the document camera: a pale wooden table, light from one side, sheets, a hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import Quad
from kiosk.sim.hand import lay_hand
from kiosk.sim.letters import letter
from kiosk.sim.paper import A4_MM, draw_letter

Flaw = Literal["none", "blur", "dark", "cut", "glare", "two_sheets"]
Bgr = NDArray[np.uint8]
Size = tuple[int, int]

VIEW_MM = (448.0, 336.0)
"""What the camera sees of the table: 4:3, an upright A4 fills 88 % of the height."""

_KEYSTONE = 0.022
_REDUCTIONS = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter lying with its centre at (x, y) mm of the view, turned by degrees."""

    seed: int
    x_mm: float
    y_mm: float
    turn: float


@dataclass(frozen=True, slots=True)
class Tabletop:
    """All there is to see; `hand` is where the fingertips are, in mm of the view."""

    sheets: tuple[Sheet, ...] = ()
    hand: tuple[float, float] | None = None
    flaw: Flaw = "none"


def corners_of(sheet: Sheet) -> Quad:
    """Return the sheet's corners in 0..1 of the picture, from the letter's top left, clockwise."""
    corners = _projected(sheet, (1, 1))
    a, b, c, d = ((float(x), float(y)) for x, y in corners)
    return a, b, c, d


def render(scene: Tabletop, size: Size) -> Bgr:
    """Return the noiseless picture, BGR, of the given width and height."""
    picture = _wood(size).copy()
    for sheet in scene.sheets:
        _lay_sheet(picture, sheet)
    if scene.hand:
        lay_hand(picture, _seen((scene.hand,), size)[0])
    picture = _lit(picture)
    if scene.flaw == "glare" and scene.sheets:
        _add_glare(picture, scene.sheets[-1])
    if scene.flaw == "dark":
        picture = cv2.convertScaleAbs(picture, alpha=0.2)
    softness = size[0] * (0.0042 if scene.flaw == "blur" else 0.00022)
    return cast(Bgr, cv2.GaussianBlur(picture, (0, 0), softness))


def _view(size: Size) -> cv2.typing.MatLike:
    """Return the homography from mm of the table to pixels: the camera leans a little."""
    wide, tall = VIEW_MM
    inset = _KEYSTONE * wide
    near = [(-inset * 0.4, -inset * 0.3), (wide + inset * 0.2, 0), (wide, tall), (0, tall)]
    target = [(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])]
    return cv2.getPerspectiveTransform(np.array(near, np.float32), np.array(target, np.float32))


def _seen(points_mm: object, size: Size) -> NDArray[np.float32]:
    flat = np.asarray(points_mm, np.float32).reshape(-1, 1, 2)
    return cv2.perspectiveTransform(flat, _view(size)).reshape(-1, 2).astype(np.float32)


def _projected(sheet: Sheet, size: Size) -> NDArray[np.float32]:
    half = np.array(A4_MM) / 2
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half
    c, s = np.cos(np.radians(sheet.turn)), np.sin(np.radians(sheet.turn))
    turned = corners @ np.array([(c, s), (-s, c)]) + (sheet.x_mm, sheet.y_mm)
    return _seen(turned, size)


def _lay_sheet(picture: Bgr, sheet: Sheet) -> None:
    size = (picture.shape[1], picture.shape[0])
    corners = _projected(sheet, size)
    area = _area_of(corners, size)
    if area is None:
        return
    rows, columns = area
    corner = np.array([columns.start, rows.start], np.float32)
    local = (corners - corner).astype(np.float32)
    under = picture[rows, columns]
    _cast_shadow(under, local, size[0] / VIEW_MM[0])
    page = _page(sheet.seed, _reduction(corners))
    page_size = np.array([page.shape[1], page.shape[0]], np.float32)
    edge = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32) * page_size
    placed = cv2.getPerspectiveTransform(edge, local)
    extent = (under.shape[1], under.shape[0])
    mask = np.zeros(under.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.round(local * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    seen = cv2.warpPerspective(page, placed, extent, flags=cv2.INTER_AREA,
                               borderMode=cv2.BORDER_REPLICATE)  # fmt: skip
    share = (mask.astype(np.float32) / 255)[..., None]
    under[:] = (under * (1 - share) + seen * share).astype(np.uint8)


def _area_of(corners: NDArray[np.float32], size: Size) -> tuple[slice, slice] | None:
    """Return the rows and columns of the picture that the sheet and its shadow may touch."""
    margin = size[0] * 0.03
    left, top = np.maximum(0, corners.min(axis=0) - margin).astype(int)
    right, bottom = np.minimum(size, corners.max(axis=0) + margin).astype(int)
    if right <= left or bottom <= top:
        return None
    return slice(int(top), int(bottom)), slice(int(left), int(right))


def _cast_shadow(under: Bgr, outline: NDArray[np.float32], px_per_mm: float) -> None:
    """Darken the table beside the sheet: a tight contact line and a wide soft fall."""
    shade = np.full(under.shape[:2], 255, np.uint8)
    for shift_mm, soft_mm, depth in ((0.4, 0.5, 60), (2.6, 3.4, 80)):
        cast_on = np.zeros(under.shape[:2], np.uint8)
        moved = outline + np.array([shift_mm, shift_mm * 1.2], np.float32) * px_per_mm
        cv2.fillPoly(cast_on, [np.round(moved * 16).astype(np.int32)], depth, cv2.LINE_AA, 4)
        shade = cv2.subtract(shade, _blurred(cast_on, soft_mm * px_per_mm))
    under[:] = cv2.multiply(under, cv2.merge([shade] * 3), scale=1 / 255)


def _blurred(mask: NDArray[np.uint8], radius: float) -> NDArray[np.uint8]:
    """Return a wide blur made on a reduced copy: a still has ten million pixels."""
    small = cv2.resize(mask, None, fx=1 / 4, fy=1 / 4, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), max(0.6, radius / 4))
    return cast(NDArray[np.uint8], cv2.resize(small, (mask.shape[1], mask.shape[0])))


def _reduction(corners: NDArray[np.float32]) -> int:
    """Return which reduced copy of the letter is nearest above the size it is seen at."""
    tall = float(np.linalg.norm(corners[3] - corners[0]))
    return max(r for r in _REDUCTIONS if 3508 / r >= tall * 0.9 or r == 1)


@lru_cache(maxsize=6)
def _page(seed: int, reduction: int) -> Bgr:
    if reduction == 1:
        return draw_letter(letter(seed))
    full = _page(seed, 1)
    shrunk = cv2.resize(full, None, fx=1 / reduction, fy=1 / reduction,
                        interpolation=cv2.INTER_AREA)  # fmt: skip
    return cast(Bgr, shrunk)


@lru_cache(maxsize=2)
def _wood(size: Size) -> Bgr:
    random = np.random.default_rng(11)
    width, height = 1280, 960
    grain = np.zeros((height, width), np.float32)
    for along, across, depth in ((9, 1.0, 5.0), (32, 0.7, 3.0), (5, 9.0, 7.0)):
        noise = random.standard_normal((height, along), np.float32)
        line = cv2.GaussianBlur(noise, (0, 0), sigmaX=0.5, sigmaY=across)
        line = cv2.resize(line, (width, height), interpolation=cv2.INTER_CUBIC)
        grain += depth * line / float(line.std())
    y = np.arange(height)
    for seam, tone in ((0.31, 5.0), (0.69, -4.0)):
        grain += tone * np.tanh((y - seam * height) / 2)[:, None]
        grain -= 34 * np.exp(-(((y - seam * height) / 1.5) ** 2))[:, None]
    colour = np.array([150, 190, 216], np.float32)
    wood = np.clip(colour + grain[..., None] * np.array([1.1, 1.0, 0.85], np.float32), 0, 255)
    return cast(Bgr, cv2.resize(wood.astype(np.uint8), size, interpolation=cv2.INTER_CUBIC))


@lru_cache(maxsize=2)
def _light(size: Size) -> Bgr:
    """Return the light as a picture to multiply by: a lamp at the top left, a darker far corner."""
    y, x = np.mgrid[0:48, 0:64].astype(np.float32)
    far = np.hypot(x / 64 - 0.22, (y / 48 - 0.12) * 0.8)
    level = 236 - 78 * far**1.3
    light = np.dstack([level * 0.96, level * 0.985, level])
    return cast(Bgr, cv2.resize(np.clip(light, 0, 255).astype(np.uint8), size))


def _lit(picture: Bgr) -> Bgr:
    light = _light((picture.shape[1], picture.shape[0]))
    return cast(Bgr, cv2.multiply(picture, light, scale=1 / 224))


def _add_glare(picture: Bgr, sheet: Sheet) -> None:
    """Mirror the lamp on the sheet, a little above its middle."""
    size = (picture.shape[1], picture.shape[0])
    centre = _seen(((sheet.x_mm + 12, sheet.y_mm - 34),), size)[0]
    spot = np.zeros(picture.shape[:2], np.uint8)
    axes = (round(size[0] * 0.07), round(size[0] * 0.042))
    cv2.ellipse(spot, (round(float(centre[0])), round(float(centre[1]))), axes, 24, 0, 360, 255, -1)
    glow = _blurred(spot, size[0] * 0.016)
    picture[:] = cv2.add(picture, cv2.merge([glow] * 3))
