"""What reaches the window from outside: fingers, the keys of a pad, a badge before its reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSizeF, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.clock import Clock
from kiosk.ui.knock import BadgeReader, CornerKnock
from kiosk.ui.speech.guide import Guide
from kiosk.visit.state import AgentChosen, Happening, Place, Touched

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
BEGINS_OR_RENEWS = (Place.ATTRACT, Place.STILL_THERE)
"""Screens whose own targets say what a touch means."""


class Hands(QObject):
    """Sees each event of one window before its screens do. GUI thread."""

    badgeRead = Signal(str)
    """A badge was held before the reader."""

    def __init__(
        self,
        window: QQuickWindow,
        guide: Guide,
        clock: Clock,
        send: Callable[[Happening], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._guide, self._send = window, guide, send
        self._corner, self._badges = CornerKnock(clock), BadgeReader(clock, self.badgeRead.emit)
        self.place = Place.ATTRACT
        """What the window shows."""
        window.installEventFilter(self)

    def close(self) -> None:
        """Leave the window alone."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the visit that somebody is there (TIM-4), whatever is touched; take the keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self._badges.key(event):
                return True
        if event.type() in TOUCHES and self.place not in BEGINS_OR_RENEWS:
            self._send(Touched())
        if isinstance(event, QKeyEvent) and event.type() in KEYS:
            return self._guide.key(event)
        if event.type() in TOUCHES:
            self._guide.touched()
            if self._corner.knocked(event, QSizeF(self._window.size())):
                self._send(AgentChosen())
        return False
