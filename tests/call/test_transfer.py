"""The document line: whole, once, paced, whatever happens to the channel."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.call.pacing import document_kbps
from kiosk.call.papers import Paper
from kiosk.call.transfer import DocumentLine
from kiosk.core.faults import Fault
from kiosk.core.messages import (
    FileAccept,
    FileAck,
    FileOffer,
    FileRefuse,
    Message,
    document_message,
    dump,
    pack_piece,
    parse,
)
from tests.call.line_pair import FakeChannel, LinePair, paper


Kind = TypeVar("Kind", bound=Message)


class TestDelivery:
    def test_a_paper_arrives_whole_and_is_acknowledged(self) -> None:
        pair, letter = LinePair(), paper()
        pair.a.send(letter)
        pair.run(5)
        assert pair.ear_b.papers == [letter]
        assert pair.ear_a.events == [("sent", letter.id)]
        assert pair.ear_a.progressed[-1] == len(letter.data)

    def test_papers_go_both_ways_at_once(self) -> None:
        pair = LinePair()
        pair.a.send(paper(id="up"))
        pair.b.send(paper(id="down"))
        pair.run(5)
        assert [p.id for p in pair.ear_b.papers] == ["up"]
        assert [p.id for p in pair.ear_a.papers] == ["down"]

    def test_papers_leave_in_the_order_given(self) -> None:
        pair = LinePair()
        for id in ("one", "two", "three"):
            pair.a.send(paper(20_000, id))
        pair.run(10)
        assert [p.id for p in pair.ear_b.papers] == ["one", "two", "three"]

    def test_a_paper_offered_before_the_channel_opens_leaves_when_it_does(self) -> None:
        pair = LinePair()
        pair.cut()
        pair.a.send(paper())
        pair.connect()
        pair.run(5)
        assert len(pair.ear_b.papers) == 1

    def test_the_same_id_sent_again_is_told_again_but_delivered_once(self) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.run(5)
        pair.a.send(paper())
        pair.run(5)
        assert len(pair.ear_b.papers) == 1
        assert pair.ear_a.events == [("sent", "paper-1")] * 2

    def test_a_new_media_process_that_sends_the_same_paper_gets_the_acknowledgement_at_once(
        self,
    ) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.run(5)
        offer = message_of(pair.ends[0], FileOffer)
        tell(pair.ends[1], offer.model_copy(update={"number": 77}))
        assert isinstance(last_said(pair.ends[1]), FileAck)
        assert len(pair.ear_b.papers) == 1

    def test_a_cancelled_paper_is_dropped_on_both_sides_and_the_next_one_leaves(self) -> None:
        pair = LinePair()
        pair.a.send(paper(200_000, "long"))
        pair.a.send(paper(10_000, "short"))
        pair.run(1)
        pair.a.cancel("long")
        pair.run(3)
        assert [p.id for p in pair.ear_b.papers] == ["short"]
        assert pair.ear_a.events == [("sent", "short")]


class TestLoss:
    @settings(max_examples=60, deadline=None)
    @given(
        size=st.integers(9, 120_000),
        cuts=st.lists(st.tuples(st.floats(0.0, 2.0), st.integers(0, 9)), max_size=6),
    )
    def test_cut_anywhere_a_paper_arrives_once_and_whole(
        self, size: int, cuts: list[tuple[float, int]]
    ) -> None:
        pair, letter = LinePair(), paper(size)
        pair.a.send(letter)
        for after_s, delivered in cuts:
            pair.run(after_s)
            pair.clock.advance(0.2)
            pair.drain(delivered)
            pair.cut()
            pair.clock.advance(0.5)
            pair.connect()
        pair.run(size / 30_000 + 2)
        assert pair.ear_b.papers == [letter]
        assert pair.ear_a.events == [("sent", letter.id)]

    def test_after_a_loss_only_what_is_missing_is_sent(self) -> None:
        pair, letter = LinePair(), paper(100_000)
        pair.a.send(letter)
        pair.run(1.5)
        pair.cut()
        pair.connect()
        pair.drain(2)
        resumed = message_of(pair.ends[1], FileAccept)
        assert resumed.offset > 20_000
        pair.run(5)
        again = sum(len(data) - 12 for data in pair.ends[0].said if isinstance(data, bytes))
        assert again == len(letter.data) - resumed.offset

    def test_a_channel_that_breaks_while_sending_loses_nothing(self) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.run(0.5)
        pair.ends[0].is_open = False  # not told yet
        pair.clock.advance(1.0)
        pair.cut()
        pair.connect()
        pair.run(5)
        assert len(pair.ear_b.papers) == 1

    def test_a_paper_with_other_content_under_the_same_id_starts_anew(self) -> None:
        pair = LinePair()
        pair.a.send(paper(100_000))
        pair.run(1)
        pair.cut()
        pair.a = DocumentLine(pair.ear_a, pair.clock, lambda: 300.0)
        pair.connect()
        other = changed(paper(60_000))
        pair.a.send(other)
        pair.run(5)
        assert pair.ear_b.papers == [other]


class TestPace:
    def test_the_rate_is_kept(self) -> None:
        pair = LinePair(kbps=100.0)
        pair.a.send(paper(200_000))
        pair.run(4)
        assert sum(map(len, pieces(pair.ends[0]))) == pytest.approx(4 * 12_500, rel=0.1)

    def test_a_faster_line_is_used_at_once(self) -> None:
        pair = LinePair(kbps=64.0)
        pair.a.send(paper(200_000))
        pair.run(2)
        slow = sum(map(len, pieces(pair.ends[0])))
        pair.kbps = 300.0
        pair.run(2)
        assert sum(map(len, pieces(pair.ends[0]))) - slow > 3 * slow

    def test_a_pause_is_not_caught_up_in_one_burst(self) -> None:
        pair = LinePair(kbps=100.0)
        pair.a.send(paper(200_000))
        pair.run(0.2)
        pair.clock.advance(30.0)
        before = sum(map(len, pieces(pair.ends[0])))
        pair.clock.advance(0.05)
        assert sum(map(len, pieces(pair.ends[0]))) - before < 5_000

    def test_a_line_that_does_not_drain_is_not_filled_beyond_64_kib(self) -> None:
        pair = LinePair(kbps=10_000.0)
        pair.a.send(paper(500_000))
        pair.drain()
        for _ in range(200):
            pair.clock.advance(0.05)
        assert 40_000 < pair.ends[0].buffered_bytes <= 64 * 1024 + 12 * 10

    @pytest.mark.parametrize(
        ("available", "rate"),
        [(None, 64), (0, 64), (200, 64), (500, 150), (1000, 300), (50_000, 300)],
    )
    def test_papers_get_30_percent_between_64_and_300(
        self, available: float | None, rate: float
    ) -> None:
        assert document_kbps(available) == pytest.approx(rate)


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


def offer_of(letter: Paper, number: int = 1) -> FileOffer:
    return FileOffer(
        id=letter.id,
        number=number,
        name=letter.name,
        mime=letter.mime,
        bytes=len(letter.data),
        sha256=letter.sha256,
    )


def tell(end: FakeChannel, message: Message) -> None:
    assert end.on_message
    end.on_message(dump(message))


def give(end: FakeChannel, piece: bytes) -> None:
    assert end.on_message
    end.on_message(piece)


def last_said(end: FakeChannel) -> Message:
    return parse(document_message, [d for d in end.said if isinstance(d, str)][-1])


def message_of(end: FakeChannel, kind: type[Kind]) -> Kind:
    texts = [parse(document_message, d) for d in end.said if isinstance(d, str)]
    return next(m for m in texts if isinstance(m, kind))


def pieces(end: FakeChannel) -> list[bytes]:
    return [data[12:] for data in end.said if isinstance(data, bytes)]


def changed(letter: Paper) -> Paper:
    data = letter.data[:-1] + b"!"
    return replace(letter, data=data, sha256=hashlib.sha256(data).hexdigest())
