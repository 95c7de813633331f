"""What a screen says: its title, its sentences and what can be touched, in reading order (AUD-1).

Found by walking the items that can be seen, so that a new screen needs nothing to be read: every
text and target says itself by its accessible name (AUD-11).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.messages import Language
from kiosk.ui.speech.order import reading_order

SCREEN = "screen"
TOOL = "tool_"
"""How the names of the screen's item, and of the tools below it, begin."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say, and what it stands on."""

    text: str
    item: QQuickItem | None = None
    language: Language | None = None
    """None: that of the screens."""


@dataclass(slots=True)
class _Layer:
    """What lies in one child of the window: the screen, the tools, or what is laid over them."""

    texts: list[QQuickItem] = field(default_factory=list)
    targets: list[QQuickItem] = field(default_factory=list)

    @property
    def holds_tools(self) -> bool:
        return any(one.objectName().startswith(TOOL) for one in self.targets)


class Reader:
    """Reads a stage's window. GUI thread. `mirrored`: the language runs from right to left."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.mirrored = False

    def sentences(self) -> list[Utterance]:
        """Return the title, then every other sentence that can be read now, each once."""
        texts = [one for layer in self._layers() for one in self._ordered(layer.texts)]
        title = [max(texts, key=_letter_size)] if texts else []
        said: dict[str, Utterance] = {}
        for item in (*title, *texts):
            said.setdefault(name_of(item), Utterance(name_of(item), item))
        return list(said.values())

    def targets(self, *, tools: bool = True) -> list[QQuickItem]:
        """Return what can be touched now: the screen's targets, then the tools.

        What is laid over the screen hides everything else. A target as large as the screen is left
        out where a smaller one does the same (S19).
        """
        found: list[QQuickItem] = []
        for layer in self._layers():
            if tools or not layer.holds_tools:
                names = [name_of(one) for one in layer.targets]
                kept = [
                    one
                    for one, name in zip(layer.targets, names, strict=True)
                    if names.count(name) == 1 or not self._covers(one)
                ]
                found += self._ordered(kept)
        return found

    def _covers(self, item: QQuickItem) -> bool:
        return item.width() * item.height() > 0.5 * self._window.width() * self._window.height()

    def _layers(self) -> list[_Layer]:
        """Return the screen and its tools, or only what is laid over them."""
        root = self._window.contentItem()
        children = [child for child in root.childItems() if child.isVisible()]
        children.sort(key=lambda child: child.z())
        screen, tools, over = _Layer(), _Layer(), _Layer()
        for child in children:
            layer = _Layer()
            _collect(child, layer)
            if child.objectName() == SCREEN:
                screen = layer
            elif layer.holds_tools:
                tools = layer
            elif layer.targets:
                over = layer
        return [over] if over.targets else [screen, tools]

    def _ordered(self, items: Iterable[QQuickItem]) -> list[QQuickItem]:
        placed = [(item, item.mapRectToScene(_extent(item))) for item in items]
        large = [one for one, _ in placed if self._covers(one)]
        small = [one for one in placed if not self._covers(one[0])]
        return large + reading_order(small, mirrored=self.mirrored)


def name_of(item: QQuickItem) -> str:
    """Return the item's accessible name on one line, with plain spaces."""
    name = _attached(item, "Accessible.name")
    return " ".join(str(name or "").split())


def _collect(item: QQuickItem, layer: _Layer) -> None:
    """Add what can be read and touched in `item`; what a target holds is the target's."""
    if not item.isVisible() or (item.opacity() == 0 and item.objectName() != SCREEN):
        return
    if item.property("isTarget"):
        if item.isEnabled() and item.width() > 0:
            layer.targets.append(item)
        return
    if _is_text(item):
        layer.texts.append(item)
    for child in item.childItems():
        _collect(child, layer)


def _is_text(item: QQuickItem) -> bool:
    if item.metaObject().indexOfProperty("truncated") < 0:
        return False
    words = any(letter.isalpha() for letter in str(item.property("text")))
    return words and not _attached(item, "Accessible.ignored")


def _attached(item: QQuickItem, name: str) -> object:
    context = qmlContext(item)
    return QQmlProperty(item, name, context).read() if context else None


def _extent(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _letter_size(item: QQuickItem) -> int:
    return item.property("font").pixelSize()
