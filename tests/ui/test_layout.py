"""Every screen, orientation and look, measured in millimetres (TXT, TCH, NAV)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.gallery import Gallery, Look, exhibits
from tests.ui.conftest import MakeKit
from tests.ui.geometry import CAP_RATIO, gap, painted, pitch, rect, settle, spoken, targets, texts
from tests.ui.stage_kit import CLOSED_PARTNER, LANDSCAPE, PARTNER, PORTRAIT

SCREENS = {
    "21.5p": (PORTRAIT, 21.5),
    "27p": (PORTRAIT, 27.0),
    "21.5l": (LANDSCAPE, 21.5),
    "32l": (LANDSCAPE, 32.0),
}
EXHIBITS = exhibits(PARTNER, CLOSED_PARTNER)
ROUNDING_MM = 0.3
"""A pixel of the coarsest screen."""
Check = Callable[[QQuickWindow, float, Look], Iterator[str]]
tools: dict[str, QRectF] = {}

COMBINATIONS = (
    *((screen, look) for screen in SCREENS for look in (Look(), Look(big=True))),
    ("21.5p", Look(contrast=True)),
    ("21.5l", Look(big=True, contrast=True)),
)
_measured: dict[tuple[str, Look], dict[Check, list[str]]] = {}

pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.parametrize(
        ("screen", "look"), COMBINATIONS, ids=[f"{one}-{look.name}" for one, look in COMBINATIONS]
    ),
]


def complaints(kits: MakeKit, screen: str, look: Look, check: Check) -> list[str]:
    """Return what `check` says of every exhibit; all checks share one walk through them."""
    if (screen, look) not in _measured:
        _measured[screen, look] = _walk(kits, screen, look)
    return _measured[screen, look][check]


def _walk(kits: MakeKit, screen: str, look: Look) -> dict[Check, list[str]]:
    size, diagonal = SCREENS[screen]
    stage = kits(QSize(size), diagonal).stage
    gallery = Gallery(stage, {})
    found: dict[Check, list[str]] = {check: [] for check in CHECKS}
    tools.clear()
    for exhibit in EXHIBITS:
        gallery.place(exhibit, look)
        settle(stage.window)
        millimetres = pitch(stage.window, diagonal)
        for check, said in found.items():
            said += [f"{exhibit.name}: {what}" for what in check(stage.window, millimetres, look)]
    return found


def letters(window: QQuickWindow, mm: float, look: Look) -> Iterator[str]:
    least = 8.6 if look.big else 6.1
    for text in texts(window):
        font = text.property("font")
        cap = font.pixelSize() * CAP_RATIO * mm
        if cap < least:
            yield f"« {text.property('text')} » has capitals of {cap:.1f} mm"
        if font.weight() < 500 or font.italic() or font.underline():
            yield f"« {text.property('text')} » is thin, italic or underlined"
        if text.property("lineHeight") < 1.5 * font.pixelSize():
            yield f"« {text.property('text')} » has lines too close"


def words(window: QQuickWindow, mm: float, look: Look) -> Iterator[str]:
    read = [text for text in texts(window) if text.isEnabled()]
    for text in read:
        yield from _cut(text, window)
    for one, other in combinations(read, 2):
        if _inner(painted(one)).intersects(_inner(painted(other))):
            yield f"« {one.property('text')} » covers « {other.property('text')} »"
    count = sum(len(text.property("text").split()) for text in read if not _in_toolbar(text))
    if count > 50:
        yield f"{count} words at once"


def sizes(window: QQuickWindow, mm: float, look: Look) -> Iterator[str]:
    on_screen = _buttons(window)
    for one, place in on_screen:
        tall, wide = place.height() * mm, place.width() * mm
        least = one.property("minMm")
        if tall < least - ROUNDING_MM or wide < (60 if least >= 30 else 20) - ROUNDING_MM:
            yield f"{one.objectName()} is {wide:.1f} by {tall:.1f} mm"
        right, bottom = window.width() - place.right(), window.height() - place.bottom()
        edge = min(place.left(), place.top(), right, bottom) * mm
        if edge < 8 - ROUNDING_MM:
            yield f"{one.objectName()} is {edge:.1f} mm from the bezel"
    for (one, a), (other, b) in combinations(on_screen, 2):
        if gap(a, b) * mm < 6 - ROUNDING_MM:
            yield f"{one.objectName()} and {other.objectName()}: {gap(a, b) * mm:.1f} mm apart"


def cover(window: QQuickWindow, mm: float, look: Look) -> Iterator[str]:
    buttons = _buttons(window)
    for text in texts(window):
        owner = _button_of(text)
        for button, place in buttons:
            strange = button is not owner and text.isEnabled()
            if strange and place.intersects(_inner(painted(text))):
                yield f"{button.objectName()} covers « {text.property('text')} »"
        if owner and not rect(owner).contains(_inner(painted(text))):
            yield f"« {text.property('text')} » leaves {owner.objectName()}"


def toolbar(window: QQuickWindow, mm: float, look: Look) -> Iterator[str]:
    moves = {"tool_softer": "tool_back", "tool_louder": "tool_restart"}
    for one in targets(window):
        if not spoken(one).strip():
            yield f"{one.objectName()} has no name"
        if one.objectName().startswith("tool_"):
            name = moves.get(one.objectName(), one.objectName())
            if tools.setdefault(name, rect(one)) != rect(one):
                yield f"{name} has moved"


CHECKS: tuple[Check, ...] = (letters, words, sizes, cover, toolbar)


def test_letters_are_tall_enough(kits: MakeKit, screen: str, look: Look) -> None:
    """TXT-1, TXT-2, TXT-3: capitals 6.1 mm, 8.6 mm in « Plus grand »; weight; line height."""
    assert complaints(kits, screen, look, letters) == []


def test_no_word_is_cut_or_covered(kits: MakeKit, screen: str, look: Look) -> None:
    """TXT-4: nothing truncated, painted outside its parent or over another text; 50 words."""
    assert complaints(kits, screen, look, words) == []


def test_targets_are_large_and_apart(kits: MakeKit, screen: str, look: Look) -> None:
    """TCH-1, TCH-2: 20 mm each way, main ones 30 by 60; 6 mm apart, 8 mm from the bezel."""
    assert complaints(kits, screen, look, sizes) == []


def test_no_target_covers_a_word_that_is_not_its_own(
    kits: MakeKit, screen: str, look: Look
) -> None:
    """TXT-4: buttons do not lie over sentences, and their own words stay inside them."""
    assert complaints(kits, screen, look, cover) == []


def test_tools_stay_where_they_are(kits: MakeKit, screen: str, look: Look) -> None:
    """NAV-1, AUD-11: each tool at the same place on all screens, and every target has a name."""
    assert complaints(kits, screen, look, toolbar) == []


def _cut(text: QQuickItem, window: QQuickWindow) -> Iterator[str]:
    words = text.property("text")
    place, parent = _inner(painted(text)), text.parentItem()
    if text.property("truncated"):
        yield f"« {words} » is truncated"
    if place.width() > rect(text).width() + 1:
        yield f"« {words} » is wider than its place"
    if parent and parent.width() and not rect(parent).adjusted(-1, -1, 1, 1).contains(place):
        yield f"« {words} » leaves its parent"
    if not QRectF(0, 0, window.width(), window.height()).contains(place):
        yield f"« {words} » leaves the screen"


def _inner(place: QRectF) -> QRectF:
    """Return where the ink of a text is: its lines carry air above and below."""
    air = min(place.height() * 0.2, 12.0)
    return place.adjusted(1, air, -1, -air)


def _buttons(window: QQuickWindow) -> list[tuple[QQuickItem, QRectF]]:
    """Return the targets with their places, but those that fill the screen."""
    whole = window.width() * window.height()
    places = ((one, rect(one)) for one in targets(window))
    return [(one, at) for one, at in places if at.width() * at.height() < 0.7 * whole]


def _in_toolbar(item: QQuickItem) -> bool:
    button = _button_of(item)
    return bool(button) and button.objectName().startswith("tool_")


def _button_of(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above and not above.property("isTarget"):
        above = above.parentItem()
    return above
