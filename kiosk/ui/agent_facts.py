"""Everything the agent's space tells, as one frozen value; nothing in it is a citizen's (SEC-5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from kiosk.core.media import CallFigures, CallStats, PrintPhase
from kiosk.core.messages import Language
from kiosk.core.staff import Role
from kiosk.fleet.check import Outcome
from kiosk.ui.house_rules import HouseRules
from kiosk.visit.totals import Kind

Training = Literal["offered", "running", "no"]


@dataclass(frozen=True, slots=True)
class Service:
    """One service today: its name, and its standing in words."""

    id: str
    name: str
    today: str
    closed_by_agent: bool = False


@dataclass(frozen=True, slots=True)
class AgentFacts:
    """What the pages are made of. `now`: aware, Europe/Paris."""

    now: datetime
    role: Role = "agent"
    on_line: bool = False
    outcomes: tuple[Outcome, ...] = ()
    checked_at: datetime | None = None
    checking: bool = False
    listening: bool = False
    """Whether the borne beeps and listens now."""
    rules: HouseRules = field(default_factory=HouseRules)
    services: tuple[Service, ...] = ()
    languages: tuple[tuple[Language, str], ...] = ()
    week: Mapping[Kind, Mapping[str, int | str]] = field(
        default_factory=dict[Kind, Mapping[str, int | str]]
    )
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names of partners and needs by id, for the totals."""
    sites: tuple[tuple[str, str], ...] = ()
    """Other places this borne may stand at: file name and place."""
    site: str = ""
    training: Training = "no"
    trial: PrintPhase = "no"
    """How far the trial page is."""
    figures: CallFigures | None = None
    stats: CallStats | None = None
