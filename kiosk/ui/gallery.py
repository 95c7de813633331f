"""Every screen in every state worth seeing, as PNG files and as what the tests measure.

The list is data; a new screen adds its rows to `exhibits`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.media import Stream
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.ui.stage import Stage
from kiosk.visit.state import Line, Place, Question, Sending, VisitState

SETTLE_S = 0.1
"""Given to the renderer after a screen has come to rest."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A screen in one state, with what the media process told before."""

    name: str
    state: VisitState
    events: tuple[object, ...] = ()
    presence: PartnerPresence | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How one person set the screen."""

    big: bool = False
    contrast: bool = False

    @property
    def name(self) -> str:
        """Return the part of the file's name that tells the look."""
        words = [word for word, on in (("big", self.big), ("contrast", self.contrast)) if on]
        return "-".join(words) or "normal"


LOOKS = (Look(), Look(big=True), Look(contrast=True), Look(big=True, contrast=True))

_SPEECH = media.Levels(
    microphone_dbfs=-30, adviser_dbfs=-20, citizen_speaks=False, adviser_speaks=True
)
_HEARD = media.Levels(
    microphone_dbfs=-22, adviser_dbfs=-70, citizen_speaks=True, adviser_speaks=False
)
_WELL = tuple(
    media.DeviceState(device=device, working=True)
    for device in ("camera", "plate", "microphone", "speaker")
)
_NO_CAMERA = media.DeviceState(device="camera", working=False)
_PAGE = media.PageSeen(
    corners=((0.24, 0.044), (0.702, 0.061), (0.681, 0.942), (0.213, 0.921)), steady=True
)
_CUT = media.PageSeen(corners=((0.5, 0.1), (0.95, 0.14), (0.99, 0.9), (0.49, 0.88)), hint="cut")
_FREE = {"advisers": 2, "free": 1, "waiting": 0, "wait_minutes": 0}
_BUSY = {"advisers": 2, "free": 0, "waiting": 3, "wait_minutes": 15}


def exhibits(partner: str, closed_partner: str = "") -> tuple[Exhibit, ...]:
    """Return all exhibits, for a visit to `partner`; `closed_partner` is closed at that hour."""

    def state(place: Place, line: Line = Line.NONE, **rest: Any) -> VisitState:
        return VisitState(place=place, line=line, partner=partner, adviser="Sophie", **rest)

    def talking(place: Place, **rest: Any) -> VisitState:
        return state(place, Line.TALKING, **rest)

    free = PartnerPresence(partner=partner, **_FREE)
    busy = PartnerPresence(partner=partner, **_BUSY)
    rows = [
        Exhibit("S00", VisitState()),
        Exhibit("S01", VisitState(place=Place.HOME)),
        Exhibit("S02", VisitState(place=Place.NEEDS)),
        Exhibit("S04-free", state(Place.SERVICE), presence=free),
        Exhibit("S04-busy", state(Place.SERVICE), presence=busy),
        Exhibit("S04-unknown", state(Place.SERVICE)),
        Exhibit("S05", state(Place.BEFORE_CALL), _WELL),
        Exhibit("S05-no-camera", state(Place.BEFORE_CALL), (_NO_CAMERA,)),
        Exhibit("S06", state(Place.WAITING, Line.DIALING), _WELL),
        Exhibit(
            "S06-queue",
            state(Place.WAITING, Line.WAITING, ahead=2, wait_minutes=5, cancel_offered=True),
        ),
        Exhibit("S06-coming", state(Place.WAITING, Line.ANSWERED)),
        Exhibit("S07-speaks", talking(Place.CALL), (_SPEECH,)),
        Exhibit("S07-asked", talking(Place.CALL, paper_asked=True), (_HEARD,)),
        Exhibit("S07-muted", talking(Place.CALL, microphone_on=False, camera_on=False)),
        Exhibit("S07-lost", state(Place.CALL, Line.LOST)),
        Exhibit("S07-end", talking(Place.CALL, question=Question.HANG_UP), (_SPEECH,)),
        Exhibit("S08", talking(Place.PLACE_PAPER), (_PAGE,)),
        Exhibit("S08-cut", talking(Place.PLACE_PAPER), (_CUT,)),
        Exhibit("S08-shooting", talking(Place.PLACE_PAPER, shooting=True), (_PAGE,)),
        Exhibit("S09", talking(Place.CHECK_PHOTO, pages=1)),
        Exhibit("S09-pages", talking(Place.CHECK_PHOTO, pages=3, page=1)),
        Exhibit(
            "S09-blur",
            talking(Place.CHECK_PHOTO, pages=1),
            (media.PhotoTaken(width=1, height=1, dpi=200, hint="blur"),),
        ),
        Exhibit("S09-restart", talking(Place.CHECK_PHOTO, pages=1, question=Question.RESTART)),
        Exhibit(
            "S10-going",
            talking(Place.PAPER_SENT, pages=2, sending=Sending.ON_ITS_WAY),
            (media.DocumentProgress(id="a", sent=60, total=100),),
        ),
        Exhibit("S10-sent", talking(Place.PAPER_SENT, pages=2, sending=Sending.ACKNOWLEDGED)),
        Exhibit("S10-failed", talking(Place.PAPER_SENT, pages=2, sending=Sending.FAILED)),
        Exhibit("S11", talking(Place.PAPER_RECEIVED, received_pages=1)),
        Exhibit("S11-pages", talking(Place.PAPER_RECEIVED, received_pages=3, received_page=1)),
        Exhibit("S13-wiping", state(Place.END, erasure="running", ended_by="adviser")),
        Exhibit(
            "S13-done",
            state(Place.END, erasure="done", ended_by="citizen", papers_kept=True),
        ),
        Exhibit("S13-failed", state(Place.END, erasure="failed", ended_by="citizen")),
        Exhibit("S17-desk", state(Place.TROUBLE, fault=Fault.DESK_UNREACHABLE)),
        Exhibit("S17-nobody", state(Place.TROUBLE, fault=Fault.NO_ANSWER)),
        Exhibit("S17-microphone", state(Place.TROUBLE, fault=Fault.MICROPHONE_MISSING)),
        Exhibit("S19", state(Place.STILL_THERE)),
        Exhibit("S20", state(Place.HELP)),
    ]
    if closed_partner:
        closed = VisitState(place=Place.SERVICE, partner=closed_partner)
        rows.append(Exhibit("S04-closed", closed))
    return tuple(rows)


class Gallery:
    """Shows exhibits on one stage and takes their pictures. GUI thread."""

    def __init__(
        self,
        stage: Stage,
        frames: Mapping[Stream, Callable[[], QVideoFrame]],
        *,
        settle_s: float = SETTLE_S,
    ) -> None:
        self._stage = stage
        self._frames = frames
        self._settle_s = settle_s

    def hang(self, exhibit: Exhibit, look: Look) -> None:
        """Bring `exhibit` on the stage and wait until nothing moves any more."""
        self.place(exhibit, look)
        self._settle()

    def place(self, exhibit: Exhibit, look: Look) -> None:
        """Bring `exhibit` on the stage."""
        stage = self._stage
        stage.show(VisitState())
        for event in (*_WELL, *exhibit.events):
            stage.media(event)
        presence = exhibit.presence
        stage.presence(Directory(partners=(presence,)) if presence else None)
        stage.choose_display(big=look.big, contrast=look.contrast)
        stage.show(exhibit.state)
        for event in exhibit.events:
            stage.media(event)

    def picture(self) -> QImage:
        """Return what is on the screen now: the second grab, for the first may lag a frame."""
        self._stage.window.grabWindow()
        self._settle()
        return self._stage.window.grabWindow()

    def save(self, rows: Iterable[Exhibit], looks: Iterable[Look], folder: Path) -> list[Path]:
        """Save one PNG for each exhibit and look; return their paths."""
        folder.mkdir(parents=True, exist_ok=True)
        saved: list[Path] = []
        for look in looks:
            for exhibit in rows:
                self.hang(exhibit, look)
                path = folder / f"{exhibit.name}.{look.name}.png"
                self.picture().save(str(path))
                saved.append(path)
        return saved

    def _settle(self) -> None:
        for stream, frame in self._frames.items():
            self._stage.sinks[stream].setVideoFrame(frame())
        screen = self._stage.window.findChild(QObject, "screen")
        until = time.monotonic() + self._settle_s
        while time.monotonic() < until or (screen and screen.property("opacity") < 1):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
