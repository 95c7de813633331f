"""What the conductor tests stand on: a still clock, an obedient desk, a media process on paper."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from PySide6.QtTest import QTest

from kiosk.core import media
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import (
    CallSession,
    Directory,
    HelpPhase,
    HelpTicket,
    SessionRequest,
)
from kiosk.core.ports import RenderedDocument
from kiosk.core.staff import Role
from kiosk.media.client import MediaClient
from kiosk.ui.controller import Controller
from kiosk.ui.door_record import DoorRecord
from kiosk.ui.outside import Outside
from kiosk.ui.paper_tray import PaperWorks
from kiosk.ui.print_tray import PrintWorks, Sheets
from kiosk.ui.tally import Tally
from kiosk.visit import state as s
from kiosk.visit.session import Session
from kiosk.visit.state import Place, VisitState

PATIENCE_S = 30.0
SESSION = CallSession(call="c1", ws_url="ws://127.0.0.1/ws/borne", token="t")


class PaperClient:
    """A media client that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[media.PipeMessage] = []
        self.replaced = 0

    def send(self, message: media.PipeMessage) -> None:
        """Write the command down."""
        self.told.append(message)

    def replace(self) -> None:
        """Count."""
        self.replaced += 1

    def kinds(self, kind: type[Any]) -> list[Any]:
        """Return the commands of one kind so far."""
        return [message for message in self.told if isinstance(message, kind)]


class ObedientDesk:
    """A session provider that answers at once, or fails as told."""

    fault: Fault | None = None
    opened = 0
    asked: SessionRequest | None = None
    phase: HelpPhase = "ringing"

    def __init__(self) -> None:
        self.rings = 0
        self.dropped: list[HelpTicket] = []

    def directory(self) -> Directory:
        """Return that nobody is known."""
        return Directory(partners=())

    def open(self, request: SessionRequest) -> CallSession:
        """Return the one session, or raise."""
        self.asked = request
        if self.fault:
            raise KioskError(self.fault)
        self.opened += 1
        return SESSION

    def ask_help(self) -> HelpTicket:
        """Ring, or raise."""
        if self.fault:
            raise KioskError(self.fault)
        self.rings += 1
        return HelpTicket(id="h1")

    def help_phase(self, ticket: HelpTicket) -> HelpPhase:
        """Return what the agent was told to do."""
        return self.phase

    def drop_help(self, ticket: HelpTicket) -> None:
        """Remember."""
        self.dropped.append(ticket)


class Bench:
    """A conductor and everything around it, made of paper."""

    def __init__(self) -> None:
        self.client = PaperClient()
        self.desk = ObedientDesk()
        self.clock = ManualClock(datetime(2026, 5, 4, 10, 32, tzinfo=PARIS))
        self.session = Session()
        self.screen_empty = True
        self.shown: list[VisitState] = []
        self.watch: Callable[[VisitState], object] = self.shown.append
        """Called with each state the screens are shown."""
        self.counted: list[tuple[str, str]] = []
        self.erasures: list[bool] = []
        self.door = Book()
        self.controller = Controller(self._outside(), self.session)
        self.controller.start()
        self.hear(media.Ready())

    def _outside(self) -> Outside:
        return Outside(
            client=cast(MediaClient, self.client),
            provider=self.desk,
            clock=self.clock,
            papers=PaperWorks(
                lambda pages: b"%PDF" + b"".join(pages),
                _render,
                lambda page, quarters: page + b"~" * quarters,
            ),
            prints=PrintWorks(
                lambda pages: b"%PDF received" + b"".join(pages),
                lambda partner: Sheets(b"%PDF hours of " + partner.encode(), 1),
                lambda: Sheets(b"%PDF rights", 1),
            ),
            tally=Tally(self.clock, lambda _day, kind, what: self.counted.append((kind, what))),
            door=self.door,
            forget_screen=lambda: self.screen_empty,
            written=lambda: "Bonjour",
            show=self._show,
            show_media=lambda _: None,
            show_presence=lambda _: None,
            show_erasure=self.erasures.append,
            loudness=lambda volume: volume,
        )

    def _show(self, state: VisitState) -> None:
        self.watch(state)

    @property
    def state(self) -> VisitState:
        """Return where the visit stands."""
        return self.controller.state

    def let(self, *happenings: s.Happening) -> Bench:
        """Let things happen."""
        for happening in happenings:
            self.controller.send(happening)
        return self

    def hear(self, *events: Any) -> Bench:
        """Have the media process tell things."""
        for event in events:
            self.controller.media_event(event)
        QTest.qWait(1)
        return self

    def until(self, condition: Callable[[], Any]) -> None:
        """Let the pool's answers come in."""
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, f"waited in vain at {self.state}"
            QTest.qWait(2)

    def dial(self) -> Bench:
        """Go from the welcome screen to a call being set up."""
        self.let(s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
        self.let(s.GoChosen())
        self.until(lambda: self.client.kinds(media.StartCall) or self.state.place is Place.TROUBLE)
        return self

    def talk(self) -> Bench:
        """Go on to talking."""
        self.dial()
        answered = media.CallAnswered(adviser="Sophie", service="CAF")
        return self.hear(media.CallWaits(ahead=0), answered, media.CallConnected())

    def photograph(self) -> Bench:
        """Take one photo."""
        self.let(s.PaperChosen(), s.ShotChosen())
        return self.hear(media.PhotoTaken(width=2, height=3, dpi=200, blob=b"page"))


class Book:
    """A `DoorBook` in memory, with a code for each role and a badge."""

    def __init__(self) -> None:
        self.record = DoorRecord()
        self.kept: list[DoorRecord] = []
        self.checked: list[str] = []

    def read(self) -> DoorRecord:
        return self.record

    def keep(self, record: DoorRecord) -> None:
        self.record = record
        self.kept.append(record)

    def role_of(self, code: str, badge: str) -> Role | None:
        self.checked.append(code)
        if badge == "BADGE77":
            return "agent" if code == "1357" else None
        roles: dict[str, Role] = {"2468": "agent", "97531": "technician"}
        return roles.get(code)


def _render(data: bytes, mime: str) -> RenderedDocument:
    if data == b"bad":
        raise KioskError(Fault.DOCUMENT_UNREADABLE, mime)
    return RenderedDocument((b"p1", b"p2"), 2)
