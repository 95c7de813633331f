"""Two quiet ways to the agent's door from any screen: a knocked corner, and a badge reader (SEC-2).

Neither shows anything: a citizen who touches the corner by chance sees nothing happen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QPointerEvent

from kiosk.core.clock import Clock

KNOCKS = 5
WITHIN_S = 4.0
SAME_TOUCH_S = 0.08
"""Some systems tell one touch twice, as a touch and as a mouse."""
CORNER = 0.1
"""The side of the corner as a share of the screen's short side: 27 mm on 21.5 inches."""

SHORTEST_BADGE = 6
LONGEST_BADGE = 64
BETWEEN_KEYS_S = 0.08
"""A reader types a key every few milliseconds; no hand keeps this up for six keys."""


class CornerKnock:
    """Counts touches in the upper left corner of the glass, in whatever language. GUI thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._knocks: list[float] = []

    def knocked(self, event: QEvent, screen: QSizeF) -> bool:
        """Take whatever came to the window; True when it ends a knock."""
        if not isinstance(event, QPointerEvent) or not event.points():
            return False
        return self.touched(event.points()[0].position(), screen)

    def touched(self, at: QPointF, screen: QSizeF) -> bool:
        """Take a touch; True at the fifth in the corner within four seconds."""
        side = min(screen.width(), screen.height()) * CORNER
        if at.x() > side or at.y() > side:
            self._knocks.clear()
            return False
        now = self._clock.monotonic()
        if self._knocks and now - self._knocks[-1] < SAME_TOUCH_S:
            return False
        self._knocks = [one for one in self._knocks if now - one < WITHIN_S] + [now]
        if len(self._knocks) < KNOCKS:
            return False
        self._knocks.clear()
        return True


class BadgeReader:
    """Tells a reader that types, as USB badge readers do, from the keys of a pad. GUI thread.

    What it reads goes to `read` once and is kept nowhere.
    """

    def __init__(self, clock: Clock, read: Callable[[str], None]) -> None:
        self._clock = clock
        self._read = read
        self._typed = ""
        self._last_s = 0.0

    def key(self, event: QKeyEvent) -> bool:
        """Take a pressed key; True when it belongs to a badge and nobody else may have it."""
        now = self._clock.monotonic()
        if now - self._last_s > BETWEEN_KEYS_S:
            self._typed = ""
        self._last_s = now
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            badge, self._typed = self._typed, ""
            if len(badge) < SHORTEST_BADGE:
                return False
            self._read(badge)
            return True
        sign = event.text()
        if len(sign) != 1 or not sign.isascii() or not sign.isalnum():
            self._typed = ""
            return False
        self._typed = (self._typed + sign)[-LONGEST_BADGE:]
        return len(self._typed) > 1
