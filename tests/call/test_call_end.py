"""One call on the borne: every way it ends."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.call.call import CallOptions
from kiosk.core.faults import Fault
from kiosk.core.media import (
    CallAnswered,
    CallOver,
)
from kiosk.core.messages import (
    BorneHello,
    Ended,
    EndReason,
    ErrorReply,
    HangUp,
    dump,
)
from tests.call.scene import said, scene


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
            ("absent", CallOver(by="desk", fault=Fault.NO_ANSWER)),
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
