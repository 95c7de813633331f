"""The advisers' door: sign-in, who am I, and the page's WebSocket."""

from __future__ import annotations

import logging
import math
from typing import Any

from aiohttp import web

from kiosk.core.messages import (
    Candidate,
    Description,
    HangUp,
    RefuseCall,
    TakeCall,
    adviser_to_desk,
)
from kiosk.desk.addresses import is_secure, same_origin, visitor_address
from kiosk.desk.adviser_side import AdviserSide
from kiosk.desk.calls import Adviser
from kiosk.desk.house import House
from kiosk.desk.line import Line
from kiosk.desk.sign_in import SESSION_S, Codes, Sessions, SignIn, SlowDown
from kiosk.desk.switchboard import Switchboard
from kiosk.desk.web_faults import read_body, refusal

COOKIE = "desk_session"

_log = logging.getLogger(__name__)


class AdviserDoor:
    """HTTP and WebSocket handlers for advisers."""

    def __init__(self, board: Switchboard, codes: Codes, house: House) -> None:
        self._board = board
        self._side = AdviserSide(board)
        self._codes = codes
        self._clock = house.clock
        self._public_url = house.public_url
        self._lines = house.lines
        self._sessions = Sessions(house.clock)
        self._slow_down = SlowDown(house.clock)

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
        services = [{"id": i, "name": n} for i, n in self._board.terms.services.items()]
        return web.json_response({"services": services})

    async def sign_in(self, request: web.Request) -> web.Response:
        """Answer `POST /api/sign-in`: a right code gives the session cookie."""
        if not same_origin(request, self._public_url):
            return _wrong_origin()
        body = await read_body(request, SignIn)
        if isinstance(body, web.Response):
            return body
        if body.service not in self._board.terms.services:
            return refusal(404, "unknown_service", "this desk does not have this service")
        door = (visitor_address(request), body.service)
        wait_s = self._slow_down.wait_s(door)
        if wait_s > 0:
            return _come_back_in(wait_s)
        self._slow_down.count_attempt(door)
        if not await self._codes.are_right(body.service, body.code):
            _log.warning("wrong code for service %s", body.service)
            return refusal(401, "wrong_code", "the code is not that of this service")
        self._slow_down.forgive(door)
        return self._welcome(request, body)

    def _welcome(self, request: web.Request, body: SignIn) -> web.Response:
        value, adviser = self._sessions.open(" ".join(body.name.split()), body.service)
        response = web.json_response({"adviser": self._describe(adviser)})
        response.set_cookie(
            COOKIE,
            value,
            max_age=int(SESSION_S),
            httponly=True,
            samesite="Strict",
            secure=is_secure(request),
            path="/",
        )
        return response

    def _describe(self, adviser: Adviser) -> dict[str, str]:
        name = self._board.terms.services[adviser.service]
        return {"name": adviser.name, "service": adviser.service, "service_name": name}

    async def sign_out(self, request: web.Request) -> web.Response:
        """Answer `POST /api/sign-out`: forget the session, end its call."""
        if not same_origin(request, self._public_url):
            return _wrong_origin()
        adviser = self._sessions.close(request.cookies.get(COOKIE))
        if adviser is not None:
            self._side.leave(adviser)
        response = web.Response(status=204)
        response.del_cookie(COOKIE, path="/")
        return response

    async def me(self, request: web.Request) -> web.Response:
        """Answer `GET /api/me`: the signed-in adviser, or null."""
        adviser = self._sessions.find(request.cookies.get(COOKIE))
        return web.json_response({"adviser": self._describe(adviser) if adviser else None})

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Serve the page's WebSocket."""
        if not same_origin(request, self._public_url):
            return _wrong_origin()
        adviser = self._sessions.find(request.cookies.get(COOKIE))
        if adviser is None:
            return _not_signed_in()
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
            case RefuseCall(call=call):
                self._side.refuse(adviser, call)
            case HangUp():
                self._side.hang_up(adviser)


def _wrong_origin() -> web.Response:
    return refusal(403, "wrong_origin", "only this desk's own page may ask this")


def _not_signed_in() -> web.Response:
    return refusal(401, "not_signed_in", "sign in first")


def _come_back_in(wait_s: float) -> web.Response:
    seconds = math.ceil(wait_s)
    return web.json_response(
        {"error": "slow_down", "detail": "too many wrong codes", "retry_after_s": seconds},
        status=429,
        headers={"Retry-After": str(seconds)},
    )
