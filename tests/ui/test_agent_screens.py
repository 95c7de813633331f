"""The agent's door and space: a code nobody sees, health in words, nothing of the citizen (SEC)."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.media import DeviceState
from kiosk.ui.models.agent_model import LONGEST_CODE, AgentModel
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place
from tests.ui.geometry import rect, settle
from tests.ui.stage_kit import MONDAY_MORNING, StageKit, at, words
from tests.ui.touch import Finger

DOOR = at(Place.AGENT_DOOR)


@pytest.fixture
def agent(qapp: QGuiApplication) -> AgentModel:
    """Return the model of a door nobody touched."""
    return AgentModel()


def entered(agent: AgentModel) -> list[str]:
    """Return a list that grows with the codes handed over."""
    codes: list[str] = []
    agent.codeEntered.connect(codes.append)
    return codes


def test_the_code_is_handed_over_once_and_forgotten(agent: AgentModel) -> None:
    """SEC-1."""
    codes = entered(agent)
    for digit in "2468":
        agent.digit(digit)
    agent.enter()
    agent.enter()
    assert codes == ["2468"]
    assert agent.count == 0


def test_only_digits_are_taken_and_not_too_many(agent: AgentModel) -> None:
    codes = entered(agent)
    for sign in "a-" + "7" * (LONGEST_CODE + 3):
        agent.digit(sign)
    agent.enter()
    assert codes == ["7" * LONGEST_CODE]


def test_a_wrong_digit_can_be_taken_back(agent: AgentModel) -> None:
    codes = entered(agent)
    for digit in "12":
        agent.digit(digit)
    agent.erase()
    agent.digit("3")
    agent.enter()
    assert codes == ["13"]


def test_leaving_forgets_the_digits(agent: AgentModel) -> None:
    agent.digit("1")
    agent.forget()
    assert agent.count == 0


def test_no_digit_is_logged_or_shown(kit: StageKit, caplog: pytest.LogCaptureFixture) -> None:
    """SEC-1, AUD-6: dots instead of digits; the log knows nothing."""
    codes: list[str] = []
    kit.stage.codeEntered.connect(codes.append)
    kit.show(DOOR)
    before = words(kit)
    finger = Finger(kit)
    with caplog.at_level(logging.DEBUG):
        for name in ("digit_7", "digit_3", "digit_5"):
            finger.tap(name)
        assert words(kit) == before
        finger.tap("enter_code")
    assert codes == ["735"]
    assert "735" not in caplog.text


def test_each_digit_makes_a_dot(kit: StageKit) -> None:
    kit.show(DOOR)
    settle(kit.window)
    dots = kit.find("dots")

    def filled() -> int:
        shown = [one for one in dots.childItems() if one.property("radius") and one.isVisible()]
        return sum(one.property("color").alpha() > 0 for one in shown)

    assert filled() == 0
    Finger(kit).tap("digit_4")
    assert filled() == 1


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (at(Place.AGENT_DOOR, door="wrong", tries_left=2), "Code faux. Il reste 2 essais."),
        (at(Place.AGENT_DOOR, door="wrong", tries_left=1), "Code faux. Il reste 1 essai."),
        (
            at(Place.AGENT_DOOR, door="locked", locked_minutes=5),
            "Accès bloqué pendant 5 minutes.",
        ),
    ],
)
def test_a_refused_code_is_told_in_words(kit: StageKit, state: s.VisitState, said: str) -> None:
    """SEC-1, AUD-9."""
    kit.show(state)
    assert said in words(kit)


def test_a_locked_door_takes_no_digit(kit: StageKit) -> None:
    """SEC-1."""
    kit.show(at(Place.AGENT_DOOR, door="locked", locked_minutes=5))
    Finger(kit).tap("digit_1")
    kit.show(DOOR)
    assert not kit.find("enter_code").isEnabled()


def test_the_space_says_how_the_borne_fares(kit: StageKit) -> None:
    """SEC-5: health in words; what does not work is told first of all by its words."""
    kit.stage._models.agent.tell_erasure(MONDAY_MORNING, complete=True)
    kit.stage.media(DeviceState(device="camera", working=True))
    kit.stage.media(DeviceState(device="printer", working=False))
    kit.show(at(Place.AGENT))
    said = words(kit)
    assert "Dernier effacement : 10 heures 32, réussi" in said
    assert "La caméra marche." in said
    assert "L'imprimante ne marche pas." in said


def test_an_erasure_that_failed_is_told(agent: AgentModel) -> None:
    agent.tell_erasure(MONDAY_MORNING, complete=False)
    assert "manqué" in agent.property("lastErasure")
    assert not agent.erasedWell


def test_the_space_shows_nothing_of_the_citizen(kit: StageKit) -> None:
    """SEC-5: neither service nor adviser nor what was written."""
    kit.show(at(Place.AGENT, line=Line.TALKING))
    said = " ".join(words(kit))
    assert "Sophie" not in said
    assert "CAF" not in said


@pytest.mark.parametrize(
    ("state", "target", "happening"),
    [
        (at(Place.AGENT), "assist", s.AssistChosen()),
        (at(Place.AGENT), "erase_now", s.EraseChosen()),
        (at(Place.AGENT), "leave", s.ContinueChosen()),
        (at(Place.AGENT, line=Line.TALKING), "leave_alone", s.LeaveAloneChosen()),
        (at(Place.HANDOVER, line=Line.TALKING), "leave_alone", s.LeaveAloneChosen()),
        (at(Place.HANDOVER, line=Line.TALKING), "stay", s.ContinueChosen()),
        (at(Place.HELP, help="ringing"), "i_am_the_agent", s.AgentChosen()),
    ],
)
def test_the_agent_s_buttons(
    kit: StageKit, state: s.VisitState, target: str, happening: s.Happening
) -> None:
    kit.show(state)
    Finger(kit).tap(target)
    assert kit.happened[-1] == happening


def test_the_agent_s_door_is_small_beside_what_the_citizen_needs(kit: StageKit) -> None:
    """SEC-2: a small target; the citizen's own are larger."""
    kit.show(at(Place.HELP, help="ringing"))
    settle(kit.window)
    door, main = rect(kit.find("i_am_the_agent")), rect(kit.find("no_more_help"))
    assert door.width() * door.height() < 0.5 * main.width() * main.height()
