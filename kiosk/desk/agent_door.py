"""The site agents' door: sign-in with the site's code, and the WebSocket of the agent's page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from kiosk.core.messages import (
    AddAppointment,
    AnswerHelp,
    CloseHelp,
    DropAppointment,
    agent_to_desk,
)
from kiosk.desk.calls import CLOSE_SIGNED_OUT
from kiosk.desk.gate import Gate, Role, not_signed_in
from kiosk.desk.house import House
from kiosk.desk.line import Line
from kiosk.desk.reception import Reception
from kiosk.desk.sign_in import AgentSignIn, Holding
from kiosk.desk.web_faults import read_body, refusal

COOKIE = "desk_agent"
PAGES_PER_AGENT = 10


@dataclass(frozen=True, slots=True, eq=False)
class Agent:
    """One sign-in at a site's reception; the same cookie may have several pages open."""

    site: str
    pages: set[Line] = field(default_factory=set)


class AgentDoor:
    """HTTP and WebSocket handlers for agents.

    Args:
        reception: Where help is asked and answered.
        sites: Name by id, of the sites whose agents have a code.
        codes: Argon2id hash by id of the same sites.
        house: What all doors share.
    """

    def __init__(
        self, reception: Reception, sites: Mapping[str, str], codes: Mapping[str, str], house: House
    ) -> None:
        self._reception = reception
        self._sites = sites
        self._clock = house.clock
        self._lines = house.lines
        self._gate: Gate[Agent] = Gate(
            Role(COOKIE, "site", codes),
            house,
            Holding(lambda agent: {"site": agent.site}, lambda kept: Agent(kept["site"])),
        )

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register."""
        return [
            web.get("/api/agent/sites", self.sites),
            web.post("/api/agent/sign-in", self.sign_in),
            web.post("/api/agent/sign-out", self.sign_out),
            web.get("/api/agent/me", self.me),
            web.get("/ws/agent", self.socket),
        ]

    async def sites(self, _request: web.Request) -> web.Response:
        """Answer `GET /api/agent/sites`: what the sign-in form offers."""
        return web.json_response(
            {"sites": [{"id": i, "name": name} for i, name in self._sites.items()]}
        )

    async def sign_in(self, request: web.Request) -> web.Response:
        """Answer `POST /api/agent/sign-in`: a right code gives the agent's cookie."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        body = await read_body(request, AgentSignIn)
        if isinstance(body, web.Response):
            return body
        wrong = await self._gate.check_code(request, body.site, body.code)
        if wrong is not None:
            return wrong
        agent = Agent(body.site)
        return self._gate.welcome(request, agent, {"agent": self._describe(agent)})

    def _describe(self, agent: Agent) -> dict[str, str]:
        return {"site": agent.site, "site_name": self._sites[agent.site]}

    async def sign_out(self, request: web.Request) -> web.Response:
        """Answer `POST /api/agent/sign-out`: forget the session and close its pages."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        response, agent = self._gate.forget(request)
        for page in tuple(agent.pages) if agent else ():
            page.close(CLOSE_SIGNED_OUT, "signed out")
        return response

    async def me(self, request: web.Request) -> web.Response:
        """Answer `GET /api/agent/me`: the signed-in agent, or null."""
        agent = self._gate.find(request)
        return web.json_response({"agent": self._describe(agent) if agent else None})

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Serve the WebSocket of an agent's page."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        agent = self._gate.find(request)
        if agent is None:
            return not_signed_in()
        if len(agent.pages) >= PAGES_PER_AGENT:
            return refusal(503, "too_many", "this sign-in has too many pages open")
        line = Line(request, self._clock, agent_to_desk)
        await line.prepare()
        agent.pages.add(line)
        self._reception.join(agent.site, line)
        with self._lines.keep(line):
            await line.run(
                lambda message: self._receive(agent.site, message), lambda: self._lose(agent, line)
            )
        return line.socket

    def _lose(self, agent: Agent, line: Line) -> None:
        agent.pages.discard(line)
        self._reception.lose(agent.site, line)

    def _receive(self, site: str, message: Any) -> None:
        match message:
            case AnswerHelp(id=help_id, coming=coming):
                self._reception.answer(site, help_id, coming=coming)
            case CloseHelp(id=help_id):
                self._reception.close(site, help_id)
            case AddAppointment(service=service, at=at):
                self._reception.add_appointment(site, service, at)
            case DropAppointment(service=service, at=at):
                self._reception.drop_appointment(site, service, at)
