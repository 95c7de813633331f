"""The page a technician or an agent hands over: what works, what does not, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.fleet.check import Outcome
from kiosk.fleet.report import summary
from kiosk.ui.print_tray import Sheets
from kiosk.ui.slip_page import Page, Part, draw


def health_page(title: str, place: str, outcomes: Sequence[Outcome], at: datetime) -> Sheets:
    """Return the outcomes as a page, faults first. GUI thread only: fonts."""
    faults = tuple(_fault(one) for one in outcomes if one.verdict != "ok")
    well = ", ".join(one.name for one in outcomes if one.verdict == "ok")
    parts = [Part("", (f"Le {at:%d/%m/%Y} à {at:%H h %M}. {summary(outcomes)}",))]
    parts += faults
    if well:
        parts.append(Part("Ce qui marche", (well + ".",)))
    if measured := tuple(f"{one.name} : {one.figures}." for one in outcomes if one.figures):
        parts.append(Part("Mesures", measured))
    return draw(Page(f"{title} · {place}", "État de la borne", tuple(parts)), "fr")


def _fault(one: Outcome) -> Part:
    sign = "Panne" if one.verdict == "failed" else "À surveiller"
    remedy = (f"À faire : {one.remedy}",) if one.remedy else ()
    return Part(f"{sign} : {one.name}", (one.cause, *remedy))
