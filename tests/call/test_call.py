"""One call on the borne: every way it begins, is lost, comes back and ends."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kiosk.call.call import Call, CallOptions
from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import ManualClock
from kiosk.core.faults import Fault
from kiosk.core.media import (
    AdviserMedia,
    CallAnswered,
    CallConnected,
    CallFigures,
    CallLost,
    CallOver,
    CallWaits,
    DocumentArrived,
    DocumentSent,
    PaperAsked,
    PipeMessage,
)
from kiosk.core.messages import (
    Answered,
    AskPaper,
    BorneHello,
    Candidate,
    Description,
    Ended,
    EndReason,
    ErrorReply,
    HangUp,
    MediaState,
    Message,
    PeerAway,
    PeerBack,
    Waiting,
    control_message,
    dump,
    parse,
)
from kiosk.core.ports import EngineListener
from tests.call.fake_desk import FakeDesk, fake_desk
from tests.call.fake_engine import FakeEngine
from tests.call.line_pair import Ear, FakeChannel, paper
from tests.call.loose_clock import pass_time, stopped_clock
from tests.call.pair import quadrants, until

ANSWERED = Answered(adviser="Camille Durand", service="CAF")


class Scene:
    """A call against a fake desk with fake engines, on a stopped clock."""

    def __init__(self, desk: FakeDesk, options: CallOptions | None = None) -> None:
        self.desk = desk
        self.clock: ManualClock = stopped_clock()
        self.engines: list[FakeEngine] = []
        self.events: list[PipeMessage] = []
        self.call = Call(desk.session, self._engine, self.events.append, options, self.clock)
        self.task = asyncio.create_task(self.call.run())

    def _engine(self, listener: EngineListener) -> FakeEngine:
        self.engines.append(FakeEngine(listener))
        return self.engines[-1]

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def told(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    async def answered(self) -> None:
        """Let the desk answer and the first offer leave."""
        await self.desk.hears(BorneHello)
        await self.desk.say(ANSWERED)
        await self.desk.hears(Description)

    async def connected(self) -> None:
        """Bring the call up."""
        await self.answered()
        self.engine.connect()

    async def desk_says(self, *messages: Message) -> None:
        await self.desk.say(*messages)
        await self.pass_time(0.2)

    async def pass_time(self, seconds: float) -> None:
        """Let time pass while the desk stays alive."""
        for _ in range(max(1, round(seconds / 2))):
            if self.desk.sockets:
                with contextlib.suppress(ConnectionError):  # the call may just have ended
                    await self.desk.say(PeerAway(grace_s=60))
            await pass_time(self.clock, min(seconds, 2))
            await asyncio.sleep(0.01)

    async def over(self) -> CallOver:
        """Wait for the end and return how it was told."""
        async with asyncio.timeout(20):
            await self.task
        ends = self.told(CallOver)
        assert len(ends) == 1, "exactly one CallOver"
        assert self.events[-1] is ends[0], "CallOver is the last word"
        assert all(engine.closed for engine in self.engines)
        return ends[0]


@asynccontextmanager
async def scene(options: CallOptions | None = None) -> AsyncIterator[Scene]:
    async with fake_desk() as desk:
        running = Scene(desk, options)
        try:
            yield running
        finally:
            running.task.cancel()
            await asyncio.gather(running.task, return_exceptions=True)


class TestBeginning:
    async def test_the_place_in_the_queue_is_told_at_each_change(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.desk.say(Waiting(ahead=1, wait_minutes=4), Waiting(ahead=0))
            await until(lambda: len(s.told(CallWaits)) == 2)
            assert s.events == [CallWaits(ahead=1, wait_minutes=4), CallWaits(ahead=0)]
            assert not s.engines, "no media before an adviser answers"

    async def test_answered_offered_connected(self) -> None:
        async with scene() as s:
            await s.answered()
            assert s.events == [CallAnswered(adviser="Camille Durand", service="CAF")]
            assert s.desk.of(Description) == [Description(kind="offer", sdp="offer 1")]
            answer = Description(kind="answer", sdp="answer")
            candidate = Candidate(candidate="c", mid="0", line=0)
            await s.desk_says(answer, candidate)
            assert s.engine.taken == [answer, candidate]
            s.engine.connect()
            assert s.told(CallConnected)

    async def test_a_resumed_call_says_so_and_goes_the_same_way(self) -> None:
        async with scene(CallOptions(resume=True)) as s:
            await s.connected()
            assert s.desk.of(BorneHello)[0].resume
            assert s.told(CallConnected)

    async def test_what_the_citizen_withholds_is_withheld_from_the_first_moment(self) -> None:
        async with scene(CallOptions(microphone=False, camera=False)) as s:
            await s.connected()
            assert s.engine.sending == (False, False)
            assert said(s) == [MediaState(microphone=False, camera=False)]

    async def test_pictures_and_sound_go_both_ways(self) -> None:
        async with scene() as s:
            seen: list[object] = []
            s.call.on_picture = seen.append
            s.call.on_sound = seen.append
            s.call.push_picture(quadrants())  # before there is an engine: simply dropped
            await s.connected()
            s.call.push_sound(b"voice")
            assert s.engine.pushed == [b"voice"]
            s.engine.listener.sound(b"answer")
            assert seen == [b"answer"]


class TestTalking:
    async def test_the_adviser_asks_for_a_paper(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(AskPaper()))
            assert s.told(PaperAsked)

    async def test_what_the_adviser_gives_is_told(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(MediaState(microphone=True, camera=False)))
            assert s.told(AdviserMedia) == [AdviserMedia(microphone=True, camera=False)]

    async def test_each_change_of_what_the_citizen_gives_is_said(self) -> None:
        async with scene() as s:
            await s.connected()
            s.call.set_sending(microphone=False, camera=True)
            assert s.engine.sending == (False, True)
            assert said(s)[-1] == MediaState(microphone=False, camera=True)

    @pytest.mark.expects_log("control message ignored", "binary message")
    async def test_garbage_on_the_control_channel_is_ignored(self) -> None:
        async with scene() as s:
            await s.connected()
            for garbage in ("", "{}", '{"type":"open_the_door"}', "é" * 70_000, b"\x00"):
                s.engine.hear(garbage)
            s.engine.hear(dump(AskPaper()))
            assert s.told(PaperAsked)

    async def test_figures_are_told_every_second_of_the_connection(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.pass_time(3)
            assert not s.told(CallFigures), "nothing to measure yet"
            await s.connected()
            await s.pass_time(4)
            assert 3 <= len(s.told(CallFigures)) <= 5

    async def test_papers_go_both_ways(self) -> None:
        async with scene() as s:
            await s.connected()
            letter = paper(5_000)
            s.call.send_document(letter.id, letter.name, 2, letter.data)
            adviser = Adviser(s)
            await s.pass_time(2)
            adviser.drain()
            await s.pass_time(2)
            adviser.drain()
            assert [p.data for p in adviser.ear.papers] == [letter.data]
            assert s.told(DocumentSent)[0].sha256 == letter.sha256
            form = paper(3_000, "form")
            adviser.line.send(form)
            for _ in range(4):
                adviser.drain()
                adviser.clock.advance(0.3)
            adviser.drain()
            assert s.told(DocumentArrived)[0].blob == form.data


class TestLoss:
    async def test_a_flicker_shorter_than_three_seconds_is_not_told(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("disconnected")
            await s.pass_time(2)
            s.engine.listener.state("connected")
            await s.pass_time(4)
            assert not s.told(CallLost)
            assert s.engine.offers == 1

    async def test_a_loss_is_told_and_mended_by_ice_restarts(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("disconnected")
            await s.pass_time(4)
            assert len(s.told(CallLost)) == 1
            await s.pass_time(4)
            assert s.engine.offers in (3, 4, 5), "about every 2 s"
            s.engine.connect()
            await s.pass_time(4)
            assert len(s.told(CallConnected)) == 2
            assert len(s.told(CallLost)) == 1
            assert len(s.engines) == 1

    async def test_failed_is_a_loss_at_once(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("failed")
            assert s.told(CallLost)

    async def test_after_an_answer_ice_gets_its_chance(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("failed")
            await s.desk_says(Description(kind="answer", sdp="answer"))
            offers = s.engine.offers
            await s.pass_time(2)
            assert s.engine.offers == offers

    async def test_a_connection_beyond_help_is_replaced(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("failed")
            await s.pass_time(20)
            assert len(s.engines) == 2
            assert s.engines[0].closed
            s.engine.connect()
            assert len(s.told(CallConnected)) == 2

    async def test_a_call_lost_for_a_minute_is_over(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.listener.state("failed")
            await s.pass_time(62)
            assert await s.over() == CallOver(by="fault", fault=Fault.CALL_LOST)
            assert s.desk.of(HangUp), "the desk must not keep the seat"

    async def test_media_that_never_come_up_are_a_loss(self) -> None:
        async with scene() as s:
            await s.answered()
            await s.pass_time(12)
            assert s.told(CallLost)
            assert not s.told(CallConnected)

    async def test_a_reloaded_page_gets_a_new_connection(self) -> None:
        async with scene() as s:
            await s.connected()
            await s.desk_says(PeerAway(grace_s=60))
            assert not s.told(CallLost), "media tell whether the call is lost"
            await s.desk_says(PeerBack())
            assert len(s.engines) == 2
            assert s.engines[0].closed
            s.engines[0].listener.state("failed")  # the old one has no say any more
            s.engine.connect()
            assert [type(e) for e in s.events if not isinstance(e, CallFigures)] == [
                CallAnswered, CallConnected, CallLost, CallConnected,
            ]  # fmt: skip
            assert said(s) == [MediaState(microphone=True, camera=True)]

    @pytest.mark.expects_log("description refused")
    async def test_an_answer_of_another_page_leads_to_a_new_connection(self) -> None:
        async with scene() as s:
            await s.answered()
            s.engine.refuses = True
            await s.desk_says(Description(kind="answer", sdp="other"))
            await s.pass_time(4)
            assert len(s.engines) == 2

    @pytest.mark.expects_log("description refused")
    async def test_a_stale_answer_does_not_harm_a_call_that_is_up(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.refuses = True
            await s.desk_says(Description(kind="answer", sdp="stale"))
            await s.pass_time(4)
            assert len(s.engines) == 1
            assert not s.told(CallLost)

    async def test_a_desk_that_comes_back_gets_a_fresh_offer_over_the_same_connection(
        self,
    ) -> None:
        async with scene() as s:
            await s.connected()
            s.desk.greeting = [ANSWERED]
            await s.desk.sockets.pop().close()
            await s.pass_time(2)
            await s.desk.hears(BorneHello, 2)
            await s.desk.hears(Description, 2)
            assert len(s.engines) == 1
            assert len(s.told(CallAnswered)) == 1

    @pytest.mark.expects_log("desk line given up")
    async def test_a_call_outlives_its_desk_as_long_as_media_flow(self) -> None:
        async with scene() as s:
            await s.connected()
            await s.desk.close()
            await s.pass_time(70)
            assert not s.task.done()
            s.engine.hear(dump(HangUp()))
            assert await s.over() == CallOver(by="adviser")

    @pytest.mark.expects_log("desk line given up")
    async def test_a_call_without_desk_and_media_is_lost(self) -> None:
        async with scene() as s:
            await s.answered()
            await s.desk.close()
            await s.pass_time(80)
            assert await s.over() == CallOver(by="fault", fault=Fault.CALL_LOST)


class TestEnd:
    @pytest.mark.parametrize(
        ("reason", "over"),
        [
            ("hang_up", CallOver(by="adviser")),
            ("refused", CallOver(by="adviser", fault=Fault.CALL_REFUSED)),
            ("no_answer", CallOver(by="desk", fault=Fault.NO_ANSWER)),
            ("adviser_left", CallOver(by="adviser", fault=Fault.ADVISER_LEFT)),
            ("borne_left", CallOver(by="desk", fault=Fault.CALL_LOST)),
            ("replaced", CallOver(by="desk", fault=Fault.CALL_LOST)),
        ],
    )
    async def test_the_desk_ends_the_call(self, reason: EndReason, over: CallOver) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.desk.say(Ended(reason=reason))
            assert await s.over() == over

    @pytest.mark.parametrize(
        ("code", "resume", "fault"),
        [
            ("bad_token", False, Fault.DESK_REFUSED),
            ("unknown_call", False, Fault.DESK_REFUSED),
            ("unknown_call", True, Fault.CALL_LOST),
            ("protocol", False, Fault.PROTOCOL),
        ],
    )
    async def test_the_desk_turns_the_borne_away(
        self, code: str, resume: bool, fault: Fault
    ) -> None:
        async with scene(CallOptions(resume=resume)) as s:
            await s.desk.hears(BorneHello)
            await s.desk.say(ErrorReply.model_validate({"code": code}))
            assert await s.over() == CallOver(by="fault", fault=fault)

    async def test_a_refused_message_is_not_the_end(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.desk.say(ErrorReply(code="bad_message"), ErrorReply(code="not_now"))
            await s.answered()
            assert s.told(CallAnswered)

    async def test_the_citizen_hangs_up_and_everyone_is_told(self) -> None:
        async with scene() as s:
            await s.connected()
            s.call.hang_up()
            assert await s.over() == CallOver(by="citizen")
            assert s.desk.of(HangUp)
            assert said(s)[-1] == HangUp()

    async def test_the_citizen_cancels_while_waiting(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            s.call.hang_up()
            assert await s.over() == CallOver(by="citizen")
            assert s.desk.of(HangUp)

    async def test_the_adviser_hangs_up_over_the_call_itself(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(HangUp()))
            assert await s.over() == CallOver(by="adviser")
            assert s.desk.of(HangUp), "the desk may not know yet"

    @pytest.mark.expects_log("desk line given up")
    @pytest.mark.parametrize(
        ("status", "fault"), [(403, Fault.DESK_REFUSED), (500, Fault.DESK_UNREACHABLE)]
    )
    async def test_a_desk_that_lets_nobody_in_ends_the_call(
        self, status: int, fault: Fault
    ) -> None:
        async with scene() as s:
            s.desk.status = status
            await s.pass_time(14)
            assert await s.over() == CallOver(by="fault", fault=fault)

    async def test_cancelling_the_call_closes_everything_without_a_word(self) -> None:
        async with scene() as s:
            await s.connected()
            s.task.cancel()
            await asyncio.gather(s.task, return_exceptions=True)
            assert s.engine.closed
            assert not s.told(CallOver)


class Adviser:
    """The other end of the documents channel."""

    def __init__(self, s: Scene) -> None:
        self.near, self.far = s.engine.documents_end, FakeChannel()
        self.near.other, self.far.other = self.far, self.near
        self.ear, self.clock = Ear(), s.clock
        self.line = DocumentLine(self.ear, s.clock, lambda: 300.0)
        self.line.attach(self.far)

    def drain(self) -> None:
        for _ in range(20):
            for end in (self.near, self.far):
                while end.queue:
                    data = end.queue.popleft()
                    if end.other.on_message:
                        end.other.on_message(data)


def said(s: Scene) -> list[Message]:
    """Return what the borne said on the newest control channel."""
    return [parse(control_message, t) for t in s.engine.control_end.said if isinstance(t, str)]
