"""Rows of help, the agent's space, idleness and the end."""

from __future__ import annotations

from typing import Any

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.rows import (
    CAN_WAIT_IDLE,
    EVERYWHERE_BUT_QUIET,
    both,
    ending,
    has,
    off_line,
    put,
    question,
    ringing,
    row,
    timer,
    would_lose,
)
from kiosk.visit.state import Order, Place, Question, Timer, VisitState

_NO_HELP_THERE = (Place.ATTRACT, Place.OUT_OF_ORDER)
_STAYS = (Place.END, Place.SMILEYS)
"""Here « Aide » rings the agent and the screen stays."""
_DOOR = (Place.AGENT_DOOR, Place.AGENT)
_KNOCKED_AT = (
    *(place for place in EVERYWHERE_BUT_QUIET if place not in (Place.HELP, *_DOOR)),
    Place.STILL_THERE,
    Place.OUT_OF_ORDER,
)
"""Where a badge or the knocked corner leads to the agent's door."""


def _still_unhelped(state: VisitState, _: Any = None) -> bool:
    return state.help in ("no", "busy", "absent")


def _assisted(state: VisitState, _: Any) -> dict[str, Any]:
    fresh = VisitState(language=state.language, unhurried=state.unhurried, assisted=True)
    return {name: getattr(fresh, name) for name in VisitState.__slots__ if name != "place"}


def _refused(_: VisitState, happening: s.CodeRefused) -> dict[str, Any]:
    return {"door": "locked" if happening.locked_minutes else "wrong",
            "tries_left": happening.tries_left,
            "locked_minutes": happening.locked_minutes}  # fmt: skip


_HELP = (
    row(EVERYWHERE_BUT_QUIET, s.HelpChosen, when=has(curtain=True), change=put(help="ringing"),
        why="behind the curtain nothing else changes"),
    row(Place.URGENT, s.HelpChosen, to=Place.HELP, when=has(side_from=Place.HELP)),
    row(Place.HELP, s.HelpChosen, when=_still_unhelped, change=put(help="ringing"),
        do=(Order.RING_AGENT,), why="asked again"),
    row(tuple(p for p in EVERYWHERE_BUT_QUIET if p not in (Place.HELP, *_DOOR)), s.HelpChosen,
        to=Place.HELP, when=_still_unhelped, change=ringing),
    row(tuple(p for p in EVERYWHERE_BUT_QUIET if p not in (Place.HELP, *_DOOR)), s.HelpChosen,
        to=Place.HELP, why="the agent knows",
        change=lambda st, _: {"help_from": st.place, "question": Question.NONE}),
    row(_STAYS, s.HelpChosen, change=put(help="ringing")),
    row(Place.STILL_THERE, s.HelpChosen, to=Place.HELP, when=has(idle_from=Place.HELP),
        change=put(help="ringing")),
    row(Place.STILL_THERE, s.HelpChosen, to=Place.HELP,
        change=lambda st, _: {"help": "ringing", "help_from": st.idle_from}),
    row(Place.HELP, s.HelpTold, to="help_from", when=lambda st, h: h.phase == "no",
        change=put(help="no"), why="the agent has been there"),
    row(tuple(p for p in Place if p not in _NO_HELP_THERE), s.HelpTold,
        when=lambda st, _: st.help != "no", change=lambda _, h: {"help": h.phase}),
    row(tuple(p for p in Place if p not in _NO_HELP_THERE), s.TimeUp,
        when=both(timer(Timer.HELP), has(help="ringing")), change=put(help="busy"),
        why="nobody came within 60 s"),
    row(Place.HELP, s.HelpDropped, to="help_from", change=put(help="no")),
    row(Place.HELP, s.BackChosen, to="help_from"),
    row(Place.HELP, s.ContinueChosen, to="help_from"),
)  # fmt: skip


def _knocked(state: VisitState, _: Any) -> dict[str, Any]:
    place = state.idle_from if state.place is Place.STILL_THERE else state.place
    return {"door": "shut", "door_from": place, "help_from": place, "question": Question.NONE}


_AGENT = (
    row(Place.HELP, s.AgentChosen, to=Place.AGENT_DOOR,
        change=put(door="shut", door_from=Place.HELP)),
    row(Place.STILL_THERE, s.AgentChosen, to=Place.AGENT_DOOR, when=has(idle_from=Place.HELP),
        change=put(door="shut", door_from=Place.HELP)),
    row(_KNOCKED_AT, s.AgentChosen, to=Place.AGENT_DOOR, change=_knocked,
        why="SEC-2: from any screen"),
    row(Place.AGENT_DOOR, s.CodeTried, when=lambda st, _: st.door != "checking",
        change=put(door="checking")),
    row(Place.AGENT_DOOR, s.CodeRefused, change=_refused),
    row(Place.AGENT_DOOR, s.CodeAccepted, to=Place.AGENT,
        change=lambda _, h: {"door": "shut", "tries_left": 3, "locked_minutes": 0, "help": "no",
                             "agent_near": True,
                             "role": h.role}),
    row(Place.AGENT_DOOR, s.BackChosen, to="door_from", change=put(door="shut")),
    row(Place.AGENT, s.DeviceTried, when=off_line, change=lambda _, h: {"tried": h.tried}),
    row(Place.AGENT, s.AssistChosen, to=Place.NEEDS, when=off_line, change=_assisted,
        do=(Order.DROP_ALL_PAGES, Order.DROP_RECEIVED), why="the agent begins a call"),
    row(Place.AGENT, s.EraseChosen, to=Place.END, change=ending("citizen"), do=(Order.END_CALL,)),
    row(Place.AGENT, s.LeaveAloneChosen, to="help_from",
        change=put(assisted=False, agent_near=False, left_alone=True)),
    row(Place.AGENT, s.BackChosen, to="help_from"),
    row(Place.AGENT, s.ContinueChosen, to="help_from"),
    row(Place.AGENT, s.TimeUp, when=timer(Timer.AGENT), to="help_from",
        why="SEC-2: two minutes idle"),
)  # fmt: skip

_IDLE = (
    row(CAN_WAIT_IDLE, s.TimeUp, when=lambda st, h: h.timer is Timer.IDLE and off_line(st, h),
        to=Place.STILL_THERE, why="idle",
        change=lambda st, _: {"idle_from": st.place, "question": Question.NONE}),
    row(Place.STILL_THERE, s.Touched, to="idle_from"),
    row(Place.STILL_THERE, s.YesChosen, to="idle_from"),
    row(Place.STILL_THERE, s.NoChosen, to=Place.END, change=ending("citizen")),
    row(Place.STILL_THERE, s.TimeUp, when=timer(Timer.LAST_CALL), to=Place.END,
        change=ending("idle"), why="nobody is there"),
)  # fmt: skip

_LEAVING = (
    row(EVERYWHERE_BUT_QUIET, s.RestartChosen, when=would_lose,
        change=put(question=Question.RESTART)),
    row(EVERYWHERE_BUT_QUIET, s.RestartChosen, to=Place.END, change=ending("citizen")),
    row(EVERYWHERE_BUT_QUIET, s.YesChosen, when=question(Question.HANG_UP), to=Place.END,
        change=ending("citizen"), do=(Order.END_CALL,)),
    row(EVERYWHERE_BUT_QUIET, s.YesChosen, when=question(Question.RESTART), to=Place.END,
        change=ending("citizen"), do=(Order.END_CALL,)),
    row(EVERYWHERE_BUT_QUIET, s.NoChosen, change=put(question=Question.NONE)),
)  # fmt: skip


def _seen(_: VisitState, happening: s.PlateChecked) -> dict[str, Any]:
    return {"plate": {True: "empty", False: "paper", None: "unknown"}[happening.empty]}


def _asks_for_a_face(state: VisitState, _: Any) -> bool:
    return state.erasure == "done" and state.called and not state.sensitive


_END = (
    row(Place.END, s.PlateChecked, when=lambda st, _: st.plate in ("checking", "paper"),
        change=_seen),
    row(Place.END, s.TimeUp, when=both(timer(Timer.PLATE), has(plate="checking")),
        change=put(plate="unknown"), why="the document camera does not answer"),
    row(Place.END, s.TimeUp, when=both(timer(Timer.PLATE), has(plate="paper")),
        do=(Order.CHECK_PLATE,), why="DOC-8: is it still there?"),
    row(Place.END, s.TimeUp, when=timer(Timer.BEFORE_ERASE), change=put(erasure="running"),
        do=(Order.ERASE,)),
    row(Place.END, s.Erased, when=lambda st, h: st.erasure == "running" and h.complete,
        change=put(erasure="done", fault=None)),
    row(Place.END, s.Erased, to=Place.OUT_OF_ORDER,
        when=has(erasure="running", fault=Fault.WIPE_FAILED), change=put(erasure="failed"),
        why="it could not be erased twice"),
    row(Place.END, s.Erased, when=has(erasure="running"),
        change=put(erasure="failed", fault=Fault.WIPE_FAILED)),
    row(Place.END, s.TimeUp, to=Place.ATTRACT, why="erased",
        when=lambda st, h: h.timer is Timer.AFTER_END and st.erasure == "done"),
    row(Place.END, s.TimeUp, change=put(erasure="running"), do=(Order.ERASE,),
        when=lambda st, h: h.timer is Timer.AFTER_END and st.erasure in ("failed", "running")),
    row(Place.END, s.ContinueChosen, to=Place.SMILEYS, when=_asks_for_a_face, why="erased"),
    row(Place.END, s.ContinueChosen, to=Place.ATTRACT, when=has(erasure="done"), why="erased"),
    row(Place.END, s.TalkChosen, to=Place.NEEDS, when=has(erasure="done"), why="erased"),
    row(Place.SMILEYS, s.FaceChosen, to=Place.ATTRACT,
        when=lambda st, h: bool(st.face) or not h.face,
        why="« Passer », or thanked"),
    row(Place.SMILEYS, s.FaceChosen, change=lambda _, h: {"face": h.face},
        do=(Order.COUNT_FACE,)),
    row(Place.SMILEYS, s.TimeUp, to=Place.ATTRACT,
        when=lambda _, h: h.timer in (Timer.SMILEYS, Timer.TOLD)),
)  # fmt: skip

_BROKEN = (
    row(Place.ATTRACT, s.Restarted, to=Place.OUT_OF_ORDER, change=put(erasure="running"),
        why="ERR-3: after a visit that was cut"),
    row(Place.OUT_OF_ORDER, s.Erased, to=Place.ATTRACT,
        when=lambda st, h: st.erasure == "running" and h.complete, why="erased"),
    row(Place.OUT_OF_ORDER, s.Erased, when=has(erasure="running"),
        change=put(erasure="failed", fault=Fault.WIPE_FAILED)),
    row(Place.OUT_OF_ORDER, s.TimeUp, when=timer(Timer.AFTER_END), change=put(erasure="running"),
        do=(Order.ERASE,), why="tried again"),
)  # fmt: skip

ROWS = _HELP + _AGENT + _IDLE + _LEAVING + _END + _BROKEN
