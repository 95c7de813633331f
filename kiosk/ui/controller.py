"""The borne's conductor on the UI thread: happenings in, the pure step, effects out.

It never waits: HTTP, PDF and rendering run in a pool of two threads, media in its own process; what
they answer comes back as Qt signals.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.core import media
from kiosk.core.clock import Clock, Timer
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import CallSession, Directory
from kiosk.core.ports import SessionProvider
from kiosk.media.client import Gone, MediaClient
from kiosk.ui.errands import Errands
from kiosk.ui.media_events import happening_of
from kiosk.ui.paper_tray import PaperTray, PaperWorks
from kiosk.ui.presence import PresenceWatch
from kiosk.visit import state as s
from kiosk.visit.session import Session
from kiosk.visit.state import Do, Effect, Line, Order, Place, StartTimer, StopTimer, VisitState
from kiosk.visit.step import step, wants_plate, wants_preview

log = logging.getLogger(__name__)
PRESENCE_PLACES = (Place.NEEDS, Place.SERVICE)
"""Where it matters who is there: asked anew on the way in."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What the conductor uses of the world; each is plugged in by `app`."""

    client: MediaClient
    provider: SessionProvider
    clock: Clock
    papers: PaperWorks
    forget_screen: Callable[[], bool]
    """Empty clipboard, image caches and video sinks; True when nothing is left."""
    show: Callable[[VisitState], None]
    show_media: Callable[[media.PipeMessage], None]
    show_presence: Callable[[Directory | None], None]


class Controller(QObject):
    """One per borne, for its whole life. Every method runs on the UI thread, but `media_event`."""

    stepped = Signal(object, object)
    """(happening, state after it), for the tour and the tests."""

    def __init__(self, outside: Outside, session: Session) -> None:
        super().__init__()
        self._outside = outside
        self._session = session
        self.state = VisitState()
        self._call: CallSession | None = None
        self._call_begun = False
        self._media_up = False
        self._erasing = False
        self._timers: dict[s.Timer, Timer] = {}
        self._queue: deque[s.Happening] = deque()
        self._errands = Errands()
        self._tray = PaperTray(
            session, self._errands, outside.papers, outside.client.send, self.send
        )
        self._presence = PresenceWatch(
            self._errands, outside.clock, outside.provider.directory, outside.show_presence
        )
        self._orders: dict[Order, Callable[[Do], None]] = self._order_table()

    def start(self) -> None:
        """Show the first screen and begin to ask the desk who is there."""
        self._outside.show(self.state)
        self._presence.ask_now()

    def stop(self) -> None:
        """Forget timers and end the pool."""
        self._presence.stop()
        for timer in self._timers.values():
            timer.cancel()
        self._errands.stop()

    def media_event(self, event: object) -> None:
        """Take an event of the media process. Any thread."""
        self._errands.later(lambda: self._take_media(event))

    def send(self, happening: s.Happening) -> None:
        """Let something happen; effects that make more happen are queued behind."""
        self._queue.append(happening)
        if len(self._queue) > 1:
            return
        while self._queue:
            self._step(self._queue[0])
            self._queue.popleft()

    def _step(self, happening: s.Happening) -> None:
        before = self.state
        self.state, effects = step(before, happening)
        if self.state is not before:
            self._outside.show(self.state)
        for effect in effects:
            self._perform(effect)
        if self.state.place is not before.place and self.state.place in PRESENCE_PLACES:
            self._presence.ask_now()
        self.stepped.emit(happening, self.state)

    def _perform(self, effect: Effect) -> None:
        if isinstance(effect, StartTimer | StopTimer):
            if timer := self._timers.pop(effect.timer, None):
                timer.cancel()
        if isinstance(effect, StartTimer):
            name = effect.timer
            self._timers[name] = self._outside.clock.call_later(
                effect.seconds, lambda: self._time_up(name)
            )
        if isinstance(effect, Do):
            self._orders[effect.order](effect)

    def _time_up(self, name: s.Timer) -> None:
        self._timers.pop(name, None)
        self.send(s.TimeUp(name))

    def _order_table(self) -> dict[Order, Callable[[Do], None]]:
        tell, memory = self._outside.client.send, self._session
        return {
            Order.OPEN_PREVIEW: lambda _: tell(media.OpenPreview()),
            Order.CLOSE_PREVIEW: lambda _: tell(media.ClosePreview()),
            Order.DIAL: lambda _: self._dial(),
            Order.END_CALL: lambda _: self._end_call(),
            Order.APPLY_SENDING: lambda _: self._apply_sending(),
            Order.APPLY_VOLUME: lambda _: tell(media.SetVolume(step=self.state.volume)),
            Order.OPEN_PLATE: lambda _: tell(media.OpenPlate()),
            Order.CLOSE_PLATE: lambda _: tell(media.ClosePlate()),
            Order.SHOOT: lambda _: tell(media.TakePhoto()),
            Order.DROP_PAGE: lambda do: memory.drop_photo(do.page),
            Order.DROP_ALL_PAGES: lambda _: memory.drop_photos(),
            Order.SEND_PAGES: lambda _: self._tray.send_pages(),
            Order.DROP_RECEIVED: lambda _: memory.drop_received(),
            Order.RING: lambda _: tell(media.Play(sound="ring")),
            Order.ERASE: lambda _: self._erase(),
        }

    def _dial(self) -> None:
        partner = self.state.partner
        self._errands.run(
            lambda: self._outside.provider.open(partner), self._dialed, self._not_dialed
        )

    def _dialed(self, session: CallSession) -> None:
        if self.state.line is not Line.DIALING or self._call is not None:
            return
        self._call, self._call_begun = session, False
        self._start_call()

    def _not_dialed(self, error: KioskError) -> None:
        if self.state.line is Line.DIALING:
            self.send(s.CallEnded("fault", error.fault))

    def _start_call(self) -> None:
        """Give the call to the media process; one begun in another process is taken up again."""
        if self._call is None or not self._media_up:
            return
        state = self.state
        self._outside.client.send(
            media.StartCall(
                session=self._call,
                resume=self._call_begun,
                microphone=state.microphone_on,
                camera=state.camera_on,
                volume=state.volume,
            )
        )
        self._call_begun = True

    def _end_call(self) -> None:
        self._call = None
        self._outside.client.send(media.EndCall())

    def _apply_sending(self) -> None:
        self._outside.client.send(media.SetMicrophone(on=self.state.microphone_on))
        self._outside.client.send(media.SetCamera(on=self.state.camera_on))

    def _erase(self) -> None:
        self._call = None
        self._erasing = True
        self._outside.client.replace()

    def _erased(self) -> None:
        self._erasing = False
        memory_empty = self._tray.wipe()
        screen_empty = self._outside.forget_screen()
        self.send(s.Erased(memory_empty and screen_empty))

    def _take_media(self, event: Any) -> None:
        if isinstance(event, Gone):
            self._media_gone()
        elif isinstance(event, media.Ready):
            self._media_ready()
        elif isinstance(event, media.PhotoTaken) and self.state.shooting and not self._erasing:
            self._outside.show_media(event)
            self._session.add_photo(event.blob)
            self.send(s.PageShot())
        elif isinstance(event, media.DocumentArrived) and self.state.line is not Line.NONE:
            self._tray.receive(event)
        elif isinstance(event, media.PipeMessage):
            self._take_other(event)

    def _take_other(self, event: media.PipeMessage) -> None:
        if isinstance(event, media.CallOver):
            self._call = None
            self.send(s.SendFailed())
        self._outside.show_media(event)
        if happening := happening_of(event, self._session):
            self.send(happening)

    def _media_gone(self) -> None:
        self._media_up = False
        if self._erasing:
            self._erased()
            return
        if self.state.shooting:
            self.send(s.ShotFailed(Fault.MEDIA_DIED))
        self.send(s.LineLost())

    def _media_ready(self) -> None:
        """Give a fresh media process everything the visit needs of it now."""
        self._media_up = True
        state, tell = self.state, self._outside.client.send
        if wants_preview(state):
            tell(media.OpenPreview())
        self._start_call()
        if wants_plate(state):
            tell(media.OpenPlate())
        if state.sending is s.Sending.ON_ITS_WAY:
            self._tray.send_again()
