"""What the desk's tests share: a configuration, a desk in a thread, HTTP and WebSocket clients."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from functools import cache
from typing import Any

import aiohttp
from wire import Wire

from kiosk.config.desk import DeskConfig, DeskService, DeskSite, hash_code, hash_token
from kiosk.core.clock import PARIS, Clock, ManualClock
from kiosk.core.messages import (
    PROTOCOL,
    AgentLobby,
    BorneHello,
    CallSession,
    HelpPhase,
    HelpStatus,
    HelpTicket,
    desk_to_adviser,
    desk_to_agent,
    desk_to_borne,
)
from kiosk.desk.server import Desk

TOKEN = "token-of-the-town-hall-of-ardon-0123456789"
OTHER_TOKEN = "token-of-the-library-of-olivet-0123456789"
CODE = "longue-phrase-secrete"
AGENT_CODE = "accueil-de-la-mairie"


@cache
def _hash_of(code: str) -> str:
    return hash_code(code)


def make_config(**changes: Any) -> DeskConfig:
    """Return the configuration of a desk with two services and two sites, on a free port."""
    values: dict[str, Any] = {
        "listen_host": "127.0.0.1",
        "listen_port": 0,
        "services": (
            DeskService(id="caf", name="CAF du Loiret", code_hash=_hash_of(CODE)),
            DeskService(id="impots", name="Impôts", code_hash=_hash_of(CODE + "2")),
        ),
        "sites": (
            DeskSite(
                id="ardon", name="Mairie d’Ardon", token_hash=hash_token(TOKEN),
                agent_code_hash=_hash_of(AGENT_CODE),
            ),
            DeskSite(
                id="olivet", name="Médiathèque d’Olivet", token_hash=hash_token(OTHER_TOKEN),
                agent_code_hash=_hash_of(AGENT_CODE + "2"),
            ),
        ),
    }  # fmt: skip
    return DeskConfig(**{**values, **changes})


def make_clock() -> ManualClock:
    """Return a clock that only moves when told."""
    return ManualClock(datetime(2026, 11, 23, 10, 0, tzinfo=PARIS))


class Town:
    """Bornes and advisers around one running desk."""

    def __init__(self, desk: Desk, url: str, http: aiohttp.ClientSession) -> None:
        self.desk = desk
        self.url = url
        self.http = http
        self._cookies: list[aiohttp.ClientSession] = []

    async def restart(self, clock: ManualClock | None = None, **changes: Any) -> None:
        """Stop the desk and start another with the same file, but for `changes`; time passes."""
        await self.desk.stop()
        if clock is not None:
            clock.advance(2)
        self.desk = Desk(make_config(**changes), clock)
        self.url = await self.desk.start()

    async def session(self, partner: str = "caf", token: str = TOKEN, **wish: Any) -> CallSession:
        """Open a call as a borne does; `wish`: the other fields of `SessionRequest`."""
        async with self.http.post(
            f"{self.url}/api/sessions", json={"partner": partner, **wish}, headers=bearer(token)
        ) as answer:
            assert answer.status == 200, await answer.text()
            return CallSession.model_validate_json(await answer.read())

    async def borne_wire(self) -> Wire:
        """Open a borne's WebSocket, without hello."""
        return Wire(await self.http.ws_connect(f"{self.url}/ws/borne"), desk_to_borne)

    async def greet(
        self, session: CallSession, *, resume: bool = False, answered: bool = False
    ) -> Wire:
        """Open a borne's WebSocket and say hello."""
        wire = await self.borne_wire()
        hello = BorneHello(
            protocol=PROTOCOL, call=session.call, token=session.token, resume=resume,
            answered=answered,
        )  # fmt: skip
        await wire.say(hello)
        return wire

    async def borne(self, partner: str = "caf", **wish: Any) -> tuple[CallSession, Wire]:
        """Return a borne that waits for `partner`."""
        session = await self.session(partner, **wish)
        wire = await self.greet(session)
        assert (await wire.hear()).type == "waiting"
        return session, wire

    async def borne_after(self, ahead: int) -> tuple[CallSession, Wire]:
        """Return a borne that waits behind `ahead` others."""
        session = await self.session()
        wire = await self.greet(session)
        assert (await wire.hear()).ahead == ahead
        return session, wire

    async def sign_in(
        self, name: str = "Claire", service: str = "caf", code: str | None = None
    ) -> aiohttp.ClientSession:
        """Return an HTTP session that holds the adviser's cookie."""
        browser = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self._cookies.append(browser)
        right = CODE if service == "caf" else CODE + "2"
        body = {"name": name, "service": service, "code": right if code is None else code}
        async with browser.post(f"{self.url}/api/sign-in", json=body) as answer:
            assert answer.status == 200, await answer.text()
        return browser

    async def page(self, browser: aiohttp.ClientSession) -> Wire:
        """Open the WebSocket of a signed-in adviser's page."""
        socket = await browser.ws_connect(f"{self.url}/ws/adviser", origin=self.url)
        return Wire(socket, desk_to_adviser)

    async def adviser(self, name: str = "Claire", service: str = "caf") -> Wire:
        """Sign in and open the page; its first lobby was heard."""
        wire = await self.page(await self.sign_in(name, service))
        assert (await wire.hear()).type == "lobby"
        return wire

    async def agent_browser(self, site: str = "ardon") -> aiohttp.ClientSession:
        """Return an HTTP session that holds an agent's cookie."""
        browser = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self._cookies.append(browser)
        code = AGENT_CODE if site == "ardon" else AGENT_CODE + "2"
        body = {"site": site, "code": code}
        async with browser.post(f"{self.url}/api/agent/sign-in", json=body) as answer:
            assert answer.status == 200, await answer.text()
        return browser

    async def agent_page(self, browser: aiohttp.ClientSession) -> Wire:
        """Open the WebSocket of a signed-in agent's page."""
        socket = await browser.ws_connect(f"{self.url}/ws/agent", origin=self.url)
        return Wire(socket, desk_to_agent)

    async def agent(self, site: str = "ardon") -> tuple[Wire, AgentLobby]:
        """Sign in as the agent of `site` and open the page; return it and its first lobby."""
        wire = await self.agent_page(await self.agent_browser(site))
        return wire, await wire.hear()

    async def ask_help(self, token: str = TOKEN) -> str:
        """Ring the agent as a borne does; return the ticket's id."""
        async with self.http.post(f"{self.url}/api/help", headers=bearer(token)) as answer:
            assert answer.status == 200, await answer.text()
            return HelpTicket.model_validate_json(await answer.read()).id

    async def help_phase(self, ticket: str, token: str = TOKEN) -> HelpPhase:
        """Ask after a request for help."""
        url = f"{self.url}/api/help/{ticket}"
        async with self.http.get(url, headers=bearer(token)) as answer:
            assert answer.status == 200, await answer.text()
            return HelpStatus.model_validate_json(await answer.read()).phase

    async def close(self) -> None:
        """Close the advisers' and agents' HTTP sessions."""
        for browser in self._cookies:
            await browser.close()


def bearer(token: str) -> dict[str, str]:
    """Return the header of a site's token."""
    return {"Authorization": f"Bearer {token}"}


@asynccontextmanager
async def town(clock: Clock | None = None, **changes: Any) -> AsyncIterator[Town]:
    """Run a desk in this loop, with clients around it."""
    desk = Desk(make_config(**changes), clock)
    url = await desk.start()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
        around = Town(desk, url, http)
        try:
            yield around
        finally:
            await around.close()
            await http.close()
            await around.desk.stop()


@contextmanager
def desk_in_thread(**changes: Any) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """Run a desk in a thread with a loop of its own, as the demo does.

    Yields its address and a function that runs a coroutine on its loop and returns the result.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="desk-loop")
    thread.start()
    desk = Desk(make_config(**changes))

    def call(coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result(60)

    try:
        url = call(desk.start())
        yield url, call
    finally:
        call(desk.stop())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
