"""The rules of a visit, one row a transition; `step.py` applies them, the diagram shows them.

The first row whose place, happening and condition fit is taken. Where no row fits, nothing changes:
the table is total. Devices and timers are no rows: `step.py` derives them from the state.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.state import Line, Order, Place, Question, Sending, Timer, VisitState

IN_CALL = (
    Place.CALL,
    Place.PLACE_PAPER,
    Place.CHECK_PHOTO,
    Place.PAPER_SENT,
    Place.PAPER_RECEIVED,
    Place.HELP,
)
QUIET = (Place.ATTRACT, Place.END, Place.STILL_THERE)
EVERYWHERE_BUT_QUIET = tuple(place for place in Place if place not in QUIET)
CAN_WAIT_IDLE = tuple(
    place for place in EVERYWHERE_BUT_QUIET if place not in (Place.WAITING, Place.CALL)
)

Change = Callable[[VisitState, Any], dict[str, Any]]
Condition = Callable[[VisitState, Any], bool]
Target = Place | str


@dataclass(frozen=True, slots=True)
class Row:
    """At any place of `at`, if `on` happens and `when` holds: go `to`, `change`, `do` orders.

    `to` None stays; a str names the field of the state that holds the place to return to.
    """

    at: tuple[Place, ...]
    on: type[s.Happening]
    to: Target | None = None
    when: Condition | None = None
    change: Change | None = None
    do: tuple[Order, ...] = ()
    why: str = ""


def _row(
    at: Place | tuple[Place, ...],
    on: type[s.Happening],
    *,
    to: Target | None = None,
    when: Condition | None = None,
    change: Change | None = None,
    do: tuple[Order, ...] = (),
    why: str = "",
) -> Row:
    return Row(at if isinstance(at, tuple) else (at,), on, to, when, change, do, why)


def _set(**values: Any) -> Change:
    return lambda _state, _happening: values


_FORGET_PAGES = _set(pages=0, page=0, sending=Sending.NO, paper_asked=False)
_FORGET_RECEIVED = _set(received_pages=0, received_page=0)


def _talking(state: VisitState, _: Any) -> bool:
    return state.line in (Line.TALKING, Line.LOST)


def _on_line(state: VisitState, _: Any) -> bool:
    return state.line is not Line.NONE


def _off_line(state: VisitState, _: Any) -> bool:
    return state.line is Line.NONE


def _not_answered(state: VisitState, _: Any) -> bool:
    return state.line in (Line.DIALING, Line.WAITING)


def _would_lose(state: VisitState, _: Any) -> bool:
    return state.line is not Line.NONE or state.pages > 0 or state.received_pages > 0


def _has(**values: Any) -> Condition:
    return lambda state, _: all(getattr(state, name) == value for name, value in values.items())


def _question(question: Question) -> Condition:
    return _has(question=question)


def _timer(timer: Timer) -> Condition:
    return lambda _, happening: happening.timer is timer


def _ending(by: s.EndedBy) -> Change:
    return lambda state, happening: {
        "line": Line.NONE,
        "question": Question.NONE,
        "ended_by": by or happening.by,
        "erasure": "no",
    }


def _ending_as_told(state: VisitState, _: Any) -> dict[str, Any]:
    return {"erasure": "no", "ended_by": state.ended_by or "citizen"}


def _dialing(state: VisitState, _: Any) -> dict[str, Any]:
    return {"line": Line.DIALING, "ahead": 0, "wait_minutes": None, "cancel_offered": False,
            "fault": None, "sending": Sending.FAILED if state.sending is Sending.ON_ITS_WAY
            else state.sending}  # fmt: skip


def _begin_dialing(state: VisitState, happening: s.GoChosen) -> dict[str, Any]:
    return {**_dialing(state, happening), "camera_on": happening.with_camera}


def _trouble(fault: Fault) -> Change:
    return _set(line=Line.NONE, question=Question.NONE, fault=fault)


def _page_dropped(state: VisitState, _: Any) -> dict[str, Any]:
    return {"pages": state.pages - 1, "page": max(0, min(state.page, state.pages - 2))}


def _turned(field: str, count: str) -> Change:
    def turn(state: VisitState, happening: s.PageTurned) -> dict[str, Any]:
        last = max(0, getattr(state, count) - 1)
        return {field: max(0, min(last, getattr(state, field) + happening.by))}

    return turn


_BEGINNING = (
    _row(Place.ATTRACT, s.Touched, to=Place.HOME),
    _row(Place.HOME, s.TalkChosen, to=Place.NEEDS),
    _row(Place.HOME, s.BackChosen, to=Place.END, change=_ending("citizen")),
    _row(Place.NEEDS, s.NeedChosen, to=Place.SERVICE, why="the need has a partner",
         when=lambda _, h: bool(h.partner),
         change=lambda _, h: {"need": h.need, "partner": h.partner}),
    _row(Place.NEEDS, s.NeedChosen, to=Place.HELP, why="the need goes to the agent",
         change=lambda _, h: {"need": h.need, "partner": "", "help_from": Place.NEEDS}),
    _row(Place.NEEDS, s.BackChosen, to=Place.HOME),
    _row(Place.SERVICE, s.CallChosen, to=Place.BEFORE_CALL),
    _row(Place.SERVICE, s.BackChosen, to=Place.NEEDS, change=_FORGET_PAGES,
         do=(Order.DROP_ALL_PAGES,), why="PRV-3: nothing goes along to another partner"),
    _row(Place.BEFORE_CALL, s.GoChosen, to=Place.WAITING, change=_begin_dialing, do=(Order.DIAL,)),
    _row(Place.BEFORE_CALL, s.BackChosen, to=Place.SERVICE),
)  # fmt: skip

_WAITING = (
    _row(Place.WAITING, s.QueueMoved, when=_not_answered,
         change=lambda _, h: {"line": Line.WAITING, "ahead": h.ahead,
                              "wait_minutes": h.wait_minutes}),
    _row(Place.WAITING, s.Answered, when=_on_line, do=(Order.RING,),
         change=lambda _, h: {"line": Line.ANSWERED, "adviser": h.adviser, "service": h.service}),
    _row(Place.WAITING, s.Connected, when=_has(line=Line.ANSWERED), to=Place.CALL,
         change=_set(line=Line.TALKING, cancel_offered=False, question=Question.NONE)),
    _row(Place.WAITING, s.TimeUp, when=_timer(Timer.CANCEL_OFFER),
         change=_set(cancel_offered=True)),
    _row(Place.WAITING, s.TimeUp, when=_timer(Timer.NO_ANSWER), to=Place.TROUBLE,
         change=_trouble(Fault.NO_ANSWER), do=(Order.END_CALL,), why="nobody answers"),
    _row(Place.WAITING, s.TimeUp, when=_timer(Timer.LOST), to=Place.TROUBLE,
         change=_trouble(Fault.CALL_LOST), do=(Order.END_CALL,), why="no picture comes"),
    _row(Place.WAITING, s.CallEnded, when=_on_line, to=Place.TROUBLE, why="refused or failed",
         change=lambda _, h: _trouble(h.fault or Fault.ADVISER_LEFT)(_, h)),
    _row(Place.WAITING, s.HangUpChosen, to=Place.SERVICE, do=(Order.END_CALL,),
         change=_set(line=Line.NONE)),
    _row(Place.WAITING, s.BackChosen, to=Place.SERVICE, do=(Order.END_CALL,),
         change=_set(line=Line.NONE)),
)  # fmt: skip

_LINE = (
    _row(IN_CALL, s.LineLost, when=_has(line=Line.TALKING), change=_set(line=Line.LOST)),
    _row(IN_CALL, s.Connected, when=_has(line=Line.LOST), change=_set(line=Line.TALKING)),
    _row(IN_CALL, s.Answered, when=_talking,
         change=lambda _, h: {"adviser": h.adviser, "service": h.service}),
    _row(IN_CALL, s.TimeUp, when=lambda st, h: h.timer is Timer.LOST and st.line is Line.LOST,
         to=Place.TROUBLE, change=_trouble(Fault.CALL_LOST), do=(Order.END_CALL,),
         why="lost for 60 s"),
    _row(Place.PAPER_RECEIVED, s.CallEnded, when=_on_line, why="the paper stays readable",
         change=lambda _, h: {"line": Line.NONE, "question": Question.NONE, "ended_by": h.by}),
    _row(IN_CALL, s.CallEnded, when=lambda st, h: _on_line(st, h) and h.fault is not None,
         to=Place.TROUBLE, change=lambda _, h: _trouble(h.fault)(_, h), why="a fault ended it"),
    _row(IN_CALL, s.CallEnded, when=_on_line, to=Place.END, change=_ending("")),
    _row(IN_CALL, s.HangUpChosen, when=_on_line, change=_set(question=Question.HANG_UP)),
    _row(IN_CALL, s.PaperAsked, when=_on_line, change=_set(paper_asked=True)),
    _row(IN_CALL, s.MicrophoneToggled, do=(Order.APPLY_SENDING,),
         change=lambda st, _: {"microphone_on": not st.microphone_on}),
    _row(IN_CALL, s.CameraToggled, do=(Order.APPLY_SENDING,),
         change=lambda st, _: {"camera_on": not st.camera_on}),
    _row(EVERYWHERE_BUT_QUIET, s.VolumeChosen, do=(Order.APPLY_VOLUME,),
         change=lambda st, h: {"volume": max(0, min(10, st.volume + h.by))}),
)  # fmt: skip

_PAPERS = (
    _row(Place.CALL, s.PaperChosen, to=Place.PLACE_PAPER, do=(Order.DROP_ALL_PAGES,),
         when=_has(sending=Sending.ACKNOWLEDGED), change=_FORGET_PAGES),
    _row(Place.CALL, s.PaperChosen, to=Place.PAPER_SENT, why="one is on its way",
         when=lambda st, _: st.sending is not Sending.NO),
    _row(Place.CALL, s.PaperChosen, to=Place.CHECK_PHOTO, when=lambda st, _: st.pages > 0,
         why="photos are kept"),
    _row(Place.CALL, s.PaperChosen, to=Place.PLACE_PAPER,
         change=_set(paper_asked=False, fault=None)),
    _row(Place.PLACE_PAPER, s.ShotChosen, when=_has(shooting=False), do=(Order.SHOOT,),
         change=_set(shooting=True, fault=None)),
    _row(Place.PLACE_PAPER, s.PageShot, when=_has(shooting=True), to=Place.CHECK_PHOTO,
         change=lambda st, _: {"shooting": False, "pages": st.pages + 1, "page": st.pages}),
    _row(tuple(Place), s.PageShot, when=_has(shooting=True), why="it was left meanwhile",
         change=lambda st, _: {"shooting": False, "pages": st.pages + 1, "page": st.pages}),
    _row(tuple(Place), s.ShotFailed, when=_has(shooting=True),
         change=lambda _, h: {"shooting": False, "fault": h.fault}),
    _row(Place.PLACE_PAPER, s.BackChosen, to=Place.CHECK_PHOTO, when=lambda st, _: st.pages > 0),
    _row(Place.PLACE_PAPER, s.BackChosen, to=Place.CALL),
    _row(Place.CHECK_PHOTO, s.RetakeChosen, to=Place.PLACE_PAPER, when=lambda st, _: st.pages > 0,
         change=_page_dropped, do=(Order.DROP_PAGE,)),
    _row(Place.CHECK_PHOTO, s.AddPageChosen, to=Place.PLACE_PAPER),
    _row(Place.CHECK_PHOTO, s.DropPageChosen, to=Place.PLACE_PAPER, when=_has(pages=1),
         change=_page_dropped, do=(Order.DROP_PAGE,), why="it was the only page"),
    _row(Place.CHECK_PHOTO, s.DropPageChosen, when=lambda st, _: st.pages > 1,
         change=_page_dropped, do=(Order.DROP_PAGE,)),
    _row(Place.CHECK_PHOTO, s.PageTurned, change=_turned("page", "pages")),
    _row(Place.CHECK_PHOTO, s.SendChosen, to=Place.PAPER_SENT, when=lambda st, _: st.pages > 0,
         change=_set(sending=Sending.ON_ITS_WAY), do=(Order.SEND_PAGES,)),
    _row(Place.CHECK_PHOTO, s.BackChosen, to=Place.CALL),
    _row(Place.PAPER_SENT, s.SendChosen, when=_has(sending=Sending.FAILED),
         change=_set(sending=Sending.ON_ITS_WAY), do=(Order.SEND_PAGES,)),
    _row(Place.PAPER_SENT, s.ContinueChosen, to=Place.CALL, do=(Order.DROP_ALL_PAGES,),
         when=_has(sending=Sending.ACKNOWLEDGED), change=_FORGET_PAGES),
    _row(Place.PAPER_SENT, s.ContinueChosen, to=Place.CALL),
    _row(Place.PAPER_SENT, s.BackChosen, to=Place.CALL),
    _row(tuple(Place), s.SendAcknowledged, when=_has(sending=Sending.ON_ITS_WAY),
         change=_set(sending=Sending.ACKNOWLEDGED, papers_kept=True)),
    _row(tuple(Place), s.SendFailed, when=_has(sending=Sending.ON_ITS_WAY),
         change=_set(sending=Sending.FAILED)),
    _row(Place.PAPER_RECEIVED, s.PaperArrived, when=_on_line,
         change=lambda st, h: {"received_pages": st.received_pages + h.pages}),
    _row(tuple(p for p in IN_CALL if p is not Place.PAPER_RECEIVED), s.PaperArrived, when=_on_line,
         to=Place.PAPER_RECEIVED,
         change=lambda st, h: {"received_pages": st.received_pages + h.pages, "received_page": 0,
                               "paper_from": st.help_from if st.place is Place.HELP else st.place}),
    _row(Place.PAPER_RECEIVED, s.PageTurned, change=_turned("received_page", "received_pages")),
    _row(Place.PAPER_RECEIVED, s.ContinueChosen, to=Place.END, when=_off_line,
         change=_ending_as_told, why="the call is over"),
    _row(Place.PAPER_RECEIVED, s.ContinueChosen, to="paper_from", change=_FORGET_RECEIVED,
         do=(Order.DROP_RECEIVED,)),
    _row(Place.PAPER_RECEIVED, s.BackChosen, to=Place.END, when=_off_line,
         change=_ending_as_told, why="the call is over"),
    _row(Place.PAPER_RECEIVED, s.BackChosen, to="paper_from", change=_FORGET_RECEIVED,
         do=(Order.DROP_RECEIVED,)),
)  # fmt: skip

_TROUBLE = (
    _row(Place.TROUBLE, s.RetryChosen, to=Place.WAITING, change=_dialing, do=(Order.DIAL,)),
    _row(Place.TROUBLE, s.BackChosen, to=Place.SERVICE, change=_set(fault=None)),
)

_HELP_AND_REST = (
    _row(Place.HELP, s.BackChosen, to="help_from"),
    _row(Place.HELP, s.ContinueChosen, to="help_from"),
    _row(tuple(p for p in EVERYWHERE_BUT_QUIET if p is not Place.HELP), s.HelpChosen, to=Place.HELP,
         change=lambda st, _: {"help_from": st.place}),
    _row(CAN_WAIT_IDLE, s.TimeUp, when=lambda st, h: h.timer is Timer.IDLE and _off_line(st, h),
         to=Place.STILL_THERE, why="idle",
         change=lambda st, _: {"idle_from": st.place, "question": Question.NONE}),
    _row(Place.STILL_THERE, s.Touched, to="idle_from"),
    _row(Place.STILL_THERE, s.YesChosen, to="idle_from"),
    _row(Place.STILL_THERE, s.NoChosen, to=Place.END, change=_ending("citizen")),
    _row(Place.STILL_THERE, s.TimeUp, when=_timer(Timer.LAST_CALL), to=Place.END,
         change=_ending("idle"), why="nobody is there"),
)  # fmt: skip

_END = (
    _row(EVERYWHERE_BUT_QUIET, s.RestartChosen, when=_would_lose,
         change=_set(question=Question.RESTART)),
    _row(EVERYWHERE_BUT_QUIET, s.RestartChosen, to=Place.END, change=_ending("citizen")),
    _row(EVERYWHERE_BUT_QUIET, s.YesChosen, when=_question(Question.HANG_UP), to=Place.END,
         change=_ending("citizen"), do=(Order.END_CALL,)),
    _row(EVERYWHERE_BUT_QUIET, s.YesChosen, when=_question(Question.RESTART), to=Place.END,
         change=_ending("citizen"), do=(Order.END_CALL,)),
    _row(EVERYWHERE_BUT_QUIET, s.NoChosen, change=_set(question=Question.NONE)),
    _row(Place.END, s.TimeUp, when=_timer(Timer.BEFORE_ERASE), change=_set(erasure="running"),
         do=(Order.ERASE,)),
    _row(Place.END, s.Erased, when=_has(erasure="running"),
         change=lambda _, h: {"erasure": "done" if h.complete else "failed"}),
    _row(Place.END, s.TimeUp, to=Place.ATTRACT, why="erased",
         when=lambda st, h: h.timer is Timer.AFTER_END and st.erasure == "done"),
    _row(Place.END, s.TimeUp, change=_set(erasure="running"), do=(Order.ERASE,),
         when=lambda st, h: h.timer is Timer.AFTER_END and st.erasure in ("failed", "running")),
    _row(Place.END, s.ContinueChosen, to=Place.ATTRACT, when=_has(erasure="done"), why="erased"),
    _row(Place.END, s.TalkChosen, to=Place.NEEDS, when=_has(erasure="done"), why="erased"),
)  # fmt: skip

TABLE: tuple[Row, ...] = _BEGINNING + _WAITING + _LINE + _PAPERS + _TROUBLE + _HELP_AND_REST + _END
