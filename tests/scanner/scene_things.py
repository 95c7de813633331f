"""What else lies about in a synthetic scene: objects, hands, cables, and the light on them."""

from __future__ import annotations

import cv2
import numpy as np
from scene_grounds import Rng, any_colour, floats, ints, noise


def shade_under(
    image: np.ndarray, mask: np.ndarray, shift: np.ndarray, blur: float, dark: float
) -> None:
    """Darken `image` where `mask` (0..1), moved by `shift` and blurred, throws its shadow."""
    move = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
    shadow = cv2.warpAffine(mask, move, mask.shape[::-1])
    shadow = cv2.GaussianBlur(shadow, (0, 0), max(0.5, blur))
    image *= 1 - dark * shadow[..., None]


def lay(
    rng: Rng, image: np.ndarray, mask: np.ndarray, paint: np.ndarray, height: float = 1.0
) -> None:
    """Lay `paint` (picture or colour) over `image` where `mask`, with its shadow. In place."""
    span = max(image.shape[:2]) / 100 * height
    if rng.random() < 0.8:
        shade_under(
            image,
            mask,
            rng.normal(0, 0.8, 2) * span,
            rng.uniform(0.3, 1.5) * span,
            rng.uniform(0.1, 0.6),
        )
    image += mask[..., None] * (floats(paint) - image)


def polygon_mask(size: tuple[int, int], points: np.ndarray) -> np.ndarray:
    """Return coverage (0..1) of a filled polygon, antialiased."""
    mask = np.zeros(size, np.uint8)
    cv2.fillPoly(mask, [ints(np.round(points * 16))], 255, cv2.LINE_AA, 4)
    return mask.astype(np.float32) / 255


def box_points(rng: Rng, size: tuple[int, int], share: float) -> np.ndarray:
    """Return four corners of a turned box somewhere in or across the frame; `share` of its side."""
    height, width = size
    half = np.array([1.0, rng.uniform(0.3, 1.0)]) * share * max(size) / 2
    angle = (
        rng.choice([0, np.pi / 2]) + rng.normal(0, 0.25)
        if rng.random() < 0.6
        else rng.uniform(0, np.pi)
    )
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half * rng.uniform(0.9, 1.1, (4, 2))
    return corners @ turn.T + rng.uniform(-0.1, 1.1, 2) * np.array([width, height])


def draw_box(rng: Rng, image: np.ndarray, share: float) -> None:
    """Lay a book, a telephone, a keyboard or a box."""
    points = box_points(rng, image.shape[:2], share)
    mask = polygon_mask(image.shape[:2], points)
    colour = any_colour(rng) if rng.random() < 0.6 else rng.uniform(5, 70, 3)
    lay(rng, image, mask, colour, 2.0)
    centre = points.mean(0)
    if rng.random() < 0.5:
        inner = centre + (points - centre) * rng.uniform(0.8, 0.96)
        lay(
            rng,
            image,
            polygon_mask(image.shape[:2], inner),
            any_colour(rng) * rng.uniform(0.2, 1),
            0.1,
        )
    if rng.random() < 0.45:
        draw_keys(rng, image, centre + (points - centre) * rng.uniform(0.7, 0.95))


def draw_keys(rng: Rng, image: np.ndarray, points: np.ndarray) -> None:
    """Draw rows of keys or buttons inside four corners."""
    rows, columns = int(rng.integers(2, 7)), int(rng.integers(3, 15))
    colour = rng.uniform(0, 120, 3) if rng.random() < 0.7 else any_colour(rng)
    plane = cv2.getPerspectiveTransform(floats([[0, 0], [1, 0], [1, 1], [0, 1]]), floats(points))
    unit = floats([[0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]])
    for row in range(rows):
        for column in range(columns):
            key = (unit + floats([column, row])) / floats([columns, rows])
            spots = cv2.perspectiveTransform(key[None], plane)[0]
            cv2.fillPoly(image, [ints(spots * 16)], colour.tolist(), cv2.LINE_AA, 4)


def draw_disc(rng: Rng, image: np.ndarray, share: float) -> None:
    """Lay a cup, a plate, an orange or a coin."""
    height, width = image.shape[:2]
    centre = (rng.uniform(0, 1, 2) * [width, height]).astype(int)
    radius = share * max(height, width) / 2
    axes = (int(radius) + 1, int(radius * rng.uniform(0.6, 1)) + 1)
    mask = np.zeros((height, width), np.float32)
    cv2.ellipse(mask, centre.tolist(), axes, float(rng.uniform(0, 180)), 0, 360, 1, -1, cv2.LINE_AA)
    lay(rng, image, mask, any_colour(rng), 2.0)
    for scale in rng.uniform(0.4, 0.95, rng.integers(0, 3)):
        inner = (max(1, int(axes[0] * scale)), max(1, int(axes[1] * scale)))
        cv2.ellipse(
            image, centre.tolist(), inner, 0, 0, 360, any_colour(rng).tolist(), -1, cv2.LINE_AA
        )


def draw_cable(rng: Rng, image: np.ndarray, through: np.ndarray | None = None) -> None:
    """Lay a cable, a string or a crack; `through` a point, then from edge to edge."""
    height, width = image.shape[:2]
    if through is None:
        steps = (
            np.cumsum(rng.normal(0, 1, (6, 2)), 0) * rng.uniform(0.05, 0.25) * max(height, width)
        )
        knots = rng.uniform(0, 1, 2) * [width, height] + steps
    else:
        angle = rng.uniform(0, np.pi)
        along = (
            np.array([np.cos(angle), np.sin(angle)]) * max(height, width) * rng.uniform(0.15, 0.35)
        )
        knots = through + np.outer(np.arange(6) - rng.uniform(2, 3), along)
        knots += rng.normal(0, 0.06, (6, 2)) * max(height, width)
    where = np.linspace(0, 5, 60)
    path = np.c_[[np.interp(where, np.arange(6), knots[:, axis]) for axis in (0, 1)]].T
    path = cv2.blur(path.astype(np.float32), (1, 9))
    mask = np.zeros((height, width), np.uint8)
    thick = max(1, int(max(height, width) * rng.uniform(0.003, 0.02)))
    cv2.polylines(mask, [ints(path * 8)], False, 255, thick, cv2.LINE_AA, 3)
    colour = rng.uniform(5, 60, 3) if rng.random() < 0.6 else any_colour(rng)
    lay(rng, image, mask.astype(np.float32) / 255, colour)


def draw_rod(rng: Rng, image: np.ndarray, start: np.ndarray, end: np.ndarray, thick: float) -> None:
    """Lay a pen, a chair's leg or a frame's bar from `start` to `end`."""
    mask = np.zeros(image.shape[:2], np.uint8)
    ends = [ints(point * 8).tolist() for point in (start, end)]
    cv2.line(mask, ends[0], ends[1], 255, max(1, int(thick)), cv2.LINE_AA, 3)
    lay(rng, image, mask.astype(np.float32) / 255, any_colour(rng))
    if rng.random() < 0.6:
        middle = ints((start + (end - start) * rng.uniform(0.2, 0.8)) * 8).tolist()
        cv2.line(
            image, ends[0], middle, any_colour(rng).tolist(), max(1, int(thick)), cv2.LINE_AA, 3
        )


def draw_finger(rng: Rng, image: np.ndarray, tip: np.ndarray, away: np.ndarray) -> None:
    """Put a finger (and its hand) whose end is at `tip`, coming from direction `away`."""
    span = max(image.shape[:2])
    skin = np.array([rng.uniform(50, 165), rng.uniform(80, 190), rng.uniform(110, 235)])
    thick = span * rng.uniform(0.02, 0.06)
    mask = np.zeros(image.shape[:2], np.uint8)
    root = tip + away * span * rng.uniform(0.08, 0.3)
    cv2.line(
        mask,
        ints(tip * 8).tolist(),
        ints(root * 8).tolist(),
        255,
        int(thick) + 1,
        cv2.LINE_AA,
        3,
    )
    palm = ints((root + away * thick) * 8).tolist()
    cv2.circle(mask, palm, int(thick * 1.6 * 8), 255, -1, cv2.LINE_AA, 3)
    shade = noise(rng, image.shape[:2], thick * 2 + 2, thick * 2 + 2)[..., None]
    lay(rng, image, mask.astype(np.float32) / 255, np.clip(skin + 9 * shade, 0, 255), 1.5)


def draw_laptop(rng: Rng, image: np.ndarray) -> None:
    """Stand a laptop, a screen, a window or a cupboard's door: bright boxes that are no pages."""
    base = box_points(rng, image.shape[:2], rng.uniform(0.25, 0.9))
    shell = any_colour(rng) * rng.uniform(0.2, 1)
    lay(rng, image, polygon_mask(image.shape[:2], base), shell, 2.0)
    draw_keys(rng, image, base.mean(0) + (base - base.mean(0)) * rng.uniform(0.6, 0.9))
    far = (base[1] - base[2]) * rng.uniform(0.3, 1.1) + rng.normal(0, 4, 2)
    lid = np.array([base[0] + far, base[1] + far * rng.uniform(0.9, 1.1), base[1], base[0]])
    lay(rng, image, polygon_mask(image.shape[:2], lid), shell, 2.0)
    glass = lid.mean(0) + (lid - lid.mean(0)) * rng.uniform(0.8, 0.96)
    shine = noise(rng, image.shape[:2], image.shape[0] / 3, image.shape[1] / 3)[..., None]
    paint = np.clip(any_colour(rng) + shine * rng.uniform(0, 30), 0, 255)
    lay(rng, image, polygon_mask(image.shape[:2], glass), paint, 0.1)


def draw_chair(rng: Rng, image: np.ndarray) -> None:
    """Stand a chair: a seat, a back in slats, legs."""
    seat = box_points(rng, image.shape[:2], rng.uniform(0.2, 0.6))
    colour = any_colour(rng)
    thick = max(image.shape[:2]) * rng.uniform(0.008, 0.03)
    for foot in seat:
        draw_rod(rng, image, foot, foot + rng.normal(0, 0.2, 2) * max(image.shape[:2]), thick)
    lay(rng, image, polygon_mask(image.shape[:2], seat), colour, 2.0)
    rise = (seat[0] - seat[3]) * rng.uniform(0.5, 1.2)
    for share in np.linspace(0, 1, int(rng.integers(2, 7))):
        foot = seat[0] + (seat[1] - seat[0]) * share
        draw_rod(rng, image, foot, foot + rise, thick)
    draw_rod(rng, image, seat[0] + rise, seat[1] + rise, thick * 1.5)


def scatter(rng: Rng, image: np.ndarray, count: int) -> None:
    """Lay `count` things of any kind anywhere."""
    height, width = image.shape[:2]
    frame = np.array([width, height])
    for _ in range(count):
        draw = rng.random()
        share = float(np.exp(rng.uniform(np.log(0.06), np.log(0.6))))
        if draw < 0.06:
            draw_laptop(rng, image)
        elif draw < 0.1:
            draw_chair(rng, image)
        elif draw < 0.4:
            draw_box(rng, image, share)
        elif draw < 0.55:
            draw_disc(rng, image, share * 0.6)
        elif draw < 0.7:
            draw_cable(rng, image)
        elif draw < 0.93:
            ends = rng.uniform(-0.1, 1.1, (2, 2)) * frame
            draw_rod(rng, image, ends[0], ends[1], max(frame) * rng.uniform(0.004, 0.06))
        else:
            side = rng.normal(0, 1, 2)
            draw_finger(rng, image, rng.uniform(0, 1, 2) * frame, side / np.linalg.norm(side))


def light(rng: Rng, image: np.ndarray) -> np.ndarray:
    """Return the scene under uneven light, with cast shadows, a reflection and a colour cast."""
    height, width = image.shape[:2]
    size = (height, width)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    slope = rng.normal(0, 0.25, 2).tolist()
    field = 1 + slope[0] * (x / width - 0.5) + slope[1] * (y / height - 0.5)
    field += rng.uniform(0, 0.12) * noise(rng, size, height / 2, width / 2)
    if rng.random() < 0.35:
        points = rng.uniform(-0.4, 1.4, (int(rng.integers(3, 6)), 2)) * [width, height]
        shadow = polygon_mask(size, cv2.convexHull(floats(points))[:, 0])
        field *= 1 - rng.uniform(0.1, 0.55) * cv2.GaussianBlur(
            shadow, (0, 0), max(size) * rng.uniform(0.003, 0.05)
        )
    if rng.random() < 0.12:
        centre = (rng.uniform(0, 1, 2) * [width, height]).tolist()
        far = ((x - centre[0]) ** 2 + (y - centre[1]) ** 2) / (
            max(size) * rng.uniform(0.03, 0.2)
        ) ** 2
        field += rng.uniform(0.2, 1.2) * np.exp(-far)
    cast = 1 + rng.normal(0, 0.07, 3)
    return image * np.clip(field, 0.15, 3)[..., None] * cast.astype(np.float32)
