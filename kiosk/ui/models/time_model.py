"""Time on the screens and the guard against unmeant strikes, both from the one injected clock."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.clock import Clock, Timer
from kiosk.ui import wording
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LETTER_STRIKE_S = 0.2
"""A letter may be written twice on purpose: « ll », « ee »."""
DOUBLE_STRIKE_S = 0.5
NEW_SCREEN_S = 0.4


@QmlElement
@uncreatable
class TimeModel(QObject):
    """The hour in words and the countdown of S19. GUI thread only."""

    minutePassed = Signal()
    secondPassed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._total_s = 0
        self._started_s = 0.0
        self._second: Timer | None = None
        self._minute: Timer | None = None
        self._wait_for_minute()

    def close(self) -> None:
        """Take every pending call back."""
        self.stop_countdown()
        if self._minute:
            self._minute.cancel()

    def start_countdown(self, seconds: int) -> None:
        """Count down from `seconds`."""
        self.stop_countdown()
        self._total_s = seconds
        self._started_s = self._clock.monotonic()
        self._tick()

    def stop_countdown(self) -> None:
        """Forget the countdown."""
        if self._second:
            self._second.cancel()
        self._second = None

    def _tick(self) -> None:
        self.secondPassed.emit()
        self._second = self._clock.call_later(1, self._tick) if self.secondsLeft else None

    def _wait_for_minute(self) -> None:
        self.minutePassed.emit()
        left_s = 60 - self._clock.now().second
        self._minute = self._clock.call_later(left_s, self._wait_for_minute)

    @Property(str, notify=minutePassed)
    def hour(self) -> str:
        """Return the time of day in words: « 10 heures 32 » (TXT-9)."""
        return wording.hour(self._clock.now().time())

    @Property(int, notify=secondPassed)
    def secondsLeft(self) -> int:
        """Return the whole seconds left of the countdown."""
        return max(0, round(self._total_s - (self._clock.monotonic() - self._started_s)))

    @Property(int, notify=secondPassed)
    def totalSeconds(self) -> int:
        """Return what the countdown began with."""
        return self._total_s


@QmlElement
@uncreatable
class TouchGuard(QObject):
    """Refuses a trembling hand's second strike and touches meant for the last screen (TCH-5)."""

    struck = Signal()
    """An accepted touch, for the click sound and for those who count activity."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._screen_since_s = -NEW_SCREEN_S
        self._last: tuple[QObject | None, float] = (None, -DOUBLE_STRIKE_S)

    def screen_changed(self) -> None:
        """Refuse touches for a moment."""
        self._screen_since_s = self._clock.monotonic()
        self._last = (None, -DOUBLE_STRIKE_S)

    @Slot(result=bool)
    def ready(self) -> bool:
        """Return whether a touch that begins now can be meant for this screen."""
        return self._clock.monotonic() - self._screen_since_s >= NEW_SCREEN_S

    @Slot(QObject, result=bool)
    def accepts(self, target: QObject) -> bool:
        """Return whether a tap on `target` counts, and remember it if so."""
        now = self._clock.monotonic()
        last, at = self._last
        apart_s = LETTER_STRIKE_S if target.property("repeats") else DOUBLE_STRIKE_S
        if not self.ready() or (target is last and now - at < apart_s):
            return False
        self._last = (target, now)
        self.struck.emit()
        return True
