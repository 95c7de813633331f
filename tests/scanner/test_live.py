"""The document camera's pictures followed live, and the photo taken of the page."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from PIL import Image
from scene_hints import What, make_live
from scenes import make_scene

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import PageSeen, Picture
from kiosk.scanner.geometry import floats, to_quad
from kiosk.scanner.live import LivePage, bgr_of, develop, shoot
from kiosk.scanner.photo import corrected, original_of
from kiosk.scanner.steady import Steadiness

CLEAR_SCENES: dict[What, int] = {"hand": 7_100_006, "several": 7_100_000}
"""Scenes in which nothing graver than the hand or the second sheet is wrong."""
CORNERS = np.array([[420.0, 60.0], [850.0, 70.0], [860.0, 660.0], [410.0, 650.0]])


def as_i420(bgr: np.ndarray) -> Picture:
    """Return a BGR picture as a camera gives it."""
    height, width = bgr.shape[:2]
    return Picture(width, height, cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420).tobytes(), 0)


def table_with_letter(shift: float = 0.0) -> np.ndarray:
    """Return a 1280x720 picture of a letter on a dark table."""
    letter = np.full((600, 430, 3), 232, np.uint8)
    for line in range(40, 580, 22):
        cv2.putText(
            letter,
            "Madame, votre dossier 2031",
            (24, line),
            cv2.FONT_HERSHEY_SIMPLEX,
            0.8,
            (25, 25, 25),
            1,
        )
    source = floats([[0, 0], [430, 0], [430, 600], [0, 600]])
    plane = cv2.getPerspectiveTransform(source, floats(CORNERS + np.array([shift, 0])))
    table = np.full((720, 1280, 3), (50, 70, 90), np.uint8)
    return cv2.warpPerspective(
        letter, plane, (1280, 720), dst=table, borderMode=cv2.BORDER_TRANSPARENT
    )


def empty_table() -> np.ndarray:
    """Return the same table without the letter."""
    return np.full((720, 1280, 3), (50, 70, 90), np.uint8)


def seen(live: LivePage, pictures: list[np.ndarray]) -> list[PageSeen]:
    """Return what is told picture by picture."""
    return [live.see(as_i420(picture)) for picture in pictures]


def test_the_outline_is_told_in_shares_of_the_picture() -> None:
    (told,) = seen(LivePage(), [table_with_letter()])
    assert told.corners is not None
    assert np.array(told.corners) * [1280, 720] == pytest.approx(CORNERS, abs=6)
    assert told.hint == "none"
    assert not told.steady


def test_a_letter_that_lies_still_is_steady_at_the_eighth_picture() -> None:
    told = seen(LivePage(), [table_with_letter()] * Steadiness.PICTURES)
    assert [picture.steady for picture in told] == [False] * (Steadiness.PICTURES - 1) + [True]


def test_a_letter_that_moves_is_not_steady() -> None:
    assert not any(
        told.steady
        for told in seen(LivePage(), [table_with_letter(9.0 * step) for step in range(12)])
    )


def test_a_blurred_letter_is_told_and_never_steady() -> None:
    told = seen(LivePage(), [cv2.GaussianBlur(table_with_letter(), (0, 0), 7)] * 9)
    assert told[-1].hint == "blur"
    assert not told[-1].steady


@pytest.mark.parametrize(("what", "hint"), [("hand", "hand"), ("several", "several")])
def test_a_hand_and_a_second_sheet_are_told_within_a_second(what: What, hint: str) -> None:
    """At fifteen pictures a second; and such a page is never taken by itself."""
    told = seen(LivePage(), [make_live(CLEAR_SCENES[what], what).picture] * 15)
    assert hint in [picture.hint for picture in told]
    assert not told[-1].steady


def test_the_outline_lingers_over_two_blind_pictures_then_goes() -> None:
    told = seen(LivePage(), [table_with_letter()] + [empty_table()] * 3)
    assert [picture.corners is not None for picture in told] == [True, True, True, False]


def test_a_remembered_plate_shows_no_page_until_one_is_laid_on_it() -> None:
    live = LivePage()
    live.learn_empty(as_i420(table_with_letter()))
    assert live.see(as_i420(table_with_letter())).corners is None


def test_the_photo_is_the_page_straight_and_clean() -> None:
    large = cv2.resize(table_with_letter(), None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    photo = LivePage().shoot(as_i420(large))
    assert photo.found
    with Image.open(io.BytesIO(photo.blob)) as page:
        assert page.size == (photo.width, photo.height)
        assert page.info["dpi"] == (photo.dpi, photo.dpi)
        assert np.percentile(np.asarray(page.convert("L")), 50) > 245
    assert photo.height / photo.width == pytest.approx(1.414, abs=0.03)


def test_without_a_page_the_whole_picture_is_kept() -> None:
    photo = shoot(empty_table())
    assert not photo.found
    assert photo.width / photo.height == pytest.approx(1280 / 720, abs=0.01)


@pytest.mark.parametrize(("width", "height"), [(2, 2), (2, 720), (30_000, 2), (30_000, 64)])
def test_pictures_of_absurd_size_are_survived(width: int, height: int) -> None:
    picture = Picture(width, height, bytes(width * height * 3 // 2), 0)
    assert LivePage().see(picture).corners is None
    assert not LivePage().shoot(picture).found


@pytest.mark.parametrize(
    ("width", "height", "count"), [(0, 0, 0), (1, 1, 1), (640, 480, 100), (641, 480, 500_000)]
)
def test_a_picture_that_is_none_is_refused(width: int, height: int, count: int) -> None:
    with pytest.raises(KioskError) as caught:
        LivePage().see(Picture(width, height, bytes(count), 0))
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE


def test_edges_set_by_hand_make_the_page_anew() -> None:
    """DOC-4: from the kept picture, at its full resolution, as a photo of its own would be."""
    large = cv2.resize(table_with_letter(), None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    made = develop(large)
    original = original_of(large, made)
    assert made.corners is not None
    assert np.array(original.corners) * [1280, 720] == pytest.approx(CORNERS, abs=6)
    half = to_quad((CORNERS + np.array([[0, 300], [0, 300], [0, 0], [0, 0]])) / [1280, 720])
    lower = corrected(original.blob, half)
    whole = corrected(original.blob, original.corners)
    assert whole.height / whole.width == pytest.approx(1.414, abs=0.03)
    assert lower.height / lower.width < 1.1


def test_edges_that_enclose_nothing_are_refused() -> None:
    picture = original_of(table_with_letter(), develop(table_with_letter()))
    with pytest.raises(KioskError):
        corrected(picture.blob, ((0.5, 0.5), (0.5, 0.5), (0.5, 0.5), (0.5, 0.5)))


def test_colours_survive_the_camera_format() -> None:
    scene = make_scene(501, (240, 320)).picture
    assert np.abs(bgr_of(as_i420(scene)).astype(int) - scene).mean() < 12
