"""Five knocks in the corner, or a badge, lead to the agent's door from any screen (SEC-2)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.knock import KNOCKS
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

CORNER, ELSEWHERE = QPoint(40, 40), QPoint(540, 500)


def knock(kit: StageKit, times: int, every_s: float = 0.5) -> None:
    """Touch the corner."""
    finger = Finger(kit)
    for _ in range(times):
        kit.clock.advance(every_s)
        finger.strike(CORNER)


@pytest.mark.parametrize(
    "place", [Place.NEEDS, Place.CALL, Place.STILL_THERE, Place.OUT_OF_ORDER, Place.HELP]
)
def test_five_knocks_lead_to_the_door(kit: StageKit, place: Place) -> None:
    """SEC-2: nothing is shown for it."""
    kit.show(at(place, line=Line.TALKING if place is Place.CALL else Line.NONE))
    knock(kit, KNOCKS)
    assert s.AgentChosen() in kit.happened


@pytest.mark.parametrize(("times", "every_s"), [(KNOCKS - 1, 0.5), (KNOCKS, 1.5), (KNOCKS, 0.01)])
def test_fewer_slower_or_doubled_knocks_lead_nowhere(
    kit: StageKit, times: int, every_s: float
) -> None:
    kit.show(at(Place.CALL, line=Line.TALKING))
    knock(kit, times, every_s)
    assert s.AgentChosen() not in kit.happened


def test_a_touch_elsewhere_begins_the_count_anew(kit: StageKit) -> None:
    kit.show(at(Place.CALL, line=Line.TALKING))
    knock(kit, 3)
    kit.clock.advance(0.3)
    Finger(kit).strike(ELSEWHERE)
    knock(kit, 3)
    assert s.AgentChosen() not in kit.happened


def type_in(kit: StageKit, text: str, every_s: float) -> None:
    """Type as a reader or a hand does, with « Enter » at the end."""
    for sign in text:
        kit.clock.advance(every_s)
        QTest.keyClick(kit.window, Qt.Key(ord(sign)))
    kit.clock.advance(every_s)
    QTest.keyClick(kit.window, Qt.Key.Key_Return)


def test_a_badge_is_read_from_fast_keys_only(kit: StageKit) -> None:
    """SEC-2: a reader that types; a hand on a keyboard is none."""
    read: list[str] = []
    kit.stage.badgeRead.connect(read.append)
    kit.show(at(Place.NEEDS))
    type_in(kit, "0004711234", 0.004)
    assert read == ["0004711234"]
    type_in(kit, "0004711234", 0.3)
    type_in(kit, "00047", 0.004)
    assert read == ["0004711234"]


def test_the_agents_screens_are_in_french_whoever_stands_there(kit: StageKit) -> None:
    """ADR 17: the citizen's language comes back with the citizen's screens."""
    kit.show(at(Place.NEEDS, language="pt"))
    kit.show(at(Place.AGENT_DOOR, language="pt"))
    assert "Espace agent" in words(kit)
    kit.show(at(Place.NEEDS, language="pt"))
    assert "Espace agent" not in words(kit)
    assert "Retour" not in words(kit)
