"""What an event of the media process means for the visit; most events only feed the screens."""

from __future__ import annotations

from typing import Literal

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.session import Session

_BY: dict[str, Literal["citizen", "adviser", "fault"]] = {
    "citizen": "citizen",
    "adviser": "adviser",
    "desk": "adviser",
    "fault": "fault",
}
_TOLD_BEFORE_THE_CALL = (
    Fault.CAMERA_MISSING,
    Fault.CAMERA_FROZEN,
    Fault.MICROPHONE_MISSING,
    Fault.MICROPHONE_SILENT,
)
"""Faults that S18 has words for."""


def happening_of(event: media.PipeMessage, session: Session) -> s.Happening | None:
    """Return what `event` makes happen, or None."""
    match event:
        case media.CallWaits():
            return s.QueueMoved(event.ahead, event.wait_minutes)
        case media.CallAnswered():
            return s.Answered(event.adviser, event.service)
        case media.CallConnected():
            return s.Connected()
        case media.CallLost():
            return s.LineLost()
        case media.CallOver():
            return s.CallEnded(_BY[event.by], event.fault)
        case media.PaperAsked():
            return s.PaperAsked()
        case media.TextTyped() if event.text:
            return s.TextArrived()
        case media.PageSeen():
            return s.PageLies(event.due)
        case media.PlateChecked():
            return s.PlateChecked(event.empty)
        case media.PrintProgress():
            return s.PrintTold(event.phase, event.sheets)
        case media.DeviceState(fault=Fault() as fault) if fault in _TOLD_BEFORE_THE_CALL:
            return s.DeviceFailed(fault)
        case media.PhotoFailed():
            return s.ShotFailed(event.fault)
        case media.ReadingOver():
            return s.SheetsOver(event.fault)
        case media.DocumentSent() if session.outgoing and event.id == session.outgoing.id:
            return s.SendAcknowledged()
        case media.DocumentNotSent() if session.outgoing and event.id == session.outgoing.id:
            return s.SendFailed()
        case _:
            return None
