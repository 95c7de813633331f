"""One walk past every exhibit as most people see it: upright, plain, in French, then in Arabic.

Several tests ask about the same scenes: they are put on the stage once, and looked at for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.exhibit import Exhibit, Look
from kiosk.ui.gallery import Gallery
from kiosk.ui.stage import STAFF
from kiosk.visit.state import Happening, VisitState
from kiosk.visit.step import step
from tests.ui.gallery_checks import button_of
from tests.ui.gallery_walk import EXHIBITS
from tests.ui.geometry import items, rect, settle, targets
from tests.ui.stage_kit import StageKit

OF_THE_SCREEN = ("tool_big", "tool_contrast", "tool_listen", "tool_louder", "tool_softer")
"""Tools that change how the screen looks or sounds, not where the visit is."""

Places = Mapping[str, QRectF]
"""Where targets, and pictures outside them, stand; by name."""


@dataclass(frozen=True, slots=True)
class Way:
    """What touching a target does to the visit."""

    target: str
    happening: Happening
    before: VisitState
    after: VisitState

    @property
    def leads(self) -> bool:
        """Whether the visit is another one afterwards."""
        return self.after != self.before


@dataclass(frozen=True, slots=True)
class Seen:
    """One exhibit in everyday look."""

    exhibit: Exhibit
    grey: tuple[str, ...]
    """What is left of it without colour: its words, its pictures, its shapes, where they are."""
    french: Places
    arabic: Places
    """Empty for the screens of those who work here (ADR 17)."""
    ways: tuple[Way, ...]


def everyday_walk(kit: StageKit) -> tuple[Seen, ...]:
    """Return what is seen of every exhibit; a language is changed once, for it costs most."""
    kit.window.hide()  # items take their places all the same, and nothing is painted in vain
    gallery = Gallery(kit.stage, {}, kit.clock)
    seen: list[Seen] = []
    for exhibit in EXHIBITS:
        _place(kit, gallery, exhibit, Look())
        grey, places = _without_colour(kit), _places(kit)
        seen.append(Seen(exhibit, grey, places, {}, _ways(kit, exhibit.state)))
    return tuple(_and_in_arabic(kit, gallery, one) for one in seen)


def _and_in_arabic(kit: StageKit, gallery: Gallery, seen: Seen) -> Seen:
    if seen.exhibit.state.place in STAFF:
        return seen
    _place(kit, gallery, seen.exhibit, Look(language="ar"))
    return Seen(seen.exhibit, seen.grey, seen.french, _places(kit), seen.ways)


def _place(kit: StageKit, gallery: Gallery, exhibit: Exhibit, look: Look) -> None:
    gallery.place(exhibit, look)
    settle(kit.window)


def _without_colour(kit: StageKit) -> tuple[str, ...]:
    signs: list[str] = []
    for item in items(kit.window.contentItem()):
        place = rect(item).toRect()
        if item.metaObject().indexOfProperty("truncated") >= 0 and item.property("text"):
            signs.append(f"{item.property('text')} {place.x()} {place.y()}")
        elif item.property("name") and item.property("side"):
            signs.append(f"{item.property('name')} {place.x()} {place.y()}")
        elif item.metaObject().className().startswith("QQuickRectangle"):
            signs.append(f"{place.x()} {place.y()} {place.width()} {place.height()}")
    return tuple(signs)


def _places(kit: StageKit) -> Places:
    found = {one.objectName(): rect(one) for one in targets(kit.window)}
    signs = [one for one in items(kit.window.contentItem()) if one.property("side")]
    for number, one in enumerate(signs):
        if button_of(one) is None and one.property("name"):
            found[f"{one.property('name')} {number}"] = rect(one)
    return found


def _ways(kit: StageKit, state: VisitState) -> tuple[Way, ...]:
    there = [one for one in targets(kit.window) if one.objectName() not in OF_THE_SCREEN]
    return tuple(way for one in there for way in _touch(kit, one, state))


def _touch(kit: StageKit, target: QQuickItem, state: VisitState) -> list[Way]:
    """Choose one target; nobody carries out what it asks, so that the screen stays."""
    kit.happened.clear()
    QMetaObject.invokeMethod(target, "chosen")
    name = target.objectName()
    return [Way(name, one, state, step(state, one)[0]) for one in kit.happened]
