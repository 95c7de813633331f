"""Does what the agent asks of the borne in S21b; what needs the machine is plugged in by `app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from kiosk.core import media
from kiosk.core.clock import PARIS, Clock
from kiosk.core.messages import Language
from kiosk.fleet.check import Outcome
from kiosk.ui.agent_health import AgentHealth, HealthWorks
from kiosk.ui.agent_side import AgentSide
from kiosk.ui.errands import Errands
from kiosk.ui.house_rules import HouseRules, ends_of_closing
from kiosk.ui.print_tray import Sheets
from kiosk.visit.totals import Kind, Totals

WEEK = timedelta(days=6)


class Keeping(Protocol):
    """Where decisions and totals are kept. UI thread."""

    @property
    def totals(self) -> Totals:
        """Return the days' totals."""
        ...

    def rules(self) -> HouseRules:
        """Return what was decided last."""
        ...

    def keep_rules(self, rules: HouseRules) -> None:
        """Keep what was decided."""
        ...

    def forget_devices(self) -> None:
        """Look for cameras and sound cards anew at the next start."""
        ...


@dataclass(frozen=True, slots=True)
class AgentWorks:
    """What the space uses of the world."""

    health: HealthWorks
    keeping: Keeping
    tell: Callable[[media.PipeMessage], None]
    page: Callable[[tuple[Outcome, ...], datetime], Sheets]
    """The page of outcomes, for the printer; UI thread."""
    trial_page: Callable[[], Sheets]
    leave: Callable[[str], None]
    """End the borne: « restart », « quit », « train », « end_training », « site:patay.toml »."""


class AgentRoom:
    """One per borne. UI thread, but for the checks."""

    def __init__(self, works: AgentWorks, side: AgentSide, errands: Errands, clock: Clock) -> None:
        self._works = works
        self._side = side
        self._clock = clock
        self.health = AgentHealth(works.health, side, errands, clock, self._tell_week)
        self.rules = works.keeping.rules()
        self._printing = False
        self._handlers: dict[str, Callable[[str], None]] = {
            "check": lambda _: self.health.check(listen=False),
            "full_check": lambda _: self.health.check(listen=True),
            "echo": lambda _: self.health.listen(),
            "trial": lambda _: self._print(self._works.trial_page()),
            "print_health": lambda _: self._print_health(),
            "close": self._close,
            "open": lambda which: self._decide(self.rules.open(which), "closing"),
            "start": lambda by: self._decide(self.rules.louder(int(by), 0), "sound"),
            "most": lambda by: self._decide(self.rules.louder(0, int(by)), "sound"),
            "language": self._language,
            "forget_devices": lambda _: self._forget_devices(),
        }

    def start(self) -> None:
        """Show what was decided before."""
        self._side.obey(self.rules)

    def look(self) -> None:
        """Show what was found before, and look at everything from now on."""
        self.health.start()

    def stop(self) -> None:
        """Look no more."""
        self.health.stop()

    def do(self, wish: str) -> None:
        """Do what was touched: `wish` is an action's id, such as « close:monday:caf »."""
        name, _, rest = wish.partition(":")
        if handler := self._handlers.get(name):
            handler(rest)
        else:
            self._works.leave(wish)

    def step(self, volume: int) -> int:
        """Return the loudspeaker's step for the citizen's volume."""
        return self.rules.step(volume)

    def take(self, event: object) -> None:
        """Take how far the trial page is; pages of a visit are none of the space's business."""
        self.health.take(event)
        if isinstance(event, media.PrintProgress) and self._printing:
            self._printing = event.phase in ("going", "slow")
            self._side.know(trial=event.phase)

    def _tell_week(self) -> None:
        today = self._clock.now().astimezone(PARIS).date()
        week: dict[Kind, dict[str, Any]] = self._works.keeping.totals.published(today - WEEK, today)
        self._side.know(week=week)

    def _close(self, rest: str) -> None:
        key, _, partner = rest.partition(":")
        if until := ends_of_closing(self._clock.now()).get(key):
            self._decide(self.rules.close(partner, until), "services" if partner else "closing")

    def _language(self, code: str) -> None:
        codes: dict[str, Language] = {str(one): one for one, _ in self._side.facts.languages}
        if code in codes:
            self._decide(self.rules.toggle(codes[code]), "sound")

    def _decide(self, rules: HouseRules, page: str) -> None:
        self.rules = rules
        self._works.keeping.keep_rules(rules)
        self._works.tell(media.SetVolume(step=rules.volume_start))
        self._side.obey(rules)
        self._side.open(page)

    def _print_health(self) -> None:
        facts = self._side.facts
        self._print(self._works.page(facts.outcomes, facts.checked_at or facts.now))

    def _print(self, sheets: Sheets) -> None:
        self._printing = True
        self._side.know(trial="going")
        self._works.tell(media.PrintPages(blob=sheets.pdf, sheets=sheets.count))

    def _forget_devices(self) -> None:
        self._works.keeping.forget_devices()
        self._works.leave("restart")
