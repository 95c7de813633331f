"""How a call ends: the desk's reasons and refusals as `CallOver`."""

from __future__ import annotations

from kiosk.core.faults import Fault
from kiosk.core.media import CallOver
from kiosk.core.messages import EndReason, ErrorReply

_ENDINGS: dict[EndReason, CallOver] = {
    "hang_up": CallOver(by="adviser"),
    "refused": CallOver(by="adviser", fault=Fault.CALL_REFUSED),
    "adviser_left": CallOver(by="adviser", fault=Fault.ADVISER_LEFT),
    "no_answer": CallOver(by="desk", fault=Fault.NO_ANSWER),
    "borne_left": CallOver(by="desk", fault=Fault.CALL_LOST),
    "replaced": CallOver(by="desk", fault=Fault.CALL_LOST),
    "absent": CallOver(by="desk", fault=Fault.NO_ANSWER),
}


def ending(reason: EndReason) -> CallOver:
    """Return what the desk's `Ended` means to the citizen."""
    return _ENDINGS[reason]


def refusal(error: ErrorReply, *, resumed: bool) -> CallOver | None:
    """Return what an `ErrorReply` means, None when the call goes on."""
    match error.code:
        case "bad_token":
            return CallOver(by="fault", fault=Fault.DESK_REFUSED)
        case "unknown_call":
            # a call that was running is over there; one that never began was not wanted
            lost = Fault.CALL_LOST if resumed else Fault.DESK_REFUSED
            return CallOver(by="fault", fault=lost)
        case "protocol":
            return CallOver(by="fault", fault=Fault.PROTOCOL)
        case _:
            return None
