"""Pages seen from above: the right paper, the right scale, the right way round."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.scanner.flatten import PaperSize, flatten
from kiosk.scanner.geometry import floats

FRAME = (1500, 2000)


def seen_by_camera(
    width_mm: float, height_mm: float, tilt_deg: float, px_per_mm: float
) -> np.ndarray:
    """Return the corners in FRAME of a page of this size, tilted before a pinhole camera."""
    flat = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * np.array([width_mm, height_mm]) / 2
    focal, first, second = 1700.0, np.radians(tilt_deg), np.radians(0.3 * tilt_deg)
    tip = np.array(
        [[1, 0, 0], [0, np.cos(first), -np.sin(first)], [0, np.sin(first), np.cos(first)]]
    )
    lean = np.array(
        [[np.cos(second), 0, np.sin(second)], [0, 1, 0], [-np.sin(second), 0, np.cos(second)]]
    )
    spots = np.c_[flat, np.zeros(4)] @ (lean @ tip).T
    depth = focal / px_per_mm + spots[:, 2:]
    return spots[:, :2] * focal / depth + np.array([FRAME[1], FRAME[0]]) / 2


def blank() -> np.ndarray:
    """Return an empty picture."""
    return np.full((*FRAME, 3), 128, np.uint8)


@pytest.mark.parametrize("tilt_deg", [0, 8, 20])
@pytest.mark.parametrize(
    ("size_mm", "paper"),
    [
        ((210, 297), PaperSize.A4),
        ((297, 210), PaperSize.A4),
        ((85.6, 54), PaperSize.ID1),
        ((80, 240), PaperSize.RECEIPT),
    ],
)
def test_the_paper_is_recognised_by_its_shape_under_any_tilt(
    size_mm: tuple[float, float], paper: PaperSize, tilt_deg: float
) -> None:
    corners = seen_by_camera(*size_mm, tilt_deg, 1100 / max(size_mm))
    assert flatten(blank(), corners).paper is paper


@pytest.mark.parametrize(
    ("size_mm", "paper"),
    [((210, 297), PaperSize.A4), ((148, 210), PaperSize.A5), ((80, 190), PaperSize.RECEIPT)],
)
def test_a_calibrated_plate_tells_a4_from_a5(
    size_mm: tuple[float, float], paper: PaperSize
) -> None:
    corners = seen_by_camera(*size_mm, 0, 4.5)
    flat = flatten(blank(), corners, mm_per_px=1 / 4.5)
    assert flat.paper is paper
    height, width = flat.picture.shape[:2]
    assert (width / flat.dpi * 25.4, height / flat.dpi * 25.4) == pytest.approx(size_mm, rel=0.02)


def test_an_a4_page_of_a_large_picture_comes_at_200_dpi() -> None:
    """DOC-4."""
    corners = np.array([[100.0, 100], [2500, 100], [2500, 3494], [100, 3494]])
    flat = flatten(np.zeros((3600, 2600, 3), np.uint8), corners)
    assert flat.dpi == 200
    assert flat.picture.shape == (2339, 1654, 3)


def test_a_small_page_is_not_blown_up() -> None:
    """DOC-4: 150 dpi is the floor that is said, made-up pixels only cost bytes."""
    corners = np.array([[10.0, 10], [510, 10], [510, 717], [10, 717]])
    assert flatten(np.zeros((800, 600, 3), np.uint8), corners).dpi == 150


def test_a_card_keeps_the_pixels_the_camera_saw() -> None:
    corners = seen_by_camera(85.6, 54, 0, 18)
    flat = flatten(blank(), corners)
    assert flat.paper is PaperSize.ID1
    assert flat.dpi > 350


def test_a_mark_in_the_first_corner_stays_in_the_first_corner() -> None:
    corners = seen_by_camera(210, 297, 15, 4)
    picture = blank()
    inner = corners.mean(axis=0) + (corners - corners.mean(axis=0)) * 0.9
    for spot, colour in zip(
        inner, ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)), strict=True
    ):
        cv2.circle(picture, spot.astype(int).tolist(), 22, colour, -1)
    page = flatten(picture, np.roll(corners, 2, axis=0)).picture
    height, width = page.shape[:2]
    near, far = 0.05, 0.95
    assert page[int(near * height), int(near * width)].tolist() == [255, 0, 0]
    assert page[int(near * height), int(far * width)].tolist() == [0, 255, 0]
    assert page[int(far * height), int(far * width)].tolist() == [0, 0, 255]


def test_a_square_grid_stays_square() -> None:
    corners = seen_by_camera(210, 297, 25, 4)
    plane = cv2.getPerspectiveTransform(
        floats([[0, 0], [210, 0], [210, 297], [0, 297]]), floats(corners)
    )
    spots = floats([[[50, 50], [150, 50], [50, 150]]])
    picture = np.zeros((*FRAME, 3), np.uint8)
    for x, y in cv2.perspectiveTransform(spots, plane)[0]:
        cv2.circle(picture, (int(x), int(y)), 6, (255, 255, 255), -1)
    flat = flatten(picture, corners)
    _, _, _, centres = cv2.connectedComponentsWithStats(
        (flat.picture[..., 0] > 128).astype(np.uint8)
    )
    found = centres[1:][np.argsort(centres[1:].sum(axis=1))] / flat.dpi * 25.4
    across = np.abs(found[1:] - found[0]).max(axis=1)
    assert across == pytest.approx([100, 100], abs=2)
