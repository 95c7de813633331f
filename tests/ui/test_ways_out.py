"""No screen without a way out: every target is touched, and the visit asked (NAV)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit import state as s
from kiosk.visit.state import Line, Place, Question
from kiosk.visit.step import step
from tests.ui.everyday import Seen, Way
from tests.ui.gallery_walk import EXHIBITS

BACK = (s.BackChosen, s.RestartChosen, s.NoChosen, s.HelpDropped, s.HangUpChosen)
ON_AND_BACK = (s.OtherChosen, s.RetryChosen, s.ContinueChosen)
"""Another try, another service, back to the picture: a way on as much as a way back."""
TOOLS = (s.HelpChosen, s.LanguageAsked, s.LanguageChosen, s.VolumeChosen, s.PaceChosen)
MAY_CHANGE_NOTHING = (s.Touched, s.VolumeChosen, s.PaceChosen, s.PageTurned, s.DeviceTried)
"""Signs of life, of the agent too, whose pages are no places of the visit; the loudest step, and
the page that is shown, can be asked for again."""
ONLY_FORWARD = {
    Place.ATTRACT: "nothing has begun: the whole screen is one target",
    Place.END: "the visit is over: « Terminer » is all there is",
    Place.SMILEYS: "« Passer » is a way on, and silence is one too",
    Place.OUT_OF_ORDER: "nothing works: the words send to the agent",
    Place.HANDOVER: "the agent stands there; the call goes on",
}
ONLY_BACK = {
    Place.URGENT: "numbers to ring, on another telephone",
    Place.RIGHTS: "a page to read",
    Place.OUT_OF_ORDER: "nothing works: the words send to the agent",
    Place.AGENT_DOOR: "the code itself is the way on",
    Place.AGENT: "its pages lead back to one another; the visit waits behind them",
}
AGENT_ALREADY = {
    Place.ATTRACT: "one touch away, on the next screen",
    Place.OUT_OF_ORDER: "the words send to the agent",
    Place.HELP: "the agent is on the way",
    Place.AGENT_DOOR: "the agent stands there",
    Place.AGENT: "the agent stands there",
    Place.HANDOVER: "the agent stands there",
}


@pytest.fixture(scope="module")
def ways(everyday: tuple[Seen, ...]) -> dict[str, tuple[Way, ...]]:
    """Return what every target of every exhibit does."""
    return {one.exhibit.name: one.ways for one in everyday}


@pytest.mark.timeout(600)
def test_every_screen_has_a_way_on_a_way_back_and_a_human(ways: dict[str, tuple[Way, ...]]) -> None:
    """NAV-3: each by touching a real target and asking the real table."""
    missing: list[str] = []
    for exhibit in EXHIBITS:
        found = ways[exhibit.name]
        place, erasing = exhibit.state.place, exhibit.state.erasure == "running"
        on = [one for one in found if one.leads and not isinstance(one.happening, BACK + TOOLS)]
        back = [one for one in found if one.leads and isinstance(one.happening, BACK + ON_AND_BACK)]
        human = [one for one in found if _reaches_somebody(one)]
        asked = exhibit.state.question is not Question.NONE
        waits = erasing or exhibit.state.curtain or exhibit.state.face
        if not (on or human or place in ONLY_BACK or asked or waits):
            missing.append(f"{exhibit.name}: no way on")
        if not (back or place in ONLY_FORWARD or asked or waits):
            missing.append(f"{exhibit.name}: no way back")
        if not (human or place in AGENT_ALREADY or waits):
            missing.append(f"{exhibit.name}: nobody to turn to")
    assert not missing, "\n".join(missing)


def _reaches_somebody(way: Way) -> bool:
    """Return whether the agent is rung; an adviser on the line is somebody too."""
    rung = way.after.help == "ringing"
    return rung or way.after.place is Place.HELP or way.before.line is Line.TALKING


def test_every_target_does_something(ways: dict[str, tuple[Way, ...]]) -> None:
    """NAV-7: what a target asks for, the visit does: none is a dead one."""
    dead = [
        f"{name}: {way.target} → {type(way.happening).__name__}"
        for name, found in ways.items()
        for way in found
        if not way.leads
        and not isinstance(way.happening, MAY_CHANGE_NOTHING)
        and not (way.target == "tool_help" and way.before.place in AGENT_ALREADY)
    ]
    assert not dead, "\n".join(dead)


def test_help_comes_back_to_where_it_was_asked() -> None:
    """NAV-3, NAV-4: « Aide » loses nothing of the visit."""
    for exhibit in EXHIBITS:
        after = step(exhibit.state, s.HelpChosen())[0]
        from_help = exhibit.state.side_from is Place.HELP
        if after.place is Place.HELP and exhibit.state.place is not Place.HELP and not from_help:
            back = step(after, s.BackChosen())[0]
            kept = replace(exhibit.state, help=back.help, help_from=back.help_from)
            idle = kept.place is Place.STILL_THERE
            assert back.place is (kept.idle_from if idle else kept.place), exhibit.name


def test_starting_again_asks_first_where_something_would_be_lost() -> None:
    """NAV-2: a photo, a paper, a call; with nothing to lose it is done at once."""
    for exhibit in EXHIBITS:
        state = exhibit.state
        if state.question is not Question.NONE or state.curtain:
            continue
        after = step(state, s.RestartChosen())[0]
        if after == state:
            continue
        loses = state.line is not Line.NONE or state.pages > 0 or state.received_pages > 0
        assert (after.question is Question.RESTART) == loses, exhibit.name
