"""The document line: what is refused, and what strangers send."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.faults import Fault
from kiosk.core.messages import (
    FileAccept,
    FileAck,
    FileRefuse,
    pack_piece,
)
from tests.call.line_pair import (
    LinePair,
    give,
    last_said,
    offer_of,
    paper,
    tell,
)


class TestRefusal:
    @pytest.mark.parametrize(
        ("change", "reason", "fault"),
        [
            ({"bytes": 20_000_001}, "too_big", Fault.DOCUMENT_TOO_BIG),
            ({"bytes": 500_000_000}, "too_big", Fault.DOCUMENT_TOO_BIG),
            ({"mime": "text/html"}, "wrong_type", Fault.DOCUMENT_WRONG_TYPE),
            ({"mime": "application/x-msdownload"}, "wrong_type", Fault.DOCUMENT_WRONG_TYPE),
            ({"bytes": 0}, "wrong_type", Fault.DOCUMENT_WRONG_TYPE),
        ],
    )
    def test_an_offer_that_cannot_be_taken_is_refused_with_its_reason(
        self, change: dict[str, object], reason: str, fault: Fault
    ) -> None:
        pair = LinePair()
        tell(pair.ends[1], offer_of(paper()).model_copy(update=change))
        refusal = last_said(pair.ends[1])
        assert isinstance(refusal, FileRefuse) and refusal.reason == reason
        assert pair.ear_b.events == [("turned_away", fault)]

    def test_a_program_that_calls_itself_a_pdf_is_refused_at_its_first_bytes(self) -> None:
        pair, evil = LinePair(), b"MZ\x90\x00" + bytes(50_000)
        offer = offer_of(replace(paper(), data=evil, sha256=hashlib.sha256(evil).hexdigest()))
        tell(pair.ends[1], offer)
        give(pair.ends[1], pack_piece(1, 0, evil[:1000]))
        refusal = last_said(pair.ends[1])
        assert isinstance(refusal, FileRefuse) and refusal.reason == "wrong_type"
        give(pair.ends[1], pack_piece(1, 1000, evil[1000:2000]))
        assert pair.ear_b.events == [("turned_away", Fault.DOCUMENT_WRONG_TYPE)]

    def test_a_damaged_paper_is_asked_for_once_more_then_turned_away(self) -> None:
        pair, letter = LinePair(), paper(5_000)
        lying = offer_of(letter).model_copy(update={"sha256": "0" * 64})
        for attempt in (1, 2):
            tell(pair.ends[1], lying)
            give(pair.ends[1], pack_piece(1, 0, letter.data))
            refusal = last_said(pair.ends[1])
            assert isinstance(refusal, FileRefuse) and refusal.reason == "corrupt"
            assert len(pair.ear_b.events) == attempt - 1
        assert pair.ear_b.events == [("turned_away", Fault.DOCUMENT_UNREADABLE)]
        assert not pair.ear_b.papers

    def test_a_sender_told_corrupt_tries_once_more_then_reports(self) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        for _ in range(2):
            assert not pair.ear_a.events
            tell(pair.ends[0], FileRefuse(id="paper-1", reason="corrupt"))
        assert pair.ear_a.events == [("not_sent", Fault.SEND_FAILED)]

    @pytest.mark.parametrize(
        ("reason", "fault"),
        [
            ("too_big", Fault.DOCUMENT_TOO_BIG),
            ("wrong_type", Fault.DOCUMENT_WRONG_TYPE),
            ("unreadable", Fault.DOCUMENT_UNREADABLE),
            ("cancelled", Fault.SEND_FAILED),
        ],
    )
    def test_a_refusal_is_reported_and_the_paper_can_be_sent_again(
        self, reason: str, fault: Fault
    ) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        tell(pair.ends[0], FileRefuse.model_validate({"id": "paper-1", "reason": reason}))
        assert pair.ear_a.events == [("not_sent", fault)]
        pair.ends[0].queue.clear()
        pair.a.send(paper(5_000))
        pair.run(2)
        assert pair.ear_a.events[-1] == ("sent", "paper-1")

    def test_a_busy_receiver_is_asked_again_later(self) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        pair.ends[0].queue.clear()
        tell(pair.ends[0], FileRefuse(id="paper-1", reason="busy"))
        pair.run(4)
        assert pair.ear_a.events == [("sent", "paper-1")]

    @pytest.mark.expects_log("another hash")
    def test_an_acknowledgement_of_something_else_is_no_success(self) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        for _ in range(2):
            tell(pair.ends[0], FileAck(id="paper-1", sha256="f" * 64, bytes=5_000))
        assert pair.ear_a.events == [("not_sent", Fault.SEND_FAILED)]

    def test_a_receiver_that_never_answers_is_given_up(self) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        pair.clock.advance(61.0)
        assert pair.ear_a.events == [("not_sent", Fault.SEND_FAILED)]

    def test_a_paper_too_big_or_of_no_known_type_never_leaves(self) -> None:
        pair = LinePair()
        pair.a.send(paper(20_000_001))
        pair.a.send(paper(mime="image/png"))
        assert pair.ear_a.events == [
            ("not_sent", Fault.DOCUMENT_TOO_BIG),
            ("not_sent", Fault.DOCUMENT_WRONG_TYPE),
        ]
        assert not pair.ends[0].said

    def test_a_fourth_paper_at_once_is_told_to_wait(self) -> None:
        pair = LinePair()
        for number in range(4):
            tell(pair.ends[1], offer_of(paper(id=f"p{number}"), number))
        refusal = last_said(pair.ends[1])
        assert isinstance(refusal, FileRefuse) and refusal.reason == "busy"


class TestStrangers:
    @pytest.mark.expects_log()
    @settings(max_examples=200, deadline=None)
    @given(data=st.one_of(st.text(max_size=300), st.binary(max_size=300)))
    def test_garbage_never_raises_and_harms_nothing(self, data: str | bytes) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        for end in pair.ends:
            if end.on_message:
                end.on_message(data)
        pair.run(2)
        assert [p.id for p in pair.ear_b.papers] == ["paper-1"]

    @settings(max_examples=100, deadline=None)
    @given(
        pieces=st.lists(
            st.tuples(st.integers(0, 3), st.integers(0, 3000), st.binary(max_size=2000)),
            max_size=8,
        )
    )
    def test_pieces_out_of_place_never_become_a_paper(
        self, pieces: list[tuple[int, int, bytes]]
    ) -> None:
        pair, letter = LinePair(), paper(3_000)
        tell(pair.ends[1], offer_of(letter, 1))
        for number, offset, payload in pieces:
            give(pair.ends[1], pack_piece(number, offset, payload))
        assert not pair.ear_b.papers

    def test_more_bytes_than_announced_spoil_the_paper(self) -> None:
        pair, letter = LinePair(), paper(3_000)
        tell(pair.ends[1], offer_of(letter, 1))
        give(pair.ends[1], pack_piece(1, 0, letter.data + b"more"))
        refusal = last_said(pair.ends[1])
        assert isinstance(refusal, FileRefuse) and refusal.reason == "corrupt"

    @pytest.mark.expects_log("beyond its end")
    def test_an_accept_from_beyond_the_end_starts_over(self) -> None:
        pair = LinePair()
        pair.a.send(paper(5_000))
        pair.ends[0].queue.clear()
        tell(pair.ends[0], FileAccept(id="paper-1", offset=5_001))
        pair.run(2)
        assert pair.ear_a.events == [("sent", "paper-1")]

    def test_answers_about_papers_nobody_sent_are_ignored(self) -> None:
        pair = LinePair()
        for message in (
            FileAccept(id="x", offset=0),
            FileAck(id="x", sha256="0" * 64, bytes=1),
            FileRefuse(id="x", reason="corrupt"),
        ):
            tell(pair.ends[0], message)
        assert not pair.ear_a.events and not pair.ends[0].said

    def test_a_closed_line_tells_nothing_any_more(self) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.a.close()
        pair.clock.advance(120)
        assert not pair.ear_a.events
