"""The screens before a call, in every state worth seeing: from « Bonjour » to « Appeler »."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.core.clock import PARIS
from kiosk.core.media import DeviceState
from kiosk.core.messages import PartnerPresence
from kiosk.ui.exhibit import Exhibit
from kiosk.visit.state import Place, Question, VisitState

SUNDAY = datetime(2026, 5, 3, 15, 0, tzinfo=PARIS)
"""Every service with hours is closed."""
_NO_PRINTER = (DeviceState(device="printer", working=False),)


def choosing_exhibits(partner: str, closed_partner: str, shared_need: str) -> tuple[Exhibit, ...]:
    """Return the exhibits of S00 to S04, S15, S16, S24 to S26 and of « Langue ».

    Args:
        partner: a service that is open on a Monday morning.
        closed_partner: one that is closed then.
        shared_need: a need that asks for a sentence (S03).
    """

    def state(place: Place, **rest: Any) -> VisitState:
        return VisitState(place=place, partner=partner, **rest)

    def presence(free: int, **rest: Any) -> PartnerPresence:
        told = {"advisers": 2, "free": free, "waiting": 0, "wait_minutes": 0, **rest}
        return PartnerPresence.model_validate({"partner": partner, **told})

    free = presence(1)
    busy = presence(0, waiting=3, wait_minutes=12)
    nobody = presence(0, advisers=0, wait_minutes=None)
    expected = state(Place.SERVICE, appointment=True)
    return (
        Exhibit("S00", VisitState()),
        Exhibit("S00-closed", VisitState(), when=SUNDAY),
        Exhibit("S01", VisitState(place=Place.HOME)),
        Exhibit("S01-language", VisitState(place=Place.HOME, question=Question.LANGUAGE)),
        Exhibit("S02", VisitState(place=Place.NEEDS)),
        Exhibit("S02-nobody", VisitState(place=Place.NEEDS), presence=nobody),
        Exhibit("S02-closed", VisitState(place=Place.NEEDS), when=SUNDAY),
        Exhibit("S02b", VisitState(place=Place.SERVICES)),
        Exhibit("S02b-closed", VisitState(place=Place.SERVICES), when=SUNDAY),
        Exhibit("S03", state(Place.PHRASES, need=shared_need)),
        Exhibit("S04-free", state(Place.SERVICE), presence=free),
        Exhibit("S04-busy", state(Place.SERVICE), presence=busy),
        Exhibit("S04-nobody", state(Place.SERVICE), presence=nobody),
        Exhibit("S04-unknown", state(Place.SERVICE)),
        Exhibit("S04-early", expected, presence=presence(1, appointments=("11:00",))),
        Exhibit("S04-late", expected, presence=presence(1, appointments=("10:20",))),
        Exhibit("S04-closed", VisitState(place=Place.SERVICE, partner=closed_partner)),
        Exhibit("S15", VisitState(place=Place.CLOSED, partner=closed_partner)),
        Exhibit("S15-week", state(Place.CLOSED), _NO_PRINTER, when=SUNDAY),
        Exhibit("S16", state(Place.BUSY), presence=presence(0, waiting=7, wait_minutes=35)),
        Exhibit("S16-nobody", state(Place.BUSY), presence=nobody),
        Exhibit("S24", state(Place.URGENT, side_from=Place.PHRASES)),
        Exhibit("S24-help", VisitState(place=Place.URGENT, side_from=Place.HELP)),
        Exhibit("S25", VisitState(place=Place.RIGHTS)),
        Exhibit("S26", VisitState(place=Place.APPOINTMENT)),
    )
