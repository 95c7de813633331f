"""Pages made legible: shadows go, white is white, colour stays where it is, files stay small."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image

from kiosk.scanner.clean import brightened, clean, encode_bitonal, encode_page


def letter(height: int = 1400, width: int = 1000) -> np.ndarray:
    """Return a clean page of print, BGR."""
    page = np.full((height, width, 3), 245, np.uint8)
    for line in range(100, height - 100, 34):
        text = "Mesdames, messieurs, veuillez trouver notre avis"
        cv2.putText(
            page, text, (80, line), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (30, 30, 30), 2, cv2.LINE_AA
        )
    return page


def in_shadow(page: np.ndarray) -> np.ndarray:
    """Return the page lit from one side, with a soft hand's shadow and warm light."""
    height, width = page.shape[:2]
    light = np.linspace(1.0, 0.55, width)[None] * np.linspace(1.0, 0.8, height)[:, None]
    shadow = np.zeros((height, width))
    cv2.circle(shadow, (width // 2, height), width // 2, 0.35, -1)
    light *= 1 - cv2.GaussianBlur(shadow, (0, 0), 40)
    return np.clip(page * light[..., None] * np.array([0.85, 0.97, 1.0]), 0, 255).astype(np.uint8)


def test_paper_becomes_white_whatever_the_light() -> None:
    dirty = in_shadow(letter())
    cleaned = clean(dirty)
    unprinted = cv2.erode((letter()[..., 0] > 240).astype(np.uint8), np.ones((7, 7), np.uint8)) > 0
    assert (dirty.min(axis=2)[unprinted] < 200).mean() > 0.5
    assert (cleaned[unprinted] >= 250).mean() > 0.98


def test_print_stays_black() -> None:
    printed = letter()[..., 0] < 60
    assert np.median(clean(in_shadow(letter()))[printed]) < 90


def test_a_page_of_black_print_under_warm_light_becomes_grey() -> None:
    assert clean(in_shadow(letter())).ndim == 2


def test_a_stamp_keeps_its_colour() -> None:
    page = letter()
    cv2.circle(page, (700, 1100), 110, (200, 40, 30), 14)
    cleaned = clean(in_shadow(page))
    assert cleaned.ndim == 3
    blue, green, red = (
        int(part) for part in np.median(cleaned[1095:1105, 586:594].reshape(-1, 3), axis=0)
    )
    assert blue > red + 80
    assert blue > green + 60


def test_a_photograph_on_the_page_is_not_washed_out() -> None:
    page = letter()
    page[200:600, 200:700] = (60, 70, 80)
    cleaned = clean(page)
    grey = cleaned if cleaned.ndim == 2 else cv2.cvtColor(cleaned, cv2.COLOR_BGR2GRAY)
    assert np.median(grey[300:500, 300:600]) < 150


def test_a_tiny_page_comes_back_whole() -> None:
    for shape in ((1, 1, 3), (2, 9, 3), (40, 3, 3)):
        assert clean(np.full(shape, 90, np.uint8)).shape[:2] == shape[:2]


def test_a_page_is_sent_small_with_its_resolution_and_nothing_else() -> None:
    data = encode_page(clean(in_shadow(letter(2339, 1654))), 200)
    assert len(data) < 400_000
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.mode == "L"
        assert picture.info["dpi"] == (200, 200)
        assert not picture.getexif()


def test_black_and_white_is_smaller_still() -> None:
    page = clean(in_shadow(letter()))
    data = encode_bitonal(page, 200)
    assert len(data) < len(encode_page(page)) / 2
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.info["compression"] == "group4"
        assert 0.02 < 1 - np.asarray(picture).mean() < 0.3


def test_faded_print_is_darkened() -> None:
    faded = np.clip(letter().astype(int) // 2 + 110, 0, 255).astype(np.uint8)
    printed = letter()[..., 0] < 60
    assert np.median(clean(faded)[printed]) < np.median(faded[..., 0][printed]) - 30


def test_a_card_keeps_its_patterns_and_gets_white_light() -> None:
    rows = np.linspace(90, 150, 400)[:, None, None]
    card = (np.repeat(rows, 600, axis=1) * np.array([0.8, 1.0, 1.1])).astype(np.uint8)
    bright = brightened(card)
    assert bright.shape == card.shape
    steps = np.diff(bright[::40, 300, 1].astype(int))
    assert (steps > 5).all()
