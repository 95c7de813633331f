"""What is on the screen, measured: targets, texts and their rectangles in millimetres."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

CAP_RATIO = 0.668
"""Height of a capital in the font's size, as its OS/2 table says."""
CAP_RATIOS = {"Borne Cyrillic": 0.714, "Borne Arabic": 0.719}
"""Of the other faces. Arabic has no capitals: its measure is the alef, the plain tall letter."""
ALIGN_RIGHT, ALIGN_CENTRE = 2, 4


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Return `item` and everything in it that can be seen, a screen that fades in included."""
    if not item.isVisible() or (item.opacity() == 0 and item.objectName() != "screen"):
        return
    yield item
    for child in item.childItems():
        yield from items(child)


def settle(window: QQuickWindow) -> None:
    """Let every item take its final size and place, and the screens that were left go.

    A column moves its items when it is polished, and what follows them a round later: S09 with its
    list of pages takes four.
    """
    for _ in range(4):
        QCoreApplication.processEvents()
        # Only a running loop would do it: what was left would go on following every change.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for item in items(window.contentItem()):
            item.ensurePolished()


def targets(window: QQuickWindow) -> list[QQuickItem]:
    """Return what can be touched now."""
    return [
        item
        for item in items(window.contentItem())
        if item.property("isTarget") and item.isEnabled()
    ]


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """Return every text that can be read now."""
    return texts_in(window.contentItem())


def texts_in(whole: QQuickItem) -> list[QQuickItem]:
    """Return every text of an item that can be read now."""
    return [
        item
        for item in items(whole)
        if item.metaObject().indexOfProperty("truncated") >= 0 and item.property("text")
    ]


def rect(item: QQuickItem) -> QRectF:
    """Return the item's rectangle on the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def painted(text: QQuickItem) -> QRectF:
    """Return what a text paints, on the window, in pixels, wherever it is aligned."""
    width, height = text.property("paintedWidth"), text.property("paintedHeight")
    context = qmlContext(text)
    assert context is not None, "a text of no QML file"
    aligned = QQmlExpression(context, text, "effectiveHorizontalAlignment").evaluate()[0]
    spare = {ALIGN_RIGHT: 1.0, ALIGN_CENTRE: 0.5}.get(int(aligned), 0.0) * (text.width() - width)
    return text.mapRectToScene(QRectF(spare, 0, width, height))


def cap_ratio(font: QFont) -> float:
    """Return the height of a tall letter in the size of `font`."""
    return CAP_RATIOS.get(font.family(), CAP_RATIO)


def gap(a: QRectF, b: QRectF) -> float:
    """Return the distance between two rectangles, 0 where they touch or overlap."""
    across = max(0.0, a.left() - b.right(), b.left() - a.right())
    down = max(0.0, a.top() - b.bottom(), b.top() - a.bottom())
    return math.hypot(across, down)


def pitch(window: QQuickWindow, diagonal_in: float) -> float:
    """Return the millimetres in a pixel of a window that fills a screen."""
    return diagonal_in * 25.4 / math.hypot(window.width(), window.height())


def spoken(item: QQuickItem) -> str:
    """Return the item's accessible name."""
    context = qmlContext(item)
    return str(QQmlProperty(item, "Accessible.name", context).read()) if context else ""


def role(item: QQuickItem) -> int:
    """Return the item's accessible role, 0 when it has none."""
    context = qmlContext(item)
    if not context:
        return 0
    return int(QQmlExpression(context, item, "Accessible.role").evaluate()[0] or 0)


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """Return the visible item of that name. Fails when there is none."""
    found = [item for item in items(window.contentItem()) if item.objectName() == name]
    assert found, f"nothing called {name} is on the screen"
    return found[0]
