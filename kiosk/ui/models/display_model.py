"""How the screens look for this person: bigger letters, contrast; forgotten at the end (PRV-6)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class DisplayModel(QObject):
    """The two display tools and the size of the real screen. GUI thread only."""

    changed = Signal()

    def __init__(self, diagonal_in: float, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._diagonal_in = diagonal_in
        self._title = title
        self._big = False
        self._contrast = False

    def forget(self) -> None:
        """Go back to what everybody begins with."""
        self.choose(big=False, contrast=False)

    def choose(self, *, big: bool, contrast: bool) -> None:
        """Set both tools."""
        self._big, self._contrast = big, contrast
        self.changed.emit()

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """Return the screen's diagonal in inches."""
        return self._diagonal_in

    @Property(str, constant=True)
    def title(self) -> str:
        """Return the site's name as citizens know it."""
        return self._title

    @Property(bool, notify=changed)
    def big(self) -> bool:
        """Return whether letters are 1.4 times as big."""
        return self._big

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Return whether the contrast theme is on."""
        return self._contrast

    @Slot()
    def toggleBig(self) -> None:
        """« Plus grand »."""
        self.choose(big=not self._big, contrast=self._contrast)

    @Slot()
    def toggleContrast(self) -> None:
        """« Contraste »."""
        self.choose(big=self._big, contrast=not self._contrast)
