"""A finger on the real window: finds what carries a name on the screen and touches it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Finger:
    """Touches like a person: press, then release. UI thread."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def finds(self, name: str) -> bool:
        """Tell whether something visible, enabled and named `name` can be touched."""
        return self._item(name) is not None

    def touch(self, name: str) -> None:
        """Touch the middle of the item named `name`. Raises `LookupError` when there is none."""
        item = self._item(name)
        if item is None:
            raise LookupError(f"nothing to touch is named {name}")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self.touch_at(middle.toPoint())

    def touch_at(self, point: QPoint) -> None:
        """Touch this point of the window."""
        event = QTest.touchEvent(self._window, self._device)
        event.press(0, point, self._window)
        event.commit()
        event = QTest.touchEvent(self._window, self._device)
        event.release(0, point, self._window)
        event.commit()

    def _item(self, name: str) -> QQuickItem | None:
        for item in _tree(self._window.contentItem()):
            if item.objectName() == name and item.isEnabled():
                return item
        return None


def _tree(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield visible items, topmost children first."""
    if not item.isVisible():
        return
    for child in reversed(item.childItems()):
        yield from _tree(child)
    yield item
