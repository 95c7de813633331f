"""Seeded synthetic scenes for the page finder: pages with their true corners, and empty scenes.

The same generator trains the finder's network (`kiosk/scanner/training`), with other seeds than the
tests use. Everything is drawn here: no photograph of anybody goes into the product.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from scene_grounds import Rng, floats, ints, surroundings
from scene_papers import PaperKind, make_paper, ratio_of, tone_of
from scene_stacks import lay_pile, lay_stack, lay_whites, touch_down, white_like
from scene_things import (
    draw_cable,
    draw_disc,
    draw_finger,
    draw_rod,
    light,
    scatter,
    shade_under,
)

SceneKind = Literal["any", "kiosk", "stack", "pile", "pale", "white", "empty"]


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture (BGR uint8) and the page's corners in pixels, (4, 2) clockwise, or None."""

    picture: np.ndarray
    corners: np.ndarray | None
    paper: str


@dataclass(frozen=True, slots=True)
class Pose:
    """How a page lies: its share of the frame, and how far the camera is from looking straight."""

    share: float
    turn: float
    tilt: float


def pose_of(rng: Rng, kind: SceneKind) -> Pose:
    """Return a pose usual for this kind of scene, angles in radians."""
    share = (
        float(np.exp(rng.uniform(np.log(0.06), np.log(0.9))))
        if rng.random() < 0.5
        else rng.uniform(0.3, 0.92)
    )
    if kind == "kiosk":
        share = rng.uniform(0.25, 0.85)
    draw = rng.random()
    turn = (
        rng.normal(0, 0.07)
        if draw < 0.5
        else rng.normal(0, 0.35)
        if draw < 0.85
        else rng.uniform(-1.5, 1.5)
    )
    return Pose(share, float(turn), float(abs(rng.normal(0, 0.35 if kind != "kiosk" else 0.15))))


def project(rng: Rng, pose: Pose, ratio: float, size: tuple[int, int]) -> np.ndarray:
    """Return the four corners in the frame of a page of this height to width ratio."""
    flat = np.array([[-1, -ratio], [1, -ratio], [1, ratio], [-1, ratio]]) / np.sqrt(1 + ratio**2)
    c, s = np.cos(pose.turn), np.sin(pose.turn)
    flat = flat @ np.array([[c, s], [-s, c]])
    axis = rng.uniform(0, 2 * np.pi)
    towards = np.array([np.cos(axis), np.sin(axis)])
    along = flat @ towards
    depth = 1 + np.sin(min(pose.tilt, 1.0)) * along * rng.uniform(0.2, 0.45)
    seen = (flat + np.outer(along * (np.cos(pose.tilt) - 1), towards)) / depth[:, None]
    height, width = size
    scale = np.sqrt(pose.share * height * width / cv2.contourArea(floats(seen)))
    low, high = seen.min(0), seen.max(0)
    slack = rng.uniform(1.005, 1.04) if rng.random() < 0.85 else rng.uniform(0.97, 1.0)
    scale = min(scale, *(np.array([width, height]) / (slack * (high - low))))
    room = np.array([width, height]) - (high - low) * scale
    spread = rng.beta(2, 2, 2)
    return (seen - low) * scale + room * spread


def bend(rng: Rng, layers: np.ndarray, corners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the warped page with its sides slightly curved, and its corners moved along."""
    height, width = layers.shape[:2]
    span = float(np.sqrt(cv2.contourArea(floats(corners))))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    draws = np.c_[rng.normal(0, 0.008, 4) * span, rng.uniform(1, 7, 4) / span, rng.uniform(0, 6, 4)]
    amount, waves, phase = floats(draws.T)
    move_x = amount[0] * np.sin(y * waves[0] + phase[0]) + amount[1] * np.sin(
        x * waves[1] + phase[1]
    )
    move_y = amount[2] * np.sin(x * waves[2] + phase[2]) + amount[3] * np.sin(
        y * waves[3] + phase[3]
    )
    bent = cv2.remap(layers, x + move_x, y + move_y, cv2.INTER_LINEAR)
    at = np.clip(np.round(corners).astype(int), 0, [width - 1, height - 1])
    moved = corners - np.c_[move_x[at[:, 1], at[:, 0]], move_y[at[:, 1], at[:, 0]]]
    return bent, moved


def cover_parts(rng: Rng, image: np.ndarray, corners: np.ndarray) -> None:
    """Lay pens, cables, fingers or an orange over the page's parts."""
    span = np.sqrt(cv2.contourArea(floats(corners)))
    centre = corners.mean(0)
    for _ in range(int(rng.integers(1, 4))):
        draw = rng.random()
        side = int(rng.integers(4))
        edge = corners[side] + (corners[side - 1] - corners[side]) * rng.uniform(0.02, 0.98)
        if draw < 0.45:
            away = (edge - centre) / (np.linalg.norm(edge - centre) + 1e-6)
            away += rng.normal(0, 0.3, 2)
            draw_finger(rng, image, edge - away * span * rng.uniform(-0.02, 0.12), away)
        elif draw < 0.7:
            near = centre + (edge - centre) * rng.uniform(0, 1.1)
            reach = rng.normal(0, 0.25, 2) * span
            draw_rod(rng, image, near, near + reach, span * rng.uniform(0.02, 0.07))
        elif draw < 0.9:
            draw_cable(rng, image, centre + (edge - centre) * rng.uniform(0, 1))
        else:
            draw_disc(rng, image, 0.12 * rng.random() + 0.02)


def photograph(rng: Rng, image: np.ndarray) -> np.ndarray:
    """Return what a camera makes of the scene: exposure, blur, noise, JPEG; BGR uint8."""
    span = max(image.shape[:2])
    level = float(np.exp(rng.normal(-0.05, 0.3)))
    image = 255 * np.clip(image * level / 255, 0, 1) ** float(np.exp(rng.normal(0, 0.2)))
    if rng.random() < 0.15:
        image = image * rng.uniform(0.35, 0.7) + rng.uniform(0, 20)
    draw = rng.random()
    if draw < 0.6:
        image = cv2.GaussianBlur(image, (0, 0), span * rng.uniform(0.0005, 0.0035))
    elif draw < 0.7:
        length = max(3, int(span * 0.015) | 1)
        line = np.zeros((length, length), np.float32)
        reach = (length - 1) / 2 * np.array([np.cos(angle := rng.uniform(0, 3.2)), np.sin(angle)])
        middle = np.array([length // 2, length // 2])
        cv2.line(line, ints(middle - reach).tolist(), ints(middle + reach).tolist(), 1.0)
        image = cv2.filter2D(image, -1, line / line.sum())
    image = image + rng.standard_normal(image.shape, dtype=np.float32) * (
        rng.uniform(0, 7) * rng.random()
    )
    taken = np.clip(image, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        _, packed = cv2.imencode(
            ".jpg", taken, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
        )
        unpacked = cv2.imdecode(packed, cv2.IMREAD_COLOR)
        taken = taken if unpacked is None else unpacked
    return taken


def lay_page(rng: Rng, image: np.ndarray, kind: SceneKind) -> tuple[np.ndarray, str]:
    """Lay the page into the scene in place; return its corners and its kind of paper."""
    paper_kind: PaperKind = str(
        rng.choice(["sheet", "card", "receipt", "booklet"], p=[0.66, 0.12, 0.12, 0.1])
    )  # pyright: ignore
    pose = pose_of(rng, kind)
    corners = project(rng, pose, ratio_of(rng, paper_kind), image.shape[:2])
    sides = np.linalg.norm(corners - np.roll(corners, -1, 0), axis=1)
    size = (max(16, int(max(sides[1], sides[3]))), max(16, int(max(sides[0], sides[2]))))
    tone = None
    if kind == "pale":
        tone = np.clip(
            np.median(image, axis=(0, 1)) + rng.normal(0, 9) + rng.normal(0, 3, 3), 0, 255
        )
    if kind == "pile":
        paper_kind, tone = "sheet", tone_of(rng, "sheet")
    if kind == "white":
        paper_kind, tone = "sheet", white_like(rng, np.median(image, axis=(0, 1)), 8)
    paper = make_paper(rng, paper_kind, size, tone)
    source = floats([[0, 0], [size[1], 0], [size[1], size[0]], [0, size[0]]])
    plane = cv2.getPerspectiveTransform(source, floats(corners))
    frame = image.shape[1::-1]
    print_seen = cv2.warpPerspective(paper.picture, plane, frame, borderMode=cv2.BORDER_REPLICATE)
    seen = np.dstack([print_seen, cv2.warpPerspective(paper.cover, plane, frame)])
    if rng.random() < 0.35:
        seen, corners = bend(rng, seen, corners)
    if kind == "stack" or (kind == "any" and rng.random() < 0.15):
        lay_stack(rng, image, corners)
    if kind == "pile" and tone is not None:
        lay_pile(rng, image, corners, tone)
    if kind == "white" and tone is not None:
        lay_whites(rng, image, corners, tone)
    mask = np.ascontiguousarray(seen[..., 3])
    if kind == "white" and rng.random() < 0.8:
        touch_down(rng, image, mask)
    else:
        span = max(image.shape[:2]) / 100
        soft = rng.uniform(0.1, 1.2) * span
        shade_under(image, mask, rng.normal(0, 0.5, 2) * span, soft, rng.uniform(0.02, 0.5))
    image += mask[..., None] * (seen[..., :3] - image)
    return corners, paper_kind


def make_scene(seed: int, size: tuple[int, int] = (720, 1280), kind: SceneKind = "any") -> Scene:
    """Draw scene number `seed` at (height, width). The same arguments draw the same scene."""
    rng = np.random.default_rng([seed, 7])
    pale = kind in ("pale", "white") or (kind == "pile" and rng.random() < 0.5)
    image = np.ascontiguousarray(surroundings(rng, size, pale=pale), np.float32)
    busy = rng.random() < {"empty": 0.75, "stack": 0.6, "pile": 0.6, "white": 0.7}.get(kind, 0.35)
    scatter(rng, image, int(rng.integers(1, 10)) if busy else 0)
    corners, paper = None, "none"
    if kind != "empty":
        corners, paper = lay_page(rng, image, kind)
        if rng.random() < (0.8 if kind in ("stack", "pile", "white") else 0.35):
            cover_parts(rng, image, corners)
    return Scene(photograph(rng, light(rng, image)), corners, paper)
