"""Rows of the scanner beside the borne: sheets of its glass and its feeder become pages (S08b)."""

from __future__ import annotations

from typing import Any

from kiosk.core.media import MOST_PAGES
from kiosk.visit import state as s
from kiosk.visit.rows import both, has, has_pages, has_room, put, row
from kiosk.visit.state import Line, Place, VisitState

GOES_ON = (
    Place.READ_SHEETS, Place.WAITING, Place.CALL, Place.WRITE, Place.HANDOVER, Place.PAPER_RECEIVED,
    Place.PRINTING, Place.HELP, Place.AGENT_DOOR, Place.AGENT, Place.URGENT, Place.WAYS,
)  # fmt: skip
"""Where a reading that was begun may go on: its screen, and those that come before it by
themselves. Whoever goes elsewhere has given it up."""


def may_read(state: VisitState) -> bool:
    """Tell whether a reading may go on: on no other screen of papers, and never after the call."""
    return state.place in GOES_ON and state.line is not Line.NONE


def _begun(_state: VisitState, _: Any) -> dict[str, Any]:
    return {"reading": "going", "sheets_read": 0, "fault": None}


def _taken(state: VisitState, happening: s.SheetTaken) -> dict[str, Any]:
    """Count a page; the first one of a reading is the one that is shown afterwards."""
    full = state.pages + 1 >= MOST_PAGES
    return {
        "pages": state.pages + 1,
        "page": state.page if state.sheets_read else state.pages,
        "sheets_read": state.sheets_read + 1,
        "left_in": happening.source,
        "by_scanner": True,
        "reading": "stopping" if full else "going",
    }


def _over(state: VisitState, happening: s.SheetsOver) -> dict[str, Any]:
    told = state.reading == "going" and happening.fault is not None
    return {"reading": "no", "fault": happening.fault if told else state.fault}


def _all_read(state: VisitState, happening: s.SheetsOver) -> bool:
    well = happening.fault is None or state.reading == "stopping"
    return state.reading != "no" and state.sheets_read > 0 and well


_CAN_BEGIN = both(has(reading="no"), has_room)

ROWS = (
    row(Place.PLACE_PAPER, s.SheetsChosen, to=Place.READ_SHEETS, when=has(shooting=False),
        change=put(fault=None)),
    *(row(Place.READ_SHEETS, begins, when=_CAN_BEGIN, change=_begun)
      for begins in (s.ShotChosen, s.RetryChosen)),
    row(Place.READ_SHEETS, s.StopChosen, when=has(reading="going"), change=put(reading="stopping")),
    row(tuple(Place), s.SheetTaken, when=both(has(reading="going"), has_room), change=_taken),
    row(Place.READ_SHEETS, s.SheetsOver, to=Place.CHECK_PHOTO, when=_all_read,
        change=put(reading="no", fault=None)),
    row(tuple(Place), s.SheetsOver, when=lambda st, _: st.reading != "no", change=_over),
    row(Place.READ_SHEETS, s.ContinueChosen, to=Place.CHECK_PHOTO, change=put(fault=None),
        when=both(has(reading="no"), has_pages)),
    row(Place.READ_SHEETS, s.BackChosen, to=Place.PLACE_PAPER,
        change=put(fault=None, by_scanner=False), why="back to the camera"),
)  # fmt: skip
