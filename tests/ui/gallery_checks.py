"""What every screen is held to, measured on its items; each check yields complaints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.gallery_walk import Stop
from tests.ui.geometry import (
    cap_ratio,
    gap,
    painted,
    pitch,
    rect,
    role,
    spoken,
    targets,
    texts,
    texts_in,
)

ROUNDING_MM = 0.4
"""A pixel of the coarsest screen."""
MOST_WORDS = 50
LONG_READS = {"S25", "S21b"}
"""« Vos droits » and the pages of those who work here are read (TXT-4)."""
LONGEST_LINE, LONGEST_FOREIGN_LINE = 45, 50
"""Characters; the rule is about French, whose letters are wider than those of Arabic."""
HIGHEST_MM = 1200
OUT_OF_REACH: dict[str, str] = {
    # screen: why some of its targets stand above 1,200 mm
}
ON_THE_PICTURE = ("edges_picture", "edge_0", "edge_1", "edge_2", "edge_3")
"""S09b, the agent's: places on a picture, which lie where they lie. « Coin suivant » and the arrows
do the same within reach and apart."""
WHOLE_SCREEN = 0.7
"""A target that covers more than this share of the window is touched anywhere."""
BUTTON, STATIC_TEXT = 43, 41
"""QAccessible.Role values."""
SIGNS = re.compile(r"[^\w\s]")


@dataclass
class Scene:
    """One stop on its window, with what is remembered from stop to stop."""

    stop: Stop
    window: QQuickWindow
    diagonal_in: float
    bottom_mm: float
    tools: dict[tuple[object, str], QRectF] = field(default_factory=dict)

    @property
    def mm(self) -> float:
        """Return the millimetres in a pixel."""
        return pitch(self.window, self.diagonal_in)

    @cached_property
    def targets(self) -> list[QQuickItem]:
        """Return what can be touched."""
        return targets(self.window)

    @cached_property
    def texts(self) -> list[QQuickItem]:
        """Return what can be read."""
        return texts(self.window)

    @cached_property
    def ink(self) -> dict[QQuickItem, QRectF]:
        """Return where each text paints."""
        return {text: _inner(painted(text)) for text in self.texts}

    @cached_property
    def buttons(self) -> list[tuple[QQuickItem, QRectF]]:
        """Return the targets with their places, but for those touched anywhere, or on a picture."""
        whole = self.window.width() * self.window.height() * WHOLE_SCREEN
        named = (one for one in self.targets if one.objectName() not in ON_THE_PICTURE)
        places = ((one, rect(one)) for one in named)
        return [(one, at) for one, at in places if at.width() * at.height() < whole]


Check = Callable[[Scene], Iterator[str]]


def letters(scene: Scene) -> Iterator[str]:
    """TXT-1, TXT-2, TXT-3."""
    least = 8.6 if scene.stop.look.big else 6.1
    most = LONGEST_LINE if scene.stop.look.language == "fr" else LONGEST_FOREIGN_LINE
    for text in scene.texts:
        font, words = text.property("font"), text.property("text")
        cap = font.pixelSize() * cap_ratio(font) * scene.mm
        if cap < least:
            yield f"« {words} » has capitals of {cap:.1f} mm"
        if font.weight() < 500 or font.italic() or font.underline():
            yield f"« {words} » is thin, italic or underlined"
        if text.property("lineHeight") < 1.5 * font.pixelSize():
            yield f"« {words} » has lines too close"
        if (longest := _longest_line(text)) > most and scene.stop.exhibit.screen != "S21b":
            yield f"« {words} » has a line of {longest} characters"


def words(scene: Scene) -> Iterator[str]:
    """TXT-4."""
    read = [text for text in scene.texts if text.isEnabled()]
    for text in read:
        yield from _cut(text, scene)
    for one, other in combinations(read, 2):
        if scene.ink[one].intersects(scene.ink[other]):
            yield f"« {one.property('text')} » covers « {other.property('text')} »"
    count = sum(len(text.property("text").split()) for text in read if not _in_toolbar(text))
    if count > MOST_WORDS and scene.stop.exhibit.screen not in LONG_READS:
        yield f"{count} words at once"


def sizes(scene: Scene) -> Iterator[str]:
    """TCH-1, TCH-2."""
    window, mm, on_screen = scene.window, scene.mm, scene.buttons
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


def cover(scene: Scene) -> Iterator[str]:
    """TXT-4: buttons and sentences do not lie over one another."""
    for text in scene.texts:
        owner = button_of(text)
        for button, place in scene.buttons:
            strange = button is not owner and text.isEnabled()
            if strange and place.intersects(scene.ink[text]):
                yield f"{button.objectName()} covers « {text.property('text')} »"
        if owner and not rect(owner).contains(scene.ink[text]):
            yield f"« {text.property('text')} » leaves {owner.objectName()}"


def reach(scene: Scene) -> Iterator[str]:
    """TCH-10."""
    for one, place in scene.buttons:
        top = scene.bottom_mm + (scene.window.height() - place.top()) * scene.mm
        if top > HIGHEST_MM + ROUNDING_MM and scene.stop.exhibit.screen not in OUT_OF_REACH:
            yield f"{one.objectName()} reaches {top:.0f} mm above the floor"


def names(scene: Scene) -> Iterator[str]:
    """AUD-11, TCH-9."""
    for one in scene.targets:
        name = spoken(one)
        if not name.strip() or role(one) != BUTTON:
            yield f"{one.objectName()} is « {name} », role {role(one)}"
        unsaid = set(_plain(_label(one)).split()) - set(_plain(name).split())
        if unsaid:
            yield f"{one.objectName()} shows {sorted(unsaid)} and is called « {name} »"
    for text in scene.texts:
        if role(text) != STATIC_TEXT or not spoken(text).strip():
            yield f"« {text.property('text')} » has role {role(text)}, name « {spoken(text)} »"


def toolbar(scene: Scene) -> Iterator[str]:
    """NAV-1."""
    moves = {"tool_softer": "tool_back", "tool_louder": "tool_restart"}
    look = scene.stop.look
    for one in scene.targets:
        if one.objectName().startswith("tool_"):
            key = ((look.big, look.language), moves.get(one.objectName(), one.objectName()))
            if scene.tools.setdefault(key, rect(one)) != rect(one):
                yield f"{one.objectName()} has moved"


CHECKS: tuple[Check, ...] = (letters, words, sizes, cover, reach, names, toolbar)


def button_of(item: QQuickItem) -> QQuickItem | None:
    """Return the target `item` stands in, or None."""
    above = item.parentItem()
    while above and not above.property("isTarget"):
        above = above.parentItem()
    return above


def _label(button: QQuickItem) -> str:
    return " ".join(str(one.property("text")) for one in texts_in(button))


def _plain(text: str) -> str:
    return SIGNS.sub(" ", text.replace("\u00a0", " ")).casefold()


def _longest_line(text: QQuickItem) -> int:
    """Return the characters of the longest line, wrapped as the text is."""
    if text.property("lineCount") < 2:
        return len(text.property("text"))
    font: QFont = text.property("font")
    layout = QTextLayout(text.property("text").replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    longest = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(text.width())
        longest = max(longest, line.textLength())
    layout.endLayout()
    return longest


def _cut(text: QQuickItem, scene: Scene) -> Iterator[str]:
    said = text.property("text")
    place, parent, window = scene.ink[text], text.parentItem(), scene.window
    if text.property("truncated"):
        yield f"« {said} » is truncated"
    if place.width() > rect(text).width() + 1:
        yield f"« {said} » is wider than its place"
    if parent and parent.width() and not rect(parent).adjusted(-1, -1, 1, 1).contains(place):
        yield f"« {said} » leaves its parent"
    if not QRectF(0, 0, window.width(), window.height()).contains(place):
        yield f"« {said} » leaves the screen"


def _inner(place: QRectF) -> QRectF:
    """Return where the ink of a text is: its lines carry air above and below."""
    air = min(place.height() * 0.2, 12.0)
    return place.adjusted(1, air, -1, -air)


def _in_toolbar(item: QQuickItem) -> bool:
    button = button_of(item)
    return bool(button) and button.objectName().startswith(("tool_", "key_"))
