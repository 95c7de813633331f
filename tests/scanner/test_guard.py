"""A hand over the page, a second sheet beside it: told, and seldom told wrongly (DOC-3)."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scene_hints import What, make_live

from kiosk.scanner.finder import find_page_fast
from kiosk.scanner.guard import Beside, Watch, look_beside
from kiosk.scanner.judge import judge_page

SEEDS = range(7_000_000, 7_000_048)
"""Never trained on."""


MORE_SEEDS = range(7_000_000, 7_000_144)
"""What happens once in twenty scenes needs more of them."""


def hints(what: What, seeds: range = SEEDS) -> list[str]:
    """Return the hint for each scene of this kind in which a page is found."""
    told = []
    for seed in seeds:
        scene = make_live(seed, what)
        found = find_page_fast(scene.picture)
        if found is not None:
            told.append(look_beside(scene.picture, np.array(found.corners)).hint)
    assert len(told) > 40
    return told


def share(told: list[str], hint: str) -> float:
    """Return the share of this hint."""
    return told.count(hint) / len(told)


def test_a_hand_over_the_page_is_told() -> None:
    assert share(hints("hand"), "hand") >= 0.5


def test_a_second_sheet_is_told() -> None:
    assert share(hints("several"), "several") >= 0.5


@pytest.mark.parametrize("what", ["alone", "thing"])
def test_a_sheet_alone_is_seldom_told_of(what: What) -> None:
    """A pen or a cable over the sheet is neither a hand nor a second sheet."""
    assert share(hints(what, MORE_SEEDS), "none") >= 0.94


def looks(*beside: Beside) -> Watch:
    """Return the state after these looks, with the pictures between them."""
    watch = Watch()
    for look in beside:
        while not watch.due:
            watch = watch.after(None)
        watch = watch.after(look)
    return watch


A_HAND = Beside(hand=True)
SHEETS = Beside(several=True)


def test_two_looks_tell_what_one_alone_does_not() -> None:
    assert looks(A_HAND).beside.hint == "none"
    assert looks(A_HAND, A_HAND).beside.hint == "hand"
    assert looks(SHEETS, SHEETS).beside.hint == "several"
    assert looks(A_HAND, Beside(), A_HAND).beside.hint == "hand"


def test_a_hand_is_told_within_a_second_at_fifteen_pictures_a_second() -> None:
    assert looks(*[A_HAND] * Watch.LOOKS).pictures / 15 <= 1.0


def test_a_hand_taken_away_is_no_longer_told_after_two_more_looks() -> None:
    assert looks(*[A_HAND] * 9, Beside(), Beside()).beside.hint == "none"


def test_a_second_sheet_is_told_before_a_hand() -> None:
    assert Beside(hand=True, several=True).hint == "several"


@pytest.mark.parametrize(("beside", "hint"), [(A_HAND, "hand"), (SHEETS, "several")])
def test_a_cut_page_and_a_dark_one_are_told_first(beside: Beside, hint: str) -> None:
    page = ((60.0, 40.0), (250.0, 40.0), (250.0, 200.0), (60.0, 200.0))
    cut = ((0.0, 40.0), (250.0, 40.0), (250.0, 200.0), (0.0, 200.0))
    bright, dark = np.full((240, 320), 200, np.uint8), np.full((240, 320), 30, np.uint8)
    assert judge_page(bright, page, beside) == hint
    assert judge_page(bright, cut, beside) == "cut"
    assert judge_page(dark, page, beside) == "dark"


@settings(max_examples=30, deadline=None)
@given(st.integers(32, 300), st.integers(32, 300), st.floats(-2000, 2000), st.floats(1, 3000))
def test_any_picture_and_corners_are_looked_at_without_harm(
    height: int, width: int, low: float, span: float
) -> None:
    corners = low + span * np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    assert not look_beside(np.full((height, width, 3), 128, np.uint8), corners).hand
