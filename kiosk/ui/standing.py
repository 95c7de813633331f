"""Who can be called now: the services' hours from the clock, the advisers from the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Literal

from kiosk.config.holidays import is_french_holiday
from kiosk.core import hours
from kiosk.core.clock import PARIS, Clock
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.core.partner import Partner
from kiosk.ui.house_rules import HouseRules
from kiosk.visit.state import Standing

Availability = Literal["closed", "free", "busy", "nobody", "unknown"]
"""Shut by its hours; an adviser free; all busy; no adviser there; the desk cannot tell."""
Punctuality = Literal["", "early", "due", "late"]
"""Against the day's nearest appointment with a service; empty where none is known."""

LONG_WAIT_MINUTES = 15
EARLY = timedelta(minutes=10)
LATE = timedelta(minutes=5)


class Standings:
    """What clock and desk say of every service of the site. GUI thread only."""

    def __init__(self, partners: Sequence[Partner], clock: Clock) -> None:
        self._partners: Mapping[str, Partner] = {one.id: one for one in partners}
        self._clock = clock
        self._directory: Directory | None = None
        self.rules = HouseRules()
        """What the site's agent has closed."""

    def take(self, directory: Directory | None) -> None:
        """Take what the desk knows of its partners; None when it cannot be reached."""
        self._directory = directory

    @property
    def now(self) -> datetime:
        """Return the time of the clock, aware."""
        return self._clock.now()

    @property
    def partners(self) -> tuple[Partner, ...]:
        """Return every service, in the site's order."""
        return tuple(self._partners.values())

    def partner(self, partner: str) -> Partner | None:
        """Return the service of that id, or None."""
        return self._partners.get(partner)

    def availability(self, partner: str) -> Availability:
        """Return how a service can be reached now; « unknown » too for one nobody knows."""
        known = self._partners.get(partner)
        if known and not hours.is_open(known, self.now, is_french_holiday):
            return "closed"
        if self.rules.closed_till(partner, self.now):
            return "closed"
        presence = self._presence(partner)
        if presence is None:
            return "unknown"
        if presence.advisers == 0:
            return "nobody"
        return "free" if presence.free and not presence.waiting else "busy"

    def standing(self, partner: str) -> Standing:
        """Return where a touch on the service leads: to it, to S15, or to S16.

        Nobody there, or more than a quarter of an hour to wait: S16, never an error (NAV-7).
        """
        available = self.availability(partner)
        if available == "closed":
            return "closed"
        waits_long = (self.wait_minutes(partner) or 0) > LONG_WAIT_MINUTES
        return "busy" if available == "nobody" or waits_long else "open"

    def can_serve(self, partner: str) -> bool:
        """Return whether somebody is or may be there: what a tile shows."""
        return self.availability(partner) not in ("closed", "nobody")

    def wait_minutes(self, partner: str) -> int | None:
        """Return the expected wait; None when nobody can tell."""
        presence = self._presence(partner)
        return presence.wait_minutes if presence else None

    def hours_today(self, partner: str) -> tuple[tuple[time, time], ...]:
        """Return today's opening hours of a service; empty when closed or always open."""
        known = self._partners.get(partner)
        return hours.today_hours(known, self.now, is_french_holiday) if known else ()

    def next_opening(self, partner: str) -> datetime | None:
        """Return when a service opens next; None when nobody can tell."""
        known = self._partners.get(partner)
        till = self.rules.closed_till(partner, self.now)
        if known and till and hours.is_open(known, till, is_french_holiday):
            return till
        return hours.next_opening(known, till or self.now, is_french_holiday) if known else None

    def site_opening(self) -> datetime | None:
        """Return when the first service opens again; None while one is open."""
        if any(self.availability(one) != "closed" for one in self._partners):
            return None
        return _earliest(self.next_opening(one) for one in self._partners)

    def punctuality(self, partner: str) -> Punctuality:
        """Return how the citizen stands to the appointment nearest to now."""
        now = self.now
        away = [at - now for at in self._appointments(partner, now)]
        if not away:
            return ""
        nearest = min(away, key=abs)
        if nearest > EARLY:
            return "early"
        return "late" if nearest < -LATE else "due"

    def _appointments(self, partner: str, now: datetime) -> list[datetime]:
        presence = self._presence(partner)
        today = now.astimezone(PARIS).date()
        times = presence.appointments if presence else ()
        return [datetime.combine(today, time.fromisoformat(one), PARIS) for one in times]

    def _presence(self, partner: str) -> PartnerPresence | None:
        known = self._directory.partners if self._directory else ()
        return next((one for one in known if one.partner == partner), None)


def _earliest(moments: Iterable[datetime | None]) -> datetime | None:
    return min((one for one in moments if one), default=None)
