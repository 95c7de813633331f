"""The pure step of a visit: state and happening in, state and effects out. No clock, no I/O.

Rows come from `table.py`. What a state needs of the world (open devices, running timers) is derived
from the state itself, so that no row can forget to close the camera (PRV-4) or to start a timer.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit import state as s
from kiosk.visit.state import (
    Do,
    Effect,
    Line,
    Order,
    Place,
    Question,
    StartTimer,
    StopTimer,
    Timer,
    VisitState,
)
from kiosk.visit.table import CAN_WAIT_IDLE, TABLE, Row

IDLE_CHOICE_S = 90
"""TIM-1, screens with a choice."""
IDLE_PAPER_S = 180
"""TIM-1, screens with a paper."""
LAST_CALL_S = 30
"""TIM-1, countdown of S19."""
CANCEL_OFFER_S = 10
NO_ANSWER_S = 120
LOST_S = 60
"""CAL-13: how long « Nous rappelons » stands."""
WORDS_BEFORE_ERASE_S = 1.5
"""CAL-14: the citizen reads that the call is over before anything is erased."""
AFTER_END_S = 20
AFTER_IDLE_END_S = 2
ERASE_AGAIN_S = 20
"""An erasure that failed, or that nobody reported on, is tried again after this long."""

_PAPER_PLACES = (Place.PLACE_PAPER, Place.CHECK_PHOTO, Place.PAPER_SENT, Place.PAPER_RECEIVED)
_PREVIEW_PLACES = (Place.BEFORE_CALL,)


def step(state: VisitState, happening: s.Happening) -> tuple[VisitState, tuple[Effect, ...]]:
    """Return the next state and what it asks for; the same state and nothing where no row fits."""
    row = row_for(state, happening)
    after = state if row is None else _apply(row, state, happening)
    orders = () if row is None else tuple(Do(order, state.page) for order in row.do)
    return after, orders + _device_effects(state, after) + _timer_effects(state, after, happening)


def row_for(state: VisitState, happening: s.Happening) -> Row | None:
    """Return the row that fits, None where nothing changes; a question waits for its answer."""
    asked = state.question is not Question.NONE
    answer = isinstance(happening, s.YesChosen | s.NoChosen)
    if asked and isinstance(happening, s.Choice) and not answer:
        return None
    for row in TABLE:
        fits = state.place in row.at and type(happening) is row.on
        if fits and (row.when is None or row.when(state, happening)):
            return row
    return None


def _apply(row: Row, state: VisitState, happening: s.Happening) -> VisitState:
    place = state.place if row.to is None else row.to
    if not isinstance(place, Place):
        place = getattr(state, place)
    if state.place is Place.END and place is not Place.END:
        return VisitState(place=place)
    changes = {} if row.change is None else row.change(state, happening)
    return replace(state, place=place, **changes)


def wants_preview(state: VisitState) -> bool:
    """Tell whether camera and microphone may be open: from S05 on, and as long as a call lives."""
    return state.place in _PREVIEW_PLACES or state.line is not Line.NONE


def wants_plate(state: VisitState) -> bool:
    """Tell whether the document camera may be open."""
    return state.place is Place.PLACE_PAPER


def _device_effects(before: VisitState, after: VisitState) -> tuple[Effect, ...]:
    effects: list[Effect] = []
    for wants, opens, closes in (
        (wants_preview, Order.OPEN_PREVIEW, Order.CLOSE_PREVIEW),
        (wants_plate, Order.OPEN_PLATE, Order.CLOSE_PLATE),
    ):
        if wants(after) and not wants(before):
            effects.insert(0, Do(opens))
        elif wants(before) and not wants(after):
            effects.append(Do(closes))
    return tuple(effects)


def running_timers(state: VisitState) -> dict[Timer, float]:
    """Return the timers that must run in `state`, with their full length in seconds."""
    timers: dict[Timer, float] = {}
    if state.line is Line.NONE and state.place in CAN_WAIT_IDLE:
        timers[Timer.IDLE] = IDLE_PAPER_S if state.place in _PAPER_PLACES else IDLE_CHOICE_S
    if state.place is Place.STILL_THERE:
        timers[Timer.LAST_CALL] = LAST_CALL_S
    if state.place is Place.WAITING and state.line in (Line.DIALING, Line.WAITING):
        if not state.cancel_offered:
            timers[Timer.CANCEL_OFFER] = CANCEL_OFFER_S
        if state.ahead == 0:
            timers[Timer.NO_ANSWER] = NO_ANSWER_S
    if state.line is Line.LOST or (state.place is Place.WAITING and state.line is Line.ANSWERED):
        timers[Timer.LOST] = LOST_S
    if state.place is Place.END:
        timers.update(_end_timer(state))
    return timers


def _end_timer(state: VisitState) -> dict[Timer, float]:
    if state.erasure == "no":
        told = state.ended_by in ("adviser", "fault")
        return {Timer.BEFORE_ERASE: WORDS_BEFORE_ERASE_S if told else 0}
    if state.erasure == "done":
        return {Timer.AFTER_END: AFTER_IDLE_END_S if state.ended_by == "idle" else AFTER_END_S}
    return {Timer.AFTER_END: ERASE_AGAIN_S}


def _timer_effects(
    before: VisitState, after: VisitState, happening: s.Happening
) -> tuple[Effect, ...]:
    old, new = running_timers(before), running_timers(after)
    fired = happening.timer if isinstance(happening, s.TimeUp) else None
    active = isinstance(happening, s.Choice) or before.place is not after.place
    effects: list[Effect] = [StopTimer(timer) for timer in old if timer not in new]
    for timer, seconds in new.items():
        again = timer is fired or (timer is Timer.IDLE and active)
        if again or old.get(timer) != seconds:
            effects.append(StartTimer(timer, seconds))
    return tuple(effects)
