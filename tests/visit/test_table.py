"""Properties of the visit table: total, no dead end, wiped on every way home, nothing left open."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import replace
from random import Random

import pytest
from worlds import CHOICES, HAPPENINGS, World, walk

from kiosk.visit import state as s
from kiosk.visit.state import Line, Order, Place, VisitState
from kiosk.visit.step import row_for, step, wants_agent, wants_plate, wants_preview
from kiosk.visit.table import TABLE
from kiosk.visit.timers import running_timers

SEED = int(os.environ.get("KIOSK_WALK_SEED", "20261122"))
WALKS = 300
TO_RINGING = (
    s.Touched(),
    s.TalkChosen(),
    s.NeedChosen("family", "caf"),
    s.CallChosen(),
    s.GoChosen(),
)


LOOKED_AT: dict[Place, tuple[str, ...]] = {
    Place.HELP: ("help", "help_from"),
    Place.AGENT_DOOR: ("help_from", "door", "door_from"),
    Place.AGENT: ("help_from", "tried"),
    Place.STILL_THERE: ("idle_from",),
    Place.SERVICE: ("chosen_from",),
    Place.CLOSED: ("chosen_from", "printing"),
    Place.BUSY: ("chosen_from",),
    Place.WAYS: ("side_from",),
    Place.URGENT: ("side_from", "partner"),
    Place.RIGHTS: ("side_from", "printing"),
    Place.PRINTING: ("print_from", "printing"),
    Place.PAPER_RECEIVED: ("paper_from", "printing", "received_pages", "aloud", "question"),
    Place.WAITING: ("here", "assisted", "way", "pages", "reading"),
    Place.CALL: ("curtain", "left_alone", "question", "sending", "pages", "shooting", "reading"),
    Place.NEEDS: ("question",),
    Place.PLACE_PAPER: ("shooting", "counting", "pages"),
    Place.READ_SHEETS: ("reading", "sheets_read", "pages"),
    Place.CHECK_PHOTO: ("pages", "question", "help", "by_scanner"),
    Place.EDGES: ("pages", "correcting"),
    Place.PAPER_SENT: ("sending",),
    Place.SMILEYS: ("face",),
    Place.END: ("erasure", "ended_by", "plate", "called", "sensitive", "fault", "help"),
    Place.OUT_OF_ORDER: ("erasure", "fault"),
}
"""What the rules look at in one place only; elsewhere it does not part two states."""
ALWAYS = ("place", "line")


def essence(state: VisitState) -> VisitState:
    """Return `state` without what no rule looks at from here, so that the search ends."""
    kept = (*ALWAYS, *LOOKED_AT.get(state.place, ()))
    return replace(VisitState(), **{name: getattr(state, name) for name in kept})


ANSWERS = (
    s.YesChosen, s.NoChosen, s.LanguageChosen, s.HelpChosen, s.CurtainToggled, s.AgentChosen,
)  # fmt: skip
STARTS = (
    VisitState(),
    VisitState(Place.WAITING, partner="caf", line=Line.WAITING, assisted=True, called=True),
    VisitState(Place.WAITING, partner="caf", line=Line.WAITING, way="text"),
)
"""The search starts here; the last two are led to by ways that the essence would merge."""


def reachable() -> dict[VisitState, tuple[s.Happening, ...]]:
    """Return all reachable states, one per essence, with the shortest way to each."""
    ways: dict[VisitState, tuple[s.Happening, ...]] = dict.fromkeys(STARTS, ())
    seen = {essence(state) for state in STARTS}
    queue = deque(ways)
    while queue:
        state = queue.popleft()
        for happening in HAPPENINGS:
            after, _ = step(state, happening)
            small = after.pages <= 2 and after.received_pages <= 2
            if small and essence(after) not in seen:
                seen.add(essence(after))
                ways[after] = (*ways[state], happening)
                queue.append(after)
    return ways


WAYS = reachable()


def test_every_happening_at_every_reachable_state_gives_a_state() -> None:
    for state in WAYS:
        for happening in HAPPENINGS:
            after, effects = step(state, happening)
            assert isinstance(after, VisitState)
            assert all(isinstance(effect, s.Effect) for effect in effects)


def test_every_place_is_reached() -> None:
    assert {state.place for state in WAYS} == set(Place)


def test_every_row_is_used_by_some_state() -> None:
    """A row that never fits would be dead code in the heart of the product."""
    used = {id(row_for(state, happening)) for state in WAYS for happening in HAPPENINGS}
    assert [row for row in TABLE if id(row) not in used] == []


def test_no_state_is_a_dead_end_for_the_citizen() -> None:
    """NAV-3: from every state some touches and elapsed timers lead to the welcome screen."""
    for state in WAYS:
        world = World(state, timers=dict(running_timers(state)))
        for _ in range(12):
            if world.state.place is Place.ATTRACT:
                break
            _one_step_home(world)
        assert world.state.place is Place.ATTRACT, WAYS[state]


def _one_step_home(world: World) -> None:
    state = world.state
    if state.curtain:
        world.let(s.CurtainToggled())
    elif state.question is s.Question.LANGUAGE:
        world.let(s.NoChosen())
    elif state.question is not s.Question.NONE:
        world.let(s.YesChosen())
    elif state.place is Place.SMILEYS:
        world.let(s.FaceChosen())
    elif state.place is Place.STILL_THERE:
        world.let(s.NoChosen())
    elif state.place not in (Place.END, Place.OUT_OF_ORDER):
        world.let(s.RestartChosen())
    elif state.erasure == "running":
        world.let(s.Erased(True))
    else:
        world.let(s.TimeUp(next(iter(world.timers))))


def test_the_welcome_screen_is_entered_only_after_a_complete_erasure() -> None:
    """PRV-3: wiping stands on every way home."""
    for state in WAYS:
        for happening in HAPPENINGS:
            after, _ = step(state, happening)
            if after.place is Place.ATTRACT and state.place is not Place.ATTRACT:
                assert state.place in (Place.END, Place.SMILEYS, Place.OUT_OF_ORDER)
                erased = state.erasure == "done" or isinstance(happening, s.Erased)
                assert erased or state.place is Place.SMILEYS
                assert after == VisitState(), "something of the visit is left (PRV-6)"


def test_the_smileys_are_shown_only_after_a_complete_erasure() -> None:
    """PRV-3: the only screen between S13 and the welcome screen holds nothing of the visit."""
    for state in WAYS:
        for happening in HAPPENINGS:
            after, _ = step(state, happening)
            if after.place is Place.SMILEYS and state.place is not Place.SMILEYS:
                assert state.erasure == "done"
                kept = {"language": after.language, "unhurried": after.unhurried}
                assert after == VisitState(place=Place.SMILEYS, **kept)


def test_a_new_visit_after_the_end_starts_from_nothing() -> None:
    for state in WAYS:
        if state.place is Place.END and state.erasure == "done":
            after, _ = step(state, s.TalkChosen())
            how = {"language": state.language, "unhurried": state.unhurried}
            assert after == VisitState(place=Place.NEEDS, **how)


@pytest.mark.parametrize("number", range(WALKS))
def test_random_walks_keep_every_promise(number: int) -> None:
    seed = SEED + number
    random = Random(seed)
    world = World()
    for _ in range(80):
        happening = random.choice(world.possible())
        before = world.state
        world.let(happening)
        where = f"seed {seed}: {before.place} + {happening} -> {world.state}"
        _check_promises(world, happening, where)


def _check_promises(world: World, happening: s.Happening, where: str) -> None:
    state = world.state
    assert world.preview == wants_preview(state), where
    assert world.plate == wants_plate(state), where
    assert world.agent == wants_agent(state), where
    assert not state.curtain or state.line is not Line.NONE, where
    assert set(world.timers) == set(running_timers(state)), where
    assert state.page == 0 or 0 <= state.page < state.pages, where
    assert state.received_page == 0 or 0 <= state.received_page < state.received_pages, where
    assert state.pages >= 0 and 0 <= state.volume <= 10, where
    if state.place in (Place.ATTRACT, Place.HOME, Place.NEEDS, Place.SERVICE, Place.END):
        assert not world.preview, f"PRV-4 {where}"
        assert state.line is Line.NONE, where
    if Order.SEND_PAGES in world.orders:
        assert isinstance(happening, s.SendChosen), f"DOC-1 {where}"
    if Order.SHOOT in world.orders:
        assert isinstance(happening, s.ShotChosen), f"DOC-1 {where}"
    if Order.READ_SHEETS in world.orders:
        assert isinstance(happening, s.ShotChosen | s.RetryChosen), f"DOC-1 {where}"
    assert not (world.scanner and state.reading == "no"), f"a scanner left running: {where}"
    assert world.scanner or state.reading != "going", where
    assert state.reading != "going" or state.line is not Line.NONE, where


def test_ringing_takes_at_most_five_touches() -> None:
    """TIM-8."""
    world = World()
    for happening in TO_RINGING:
        world.let(happening)
    assert world.state.place is Place.WAITING
    assert len(TO_RINGING) <= 5
    assert Order.DIAL in world.orders


def test_nothing_is_forwarded_while_a_question_is_open() -> None:
    for state in WAYS:
        if state.question is s.Question.NONE:
            continue
        for happening in CHOICES:
            if not isinstance(happening, ANSWERS):
                assert step(state, happening)[0] == state


def test_a_live_call_has_no_idle_time() -> None:
    """TIM-1."""
    for state in WAYS:
        if state.line is not Line.NONE:
            assert s.Timer.IDLE not in running_timers(state)


def test_a_long_walk_comes_back_from_its_printed_seed() -> None:
    assert walk(Random(SEED), 2_000).state == walk(Random(SEED), 2_000).state
