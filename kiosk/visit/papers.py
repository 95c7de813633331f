"""Rows of the papers: photographed, sent, received, printed."""

from __future__ import annotations

from typing import Any

from kiosk.visit import state as s
from kiosk.visit.rows import (
    FORGET_PAGES,
    FORGET_RECEIVED,
    IN_CALL,
    QUIET,
    Change,
    Condition,
    agent_is_near,
    at_end,
    both,
    has,
    has_pages,
    has_room,
    off_line,
    on_line,
    put,
    question,
    row,
    talking,
    timer,
    waiting,
)
from kiosk.visit.state import Order, Place, Question, Sending, Timer, VisitState

_PRINTING_NOW = ("going", "slow")


def _page_dropped(state: VisitState, _: Any) -> dict[str, Any]:
    return {"pages": state.pages - 1, "page": max(0, min(state.page, state.pages - 2))}


def _page_added(state: VisitState, _: Any) -> dict[str, Any]:
    return {"shooting": False, "pages": state.pages + 1, "page": state.pages, "by_scanner": False}


def _made_anew(state: VisitState, _: Any) -> dict[str, Any]:
    return {"turns": state.turns + 1, "correcting": False, "fault": None}


def _due(state: VisitState, happening: s.PageLies) -> bool:
    covered = state.curtain or state.question is not Question.NONE
    busy = state.counting or state.shooting or covered or not has_room(state)
    return happening.due and not busy


def _turned(field: str, count: str) -> Change:
    def turn(state: VisitState, happening: s.PageTurned) -> dict[str, Any]:
        last = max(0, getattr(state, count) - 1)
        return {field: max(0, min(last, getattr(state, field) + happening.by))}

    return turn


def _arrived(state: VisitState, happening: s.PaperArrived) -> dict[str, Any]:
    behind = {Place.HELP: state.help_from, Place.AGENT_DOOR: state.help_from,
              Place.AGENT: state.help_from, Place.URGENT: state.help_from,
              Place.WAYS: state.side_from, Place.PRINTING: state.print_from}  # fmt: skip
    origin = behind.get(state.place, state.place)
    return {
        "received_pages": state.received_pages + happening.pages,
        "received_page": 0,
        "aloud": False,
        "paper_from": state.paper_from if origin is Place.PAPER_RECEIVED else origin,
    }


def _ending_as_told(state: VisitState, _: Any) -> dict[str, Any]:
    return {"ended_by": state.ended_by or "citizen", **at_end(state)}


def _printing(state: VisitState, _: Any = None) -> bool:
    return state.printing in _PRINTING_NOW


def _stuck(state: VisitState, _: Any = None) -> bool:
    return state.printing in ("empty", "jam", "off")


def _idle_printer(state: VisitState, _: Any = None) -> bool:
    return not _printing(state)


def _print(state: VisitState, _: Any) -> dict[str, Any]:
    sheets = state.received_pages if state.place is Place.PAPER_RECEIVED else 1
    return {"printing": "going", "sheets": sheets, "print_from": state.place}


def _printed_from(place: Place) -> Condition:
    return lambda state, _: not _printing(state) and state.print_from is place


def _told(state: VisitState, happening: s.PrintTold) -> dict[str, Any]:
    changes: dict[str, Any] = {"printing": happening.phase,
                               "sheets": happening.sheets or state.sheets}  # fmt: skip
    if happening.phase in ("empty", "jam") and state.help == "no":
        changes |= {"help": "ringing"}
    return changes


_SHOWING = (
    row(Place.CALL, s.PaperChosen, to=Place.PLACE_PAPER, do=(Order.DROP_ALL_PAGES,),
        when=has(sending=Sending.ACKNOWLEDGED), change=FORGET_PAGES),
    row(Place.CALL, s.PaperChosen, to=Place.PAPER_SENT, why="one is on its way",
        when=lambda st, _: st.sending is not Sending.NO),
    row((Place.CALL, Place.WAITING), s.PaperChosen, to=Place.READ_SHEETS, when=has(reading="going"),
        why="the scanner still reads"),
    row((Place.CALL, Place.WAITING), s.PaperChosen, to=Place.CHECK_PHOTO, when=has_pages,
        why="photos are kept"),
    row((Place.CALL, Place.WAITING), s.PaperChosen, to=Place.PLACE_PAPER,
        change=put(paper_asked=False, fault=None)),
    row(Place.PLACE_PAPER, s.ShotChosen, when=both(has(shooting=False), has_room),
        do=(Order.SHOOT,),
        change=put(shooting=True, fault=None)),
    row(Place.PLACE_PAPER, s.PageLies, when=_due, change=put(counting=True, fault=None),
        why="DOC-1: told before it is taken"),
    row(Place.PLACE_PAPER, s.PageLies, when=lambda st, h: st.counting and not h.due,
        change=put(counting=False), why="it moved"),
    row(Place.PLACE_PAPER, s.TimeUp, when=both(timer(Timer.SHOT), has(counting=True)),
        do=(Order.SHOOT,), change=put(shooting=True, counting=False)),
    row(Place.PLACE_PAPER, s.PageShot, when=has(shooting=True), to=Place.CHECK_PHOTO,
        change=_page_added),
    row(tuple(Place), s.PageShot, when=has(shooting=True), why="it was left meanwhile",
        change=_page_added),
    row(Place.EDGES, s.ShotFailed, when=has(correcting=True),
        change=lambda _, h: {"correcting": False, "fault": h.fault}),
    row(tuple(Place), s.ShotFailed, when=has(shooting=True),
        change=lambda _, h: {"shooting": False, "fault": h.fault}),
    row(Place.PLACE_PAPER, s.BackChosen, to=Place.CHECK_PHOTO, when=has_pages),
    row((Place.PLACE_PAPER, Place.CHECK_PHOTO), s.BackChosen, to=Place.WAITING, when=waiting),
    row((Place.PLACE_PAPER, Place.CHECK_PHOTO), s.BackChosen, to=Place.CALL),
)  # fmt: skip

_BY_SCANNER = has(by_scanner=True)
_CHECKING = (
    row(Place.CHECK_PHOTO, s.RetakeChosen, to=Place.READ_SHEETS, when=both(has_pages, _BY_SCANNER),
        change=_page_dropped, do=(Order.DROP_PAGE,), why="it came out of the scanner"),
    row(Place.CHECK_PHOTO, s.AddPageChosen, to=Place.READ_SHEETS, when=both(has_room, _BY_SCANNER),
        why="the last one came out of the scanner"),
    row(Place.CHECK_PHOTO, s.DropPageChosen, to=Place.READ_SHEETS,
        when=both(has(pages=1), _BY_SCANNER), change=_page_dropped, do=(Order.DROP_PAGE,),
        why="the only page came out of the scanner"),
    row(Place.CHECK_PHOTO, s.RetakeChosen, to=Place.PLACE_PAPER, when=has_pages,
        change=_page_dropped, do=(Order.DROP_PAGE,)),
    row(Place.CHECK_PHOTO, s.AddPageChosen, to=Place.PLACE_PAPER, when=has_room),
    row(Place.CHECK_PHOTO, s.DropPageChosen, to=Place.PLACE_PAPER, when=has(pages=1),
        change=_page_dropped, do=(Order.DROP_PAGE,), why="it was the only page"),
    row(Place.CHECK_PHOTO, s.DropPageChosen, when=lambda st, _: st.pages > 1,
        change=_page_dropped, do=(Order.DROP_PAGE,)),
    row(Place.CHECK_PHOTO, s.TurnChosen, when=has_pages, do=(Order.TURN_PAGE,),
        change=_made_anew),
    row(Place.CHECK_PHOTO, s.EdgesChosen, to=Place.EDGES, when=both(has_pages, agent_is_near),
        change=put(fault=None)),
    row(Place.EDGES, s.EdgesSet, when=has(correcting=False),
        change=put(correcting=True, fault=None)),
    row(Place.EDGES, s.PageCorrected, to=Place.CHECK_PHOTO, when=has(correcting=True),
        change=_made_anew),
    row(Place.EDGES, s.BackChosen, to=Place.CHECK_PHOTO, change=put(fault=None)),
    row(Place.CHECK_PHOTO, s.PageTurned, change=_turned("page", "pages")),
    row(Place.CHECK_PHOTO, s.ContinueChosen, to=Place.WAITING, when=waiting,
        why="« Garder la photo »"),
    row(Place.CHECK_PHOTO, s.SendChosen, to=Place.PAPER_SENT, when=both(talking, has_pages),
        change=put(sending=Sending.ON_ITS_WAY), do=(Order.SEND_PAGES,)),
    row(Place.PAPER_SENT, s.SendChosen, when=has(sending=Sending.FAILED),
        change=put(sending=Sending.ON_ITS_WAY), do=(Order.SEND_PAGES,)),
    row(Place.PAPER_SENT, s.ContinueChosen, to=Place.CALL, do=(Order.DROP_ALL_PAGES,),
        when=has(sending=Sending.ACKNOWLEDGED), change=FORGET_PAGES),
    row(Place.PAPER_SENT, s.ContinueChosen, to=Place.CALL),
    row(Place.PAPER_SENT, s.BackChosen, to=Place.CALL),
    row(tuple(Place), s.SendAcknowledged, when=has(sending=Sending.ON_ITS_WAY),
        change=put(sending=Sending.ACKNOWLEDGED, papers_kept=True)),
    row(tuple(Place), s.SendFailed, when=has(sending=Sending.ON_ITS_WAY),
        change=put(sending=Sending.FAILED)),
)  # fmt: skip

_RECEIVING = (
    row(Place.PAPER_RECEIVED, s.PaperArrived, when=on_line,
        change=lambda st, h: {"received_pages": st.received_pages + h.pages}),
    row(Place.PAPER_RECEIVED, s.AloudAsked, when=has(aloud=False),
        change=put(question=Question.READ_ALOUD)),
    row(Place.PAPER_RECEIVED, s.YesChosen, when=question(Question.READ_ALOUD),
        change=put(aloud=True, question=Question.NONE), why="AUD-5"),
    row(tuple(p for p in IN_CALL if p is not Place.PAPER_RECEIVED), s.PaperArrived, when=talking,
        to=Place.PAPER_RECEIVED, change=_arrived),
    row(Place.PAPER_RECEIVED, s.PageTurned, change=_turned("received_page", "received_pages")),
    row(Place.PAPER_RECEIVED, s.ContinueChosen, to=Place.END, when=off_line,
        change=_ending_as_told, why="the call is over"),
    row(Place.PAPER_RECEIVED, s.ContinueChosen, to="paper_from", change=FORGET_RECEIVED,
        do=(Order.DROP_RECEIVED,)),
    row(Place.PAPER_RECEIVED, s.BackChosen, to=Place.END, when=off_line,
        change=_ending_as_told, why="the call is over"),
    row(Place.PAPER_RECEIVED, s.BackChosen, to="paper_from", change=FORGET_RECEIVED,
        do=(Order.DROP_RECEIVED,)),
)  # fmt: skip

_PRINTS = (
    (Place.PAPER_RECEIVED, Order.PRINT_RECEIVED),
    (Place.CLOSED, Order.PRINT_HOURS),
    (Place.RIGHTS, Order.PRINT_RIGHTS),
)
_PRINTING = (
    *(row(at, s.PrintChosen, to=Place.PRINTING, when=_idle_printer, change=_print, do=(order,))
      for at, order in _PRINTS),
    *(row(Place.PRINTING, s.RetryChosen, when=_printed_from(at), do=(order,),
          change=put(printing="going"))
      for at, order in _PRINTS),
    row(tuple(place for place in Place if place not in QUIET), s.PrintTold,
        when=lambda st, _: st.printing != "no", change=_told),
    row(Place.PRINTING, s.BackChosen, to="print_from", when=_printing,
        change=put(printing="no"), do=(Order.CANCEL_PRINT,), why="« Retour » stops the printer"),
    *(row(Place.PRINTING, leaving, to="print_from", when=_stuck, change=put(printing="no"),
          do=(Order.CANCEL_PRINT,), why="nothing comes out when nobody is there any more")
      for leaving in (s.BackChosen, s.ContinueChosen)),
    row(Place.PRINTING, s.BackChosen, to="print_from"),
    row(Place.PRINTING, s.ContinueChosen, to="print_from"),
)  # fmt: skip

ROWS = _SHOWING + _CHECKING + _RECEIVING + _PRINTING
