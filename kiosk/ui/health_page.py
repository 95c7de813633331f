"""The page a technician or an agent hands over: what works, what does not, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.fleet.check import Outcome, Verdict
from kiosk.fleet.report import summary, with_figures
from kiosk.ui.print_tray import Sheets
from kiosk.ui.slip_page import Letters, Page, Part, draw

LETTERS = Letters(place=13, title=24, heading=15, text=13, apart=0.5)
SMALLER = (1.0, 0.9, 0.8, 0.7)
"""Tried in turn until all stands on one sheet; the last is taken as it comes (9 points)."""
TIGHT = 0.8
"""From here on a fault's cause and remedy share a line."""
_SIGNS: dict[Verdict, str] = {"failed": "Panne", "warn": "À surveiller"}


def health_page(title: str, place: str, outcomes: Sequence[Outcome], at: datetime) -> Sheets:
    """Return the outcomes as a page, faults first, then warnings. GUI thread only: fonts."""

    def drawn(factor: float) -> Sheets:
        parts = _parts(outcomes, at, tight=factor <= TIGHT)
        page = Page(f"{title} · {place}", "État de la borne", parts)
        return draw(page, "fr", LETTERS.times(factor))

    tried = map(drawn, SMALLER)
    return next((sheets for sheets in tried if sheets.count == 1), None) or drawn(SMALLER[-1])


def _parts(outcomes: Sequence[Outcome], at: datetime, *, tight: bool) -> tuple[Part, ...]:
    bad = [one for verdict in _SIGNS for one in outcomes if one.verdict == verdict]
    well = [_briefly(one) for one in outcomes if one.verdict == "ok"]
    return (
        Part("", (f"Le {at:%d/%m/%Y} à {at:%H h %M}. {summary(outcomes)}",)),
        *(_fault(one, tight=tight) for one in bad),
        *((Part("Ce qui marche", (" · ".join(well) + ".",)),) if well else ()),
    )


def _fault(one: Outcome, *, tight: bool) -> Part:
    told = (with_figures(one), *((f"À faire : {one.remedy}",) if one.remedy else ()))
    return Part(f"{_SIGNS[one.verdict]} : {one.name}", (" ".join(told),) if tight else told)


def _briefly(one: Outcome) -> str:
    return f"{one.name} ({one.figures})" if one.figures else one.name
