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
_FAULTS = {
    "off": Fault.SCANNER_OFF,
    "busy": Fault.SCANNER_BUSY,
    "open": Fault.SCANNER_OPEN,
    "empty": Fault.SCANNER_EMPTY,
    "cut": Fault.SCAN_CUT,
}


def sheet_exhibits(partner: str) -> tuple[Exhibit, ...]:
    """Return the exhibits of S08 with a scanner, of S08b, and of what follows a sheet."""

    def call(place: Place, **rest: Any) -> VisitState:
        return VisitState(
            place=place, line=Line.TALKING, partner=partner, adviser="Sophie", **rest
        )

    read = Place.READ_SHEETS
    return (
        Exhibit("S08-scanner", call(Place.PLACE_PAPER), (_LIES, _BOTH)),
        Exhibit("S08-glass", call(Place.PLACE_PAPER), (_LIES, _GLASS)),
        Exhibit("S08b", call(read), (_BOTH,)),
        Exhibit("S08b-glass", call(read), (_GLASS,)),
        Exhibit("S08b-feeder", call(read), (_FEEDER,)),
        Exhibit(
            "S08b-going", call(read, reading="going"), (_BOTH, media.SheetProgress(share=0.6))
        ),
        Exhibit("S08b-more", call(read, reading="going", pages=2, sheets_read=2), (_BOTH,)),
        Exhibit("S08b-stopping", call(read, reading="stopping"), (_BOTH,)),
        *(Exhibit(f"S08b-{name}", call(read, fault=fault), (_BOTH,))
          for name, fault in _FAULTS.items()),
        Exhibit(
            "S08b-jammed",
            call(read, fault=Fault.SCANNER_JAMMED, pages=2, sheets_read=2),
            (_BOTH,),
        ),
        Exhibit("S09-full", call(Place.CHECK_PHOTO, pages=media.MOST_PAGES, page=3), (_BOTH,)),
        Exhibit(
            "S10-lid",
            call(Place.PAPER_SENT, pages=2, sending=Sending.ACKNOWLEDGED, left_in="glass"),
        ),
        Exhibit(
            "S13-lid",
            VisitState(
                place=Place.END, partner=partner, erasure="done", ended_by="citizen",
                papers_kept=True, plate="empty", left_in="glass",
            ),
        ),
    )  # fmt: skip
