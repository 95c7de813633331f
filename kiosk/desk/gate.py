"""The gate of a role (adviser, agent): its codes, its cookie, and who may pass."""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic

from aiohttp import web

from kiosk.desk.addresses import is_secure, same_origin, visitor_address
from kiosk.desk.house import House
from kiosk.desk.sign_in import SESSION_S, Holder, Holding, Sessions, SlowDown
from kiosk.desk.web_faults import refusal

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Role:
    """What one signs in as. `codes`: argon2id hash by service or site, `what` says which."""

    cookie: str
    what: str
    codes: Mapping[str, str]


class Gate(Generic[Holder]):
    """Who is signed in for one role. A cookie of another role opens nothing here."""

    def __init__(self, role: Role, house: House, holding: Holding[Holder]) -> None:
        self._role = role
        self._house = house
        self._sessions = Sessions(house.clock, house.seal, role.cookie, holding)
        self._slow_down = SlowDown(house.clock)

    def refuse_stranger(self, request: web.Request) -> web.Response | None:
        """Return the refusal of a request that another site's page sent, None for ours."""
        if same_origin(request, self._house.public_url):
            return None
        return refusal(403, "wrong_origin", "only this desk's own page may ask this")

    async def check_code(self, request: web.Request, key: str, code: str) -> web.Response | None:
        """Return None when `code` opens `key`, else the refusal; each wrong code costs more."""
        role = self._role
        if key not in role.codes:
            return refusal(404, f"unknown_{role.what}", f"this desk does not have this {role.what}")
        door = (visitor_address(request), key)
        wait_s = self._slow_down.wait_s(door)
        if wait_s > 0:
            return _come_back_in(wait_s)
        self._slow_down.count_attempt(door)
        if not await self._house.codes.match(role.codes[key], code):
            _log.warning("wrong code for %s %s", role.what, key)
            return refusal(401, "wrong_code", f"the code is not that of this {role.what}")
        self._slow_down.forgive(door)
        return None

    def welcome(self, request: web.Request, holder: Holder, body: Any) -> web.Response:
        """Return the answer `body` with the cookie of a new session of `holder`."""
        response = web.json_response(body)
        response.set_cookie(
            self._role.cookie,
            self._sessions.open(holder),
            max_age=int(SESSION_S),
            httponly=True,
            samesite="Strict",
            secure=is_secure(request),
            path="/",
        )
        return response

    def find(self, request: web.Request) -> Holder | None:
        """Return who sends this request, None when nobody is signed in."""
        return self._sessions.find(request.cookies.get(self._role.cookie))

    def forget(self, request: web.Request) -> tuple[web.Response, Holder | None]:
        """End the session of this request; return the answer, and who had it."""
        holder = self._sessions.close(request.cookies.get(self._role.cookie))
        response = web.Response(status=204)
        response.del_cookie(self._role.cookie, path="/")
        return response, holder


def not_signed_in() -> web.Response:
    """Return the refusal to whoever opens a line without a session."""
    return refusal(401, "not_signed_in", "sign in first")


def _come_back_in(wait_s: float) -> web.Response:
    seconds = math.ceil(wait_s)
    return web.json_response(
        {"error": "slow_down", "detail": "too many wrong codes", "retry_after_s": seconds},
        status=429,
        headers={"Retry-After": str(seconds)},
    )
