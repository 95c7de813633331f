"""The page finder on scenes it was not trained on, on empty scenes, and on hostile arrays."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaccard import jaccard
from scenes import Scene, SceneKind, make_scene

from kiosk.core.ports import FoundPage
from kiosk.scanner.finder import find_page, find_page_fast
from kiosk.scanner.geometry import floats, ints

SEEDS = range(500, 516)
SIZE = (540, 720)


def corners_of(found: FoundPage | None) -> np.ndarray | None:
    """Return the corners as an array."""
    return None if found is None else np.array(found.corners)


def hits(kind: SceneKind, fast: bool = False) -> np.ndarray:
    """Return the Jaccard index of each scene of this kind."""
    find = find_page_fast if fast else find_page
    scenes = [make_scene(seed, SIZE, kind) for seed in SEEDS]
    return np.array([jaccard(corners_of(find(scene.picture)), truth(scene)) for scene in scenes])


def truth(scene: Scene) -> np.ndarray:
    """Return the true corners of a scene that has a page."""
    assert scene.corners is not None
    return scene.corners


@pytest.mark.parametrize(
    ("kind", "mean", "median"),
    [
        ("kiosk", 0.96, 0.98),
        ("any", 0.96, 0.97),
        ("stack", 0.9, 0.94),
        ("pile", 0.8, 0.9),
        ("pale", 0.85, 0.96),
        ("white", 0.75, 0.9),
    ],
)
def test_pages_are_found_where_they_lie(kind: SceneKind, mean: float, median: float) -> None:
    found = hits(kind)
    assert found.mean() >= mean
    assert np.median(found) >= median


def test_the_live_finder_finds_what_the_exact_one_finds() -> None:
    assert hits("kiosk", fast=True).mean() >= 0.95


def test_an_empty_scene_holds_no_page() -> None:
    false = [seed for seed in range(600, 625) if find_page(make_scene(seed, SIZE, "empty").picture)]
    assert len(false) <= 1


def a_page_on(ground: np.ndarray, corners: np.ndarray, level: float) -> np.ndarray:
    """Return the ground with a plain bright sheet at `corners`."""
    picture = ground.copy()
    cv2.fillPoly(picture, [ints(corners * 16)], (level, level, level), cv2.LINE_AA, 4)
    return cv2.GaussianBlur(picture, (3, 3), 0)


def test_corners_are_in_pixels_of_the_picture_clockwise_from_the_top_left() -> None:
    corners = np.array([[300.0, 200.0], [900.0, 230.0], [860.0, 1000.0], [260.0, 960.0]])
    picture = a_page_on(np.full((1200, 1280, 3), 70, np.uint8), corners, 235)
    found = find_page(picture)
    assert found is not None
    assert np.abs(np.array(found.corners) - corners).max() < 4
    assert 0.3 <= found.score <= 1


def test_a_picture_twice_as_large_has_its_corners_twice_as_far() -> None:
    corners = np.array([[300.0, 200.0], [900.0, 230.0], [860.0, 1000.0], [260.0, 960.0]])
    picture = a_page_on(np.full((1200, 1280, 3), 70, np.uint8), corners, 235)
    large = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
    found = find_page(large)
    assert found is not None
    assert np.abs(np.array(found.corners) - 2 * corners).max() < 8


def test_the_same_picture_gives_the_same_corners() -> None:
    picture = make_scene(501, SIZE, "kiosk").picture
    assert find_page(picture) == find_page(picture)


def test_a_plate_that_has_not_changed_since_its_reference_is_empty() -> None:
    with_page = make_scene(503, SIZE, "kiosk").picture
    assert find_page(with_page) is not None
    brighter = np.clip(with_page * 1.08 + 2, 0, 255).astype(np.uint8)
    assert find_page(brighter, reference=with_page) is None


def test_a_page_laid_on_the_remembered_plate_is_found() -> None:
    plate = make_scene(640, SIZE, "empty").picture
    corners = np.array([[200.0, 90.0], [520.0, 100.0], [510.0, 480.0], [190.0, 470.0]])
    found = find_page(a_page_on(plate, corners, 238), reference=plate)
    assert found is not None
    assert jaccard(corners_of(found), corners) > 0.9


@pytest.mark.parametrize(
    "shape",
    [
        (0, 0, 3),
        (1, 1, 3),
        (2, 30_000, 3),
        (40, 30_000, 3),
        (600, 1, 3),
        (31, 31, 3),
        (200, 300),
        (200, 300, 4),
    ],
)
def test_shapes_that_can_hold_no_page_hold_none(shape: tuple[int, ...]) -> None:
    assert find_page(np.full(shape, 128, np.uint8)) is None


def test_sixteen_bit_arrays_are_turned_away() -> None:
    assert find_page(np.full((200, 300, 3), 4000, np.uint16)) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(32, 400), st.integers(32, 400), st.floats(0.5, 30))
def test_any_picture_gives_a_convex_page_or_none(
    seed: int, height: int, width: int, cell: float
) -> None:
    rng = np.random.default_rng(seed)
    small = rng.integers(0, 256, (int(height / cell) + 2, int(width / cell) + 2, 3), np.uint8)
    found = find_page(cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST))
    if found is not None:
        corners = floats(found.corners)
        assert np.isfinite(corners).all()
        assert cv2.isContourConvex(corners)
        assert 0 <= found.score <= 1
