"""The window of the setup: its pages, its pictures, and a keyboard that somebody plugs in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.clock import Clock
from kiosk.core.media import Stream
from kiosk.ui.lock import Lock
from kiosk.ui.models.setup_model import SetupModel
from kiosk.ui.pictures import SvgPictures
from kiosk.ui.screens import ASSETS, QML
from kiosk.ui.translation import load_fonts

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SINKS: dict[Stream, str] = {"self": "selfVideo", "plate": "plateVideo"}


class SetupStage(QObject):
    """Made and used on the GUI thread. `size` None: full screen, and locked."""

    codeEntered = Signal(str)

    def __init__(self, clock: Clock, diagonal_in: float, size: QSize | None) -> None:
        super().__init__()
        load_fonts(ASSETS / "fonts")
        self._engine = QQmlApplicationEngine(self)
        self.model = SetupModel(clock, diagonal_in, self._engine)
        self.model.digits_model.codeEntered.connect(self.codeEntered)
        self._engine.addImageProvider("svg", SvgPictures())
        self._engine.setInitialProperties({"setup": self.model})
        self._engine.load(QUrl.fromLocalFile(str(QML / "Setup.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Setup.qml does not load; its errors are in the log above")
        self.window: QQuickWindow = roots[0]
        self.window.installEventFilter(self)
        self.sinks: dict[Stream, QVideoSink] = {
            stream: self._sink(name) for stream, name in SINKS.items()
        }
        self._lock: Lock | None = None
        self._show(size)

    def close(self) -> None:
        """Take the window away and free everything."""
        if self._lock:
            self._lock.open()
        self.window.removeEventFilter(self)
        self.window.close()
        self._engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a keyboard while something is typed; True when one was taken."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self.model.facts.editing:
            return self._type(event)
        if self.model.step in ("door", "codes"):
            return self._dial(event)
        return False

    def _type(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER:
            self.model.choose("enter")
        elif event.key() == Qt.Key.Key_Escape:
            self.model.choose("cancel")
        elif event.key() == Qt.Key.Key_Backspace:
            self.model.keys_model.erase()
        elif event.text().isprintable() and event.text():
            self.model.keys_model.type(event.text())
        else:
            return False
        return True

    def _dial(self, event: QKeyEvent) -> bool:
        if event.key() in ENTER and self.model.digits_model.property("count"):
            self.model.digits_model.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self.model.digits_model.erase()
        elif event.text().isdecimal() and event.text():
            self.model.digits_model.digit(event.text())
        else:
            return False
        return True

    def _sink(self, name: str) -> QVideoSink:
        output = self.window.findChild(QObject, name)
        if output is None:
            raise RuntimeError(f"Setup.qml has no VideoOutput named {name}")
        return output.property("videoSink")

    def _show(self, size: QSize | None) -> None:
        if size is None:
            self._lock = Lock(self.window)
            self.window.showFullScreen()
        else:
            self.window.resize(size)
            self.window.show()
