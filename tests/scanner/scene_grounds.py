"""Tables, floors and cloths drawn from noise: what lies under the page in a synthetic scene."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import ArrayLike

Rng = np.random.Generator
Size = tuple[int, int]
"""(height, width) in pixels."""

WOODS = (
    (60, 105, 165),
    (40, 70, 120),
    (90, 140, 195),
    (120, 165, 215),
    (25, 40, 80),
    (150, 185, 225),
)
GREYS = (25, 50, 80, 120, 150, 180, 205, 225, 240)


def floats(values: ArrayLike) -> np.ndarray:
    """Return numbers as the float32 array OpenCV wants."""
    return np.asarray(values, np.float32)


def ints(values: ArrayLike) -> np.ndarray:
    """Return numbers as the int32 array OpenCV's drawing wants."""
    return np.asarray(values).astype(np.int32)


def noise(rng: Rng, size: Size, cell_y: float, cell_x: float) -> np.ndarray:
    """Return smooth noise of about unit deviation with features of `cell` pixels, float32."""
    height, width = size
    rows, columns = max(2, int(height / cell_y) + 2), max(2, int(width / cell_x) + 2)
    coarse = rng.standard_normal((rows, columns), dtype=np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def tint(rng: Rng, grey: float, spread: float) -> np.ndarray:
    """Return a BGR colour around `grey` with a random cast, float32."""
    return np.clip(grey + rng.normal(0, spread, 3), 4, 252).astype(np.float32)


def any_colour(rng: Rng) -> np.ndarray:
    """Return any BGR colour: mostly greys, whites and woods, sometimes saturated."""
    draw = rng.random()
    if draw < 0.35:
        return tint(rng, float(rng.choice(GREYS)), 6)
    if draw < 0.65:
        return np.clip(
            np.array(WOODS[rng.integers(len(WOODS))]) + rng.normal(0, 14, 3), 4, 252
        ).astype(np.float32)
    if draw < 0.8:
        return tint(rng, float(rng.uniform(190, 245)), 8)
    return rng.uniform(10, 235, 3).astype(np.float32)


def plain(rng: Rng, size: Size) -> np.ndarray:
    """Paint a smooth table top with a little unevenness."""
    cell = float(rng.uniform(30, 200))
    return any_colour(rng) + rng.uniform(0, 6) * noise(rng, size, cell, cell)[..., None]


def white_table(rng: Rng, size: Size) -> np.ndarray:
    """Paint a pale table: the hard ground for white paper."""
    base = tint(rng, float(rng.uniform(185, 245)), 7)
    return base + rng.uniform(0, 3) * noise(rng, size, 60, 60)[..., None]


def wood(rng: Rng, size: Size) -> np.ndarray:
    """Paint wood grain, sometimes in planks with dark gaps."""
    grain = noise(rng, size, rng.uniform(2, 9), rng.uniform(60, 300))
    grain += 0.6 * noise(rng, size, rng.uniform(8, 30), rng.uniform(100, 400))
    base = np.array(WOODS[rng.integers(len(WOODS))], np.float32) + rng.normal(0, 12, 3)
    image = base + rng.uniform(2, 16) * grain[..., None] * np.array([0.8, 1.0, 1.0])
    if rng.random() < 0.4:
        step = int(rng.uniform(0.08, 0.35) * size[0]) + 4
        dark = rng.uniform(0.35, 0.85)
        thick = int(rng.integers(1, 4))
        for top in range(int(rng.integers(0, step)), size[0], step):
            image[top : top + thick] *= dark
            image[top + thick : top + step] += rng.normal(0, 8)
    return image


def tiles(rng: Rng, size: Size) -> np.ndarray:
    """Paint tiles or bricks with joints, each a little different."""
    tall = int(rng.uniform(0.06, 0.5) * size[0]) + 6
    wide = int(tall * rng.choice([1.0, 1.0, 2.0, 2.6]))
    shift = 0.5 if rng.random() < 0.4 else 0.0
    y, x = np.mgrid[0 : size[0], 0 : size[1]]
    row = y // tall
    x = x + (row % 2) * int(shift * wide)
    cells = rng.normal(0, rng.uniform(1, 12), (int(row.max()) + 1, int(x.max()) // wide + 1, 3))
    image = any_colour(rng) + cells[row, x // wide].astype(np.float32)
    joint = (y % tall < rng.integers(1, 4)) | (x % wide < rng.integers(1, 4))
    image[joint] = any_colour(rng)
    return image + rng.uniform(0, 8) * noise(rng, size, 12, 12)[..., None]


def cloth(rng: Rng, size: Size) -> np.ndarray:
    """Paint a woven, striped or checked cloth."""
    y, x = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    pitch = rng.uniform(2.2, 60)
    across = np.sin(x * 2 * np.pi / pitch)
    along = np.sin(y * 2 * np.pi / (pitch * rng.uniform(0.7, 1.5)))
    if rng.random() < 0.5:
        across, along = np.sign(across), np.sign(along)
    both = across + along * (rng.random() < 0.7)
    image = any_colour(rng) + (any_colour(rng) - 128) * rng.uniform(0.04, 0.3) * both[..., None]
    return image + rng.uniform(0, 10) * noise(rng, size, 2, 2)[..., None]


def stone(rng: Rng, size: Size) -> np.ndarray:
    """Paint marble veins or granite speckles."""
    if rng.random() < 0.5:
        flow = noise(rng, size, 50, 50) + 0.5 * noise(rng, size, 18, 18)
        veins = np.abs(np.sin(flow * rng.uniform(1.5, 4)))[..., None]
        return any_colour(rng) + veins * rng.normal(0, 28, 3).astype(np.float32)
    speck = noise(rng, size, rng.uniform(1.2, 4), rng.uniform(1.2, 4))
    return any_colour(rng) + rng.uniform(6, 30) * speck[..., None] * rng.uniform(0.7, 1, 3)


def carpet(rng: Rng, size: Size) -> np.ndarray:
    """Paint a rough surface: carpet, asphalt, foliage."""
    image = any_colour(rng) + rng.uniform(5, 25) * noise(rng, size, 1.3, 1.3)[..., None]
    return image + rng.uniform(0, 25) * noise(rng, size, 20, 20)[..., None]


def metal(rng: Rng, size: Size) -> np.ndarray:
    """Paint a brushed or glossy surface with broad reflections."""
    image = tint(rng, rng.uniform(40, 200), 8) + 6 * noise(rng, size, 1.5, 200)[..., None]
    return image + rng.uniform(10, 50) * noise(rng, size, 300, rng.uniform(30, 120))[..., None]


GROUNDS: tuple[tuple[Callable[[Rng, Size], np.ndarray], float], ...] = (
    (plain, 0.17),
    (white_table, 0.16),
    (wood, 0.27),
    (tiles, 0.1),
    (cloth, 0.1),
    (stone, 0.07),
    (carpet, 0.07),
    (metal, 0.06),
)


def turned(rng: Rng, image: np.ndarray) -> np.ndarray:
    """Return the ground seen from somewhere else: turned, scaled and in perspective."""
    height, width = image.shape[:2]
    angle = (
        rng.choice([0.0, 90.0]) + rng.normal(0, 12) if rng.random() < 0.7 else rng.uniform(0, 180)
    )
    turn = np.vstack(
        [cv2.getRotationMatrix2D((width / 2, height / 2), float(angle), 1.3), [0, 0, 1]]
    )
    tilt = np.eye(3)
    tilt[2, :2] = rng.normal(0, 0.25, 2) / np.array([width, height])
    return cv2.warpPerspective(
        image, tilt @ turn, (width, height), borderMode=cv2.BORDER_REFLECT_101
    )


def ground(rng: Rng, size: Size) -> np.ndarray:
    """Return one surface filling the frame, float32 BGR about 0..255."""
    weights = np.array([weight for _, weight in GROUNDS])
    paint = GROUNDS[rng.choice(len(GROUNDS), p=weights / weights.sum())][0]
    return np.clip(turned(rng, np.ascontiguousarray(paint(rng, size), np.float32)), 0, 255)


def surroundings(rng: Rng, size: Size, *, pale: bool = False) -> np.ndarray:
    """Return the ground (or a pale table), sometimes with its edge and another surface beyond."""
    image = np.clip(floats(white_table(rng, size)), 0, 255) if pale else ground(rng, size)
    for _ in range(int(rng.choice([0, 1, 2], p=[0.65, 0.25, 0.1]))):
        height, width = size
        normal = rng.normal(0, 1, 2)
        normal /= np.linalg.norm(normal)
        reach = rng.uniform(0.5, 1.0) * np.array([width, height]) @ np.abs(normal) / 2
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        side = (
            (x - width / 2) * float(normal[0]) + (y - height / 2) * float(normal[1]) - float(reach)
        )
        beyond = np.clip(side / 1.5 + 0.5, 0, 1)[..., None]
        band = np.exp(-np.abs(side) / rng.uniform(2, 12))[..., None]
        image = image * (1 - beyond) + ground(rng, size) * rng.uniform(0.3, 1.1) * beyond
        image *= 1 - rng.uniform(-0.3, 0.7) * band
    return np.clip(image, 0, 255)
