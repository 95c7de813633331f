"""The stand-in document camera: an empty table, a hand, a letter that can be read."""

from __future__ import annotations

import threading
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from kiosk.core.media import Picture, Quad
from kiosk.sim.letters import LETTERS, letter
from kiosk.sim.paper import DPI, draw_letter
from kiosk.sim.plate import SLIDE_S, WITHDRAW_S, Laying, SimPlate, scene_for
from kiosk.sim.sensor import picture_bgr
from kiosk.sim.tabletop import Flaw, Tabletop, corners_of, render

SIZE = (1280, 960)
Wanted = Callable[[Picture], bool]


def look(flaw: Flaw = "none", seed: int = 0) -> np.ndarray:
    return render(scene_for(seed, flaw), SIZE)


def mean_around(picture: np.ndarray, x: float, y: float, reach: int = 6) -> float:
    column, row = round(x * picture.shape[1]), round(y * picture.shape[0])
    return float(picture[row - reach : row + reach, column - reach : column + reach].mean())


def straightened(picture: np.ndarray, corners: Quad, size: tuple[int, int]) -> np.ndarray:
    there = np.array(corners, np.float32) * (picture.shape[1], picture.shape[0])
    here = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    turn = cv2.getPerspectiveTransform(there.astype(np.float32), here)
    return cv2.warpPerspective(picture, turn, size)


@pytest.mark.parametrize("seed", range(4))
def test_the_true_corners_are_those_of_the_sheet(seed: int) -> None:
    scene = scene_for(seed)
    flat = straightened(look(seed=seed), corners_of(scene.sheets[0]), (620, 877))
    sheet = cv2.resize(draw_letter(letter(seed)), (620, 877), interpolation=cv2.INTER_AREA)
    seen, drawn = (cv2.cvtColor(p, cv2.COLOR_BGR2GRAY) for p in (flat, sheet))
    alike = cv2.matchTemplate(seen, drawn[60:820, 40:580], cv2.TM_CCOEFF_NORMED)
    _, best, _, where = cv2.minMaxLoc(alike)
    assert best > 0.8
    assert np.abs(np.array(where) - (40, 60)).max() <= 2, "more than 0.7 mm beside"


def test_the_paper_is_brighter_than_the_table_all_along_its_edges() -> None:
    scene = scene_for(0)
    picture = render(scene, SIZE)
    corners = np.array(corners_of(scene.sheets[0]))
    middle = corners.mean(axis=0)
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        edge = (start + end) / 2
        outward = (edge - middle) / np.linalg.norm(edge - middle)
        inside, outside = edge - 0.02 * outward, edge + 0.02 * outward
        assert mean_around(picture, *inside) > mean_around(picture, *outside) + 12


def test_each_flaw_is_seen() -> None:
    plain = look()

    def sharpness(picture: np.ndarray) -> float:
        return float(cv2.Laplacian(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.CV_64F).var())

    assert sharpness(look("blur")) < sharpness(plain) / 8
    assert look("dark").mean() < plain.mean() / 3
    assert (look("glare").min(axis=2) > 253).mean() > (plain.min(axis=2) > 253).mean() + 0.003
    cut = np.array(corners_of(scene_for(0, "cut").sheets[0]))
    assert cut.max() > 1
    assert len(scene_for(0, "two_sheets").sheets) == 2


def test_letters_differ_and_fill_the_picture_for_two_hundred_dots_an_inch() -> None:
    assert len({entry.agency for entry in LETTERS}) == len(LETTERS) >= 3
    for seed in range(6):
        corners = np.array(corners_of(scene_for(seed).sheets[0])) * (3648, 2736)
        assert 0 <= corners.min()
        assert (corners <= (3648, 2736)).all()
        tall = np.linalg.norm(corners[3] - corners[0])
        assert tall / (297 / 25.4) >= 200, "DOC-4"


def test_small_print_is_eight_points() -> None:
    sheet = draw_letter(letter(0))
    assert sheet.shape == (3508, 2480, 3)
    foot = cv2.cvtColor(
        sheet[round(262 / 25.4 * DPI) : round(278 / 25.4 * DPI)], cv2.COLOR_BGR2GRAY
    )
    ink = (foot < 160).any(axis=1).astype(int)
    lines = int((np.diff(ink) == 1).sum())
    assert 3 <= lines <= 6
    pitch_points = len(ink) / lines / DPI * 72
    assert 8 < pitch_points < 14


def test_the_hand_brings_the_letter_and_leaves() -> None:
    laying = Laying(scene_for(0), since_s=10.0)
    assert laying.at(10.0).sheets[0].y_mm > 336, "it starts outside the picture"
    assert laying.at(10.5).hand is not None
    assert laying.at(10.5).sheets[0].y_mm > laying.at(11.0).sheets[0].y_mm
    assert laying.at(10.01 + SLIDE_S + WITHDRAW_S) == laying.final
    assert laying.final.hand is None
    with_hand = render(laying.at(10 + SLIDE_S), SIZE).astype(int)
    assert np.abs(with_hand - render(laying.final, SIZE)).max() > 60


def test_by_script_the_table_is_empty_then_has_a_letter_and_another_one_next_time() -> None:
    plate = SimPlate(lay_after_s=0.0, live_size=(640, 480), still_size=(960, 720), fps=60)
    stills: list[Picture] = []
    assert plate.still() is None
    for _ in range(2):
        got: list[Picture] = []
        resting = threading.Event()

        def take(
            picture: Picture, got: list[Picture] = got, rest: threading.Event = resting
        ) -> None:
            got.append(picture)
            if plate.true_corners:
                stills.append(plate.still() or picture)
                rest.set()

        plate.run(take, resting.is_set)
        assert (got[0].width, got[0].height) == (640, 480)
        assert plate.true_corners is None, "lifted when closed"
        assert plate.still() is None
    assert (stills[0].width, stills[0].height) == (960, 720)
    one, two = (picture_bgr(still).astype(int) for still in stills)
    assert np.abs(one - two).mean() > 4


def once(plate: SimPlate, enough: Callable[[], bool]) -> list[Picture]:
    """Run the plate until `enough`, then close it."""
    got: list[Picture] = []
    plate.run(got.append, enough)
    return got


def test_a_letter_stays_where_it_was_forgotten() -> None:
    plate = SimPlate(
        lay_after_s=0.0, take_after_s=None, live_size=(320, 240), still_size=(320, 240)
    )
    once(plate, lambda: plate.true_corners is not None)
    lying = plate._laying
    assert lying.final.sheets
    once(plate, lambda: plate.true_corners is not None)
    assert plate._laying is lying, "the same one: no other is laid over it"


def test_a_letter_is_taken_back_some_time_after_the_camera_has_closed() -> None:
    plate = SimPlate(
        lay_after_s=0.0, take_after_s=60.0, live_size=(320, 240), still_size=(320, 240)
    )
    once(plate, lambda: plate.true_corners is not None)
    assert plate.true_corners, "sooner, it is forgotten"
    plate._closed_s = (plate._closed_s or 0) - 61
    once(plate, lambda: True)
    assert plate._laying.final == Tabletop()


def test_lay_and_lift_by_hand() -> None:
    plate = SimPlate()
    plate.lay(seed=2)
    assert plate._laying.final == scene_for(2)
    assert plate.true_corners is None, "the hand is still moving"
    plate.lift()
    assert plate._laying.final == Tabletop()
