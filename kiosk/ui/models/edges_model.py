"""The corners of a page as the agent moves them (S09b): one is chosen, then moved."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.media import Quad
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 0.004
"""An arrow moves a corner by this share of the picture: a millimetre and a half on the table."""
LEAST = 0.05
"""Sides of the page are at least this share of the picture apart."""
WHOLE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@QmlElement
@uncreatable
class EdgesModel(QObject):
    """Corners in 0..1 of the picture, clockwise from the top left. GUI thread only."""

    changed = Signal()
    entered = Signal(object)
    """The agent is content: a `Quad`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._corners = [QPointF(x, y) for x, y in WHOLE]
        self._chosen = 0

    def begin(self, corners: Quad) -> None:
        """Start from where the page was found."""
        self._corners = [QPointF(x, y) for x, y in corners]
        self._chosen = 0
        self.changed.emit()

    @Property(list, notify=changed)
    def corners(self) -> list[QPointF]:
        """Return the four corners."""
        return self._corners

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """Return the number of the corner that moves."""
        return self._chosen

    @Slot(int)
    def choose(self, corner: int) -> None:
        """Let this corner move."""
        self._chosen = corner
        self.changed.emit()

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        """Move the chosen corner by so many steps."""
        at = self._corners[self._chosen]
        self.put(at.x() + across * STEP, at.y() + down * STEP)

    @Slot(float, float)
    def put(self, x: float, y: float) -> None:
        """Move the chosen corner there; it stays in the picture and on its side of the page."""
        point = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        corners = [*self._corners]
        corners[self._chosen] = point
        if _is_page(corners):
            self._corners = corners
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """« C'est bon »."""
        a, b, c, d = ((point.x(), point.y()) for point in self._corners)
        self.entered.emit((a, b, c, d))


def _is_page(corners: list[QPointF]) -> bool:
    """Tell whether the corners still follow each other clockwise around something."""
    for number in range(4):
        at, after, beyond = (corners[(number + step) % 4] for step in range(3))
        one, other = after - at, beyond - after
        if one.x() * other.y() - one.y() * other.x() < LEAST * LEAST:
            return False
    return True
