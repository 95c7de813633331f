"""How each site's borne fares: when it last spoke, which checks fail. Kept in memory only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.core.clock import Alarm, Clock
from kiosk.core.messages import BorneState, FailedCheck, HealthReport

SILENT_AFTER_S = 5 * 60.0
"""A borne asks who is there every 15 s; one that restarts or updates is back before this."""
TOLD_AS_AN_HOUR_S = 20 * 3600.0
"""An hour of the day says nothing of a borne that fell silent before."""


@dataclass(slots=True)
class _Page:
    silence: Alarm
    heard_s: float | None = None
    heard: str = ""
    checked: str | None = None
    failed: tuple[FailedCheck, ...] = ()
    silent: bool = False


class HealthBook:
    """Loop thread only. `changed` is told the site whose state has changed."""

    def __init__(self, sites: Iterable[str], clock: Clock, changed: Callable[[str], None]) -> None:
        self._clock = clock
        self._changed = changed
        self._pages = {site: _Page(Alarm(clock)) for site in sites}
        for site in self._pages:
            self._wait_for_silence(site)

    def heard_of(self, site: str) -> None:
        """Note that the borne of `site` has spoken."""
        page = self._pages[site]
        page.heard_s = self._clock.monotonic()
        page.heard = f"{self._clock.now():%H:%M}"
        self._wait_for_silence(site)
        if page.silent:
            page.silent = False
            self._changed(site)

    def take(self, site: str, report: HealthReport) -> None:
        """Keep what fails there now, in the place of what failed before."""
        page = self._pages[site]
        page.failed, page.checked = report.failed, f"{self._clock.now():%H:%M}"
        self._changed(site)

    def of_site(self, site: str) -> BorneState:
        """Return how the borne of `site` fares."""
        page = self._pages[site]
        now_s = self._clock.monotonic()
        lately = page.heard_s is not None and now_s - page.heard_s < TOLD_AS_AN_HOUR_S
        return BorneState(
            silent=page.silent,
            heard=page.heard if lately else None,
            checked=page.checked,
            failed=page.failed,
        )

    def _wait_for_silence(self, site: str) -> None:
        self._pages[site].silence.set(SILENT_AFTER_S, lambda: self._fall_silent(site))

    def _fall_silent(self, site: str) -> None:
        self._pages[site].silent = True
        self._changed(site)
