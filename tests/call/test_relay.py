"""Calls through a real TURN relay, with the names and passwords that the desk makes for them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.call.direct import DirectEngine
from kiosk.core.clock import PARIS, paris_now
from kiosk.core.messages import Candidate, IceServer
from kiosk.desk.relay import VALID_S, Relay
from tests.call.pair import Side, feed, until
from tests.call.turn_server import HOST, SECRET, free_port, turn_server


def test_name_and_password_are_those_of_the_shared_secret() -> None:
    """Worked example of the scheme: `printf '1764236400:ardon' | openssl dgst -sha1 -hmac key`."""
    relay = Relay(["turn:r.example.org"], "key")
    at = datetime.fromtimestamp(1764236400 - VALID_S, PARIS)
    server = relay.server_for("ardon", at)
    assert server.username == "1764236400:ardon"
    assert server.credential == "VJG+V49+CKXts7kevUt6mF8hi7I="
    assert "key" not in repr(relay)


@asynccontextmanager
async def relayed(server: IceServer) -> AsyncIterator[tuple[Side, Side]]:
    """Yield two sides that may use nothing but the relay."""
    a, b = Side(), Side()
    a.engine, b.engine = DirectEngine(a), DirectEngine(b)
    carriers: list[asyncio.Task[None]] = []
    try:
        await b.engine.start(offers=False, ice_servers=[server], relay_only=True)
        await a.engine.start(offers=True, ice_servers=[server], relay_only=True)
        carriers = [asyncio.create_task(x.carry_to(y)) for x, y in ((a, b), (b, a))]
        yield a, b
    finally:
        for carrier in carriers:
            carrier.cancel()
        await asyncio.gather(*carriers, return_exceptions=True)
        await a.engine.close()
        await b.engine.close()


def addresses(port: int) -> list[str]:
    return [f"turn:{HOST}:{port}?transport=udp", f"turn:{HOST}:{port}?transport=tcp"]


@pytest.mark.parametrize("options", [(), ("--no-udp",)], ids=["udp", "where only TCP passes"])
async def test_a_call_goes_through_the_relay(tmp_path: Path, options: tuple[str, ...]) -> None:
    with turn_server(tmp_path, *options) as port:
        server = Relay(addresses(port), SECRET).server_for("ardon", paris_now())
        async with relayed(server) as (a, b):
            await until(lambda: "connected" in a.states and "connected" in b.states)
            await feed(a, lambda: len(b.pictures) > 10)
            await a.engine.figures()
            assert a.engine.stats.relayed
            found = [s.candidate for s in a.signals if isinstance(s, Candidate)]
            assert found
            assert all(" typ relay " in candidate for candidate in found)


async def test_a_second_port_where_firewalls_let_web_pages_through(tmp_path: Path) -> None:
    """443 in the field; any other port here, where 443 may be taken."""
    other = free_port()
    with turn_server(tmp_path, f"--aux-server={HOST}:{other}"):
        relay = Relay([f"turn:{HOST}:{other}?transport=tcp"], SECRET)
        async with relayed(relay.server_for("ardon", paris_now())) as (a, b):
            await until(lambda: "connected" in a.states and "connected" in b.states)


async def test_a_name_that_is_too_old_opens_nothing(tmp_path: Path) -> None:
    with turn_server(tmp_path) as port:
        long_ago = datetime.fromtimestamp(paris_now().timestamp() - VALID_S - 60, PARIS)
        relay = Relay(addresses(port), SECRET)
        async with relayed(relay.server_for("ardon", long_ago)) as (a, b):
            async with relayed(relay.server_for("ardon", paris_now())) as (c, _):
                await until(lambda: "connected" in c.states)
            assert not [s for s in a.signals + b.signals if isinstance(s, Candidate)]
