"""The clock of the UI thread: the system's time and Qt's timers behind `kiosk.core.clock.Clock`."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer
from shiboken6 import isValid

from kiosk.core.clock import paris_now


class QtTimer:
    """A pending call on the UI thread."""

    def __init__(self, timer: QTimer) -> None:
        self._timer = timer

    def cancel(self) -> None:
        """Take the call back; harmless when it has fired already, and Qt has the timer no more."""
        if isValid(self._timer):
            self._timer.stop()


class QtClock(QObject):
    """Real time. Made and used on the UI thread."""

    def now(self) -> datetime:
        """Return the time of day in Europe/Paris."""
        return paris_now()

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()

    def call_later(self, seconds: float, call: Callable[[], None]) -> QtTimer:
        """Run `call` once on the UI thread."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.CoarseTimer if seconds > 1 else Qt.TimerType.PreciseTimer)
        timer.timeout.connect(call)
        timer.timeout.connect(timer.deleteLater)
        timer.start(round(seconds * 1000))
        return QtTimer(timer)
