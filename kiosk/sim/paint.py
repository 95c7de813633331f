"""Painting with soft organic shapes: what the illustrated stand-ins are drawn with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Points = Sequence[tuple[float, float]]
Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

Bgr = NDArray[np.uint8]

_SEGMENT = 10
_WIDE_BLUR = 8.0


def smooth(points: Points, *, closed: bool = True) -> NDArray[np.float32]:
    """Return a Catmull-Rom curve through `points`, shape (n, 2)."""
    anchors = np.asarray(points, dtype=np.float32)
    if closed:
        ring = np.concatenate([anchors[-1:], anchors, anchors[:2]])
    else:
        ring = np.concatenate([anchors[:1], anchors, anchors[-1:]])
    t = np.linspace(0, 1, _SEGMENT, endpoint=False, dtype=np.float32)[None, :, None]
    a, b, c, d = (ring[i : len(ring) - 3 + i, None, :] for i in range(4))
    curve = 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * (b - c) + d - a) * t**3
    )
    return curve.reshape(-1, 2).astype(np.float32)


def ellipse(x: float, y: float, across: float, down: float, turn: float = 0) -> Points:
    """Return eight points of an ellipse with the given radii, turned by degrees."""
    angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    return [
        (x + across * np.cos(a) * c - down * np.sin(a) * s,
         y + across * np.cos(a) * s + down * np.sin(a) * c)
        for a in angles
    ]  # fmt: skip


def mirrored(points: Points, axis_x: float) -> Points:
    """Return `points` reflected about the vertical line `axis_x`."""
    return [(2 * axis_x - x, y) for x, y in points]


@dataclass(frozen=True, slots=True)
class Brush:
    """How a shape is laid down: blur of its edge in pixels, opacity, rounded or straight sides."""

    soft: float = 0.0
    opacity: float = 1.0
    straight: bool = False


SOLID = Brush()


@dataclass(frozen=True, slots=True)
class Mask:
    """Coverage (0 to 1) of a shape, kept only where the shape is."""

    left: int
    top: int
    values: NDArray[np.float32]

    def seen_through(self, other: Mask) -> Mask:
        """Return this mask where `other` covers too."""
        rows, columns = self.values.shape
        there = np.zeros_like(self.values)
        top, left = max(self.top, other.top), max(self.left, other.left)
        bottom = min(self.top + rows, other.top + other.values.shape[0])
        right = min(self.left + columns, other.left + other.values.shape[1])
        if bottom > top and right > left:
            there[top - self.top : bottom - self.top, left - self.left : right - self.left] = (
                other.values[top - other.top : bottom - other.top,
                             left - other.left : right - other.left]
            )  # fmt: skip
        return Mask(self.left, self.top, (self.values * there).astype(np.float32))


class Layer:
    """A transparent sheet, painted `finer` times larger for smooth edges."""

    def __init__(self, width: int, height: int, *, finer: int = 2) -> None:
        self.width, self.height = width, height
        self._finer = finer
        self._rows, self._columns = height * finer, width * finer
        self._colour = np.zeros((self._rows, self._columns, 3), np.float32)
        self._alpha = np.zeros((self._rows, self._columns), np.float32)

    def mask(self, points: Points, brush: Brush = SOLID) -> Mask:
        """Return the coverage of the closed shape through `points`."""
        outline = np.asarray(points, np.float32) if brush.straight else smooth(points)
        left, top, canvas = self._canvas(outline, 3 * brush.soft + 2)
        cv2.fillPoly(canvas, [self._fixed(outline, left, top)], 255, shift=4)
        return self._softened(left, top, canvas, brush)

    def fill(
        self, points: Points, colour: Colour, brush: Brush = SOLID, *, within: Mask | None = None
    ) -> Mask:
        """Paint the closed shape, only inside `within` when given; return its coverage."""
        mask = self.mask(points, brush)
        self._lay(mask.seen_through(within) if within else mask, colour, brush.opacity)
        return mask

    def stroke(self, points: Points, colour: Colour, width: float, brush: Brush = SOLID) -> None:
        """Paint an open curve of the given width in pixels."""
        line = np.asarray(points, np.float32)
        if not brush.straight:
            line = np.concatenate([smooth(points, closed=False), line[-1:]])
        left, top, canvas = self._canvas(line, width + 3 * brush.soft + 2)
        thick = max(1, round(width * self._finer))
        cv2.polylines(canvas, [self._fixed(line, left, top)], False, 255, thick, cv2.LINE_AA, 4)
        self._lay(self._softened(left, top, canvas, brush), colour, brush.opacity)

    def finished(self) -> NDArray[np.float32]:
        """Return blue, green, red (premultiplied, 0 to 255) and alpha (0 to 1), float32."""
        size = (self.width, self.height)
        colour = cv2.resize(self._colour, size, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(self._alpha, size, interpolation=cv2.INTER_AREA)
        return np.dstack([colour, alpha]).astype(np.float32)

    def _canvas(
        self, outline: NDArray[np.float32], margin: float
    ) -> tuple[int, int, NDArray[np.uint8]]:
        low = np.floor((outline.min(axis=0) - margin) * self._finer).astype(int)
        high = np.ceil((outline.max(axis=0) + margin) * self._finer).astype(int)
        left, top = max(0, int(low[0])), max(0, int(low[1]))
        right, bottom = min(self._columns, int(high[0])), min(self._rows, int(high[1]))
        return left, top, np.zeros((max(1, bottom - top), max(1, right - left)), np.uint8)

    def _lay(self, mask: Mask, colour: Colour, opacity: float) -> None:
        rows, columns = mask.values.shape
        area = np.s_[mask.top : mask.top + rows, mask.left : mask.left + columns]
        share = mask.values * opacity
        rest = 1 - share
        self._colour[area] *= rest[..., None]
        self._colour[area] += np.array(colour[::-1], np.float32) * share[..., None]
        self._alpha[area] *= rest
        self._alpha[area] += share

    def _fixed(self, points: NDArray[np.float32], left: int, top: int) -> NDArray[np.int32]:
        """Return points in sixteenths of a painted pixel, from the canvas's corner."""
        return np.round((points * self._finer - np.array([left, top])) * 16).astype(np.int32)

    def _softened(self, left: int, top: int, covered: NDArray[np.uint8], brush: Brush) -> Mask:
        mask = covered.astype(np.float32) / np.float32(255)
        return Mask(left, top, _blurred(mask, brush.soft * self._finer) if brush.soft else mask)


def _blurred(mask: NDArray[np.float32], radius: float) -> NDArray[np.float32]:
    """Return a blur; a wide one is made on a quarter of the points, which nobody sees."""
    if radius < _WIDE_BLUR or min(mask.shape) < 16:
        return np.asarray(cv2.GaussianBlur(mask, (0, 0), radius), np.float32)
    small = cv2.resize(mask, None, fx=1 / 4, fy=1 / 4, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), radius / 4)
    return np.asarray(cv2.resize(small, (mask.shape[1], mask.shape[0])), np.float32)


@dataclass(frozen=True, slots=True)
class Cutout:
    """A painted sheet kept only where something is painted; `sheet` is premultiplied BGRA."""

    left: int
    top: int
    sheet: NDArray[np.float32]

    def lay_on(
        self, scene: NDArray[np.float32], shift: tuple[float, float], turn: float,
        pivot: tuple[float, float],
    ) -> None:  # fmt: skip
        """Blend it into `scene` (float32 BGR), turned by degrees about `pivot` and shifted."""
        matrix = cv2.getRotationMatrix2D((pivot[0] - self.left, pivot[1] - self.top), turn, 1.0)
        matrix[:, 2] += shift
        rows, columns = self.sheet.shape[:2]
        placed = cv2.warpAffine(self.sheet, matrix, (columns, rows), flags=cv2.INTER_LINEAR)
        area = scene[self.top : self.top + rows, self.left : self.left + columns]
        area *= 1 - placed[..., 3:]
        area += placed[..., :3]


def cut_out(layer: Layer, margin: int) -> Cutout:
    """Return what is painted on a layer, with a margin to move in."""
    sheet = layer.finished()
    left, top, across, down = cv2.boundingRect((sheet[..., 3] > 0.002).astype(np.uint8))
    left, top = max(0, left - margin), max(0, top - margin)
    rows = slice(top, top + down + 2 * margin)
    return Cutout(left, top, sheet[rows, left : left + across + 2 * margin].copy())
