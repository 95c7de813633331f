"""Rows of the visit before a call: from « Bonjour » to « Appeler maintenant »."""

from __future__ import annotations

from typing import Any

from kiosk.visit import state as s
from kiosk.visit.rows import (
    EVERYWHERE_BUT_QUIET,
    FORGET_PAGES,
    Change,
    Condition,
    Row,
    both,
    dialing,
    put,
    row,
)
from kiosk.visit.state import Order, Place, Question, VisitState

_CHOSEN = (Place.SERVICE, Place.CLOSED, Place.BUSY)
"""Screens of one service."""


def _standing(standing: s.Standing) -> Condition:
    return lambda _, happening: happening.standing == standing


def _to_a_service(_: VisitState, happening: Any) -> bool:
    return bool(happening.partner)


def _chosen(state: VisitState, happening: s.NeedChosen) -> dict[str, Any]:
    return {"need": happening.need, "partner": happening.partner, "chosen_from": state.place,
            "sensitive": happening.sensitive, "appointment": False}  # fmt: skip


def _phrase(state: VisitState, happening: s.PhraseChosen) -> dict[str, Any]:
    return {"partner": happening.partner, "sensitive": happening.sensitive,
            "chosen_from": state.place}  # fmt: skip


def _service(state: VisitState, happening: s.ServiceChosen) -> dict[str, Any]:
    return {"need": "", "partner": happening.partner, "chosen_from": state.place,
            "sensitive": False, "appointment": state.place is Place.APPOINTMENT}  # fmt: skip


def _for_agent(change: Change) -> Change:
    """Return `change`, with the agent rung."""
    return lambda state, happening: {
        **change(state, happening), "help": "ringing", "help_from": state.place,
    }  # fmt: skip


def _go(state: VisitState, happening: s.GoChosen) -> dict[str, Any]:
    return {**dialing(state, happening), "camera_on": happening.with_camera,
            "way": happening.way or state.way}  # fmt: skip


def _leading(at: Place, on: type[s.Choice], change: Change) -> tuple[Row, ...]:
    """Return the rows that lead to a service as it stands now; an appointment does not queue."""
    closed = row(at, on, to=Place.CLOSED, when=both(_to_a_service, _standing("closed")),
                 change=change, why="it is closed now")  # fmt: skip
    busy = row(at, on, to=Place.BUSY, when=both(_to_a_service, _standing("busy")),
               change=change, why="a long wait")  # fmt: skip
    ready = row(at, on, to=Place.SERVICE, when=_to_a_service, change=change,
                why="it can be called")  # fmt: skip
    return (closed, ready) if at is Place.APPOINTMENT else (closed, busy, ready)


_START = (
    row(Place.ATTRACT, s.Touched, to=Place.HOME),
    row(Place.ATTRACT, s.LanguageChosen, to=Place.HOME,
        change=lambda _, h: {"language": h.language}),
    row(EVERYWHERE_BUT_QUIET, s.LanguageAsked, change=put(question=Question.LANGUAGE)),
    row(EVERYWHERE_BUT_QUIET, s.LanguageChosen,
        change=lambda _, h: {"language": h.language, "question": Question.NONE}),
    row(tuple(Place), s.PaceChosen, change=lambda _, h: {"unhurried": h.unhurried}),
    row(Place.HOME, s.TalkChosen, to=Place.NEEDS),
    row(Place.HOME, s.AppointmentChosen, to=Place.APPOINTMENT),
    row((Place.HOME, Place.BEFORE_CALL), s.RightsChosen, to=Place.RIGHTS,
        change=lambda st, _: {"side_from": st.place}),
    row(Place.HOME, s.BackChosen, to=Place.END,
        change=lambda st, _: {"ended_by": "citizen", "erasure": "no"}),
)  # fmt: skip

_NEED = (
    row(Place.NEEDS, s.NeedChosen, to=Place.PHRASES, when=lambda _, h: h.asks, change=_chosen,
        why="two services share it"),
    *_leading(Place.NEEDS, s.NeedChosen, _chosen),
    row(Place.NEEDS, s.NeedChosen, to=Place.HELP, why="the need goes to the agent",
        change=_for_agent(_chosen)),
    row(Place.NEEDS, s.ListChosen, to=Place.SERVICES),
    row(Place.NEEDS, s.BackChosen, to=Place.HOME),
    row(Place.PHRASES, s.PhraseChosen, to=Place.URGENT, when=lambda _, h: h.urgent,
        change=lambda st, h: {**_phrase(st, h), "side_from": Place.PHRASES},
        why="somebody may be in danger"),
    *_leading(Place.PHRASES, s.PhraseChosen, _phrase),
    row(Place.PHRASES, s.PhraseChosen, to=Place.HELP, change=_for_agent(_phrase),
        why="no sentence, or one for the agent"),
    row(Place.PHRASES, s.BackChosen, to=Place.NEEDS),
    *(one for at in (Place.SERVICES, Place.APPOINTMENT)
      for one in _leading(at, s.ServiceChosen, _service)),
    row(Place.SERVICES, s.BackChosen, to=Place.NEEDS),
    row(Place.APPOINTMENT, s.BackChosen, to=Place.HOME),
)  # fmt: skip

_SERVICE = (
    row(Place.SERVICE, s.CallChosen, to=Place.CLOSED, when=_standing("closed"),
        why="it closed meanwhile"),
    row(Place.SERVICE, s.CallChosen, to=Place.BEFORE_CALL),
    row(Place.BUSY, s.ContinueChosen, to=Place.BEFORE_CALL, why="« J'attends »"),
    row(_CHOSEN, s.OtherChosen, to=Place.NEEDS, change=FORGET_PAGES, do=(Order.DROP_ALL_PAGES,)),
    row(_CHOSEN, s.BackChosen, to="chosen_from", change=FORGET_PAGES, do=(Order.DROP_ALL_PAGES,),
        why="PRV-3: nothing goes along to another partner"),
    row(Place.URGENT, s.ContinueChosen, to=Place.SERVICE,
        when=lambda st, _: bool(st.partner) and st.side_from is Place.PHRASES),
    row(Place.URGENT, s.BackChosen, to="side_from"),
    row(Place.HELP, s.UrgentChosen, to=Place.URGENT, change=put(side_from=Place.HELP)),
    row(Place.RIGHTS, s.BackChosen, to="side_from"),
    row(Place.RIGHTS, s.ContinueChosen, to="side_from"),
)  # fmt: skip

_BEFORE = (
    row((Place.BEFORE_CALL, Place.DEVICE), s.GoChosen, to=Place.WAITING, change=_go,
        do=(Order.DIAL,)),
    row(Place.BEFORE_CALL, s.DeviceFailed, to=Place.DEVICE, change=lambda _, h: {"fault": h.fault}),
    row(Place.BEFORE_CALL, s.BackChosen, to=Place.SERVICE),
    row((Place.BEFORE_CALL, Place.CALL, Place.WRITE), s.WaysChosen, to=Place.WAYS,
        change=lambda st, _: {"side_from": st.place}),
    row(Place.WAYS, s.WayChosen, to=Place.WRITE, change=lambda _, h: {"way": h.way},
        when=lambda st, h: h.way == "text" and st.side_from is not Place.BEFORE_CALL),
    row(Place.WAYS, s.WayChosen, to="side_from", change=lambda _, h: {"way": h.way}),
    row(Place.WAYS, s.BackChosen, to="side_from"),
    row(Place.DEVICE, s.RetryChosen, to=Place.BEFORE_CALL, change=put(fault=None)),
    row(Place.DEVICE, s.BackChosen, to=Place.SERVICE, change=put(fault=None)),
)  # fmt: skip

ROWS = _START + _NEED + _SERVICE + _BEFORE
