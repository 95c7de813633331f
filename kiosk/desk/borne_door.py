"""The bornes' door: presence, a session for each call, and the call's WebSocket."""

from __future__ import annotations

import logging
from typing import Any

from aiohttp import web

from kiosk.core.messages import (
    BorneHello,
    CallSession,
    Candidate,
    Description,
    Directory,
    HangUp,
    Presence,
    SessionRequest,
    borne_to_desk,
)
from kiosk.desk.addresses import ws_address
from kiosk.desk.borne_side import BorneSide
from kiosk.desk.calls import CLOSE_POLICY, Call, Refused
from kiosk.desk.house import House
from kiosk.desk.line import Line
from kiosk.desk.reception import Reception
from kiosk.desk.site_keys import SiteKey, SiteKeys
from kiosk.desk.web_faults import answer_with, read_body, refusal

HELLO_WITHIN_S = 10.0
STRANGERS = 100
"""Sockets that have not said hello yet; more are turned away."""

_log = logging.getLogger(__name__)


class BorneDoor:
    """HTTP and WebSocket handlers for bornes."""

    def __init__(self, side: BorneSide, reception: Reception, keys: SiteKeys, house: House) -> None:
        self._board = side.board
        self._side = side
        self._diary = reception.diary
        self._health = reception.health
        self._keys = keys
        self._clock = house.clock
        self._public_url = house.public_url
        self._lines = house.lines
        self._strangers: set[Line] = set()

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register."""
        return [
            web.get("/api/partners", self.partners),
            web.post("/api/sessions", self.sessions),
            web.get("/ws/borne", self.socket),
        ]

    def _site(self, request: web.Request) -> SiteKey | None:
        return self._keys.site_of(request.headers.get("Authorization", ""))

    async def partners(self, request: web.Request) -> web.Response:
        """Answer `GET /api/partners`: who is here now, and whom the asking site expects today."""
        site = self._site(request)
        if site is None:
            return wrong_token()
        self._health.heard_of(site.id)
        partners = tuple(
            each.model_copy(update={"appointments": self._diary.times(site.id, each.partner)})
            for each in self._board.presences()
        )
        return answer_with(Directory(partners=partners))

    async def sessions(self, request: web.Request) -> web.Response:
        """Answer `POST /api/sessions`: what one call needs."""
        site = self._site(request)
        if site is None:
            return wrong_token()
        body = await read_body(request, SessionRequest)
        if isinstance(body, web.Response):
            return body
        if body.partner not in self._board.terms.services:
            return refusal(404, "unknown_partner", "this desk does not serve this partner")
        try:
            call = self._board.open_call(site, body)
        except Refused as error:
            return refusal(429, error.code, error.detail, {"Retry-After": "30"})
        return answer_with(self._session_of(call, request))

    def _session_of(self, call: Call, request: web.Request) -> CallSession:
        return CallSession(
            call=call.id,
            ws_url=ws_address(request, self._public_url, "/ws/borne"),
            token=call.token,
            ice_servers=self._board.terms.servers_for(call.site, self._clock.now()),
            relay_only=self._board.terms.relay_only,
        )

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Serve a call's WebSocket: the first message is `BorneHello`."""
        if len(self._strangers) >= STRANGERS:
            return refusal(503, "too_many", "too many sockets without a hello")
        line = Line(request, self._clock, borne_to_desk)
        await line.prepare()
        visitor = _Visitor(self._side, line, self._strangers)
        too_late = self._clock.call_later(HELLO_WITHIN_S, visitor.give_up)
        try:
            with self._lines.keep(line):
                await line.run(visitor.receive, visitor.leave)
        finally:
            too_late.cancel()
        return line.socket


class _Visitor:
    """One borne's socket: nobody until its hello, then the borne of one call."""

    def __init__(self, side: BorneSide, line: Line, strangers: set[Line]) -> None:
        self._side = side
        self._line = line
        self._call: Call | None = None
        self._strangers = strangers
        strangers.add(line)

    def receive(self, message: Any) -> None:
        """Follow one message. Raises `Refused`."""
        if self._call is None:
            self._greet(message)
        elif isinstance(message, Description | Candidate):
            self._side.relay(self._call, message)
        elif isinstance(message, Presence):
            self._side.say_presence(self._call, message.here)
        elif isinstance(message, HangUp):
            self._side.hang_up(self._call)
        else:
            raise Refused("not_now", "hello was said already")

    def _greet(self, message: Any) -> None:
        try:
            if not isinstance(message, BorneHello):
                raise Refused("protocol", "the first message is borne_hello")
            self._call = self._side.hello(message, self._line)
        except Refused as refused:
            over = refused.code == "unknown_call"  # a late return: nobody's fault
            _log.log(logging.INFO if over else logging.WARNING, "borne away: %s", refused.code)
            self._line.turn_away(refused)
        else:
            self._strangers.discard(self._line)

    def give_up(self) -> None:
        """Close a socket that never said hello."""
        if self._call is None:
            self._line.close(CLOSE_POLICY, "no hello")

    def leave(self) -> None:
        """Tell the switchboard that the socket is gone."""
        self._strangers.discard(self._line)
        if self._call is not None:
            self._side.lose(self._call, self._line)


def wrong_token() -> web.Response:
    """Return the refusal to a request without a site's token."""
    headers = {"WWW-Authenticate": 'Bearer realm="desk"'}
    return refusal(401, "bad_token", "the site's token is missing or wrong", headers)
