"""The advisers' door: sign-in, who am I, and the page's WebSocket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from kiosk.core.messages import (
    Candidate,
    Description,
    HangUp,
    RefuseCall,
    ResumeCall,
    TakeCall,
    adviser_to_desk,
)
from kiosk.desk.adviser_side import AdviserSide
from kiosk.desk.calls import Adviser
from kiosk.desk.gate import Gate, Role, not_signed_in
from kiosk.desk.house import House
from kiosk.desk.line import Line
from kiosk.desk.revival import Revival
from kiosk.desk.sign_in import Holding, SignIn
from kiosk.desk.switchboard import Switchboard
from kiosk.desk.web_faults import read_body

COOKIE = "desk_session"


class AdviserDoor:
    """HTTP and WebSocket handlers for advisers. `codes`: argon2id hash by service."""

    def __init__(
        self, board: Switchboard, revival: Revival, codes: Mapping[str, str], house: House
    ) -> None:
        self._services = board.terms.services
        self._side = AdviserSide(board)
        self._revival = revival
        self._clock = house.clock
        self._lines = house.lines
        self._gate: Gate[Adviser] = Gate(
            Role(COOKIE, "service", codes),
            house,
            Holding(
                lambda a: {"name": a.name, "service": a.service},
                lambda kept: Adviser(kept["name"], kept["service"]),
            ),
        )

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register."""
        return [
            web.get("/api/services", self.services),
            web.post("/api/sign-in", self.sign_in),
            web.post("/api/sign-out", self.sign_out),
            web.get("/api/me", self.me),
            web.get("/ws/adviser", self.socket),
        ]

    async def services(self, _request: web.Request) -> web.Response:
        """Answer `GET /api/services`: what the sign-in form offers."""
        services = [{"id": i, "name": n} for i, n in self._services.items()]
        return web.json_response({"services": services})

    async def sign_in(self, request: web.Request) -> web.Response:
        """Answer `POST /api/sign-in`: a right code gives the session cookie."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        body = await read_body(request, SignIn)
        if isinstance(body, web.Response):
            return body
        wrong = await self._gate.check_code(request, body.service, body.code)
        if wrong is not None:
            return wrong
        adviser = Adviser(name=" ".join(body.name.split()), service=body.service)
        return self._gate.welcome(request, adviser, {"adviser": self._describe(adviser)})

    def _describe(self, adviser: Adviser) -> dict[str, str]:
        return {
            "name": adviser.name,
            "service": adviser.service,
            "service_name": self._services[adviser.service],
        }

    async def sign_out(self, request: web.Request) -> web.Response:
        """Answer `POST /api/sign-out`: forget the session and close its page."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        response, adviser = self._gate.forget(request)
        if adviser is not None:
            self._side.leave(adviser)
        return response

    async def me(self, request: web.Request) -> web.Response:
        """Answer `GET /api/me`: the signed-in adviser, or null."""
        adviser = self._gate.find(request)
        return web.json_response({"adviser": self._describe(adviser) if adviser else None})

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Serve the page's WebSocket."""
        if (stranger := self._gate.refuse_stranger(request)) is not None:
            return stranger
        adviser = self._gate.find(request)
        if adviser is None:
            return not_signed_in()
        line = Line(request, self._clock, adviser_to_desk)
        await line.prepare()
        self._side.join(adviser, line)
        with self._lines.keep(line):
            await line.run(
                lambda message: self._receive(adviser, message),
                lambda: self._side.lose(adviser, line),
            )
        return line.socket

    def _receive(self, adviser: Adviser, message: Any) -> None:
        match message:
            case Description() | Candidate():
                self._side.relay(adviser, message)
            case TakeCall(call=call):
                self._side.take(adviser, call)
            case ResumeCall():
                self._revival.by_ticket(adviser, message)
            case RefuseCall(call=call):
                self._side.refuse(adviser, call)
            case HangUp():
                self._side.hang_up(adviser)
