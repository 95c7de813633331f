"""The window of the borne: it shows one visit state at a time and says what the citizen did.

Nothing here decides anything: what follows a touch is the visit's table's business.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config.site import Site
from kiosk.core.clock import Clock
from kiosk.core.media import Stream
from kiosk.core.messages import Directory
from kiosk.ui.models.call_model import CallModel
from kiosk.ui.models.display_model import DisplayModel
from kiosk.ui.models.paper_model import PaperModel
from kiosk.ui.models.scene import Models, Scene
from kiosk.ui.models.service_model import NeedsModel, ServiceModel
from kiosk.ui.models.time_model import TimeModel, TouchGuard
from kiosk.ui.models.trouble_model import TroubleModel
from kiosk.ui.models.visit_model import VisitModel
from kiosk.ui.pictures import PagePictures, PageStore, SvgPictures
from kiosk.ui.screens import ASSETS, QML, SCREENS
from kiosk.ui.translation import load_translator
from kiosk.visit.state import Happening, Place, Sending, Touched, VisitState
from kiosk.visit.step import LAST_CALL_S

log = logging.getLogger(__name__)

STREAMS: tuple[Stream, ...] = ("self", "adviser", "plate")
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
BEGINS_OR_RENEWS = (Place.ATTRACT, Place.STILL_THERE)
"""Screens whose own targets say what a touch means."""


class Stage(QObject):
    """The whole face of the borne. Made and used on the GUI thread."""

    testSoundAsked = Signal()
    """« Entendez-vous le son ? »: play the test sound."""
    touched = Signal()
    """A touch was accepted: time for the click sound, outside calls."""

    def __init__(
        self,
        site: Site,
        clock: Clock,
        pages: PageStore,
        send: Callable[[Happening], None],
        *,
        windowed_size: QSize | None = None,
    ) -> None:
        super().__init__()
        self._send = send
        self._state = VisitState()
        # View-models belong to the engine, which ends its screens before them: no binding ever
        # meets a view-model that is gone.
        self._engine = QQmlApplicationEngine(self)
        self._models = _models(site, clock, send, self._engine)
        self._scene = Scene(self._models, self._engine)
        self._scene.testSoundAsked.connect(self.testSoundAsked)
        self._models.guard.struck.connect(self.touched)
        self._models.time.minutePassed.connect(self._models.service.refresh)
        self._translator = load_translator("fr", self)
        QGuiApplication.installTranslator(self._translator)
        _load(self._engine, self._scene, pages)
        self.window = _window(self._engine)
        self.window.installEventFilter(self)
        self.sinks: dict[Stream, QVideoSink] = {name: _sink(self.window, name) for name in STREAMS}
        self._open(site, windowed_size)
        self.show(self._state)

    def show(self, state: VisitState) -> None:
        """Show `state`; the only thing that changes screens."""
        before, self._state = self._state, state
        if before.place is not state.place or before.question is not state.question:
            self._models.guard.screen_changed()
        self._follow_visit(before, state)
        self._follow_papers(before, state)
        self._models.service.choose(state.partner, state.service)
        self._models.trouble.tell(state.fault)
        self._models.visit.show(state)
        if before.place is not state.place or not self.window.property("screenFile"):
            self._show_screen(state.place)

    def media(self, event: object) -> None:
        """Take an event of the media process; those no screen shows are ignored."""
        self._models.call.take(event)
        self._models.paper.take(event)

    def presence(self, directory: Directory | None) -> None:
        """Take what the desk knows of its partners; None when it cannot be reached."""
        self._models.service.take(directory)

    def choose_display(self, *, big: bool, contrast: bool) -> None:
        """Set « Plus grand » and « Contraste », as their tools do."""
        self._models.display.choose(big=big, contrast=contrast)

    def forget(self) -> None:
        """Drop everything of the visit from screens and their pictures (PRV-2)."""
        self._models.paper.forget()
        self._models.call.forget()
        self._engine.trimComponentCache()
        self.window.releaseResources()

    def close(self) -> None:
        """Take the window away and free everything; the stage is of no use afterwards."""
        self._models.time.close()
        self.window.removeEventFilter(self)
        self.window.close()
        QGuiApplication.removeTranslator(self._translator)
        self._engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the visit that somebody is there (TIM-4), whatever is touched."""
        if event.type() in TOUCHES and self._state.place not in BEGINS_OR_RENEWS:
            self._send(Touched())
        return False

    def _show_screen(self, place: Place) -> None:
        screen = SCREENS[place]
        self.window.setProperty("tools", screen.tools)
        self.window.setProperty("backTool", screen.back)
        self.window.setProperty("restartTool", screen.restart)
        self.window.setProperty("soundTools", screen.sound)
        self.window.setProperty("screenFile", screen.file)

    def _follow_visit(self, before: VisitState, state: VisitState) -> None:
        models = self._models
        if state.place is Place.STILL_THERE and before.place is not Place.STILL_THERE:
            models.time.start_countdown(LAST_CALL_S)
        elif state.place is not Place.STILL_THERE:
            models.time.stop_countdown()
        ended = before.place is Place.END and state.place is not Place.END
        if ended or (state.place is Place.ATTRACT and before.place is not Place.ATTRACT):
            models.display.forget()
            self.forget()

    def _follow_papers(self, before: VisitState, state: VisitState) -> None:
        def papers(one: VisitState) -> tuple[Any, ...]:
            return one.pages, one.received_pages, one.shooting

        if papers(before) != papers(state):
            self._models.paper.renew_pages()
        if state.sending is Sending.ON_ITS_WAY and before.sending is not Sending.ON_ITS_WAY:
            self._models.paper.restart_progress()

    def _open(self, site: Site, windowed_size: QSize | None) -> None:
        if site.screen.full_screen and windowed_size is None:
            self.window.showFullScreen()
            return
        size = windowed_size or _fitting_size(site.screen.orientation)
        self.window.resize(size)
        self.window.show()


def _models(site: Site, clock: Clock, send: Callable[[Happening], None], owner: QObject) -> Models:
    title = f"{site.title} · {site.name}"
    return Models(
        visit=VisitModel(send, owner),
        call=CallModel(owner),
        paper=PaperModel(owner),
        needs=NeedsModel(site.needs, owner),
        service=ServiceModel(site.partners, clock, owner),
        trouble=TroubleModel(owner),
        time=TimeModel(clock, owner),
        display=DisplayModel(site.screen.diagonal_in, title, owner),
        guard=TouchGuard(clock, owner),
    )


def _load(engine: QQmlApplicationEngine, scene: Scene, pages: PageStore) -> None:
    for font in sorted((ASSETS / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    engine.addImageProvider("svg", SvgPictures())
    engine.addImageProvider("page", PagePictures(pages))
    engine.setInitialProperties({"scene": scene})
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))


def _window(engine: QQmlApplicationEngine) -> QQuickWindow:
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("Main.qml does not load; its errors are in the log above")
    return roots[0]


def _sink(window: QQuickWindow, stream: Stream) -> QVideoSink:
    output = window.findChild(QObject, f"{stream}Video")
    if output is None:
        raise RuntimeError(f"Main.qml has no VideoOutput named {stream}Video")
    return output.property("videoSink")


def _fitting_size(orientation: str) -> QSize:
    """Return the largest 16:9 window the screen has room for."""
    free = QGuiApplication.primaryScreen().availableSize() * 0.92
    shape = QSize(1920, 1080) if orientation == "landscape" else QSize(1080, 1920)
    fitted = shape.scaled(free, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted if fitted.width() < shape.width() else shape
