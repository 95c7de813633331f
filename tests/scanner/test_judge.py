"""What the citizen is told about the page under the camera."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.core.media import Quad
from kiosk.scanner.geometry import floats, ints
from kiosk.scanner.judge import judge_page, sharpness

CORNERS: Quad = ((120.0, 40.0), (420.0, 50.0), (430.0, 440.0), (110.0, 430.0))


def plate(paper: int = 215) -> np.ndarray:
    """Return a 640x480 picture of a printed page on a dark table."""
    page = np.full((470, 360), paper, np.uint8)
    for line in range(30, 460, 18):
        cv2.putText(
            page,
            "Caisse d'allocations 2031",
            (20, line),
            cv2.FONT_HERSHEY_SIMPLEX,
            0.6,
            30,
            1,
            cv2.LINE_AA,
        )
    source = floats([[0, 0], [360, 0], [360, 470], [0, 470]])
    plane = cv2.getPerspectiveTransform(source, floats(CORNERS))
    table = np.full((480, 640), 60, np.uint8)
    return cv2.warpPerspective(
        page, plane, (640, 480), dst=table, borderMode=cv2.BORDER_TRANSPARENT
    )


def test_a_good_page_needs_no_hint() -> None:
    assert judge_page(plate(), CORNERS) == "none"


def test_colour_pictures_are_judged_alike() -> None:
    assert judge_page(cv2.cvtColor(plate(), cv2.COLOR_GRAY2BGR), CORNERS) == "none"


def test_a_blurred_page_is_told() -> None:
    assert judge_page(cv2.GaussianBlur(plate(), (0, 0), 4.5), CORNERS) == "blur"


def test_a_moved_page_is_told() -> None:
    assert judge_page(cv2.blur(plate(), (15, 15)), CORNERS) == "blur"


def test_a_dark_page_is_told() -> None:
    assert judge_page((plate() * 0.25).astype(np.uint8), CORNERS) == "dark"


def test_a_dark_plate_without_a_page_is_told() -> None:
    assert judge_page(np.full((480, 640), 20, np.uint8), None) == "dark"
    assert judge_page(plate(), None) == "none"


def test_a_lamp_on_the_page_is_told() -> None:
    picture = plate(190)
    cv2.circle(picture, (260, 200), 60, 255, -1)
    assert judge_page(cv2.GaussianBlur(picture, (3, 3), 0), CORNERS) == "glare"


def test_white_paper_well_lit_is_not_glare() -> None:
    assert judge_page(plate(253), CORNERS) == "none"


@pytest.mark.parametrize("shift", [(-130, 0), (230, 0), (0, -45), (0, 60)])
def test_a_page_that_leaves_the_frame_is_told(shift: tuple[int, int]) -> None:
    moved = tuple((x + shift[0], y + shift[1]) for x, y in CORNERS)
    assert judge_page(plate(), moved) == "cut"  # pyright: ignore[reportArgumentType]


def test_a_blank_page_is_not_blurred() -> None:
    picture = np.full((480, 640), 60, np.uint8)
    cv2.fillPoly(picture, [ints(CORNERS)], 210)
    assert judge_page(picture, CORNERS) == "none"


def test_sharper_is_more() -> None:
    values = [sharpness(cv2.GaussianBlur(plate(), (0, 0), blur)) for blur in (0.5, 1.5, 4.0)]
    assert values == sorted(values, reverse=True)
