"""Every page of the setup, measured as all other screens are (TXT, TCH, AUD), and touched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.gallery_scene import GalleryClock
from kiosk.ui.exhibit import Exhibit, Look
from kiosk.ui.setup.exhibits import SetupExhibit, hang, setup_exhibits
from kiosk.ui.setup.stage import SetupStage
from kiosk.visit.state import VisitState
from tests.ui.gallery_checks import Scene, cover, letters, names, reach, sizes, words
from tests.ui.gallery_walk import SIZES, Stop
from tests.ui.geometry import find, rect, settle

CHECKS = (letters, words, sizes, cover, reach, names)
AS_STAFF = Exhibit("S21b", VisitState())
"""Read as the pages of those who work here are."""


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[SetupStage]:
    made = SetupStage(GalleryClock(), 21.5, QSize(1080, 1920))
    yield made
    made.close()


@pytest.mark.parametrize("size", ["21.5p", "32l"])
def test_every_page_holds_what_every_screen_holds(qapp: QGuiApplication, size: str) -> None:
    """TXT-1 to TXT-4, TCH-1, TCH-2, TCH-10, AUD-11."""
    pixels, diagonal = SIZES[size]
    stage = SetupStage(GalleryClock(), diagonal, QSize(pixels))
    stage.window.hide()
    found: list[str] = []
    for exhibit in setup_exhibits():
        hang(stage, exhibit, {})
        settle(stage.window)
        scene = Scene(Stop(AS_STAFF, size, Look()), stage.window, diagonal, 900)
        found += [f"{exhibit.name}: {what}" for check in CHECKS for what in check(scene)]
    stage.close()
    assert found == []


def test_the_ruler_is_ten_centimetres_long(stage: SetupStage) -> None:
    """A technician with a ruler sets what everything else is sized by."""
    hang(stage, SetupExhibit("T02", "screen"), {})
    settle(stage.window)
    inch_px = (1080**2 + 1920**2) ** 0.5 / 21.5
    assert rect(find(stage.window, "ruler")).width() == pytest.approx(inch_px / 2.54 * 10, abs=1)


def test_a_keyboard_that_is_plugged_in_types_and_enters(stage: SetupStage) -> None:
    wishes: list[str] = []
    stage.model.wished.connect(wishes.append)
    hang(stage, SetupExhibit("T04", "desk", {"editing": "desk.url"}, "https://b"), {})
    for sign in "c.fr":
        QTest.keyClick(stage.window, Qt.Key(ord(sign.upper())))
    QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    assert stage.model.keys_model.mine == "https://bc.f"
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert wishes == ["enter", "cancel"]


def test_a_keyboard_dials_a_code_and_the_page_shows_dots_only(stage: SetupStage) -> None:
    """SEC-1, AUD-6."""
    codes: list[str] = []
    stage.codeEntered.connect(codes.append)
    hang(stage, SetupExhibit("T12", "codes"), {})
    for sign in "84x7":
        QTest.keyClick(stage.window, Qt.Key(ord(sign.upper())))
    assert stage.model.digits_model.property("count") == 3
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert codes == ["847"]


def test_a_figure_that_changes_leaves_the_buttons_alone(stage: SetupStage) -> None:
    """A button made anew under a finger would not be touched (TCH-3)."""
    hang(stage, SetupExhibit("T07", "framing"), {})
    settle(stage.window)
    before = find(stage.window, "forget_plate")
    stage.model.know(level=4)
    stage.model.know(plate_learned=False)
    settle(stage.window)
    assert find(stage.window, "forget_plate") is before
