"""The gallery's exhibits of the scanner beside the borne: offered, used, in trouble, forgotten."""

from __future__ import annotations

from typing import Any

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.ui.exhibit import Exhibit
from kiosk.visit.state import Line, Place, Sending, VisitState

_BOTH = media.ScannerSeen(sources=("glass", "feeder"))
_GLASS = media.ScannerSeen(sources=("glass",))
_FEEDER = media.ScannerSeen(sources=("feeder",))
_LIES = media.PageSeen(
    corners=((0.24, 0.044), (0.702, 0.061), (0.681, 0.942), (0.213, 0.921)), steady=True
)


def sheet_exhibits(partner: str) -> tuple[Exhibit, ...]:
    """Return the exhibits of S08 with a scanner, of S08b, and of what follows a sheet."""
    return (*_before(partner), *_reading(partner), *_after(partner))


def _call(partner: str, place: Place, **rest: Any) -> VisitState:
    return VisitState(place=place, line=Line.TALKING, partner=partner, adviser="Sophie", **rest)


def _before(partner: str) -> tuple[Exhibit, ...]:
    lay, read = _call(partner, Place.PLACE_PAPER), _call(partner, Place.READ_SHEETS)
    return (
        Exhibit("S08-scanner", lay, (_LIES, _BOTH)),
        Exhibit("S08b", read, (_BOTH,)),
        Exhibit("S08b-glass", read, (_GLASS,)),
        Exhibit("S08b-feeder", read, (_FEEDER,)),
    )


def _reading(partner: str) -> tuple[Exhibit, ...]:
    def read(**rest: Any) -> VisitState:
        return _call(partner, Place.READ_SHEETS, **rest)

    two = {"pages": 2, "sheets_read": 2}
    share = media.SheetProgress(share=0.6)
    return (
        Exhibit("S08b-going", read(reading="going"), (_BOTH, share)),
        Exhibit("S08b-more", read(reading="going", **two), (_BOTH,)),
        Exhibit("S08b-stopping", read(reading="stopping"), (_BOTH,)),
        Exhibit("S08b-off", read(fault=Fault.SCANNER_OFF), (_BOTH,)),
        Exhibit("S08b-open", read(fault=Fault.SCANNER_OPEN), (_BOTH,)),
        Exhibit("S08b-cut", read(fault=Fault.SCAN_CUT), (_BOTH,)),
        Exhibit("S08b-jammed", read(fault=Fault.SCANNER_JAMMED, **two), (_BOTH,)),
    )


def _after(partner: str) -> tuple[Exhibit, ...]:
    full = _call(partner, Place.CHECK_PHOTO, pages=media.MOST_PAGES, page=3)
    sent = _call(partner, Place.PAPER_SENT, pages=2, sending=Sending.ACKNOWLEDGED, left_in="glass")
    end = VisitState(
        place=Place.END, partner=partner, erasure="done", ended_by="citizen",
        papers_kept=True, plate="empty", left_in="glass",
    )  # fmt: skip
    return Exhibit("S09-full", full), Exhibit("S10-lid", sent), Exhibit("S13-lid", end)
