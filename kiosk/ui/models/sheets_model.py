"""The scanner beside the borne: what it has, how far the sheet under way is read (S08, S08b)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.media import ReadingOver, ScannerSeen, SheetProgress, SheetRead, SheetSource
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1
UNKNOWN = -1.0


@QmlElement
@uncreatable
class SheetsModel(QObject):
    """What the scanner can do and does. GUI thread only."""

    sourcesChanged = Signal()
    shareChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[SheetSource, ...] = ()
        self.forget()

    def forget(self) -> None:
        """Begin a new visit; what the scanner has stays."""
        self._tell_share(UNKNOWN)

    def take(self, event: object) -> None:
        """Take an event of the media process; others than its own are ignored."""
        match event:
            case ScannerSeen():
                self._sources = event.sources
                self.sourcesChanged.emit()
            case SheetProgress():
                self._tell_share(UNKNOWN if event.share is None else event.share)
            case SheetRead() | ReadingOver():
                self._tell_share(UNKNOWN)
            case _:
                return

    def _tell_share(self, share: float) -> None:
        self._share = share
        self.shareChanged.emit()

    @Property(bool, notify=sourcesChanged)
    def offered(self) -> bool:
        """Return whether there is a scanner that answers."""
        return bool(self._sources)

    @Property(bool, notify=sourcesChanged)
    def glass(self) -> bool:
        """Return whether a sheet can be laid on its glass."""
        return "glass" in self._sources

    @Property(bool, notify=sourcesChanged)
    def feeder(self) -> bool:
        """Return whether sheets can be put into its feeder."""
        return "feeder" in self._sources

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        """Return the share of the sheet under way that is read, -1 where nobody knows."""
        return self._share
