"""The locked window: full screen, and no way out by closing, shrinking, dragging or right clicks.

The second of two walls (SEC-3): the window manager of a borne knows no key and no menu; whatever
it or another one asks all the same, the window does not do. Keys are the guide's, which takes all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow

DEAF_TO = frozenset(
    {
        QEvent.Type.ContextMenu, QEvent.Type.Wheel, QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop,
        QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease,
    }
)  # fmt: skip


class Lock(QObject):
    """Locks `window` from now on, until it is opened. GUI thread."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def open(self) -> None:
        """Let the window go: the borne itself closes it."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what could lead out; True when it goes no further."""
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if kind == QEvent.Type.WindowStateChange:
            if self._window.windowStates() != Qt.WindowState.WindowFullScreen:
                self._window.showFullScreen()
            return False
        if isinstance(event, QMouseEvent):
            return Qt.MouseButton.LeftButton not in (event.button() | event.buttons())
        return kind in DEAF_TO
