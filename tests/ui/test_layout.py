"""Every screen, size, theme, text and language, measured in millimetres (TXT, TCH, NAV, AUD)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from kiosk.ui.gallery import Gallery
from tests.ui.conftest import MakeKit
from tests.ui.gallery_checks import (
    CHECKS,
    Check,
    Scene,
    cover,
    letters,
    names,
    reach,
    sizes,
    toolbar,
    words,
)
from tests.ui.gallery_walk import LOOKS, SIZES, plan, stops_of
from tests.ui.geometry import settle

pytestmark = [pytest.mark.timeout(1200), pytest.mark.parametrize("size", SIZES)]
_measured: dict[str, dict[Check, list[str]]] = {}


def complaints(kits: MakeKit, size: str, check: Check) -> list[str]:
    """Return what `check` says of every stop; all checks share one walk."""
    if size not in _measured:
        _measured[size] = _walk(kits, size)
    return _measured[size][check]


def _walk(kits: MakeKit, size: str) -> dict[Check, list[str]]:
    pixels, diagonal = SIZES[size]
    kit = kits(QSize(pixels), diagonal)
    kit.window.hide()  # items take their places all the same, and nothing is painted in vain
    gallery = Gallery(kit.stage, {}, kit.clock)
    found: dict[Check, list[str]] = {check: [] for check in CHECKS}
    tools = {}
    for stop in stops_of(size):
        gallery.place(stop.exhibit, stop.look)
        settle(kit.window)
        scene = Scene(stop, kit.window, diagonal, kit.site.screen.bottom_mm, tools)
        for check, said in found.items():
            said += [f"{stop.name}: {what}" for what in check(scene)]
    return found


def test_letters_are_tall_enough(kits: MakeKit, size: str) -> None:
    """TXT-1 to TXT-4: capitals 6.1 mm, 8.6 in « Plus grand »; weight; line height; 45 signs."""
    assert complaints(kits, size, letters) == []


def test_no_word_is_cut_or_covered(kits: MakeKit, size: str) -> None:
    """TXT-4: nothing truncated, painted outside its parent or over another text; 50 words."""
    assert complaints(kits, size, words) == []


def test_targets_are_large_and_apart(kits: MakeKit, size: str) -> None:
    """TCH-1, TCH-2: 20 mm each way, main ones 30 by 60; 6 mm apart, 8 mm from the bezel."""
    assert complaints(kits, size, sizes) == []


def test_no_target_covers_a_word_that_is_not_its_own(kits: MakeKit, size: str) -> None:
    """TXT-4: buttons do not lie over sentences, and their own words stay inside them."""
    assert complaints(kits, size, cover) == []


def test_targets_are_within_reach_of_a_seated_person(kits: MakeKit, size: str) -> None:
    """TCH-10: between 900 and 1,200 mm above the floor, wherever the cabinet holds the screen."""
    assert complaints(kits, size, reach) == []


def test_everything_has_a_name_and_a_role(kits: MakeKit, size: str) -> None:
    """AUD-11, TCH-9: a target is called what is written on it."""
    assert complaints(kits, size, names) == []


def test_tools_stay_where_they_are(kits: MakeKit, size: str) -> None:
    """NAV-1: each tool at the same place on all screens."""
    assert complaints(kits, size, toolbar) == []


def test_every_screen_meets_every_combination(size: str) -> None:
    """The fixture of the acceptance file: the walk leaves none out."""
    met = {(stop.exhibit.screen, stop.look) for stop in plan() if stop.size == size}
    screens = {screen for screen, _ in met}
    # S21 in French alone, in four looks; S21b in one size besides, in two (ADR 17).
    assert len(met) == len(screens - {"S21", "S21b"}) * len(LOOKS) + 4 + 2
