"""The services of this day, as the agent's space lists them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.partner import Partner
from kiosk.ui.agent_facts import Service
from kiosk.ui.standing import Standings
from kiosk.ui.wording import day, hour


def services_today(standings: Standings) -> Iterator[Service]:
    """Yield every service in the site's order. Words are those of the language spoken now."""
    for partner in standings.partners:
        till = standings.rules.services_closed.get(partner.id)
        shut = till is not None and till > standings.now
        yield Service(partner.id, partner.name, _today(standings, partner), closed_by_agent=shut)


def _today(standings: Standings, partner: Partner) -> str:
    """Return what follows the service's name and a colon; without gender, as names have either."""
    if standings.availability(partner.id) == "closed":
        at, now = standings.next_opening(partner.id), standings.now
        return f"rouvre {day(at, now)} à {hour(at.time())}." if at else "pas d'ouverture prévue."
    spans = standings.hours_today(partner.id)
    said = (f"de {hour(opens)} à {hour(closes)}" for opens, closes in spans)
    return f"{', puis '.join(said)}." if spans else "toute la journée."
