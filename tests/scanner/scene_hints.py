"""Seeded scenes for the live hints: a sheet lying alone, under a hand, or beside a second sheet.

Built from the parts of `scenes.py`; nothing here was used for training.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from scene_grounds import Rng, floats, ints, noise, surroundings
from scene_papers import make_paper, ratio_of
from scene_things import draw_cable, draw_rod, lay, light, polygon_mask, scatter
from scenes import Pose, lay_page, photograph, project

What = Literal["alone", "thing", "hand", "several"]
SKINS = (
    (167, 194, 241),
    (140, 172, 224),
    (98, 134, 198),
    (54, 85, 141),
    (41, 58, 92),
    (28, 38, 60),
)
"""BGR, from pale to dark: the six types of Fitzpatrick's scale as a camera renders them."""


@dataclass(frozen=True, slots=True)
class Live:
    """A picture (BGR uint8), the corners of its page, and the skin laid on it (0 pale .. 5)."""

    picture: np.ndarray
    corners: np.ndarray
    skin: int = -1


def hand_mask(rng: Rng, size: tuple[int, int], tip: np.ndarray, away: np.ndarray) -> np.ndarray:
    """Return coverage (0..1) of a hand: one to four fingers, palm and arm, leaving the frame."""
    mask = np.zeros(size, np.uint8)
    thick = max(size) * rng.uniform(0.022, 0.04)
    across = np.array([-away[1], away[0]])
    fingers = int(rng.integers(1, 5))
    palm = tip + away * thick * rng.uniform(3.2, 4.5)
    for finger in range(fingers):
        shift = across * (finger - (fingers - 1) / 2) * thick * rng.uniform(1.05, 1.25)
        end = tip + shift - away * thick * rng.uniform(-0.6, 0.6)
        ends = [ints(point * 8).tolist() for point in (end, palm + shift * 0.8)]
        cv2.line(mask, ends[0], ends[1], 255, int(thick), cv2.LINE_AA, 3)
    wide = int(thick * (1.2 + 0.5 * fingers))
    far = palm + away * max(size) * 1.5
    cv2.circle(mask, ints(palm).tolist(), wide // 2 + 2, 255, -1, cv2.LINE_AA)
    cv2.line(mask, ints(palm).tolist(), ints(far).tolist(), 255, int(wide * 0.8), cv2.LINE_AA)
    return mask.astype(np.float32) / 255


def lay_hand(rng: Rng, image: np.ndarray, corners: np.ndarray, skin: int) -> None:
    """Hold the page by one side: fingertips 3 to 18 % of its span inside."""
    side = int(rng.integers(4))
    edge = corners[side] + (corners[side - 1] - corners[side]) * rng.uniform(0.1, 0.9)
    centre, span = corners.mean(0), np.sqrt(cv2.contourArea(floats(corners)))
    away = (edge - centre) / np.linalg.norm(edge - centre)
    turn = rng.normal(0, 0.35)
    away = np.array(
        [
            away[0] * np.cos(turn) - away[1] * np.sin(turn),
            away[0] * np.sin(turn) + away[1] * np.cos(turn),
        ]
    )
    tip = edge - away * span * rng.uniform(0.06, 0.2)
    mask = hand_mask(rng, image.shape[:2], tip, away)
    soft = max(image.shape[:2]) * 0.02
    shade = noise(rng, image.shape[:2], soft, soft)[..., None]
    tone = np.array(SKINS[skin]) * rng.uniform(0.85, 1.1) + rng.normal(0, 5, 3)
    lay(rng, image, mask, np.clip(tone + 8 * shade, 4, 255), 1.5)


def lay_thing(rng: Rng, image: np.ndarray, corners: np.ndarray) -> None:
    """Lay a pen or a cable over the page: things that are no hand."""
    side = int(rng.integers(4))
    edge = corners[side] + (corners[side - 1] - corners[side]) * rng.uniform(0.1, 0.9)
    centre, span = corners.mean(0), np.sqrt(cv2.contourArea(floats(corners)))
    if rng.random() < 0.6:
        along = rng.normal(0, 0.3, 2) * span
        draw_rod(rng, image, edge - along, edge + along, span * rng.uniform(0.015, 0.04))
    else:
        draw_cable(rng, image, centre + (edge - centre) * rng.uniform(0.4, 1))


def lay_second(rng: Rng, image: np.ndarray) -> np.ndarray | None:
    """Lay two papers, the second maybe partly under the first; return the first's corners."""
    quads = []
    for _ in range(60):
        card = rng.random() < 0.2
        share = rng.uniform(0.035, 0.08) if card and quads else rng.uniform(0.14, 0.4)
        kind = "card" if card and quads else "sheet"
        pose = Pose(share, float(rng.normal(0, 0.2)), float(abs(rng.normal(0, 0.15))))
        quad = project(rng, pose, ratio_of(rng, kind), image.shape[:2])
        if quads:
            common, _ = cv2.intersectConvexConvex(floats(quads[0]), floats(quad))
            if common > 0.3 * cv2.contourArea(floats(quad)):
                continue
        quads.append(quad)
        if len(quads) == 2:
            break
    if len(quads) < 2:
        return None
    for quad in reversed(quads):
        sides = np.linalg.norm(quad - np.roll(quad, -1, 0), axis=1)
        size = (max(16, int(sides[1::2].max())), max(16, int(sides[::2].max())))
        paper = make_paper(rng, "sheet", size)
        source = floats([[0, 0], [size[1], 0], [size[1], size[0]], [0, size[0]]])
        plane = cv2.getPerspectiveTransform(source, floats(quad))
        seen = cv2.warpPerspective(
            paper.picture, plane, image.shape[1::-1], borderMode=cv2.BORDER_REPLICATE
        )
        lay(rng, image, polygon_mask(image.shape[:2], quad), seen, rng.uniform(0.1, 0.5))
    return quads[0]


def make_live(seed: int, what: What, size: tuple[int, int] = (480, 640)) -> Live:
    """Draw live scene number `seed`; the same arguments draw the same scene."""
    rng = np.random.default_rng([seed, 11])
    ground = np.ascontiguousarray(surroundings(rng, size, pale=False), np.float32)
    if what in ("alone", "several") and rng.random() < 0.2:
        scatter(rng, ground, int(rng.integers(1, 4)))
    image, skin = ground.copy(), -1
    corners = lay_second(rng, image) if what == "several" else None
    if corners is None:
        if what == "several":
            return make_live(seed + 1_000_000, what, size)
        # Near and far pages alike: size must say nothing of what lies beside them.
        corners, _ = lay_page(rng, image, "kiosk" if rng.random() < 0.5 else "empty")
    if what == "hand":
        skin = int(rng.integers(len(SKINS)))
        lay_hand(rng, image, corners, skin)
    elif what == "thing":
        lay_thing(rng, image, corners)
    return Live(photograph(rng, light(rng, image)), corners, skin)
