"""The pure step of a visit: state and happening in, state and effects out. No clock, no I/O.

Rows come from `table.py`. What a state needs of the world (open devices, an agent rung, what the
adviser must know) is derived from the state itself, so that no row can forget to close the camera
(PRV-4) or to draw the curtain; timers likewise, in `timers.py`.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit import state as s
from kiosk.visit.rows import Row
from kiosk.visit.sheets import may_read
from kiosk.visit.state import (
    Do,
    Effect,
    Line,
    Order,
    Place,
    Question,
    StartTimer,
    StopTimer,
    VisitState,
)
from kiosk.visit.table import ROWS_OF
from kiosk.visit.timers import RENEWED, running_timers

_PREVIEW_PLACES = (Place.BEFORE_CALL,)
_THROUGH_THE_CURTAIN = (s.CurtainToggled, s.HelpChosen, s.Touched)
_AT_ONCE = (s.HelpChosen, s.CurtainToggled, s.AgentChosen)
"""What must never have to wait for an answer."""
_ANSWERS = (s.YesChosen, s.NoChosen, *_AT_ONCE)


def step(state: VisitState, happening: s.Happening) -> tuple[VisitState, tuple[Effect, ...]]:
    """Return the next state and what it asks for; the same state and nothing where no row fits."""
    row = row_for(state, happening)
    after = state if row is None else _apply(row, state, happening)
    orders = () if row is None else tuple(Do(order, state.page) for order in row.do)
    return after, (
        *orders,
        *_device_effects(state, after),
        *_reading_effects(state, after),
        *_told_effects(state, after),
        *_timer_effects(state, after, happening),
    )


def row_for(state: VisitState, happening: s.Happening) -> Row | None:
    """Return the row that fits, None where nothing changes."""
    if isinstance(happening, s.Choice) and _is_held_back(state, happening):
        return None
    for row in ROWS_OF.get(type(happening), ()):
        if state.place in row.at and (row.when is None or row.when(state, happening)):
            return row
    return None


def _is_held_back(state: VisitState, choice: s.Choice) -> bool:
    """Tell whether an open question, or the drawn curtain, keeps `choice` from counting."""
    if state.curtain:
        return not isinstance(choice, _THROUGH_THE_CURTAIN)
    if state.question is Question.NONE:
        return False
    answers: tuple[type[s.Choice], ...] = _ANSWERS
    if state.question is Question.LANGUAGE:
        answers = (s.NoChosen, s.LanguageChosen, *_AT_ONCE)
    return not isinstance(choice, answers)


def _apply(row: Row, state: VisitState, happening: s.Happening) -> VisitState:
    place = state.place if row.to is None else row.to
    if not isinstance(place, Place):
        place = getattr(state, place)
    if place is Place.ATTRACT:
        return VisitState()
    if state.place is Place.END and place in (Place.NEEDS, Place.SMILEYS):
        # The same person goes on: only how they read is kept (PRV-6 holds at the welcome screen).
        return VisitState(place=place, language=state.language, unhurried=state.unhurried)
    changes = {} if row.change is None else row.change(state, happening)
    return _consistent(replace(state, place=place, **changes))


def _consistent(state: VisitState) -> VisitState:
    """Return `state` with what follows from it.

    No call, no curtain; S08 uses the plate. A photo takes itself only where the citizen sees it
    coming; edges are set on S09b only; the scanner reads only for somebody who waits for it.
    """
    if state.curtain and state.line is Line.NONE:
        state = replace(state, curtain=False)
    if state.counting and not _may_count(state):
        state = replace(state, counting=False)
    if state.correcting and state.place is not Place.EDGES:
        state = replace(state, correcting=False)
    if state.reading == "going" and not may_read(state):
        state = replace(state, reading="stopping")
    if state.tried and (state.place is not Place.AGENT or state.line is not Line.NONE):
        state = replace(state, tried="")
    if state.place is Place.PLACE_PAPER and not state.plate_used:
        state = replace(state, plate_used=True)
    return state


def _may_count(state: VisitState) -> bool:
    """Tell whether the citizen has the live plate in sight (DOC-1)."""
    covered = state.curtain or state.question is not Question.NONE
    return state.place is Place.PLACE_PAPER and not covered and not state.shooting


def wants_preview(state: VisitState) -> bool:
    """Tell whether camera and microphone may be open: S05, a living call, the agent's own look."""
    return state.place in _PREVIEW_PLACES or state.line is not Line.NONE or state.tried == "face"


def wants_plate(state: VisitState) -> bool:
    """Tell whether the document camera may be open."""
    return state.place is Place.PLACE_PAPER or state.tried == "plate"


def wants_agent(state: VisitState) -> bool:
    """Tell whether the agent's desk is rung."""
    return state.help != "no"


def checks_plate(state: VisitState) -> bool:
    """Tell whether the document camera looks for a forgotten paper (DOC-8)."""
    return state.place is Place.END and state.plate == "checking"


def agent_helps(state: VisitState) -> bool:
    """Tell whether the adviser should know that the agent is with the citizen."""
    return state.assisted or state.help in ("ringing", "coming")


def _device_effects(before: VisitState, after: VisitState) -> tuple[Effect, ...]:
    effects: list[Effect] = []
    for wants, opens, closes in (
        (wants_preview, Order.OPEN_PREVIEW, Order.CLOSE_PREVIEW),
        (wants_plate, Order.OPEN_PLATE, Order.CLOSE_PLATE),
        (wants_agent, Order.RING_AGENT, Order.QUIET_AGENT),
    ):
        if wants(after) and not wants(before):
            effects.insert(0, Do(opens))
        elif wants(before) and not wants(after):
            effects.append(Do(closes))
    if checks_plate(after) and not checks_plate(before):
        effects.append(Do(Order.CHECK_PLATE))
    return tuple(effects)


def _reading_effects(before: VisitState, after: VisitState) -> tuple[Effect, ...]:
    """Return what starts the scanner, or stops it, whatever row, screen or end it was."""
    if after.reading == before.reading or after.reading == "no":
        return ()
    return (Do(Order.READ_SHEETS if after.reading == "going" else Order.CANCEL_READING),)


def _told_effects(before: VisitState, after: VisitState) -> tuple[Effect, ...]:
    """Return what media and totals must learn of a change: curtain, agent, way, an ended call."""
    effects: list[Effect] = []
    if before.curtain != after.curtain and after.line is not Line.NONE:
        effects.append(Do(Order.APPLY_CURTAIN))
    if after.line is not Line.NONE and _known_to_adviser(before) != _known_to_adviser(after):
        effects.append(Do(Order.TELL_ADVISER))
    ended = after.place is Place.END and before.place is not Place.END
    if ended and before.called and not before.sensitive:
        effects.append(Do(Order.COUNT_CALL))
    return tuple(effects)


def _known_to_adviser(state: VisitState) -> tuple[bool, bool, s.Way]:
    return agent_helps(state), state.curtain, state.way


def _timer_effects(
    before: VisitState, after: VisitState, happening: s.Happening
) -> tuple[Effect, ...]:
    old, new = running_timers(before), running_timers(after)
    fired = happening.timer if isinstance(happening, s.TimeUp) else None
    active = isinstance(happening, s.Choice) or before.place is not after.place
    effects: list[Effect] = [StopTimer(timer) for timer in old if timer not in new]
    for timer, seconds in new.items():
        again = timer is fired or (timer in RENEWED and active)
        if again or old.get(timer) != seconds:
            effects.append(StartTimer(timer, seconds))
    return tuple(effects)
