"""One call on the borne: how it is lost and comes back."""

from __future__ import annotations

import pytest

from kiosk.core.faults import Fault
from kiosk.core.media import (
    CallAnswered,
    CallConnected,
    CallFigures,
    CallLost,
    CallOver,
    CallStats,
)
from kiosk.core.messages import (
    BorneHello,
    CitizenState,
    Description,
    HangUp,
    MediaState,
    PeerAway,
    PeerBack,
    dump,
)
from tests.call.scene import ANSWERED, said, scene


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
            assert said(s) == [MediaState(microphone=True, camera=True), CitizenState()]

    async def test_another_connection_gives_and_withholds_what_the_one_before_did(self) -> None:
        """A muted microphone and a hidden camera stay so, whatever happens to the line."""
        async with scene() as s:
            await s.connected()
            s.call.set_sending(microphone=False, camera=True)
            await s.desk_says(PeerAway(grace_s=60))
            s.call.set_sending(microphone=False, camera=False)
            await s.desk_says(PeerBack())
            assert len(s.engines) == 2
            assert s.engine.sending == (False, False)
            s.engine.connect()
            assert MediaState(microphone=False, camera=False) in said(s)

    async def test_another_connection_begins_with_what_the_one_before_learned(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.measured = CallStats(available_kbps=100)
            await s.pass_time(5)
            await s.desk_says(PeerAway(grace_s=60))
            await s.desk_says(PeerBack())
            assert s.engine.plans[0].picture_lines == 270

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
