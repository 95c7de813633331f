"""Looks whether everything works: when asked, each quarter of an hour, and thoroughly at night."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.core import media
from kiosk.core.clock import PARIS, Clock, Timer
from kiosk.core.faults import KioskError
from kiosk.fleet.check import Finding, Outcome, renewed, told
from kiosk.fleet.measured import echo_found
from kiosk.fleet.report import Report
from kiosk.ui.agent_side import AgentSide
from kiosk.ui.errands import Errands

log = logging.getLogger(__name__)
CHECK_EVERY_S = 15 * 60.0
"""ERR-2: presence without capture."""
NIGHT_HOURS = range(4, 6)
"""Paris: after the hours of updates, before anybody comes. Nobody minds six seconds of beeps."""
TRIES = 2
"""Nothing heard may be somebody who spoke, or a busy machine: once is no proof."""
LISTEN_S = 20.0
"""A media process that has not told by then what it heard has died."""


class Reports(Protocol):
    """Where the last report is kept, over restarts. UI thread."""

    def report(self) -> Report | None:
        """Return it, None when there is none."""
        ...

    def keep_report(self, report: Report) -> None:
        """Keep it in place of the one before."""
        ...


@dataclass(frozen=True, slots=True)
class HealthWorks:
    """What looking uses of the world."""

    check: Callable[[bool], tuple[Outcome, ...]]
    """Look at everything; True: open cameras and microphone, measure the line. In the pool."""
    reports: Reports
    send: Callable[[Iterable[Outcome]], None]
    """Tell the desk what fails. Blocks: in the pool; raises `KioskError`."""
    tell: Callable[[media.PipeMessage], None]
    idle: Callable[[], bool]
    """Whether nobody is at the borne."""
    no_echo: Callable[[], str]
    """Why there is nothing to beep with: « sim », « none », or empty."""


class AgentHealth:
    """One per borne. UI thread, but for the checks."""

    def __init__(
        self,
        works: HealthWorks,
        side: AgentSide,
        errands: Errands,
        clock: Clock,
        before: Callable[[], None],
    ) -> None:
        """Take what to do `before` each look: tell what else may have changed."""
        self._works = works
        self._before = before
        self._side = side
        self._errands = errands
        self._clock = clock
        self._next: Timer | None = None
        self._patience: Timer | None = None
        self._thorough_at: datetime | None = None
        self._tries = 0

    def start(self) -> None:
        """Show what was found last, look now, and again each quarter of an hour.

        Now without opening anything, whatever the hour: whoever switched the borne on is there.
        """
        if kept := self._works.reports.report():
            self._thorough_at = kept.thorough_at
            self._side.know(outcomes=kept.outcomes, checked_at=kept.at)
        self._look(may_open=False)

    def stop(self) -> None:
        """Look no more."""
        for timer in (self._next, self._patience):
            if timer:
                timer.cancel()

    def check(self, *, listen: bool) -> None:
        """Look at everything now, because somebody who works here asks; `listen`: beep as well."""
        self._check(thorough=True, then=self.listen if listen else None)

    def listen(self) -> None:
        """Beep and listen, unless somebody talks or is about to (`SoundChecked` says so)."""
        facts = self._side.facts
        if facts.listening or facts.on_line:
            return
        if reason := self._works.no_echo():
            self._found((told("echo", Finding(reason)),))
            return
        self._side.know(listening=True)
        self._tries = TRIES
        self._beep()

    def _beep(self) -> None:
        self._tries -= 1
        self._patience = self._clock.call_later(
            LISTEN_S, lambda: self.take(media.SoundChecked(outcome="missing"))
        )
        self._works.tell(media.CheckSound())

    def take(self, event: object) -> None:
        """Take what was heard of the beeps."""
        if not isinstance(event, media.SoundChecked) or not self._side.facts.listening:
            return
        if self._patience:
            self._patience.cancel()
        if event.outcome == "unheard" and self._tries:
            self._beep()
            return
        self._side.know(listening=False)
        self._found((told("echo", echo_found(event)),))

    def _look(self, *, may_open: bool = True) -> None:
        self._next = self._clock.call_later(CHECK_EVERY_S, self._look)
        if self._works.idle():
            night = may_open and self._night_is_due()
            self._check(thorough=night, then=self.listen if night else None, by_night=night)

    def _night_is_due(self) -> bool:
        now = self._clock.now().astimezone(PARIS)
        last = self._thorough_at
        tonight = last is not None and last.astimezone(PARIS).date() == now.date()
        return now.hour in NIGHT_HOURS and not tonight

    def _check(
        self, *, thorough: bool, then: Callable[[], None] | None = None, by_night: bool = False
    ) -> None:
        if self._side.facts.checking:
            return
        self._before()
        self._side.know(checking=True)

        def found(outcomes: tuple[Outcome, ...]) -> None:
            self._side.know(checking=False)
            if by_night and not self._works.idle():  # somebody had the devices meanwhile
                return
            if thorough:
                self._thorough_at = self._clock.now()
            self._found(outcomes)
            if then:
                then()

        self._errands.run(lambda: self._works.check(thorough), found, self._not_checked)

    def _found(self, outcomes: tuple[Outcome, ...]) -> None:
        """Show what is known now, keep it, and tell the desk what fails."""
        now = self._clock.now().astimezone(PARIS)
        known = renewed(self._side.facts.outcomes, outcomes)
        self._side.know(outcomes=known, checked_at=now)
        self._works.reports.keep_report(Report(now, known, self._thorough_at))
        self._errands.run(lambda: self._works.send(known), lambda _: None, _not_sent)

    def _not_checked(self, error: KioskError) -> None:
        log.warning("the checks failed: %s", error)
        cause = "Le contrôle s'est arrêté."
        remedy = "Redémarrez la borne, puis recommencez."
        outcome = Outcome("versions", "Contrôle", "failed", 0, cause, remedy)
        self._side.know(checking=False, outcomes=(outcome,), checked_at=self._clock.now())


def _not_sent(error: KioskError) -> None:
    log.info("health: %s", error)
