"""The window as QML makes it: loaded with fonts and pictures, its video sinks, its size."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.media import Stream
from kiosk.ui.models.scene import Scene
from kiosk.ui.pictures import PagePictures, PageStore, SvgPictures
from kiosk.ui.screens import ASSETS, QML, SCREENS
from kiosk.ui.translation import load_fonts

STREAMS: tuple[Stream, ...] = ("self", "adviser", "plate")


def load_window(engine: QQmlApplicationEngine, scene: Scene, pages: PageStore) -> QQuickWindow:
    """Load Main.qml and return its window, not shown yet. GUI thread.

    Raises:
        RuntimeError: when it does not load; Qt has logged why.
    """
    load_fonts(ASSETS / "fonts")
    engine.addImageProvider("svg", SvgPictures())
    engine.addImageProvider("page", PagePictures(pages))
    engine.setInitialProperties({"scene": scene})
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("Main.qml does not load; its errors are in the log above")
    return roots[0]


def compile_screens(engine: QQmlApplicationEngine) -> None:
    """Compile every screen in Qt's loader thread; it stays compiled for the engine's life."""
    behind = QQmlComponent.CompilationMode.Asynchronous
    for file in sorted({screen.file for screen in SCREENS.values()}):
        address = QUrl.fromLocalFile(str(QML / "screens" / file))
        QQmlComponent(engine, address, behind, engine)


def video_sinks(window: QQuickWindow) -> dict[Stream, QVideoSink]:
    """Return where each stream's pictures go, for as long as the window lives."""
    return {stream: _sink(window, stream) for stream in STREAMS}


def _sink(window: QQuickWindow, stream: Stream) -> QVideoSink:
    output = window.findChild(QObject, f"{stream}Video")
    if output is None:
        raise RuntimeError(f"Main.qml has no VideoOutput named {stream}Video")
    return output.property("videoSink")


def fitting_size(orientation: str) -> QSize:
    """Return the largest 16:9 window the screen has room for."""
    free = QGuiApplication.primaryScreen().availableSize() * 0.92
    shape = QSize(1920, 1080) if orientation == "landscape" else QSize(1080, 1920)
    fitted = shape.scaled(free, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted if fitted.width() < shape.width() else shape
