"""The agent's door and space: a code nobody sees, and how the borne fares (S21, SEC-1, SEC-5)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.config.code_rules import LONGEST_CODE
from kiosk.core.media import Device, DeviceState
from kiosk.ui import machine_words
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.wording import tr

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class AgentModel(QObject):
    """Digits as they are typed, devices and the last erasure in words. GUI thread only.

    The digits live here alone, until they are entered or left: never in the visit, never in a log.
    """

    codeEntered = Signal(str)
    """The code, once; nothing of it is kept here."""
    countChanged = Signal()
    healthChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self._broken: frozenset[Device] = frozenset()
        self._known: frozenset[Device] = frozenset()
        self._erased_at: datetime | None = None
        self._erased_well = True

    def forget(self) -> None:
        """Drop the digits."""
        self._take("")

    def take(self, event: object) -> None:
        """Take the state of a device; other events of the media process are ignored."""
        if isinstance(event, DeviceState):
            change = self._broken.difference if event.working else self._broken.union
            self._broken = change({event.device})
            self._known = self._known.union({event.device})
            self.healthChanged.emit()

    def tell_erasure(self, at: datetime, complete: bool) -> None:
        """Take when everything was erased last, and whether nothing was left."""
        self._erased_at, self._erased_well = at, complete
        self.healthChanged.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Add a digit; more than the longest code has are ignored."""
        if digit.isdecimal() and len(self._digits) < LONGEST_CODE:
            self._take(self._digits + digit)

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self._take(self._digits[:-1])

    @Slot()
    def enter(self) -> None:
        """« Entrer »: hand the code over and forget it."""
        code = self._digits
        self._take("")
        if code:
            self.codeEntered.emit(code)

    def _take(self, digits: str) -> None:
        self._digits = digits
        self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Return how many digits were typed."""
        return len(self._digits)

    @Property(str, notify=healthChanged)
    def lastErasure(self) -> str:
        """Return « Dernier effacement : 10 heures 32, réussi », empty before the first one."""
        if self._erased_at is None:
            return ""
        return machine_words.last_erasure(self._erased_at.time(), self._erased_well)

    @Property(bool, notify=healthChanged)
    def erasedWell(self) -> bool:
        """Return whether the last erasure left nothing."""
        return self._erased_well

    @Property(list, notify=healthChanged)
    def devices(self) -> list[dict[str, object]]:
        """Return one map for each device that was heard of: words, icon, works."""
        return [
            {
                "words": tr(told.good if device not in self._broken else told.bad),
                "icon": told.icon,
                "works": device not in self._broken,
            }
            for device, told in machine_words.DEVICES.items()
            if device in self._known
        ]
