"""The borne's line to the desk: hello, keeping alive, coming back, garbage, being turned away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kiosk.call.desk_line import DeskLine
from kiosk.core.clock import ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import (
    MAX_TEXT_BYTES,
    PROTOCOL,
    BorneHello,
    Candidate,
    HangUp,
    Message,
    Ping,
    Pong,
    Waiting,
)
from tests.call.fake_desk import FakeDesk, ended, fake_desk
from tests.call.loose_clock import pass_time, stopped_clock
from tests.call.pair import until


class Talk:
    """A line in a task, with what it received."""

    def __init__(self, desk: FakeDesk, *, resume: bool = False, ca_file: str | None = None) -> None:
        self.clock: ManualClock = stopped_clock()
        self.received: list[Message] = []
        self.line = DeskLine(desk.session, self.received.append, self.clock, ca_file=ca_file)
        self.task = asyncio.create_task(self.line.run(resume=resume))

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


@asynccontextmanager
async def talking(desk: FakeDesk, *, resume: bool = False) -> AsyncIterator[Talk]:
    talk = Talk(desk, resume=resume)
    try:
        await desk.hears(BorneHello)
        yield talk
    finally:
        await talk.stop()


async def test_the_first_word_is_hello_with_the_calls_token() -> None:
    async with fake_desk() as desk, talking(desk):
        assert desk.heard[0] == BorneHello(protocol=PROTOCOL, call="call-1", token="secret")


async def test_a_new_process_says_that_it_resumes() -> None:
    async with fake_desk() as desk, talking(desk, resume=True):
        assert desk.of(BorneHello)[0].resume


async def test_messages_are_received_and_sent_in_order() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await desk.say(Waiting(ahead=2), Waiting(ahead=1))
        await until(lambda: len(talk.received) == 2)
        assert talk.received == [Waiting(ahead=2), Waiting(ahead=1)]
        for number in range(20):
            talk.line.send(Candidate(candidate=f"c{number}"))
        heard = await desk.hears(Candidate, 20)
        assert [c.candidate for c in heard] == [f"c{number}" for number in range(20)]


async def test_the_line_says_ping_every_two_seconds_and_answers_one() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await pass_time(talk.clock, 2.1)
        await desk.hears(Ping)
        await desk.say(Ping())
        await desk.hears(Pong)
        assert not talk.received, "keeping alive is the line's own business"


async def test_a_desk_silent_for_six_seconds_is_left_and_dialled_again() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await pass_time(talk.clock, 5.5)
        assert len(desk.of(BorneHello)) == 1
        await pass_time(talk.clock, 3.0)
        hellos = await desk.hears(BorneHello, 2)
        assert hellos[1].resume


async def test_a_desk_that_answers_pings_is_kept() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        for _ in range(10):
            await pass_time(talk.clock, 2.0)
            await desk.say(Pong())
            await asyncio.sleep(0.02)
        assert len(desk.of(BorneHello)) == 1


async def test_a_lost_desk_is_dialled_again_and_the_call_resumed() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await desk.close()
        await until(lambda: not talk.line.is_up)
        talk.line.send(HangUp())  # into the void: must neither raise nor be sent later
        await pass_time(talk.clock, 3.0)
        await desk.open()
        await pass_time(talk.clock, 3.0)
        hellos = await desk.hears(BorneHello, 2)
        assert hellos[1].resume
        assert not desk.of(HangUp)


async def test_a_desk_that_slams_the_door_is_not_hammered() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        for _ in range(100):
            if desk.sockets:
                await desk.sockets.pop().close()
            await pass_time(talk.clock, 0.1)
        assert len(desk.of(BorneHello)) < 10, "10 s of slammed doors"


async def test_a_desk_gone_for_a_minute_is_unreachable() -> None:
    async with fake_desk() as desk:
        async with talking(desk) as talk:
            await desk.close()
            for _ in range(70):
                await pass_time(talk.clock, 1.0)
                await asyncio.sleep(0.005)
            error = await ended(talk.task)
    assert isinstance(error, KioskError)
    assert error.fault is Fault.DESK_UNREACHABLE


async def test_a_desk_that_is_not_there_at_first_is_given_ten_seconds() -> None:
    desk = FakeDesk()
    desk.port = 9  # discard: nobody listens there
    talk = Talk(desk)
    for _ in range(12):
        await pass_time(talk.clock, 1.0)
        await asyncio.sleep(0.01)
    error = await ended(talk.task)
    assert isinstance(error, KioskError)
    assert error.fault is Fault.DESK_UNREACHABLE


@pytest.mark.parametrize("status", [401, 403])
async def test_a_desk_that_refuses_is_not_asked_again(status: int) -> None:
    async with fake_desk() as desk:
        desk.status = status
        error = await ended(Talk(desk).task)
    assert isinstance(error, KioskError)
    assert error.fault is Fault.DESK_REFUSED


@pytest.mark.expects_log("not in the protocol", "not text")
async def test_garbage_is_ignored_and_the_line_goes_on() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await desk.say("", "null", "[]", '{"type":"launch"}', "{" * 60_000, b"\x00\x01", "é" * 999)
        await desk.say('{"type":"waiting","ahead":-1}', '{"type":"waiting","ahead":"1"}')
        await desk.say(Waiting(ahead=3))
        await until(lambda: talk.received == [Waiting(ahead=3)])
        assert len(desk.of(BorneHello)) == 1


@pytest.mark.expects_log("not text")
async def test_a_message_beyond_all_size_costs_the_line_but_not_the_call() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        await desk.say("x" * (MAX_TEXT_BYTES + 1))
        await pass_time(talk.clock, 1.0)
        await desk.hears(BorneHello, 2)


async def test_finishing_sends_what_was_said_and_does_not_come_back() -> None:
    async with fake_desk() as desk, talking(desk) as talk:
        talk.line.send(HangUp())
        await talk.line.finish()
        await desk.hears(HangUp)
        await desk.sockets[0].close()
        assert await ended(talk.task) is None
        assert len(desk.of(BorneHello)) == 1


@pytest.fixture
async def no_pool_left() -> AsyncIterator[None]:
    """End the loop's own thread pool, which reads certificates."""
    yield
    await asyncio.get_running_loop().shutdown_default_executor()


async def _time_passes(talk: Talk, until: Callable[[], bool]) -> None:
    """Let the line's clock run: on a busy machine a handshake may outlast one attempt."""
    for _ in range(400):
        if until():
            return
        await pass_time(talk.clock, 1.0)
        await asyncio.sleep(0.05)


@pytest.mark.usefixtures("no_pool_left")
async def test_a_desk_behind_tls_is_verified_against_the_named_authority(
    tls_files: tuple[str, str],
) -> None:
    async with fake_desk(tls_files) as desk:
        trusting = Talk(desk, ca_file=tls_files[0])
        await _time_passes(trusting, lambda: bool(desk.of(BorneHello)))
        await trusting.stop()
        wary = Talk(desk)
        await _time_passes(wary, wary.task.done)
        error = await ended(wary.task)
        assert isinstance(error, KioskError)
        assert error.fault is Fault.DESK_UNREACHABLE
        assert len(desk.of(BorneHello)) == 1, "the token must not leave"


@pytest.mark.usefixtures("no_pool_left")
async def test_an_authority_file_that_is_missing_is_named(tmp_path: Path) -> None:
    desk = FakeDesk()
    desk.scheme = "wss"
    missing = str(tmp_path / "authority.pem")
    error = await ended(Talk(desk, ca_file=missing).task)
    assert isinstance(error, KioskError)
    assert error.fault is Fault.DESK_UNREACHABLE
    assert missing in error.detail
