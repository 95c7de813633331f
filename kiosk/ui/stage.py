"""The window of the borne: it shows one visit state at a time and says what the citizen did.

Nothing here decides anything: what follows a touch is the visit's table's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.config.site import Site
from kiosk.core.clock import Clock
from kiosk.core.messages import Directory
from kiosk.ui.agent_side import AgentSide
from kiosk.ui.hands import Hands
from kiosk.ui.lock import Lock
from kiosk.ui.models.making import Supplies, make_models
from kiosk.ui.models.scene import Scene
from kiosk.ui.pictures import PageStore
from kiosk.ui.screens import SCREENS
from kiosk.ui.site_words import SiteWords
from kiosk.ui.speech.guide import Guide, Ways
from kiosk.ui.speech.voice import QuietVoice, Voice
from kiosk.ui.translation import Interpreter, renew
from kiosk.ui.window import compile_screens, fitting_size, load_window, video_sinks
from kiosk.visit.state import Happening, Place, Question, Sending, Timer, VisitState
from kiosk.visit.timers import running_timers

UNSEEN_S = 2.0
"""How long the rest of the borne waits for the first picture."""
STAFF = (Place.AGENT_DOOR, Place.AGENT)
"""Screens of those who work here: in French, whatever language the citizen reads (ADR 17)."""


class Stage(QObject):
    """The whole face of the borne. Made and used on the GUI thread."""

    testSoundAsked = Signal()
    """« Entendez-vous le son ? »: play the test sound."""
    touched = Signal()
    """A touch was accepted: time for the click sound, outside calls."""
    typed = Signal(int, str)
    """The citizen wrote: from character n on, the text reads … (CAL-7)."""
    codeEntered = Signal(str)
    """The agent entered a code (S21)."""
    edgesSet = Signal(object)
    """The agent has set the edges of the shown page: a `Quad` in 0..1 of its picture (S09b)."""
    agentWished = Signal(str)
    """The agent wants something of the borne: see `AgentRoom` (S21b)."""
    badgeRead = Signal(str)
    """A badge was held before the reader."""
    speaking = Signal(bool)
    """The voice begins or ends: every other sound is softer meanwhile (AUD-8)."""
    attentionAsked = Signal()
    """S19 asks again: time for a soft tone."""

    def __init__(
        self,
        site: Site,
        clock: Clock,
        pages: PageStore,
        send: Callable[[Happening], None],
        *,
        windowed_size: QSize | None = None,
        voice: Voice | None = None,
    ) -> None:
        super().__init__()
        self._pages, self._state, self._clock = pages, VisitState(), clock
        # View-models belong to the engine, which ends its screens before them.
        self._engine = QQmlApplicationEngine(self)
        self._words = SiteWords(site.phrasebook.say)
        supplies = Supplies(site, clock, self._words, voice or QuietVoice(), send)
        self._models = make_models(supplies, self._engine)
        self._scene = Scene(self._models, self._engine)
        self.agents = AgentSide(self._models)
        self._interpreter = Interpreter(site.languages, self)
        self.window = load_window(self._engine, self._scene, pages)
        ways = Ways(self.window, self._models, clock, site.partners, pages.text, send)
        self._guide = Guide(ways, self)
        self._hands = Hands(self.window, self._guide, clock, send, self)
        self._pass_wishes_on()
        self.sinks = video_sinks(self.window)
        self._lock: Lock | None = None
        self._open(site, windowed_size)
        self.show(self._state)

    def _pass_wishes_on(self) -> None:
        """Let what the models and the guide ask for leave the stage as its own signals."""
        models = self._models
        self._scene.testSoundAsked.connect(self.testSoundAsked)
        models.guard.struck.connect(self.touched)
        models.talk.typed.connect(self.typed)
        models.agent.codeEntered.connect(self.codeEntered)
        models.edges.entered.connect(self.edgesSet)
        models.room.wished.connect(self.agentWished)
        models.time.minutePassed.connect(models.service.refresh)
        models.speech.sounding.connect(self.speaking)
        self._guide.attentionAsked.connect(self.attentionAsked)
        self._hands.badgeRead.connect(self.badgeRead)
        once = Qt.ConnectionType.SingleShotConnection
        self.window.frameSwapped.connect(models.speech.wake, once)

    def show(self, state: VisitState) -> None:
        """Show `state`; the only thing that changes screens."""
        if state.place in STAFF:
            state = replace(state, language="fr")
        before, self._state, self._hands.place = self._state, state, state.place
        if _covered(before) != _covered(state):
            self._models.guard.screen_changed()
        if before.language != state.language and self._interpreter.speak(state.language):
            self._words.language = state.language
            self._change_language()
        self._follow_visit(before, state)
        self._follow_papers(before, state)
        self._models.service.choose(state.partner, state.service)
        self._models.needs.choose(state.need)
        self._models.trouble.tell(state.fault)
        self._models.trouble.tell_printing(state.printing)
        self._models.talk.speak(state.language)
        self._models.visit.show(state)
        self._models.room.show(state)
        if before.place is not state.place or not self.window.property("screenFile"):
            self._show_screen(state.place)
        self._guide.show(before, state)

    def warm_up(self) -> None:
        """Have every screen compiled once the first one shows: none waits when it is called."""
        once = Qt.ConnectionType.SingleShotConnection
        self.window.frameSwapped.connect(lambda: compile_screens(self._engine), once)

    def once_shown(self, call: Callable[[], None]) -> None:
        """Run `call` once after the first picture; late where a screen that is off shows none."""
        waiting = [call]

        def run() -> None:
            while waiting:
                waiting.pop()()

        self.window.frameSwapped.connect(run, Qt.ConnectionType.SingleShotConnection)
        self._clock.call_later(UNSEEN_S, run)

    def media(self, event: object) -> None:
        """Take an event of the media process; those no screen shows are ignored."""
        self._models.call.take(event)
        self._models.paper.take(event)
        self._models.sheets.take(event)
        self._models.talk.take(event)
        self.agents.media(event)
        self._guide.take(event)

    def written(self) -> str:
        """Return what the citizen has written in this call (CAL-7)."""
        return str(self._models.talk.property("mine"))

    def presence(self, directory: Directory | None) -> None:
        """Take what the desk knows of its partners; None when it cannot be reached."""
        self._models.service.take(directory)

    def choose_display(self, *, big: bool, contrast: bool) -> None:
        """Set « Plus grand » and « Contraste », as their tools do."""
        self._models.display.choose(big=big, contrast=contrast)

    def forget(self) -> None:
        """Drop everything of the visit from screens and their pictures (PRV-2)."""
        self._models.paper.forget()
        self._models.sheets.forget()
        self._models.call.forget()
        self._models.talk.forget()
        self._models.agent.forget()
        self._engine.collectGarbage()
        self.window.releaseResources()

    def close(self) -> None:
        """Take the window away and free everything; the stage is of no use afterwards."""
        self._models.time.close()
        if self._lock:
            self._lock.open()
        self._hands.close()
        self._guide.close()
        self.window.close()
        self._interpreter.fall_silent()
        self._engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _show_screen(self, place: Place) -> None:
        screen = SCREENS[place]
        self.window.setProperty("tools", screen.tools)
        self.window.setProperty("backTool", screen.back)
        self.window.setProperty("restartTool", screen.restart)
        self.window.setProperty("languageTool", screen.language)
        self.window.setProperty("soundTools", screen.sound)
        self.window.setProperty("screenFile", screen.file)

    def _change_language(self) -> None:
        """Have every word on the screen read again, from QML and from the models."""
        for model in self._models.all():
            renew(model)
        self._engine.retranslate()

    def _follow_visit(self, before: VisitState, state: VisitState) -> None:
        models = self._models
        counted, counts = _counted(before), _counted(state)
        if counts is not None and counts is not counted:
            models.time.start_countdown(round(running_timers(state)[counts]))
        elif counts is None:
            models.time.stop_countdown()
        if state.place is Place.ATTRACT and before.place is not Place.ATTRACT:
            self._guide.forget()
            models.display.forget()  # how one reads is kept until then: the same person goes on
            self.forget()
        elif before.place is Place.END and state.place is not Place.END:
            self.forget()

    def _follow_papers(self, before: VisitState, state: VisitState) -> None:
        def papers(one: VisitState) -> tuple[Any, ...]:
            return one.pages, one.received_pages, one.shooting, one.turns

        if papers(before) != papers(state):
            self._models.paper.renew_pages()
        if state.place is Place.EDGES and before.place is not Place.EDGES:
            self._models.edges.begin(self._pages.corners(state.page))
        if state.sending is Sending.ON_ITS_WAY and before.sending is not Sending.ON_ITS_WAY:
            self._models.paper.restart_progress()

    def _open(self, site: Site, windowed_size: QSize | None) -> None:
        if site.screen.full_screen and windowed_size is None:
            self._lock = Lock(self.window)
            self.window.showFullScreen()
            return
        size = windowed_size or fitting_size(site.screen.orientation)
        self.window.resize(size)
        self.window.show()


def _counted(state: VisitState) -> Timer | None:
    """Return the timer whose seconds the citizen sees."""
    if state.place is Place.STILL_THERE:
        return Timer.LAST_CALL
    return Timer.SHOT if state.counting else None


def _covered(state: VisitState) -> tuple[Place, Question, bool]:
    """Return what lies under a finger: the screen, a question over it, the curtain over all."""
    return state.place, state.question, state.curtain
