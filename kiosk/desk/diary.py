"""Today's appointments of every site: a service and a time, no name; forgotten at midnight."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from kiosk.core.clock import Clock
from kiosk.desk.calls import Refused

APPOINTMENTS_PER_SITE = 100

Entry = tuple[str, str]
"""(time « HH:MM » in Paris, service id), so that entries sort by time."""


class Diary:
    """Kept in memory only. Loop thread only."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._day = clock.now().date()
        self._entries: dict[str, set[Entry]] = {}

    def of_site(self, site: str) -> tuple[Entry, ...]:
        """Return today's appointments of `site`, the earliest first."""
        self._turn_page()
        return tuple(sorted(self._entries.get(site, ())))

    def times(self, site: str, service: str) -> tuple[str, ...]:
        """Return when `service` expects somebody of `site` today, the earliest first."""
        return tuple(at for at, expected_by in self.of_site(site) if expected_by == service)

    def add(self, site: str, service: str, at: str) -> None:
        """Write one down; twice is once. Raises `Refused("too_many")`."""
        self._turn_page()
        entries = self._entries.setdefault(site, set())
        if len(entries) >= APPOINTMENTS_PER_SITE:
            raise Refused("too_many", f"a site has at most {APPOINTMENTS_PER_SITE} a day")
        entries.add((at, service))

    def drop(self, site: str, service: str, at: str) -> None:
        """Take one back; nothing happens when it is not there."""
        self._entries.get(site, set()).discard((at, service))

    def left_today_s(self) -> float:
        """Return the seconds until midnight in Paris, through a change of hour too."""
        now = self._clock.now()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
        return tomorrow.timestamp() - now.timestamp()

    def _turn_page(self) -> None:
        today = self._clock.now().date()
        if today != self._day:
            self._day = today
            self._entries.clear()
