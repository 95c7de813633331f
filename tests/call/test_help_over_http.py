"""The agent is rung over HTTP: asked, followed, taken back, against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from kiosk.call.provider import DeskProvider, Limits
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import HelpPhase, HelpStatus, HelpTicket

QUICK = Limits(silence_s=1.0, total_s=2.0, body_bytes=10_000)
TICKET = HelpTicket(id="help-1")


class AgentsDesk:
    """Answers `/api/help` as the desk does; `status` other than 200 answers everything."""

    def __init__(self) -> None:
        self.phase: HelpPhase = "ringing"
        self.status = 200
        self.body: str | None = None
        self.asked: list[tuple[str, str, str]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        body = await request.text()
        self.asked.append((request.method, request.path, body))
        if request.headers["Authorization"] != "Bearer secret" or self.status != 200:
            return web.Response(status=self.status if self.status != 200 else 401)
        if request.method == "DELETE":
            self.phase = "no"
        message = TICKET if request.method == "POST" else HelpStatus(phase=self.phase)
        text = message.model_dump_json() if self.body is None else self.body
        return web.Response(text=text, content_type="application/json")


@asynccontextmanager
async def agents_desk() -> AsyncIterator[AgentsDesk]:
    desk = AgentsDesk()
    application = web.Application()
    application.router.add_route("*", "/api/help", desk.answer)
    application.router.add_route("*", "/api/help/{id}", desk.answer)
    runner = web.AppRunner(application, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    desk.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield desk
    finally:
        await runner.cleanup()
        await asyncio.get_running_loop().shutdown_default_executor()


def provider(desk: AgentsDesk, token: str = "secret") -> DeskProvider:
    return DeskProvider(desk.url, token, limits=QUICK)


async def test_the_agent_is_rung_followed_and_let_go() -> None:
    async with agents_desk() as desk:
        borne = provider(desk)
        ticket = await asyncio.to_thread(borne.ask_help)
        assert ticket == TICKET
        assert await asyncio.to_thread(borne.help_phase, ticket) == "ringing"
        desk.phase = "coming"
        assert await asyncio.to_thread(borne.help_phase, ticket) == "coming"
        await asyncio.to_thread(borne.drop_help, ticket)
        assert desk.phase == "no"
        methods = [(method, path) for method, path, _ in desk.asked]
        follow = ("GET", "/api/help/help-1")
        assert methods == [("POST", "/api/help"), follow, follow, ("DELETE", "/api/help/help-1")]


async def test_nothing_of_the_need_is_told() -> None:
    """Privacy rule 10: the alert says that help is asked for, and no more."""
    async with agents_desk() as desk:
        await asyncio.to_thread(provider(desk).ask_help)
        assert desk.asked == [("POST", "/api/help", "")]


async def test_a_request_the_desk_forgot_is_taken_back_already() -> None:
    async with agents_desk() as desk:
        desk.status = 404
        await asyncio.to_thread(provider(desk).drop_help, TICKET)
        with pytest.raises(KioskError) as caught:
            await asyncio.to_thread(provider(desk).help_phase, TICKET)
        assert caught.value.fault is Fault.DESK_UNREACHABLE


@pytest.mark.parametrize("body", ["", "{}", '{"phase":"soon"}', '{"id":"../x"}', "[]"])
async def test_an_answer_that_is_none_is_a_desk_that_cannot_be_used(body: str) -> None:
    async with agents_desk() as desk:
        desk.body = body
        for ask in (provider(desk).ask_help, lambda: provider(desk).help_phase(TICKET)):
            with pytest.raises(KioskError) as caught:
                await asyncio.to_thread(ask)
            assert caught.value.fault is Fault.DESK_UNREACHABLE


@pytest.mark.parametrize(
    ("status", "fault"), [(401, Fault.DESK_REFUSED), (503, Fault.DESK_UNREACHABLE)]
)
async def test_refusals_are_told_like_those_of_calls(status: int, fault: Fault) -> None:
    async with agents_desk() as desk:
        desk.status = status
        borne = provider(desk)
        for ask in (borne.ask_help, lambda: borne.drop_help(TICKET)):
            with pytest.raises(KioskError) as caught:
                await asyncio.to_thread(ask)
            assert caught.value.fault is fault
