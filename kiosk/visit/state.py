"""Where a visit stands, what can happen to it, what it asks for. Data; `table.py` has the rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from kiosk.core.faults import Fault


class Place(StrEnum):
    """The screen a visit is at; the value is its id in the screen list."""

    ATTRACT = "S00"
    HOME = "S01"
    NEEDS = "S02"
    SERVICE = "S04"
    BEFORE_CALL = "S05"
    WAITING = "S06"
    CALL = "S07"
    PLACE_PAPER = "S08"
    CHECK_PHOTO = "S09"
    PAPER_SENT = "S10"
    PAPER_RECEIVED = "S11"
    END = "S13"
    TROUBLE = "S17"
    STILL_THERE = "S19"
    HELP = "S20"


class Line(StrEnum):
    """The call, whatever screen is shown."""

    NONE = "none"
    DIALING = "dialing"
    WAITING = "waiting"
    ANSWERED = "answered"
    TALKING = "talking"
    LOST = "lost"


class Question(StrEnum):
    """A yes-or-no question laid over the screen."""

    NONE = "none"
    HANG_UP = "hang_up"
    RESTART = "restart"


class Sending(StrEnum):
    """The citizen's paper on its way."""

    NO = "no"
    ON_ITS_WAY = "on_its_way"
    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"


Erasure = Literal["no", "running", "done", "failed"]
EndedBy = Literal["", "citizen", "adviser", "fault", "idle"]


@dataclass(frozen=True, slots=True)
class VisitState:
    """One visit, complete: the same value always means the same screen."""

    place: Place = Place.ATTRACT
    paper_from: Place = Place.CALL
    """Where PAPER_RECEIVED returns to."""
    help_from: Place = Place.HOME
    """Where HELP returns to."""
    idle_from: Place = Place.HOME
    """Where STILL_THERE returns to."""
    need: str = ""
    partner: str = ""
    line: Line = Line.NONE
    question: Question = Question.NONE
    adviser: str = ""
    service: str = ""
    ahead: int = 0
    wait_minutes: int | None = None
    cancel_offered: bool = False
    microphone_on: bool = True
    camera_on: bool = True
    volume: int = 5
    paper_asked: bool = False
    pages: int = 0
    page: int = 0
    """Shown page, 0-based, when `pages` > 0."""
    shooting: bool = False
    sending: Sending = Sending.NO
    papers_kept: bool = False
    """The service has acknowledged a paper, and keeps it."""
    received_pages: int = 0
    received_page: int = 0
    erasure: Erasure = "no"
    ended_by: EndedBy = ""
    fault: Fault | None = None


# --- what can happen -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Happening:
    """Base of everything that can happen to a visit."""


@dataclass(frozen=True, slots=True)
class Choice(Happening):
    """Base of what the citizen does: each one is activity (TIM-4)."""


@dataclass(frozen=True, slots=True)
class Touched(Choice):
    """Any touch or key: somebody is there. On S00 it begins the visit."""


@dataclass(frozen=True, slots=True)
class TalkChosen(Choice):
    """S01 « Parler à un conseiller »."""


@dataclass(frozen=True, slots=True)
class NeedChosen(Choice):
    """A tile of S02; `partner` empty means the agent."""

    need: str
    partner: str = ""


@dataclass(frozen=True, slots=True)
class CallChosen(Choice):
    """S04 « Appeler »."""


@dataclass(frozen=True, slots=True)
class GoChosen(Choice):
    """S05 « Appeler maintenant » or « Appeler sans ma caméra »."""

    with_camera: bool = True


@dataclass(frozen=True, slots=True)
class BackChosen(Choice):
    """Tool « Retour »."""


@dataclass(frozen=True, slots=True)
class RestartChosen(Choice):
    """Tool « Recommencer »."""


@dataclass(frozen=True, slots=True)
class HelpChosen(Choice):
    """Tool « Aide »."""


@dataclass(frozen=True, slots=True)
class HangUpChosen(Choice):
    """« Raccrocher » or « Arrêter l'appel »."""


@dataclass(frozen=True, slots=True)
class YesChosen(Choice):
    """Yes to the question, or « Oui, je continue » on S19."""


@dataclass(frozen=True, slots=True)
class NoChosen(Choice):
    """No to the question, or « Non, j'ai fini » on S19."""


@dataclass(frozen=True, slots=True)
class MicrophoneToggled(Choice):
    """« Couper mon micro » or « Remettre mon micro »."""


@dataclass(frozen=True, slots=True)
class CameraToggled(Choice):
    """« Cacher mon image » or « Montrer mon image »."""


@dataclass(frozen=True, slots=True)
class VolumeChosen(Choice):
    """« Son plus fort » (+1) or « Son moins fort » (-1)."""

    by: int


@dataclass(frozen=True, slots=True)
class PaperChosen(Choice):
    """« Montrer un papier »."""


@dataclass(frozen=True, slots=True)
class ShotChosen(Choice):
    """« Prendre la photo »."""


@dataclass(frozen=True, slots=True)
class PageShot(Happening):
    """The photo is in the session's memory as its last page."""


@dataclass(frozen=True, slots=True)
class ShotFailed(Happening):
    """No photo could be taken."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class RetakeChosen(Choice):
    """« Non, refaire la photo »: the shown page is dropped."""


@dataclass(frozen=True, slots=True)
class AddPageChosen(Choice):
    """« Ajouter une page »."""


@dataclass(frozen=True, slots=True)
class DropPageChosen(Choice):
    """« Effacer cette page »."""


@dataclass(frozen=True, slots=True)
class PageTurned(Choice):
    """Show another page of what is checked (S09) or received (S11)."""

    by: int


@dataclass(frozen=True, slots=True)
class SendChosen(Choice):
    """« Oui, envoyer », or « Envoyer encore »."""


@dataclass(frozen=True, slots=True)
class SendAcknowledged(Happening):
    """The adviser's side acknowledged the SHA-256."""


@dataclass(frozen=True, slots=True)
class SendFailed(Happening):
    """The paper did not arrive; the pages are still here."""


@dataclass(frozen=True, slots=True)
class ContinueChosen(Choice):
    """« Continuer », « Je n'en veux pas », « Terminer »."""


@dataclass(frozen=True, slots=True)
class PaperArrived(Happening):
    """A document of the adviser is rendered and ready to read."""

    pages: int


@dataclass(frozen=True, slots=True)
class PaperAsked(Happening):
    """The adviser asks for a paper."""


@dataclass(frozen=True, slots=True)
class QueueMoved(Happening):
    """The desk told the place in the queue."""

    ahead: int
    wait_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Answered(Happening):
    """An adviser took the call."""

    adviser: str
    service: str


@dataclass(frozen=True, slots=True)
class Connected(Happening):
    """Media flows, for the first time or again."""


@dataclass(frozen=True, slots=True)
class LineLost(Happening):
    """Media, desk or the media process is gone for now."""


@dataclass(frozen=True, slots=True)
class CallEnded(Happening):
    """The call is over for good."""

    by: Literal["citizen", "adviser", "fault"]
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class RetryChosen(Choice):
    """« Essayer encore » on S17."""


@dataclass(frozen=True, slots=True)
class TimeUp(Happening):
    """A timer asked for by an effect has run out."""

    timer: Timer


@dataclass(frozen=True, slots=True)
class Erased(Happening):
    """Wiping is over; `complete` False means something may be left."""

    complete: bool


# --- what a visit asks for ---------------------------------------------------------------------


class Timer(StrEnum):
    """Timers by name; starting one again replaces it."""

    IDLE = "idle"
    LAST_CALL = "last_call"
    CANCEL_OFFER = "cancel_offer"
    NO_ANSWER = "no_answer"
    LOST = "lost"
    BEFORE_ERASE = "before_erase"
    AFTER_END = "after_end"


@dataclass(frozen=True, slots=True)
class Effect:
    """Base of everything a visit asks for."""


@dataclass(frozen=True, slots=True)
class StartTimer(Effect):
    """Send `TimeUp(timer)` in `seconds`."""

    timer: Timer
    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer(Effect):
    """Forget the timer."""

    timer: Timer


class Order(StrEnum):
    """Orders without parameters for the rest of the borne."""

    OPEN_PREVIEW = "open_preview"
    CLOSE_PREVIEW = "close_preview"
    DIAL = "dial"
    END_CALL = "end_call"
    APPLY_SENDING = "apply_sending"
    """Give or withhold voice and image as `microphone_on` and `camera_on` now say."""
    APPLY_VOLUME = "apply_volume"
    OPEN_PLATE = "open_plate"
    CLOSE_PLATE = "close_plate"
    SHOOT = "shoot"
    DROP_PAGE = "drop_page"
    DROP_ALL_PAGES = "drop_all_pages"
    """Forget the citizen's photos."""
    SEND_PAGES = "send_pages"
    DROP_RECEIVED = "drop_received"
    RING = "ring"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Do(Effect):
    """Carry out `order`; `page` (0-based) tells which one for `DROP_PAGE`."""

    order: Order
    page: int = 0
