"""The borne's conductor on the UI thread: happenings in, the pure step, effects out.

It never waits: HTTP, PDF and rendering run in a pool of two threads, media in its own process; what
they answer comes back as Qt signals.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import filterfalse

from PySide6.QtCore import QObject, Signal

from kiosk.core import media
from kiosk.core.clock import Timer
from kiosk.ui.agent_door import AgentDoor
from kiosk.ui.call_desk import CallDesk
from kiosk.ui.errands import Errands
from kiosk.ui.help_bell import HelpBell
from kiosk.ui.media_side import MediaSide
from kiosk.ui.outside import Outside
from kiosk.ui.paper_tray import PaperTray, changes_pages
from kiosk.ui.presence import PresenceWatch
from kiosk.ui.print_tray import PrintTray
from kiosk.visit import state as s
from kiosk.visit.session import Session
from kiosk.visit.state import Do, Effect, Line, Order, Place, StartTimer, StopTimer, VisitState
from kiosk.visit.step import step

PRESENCE_PLACES = (Place.NEEDS, Place.SERVICES, Place.APPOINTMENT, Place.SERVICE)
"""Where it matters who is there: asked anew on the way in."""


class Controller(QObject):
    """One per borne, for its whole life. Every method runs on the UI thread, but `media_event`."""

    stepped = Signal(object, object)
    """(happening, state after it), for the tour and the tests."""

    def __init__(self, outside: Outside, session: Session) -> None:
        super().__init__()
        self._outside = outside
        self._session = session
        self.state = VisitState()
        self._timers: dict[s.Timer, Timer] = {}
        self._queue: deque[s.Happening] = deque()
        self.errands = self._errands = Errands()
        tell, clock = outside.client.send, outside.clock
        self._tray = PaperTray(session, self._errands, outside.papers, tell, self.send)
        self._prints = PrintTray(session, self._errands, outside.prints, tell, self.send)
        self._call = CallDesk(
            self._errands, outside.provider, tell, self.send, lambda: self.state, outside.written
        )
        self._media = MediaSide(
            outside, session, self._tray, self._prints, self._call, self.send, lambda: self.state
        )
        self._bell = HelpBell(
            self._errands, clock, outside.provider, lambda phase: self.send(s.HelpTold(phase))
        )
        self._door = AgentDoor(self._errands, clock, outside.door, self.send)
        self._presence = PresenceWatch(
            self._errands, clock, outside.provider.directory, outside.show_presence
        )
        self._orders: dict[Order, Callable[[Do], None]] = self._order_table()

    def start(self, *, after_a_cut: bool = False) -> None:
        """Show the first screen and begin to ask the desk who is there.

        Args:
            after_a_cut: the borne was stopped in the middle of a visit: S23 until the media process
                is fresh (ERR-3).
        """
        self._outside.show(self.state)
        self._presence.ask_now()
        if after_a_cut:
            self._media.restarting = True
            self.send(s.Restarted())

    def stop(self) -> None:
        """Forget timers and end the pool."""
        self._presence.stop()
        self._bell.stop()
        self._door.stop()
        for timer in self._timers.values():
            timer.cancel()
        self._errands.stop()

    def media_event(self, event: object) -> None:
        """Take an event of the media process. Any thread."""
        self._errands.later(lambda: self._media.take(event))

    def try_code(self, code: str) -> None:
        """Take the agent's code from the screen; it is kept nowhere."""
        self.send(s.CodeTried())
        if self.state.door == "checking":
            self._door.try_code(code)

    def correct_edges(self, corners: media.Quad) -> None:
        """Make the shown page anew with the corners the agent set, in 0..1 of its picture."""
        if self.state.place is Place.EDGES and not self.state.correcting:
            self.send(s.EdgesSet())
            self._tray.correct(self.state.page, corners)

    def take_badge(self, badge: str) -> None:
        """Take a badge shown on any screen: the door, and its PIN's digits are asked for."""
        self._door.take_badge(badge)
        self.send(s.Touched())
        self.send(s.AgentChosen())

    def type_text(self, at: int, text: str) -> None:
        """Send what the citizen wrote, from character `at` on (CAL-7)."""
        if self.state.line is not Line.NONE:
            self._outside.client.send(media.TypeText(at=at, text=text))

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
        self._outside.tally.follow(before, self.state)
        for effect in filter(changes_pages, effects):  # before the screen asks for their pictures
            self._perform(effect)
        if self.state is not before:
            self._outside.show(self.state)
        for effect in filterfalse(changes_pages, effects):
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
        tell, memory, tally = self._outside.client.send, self._session, self._outside.tally
        return {
            Order.OPEN_PREVIEW: lambda _: tell(media.OpenPreview()),
            Order.CLOSE_PREVIEW: lambda _: tell(media.ClosePreview()),
            Order.DIAL: lambda _: self._call.dial(),
            Order.END_CALL: lambda _: self._call.end(),
            Order.APPLY_SENDING: lambda _: self._call.apply_sending(),
            Order.APPLY_CURTAIN: lambda _: tell(media.SetCurtain(on=self.state.curtain)),
            Order.APPLY_PRESENCE: lambda _: tell(media.SetPresence(here=self.state.here)),
            Order.APPLY_VOLUME: lambda _: self._media.apply_volume(),
            Order.TELL_ADVISER: lambda _: self._call.tell_adviser(),
            Order.OPEN_PLATE: lambda _: tell(media.OpenPlate()),
            Order.CLOSE_PLATE: lambda _: tell(media.ClosePlate()),
            Order.CHECK_PLATE: lambda _: tell(media.CheckPlate()),
            Order.SHOOT: lambda _: tell(media.TakePhoto()),
            Order.READ_SHEETS: lambda _: tell(media.ReadSheets()),
            Order.CANCEL_READING: lambda _: tell(media.CancelReading()),
            Order.DROP_PAGE: lambda do: memory.drop_photo(do.page),
            Order.TURN_PAGE: lambda do: self._tray.turn_page(do.page),
            Order.DROP_ALL_PAGES: lambda _: memory.drop_photos(),
            Order.SEND_PAGES: lambda _: self._tray.send_pages(),
            Order.DROP_RECEIVED: lambda _: memory.drop_received(),
            Order.PRINT_RECEIVED: lambda _: self._prints.print_received(),
            Order.PRINT_HOURS: lambda _: self._prints.print_hours(self.state.partner),
            Order.PRINT_RIGHTS: lambda _: self._prints.print_rights(),
            Order.CANCEL_PRINT: lambda _: self._prints.cancel(),
            Order.RING_AGENT: lambda _: self._bell.ring(),
            Order.QUIET_AGENT: lambda _: self._bell.quiet(),
            Order.COUNT_CALL: lambda _: tally.count_call(),
            Order.COUNT_FACE: lambda _: tally.count_face(self.state.face),
            Order.RING: lambda _: tell(media.Play(sound="ring")),
            Order.ERASE: lambda _: self._media.erase(),
        }
