"""The words of the fault being told, by code, from `kiosk.ui.wording`."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.faults import Fault
from kiosk.ui import wording
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

    def tell(self, fault: Fault | None) -> None:
        """Take the fault to tell; None keeps the last one's words, nobody reads them then."""
        if fault is not None:
            self._fault = fault
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return what does not work."""
        return wording.tr(wording.FAULTS[self._fault].title)

    @Property(list, notify=changed)
    def sentences(self) -> list[str]:
        """Return whose fault it is not, and what to do."""
        return [wording.tr(one) for one in wording.FAULTS[self._fault].sentences]

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """Return what the first button offers: retry, agent or back."""
        return wording.FAULTS[self._fault].remedy

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the name of the drawing."""
        return wording.FAULTS[self._fault].picture
