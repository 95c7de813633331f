"""Rows of the call: waiting, presence, talking, the line, the curtain, hanging up."""

from __future__ import annotations

from typing import Any

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.rows import (
    ASIDE,
    EVERYWHERE_BUT_QUIET,
    IN_CALL,
    ON_LINE,
    ON_WAIT,
    Change,
    both,
    dialing,
    ending,
    has,
    not_answered,
    on_line,
    put,
    row,
    talking,
    timer,
    trouble,
    waiting,
)
from kiosk.visit.state import Line, Order, Place, Question, Timer, VisitState

_FRONT = tuple(place for place in ON_WAIT if place not in ASIDE)


def _moved(_: VisitState, happening: s.QueueMoved) -> dict[str, Any]:
    return {"line": Line.WAITING, "ahead": happening.ahead,
            "wait_minutes": happening.wait_minutes}  # fmt: skip


def _answered(_: VisitState, happening: s.Answered) -> dict[str, Any]:
    return {"line": Line.ANSWERED, "adviser": happening.adviser, "service": happening.service}


def _connected(place: Place | None = None) -> Change:
    def change(state: VisitState, _: Any) -> dict[str, Any]:
        changes: dict[str, Any] = {"line": Line.TALKING, "cancel_offered": False, "called": True,
                                   "here": "yes", "question": Question.NONE}  # fmt: skip
        return changes if place is None else {**changes, "help_from": place, "side_from": place}

    return change


def _away(state: VisitState, _: Any) -> dict[str, Any]:
    line = Line.WAITING if state.line is Line.ANSWERED else state.line
    return {"here": "away", "line": line}


def _not_here(state: VisitState, _: Any) -> bool:
    return waiting(state) and state.here != "yes"


_WAITING = (
    row(ON_WAIT, s.QueueMoved, when=waiting, change=_moved,
        why="back in the queue, too, when an answer was held too long"),
    row(ON_WAIT, s.Answered, when=waiting, change=_answered, do=(Order.RING,)),
    row(_FRONT, s.Connected, when=has(line=Line.ANSWERED, assisted=True), to=Place.HANDOVER,
        change=_connected(), why="the agent is still there"),
    row(_FRONT, s.Connected, when=has(line=Line.ANSWERED, way="text"), to=Place.WRITE,
        change=_connected(), why="the citizen writes"),
    row(_FRONT, s.Connected, when=has(line=Line.ANSWERED), to=Place.CALL, change=_connected()),
    row(Place.AGENT, s.Connected, when=has(line=Line.ANSWERED), to=Place.CALL,
        change=_connected(), why="SEC-2: a call closes the agent's space"),
    row(ASIDE, s.Connected, when=has(line=Line.ANSWERED), change=_connected(Place.CALL),
        why="the call waits behind this screen"),
    row(ON_WAIT, s.TimeUp, when=timer(Timer.CANCEL_OFFER), change=put(cancel_offered=True)),
    row(ON_WAIT, s.TimeUp, when=both(timer(Timer.NO_ANSWER), not_answered), to=Place.TROUBLE,
        change=trouble(Fault.NO_ANSWER), do=(Order.END_CALL,), why="nobody answers"),
    row(ON_WAIT, s.TimeUp, when=both(timer(Timer.LOST), waiting), to=Place.TROUBLE,
        change=trouble(Fault.CALL_LOST), do=(Order.END_CALL,), why="no picture comes"),
    row(ON_WAIT, s.CallEnded, when=waiting, to=Place.TROUBLE, why="refused or failed",
        change=lambda _, h: trouble(h.fault or Fault.ADVISER_LEFT)(_, h)),
    row(Place.WAITING, s.HangUpChosen, to=Place.SERVICE, do=(Order.END_CALL,),
        change=put(line=Line.NONE)),
    row(Place.WAITING, s.BackChosen, to=Place.SERVICE, do=(Order.END_CALL,),
        change=put(line=Line.NONE)),
)  # fmt: skip

_PRESENCE = (
    row(ON_WAIT, s.TimeUp, when=both(timer(Timer.PRESENCE), not_answered), to=Place.WAITING,
        change=put(here="asked", question=Question.NONE), do=(Order.APPLY_PRESENCE,),
        why="TIM-6: is somebody there?"),
    row(ON_WAIT, s.TimeUp, when=both(timer(Timer.HERE), waiting), change=_away,
        do=(Order.APPLY_PRESENCE,), why="TIM-6: the place is kept"),
    row(ON_WAIT, s.TimeUp, when=both(timer(Timer.KEPT), waiting), to=Place.END,
        change=ending("idle"), do=(Order.END_CALL,), why="TIM-6: nobody came back"),
    row(ON_WAIT, s.Touched, when=_not_here, change=put(here="yes"), do=(Order.APPLY_PRESENCE,)),
    row(ON_WAIT, s.HereChosen, when=_not_here, change=put(here="yes"), do=(Order.APPLY_PRESENCE,)),
)  # fmt: skip

_LINE = (
    row(IN_CALL, s.LineLost, when=has(line=Line.TALKING), change=put(line=Line.LOST)),
    row(IN_CALL, s.Connected, when=has(line=Line.LOST), change=put(line=Line.TALKING)),
    row(IN_CALL, s.Answered, when=talking,
        change=lambda _, h: {"adviser": h.adviser, "service": h.service}),
    row(IN_CALL, s.TimeUp, when=lambda st, h: h.timer is Timer.LOST and st.line is Line.LOST,
        to=Place.TROUBLE, change=trouble(Fault.CALL_LOST), do=(Order.END_CALL,),
        why="lost for 60 s"),
    row((Place.PAPER_RECEIVED, Place.PRINTING), s.CallEnded, when=on_line,
        why="the paper stays readable",
        change=lambda _, h: {"line": Line.NONE, "question": Question.NONE, "ended_by": h.by}),
    row(IN_CALL, s.CallEnded, when=lambda st, h: on_line(st, h) and h.fault is not None,
        to=Place.TROUBLE, change=lambda _, h: trouble(h.fault)(_, h), why="a fault ended it"),
    row(IN_CALL, s.CallEnded, when=on_line, to=Place.END, change=ending("")),
    row(Place.TROUBLE, s.RetryChosen, to=Place.WAITING, change=dialing, do=(Order.DIAL,)),
    row(Place.TROUBLE, s.BackChosen, to=Place.SERVICE, change=put(fault=None)),
)  # fmt: skip

_TALKING = (
    row(IN_CALL, s.HangUpChosen, when=on_line, change=put(question=Question.HANG_UP)),
    row(IN_CALL, s.PaperAsked, when=on_line, change=put(paper_asked=True)),
    row(IN_CALL, s.MicrophoneToggled, do=(Order.APPLY_SENDING,),
        change=lambda st, _: {"microphone_on": not st.microphone_on}),
    row(IN_CALL, s.CameraToggled, do=(Order.APPLY_SENDING,),
        change=lambda st, _: {"camera_on": not st.camera_on}),
    row(ON_LINE, s.CurtainToggled, when=on_line,
        change=lambda st, _: {"curtain": not st.curtain, "question": Question.NONE}),
    row(EVERYWHERE_BUT_QUIET, s.VolumeChosen, do=(Order.APPLY_VOLUME,),
        change=lambda st, h: {"volume": max(0, min(10, st.volume + h.by))}),
    row(Place.CALL, s.WriteChosen, to=Place.WRITE, change=put(unread=False)),
    row(Place.WRITE, s.BackChosen, to=Place.CALL),
    row(Place.WRITE, s.ContinueChosen, to=Place.CALL),
    row(Place.WRITE, s.TextArrived),
    row(IN_CALL, s.TextArrived, when=on_line, change=put(unread=True)),
    row(Place.HANDOVER, s.LeaveAloneChosen, to=Place.CALL,
        change=put(assisted=False, agent_near=False, left_alone=True)),
    row(Place.HANDOVER, s.ContinueChosen, to=Place.CALL),
    row(Place.HANDOVER, s.BackChosen, to=Place.CALL),
    row(IN_CALL, s.TimeUp, when=timer(Timer.TOLD), change=put(left_alone=False)),
)  # fmt: skip

ROWS = _WAITING + _PRESENCE + _LINE + _TALKING
