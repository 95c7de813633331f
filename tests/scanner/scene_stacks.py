"""Other sheets under the page: lying about, or in one pile with it."""

from __future__ import annotations

import cv2
import numpy as np
from scene_grounds import Rng, floats
from scene_papers import make_paper
from scene_things import lay, polygon_mask, shade_under


def lay_sheet(
    rng: Rng,
    image: np.ndarray,
    corners: np.ndarray,
    tone: np.ndarray | None = None,
    lifts: tuple[float, float] | None = (0.1, 0.8),
) -> None:
    """Lay another sheet with its four corners at `corners`, of this BGR tone or any usual one.

    `lifts` is how high it lies, which its shadow shows; None where it touches what is below.
    """
    long = np.linalg.norm(corners - np.roll(corners, 1, 0), axis=1)
    size = (max(12, int(long[1::2].mean())), max(12, int(long[::2].mean())))
    paper = make_paper(rng, "sheet", size, tone)
    source = floats([[0, 0], [size[1], 0], [size[1], size[0]], [0, size[0]]])
    plane = cv2.getPerspectiveTransform(source, floats(corners))
    frame = image.shape[1::-1]
    seen = cv2.warpPerspective(paper.picture, plane, frame, borderMode=cv2.BORDER_REPLICATE)
    mask = polygon_mask(image.shape[:2], corners)
    if lifts is None:
        touch_down(rng, image, mask)
        image += mask[..., None] * (seen - image)
    else:
        lay(rng, image, mask, seen, rng.uniform(*lifts))


def lay_stack(rng: Rng, image: np.ndarray, corners: np.ndarray) -> None:
    """Lay other sheets under the page, a little turned and moved."""
    centre = corners.mean(0)
    span = np.sqrt(cv2.contourArea(floats(corners)))
    for _ in range(int(rng.integers(1, 4))):
        angle = rng.normal(0, 0.2)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        moved = (
            (corners - centre) @ turn * rng.uniform(0.85, 1.1)
            + centre
            + rng.normal(0, 0.13, 2) * span
        )
        lay_sheet(rng, image, moved)


def lay_pile(rng: Rng, image: np.ndarray, corners: np.ndarray, tone: np.ndarray) -> None:
    """Lay sheets of the page's own size and paper under it, a little fanned: a letter of pages.

    Their edges hardly differ from the page's: only its own four are seen along their whole length.
    """
    centre = corners.mean(0)
    span = np.sqrt(cv2.contourArea(floats(corners)))
    fan = rng.uniform(0.3, 1.3)
    for _ in range(int(rng.integers(1, 5))):
        angle = rng.normal(0, 0.07 * fan)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        moved = (corners - centre) @ turn * rng.uniform(0.98, 1.02)
        moved += centre + rng.normal(0, 0.05 * fan, 2) * span
        like = np.clip(tone + rng.normal(0, 3) + rng.normal(0, 1, 3), 0, 255)
        lay_sheet(rng, image, moved, like, (0.03, 0.4))


def white_like(rng: Rng, tone: np.ndarray, apart: float) -> np.ndarray:
    """Return a white a few grey levels from this BGR tone, maybe a little warmer or colder."""
    return np.clip(tone + rng.normal(2, apart) + rng.normal(0, 0.35 * apart, 3), 150, 253)


def touch_down(rng: Rng, image: np.ndarray, mask: np.ndarray) -> None:
    """Darken `image` next to a sheet that lies flat where `mask`: a tenth of a millimetre thick.

    Its shadow is a pixel or two wide and a few grey levels deep, and none at all towards the lamp.
    """
    span = max(image.shape[:2]) / 100
    dark = float(np.exp(rng.uniform(np.log(0.015), np.log(0.25))))
    shade_under(image, mask, rng.normal(0, 0.15, 2) * span, rng.uniform(0.03, 0.4) * span, dark)


def lay_whites(rng: Rng, image: np.ndarray, corners: np.ndarray, tone: np.ndarray) -> None:
    """Lay none to three other white sheets under the page, fanned or thrown there; all lie flat."""
    centre = corners.mean(0)
    span = np.sqrt(cv2.contourArea(floats(corners)))
    fan = float(np.exp(rng.uniform(np.log(0.3), np.log(3.0))))
    for _ in range(int(rng.choice([0, 1, 2, 3], p=[0.3, 0.35, 0.2, 0.15]))):
        angle = rng.normal(0, 0.07 * fan)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        moved = (corners - centre) @ turn * rng.uniform(0.97, 1.03)
        moved += centre + rng.normal(0, 0.04 * fan, 2) * span
        lay_sheet(rng, image, moved, white_like(rng, tone, 4), None)
