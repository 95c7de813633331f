"""The conductor with a clock that stands still, a desk that obeys and a media process on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.core import media
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import CallSession, Directory
from kiosk.core.ports import RenderedDocument
from kiosk.media.client import Gone, MediaClient
from kiosk.ui.controller import Controller, Outside
from kiosk.ui.paper_tray import PaperWorks
from kiosk.visit import state as s
from kiosk.visit.session import Session
from kiosk.visit.state import Line, Place, Question, Sending, VisitState

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

    def directory(self) -> Directory:
        """Return that nobody is known."""
        return Directory(partners=())

    def open(self, partner: str) -> CallSession:
        """Return the one session, or raise."""
        if self.fault:
            raise KioskError(self.fault)
        self.opened += 1
        return SESSION


class Bench:
    """A conductor and everything around it, made of paper."""

    def __init__(self) -> None:
        self.client = PaperClient()
        self.desk = ObedientDesk()
        self.clock = ManualClock(datetime(2026, 5, 4, 10, 32, tzinfo=PARIS))
        self.session = Session()
        self.screen_empty = True
        self.shown: list[VisitState] = []
        self.controller = Controller(self._outside(), self.session)
        self.controller.start()
        self.hear(media.Ready())

    def _outside(self) -> Outside:
        return Outside(
            client=cast(MediaClient, self.client),
            provider=self.desk,
            clock=self.clock,
            papers=PaperWorks(lambda pages: b"%PDF" + b"".join(pages), _render),
            forget_screen=lambda: self.screen_empty,
            show=self.shown.append,
            show_media=lambda _: None,
            show_presence=lambda _: None,
        )

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
        for _ in range(2000):
            if condition():
                return
            QTest.qWait(2)
        raise AssertionError(f"waited in vain at {self.state}")

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


def _render(data: bytes, mime: str) -> RenderedDocument:
    if data == b"bad":
        raise KioskError(Fault.DOCUMENT_UNREADABLE, mime)
    return RenderedDocument((b"p1", b"p2"), 2)


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    """Return a bench, cleared away afterwards."""
    bench = Bench()
    yield bench
    bench.controller.stop()


def test_dialing_gives_the_desk_s_session_to_the_media_process(bench: Bench) -> None:
    bench.dial()
    [start] = bench.client.kinds(media.StartCall)
    assert (start.session, start.resume) == (SESSION, False)


@pytest.mark.parametrize("fault", [Fault.DESK_UNREACHABLE, Fault.DESK_REFUSED])
def test_a_desk_that_fails_is_told_in_words_and_can_be_tried_again(
    bench: Bench, fault: Fault
) -> None:
    bench.desk.fault = fault
    bench.dial()
    assert (bench.state.place, bench.state.fault) == (Place.TROUBLE, fault)
    bench.desk.fault = None
    bench.let(s.RetryChosen())
    bench.until(lambda: bench.client.kinds(media.StartCall))
    assert bench.state.place is Place.WAITING


def test_nobody_answers_for_120_seconds(bench: Bench) -> None:
    bench.dial().hear(media.CallWaits(ahead=0))
    bench.clock.advance(10)
    assert bench.state.cancel_offered
    bench.clock.advance(111)
    assert (bench.state.place, bench.state.fault) == (Place.TROUBLE, Fault.NO_ANSWER)
    assert bench.client.kinds(media.EndCall)


def test_a_dead_media_process_is_told_and_the_same_call_taken_up_again(bench: Bench) -> None:
    bench.talk().photograph().let(s.SendChosen())
    bench.until(lambda: bench.client.kinds(media.SendDocument))
    [first] = bench.client.kinds(media.SendDocument)
    bench.hear(Gone(expected=False))
    assert bench.state.line is Line.LOST
    bench.client.told.clear()
    bench.hear(media.Ready())
    [again] = bench.client.kinds(media.StartCall)
    assert (again.session, again.resume) == (SESSION, True)
    [resent] = bench.client.kinds(media.SendDocument)
    assert (resent.id, resent.blob) == (first.id, first.blob), "the same page, the same id"
    bench.hear(media.CallConnected())
    assert bench.state.line is Line.TALKING


def test_a_call_dialed_before_the_media_process_is_up_is_begun_once(bench: Bench) -> None:
    bench.hear(Gone(expected=False))
    bench.let(s.Touched(), s.TalkChosen(), s.NeedChosen("family", "caf"), s.CallChosen())
    bench.let(s.GoChosen())
    bench.until(lambda: bench.desk.opened)
    QTest.qWait(50)
    assert not bench.client.kinds(media.StartCall)
    bench.hear(media.Ready())
    bench.until(lambda: bench.client.kinds(media.StartCall))
    [start] = bench.client.kinds(media.StartCall)
    assert not start.resume


def test_sent_is_said_only_for_the_document_that_is_on_its_way(bench: Bench) -> None:
    """DOC-6."""
    bench.talk().photograph().let(s.SendChosen())
    bench.until(lambda: bench.client.kinds(media.SendDocument))
    bench.hear(media.DocumentSent(id="another", sha256="0", bytes=1))
    assert bench.state.sending is Sending.ON_ITS_WAY
    [sent] = bench.client.kinds(media.SendDocument)
    bench.hear(media.DocumentSent(id=sent.id, sha256="0", bytes=1))
    assert bench.state.sending is Sending.ACKNOWLEDGED


def test_a_received_document_is_shown_page_by_page(bench: Bench) -> None:
    bench.talk().hear(_arrived(b"good"))
    bench.until(lambda: bench.state.place is Place.PAPER_RECEIVED)
    assert bench.state.received_pages == 2
    assert bench.session.picture("received", 1) == b"p2"


@pytest.mark.expects_log("cannot be shown")
def test_a_document_that_cannot_be_shown_is_refused_and_changes_nothing(bench: Bench) -> None:
    bench.talk().hear(_arrived(b"bad"))
    bench.until(lambda: bench.client.kinds(media.RefuseDocument))
    assert bench.state.place is Place.CALL


def test_erasing_replaces_the_media_process_and_empties_the_memory(bench: Bench) -> None:
    """PRV-2."""
    bench.talk().photograph().let(s.BackChosen(), s.HangUpChosen(), s.YesChosen())
    bench.clock.advance(2)
    assert (bench.client.replaced, bench.state.erasure) == (1, "running")
    bench.hear(Gone(expected=True))
    assert bench.state.erasure == "done"
    assert not bench.session.photos


def test_a_screen_that_keeps_something_is_a_failed_erasure_and_tried_again(bench: Bench) -> None:
    """PRV-3."""
    bench.screen_empty = False
    bench.talk().let(s.HangUpChosen(), s.YesChosen())
    bench.clock.advance(2)
    bench.hear(Gone(expected=True))
    assert bench.state.erasure == "failed"
    bench.screen_empty = True
    bench.clock.advance(25)
    bench.hear(Gone(expected=True))
    assert (bench.client.replaced, bench.state.erasure) == (2, "done")


def test_what_arrives_after_the_end_is_not_kept(bench: Bench) -> None:
    bench.talk().let(s.HangUpChosen(), s.YesChosen())
    bench.clock.advance(2)
    late = media.PhotoTaken(width=1, height=1, dpi=200, blob=b"late")
    bench.hear(late, _arrived(b"late"))
    bench.hear(Gone(expected=True))
    assert not bench.session.photos and not bench.session.received


def test_a_photo_nobody_asked_for_is_not_kept(bench: Bench) -> None:
    """DOC-1."""
    bench.talk().hear(media.PhotoTaken(width=1, height=1, dpi=200, blob=b"uninvited"))
    assert not bench.session.photos


def test_the_call_s_end_is_told_to_whoever_waits_for_an_acknowledgement(bench: Bench) -> None:
    bench.talk().photograph().let(s.SendChosen())
    bench.until(lambda: bench.client.kinds(media.SendDocument))
    bench.hear(media.CallOver(by="fault", fault=Fault.CALL_LOST))
    assert bench.state.sending is Sending.FAILED
    assert (bench.state.place, bench.state.pages) == (Place.TROUBLE, 1)


def test_hanging_up_asks_first_and_then_tells_the_media_process(bench: Bench) -> None:
    """CAL-14."""
    bench.talk().let(s.HangUpChosen())
    assert bench.state.question is Question.HANG_UP
    assert not bench.client.kinds(media.EndCall)
    bench.let(s.YesChosen())
    assert bench.client.kinds(media.EndCall)
    assert bench.client.kinds(media.ClosePreview), "PRV-4"


def _arrived(data: bytes) -> media.DocumentArrived:
    return media.DocumentArrived(
        id="d1", name="formulaire", mime="application/pdf", sha256="0", blob=data
    )
