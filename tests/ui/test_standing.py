"""Who can be called, said truthfully: hours, advisers, waits and appointments (NAV-7)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.core.partner import Partner
from kiosk.ui.standing import Availability, Punctuality, Standings
from kiosk.visit.state import Standing

MONDAY = datetime(2026, 5, 4, 10, 32, tzinfo=PARIS)
SUNDAY = datetime(2026, 5, 3, 10, 32, tzinfo=PARIS)
ALWAYS: dict[str, Any] = {
    "id": "msa", "name": "la MSA", "spoken": "la M S A", "plain": "vos droits",
    "picture": "tractor", "tint": "lime",
}  # fmt: skip
CAF = Partner.model_validate(
    {
        **ALWAYS, "id": "caf", "name": "la CAF",
        "hours": [{"days": ["lundi"], "opens": "09:00", "closes": "12:00"}],
    }
)  # fmt: skip
MSA = Partner.model_validate(ALWAYS)


def presence(**told: Any) -> Directory:
    """Return what the desk says of the CAF: two advisers, one free, unless told otherwise."""
    usual = {"partner": "caf", "advisers": 2, "free": 1, "waiting": 0, "wait_minutes": 0}
    return Directory(partners=(PartnerPresence.model_validate({**usual, **told}),))


def standings(directory: Directory | None, now: datetime = MONDAY, *partners: Partner) -> Standings:
    """Return the standings of the CAF, or of `partners`, at `now`."""
    made = Standings(partners or (CAF,), ManualClock(now))
    made.take(directory)
    return made


@pytest.mark.parametrize(
    ("directory", "now", "available", "leads"),
    [
        (presence(), MONDAY, "free", "open"),
        (presence(), SUNDAY, "closed", "closed"),
        (None, MONDAY, "unknown", "open"),
        (Directory(partners=()), MONDAY, "unknown", "open"),
        (presence(free=0, waiting=3, wait_minutes=15), MONDAY, "busy", "open"),
        (presence(free=0, waiting=4, wait_minutes=16), MONDAY, "busy", "busy"),
        (presence(free=1, waiting=1, wait_minutes=2), MONDAY, "busy", "open"),
        (presence(free=0, waiting=1, wait_minutes=None), MONDAY, "busy", "open"),
        (presence(advisers=0, free=0, wait_minutes=None), MONDAY, "nobody", "busy"),
    ],
)
def test_a_service_stands_as_clock_and_desk_say(
    directory: Directory | None, now: datetime, available: Availability, leads: Standing
) -> None:
    """NAV-7: never an error; S15 when shut, S16 when nobody is there or the wait is long."""
    made = standings(directory, now)
    assert made.availability("caf") == available
    assert made.standing("caf") == leads


def test_an_unknown_service_can_be_tried() -> None:
    """The agent may call a service the site's file does not have."""
    assert standings(presence()).standing("elsewhere") == "open"


@pytest.mark.parametrize(
    ("appointments", "said"),
    [
        ((), ""),
        (("10:42",), "due"),
        (("10:43",), "early"),
        (("10:27",), "due"),
        (("10:26",), "late"),
        (("09:00", "10:30", "11:30"), "due"),
        (("09:00", "11:30"), "early"),
        (("10:00", "15:00"), "late"),
    ],
)
def test_the_appointment_nearest_to_now_is_meant(
    appointments: tuple[str, ...], said: Punctuality
) -> None:
    """S26: early is more than ten minutes before it, late more than five after."""
    assert standings(presence(appointments=appointments)).punctuality("caf") == said


def test_nobody_is_early_while_the_desk_is_silent() -> None:
    assert standings(None).punctuality("caf") == ""


def test_the_site_is_shut_only_when_every_service_is() -> None:
    """S00 out of hours says when the first one opens."""
    assert standings(None, SUNDAY).site_opening() == datetime(2026, 5, 4, 9, tzinfo=PARIS)
    assert standings(None, SUNDAY, CAF, MSA).site_opening() is None
    assert standings(None, MONDAY).site_opening() is None
