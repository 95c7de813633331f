"""Moving on the screens by five keys: ▲ ▼ ● ◀ ? (AUD-4). ● is the focused button's own business."""

from __future__ import annotations

from enum import Enum, auto

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.speech.reader import Reader


class Key(Enum):
    """A key of the pad."""

    UP = auto()
    DOWN = auto()
    ACT = auto()
    BACK = auto()
    HELP = auto()


KEYS: dict[int, Key] = {
    Qt.Key.Key_Up: Key.UP,
    Qt.Key.Key_Backtab: Key.UP,
    Qt.Key.Key_Down: Key.DOWN,
    Qt.Key.Key_Tab: Key.DOWN,
    Qt.Key.Key_Return: Key.ACT,
    Qt.Key.Key_Enter: Key.ACT,
    Qt.Key.Key_Select: Key.ACT,
    Qt.Key.Key_Space: Key.ACT,
    Qt.Key.Key_Left: Key.BACK,
    Qt.Key.Key_Backspace: Key.BACK,
    Qt.Key.Key_Back: Key.BACK,
    Qt.Key.Key_Question: Key.HELP,
    Qt.Key.Key_F1: Key.HELP,
    Qt.Key.Key_H: Key.HELP,
    Qt.Key.Key_Help: Key.HELP,
}
_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def key_of(event: QKeyEvent) -> Key | None:
    """Return the key of the pad that `event` is, None for all others (SEC-3)."""
    return None if event.modifiers() & _WITH_OTHERS else KEYS.get(event.key())


class Keypad:
    """Moves the focus of a stage's window. GUI thread.

    Focus is only shown to who uses the keys: a touch takes it away.
    """

    def __init__(self, window: QQuickWindow, reader: Reader) -> None:
        self._window = window
        self._reader = reader
        self._at = 0
        self.used = False
        """A key was the last thing used."""

    @property
    def focused(self) -> QQuickItem | None:
        """Return the target in focus, if it can still be touched."""
        item = self._target_in_focus()
        return item if item and item.isEnabled() and item.isVisible() else None

    def begin(self) -> QQuickItem | None:
        """Put the focus on the screen's first target, a tool only where there is none."""
        return self._put(self._reader.targets(), 0)

    def move(self, by: int) -> QQuickItem | None:
        """Move the focus by one in reading order, around the end; from nowhere to the first."""
        targets = self._reader.targets()
        focused = self.focused
        if focused in targets:
            return self._put(targets, targets.index(focused) + by)
        if not self.used:
            return self._put(targets, 0)
        return self._put(targets, min(self._at, len(targets) - 1))

    def leave(self) -> None:
        """Take the focus away."""
        if item := self._target_in_focus():
            item.setFocus(False)

    def forget(self) -> None:
        """Begin anew: nobody has used the keys."""
        self.used = False
        self._at = 0
        self.leave()

    def _target_in_focus(self) -> QQuickItem | None:
        item: QObject | None = self._window.activeFocusItem()
        while isinstance(item, QQuickItem) and shiboken6.isValid(item):
            if item.property("isTarget"):
                return item
            item = item.parentItem()
        return None

    def _put(self, targets: list[QQuickItem], index: int) -> QQuickItem | None:
        if not targets:
            return None
        self._at = index % len(targets)
        target = targets[self._at]
        target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        return target
