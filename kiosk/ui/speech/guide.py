"""Guides who listens and who uses the keys: what is said when, and where the focus is.

Between the stage, which tells it what happens, and `Recital` and `Keypad`, which it moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core import media
from kiosk.core.clock import Clock, Timer
from kiosk.core.partner import Partner
from kiosk.ui.models.scene import Models
from kiosk.ui.speech import lines
from kiosk.ui.speech.discretion import Discretion
from kiosk.ui.speech.keypad import Key, Keypad, key_of
from kiosk.ui.speech.pace import Pace
from kiosk.ui.speech.reader import Reader
from kiosk.ui.speech.recital import Recital, on_top, page_read
from kiosk.visit.state import AloudAsked, Happening, Place, Question, Touched, VisitState
from kiosk.visit.state import Timer as VisitTimer
from kiosk.visit.timers import running_timers

ARRIVE_S = 0.3
"""From a new screen to its being read: it has come to rest by then."""
ASK_EVERY_S = 10.0
"""S19 asks again and again (TIM-2)."""
STARTING_S = 15.0
"""A headset told of so soon after the start was in before: nobody has come."""
MANY = (media.Levels, media.CallFigures, media.SheetProgress)
"""Events that come all the time and change no sentence."""
RENEWS_ITSELF = (Place.ATTRACT, Place.STILL_THERE)


@dataclass(frozen=True, slots=True)
class Ways:
    """What the guide uses of the stage."""

    window: QQuickWindow
    models: Models
    clock: Clock
    partners: tuple[Partner, ...]
    paper: Callable[[int], str]
    """The text of a received page."""
    send: Callable[[Happening], None]


class Guide(QObject):
    """One per stage. GUI thread."""

    attentionAsked = Signal()
    """S19 asks again: time for a soft tone."""

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self._speech, self._display = ways.models.speech, ways.models.display
        self._reader = Reader(ways.window)
        self._recital = Recital(self._speech, self._reader, Discretion(ways.partners), ways.paper)
        self._keypad = Keypad(ways.window, self._reader)
        self._pace = Pace(self._display, ways.send)
        self._pending: dict[str, Timer] = {}
        self._started_s = ways.clock.monotonic()
        self._plugged: bool | None = None
        self._seen: tuple[str, bool] = ("none", False)
        """What was told last of the paper under the camera: hint, taken already."""
        self._look = (self._display.big, self._display.contrast)
        self._keys = {Key.BACK: QObject(self), Key.HELP: QObject(self)}
        self._speech.listened.connect(self._listen)
        self._speech.reads.connect(self._active)
        self._speech.woken.connect(self._woken)
        self._display.changed.connect(self._display_changed)

    # --- what the stage tells -----------------------------------------------------------------

    def show(self, before: VisitState, state: VisitState) -> None:
        """Follow the visit from `before` to `state`, which is on the window already."""
        self._recital.state = state
        if before.language != state.language:
            self._reader.mirrored = state.language == "ar"
            self._speech.setLanguage(state.language)
        if on_top(before) != on_top(state):
            self._speech.stop()
            self._keypad.leave()
            self._later("arrive", ARRIVE_S, self._arrive)
        elif page_read(before) != page_read(state):
            self._later("arrive", ARRIVE_S, self._recital.read_paper)
        else:
            self._later("news", ARRIVE_S, self._tell_news)
        if state.place is not before.place:
            self._drop("ask")
            if state.place is Place.STILL_THERE:
                self._ask(round(running_timers(state)[VisitTimer.LAST_CALL] / ASK_EVERY_S))

    def take(self, event: object) -> None:
        """Take an event of the media process: the headset, and what changes sentences."""
        if isinstance(event, media.HeadsetPlugged):
            self._plug(event.plugged)
        elif isinstance(event, media.PageSeen):
            if (event.hint, event.taken) != self._seen:
                self._seen = (event.hint, event.taken)
                self._later("news", ARRIVE_S, self._tell_news)
        elif not isinstance(event, MANY):
            self._later("news", ARRIVE_S, self._tell_news)

    def touched(self) -> None:
        """A finger came down: silence, and no focus (AUD-2)."""
        self._speech.interrupt()
        self._keypad.used = False
        self._keypad.leave()

    def key(self, event: QKeyEvent) -> bool:
        """Take a key; True when it goes no further. Only ● reaches the button in focus."""
        key = key_of(event)
        if key is None or event.isAutoRepeat():
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return key is not Key.ACT
        self._speech.interrupt()
        first, self._keypad.used = not self._keypad.used, True
        if self._recital.state.place is Place.ATTRACT:
            self._begin(without_seeing=key is Key.UP)
            return True
        if key is Key.ACT and self._keypad.focused:
            return False
        self._press(key, first=first)
        return True

    def forget(self) -> None:
        """The visit is over: nothing of it is left (PRV-6)."""
        for name in tuple(self._pending):
            self._drop(name)
        self._seen = ("none", False)
        self._pace.forget()
        self._recital.forget()
        self._keypad.forget()

    def close(self) -> None:
        """Take every pending call back and end the voice."""
        for name in tuple(self._pending):
            self._drop(name)
        self._speech.close()

    # --- keys ---------------------------------------------------------------------------------

    def _begin(self, *, without_seeing: bool) -> None:
        if not self._ways.models.guard.ready():
            return
        if without_seeing:
            self._listen_always()
        self._ways.send(Touched())

    def _press(self, key: Key, *, first: bool) -> None:
        guard = self._ways.models.guard
        if key is Key.UP and first and not self._speech.mode.without_seeing:
            self._listen_always()
            self._arrive()
        elif key in self._keys:
            if guard.accepts(self._keys[key]):
                self._go_back() if key is Key.BACK else self._ways.models.visit.help()
        elif item := self._keypad.move(-1 if key is Key.UP else 1):
            self._recital.tell_target(item)

    def _go_back(self) -> None:
        visit, state = self._ways.models.visit, self._recital.state
        if state.curtain:
            visit.toggleCurtain()
        elif state.question is not Question.NONE:
            visit.answer(False)
        elif state.place is Place.STILL_THERE:
            visit.answer(True)
        else:
            visit.back()

    # --- voice --------------------------------------------------------------------------------

    def _plug(self, plugged: bool) -> None:
        """A headset that is put in starts the voice; pulled out, nothing private is said."""
        was, self._plugged = self._plugged, plugged
        self._speech.choose(private=plugged)
        starting = self._ways.clock.monotonic() - self._started_s < STARTING_S
        if not plugged or was or (was is None and starting):
            return
        self._listen_always()
        if self._recital.state.place is not Place.ATTRACT:
            self._later("arrive", ARRIVE_S, self._arrive)
        self._ways.send(Touched())

    def _listen_always(self) -> None:
        self._speech.choose(without_seeing=True)
        self._pace.take_time()

    def _listen(self) -> None:
        self._pace.take_time()
        if self._recital.must_ask:
            self._ways.send(AloudAsked())
        else:
            self._recital.read()

    def _woken(self) -> None:
        if self._recital.heard and not self._speech.reading:
            self._later("arrive", ARRIVE_S, self._arrive)

    def _arrive(self) -> None:
        """A screen has come to rest: focus for who uses keys, words for who listens."""
        self._drop("arrive")
        if self._recital.state.place is Place.ATTRACT:
            return
        if self._keypad.used or self._speech.mode.without_seeing:
            self._keypad.begin()
        self._recital.welcome()

    def _tell_news(self) -> None:
        self._drop("news")
        if "arrive" not in self._pending:
            self._recital.tell_news()

    def _ask(self, times: int) -> None:
        """Ask aloud whether somebody is there, whoever listens (TIM-2): at 0, 10, 20 seconds."""
        self._drop("ask")
        if times < 1:
            return
        self.attentionAsked.emit()
        self._recital.ask()
        self._later("ask", ASK_EVERY_S, lambda: self._ask(times - 1))

    def _active(self) -> None:
        if self._recital.state.place not in RENEWS_ITSELF:
            self._ways.send(Touched())

    def _display_changed(self) -> None:
        before, self._look = self._look, (self._display.big, self._display.contrast)
        tools = zip((lines.BIG, lines.CONTRAST), before, self._look, strict=True)
        told = [words[bool(now)] for words, was, now in tools if was is not now]
        self._recital.tell_toggled(told)
        self._pace.tell()

    def _later(self, name: str, seconds: float, call: Callable[[], None]) -> None:
        self._drop(name)
        self._pending[name] = self._ways.clock.call_later(seconds, call)

    def _drop(self, name: str) -> None:
        if timer := self._pending.pop(name, None):
            timer.cancel()
