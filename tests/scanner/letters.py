"""A French letter drawn with the borne's own fonts, and photographed as a document camera does."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scene_grounds import floats, ints

Light = Literal["even", "lamp", "shadow", "dim"]
FONT = Path(__file__).parents[2] / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Medium.ttf"
A4_MM = (210.0, 297.0)
TEXT = (
    "Madame, Monsieur, nous avons bien reçu votre demande du trois mars concernant votre "
    "aide au logement. Pour compléter votre dossier, il nous manque une attestation de loyer "
    "signée par votre propriétaire, votre dernier avis d'imposition et la copie d'une pièce "
    "d'identité valable. Vous pouvez les envoyer par la poste ou les montrer à un conseiller "
    "depuis une borne proche de chez vous. Sans réponse avant la fin du mois prochain, votre "
    "demande sera classée et vous devrez la refaire. Le montant versé dépend de vos revenus, "
    "du nombre d'enfants à charge et de la commune où vous habitez. "
)
"""No date in figures, no name: nobody's letter."""


def letter(points: float = 11.0, dpi: int = 300, paragraphs: int = 4) -> np.ndarray:
    """Return an A4 page of text set in `points`, as (height, width) grey uint8, 255 is paper."""
    per_mm = dpi / 25.4
    width, height = (round(side * per_mm) for side in A4_MM)
    page = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(FONT), max(6, round(points / 72 * dpi)))
    left, top, pitch = 20 * per_mm, 25 * per_mm, points / 72 * dpi * 1.35
    most = width - 2 * left
    for _ in range(paragraphs):
        for line in lines_of(TEXT, font, most):
            if top > height - 20 * per_mm:
                return np.asarray(page)
            pen.text((left, top), line, fill=20, font=font)
            top += pitch
        top += pitch
    return np.asarray(page)


def lines_of(text: str, font: ImageFont.FreeTypeFont, most: float) -> list[str]:
    """Return the text broken into lines at most so many pixels wide."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > most and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def photographed(
    page: np.ndarray, light: Light, seed: int = 0, size: tuple[int, int] = (1944, 2592)
) -> np.ndarray:
    """Return the page on a table under a document camera of 5 megapixels, BGR uint8.

    A little turned and seen a little from the side; `light` falls on it; then blur, noise and JPEG.
    """
    rng = np.random.default_rng([seed, 5])
    height, width = size
    middle = np.array([width, height]) / 2
    half = np.array([0.47 * height / np.sqrt(2), 0.47 * height])
    corners = middle + np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    corners += rng.uniform(-0.012, 0.012, (4, 2)) * height
    source = floats([[0, 0], [page.shape[1], 0], page.shape[1::-1], [0, page.shape[0]]]) - 0.5
    plane = cv2.getPerspectiveTransform(source, floats(corners))
    grain = cv2.resize(rng.normal(0, 6, (height // 3, width // 40)).astype(np.float32), size[::-1])
    scene = np.repeat((grain + 90)[..., None], 3, axis=2) * np.array([0.7, 0.9, 1.1], np.float32)
    paper = cv2.cvtColor(np.minimum(page, 244), cv2.COLOR_GRAY2BGR).astype(np.float32)
    shrink = 0.94 * height / page.shape[0]
    paper = cv2.GaussianBlur(paper, (0, 0), 0.45 / shrink)
    cv2.warpPerspective(paper, plane, size[::-1], scene, borderMode=cv2.BORDER_TRANSPARENT)
    scene *= falling(light, size)[..., None]
    scene += rng.standard_normal(scene.shape, dtype=np.float32) * 3
    taken = np.clip(scene, 0, 255).astype(np.uint8)
    _, packed = cv2.imencode(".jpg", taken, [cv2.IMWRITE_JPEG_QUALITY, 88])
    unpacked = cv2.imdecode(packed, cv2.IMREAD_COLOR)
    assert unpacked is not None
    return unpacked


def falling(light: Light, size: tuple[int, int]) -> np.ndarray:
    """Return how much light falls where, (height, width) float32 around 1."""
    height, width = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    field = np.full(size, 0.92, np.float32)
    if light == "dim":
        return field * 0.5
    if light == "lamp":
        far = ((x / width - 0.25) ** 2 + (y / height - 0.2) ** 2) / 0.5**2
        return np.float32(0.45) + 0.6 * np.exp(-far)
    if light == "shadow":
        hand = floats([[0.45, 1.1], [0.5, 0.55], [0.62, 0.5], [0.8, 0.8], [0.85, 1.1]])
        shade = np.zeros(size, np.float32)
        cv2.fillPoly(shade, [ints(hand * [width, height])], 1.0)
        field -= 0.4 * cv2.GaussianBlur(shade, (0, 0), width * 0.012)
    return field
