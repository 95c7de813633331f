"""The paper: its outline under the document camera, hints, page pictures and its way out."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.media import (
    DocumentProgress,
    Hint,
    PageSeen,
    PhotoCorrected,
    PhotoTaken,
    SheetRead,
)
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class PaperModel(QObject):
    """What is known of the papers of this visit. GUI thread only."""

    seenChanged = Signal()
    photoChanged = Signal()
    progressChanged = Signal()
    revisionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revision = 0
        self.forget()

    def forget(self) -> None:
        """Begin a new visit: nothing seen, nothing sent, and old page pictures no longer asked."""
        self._seen = PageSeen()
        self._photo_hint: Hint = "none"
        self._progress = 0.0
        self.seenChanged.emit()
        self.photoChanged.emit()
        self.progressChanged.emit()
        self.renew_pages()

    def renew_pages(self) -> None:
        """Make every page picture be asked again."""
        self._revision += 1
        self.revisionChanged.emit()

    def restart_progress(self) -> None:
        """Begin another sending."""
        self._progress = 0.0
        self.progressChanged.emit()

    def take(self, event: object) -> None:
        """Take an event of the media process; others than its own are ignored."""
        match event:
            case PageSeen():
                if event != self._seen:  # a sheet that lies still has nothing drawn anew
                    self._seen = event
                    self.seenChanged.emit()
            case PhotoTaken() | PhotoCorrected():
                self._photo_hint = event.hint
                self.photoChanged.emit()
            case SheetRead():
                self._photo_hint = "none"
                self.photoChanged.emit()
            case DocumentProgress():
                self._progress = event.sent / event.total if event.total else 0.0
                self.progressChanged.emit()
            case _:
                return

    @Property(list, notify=seenChanged)
    def outline(self) -> list[QPointF]:
        """Return the page's corners in 0..1 of the picture, empty when no page is seen."""
        return [QPointF(x, y) for x, y in self._seen.corners or ()]

    @Property(bool, notify=seenChanged)
    def seen(self) -> bool:
        """Return whether a page lies under the camera."""
        return self._seen.corners is not None

    @Property(bool, notify=seenChanged)
    def steady(self) -> bool:
        """Return whether the page lies still."""
        return self._seen.steady

    @Property(bool, notify=seenChanged)
    def taken(self) -> bool:
        """Return whether the page that lies there was photographed already."""
        return self._seen.taken

    @Property(str, notify=seenChanged)
    def hint(self) -> str:
        """Return the code of what is wrong with the live picture (DOC-3)."""
        return self._seen.hint

    @Property(str, notify=photoChanged)
    def photoHint(self) -> str:
        """Return the code of what is wrong with the last photo (DOC-3)."""
        return self._photo_hint

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """Return the share of the paper handed to the line, 0 to 1."""
        return self._progress

    @Property(int, notify=revisionChanged)
    def revision(self) -> int:
        """Return a number that changes when page pictures must be asked again."""
        return self._revision
