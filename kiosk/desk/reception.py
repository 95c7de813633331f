"""The agents' desks of all sites: who asked for help, who can come, today's appointments."""

from __future__ import annotations

import logging
import secrets
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from kiosk.core.clock import Alarm, Clock
from kiosk.core.messages import AgentLobby, Appointment, HelpCall, HelpPhase
from kiosk.desk.calls import Link, Refused
from kiosk.desk.diary import Diary
from kiosk.desk.health_book import HealthBook

UNPOLLED_S = 60.0
"""A request that no borne asks after for this long has ended."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Help:
    """One request for the agent. Nobody is told why (privacy rule 10): the desk does not know."""

    id: str
    site: str
    asked_s: float
    lapse: Alarm
    phase: HelpPhase = "ringing"


class Reception:
    """Bornes ask here, agents' pages answer here. Rules only, no I/O; loop thread only."""

    def __init__(self, sites: Mapping[str, str], services: Mapping[str, str], clock: Clock) -> None:
        """Take `sites` and `services` as id to name."""
        self._sites = sites
        self._services = services
        self._clock = clock
        self._helps: dict[str, Help] = {}
        self._pages: dict[str, set[Link]] = defaultdict(set)
        self._midnight = Alarm(clock)
        self.diary = Diary(clock)
        self.health = HealthBook(sites, clock, self._publish)

    # --- what a borne does -----------------------------------------------------------------

    def ask(self, site: str) -> str:
        """Ring the agent of `site` and return the request's id; a site has one at most.

        Asking again while the agent is busy rings again.
        """
        help_ = self._helps.get(site)
        if help_ is None:
            help_ = Help(
                secrets.token_urlsafe(12), site, self._clock.monotonic(), Alarm(self._clock)
            )
            self._helps[site] = help_
            _log.info("help %s asked by site %s", help_.id, site)
        elif help_.phase == "busy":
            help_.phase, help_.asked_s = "ringing", self._clock.monotonic()
        self._keep(help_)
        self._publish(site)
        return help_.id

    def phase(self, site: str, help_id: str) -> HelpPhase:
        """Return what became of a request; « no » when it has ended or never was."""
        help_ = self._open_help(site, help_id)
        if help_ is None:
            return "no"
        self._keep(help_)
        nobody = help_.phase == "ringing" and not self._pages[site]
        return "absent" if nobody else help_.phase

    def drop(self, site: str, help_id: str) -> None:
        """Take a request back; harmless when it has ended."""
        help_ = self._open_help(site, help_id)
        if help_ is not None:
            self._end(help_, "taken back")

    def _open_help(self, site: str, help_id: str) -> Help | None:
        help_ = self._helps.get(site)
        return help_ if help_ is not None and help_.id == help_id else None

    def _keep(self, help_: Help) -> None:
        help_.lapse.set(UNPOLLED_S, partial(self._end, help_, "unpolled"))

    def _end(self, help_: Help, why: str) -> None:
        help_.lapse.clear()
        if self._helps.get(help_.site) is help_:
            del self._helps[help_.site]
        _log.info("help %s over: %s", help_.id, why)
        self._publish(help_.site)

    # --- what an agent's page does ---------------------------------------------------------

    def join(self, site: str, page: Link) -> None:
        """Count a page as open, and tell it what there is. A site may have several."""
        self._pages[site].add(page)
        page.send(self.lobby_of(site))

    def lose(self, site: str, page: Link) -> None:
        """Count a page out."""
        self._pages[site].discard(page)

    def answer(self, site: str, help_id: str, *, coming: bool) -> None:
        """Tell the borne that the agent comes, or cannot. Raises `Refused("not_now")`."""
        self._wanted(site, help_id).phase = "coming" if coming else "busy"
        self._publish(site)

    def close(self, site: str, help_id: str) -> None:
        """« C'est fait ». Raises `Refused("not_now")`."""
        self._end(self._wanted(site, help_id), "closed by the agent")

    def add_appointment(self, site: str, service: str, at: str) -> None:
        """Expect somebody today. Raises `Refused`."""
        if service not in self._services:
            raise Refused("not_now", "this desk does not have this service")
        self.diary.add(site, service, at)
        if not self._midnight.is_set:
            self._midnight.set(self.diary.left_today_s(), self._new_day)
        self._publish(site)

    def drop_appointment(self, site: str, service: str, at: str) -> None:
        """Expect nobody any more; harmless when nobody was."""
        self.diary.drop(site, service, at)
        self._publish(site)

    def _wanted(self, site: str, help_id: str) -> Help:
        help_ = self._open_help(site, help_id)
        if help_ is None:
            raise Refused("not_now", "this request is over")
        return help_

    def lobby_of(self, site: str) -> AgentLobby:
        """Return everything an agent's page of `site` shows."""
        help_ = self._helps.get(site)
        return AgentLobby(
            site=self._sites[site],
            helps=(self._call_of(help_),) if help_ is not None else (),
            appointments=tuple(
                Appointment(service=service, name=self._services[service], at=at)
                for at, service in self.diary.of_site(site)
            ),
            services=tuple(self._services.items()),
            borne=self.health.of_site(site),
        )

    def _call_of(self, help_: Help) -> HelpCall:
        since_s = max(0, int(self._clock.monotonic() - help_.asked_s))
        return HelpCall(id=help_.id, since_s=since_s, phase=help_.phase)

    def _new_day(self) -> None:
        for site in self._sites:
            self._publish(site)

    def _publish(self, site: str) -> None:
        if self._pages[site]:
            lobby = self.lobby_of(site)
            for page in self._pages[site]:
                page.send(lobby)
