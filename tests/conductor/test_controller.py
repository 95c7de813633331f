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
    bench.hear(media.CallStats(available_kbps=640), media.CallStats())
    bench.hear(Gone(expected=False))
    assert bench.state.line is Line.LOST
    bench.client.told.clear()
    bench.hear(media.Ready())
    [again] = bench.client.kinds(media.StartCall)
    assert (again.session, again.resume) == (SESSION, True)
    assert again.line_kbps == 640, "what the line carried is known"
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


def test_a_paper_that_lies_still_is_taken_after_three_seconds_unless_it_moves(
    bench: Bench,
) -> None:
    """DOC-1: announced; the button is quicker; what moves is waited for."""
    bench.talk().let(s.PaperChosen()).hear(media.PageSeen(due=True))
    assert bench.state.counting
    bench.clock.advance(2)
    bench.hear(media.PageSeen())
    assert not bench.state.counting
    bench.clock.advance(10)
    assert not bench.client.kinds(media.TakePhoto)
    bench.hear(media.PageSeen(due=True))
    bench.clock.advance(3)
    assert len(bench.client.kinds(media.TakePhoto)) == 1
    assert bench.state.shooting and not bench.state.counting


@pytest.mark.parametrize(
    "covering", [s.RestartChosen(), s.CurtainToggled(), s.HelpChosen(), s.BackChosen()]
)
def test_no_photo_takes_itself_where_the_citizen_does_not_see_it_coming(
    bench: Bench, covering: s.Happening
) -> None:
    """DOC-1."""
    bench.talk().let(s.PaperChosen()).hear(media.PageSeen(due=True))
    bench.let(covering).hear(media.PageSeen(due=True))
    bench.clock.advance(10)
    assert not bench.client.kinds(media.TakePhoto)


def test_a_page_is_turned_and_dropped_before_its_picture_is_asked_for(bench: Bench) -> None:
    """DOC-5: what is shown is what will be sent."""
    asked: list[bytes] = []
    bench.watch = lambda _: asked.append(bench.session.picture("photo", bench.state.page))
    bench.talk().photograph().let(s.TurnChosen())
    assert asked[-1] == b"page~"
    bench.let(s.AddPageChosen(), s.ShotChosen())
    bench.hear(media.PhotoTaken(width=2, height=3, dpi=200, blob=b"second"))
    bench.let(s.DropPageChosen())
    assert asked[-1] == b"page~"


def test_a_page_is_made_anew_from_its_own_picture_with_the_agent_s_edges(bench: Bench) -> None:
    """The original is kept in memory for that, and wiped with the page."""
    edges = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    found = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
    bench.talk().let(s.PaperChosen(), s.ShotChosen())
    bench.hear(
        media.PhotoOriginal(corners=found, blob=b"table"),
        media.PhotoTaken(width=2, height=3, dpi=200, blob=b"page"),
    )
    bench.let(s.EdgesChosen())
    assert bench.state.place is Place.CHECK_PHOTO, "only while the agent is there"
    bench.let(s.HelpChosen()).controller.send(s.HelpTold("coming"))
    bench.let(s.BackChosen(), s.EdgesChosen())
    assert bench.session.corners(0) == found
    bench.controller.correct_edges(edges)
    [order] = bench.client.kinds(media.CorrectPhoto)
    assert (order.blob, order.corners) == (b"table", edges)
    bench.hear(media.PhotoCorrected(width=2, height=3, dpi=200, blob=b"better"))
    assert bench.state.place is Place.CHECK_PHOTO
    assert bench.session.picture("photo", 0) == b"better"
    assert bench.session.corners(0) == edges
    bench.let(s.DropPageChosen())
    assert not bench.session.originals


def test_a_page_added_after_a_failed_sending_goes_along_the_next_time(bench: Bench) -> None:
    """DOC-6: the document is built anew when its pages changed."""
    bench.talk().photograph().let(s.SendChosen())
    bench.until(lambda: bench.client.kinds(media.SendDocument))
    bench.hear(media.CallOver(by="fault", fault=Fault.CALL_LOST))
    bench.let(s.RetryChosen(), s.PaperChosen(), s.AddPageChosen(), s.ShotChosen())
    bench.hear(media.PhotoTaken(width=2, height=3, dpi=200, blob=b"second"))
    answered = media.CallAnswered(adviser="Sophie", service="CAF")
    bench.hear(media.CallWaits(ahead=0), answered, media.CallConnected())
    bench.let(s.PaperChosen(), s.SendChosen())
    if bench.state.place is Place.PAPER_SENT:
        bench.let(s.SendChosen())
    bench.until(lambda: len(bench.client.kinds(media.SendDocument)) == 2)
    first, again = bench.client.kinds(media.SendDocument)
    assert (first.pages, again.pages) == (1, 2)
    assert first.id != again.id


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
