"""Sheets, cards and receipts drawn flat, before a synthetic camera looks at them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from scene_grounds import Rng, ints, noise

PaperKind = Literal["sheet", "card", "receipt", "booklet"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A flat paper: BGR float32 picture and its coverage (0..1), same height and width."""

    picture: np.ndarray
    cover: np.ndarray


def ratio_of(rng: Rng, kind: PaperKind) -> float:
    """Return a height to width ratio usual for this kind of paper."""
    if kind == "card":
        ratio = rng.choice([1.586, 1.42, 1.7]) * rng.uniform(0.97, 1.03)
        return float(1 / ratio if rng.random() < 0.8 else ratio)
    if kind == "receipt":
        ratio = rng.uniform(1.5, 4.2)
        return float(ratio if rng.random() < 0.85 else 1 / ratio)
    ratio = 1.414 if rng.random() < 0.6 else rng.uniform(1.0, 1.8)
    return float(ratio if rng.random() < 0.8 else 1 / ratio)


def tone_of(rng: Rng, kind: PaperKind) -> np.ndarray:
    """Return the paper's own BGR colour."""
    draw = rng.random()
    if kind in ("sheet", "receipt") and draw < 0.85:
        return np.clip(rng.uniform(205, 252) + rng.normal(0, 5, 3), 0, 255)
    if draw < 0.5:
        return np.clip(np.array([215, 235, 240]) + rng.normal(0, 12, 3), 0, 255)
    if draw < 0.85:
        return rng.uniform(130, 250, 3)
    return rng.uniform(15, 140, 3)


def text_rows(rng: Rng, rows: int, width: int, pitch: int) -> np.ndarray:
    """Return ink coverage (0..1) of a block of `rows` lines, `pitch` pixels apart."""
    letters = rng.random((rows, width), dtype=np.float32) * 0.75 + 0.25
    words = rng.random((rows, width // max(3, pitch) + 2)) > 0.16
    letters *= np.repeat(words, max(3, pitch), axis=1)[:, :width]
    ends = width * np.where(
        rng.random(rows) < 0.25, rng.uniform(0.2, 1, rows), rng.uniform(0.85, 1, rows)
    )
    letters *= np.arange(width)[None] < ends[:, None]
    body = max(1, int(pitch * rng.uniform(0.35, 0.6)))
    lines = np.zeros((rows, pitch, width), np.float32)
    lines[:, :body] = letters[:, None] * (
        rng.random((rows, body, width), dtype=np.float32) * 0.6 + 0.4
    )
    return lines.reshape(rows * pitch, width)


def write_block(rng: Rng, picture: np.ndarray, box: tuple[int, int, int, int]) -> None:
    """Print a block of text in (left, top, right, bottom)."""
    left, top, right, bottom = box
    pitch = max(3, int(picture.shape[0] * rng.uniform(0.012, 0.035)))
    rows = (bottom - top) // pitch
    if rows < 1 or right - left < 8:
        return
    ink = text_rows(rng, rows, right - left, pitch)[..., None] * rng.uniform(0.4, 1.0)
    colour = rng.uniform(0, 90) if rng.random() < 0.85 else rng.uniform(0, 200, 3)
    spot = picture[top : top + ink.shape[0], left:right]
    spot += ink * (colour - spot)


def write_hand(rng: Rng, picture: np.ndarray, box: tuple[int, int, int, int]) -> None:
    """Write wavy lines by hand in (left, top, right, bottom)."""
    left, top, right, bottom = box
    pitch = max(5, int(picture.shape[0] * rng.uniform(0.03, 0.08)))
    colour = rng.uniform(0, 110, 3).tolist()
    for line in range(top + pitch, bottom, pitch):
        x = np.arange(left, left + (right - left) * rng.uniform(0.3, 1), max(1.0, pitch / 8))
        y = (
            line
            + np.cumsum(rng.normal(0, 0.02 * pitch, x.size))
            + rng.normal(0, pitch * 0.17, x.size)
        )
        for part in np.split(np.c_[x, y], np.sort(rng.integers(0, x.size + 1, x.size // 12))):
            cv2.polylines(picture, [ints(part * 8)], False, colour, 1, cv2.LINE_AA, 3)


def draw_photo(rng: Rng, picture: np.ndarray, box: tuple[int, int, int, int]) -> None:
    """Put a picture, a flat colour or a frame in (left, top, right, bottom)."""
    left, top, right, bottom = box
    spot = picture[top:bottom, left:right]
    if spot.size == 0:
        return
    draw = rng.random()
    if draw < 0.5:
        cell = max(2.0, (right - left) * rng.uniform(0.08, 0.4))
        shade = noise(rng, spot.shape[:2], cell, cell)[..., None]
        spot[:] = rng.uniform(20, 220, 3) + 45 * shade * rng.uniform(0.4, 1, 3)
    elif draw < 0.75:
        spot[:] = rng.uniform(0, 255, 3)
    else:
        cv2.rectangle(
            picture, (left, top), (right - 1, bottom - 1), rng.uniform(0, 120, 3).tolist(), 1
        )


def draw_table(rng: Rng, picture: np.ndarray, box: tuple[int, int, int, int]) -> None:
    """Rule a form or a table in (left, top, right, bottom)."""
    left, top, right, bottom = box
    colour = rng.uniform(0, 160, 3).tolist()
    for y in np.linspace(top, bottom - 1, int(rng.integers(3, 10))).astype(int):
        cv2.line(picture, (left, int(y)), (right - 1, int(y)), colour, 1)
    for x in np.linspace(left, right - 1, int(rng.integers(2, 6))).astype(int):
        cv2.line(picture, (int(x), top), (int(x), bottom - 1), colour, 1)


def fill(rng: Rng, picture: np.ndarray, kind: PaperKind) -> None:
    """Lay out blocks of content from top to bottom, in one or two columns."""
    height, width = picture.shape[:2]
    margin = int(min(width, height) * rng.uniform(0.03, 0.13)) + 1
    draws = (write_block, write_hand, draw_photo, draw_table)
    odds = np.array([0.72, 0.04, 0.14, 0.1] if kind != "card" else [0.55, 0.05, 0.35, 0.05])
    if kind == "sheet" and rng.random() < 0.15:
        odds = np.array([0.02, 0.96, 0.01, 0.01])
    columns = 2 if rng.random() < (0.25 if kind != "card" else 0.6) else 1
    gap = margin // 2
    wide = (width - 2 * margin - gap * (columns - 1)) // columns
    emptiness = rng.uniform(0, 0.6)
    for column in range(columns):
        top = margin
        left = margin + column * (wide + gap)
        while top < height - margin:
            bottom = min(height - margin, top + int(height * rng.uniform(0.03, 0.35)) + 3)
            if rng.random() > emptiness:
                draws[rng.choice(4, p=odds)](rng, picture, (left, top, left + wide, bottom))
            top = bottom + int(height * rng.uniform(0.005, 0.05)) + 1


def decorate(rng: Rng, picture: np.ndarray) -> None:
    """Add bands, borders, a logo or a security pattern touching the page's sides."""
    height, width = picture.shape[:2]
    if rng.random() < 0.15:
        tall = int(height * rng.uniform(0.03, 0.25))
        top = 0 if rng.random() < 0.6 else height - tall
        picture[top : top + tall] = rng.uniform(0, 255, 3)
    if rng.random() < 0.08:
        inset = int(width * rng.uniform(0.01, 0.06))
        far = (width - 1 - inset, height - 1 - inset)
        cv2.rectangle(
            picture, (inset, inset), far, rng.uniform(0, 150, 3).tolist(), int(rng.integers(1, 3))
        )


def crease(rng: Rng, picture: np.ndarray) -> None:
    """Fold or crumple the paper: shading in steps and facets."""
    height, width = picture.shape[:2]
    if rng.random() < 0.3:
        for part in np.array_split(np.arange(height), int(rng.integers(2, 5))):
            picture[part] *= np.linspace(rng.uniform(0.86, 1), rng.uniform(0.9, 1.03), part.size)[
                :, None, None
            ]
    if rng.random() < 0.2:
        rough = noise(rng, (height, width), height / rng.uniform(3, 12), width / rng.uniform(3, 12))
        slope = cv2.Sobel(rough, cv2.CV_32F, 1, 1, ksize=5)
        picture *= 1 + rng.uniform(0.02, 0.1) * np.tanh(slope / (slope.std() + 1e-3))[..., None]
    picture *= (
        1 + rng.uniform(0, 0.05) * noise(rng, (height, width), height / 2, width / 2)[..., None]
    )


def cover_of(rng: Rng, size: tuple[int, int], kind: PaperKind) -> np.ndarray:
    """Return the paper's outline: rounded for cards, sometimes a torn or bent corner."""
    height, width = size
    cover = np.ones(size, np.float32)
    if kind == "card" and rng.random() < 0.8:
        radius = int(min(size) * rng.uniform(0.03, 0.08)) + 1
        cover[:] = 0
        cv2.rectangle(cover, (radius, 0), (width - radius - 1, height), 1, -1)
        cv2.rectangle(cover, (0, radius), (width, height - radius - 1), 1, -1)
        for x in (radius, width - radius - 1):
            for y in (radius, height - radius - 1):
                cv2.circle(cover, (x, y), radius, 1, -1)
    elif rng.random() < 0.05:
        reach = (np.array([width, height]) * rng.uniform(0.02, 0.12, 2)).astype(int)
        corner = np.array([[0, 0], [reach[0], 0], [0, reach[1]]], np.int32)
        cv2.fillPoly(cover, [corner], 0)
        turn = int(rng.integers(4))
        cover = (
            cover
            if turn == 0
            else np.ascontiguousarray(cover[:: 1 - 2 * (turn & 1), :: 1 - (turn & 2)])
        )
    return cover


def make_paper(
    rng: Rng, kind: PaperKind, size: tuple[int, int], tone: np.ndarray | None = None
) -> Paper:
    """Draw one paper of (height, width) pixels, of this BGR tone or any usual one."""
    picture = np.empty((*size, 3), np.float32)
    picture[:] = tone_of(rng, kind) if tone is None else tone
    if kind in ("card", "booklet") and rng.random() < 0.6:
        waves = noise(rng, size, size[0] / 4, size[1] / 4)[..., None]
        picture += rng.uniform(3, 25) * waves * rng.normal(0, 1, 3)
    decorate(rng, picture)
    if rng.random() > 0.04:
        fill(rng, picture, kind)
    crease(rng, picture)
    return Paper(np.clip(picture, 0, 255), cover_of(rng, size, kind))
