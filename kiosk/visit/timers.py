"""The timers of a visit, derived from its state: every length in one place (§7, TIM-1 to TIM-7)."""

from __future__ import annotations

from kiosk.visit.rows import CAN_WAIT_IDLE, ON_WAIT, PAPER_PLACES
from kiosk.visit.state import Line, Place, Timer, VisitState

IDLE_CHOICE_S = 90
"""TIM-1, screens with a choice."""
IDLE_PAPER_S = 180
"""TIM-1, screens with a paper, with rights, or where the agent is waited for."""
LAST_CALL_S = 30
"""TIM-1, countdown of S19."""
CANCEL_OFFER_S = 10
NO_ANSWER_S = 120
LOST_S = 60
"""CAL-13: how long « Nous rappelons » stands."""
PRESENCE_S = 300
"""TIM-6: a citizen who waits is asked after this long without a touch."""
HERE_S = 60
HERE_ANSWERED_S = 30
"""TIM-6: an adviser is waiting for « Je suis là »."""
KEPT_S = 180
"""TIM-6: how long the place of somebody who went away is kept."""
HELP_S = 60
"""An agent who has not answered by then is said to be busy (§7, S20)."""
AGENT_S = 120
"""SEC-2: the agent's space closes by itself."""
TOLD_S = 6
"""A sentence that is said once stays this long."""
THANKS_S = 2
SMILEYS_S = 15
WORDS_BEFORE_ERASE_S = 1.5
"""CAL-14: the citizen reads that the call is over before anything is erased."""
AFTER_END_S = 20
AFTER_IDLE_END_S = 2
STAY_S = 180
"""S13 stays longer while the agent is on the way, or a paper lies under the camera."""
ERASE_AGAIN_S = 20
"""An erasure that failed, or that nobody reported on, is tried again after this long."""
SHOT_S = 3
"""DOC-1: how long the citizen sees the photo coming before it takes itself."""
PLATE_S = 3
"""How long the document camera may take to look for a forgotten paper."""
PLATE_AGAIN_S = 4

RENEWED = (Timer.IDLE, Timer.PRESENCE, Timer.AGENT)
"""Begun again at each touch (TIM-4)."""
_UNHURRIED = (
    Timer.IDLE, Timer.LAST_CALL, Timer.HERE, Timer.KEPT, Timer.AFTER_END, Timer.SMILEYS, Timer.TOLD,
    Timer.SHOT,
)  # fmt: skip
_LONG_READING = (*PAPER_PLACES, Place.RIGHTS, Place.HELP, Place.PRINTING)


def running_timers(state: VisitState) -> dict[Timer, float]:
    """Return the timers that must run in `state`, with their full length in seconds (TIM-3)."""
    timers = {**_idle(state), **_call(state), **_help(state), **_end(state)}
    if state.unhurried:
        return {name: length * (2 if name in _UNHURRIED else 1) for name, length in timers.items()}
    return timers


def _idle(state: VisitState) -> dict[Timer, float]:
    if state.place is Place.STILL_THERE:
        return {Timer.LAST_CALL: LAST_CALL_S}
    if state.line is Line.NONE and state.place in CAN_WAIT_IDLE:
        return {Timer.IDLE: IDLE_PAPER_S if state.place in _LONG_READING else IDLE_CHOICE_S}
    return {}


def _call(state: VisitState) -> dict[Timer, float]:
    timers: dict[Timer, float] = {}
    if state.line in (Line.DIALING, Line.WAITING) and state.place in ON_WAIT:
        if not state.cancel_offered:
            timers[Timer.CANCEL_OFFER] = CANCEL_OFFER_S
        if state.ahead == 0 and not state.wait_minutes and state.here == "yes":
            timers[Timer.NO_ANSWER] = NO_ANSWER_S
        if state.here == "yes":
            timers[Timer.PRESENCE] = PRESENCE_S
    if state.line in (Line.DIALING, Line.WAITING, Line.ANSWERED) and state.here == "asked":
        timers[Timer.HERE] = HERE_ANSWERED_S if state.line is Line.ANSWERED else HERE_S
    if state.line in (Line.DIALING, Line.WAITING) and state.here == "away":
        timers[Timer.KEPT] = KEPT_S
    if state.line is Line.LOST or (state.line is Line.ANSWERED and state.here == "yes"):
        timers[Timer.LOST] = LOST_S
    if state.left_alone and state.line is not Line.NONE:
        timers[Timer.TOLD] = TOLD_S
    return timers


def _help(state: VisitState) -> dict[Timer, float]:
    timers: dict[Timer, float] = {}
    if state.help == "ringing" and state.place not in (Place.ATTRACT, Place.OUT_OF_ORDER):
        timers[Timer.HELP] = HELP_S
    if state.place is Place.AGENT:
        timers[Timer.AGENT] = AGENT_S
    if state.counting:
        timers[Timer.SHOT] = SHOT_S
    return timers


def _end(state: VisitState) -> dict[Timer, float]:
    if state.place is Place.SMILEYS:
        return {Timer.TOLD: THANKS_S} if state.face else {Timer.SMILEYS: SMILEYS_S}
    if state.place is Place.OUT_OF_ORDER:
        return {Timer.AFTER_END: ERASE_AGAIN_S}
    if state.place is not Place.END:
        return {}
    if state.plate == "checking":
        return {Timer.PLATE: PLATE_S}
    if state.erasure == "no":
        told = state.ended_by in ("adviser", "fault")
        return {Timer.BEFORE_ERASE: WORDS_BEFORE_ERASE_S if told else 0}
    if state.erasure != "done":
        return {Timer.AFTER_END: ERASE_AGAIN_S}
    if state.plate == "paper":
        return {Timer.PLATE: PLATE_AGAIN_S, Timer.AFTER_END: STAY_S}
    if state.help in ("ringing", "coming"):
        return {Timer.AFTER_END: STAY_S}
    return {Timer.AFTER_END: AFTER_IDLE_END_S if state.ended_by == "idle" else AFTER_END_S}
