"""What the tests of the screens before a call share: the desk's word, and what was done."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.core.clock import PARIS
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Place, VisitState
from tests.ui.geometry import settle, targets
from tests.ui.stage_kit import PARTNER, StageKit

SUNDAY = datetime(2026, 5, 3, 15, 0, tzinfo=PARIS)
NEEDS = VisitState(place=Place.NEEDS)
ORDER = ["health", "family", "housing", "retirement", "law", "work", "taxes", "farm", "care",
         "unknown"]  # fmt: skip


def presence(**told: Any) -> Directory:
    """Return what the desk says of the usual partner: one adviser of two is free."""
    usual = {"partner": PARTNER, "advisers": 2, "free": 1, "waiting": 0, "wait_minutes": 0}
    return Directory(partners=(PartnerPresence.model_validate({**usual, **told}),))


def done_by(kit: StageKit) -> list[Happening]:
    """Return what happened besides the sign that somebody is there."""
    return [one for one in kit.happened if not isinstance(one, s.Touched)]


def names(kit: StageKit, beginning: str) -> list[str]:
    """Return the names of the targets that begin so, in their order on the screen."""
    settle(kit.window)
    found = [one for one in targets(kit.window) if one.objectName().startswith(beginning)]
    return [one.objectName().removeprefix(beginning) for one in found]


def change_partner(kit: StageKit, **change: Any) -> None:
    """Let the usual partner be another kind of service."""
    standings = kit.stage._models.service._standings
    changed = standings.partners
    standings._partners = {
        one.id: one.model_copy(update=change) if one.id == PARTNER else one for one in changed
    }
