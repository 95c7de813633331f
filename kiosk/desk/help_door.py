"""The bornes' door to their agent: ask for help, hear what the agent does, take it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from kiosk.core.messages import HelpStatus, HelpTicket
from kiosk.desk.borne_door import wrong_token
from kiosk.desk.reception import Reception
from kiosk.desk.site_keys import SiteKey, SiteKeys
from kiosk.desk.web_faults import answer_with

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class HelpDoor:
    """HTTP handlers of `/api/help`. A site sees its own requests only."""

    def __init__(self, reception: Reception, keys: SiteKeys) -> None:
        self._reception = reception
        self._keys = keys

    def routes(self) -> list[web.RouteDef]:
        """Return the routes to register."""
        return [
            web.post("/api/help", self._for_a_site(self._ask)),
            web.get("/api/help/{id}", self._for_a_site(self._look)),
            web.delete("/api/help/{id}", self._for_a_site(self._drop)),
        ]

    def _for_a_site(self, act: Callable[[SiteKey, str], web.Response]) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            site = self._keys.site_of(request.headers.get("Authorization", ""))
            if site is None:
                return wrong_token()
            return act(site, request.match_info.get("id", ""))

        return handle

    def _ask(self, site: SiteKey, _help_id: str) -> web.Response:
        return answer_with(HelpTicket(id=self._reception.ask(site.id)))

    def _look(self, site: SiteKey, help_id: str) -> web.Response:
        return answer_with(HelpStatus(phase=self._reception.phase(site.id, help_id)))

    def _drop(self, site: SiteKey, help_id: str) -> web.Response:
        self._reception.drop(site.id, help_id)
        return answer_with(HelpStatus(phase="no"))
