"""What a rule of the visit is made of: a row, and the conditions and changes rows share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.core.faults import Fault
from kiosk.core.media import MOST_PAGES
from kiosk.visit import state as s
from kiosk.visit.state import Line, Order, Place, Question, Sending, Timer, VisitState

PAPER_PLACES = (
    Place.PLACE_PAPER, Place.READ_SHEETS, Place.CHECK_PHOTO, Place.EDGES, Place.PAPER_SENT,
    Place.PAPER_RECEIVED,
)  # fmt: skip
ASIDE = (Place.HELP, Place.AGENT_DOOR, Place.AGENT, Place.URGENT, Place.WAYS)
"""Places beside the call: the call goes on behind them."""
ON_WAIT = (
    Place.WAITING, Place.PLACE_PAPER, Place.READ_SHEETS, Place.CHECK_PHOTO, Place.EDGES, *ASIDE,
)  # fmt: skip
"""Where a call that was not answered yet may find the citizen."""
IN_CALL = (
    Place.CALL, Place.WRITE, Place.HANDOVER, Place.PRINTING, *PAPER_PLACES, *ASIDE,
)  # fmt: skip
ON_LINE = (Place.WAITING, *IN_CALL)
QUIET = (Place.ATTRACT, Place.END, Place.SMILEYS, Place.STILL_THERE, Place.OUT_OF_ORDER)
EVERYWHERE_BUT_QUIET = tuple(place for place in Place if place not in QUIET)
CAN_WAIT_IDLE = tuple(
    place
    for place in EVERYWHERE_BUT_QUIET
    if place not in (Place.WAITING, Place.CALL, Place.WRITE, Place.HANDOVER, Place.AGENT)
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


def row(
    at: Place | tuple[Place, ...],
    on: type[s.Happening],
    *,
    to: Target | None = None,
    when: Condition | None = None,
    change: Change | None = None,
    do: tuple[Order, ...] = (),
    why: str = "",
) -> Row:
    """Return a row; a single place may be given as it is."""
    return Row(at if isinstance(at, tuple) else (at,), on, to, when, change, do, why)


# --- conditions ----------------------------------------------------------------------------------


def talking(state: VisitState, _: Any = None) -> bool:
    """Tell whether an adviser has been met, the line now up or lost."""
    return state.line in (Line.TALKING, Line.LOST)


def on_line(state: VisitState, _: Any = None) -> bool:
    """Tell whether there is a call, whatever its phase."""
    return state.line is not Line.NONE


def off_line(state: VisitState, _: Any = None) -> bool:
    """Tell whether there is no call."""
    return state.line is Line.NONE


def waiting(state: VisitState, _: Any = None) -> bool:
    """Tell whether the call has not reached an adviser yet."""
    return state.line in (Line.DIALING, Line.WAITING, Line.ANSWERED)


def not_answered(state: VisitState, _: Any = None) -> bool:
    """Tell whether nobody has answered."""
    return state.line in (Line.DIALING, Line.WAITING)


def agent_is_near(state: VisitState, _: Any = None) -> bool:
    """Tell whether the agent stands beside the citizen, or is about to."""
    return state.assisted or state.agent_near or state.help == "coming"


def would_lose(state: VisitState, _: Any = None) -> bool:
    """Tell whether starting again would lose a call or a paper (NAV-2)."""
    return on_line(state) or state.pages > 0 or state.received_pages > 0


def has(**values: Any) -> Condition:
    """Return the condition that every named field has the given value."""
    return lambda state, _: all(getattr(state, name) == value for name, value in values.items())


def has_pages(state: VisitState, _: Any = None) -> bool:
    """Tell whether something was photographed or read."""
    return state.pages > 0


def has_room(state: VisitState, _: Any = None) -> bool:
    """Tell whether one more page fits into the document."""
    return state.pages < MOST_PAGES


def question(asked: Question) -> Condition:
    """Return the condition that this question is open."""
    return has(question=asked)


def timer(name: Timer) -> Condition:
    """Return the condition that it was this timer."""
    return lambda _, happening: happening.timer is name


def both(*conditions: Condition) -> Condition:
    """Return the condition that all hold."""
    return lambda state, happening: all(one(state, happening) for one in conditions)


# --- changes -------------------------------------------------------------------------------------


def put(**values: Any) -> Change:
    """Return the change that gives every named field its value."""
    return lambda _state, _happening: values


FORGET_PAGES = put(pages=0, page=0, sending=Sending.NO, paper_asked=False)
FORGET_RECEIVED = put(received_pages=0, received_page=0, aloud=False)


def ending(by: s.EndedBy) -> Change:
    """Return the change that ends the visit; `by` empty: by whom the happening says."""

    def change(state: VisitState, happening: Any) -> dict[str, Any]:
        return {
            "line": Line.NONE,
            "question": Question.NONE,
            "ended_by": by or happening.by,
            **at_end(state),
        }

    return change


def at_end(state: VisitState) -> dict[str, Any]:
    """Return what is true of every visit that comes to its end: nothing erased, plate unseen."""
    plate: s.Plate = "checking" if state.plate_used else "unknown"
    return {"erasure": "no", "help": "no", "fault": None, "plate": plate}


def trouble(fault: Fault) -> Change:
    """Return the change that ends the call for `fault`."""
    return put(line=Line.NONE, question=Question.NONE, fault=fault)


def dialing(state: VisitState, _: Any) -> dict[str, Any]:
    """Return the change that begins a call, the first time or again."""
    sending = Sending.FAILED if state.sending is Sending.ON_ITS_WAY else state.sending
    return {"line": Line.DIALING, "ahead": 0, "wait_minutes": None, "cancel_offered": False,
            "here": "yes", "fault": None, "sending": sending}  # fmt: skip


def ringing(state: VisitState, _: Any) -> dict[str, Any]:
    """Return the change that rings the agent and remembers where to come back to."""
    return {"help": "ringing", "help_from": state.place, "question": Question.NONE}
