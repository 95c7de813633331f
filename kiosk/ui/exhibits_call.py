"""The gallery's exhibits of the call: before it, in it, papers, the end, help and the agent."""

from __future__ import annotations

from typing import Any

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.ui.exhibit import WELL, Exhibit
from kiosk.visit.state import Line, Place, Question, Sending, VisitState

_SPEECH = media.Levels(
    microphone_dbfs=-30, adviser_dbfs=-20, citizen_speaks=False, adviser_speaks=True
)
_HEARD = media.Levels(
    microphone_dbfs=-22, adviser_dbfs=-70, citizen_speaks=True, adviser_speaks=False
)
_NO_CAMERA = media.DeviceState(device="camera", working=False)
_PAGE = media.PageSeen(
    corners=((0.24, 0.044), (0.702, 0.061), (0.681, 0.942), (0.213, 0.921)), steady=True
)
_HINTS: tuple[media.Hint, ...] = ("blur", "dark", "cut", "glare", "hand", "several")
_TAKEN = _PAGE.model_copy(update={"taken": True})
_BAD = _PAGE.model_copy(update={"steady": False})
"""The gallery puts outline and hint where the paper on its table has them."""
_WRITTEN = media.TextTyped(at=0, text="Bonjour madame. Je vous lis. Que puis-je faire ?")


def call_exhibits(partner: str) -> tuple[Exhibit, ...]:
    """Return the exhibits of a visit to `partner`, from S05 to its end."""
    return (
        *_before(partner),
        *_talking(partner),
        *_papers(partner),
        *_ending(partner),
        *_helping(partner),
    )


def _state(partner: str, place: Place, line: Line = Line.NONE, **rest: Any) -> VisitState:
    return VisitState(place=place, line=line, partner=partner, adviser="Sophie", **rest)


def _photo(hint: media.Hint) -> media.PhotoTaken:
    return media.PhotoTaken(width=1, height=1, dpi=200, hint=hint)


def _before(partner: str) -> tuple[Exhibit, ...]:
    def waiting(line: Line, **rest: Any) -> VisitState:
        return _state(partner, Place.WAITING, line, **rest)

    queue = {"ahead": 2, "wait_minutes": 5}
    return (
        Exhibit("S05", _state(partner, Place.BEFORE_CALL), WELL),
        Exhibit("S05-no-camera", _state(partner, Place.BEFORE_CALL), (_NO_CAMERA,)),
        Exhibit("S05-sign", _state(partner, Place.BEFORE_CALL, way="sign"), WELL),
        Exhibit("S06", waiting(Line.DIALING), WELL),
        Exhibit("S06-queue", waiting(Line.WAITING, cancel_offered=True, **queue)),
        Exhibit("S06-coming", waiting(Line.ANSWERED)),
        Exhibit("S06-asked", waiting(Line.WAITING, here="asked", **queue)),
        Exhibit("S06-away", waiting(Line.WAITING, here="away", **queue)),
        Exhibit("S07c", _state(partner, Place.WAYS)),
        Exhibit("S07c-chosen", _state(partner, Place.WAYS, way="text")),
        Exhibit("S18-camera", _state(partner, Place.DEVICE, fault=Fault.CAMERA_MISSING)),
        Exhibit("S18-microphone", _state(partner, Place.DEVICE, fault=Fault.MICROPHONE_MISSING)),
    )


def _talking(partner: str) -> tuple[Exhibit, ...]:
    def call(place: Place = Place.CALL, **rest: Any) -> VisitState:
        return _state(partner, place, Line.TALKING, **rest)

    return (
        Exhibit("S07-speaks", call(), (_SPEECH,)),
        Exhibit("S07-asked", call(paper_asked=True), (_HEARD,)),
        Exhibit("S07-muted", call(microphone_on=False, camera_on=False)),
        Exhibit("S07-alone", call(left_alone=True), (_HEARD,)),
        Exhibit("S07-unread", call(unread=True)),
        Exhibit("S07-weak", call(), (media.CallFigures(weak=True),)),
        Exhibit("S07-blind", call(help="coming"), (_NO_CAMERA,)),
        Exhibit("S07-lost", _state(partner, Place.CALL, Line.LOST)),
        Exhibit("S07-end", call(question=Question.HANG_UP), (_SPEECH,)),
        Exhibit("S07-curtain", call(curtain=True), (_SPEECH,)),
        Exhibit("S07b", call(Place.WRITE), (_SPEECH, _WRITTEN)),
        Exhibit("S07b-lost", _state(partner, Place.WRITE, Line.LOST), (_WRITTEN,)),
        Exhibit("S22", call(Place.HANDOVER, assisted=True), (_SPEECH,)),
    )


def _papers(partner: str) -> tuple[Exhibit, ...]:
    def call(place: Place, **rest: Any) -> VisitState:
        return _state(partner, place, Line.TALKING, **rest)

    waits = _state(partner, Place.CHECK_PHOTO, Line.WAITING, pages=1)
    progress = media.DocumentProgress(id="a", sent=60, total=100)
    return (
        Exhibit("S08", call(Place.PLACE_PAPER), (_PAGE,)),
        *(Exhibit(f"S08-{hint}", call(Place.PLACE_PAPER), (_BAD,), plate=hint) for hint in _HINTS),
        Exhibit("S08-counting", call(Place.PLACE_PAPER, counting=True), (_PAGE,)),
        Exhibit("S08-taken", call(Place.PLACE_PAPER, pages=1), (_TAKEN,)),
        Exhibit("S08-shooting", call(Place.PLACE_PAPER, shooting=True), (_PAGE,)),
        Exhibit("S08-waiting", _state(partner, Place.PLACE_PAPER, Line.WAITING), (_PAGE,)),
        Exhibit("S09", call(Place.CHECK_PHOTO, pages=1)),
        Exhibit("S09-pages", call(Place.CHECK_PHOTO, pages=3, page=1)),
        Exhibit("S09-agent", call(Place.CHECK_PHOTO, pages=1, agent_near=True)),
        Exhibit("S09-pages-agent", call(Place.CHECK_PHOTO, pages=3, page=1, agent_near=True)),
        *(
            Exhibit(f"S09-{hint}", call(Place.CHECK_PHOTO, pages=1), (_photo(hint),))
            for hint in _HINTS
        ),
        Exhibit("S09b", call(Place.EDGES, pages=1, agent_near=True)),
        Exhibit("S09b-going", call(Place.EDGES, pages=1, agent_near=True, correcting=True)),
        Exhibit("S09-waiting", waits),
        Exhibit("S09-restart", call(Place.CHECK_PHOTO, pages=1, question=Question.RESTART)),
        Exhibit(
            "S10-going",
            call(Place.PAPER_SENT, pages=2, sending=Sending.ON_ITS_WAY),
            (progress,),
        ),
        Exhibit("S10-sent", call(Place.PAPER_SENT, pages=2, sending=Sending.ACKNOWLEDGED)),
        Exhibit("S10-failed", call(Place.PAPER_SENT, pages=2, sending=Sending.FAILED)),
        Exhibit("S11", call(Place.PAPER_RECEIVED, received_pages=1)),
        Exhibit(
            "S11-after",
            _state(partner, Place.PAPER_RECEIVED, received_pages=1, ended_by="adviser"),
        ),
        Exhibit(
            "S11-aloud",
            call(Place.PAPER_RECEIVED, received_pages=1, question=Question.READ_ALOUD),
        ),
        Exhibit("S11-pages", call(Place.PAPER_RECEIVED, received_pages=3, received_page=1)),
        Exhibit(
            "S12-going",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="going", sheets=3),
        ),
        Exhibit(
            "S12-slow",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="slow", sheets=3),
        ),
        Exhibit(
            "S12-done",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="done", sheets=2),
        ),
        Exhibit(
            "S12-empty",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="empty", sheets=2),
        ),
        Exhibit(
            "S12-off",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="off", sheets=2),
        ),
        Exhibit(
            "S12-jam",
            call(Place.PRINTING, print_from=Place.PAPER_RECEIVED, printing="jam", sheets=2),
        ),
    )


def _ending(partner: str) -> tuple[Exhibit, ...]:
    def end(erasure: Any, **rest: Any) -> VisitState:
        return _state(partner, Place.END, erasure=erasure, **rest)

    return (
        Exhibit("S13-wiping", end("running", ended_by="adviser", plate="checking")),
        Exhibit("S13-done", end("done", ended_by="citizen", papers_kept=True, plate="empty")),
        Exhibit("S13-forgotten", end("done", papers_kept=True, plate="paper")),
        Exhibit("S13-failed", end("failed", ended_by="citizen")),
        Exhibit("S14", _state(partner, Place.SMILEYS)),
        Exhibit("S14-thanks", _state(partner, Place.SMILEYS, face="good")),
        Exhibit("S17-desk", _state(partner, Place.TROUBLE, fault=Fault.DESK_UNREACHABLE)),
        Exhibit("S17-nobody", _state(partner, Place.TROUBLE, fault=Fault.NO_ANSWER)),
        Exhibit("S17-microphone", _state(partner, Place.TROUBLE, fault=Fault.MICROPHONE_MISSING)),
        Exhibit("S19", _state(partner, Place.STILL_THERE)),
    )


def _helping(partner: str) -> tuple[Exhibit, ...]:
    helps = tuple(
        Exhibit(f"S20-{phase}", _state(partner, Place.HELP, help=phase))
        for phase in ("ringing", "busy", "absent", "no")
    )
    in_call = _state(partner, Place.HELP, Line.TALKING, help="coming")
    return (
        *helps,
        Exhibit("S20-coming", in_call),
        Exhibit("S23", VisitState(place=Place.OUT_OF_ORDER)),
        Exhibit("S23-broken", VisitState(place=Place.OUT_OF_ORDER, fault=Fault.WIPE_FAILED)),
    )
