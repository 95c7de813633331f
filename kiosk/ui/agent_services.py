"""The services of this day, as the agent's space lists them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.partner import Partner
from kiosk.ui.agent_facts import Service
from kiosk.ui.standing import Standings
from kiosk.ui.week_words import come_back
from kiosk.ui.wording import hours_today


def services_today(standings: Standings) -> Iterator[Service]:
    """Yield every service in the site's order. Words are those of the language spoken now."""
    for partner in standings.partners:
        till = standings.rules.services_closed.get(partner.id)
        shut = till is not None and till > standings.now
        yield Service(partner.id, partner.name, _today(standings, partner), closed_by_agent=shut)


def _today(standings: Standings, partner: Partner) -> str:
    if standings.availability(partner.id) == "closed":
        at = standings.next_opening(partner.id)
        return f"fermé. {come_back(at, standings.now)}" if at else "fermé."
    said = " ".join(hours_today(standings.hours_today(partner.id)))
    said = said.replace(" aujourd'hui", "")
    return said[:1].lower() + said[1:] if said else "ouvert toute la journée."
