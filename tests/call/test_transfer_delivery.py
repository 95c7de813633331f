"""The document line: whole, once, paced, whatever happens to the channel."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.call.keepsakes import Keepsakes
from kiosk.call.pacing import document_kbps
from kiosk.call.papers import Paper
from kiosk.call.transfer import DocumentLine
from kiosk.core.messages import (
    FileAccept,
    FileAck,
    FileOffer,
)
from tests.call.line_pair import (
    Ear,
    LinePair,
    changed,
    last_said,
    message_of,
    paper,
    pieces,
    tell,
)


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


class TestAnotherPage:
    """The adviser's page was reloaded: it has nothing, and must have everything again."""

    def reloaded(self, pair: LinePair) -> Ear:
        pair.cut()
        pair.ear_b = Ear()
        pair.b = DocumentLine(pair.ear_b, pair.clock, lambda: pair.kbps)
        pair.a.remind()
        pair.connect()
        return pair.ear_b

    def test_what_was_delivered_comes_again_and_nobody_here_is_told(self) -> None:
        pair = LinePair()
        letters = [paper(30_000, "one"), paper(20_000, "two")]
        for letter in letters:
            pair.a.send(letter)
        pair.run(5)
        told, progressed = list(pair.ear_a.events), list(pair.ear_a.progressed)
        page = self.reloaded(pair)
        pair.run(5)
        assert page.papers == letters
        assert (pair.ear_a.events, pair.ear_a.progressed) == (told, progressed)

    def test_a_page_that_still_has_them_gets_no_byte_again(self) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.run(5)
        pair.cut()
        pair.a.remind()
        pair.connect()
        pair.run(5)
        assert not [data for data in pair.ends[0].said if isinstance(data, bytes)]
        assert len(pair.ear_b.papers) == 1

    def test_a_new_paper_does_not_wait_for_those_of_before(self) -> None:
        pair = LinePair()
        pair.a.send(old := paper(200_000, "old"))
        pair.run(10)
        page = self.reloaded(pair)
        pair.run(1)
        pair.a.send(new := paper(10_000, "new"))
        pair.run(2)
        assert page.papers == [new]
        pair.run(10)
        assert page.papers == [new, old]

    def test_what_is_kept_is_bounded_and_the_oldest_go_first(self) -> None:
        kept = Keepsakes()
        for number in range(5):
            kept.keep(Paper(str(number), "", "application/pdf", bytes(15_000_001), "", 1))
        kept.recall()
        ids = [each.id for each in iter(kept.next, None) if each]
        assert ids == ["2", "3", "4"]

    def test_after_the_call_nothing_is_kept(self) -> None:
        pair = LinePair()
        pair.a.send(paper())
        pair.run(5)
        pair.a.close()
        page = self.reloaded(pair)
        pair.run(5)
        assert page.papers == []


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
