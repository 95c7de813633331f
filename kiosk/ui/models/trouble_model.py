"""The words of what does not go by itself: faults (S17, S18) and the print job (S12)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.faults import Fault
from kiosk.core.media import PrintPhase
from kiosk.ui import machine_words, wording
from kiosk.ui.fault_words import FAULTS
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class TroubleModel(QObject):
    """What S17 and the fault banners say. GUI thread only."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fault = Fault.DESK_UNREACHABLE
        self._printing: PrintPhase = "no"

    def tell(self, fault: Fault | None) -> None:
        """Take the fault to tell; None keeps the last one's words, nobody reads them then."""
        if fault is not None:
            self._fault = fault
        self.changed.emit()

    def tell_printing(self, phase: PrintPhase) -> None:
        """Take how far the print job is."""
        if phase != self._printing:
            self._printing = phase
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return what does not work."""
        return wording.tr(FAULTS[self._fault].title)

    @Property(list, notify=changed)
    def sentences(self) -> list[str]:
        """Return whose fault it is not, and what to do."""
        return [wording.tr(one) for one in FAULTS[self._fault].sentences]

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """Return what the first button offers: retry, agent or back."""
        return FAULTS[self._fault].remedy

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the name of the drawing."""
        return FAULTS[self._fault].picture

    @Property(str, notify=changed)
    def printTitle(self) -> str:
        """Return what the printer does."""
        return wording.tr(machine_words.PRINTING[self._printing].title)

    @Property(str, notify=changed)
    def printSentence(self) -> str:
        """Return what to do about it, empty when the sheets are out."""
        return wording.tr(machine_words.PRINTING[self._printing].sentence)

    @Property(str, notify=changed)
    def printPicture(self) -> str:
        """Return the name of the printer's drawing."""
        return machine_words.PRINTING[self._printing].picture

    @Property(bool, notify=changed)
    def printNeedsAgent(self) -> bool:
        """Return whether only the agent can make the printer go on."""
        return machine_words.PRINTING[self._printing].agent
