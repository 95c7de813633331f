"""Other sheets under the page: lying about, or in one pile with it."""

from __future__ import annotations

import cv2
import numpy as np
from scene_grounds import Rng, floats
from scene_papers import make_paper
from scene_things import lay, polygon_mask


def lay_sheet(
    rng: Rng,
    image: np.ndarray,
    corners: np.ndarray,
    tone: np.ndarray | None = None,
    lifts: tuple[float, float] = (0.1, 0.8),
) -> None:
    """Lay another sheet with its four corners at `corners`, of this BGR tone or any usual one."""
    long = np.linalg.norm(corners - np.roll(corners, 1, 0), axis=1)
    size = (max(12, int(long[1::2].mean())), max(12, int(long[::2].mean())))
    paper = make_paper(rng, "sheet", size, tone)
    source = floats([[0, 0], [size[1], 0], [size[1], size[0]], [0, size[0]]])
    plane = cv2.getPerspectiveTransform(source, floats(corners))
    frame = image.shape[1::-1]
    seen = cv2.warpPerspective(paper.picture, plane, frame, borderMode=cv2.BORDER_REPLICATE)
    mask = polygon_mask(image.shape[:2], corners)
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
