"""What a hostile or broken peer sends ends its own line, and nothing else."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from typing import Any

import aiohttp
import pytest
from desk_rig import make_clock, town
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import (
    PROTOCOL,
    BorneHello,
    Description,
    HangUp,
    adviser_to_desk,
    agent_to_desk,
    borne_to_desk,
    control_message,
    desk_to_agent,
    desk_to_borne,
    dump,
    parse,
)

GARBAGE = [
    "",
    "not json",
    "null",
    "[]",
    "42",
    '"ping"',
    "{}",
    '{"type":"fly"}',
    '{"type":"borne_hello"}',
    '{"type":"borne_hello","protocol":NaN,"call":"a","token":"b"}',
    '{"type":"borne_hello","protocol":"1","call":"a","token":"b"}',
    '{"type":"borne_hello","protocol":1e999,"call":"a","token":"b"}',
    '{"type":"borne_hello","protocol":' + "9" * 5000 + ',"call":"a","token":"b"}',
    '{"type":"borne_hello","protocol":1,"call":"../../x","token":"b"}',
    '{"type":"ping","more":1}',
    '{"type":"description","kind":"pranswer","sdp":""}',
    '{"type":"candidate","candidate":"\\ud800"}',
    "[" * 30_000,
    '{"a":' * 10_000,
]


@pytest.mark.parametrize("text", GARBAGE, ids=range(len(GARBAGE)))
async def test_garbage_is_answered_and_the_line_lives_on(text: str) -> None:
    async with town() as around:
        wire = await around.borne_wire()
        await wire.socket.send_str(text)
        assert (await wire.hear()).code == "bad_message"
        session = await around.session()
        hello = BorneHello(protocol=PROTOCOL, call=session.call, token=session.token)
        await wire.say(hello)
        assert (await wire.hear()).type == "waiting"


@pytest.mark.expects_log("5 messages outside the protocol")
async def test_the_fifth_bad_message_closes_the_line() -> None:
    async with town() as around:
        _, wire = await around.borne()
        for _ in range(5):
            await wire.socket.send_str("{")
        for _ in range(5):
            assert (await wire.hear()).code == "bad_message"
        assert await wire.closed_with() == 1008


@pytest.mark.expects_log("5 messages outside the protocol")
async def test_binary_frames_are_bad_messages() -> None:
    async with town() as around:
        adviser = await around.adviser()
        for _ in range(5):
            await adviser.socket.send_bytes(bytes(1000))
        assert (await adviser.hear()).code == "bad_message"
        assert await adviser.closed_with() == 1008


async def test_a_frame_over_64_kib_closes_the_line() -> None:
    async with town() as around:
        _, wire = await around.borne()
        await wire.socket.send_str(" " * (64 * 1024 + 1))
        assert await wire.closed_with() == 1009


@pytest.mark.expects_log("too many messages")
async def test_a_flood_closes_the_line_and_the_desk_answers_others() -> None:
    async with town(make_clock()) as around:
        _, wire = await around.borne()
        adviser = await around.adviser()
        for _ in range(300):
            await wire.socket.send_str('{"type":"pong"}')
        assert await wire.closed_with() == 1008
        assert await adviser.hears_nothing() is False, "told that the borne is away"


async def test_two_hundred_messages_at_once_are_no_flood() -> None:
    async with town(make_clock()) as around:
        wire = await around.borne_wire()
        for _ in range(200):
            await wire.socket.send_str('{"type":"ping"}')
        pongs = [(await wire.socket.receive(timeout=30)).data for _ in range(200)]
        assert set(pongs) == {'{"type":"pong"}'}


@pytest.mark.expects_log("borne away: protocol")
async def test_a_borne_that_does_not_say_hello_first_is_sent_away() -> None:
    async with town() as around:
        wire = await around.borne_wire()
        await wire.say(HangUp())
        assert (await wire.hear()).code == "protocol"
        assert await wire.closed_with() == 1008


@pytest.mark.expects_log("borne away: protocol")
async def test_another_protocol_version_is_sent_away() -> None:
    async with town() as around:
        session = await around.session()
        wire = await around.borne_wire()
        await wire.say(BorneHello(protocol=99, call=session.call, token=session.token))
        error = await wire.hear()
        assert error.code == "protocol"
        assert f"protocol {PROTOCOL}" in error.detail


@pytest.mark.expects_log("borne away: bad_token")
async def test_a_wrong_token_takes_no_call_and_replaces_nobody() -> None:
    async with town() as around:
        session, borne = await around.borne()
        other = await around.session()
        thief = await around.borne_wire()
        await thief.say(BorneHello(protocol=PROTOCOL, call=session.call, token=other.token))
        assert (await thief.hear()).code == "bad_token"
        assert await thief.closed_with() == 1008
        assert await borne.hears_nothing()


async def test_a_socket_that_never_says_hello_is_closed() -> None:
    clock = make_clock()
    async with town(clock) as around:
        wire = await around.borne_wire()
        for _ in range(4):
            clock.advance(2)
            assert await wire.hears_nothing()
        clock.advance(2.1)
        assert await wire.closed_with() == 1008


async def test_a_second_hello_on_one_line_is_not_now() -> None:
    async with town() as around:
        session, wire = await around.borne()
        await wire.say(BorneHello(protocol=PROTOCOL, call=session.call, token=session.token))
        assert (await wire.hear()).code == "not_now"


async def test_sockets_without_hello_are_counted() -> None:
    async with town() as around:
        strangers = [await around.borne_wire() for _ in range(100)]
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await around.borne_wire()
        assert refused.value.status == 503
        await asyncio.gather(*(wire.socket.close() for wire in strangers[:10]))
        assert await (await around.borne_wire()).hears_nothing()


async def test_neither_names_nor_tokens_nor_descriptions_are_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with town() as around:
            adviser = await around.adviser(name="Canari Jaune")
            session, borne = await around.borne()
            await adviser.socket.send_str(json.dumps({"type": "take_call", "call": session.call}))
            await adviser.hear_type("taken")
            await borne.say(Description(kind="offer", sdp="canary-in-the-sdp"))
            await adviser.hear_type("description")
            await borne.socket.send_str('{"type":"canary-in-garbage"}')
            await borne.hear_type("error")
            await borne.say(HangUp())
            await adviser.hear_type("ended")
    ours = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith("kiosk"))
    assert "call" in ours
    for secret in ("Canari", "canary", session.token, "Ardon"):
        assert secret not in ours


# --- fuzz ----------------------------------------------------------------------------------------

KEYS = st.sampled_from(
    [
        "type",
        "kind",
        "sdp",
        "candidate",
        "mid",
        "line",
        "call",
        "token",
        "protocol",
        "resume",
        "x",
        "here",
        "id",
        "coming",
        "service",
        "at",
        "text",
        "way",
    ]
)
TYPES = st.sampled_from(
    ["borne_hello", "description", "candidate", "hang_up", "ping", "pong", "take_call",
     "refuse_call", "waiting", "ended", "lobby", "error", "presence", "answer_help", "close_help",
     "add_appointment", "drop_appointment", "agent_lobby", "writing", "citizen_state", ""]
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | TYPES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)
MESSAGES = st.one_of(
    st.text(max_size=200),
    st.fixed_dictionaries({"type": TYPES}).flatmap(
        lambda base: st.dictionaries(KEYS, VALUES, max_size=5).map(lambda more: {**more, **base})
    ).map(json.dumps),
    VALUES.map(json.dumps),
)  # fmt: skip


SCRIPTS = st.lists(
    st.tuples(st.sampled_from(["borne", "adviser", "agent", "stranger"]), MESSAGES), max_size=12
)


class Errors(logging.Handler):
    """Keeps what anyone logs as an error: an exception nobody handled, above all."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.lines.append(self.format(record))


@pytest.mark.expects_log()
@settings(max_examples=40)
@given(SCRIPTS)
def test_no_sequence_of_messages_breaks_the_desk(script: list[tuple[str, str]]) -> None:
    errors = Errors()
    logging.getLogger().addHandler(errors)
    try:
        asyncio.run(_throw(script))
    finally:
        logging.getLogger().removeHandler(errors)
    assert not errors.lines


async def _throw(script: list[tuple[str, str]]) -> None:
    """Throw messages at a desk in the middle of a call; it must serve the next borne."""
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await adviser.socket.send_str(json.dumps({"type": "take_call", "call": session.call}))
        await borne.hear_type("answered")
        stranger = await around.borne_wire()
        agent, _ = await around.agent()
        wires = {"borne": borne, "adviser": adviser, "agent": agent, "stranger": stranger}
        for who, text in script:
            with suppress(ConnectionError, aiohttp.ClientError):  # closed: that is its right
                await wires[who].socket.send_str(text.encode("utf-8", "replace").decode())
        _, next_borne = await around.borne()
        assert await next_borne.hears_nothing()


@given(MESSAGES)
def test_every_text_is_a_message_or_a_protocol_fault(text: str) -> None:
    adapters: list[Any] = [
        borne_to_desk, adviser_to_desk, agent_to_desk, desk_to_borne, desk_to_agent,
        control_message,
    ]  # fmt: skip
    for adapter in adapters:
        try:
            message = parse(adapter, text)
        except KioskError as error:
            assert error.fault is Fault.PROTOCOL
        else:
            assert parse(adapter, dump(message)) == message
