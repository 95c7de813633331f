"""The conductor with a clock that stands still, a desk that obeys and a media process on paper."""

from __future__ import annotations

import pytest
from bench import SESSION, Bench
from PySide6.QtTest import QTest

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.media.client import Gone
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place, Question, Sending


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
    assert bench.client.replaced == 0, "DOC-8: the plate is looked at before its camera goes"
    bench.hear(media.PlateChecked(empty=True))
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
