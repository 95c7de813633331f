"""A finger on the real QML window (the harness of the acceptance file)."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.ui.geometry import find, rect, settle
from tests.ui.stage_kit import StageKit

_SCREEN = None


class Finger:
    """Touches a stage's window; the stage's clock moves on so that no guard stands in the way."""

    def __init__(self, kit: StageKit) -> None:
        global _SCREEN
        _SCREEN = _SCREEN or QTest.createTouchDevice()
        self._device = _SCREEN
        self._kit = kit

    @property
    def _window(self) -> QQuickWindow:
        return self._kit.stage.window

    def centre(self, target: str | QQuickItem) -> QPoint:
        """Return the middle of a target on the window."""
        settle(self._window)
        item = find(self._window, target) if isinstance(target, str) else target
        return rect(item).center().toPoint()

    def press(self, at: QPoint, finger: int = 0) -> None:
        """Put a finger down."""
        QTest.touchEvent(self._window, self._device).press(finger, at, self._window).commit()

    def move(self, to: QPoint, finger: int = 0) -> None:
        """Move a finger that is down."""
        QTest.touchEvent(self._window, self._device).move(finger, to, self._window).commit()

    def release(self, at: QPoint, finger: int = 0) -> None:
        """Lift a finger."""
        QTest.touchEvent(self._window, self._device).release(finger, at, self._window).commit()

    def tap(self, target: str | QQuickItem) -> None:
        """Tap a target a second after the last event."""
        self._kit.clock.advance(1)
        self.strike(self.centre(target))

    def strike(self, at: QPoint) -> None:
        """Tap a point now."""
        self.press(at)
        self.release(at)
