"""Colours, fonts, pictures and the few things no screen may contain (TXT-5, TCH-7, BRD)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.app.gallery_scene import scene_exhibits
from kiosk.ui import fault_words
from kiosk.ui.exhibit import Look
from kiosk.ui.gallery import Gallery
from kiosk.ui.pictures import picture_path
from kiosk.ui.screens import ASSETS, QML
from tests.ui.geometry import CAP_RATIO, texts
from tests.ui.stage_kit import StageKit

FILES = sorted(QML.rglob("*.qml"))
TEXT = 7.0
SHAPE = 3.0
PAIRS = [
    ("ink", "ground", TEXT), ("ink", "panel", TEXT), ("ink", "sunk", TEXT),
    ("softInk", "ground", TEXT), ("softInk", "panel", TEXT),
    ("heroInk", "hero", TEXT), ("heroInk", "heroSofter", 4.5), ("heroInk", "caption", TEXT),
    ("primaryInk", "primary", TEXT), ("goInk", "go", TEXT), ("dangerInk", "danger", TEXT),
    ("helpInk", "help", TEXT), ("good", "ground", TEXT), ("good", "goodGround", TEXT),
    ("warn", "ground", TEXT), ("warn", "warnGround", TEXT),
    ("edge", "ground", SHAPE), ("edge", "panel", SHAPE), ("edge", "sunk", SHAPE),
    ("helpInk", "help", SHAPE), ("focus", "ground", SHAPE), ("focus", "sunk", SHAPE),
    ("gauge", "ground", SHAPE), ("speaks", "ground", SHAPE), ("chosen", "panel", SHAPE),
    ("speaksInk", "speaks", TEXT),
    ("primary", "ground", SHAPE), ("go", "ground", SHAPE), ("danger", "ground", SHAPE),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(one) for one in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(scope="module")
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    """Return the singleton with all colours."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = b'import QtQuick\nimport "parts"\nQtObject { property QtObject theme: Theme }'
    component.setData(source, QUrl.fromLocalFile(str(QML / "Test.qml")))
    holder = component.create()
    yield holder.property("theme")
    holder.deleteLater()
    engine.deleteLater()


@pytest.mark.parametrize("contrast", [False, True], ids=["normal", "contrast"])
def test_colours_are_far_enough_apart(theme: QObject, contrast: bool) -> None:
    """TXT-5: 7:1 for text, 3:1 for borders, icons, focus and gauge, in both themes."""
    theme.setProperty("contrast", contrast)
    close = [
        f"{front} on {back}: {ratio(theme.property(front), theme.property(back)):.1f}"
        for front, back, least in PAIRS
        if ratio(theme.property(front), theme.property(back)) < least
    ]
    theme.setProperty("contrast", False)
    assert close == []


def test_tints_are_far_enough_apart(theme: QObject) -> None:
    """TXT-5: each need's picture on its ground, its border on paper and on the tile."""
    tints = theme.property("tints").toVariant()
    assert len(tints) == 10
    for name, (ground, ink, edge, hero) in tints.items():
        assert ratio(QColor(ink), QColor(ground)) >= SHAPE, name
        assert ratio(QColor(edge), theme.property("ground")) >= SHAPE, name
        assert ratio(QColor(edge), theme.property("panel")) >= SHAPE, name
        assert ratio(theme.property("heroInk"), QColor(hero).lighter(113)) >= TEXT, name


@pytest.mark.display
def test_words_on_the_real_screen_are_far_enough_from_their_ground(kit: StageKit) -> None:
    """TXT-5: on pixels: the darkest and the lightest point of a title's place."""
    gallery = Gallery(kit.stage, {})
    gallery.hang(next(one for one in scene_exhibits() if one.name == "S17-desk"), Look())
    picture = gallery.picture()
    for text in texts(kit.window):
        place = text.mapRectToScene(text.boundingRect()).toRect()
        points = [
            picture.pixelColor(x, y)
            for x in range(place.left(), place.right(), 2)
            for y in range(place.top(), place.bottom(), 2)
        ]
        ends = sorted(points, key=luminance)
        assert ratio(ends[0], ends[-1]) >= TEXT, text.property("text")


@pytest.mark.usefixtures("kit")
def test_the_font_is_ours_and_as_tall_as_the_arithmetic_says() -> None:
    """TXT-1, TXT-10: bundled, not the system's; both weights real; caps as Metrics counts them."""
    assert "Medium" in QFontDatabase.styles("Atkinson Hyperlegible Next")
    assert "Bold" in QFontDatabase.styles("Atkinson Hyperlegible Next")
    for weight in (500, 700):
        font = QFont("Atkinson Hyperlegible Next")
        font.setPixelSize(1000)
        font.setWeight(QFont.Weight(weight))
        assert QFontInfo(font).family().startswith("Atkinson Hyperlegible Next")
        assert QFontMetricsF(font).capHeight() / 1000 == pytest.approx(CAP_RATIO, abs=0.005)


def test_nothing_is_dragged_scrolled_or_pinched() -> None:
    """TCH-7: buttons only; and one button component holds the only handler."""
    forbidden = re.compile(
        r"\b(Flickable|ListView|GridView|ScrollView|SwipeView|DragHandler|PinchHandler|MouseArea"
        r"|MultiPointTouchArea|Drawer)\b"
    )
    for file in FILES:
        assert not forbidden.search(file.read_text()), file.name
        if file.name != "KButton.qml":
            assert "TapHandler" not in file.read_text(), file.name


def test_nothing_moves_fast_and_nothing_at_all_in_contrast() -> None:
    """TXT-8: no loop under a second; every duration hangs on the theme or is at most 250 ms."""
    for file in FILES:
        source = file.read_text()
        durations = [int(one) for one in re.findall(r"duration: (\d+)", source)]
        if "Animation.Infinite" in source:
            assert min(durations) >= 1000, file.name
            assert "!Theme.contrast" in source, file.name
        elif durations:
            assert max(durations) <= 250, file.name
            assert "Theme.contrast" in source, file.name


def test_nothing_is_typed_before_a_human_is_there() -> None:
    """NAV-5: no field to fill in; letters are only typed in a call, digits only by the agent."""
    field = re.compile(r"\b(TextInput|TextField|TextEdit|TextArea|SpinBox|ComboBox)\b")
    assert [file.name for file in FILES if field.search(file.read_text())] == []
    keys = re.compile(r"\b(Keyboard|LetterKeys|DigitKeys|Keypad)\s*\{")
    typing = {
        file.name
        for file in FILES
        if file.parent.name == "screens" and keys.search(file.read_text())
    }
    assert typing <= {"Write.qml", "AgentDoor.qml"}


def test_sizes_are_millimetres() -> None:
    """Section 3: no size in pixels in QML; only Metrics knows pixels."""
    pixels = re.compile(
        r"^\s*(?:width|height|spacing|radius|font\.pixelSize|anchors\.\w*[mM]argin\w*): (\d{2,})$",
        re.MULTILINE,
    )
    for file in FILES:
        if file.name not in ("Main.qml", "Setup.qml"):
            assert pixels.findall(file.read_text()) == [], file.name


def test_qml_files_are_short() -> None:
    assert [file.name for file in FILES if len(file.read_text().splitlines()) > 200] == []


def test_every_picture_named_is_there() -> None:
    """Icons and drawings named in QML or in the words of faults exist."""
    sources = [file.read_text() for file in FILES]
    icons = set(chain.from_iterable(re.findall(r"\bicon: [^\n]*", one) for one in sources))
    names = set(re.findall(r'"([a-z_]+)"', " ".join(icons)))
    known = {path.stem for kind in ("icons", "drawings") for path in (ASSETS / kind).glob("*.svg")}
    codes = {"answered", "acknowledged", "failed", "on_its_way", "hang_up", "retry"}
    assert names - known - codes == set()
    drawings = {words.picture for words in fault_words.FAULTS.values()}
    assert all(picture_path("drawings", name) for name in drawings)


def test_no_icon_is_carried_along_unused() -> None:
    sources = " ".join(file.read_text() for file in FILES)
    unused = [
        path.name for path in (ASSETS / "icons").glob("*.svg") if f'"{path.stem}"' not in sources
    ]
    assert unused == []
