"""Where a visit stands, what can happen to it, what it asks for. Data; `table.py` has the rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from kiosk.core.faults import Fault
from kiosk.core.media import PrintPhase, SheetSource
from kiosk.core.messages import HelpPhase, Language, Way
from kiosk.core.staff import Role


class Place(StrEnum):
    """The screen a visit is at; the value is its id in the screen list."""

    ATTRACT = "S00"
    HOME = "S01"
    NEEDS = "S02"
    SERVICES = "S02b"
    """« Je connais le service »."""
    PHRASES = "S03"
    SERVICE = "S04"
    BEFORE_CALL = "S05"
    WAITING = "S06"
    CALL = "S07"
    WRITE = "S07b"
    WAYS = "S07c"
    PLACE_PAPER = "S08"
    READ_SHEETS = "S08b"
    """The scanner beside the borne: its glass, its feeder."""
    CHECK_PHOTO = "S09"
    EDGES = "S09b"
    """The agent moves the edges of a page by hand."""
    PAPER_SENT = "S10"
    PAPER_RECEIVED = "S11"
    PRINTING = "S12"
    END = "S13"
    SMILEYS = "S14"
    CLOSED = "S15"
    BUSY = "S16"
    TROUBLE = "S17"
    DEVICE = "S18"
    STILL_THERE = "S19"
    HELP = "S20"
    AGENT_DOOR = "S21"
    AGENT = "S21b"
    """The agent's space, unlocked."""
    HANDOVER = "S22"
    OUT_OF_ORDER = "S23"
    URGENT = "S24"
    RIGHTS = "S25"
    APPOINTMENT = "S26"


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
    READ_ALOUD = "read_aloud"
    """Whether a received paper may be read where others can hear it (AUD-5)."""
    LANGUAGE = "language"
    """Which language; answered by `LanguageChosen`, or no."""


class Sending(StrEnum):
    """The citizen's paper on its way."""

    NO = "no"
    ON_ITS_WAY = "on_its_way"
    ACKNOWLEDGED = "acknowledged"
    FAILED = "failed"


Erasure = Literal["no", "running", "done", "failed"]
Reading = Literal["no", "going", "stopping"]
"""What the scanner does: nothing, it reads, it comes to rest after « Arrêter »."""
Standing = Literal["open", "closed", "busy"]
"""Whether a service can be called now; busy: more than a quarter of an hour to wait."""
Here = Literal["yes", "asked", "away"]
"""Whether the citizen who waits is still in front of the borne (TIM-6)."""
Plate = Literal["unknown", "checking", "empty", "paper"]
"""What lies under the document camera at the end (DOC-8)."""
Door = Literal["shut", "checking", "wrong", "locked"]
"""The agent's code: not tried, being checked, wrong, too often wrong (SEC-1)."""
Tried = Literal["", "face", "plate"]
"""The camera whose picture the agent looks at: none, the citizen's, the papers'."""
Face = Literal["", "good", "mid", "bad"]
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
    chosen_from: Place = Place.NEEDS
    """Where SERVICE, CLOSED and BUSY return to."""
    side_from: Place = Place.HOME
    """Where RIGHTS, URGENT and WAYS return to."""
    print_from: Place = Place.HOME
    """Where PRINTING returns to."""
    language: Language = "fr"
    unhurried: bool = False
    """« Écouter » or « Plus grand » is on: every delay is twice as long (TIM-3)."""
    need: str = ""
    partner: str = ""
    appointment: bool = False
    sensitive: bool = False
    """A bereavement, an eviction, violence: nobody is asked whether they are satisfied."""
    way: Way = "voice"
    line: Line = Line.NONE
    question: Question = Question.NONE
    adviser: str = ""
    service: str = ""
    ahead: int = 0
    wait_minutes: int | None = None
    cancel_offered: bool = False
    here: Here = "yes"
    curtain: bool = False
    """Somebody came in: image blurred, voice withheld, papers hidden, until touched again."""
    called: bool = False
    """A call was connected in this visit."""
    help: HelpPhase = "no"
    """What the agent who was rung does."""
    agent_near: bool = False
    """The agent opened their space in this visit, and has not said that they leave."""
    assisted: bool = False
    """The agent began this call and stays until « Je laisse la personne seule »."""
    left_alone: bool = False
    """The agent has just left: said once."""
    door: Door = "shut"
    door_from: Place = Place.HELP
    """Where AGENT_DOOR returns to."""
    role: Role = "agent"
    """Who has opened the agent's space."""
    tried: Tried = ""
    tries_left: int = 3
    locked_minutes: int = 0
    unread: bool = False
    """The adviser wrote something that was not seen yet."""
    microphone_on: bool = True
    camera_on: bool = True
    volume: int = 5
    paper_asked: bool = False
    pages: int = 0
    page: int = 0
    """Shown page, 0-based, when `pages` > 0."""
    shooting: bool = False
    counting: bool = False
    """The photo takes itself in a moment, unless the paper moves (S08)."""
    reading: Reading = "no"
    sheets_read: int = 0
    """Pages that came of the last reading."""
    left_in: SheetSource | Literal[""] = ""
    """Where the last sheet that was read may be forgotten."""
    by_scanner: bool = False
    """The last page came out of the scanner: the next one is expected there too."""
    turns: int = 0
    """How often a page was turned, or made anew: its picture is another one."""
    correcting: bool = False
    """A page is being made anew from the edges the agent set (S09b)."""
    sending: Sending = Sending.NO
    papers_kept: bool = False
    """The service has acknowledged a paper, and keeps it."""
    received_pages: int = 0
    received_page: int = 0
    aloud: bool = False
    """The citizen said yes: the received paper may be read aloud without a headset (AUD-5)."""
    plate: Plate = "unknown"
    plate_used: bool = False
    """Papers were laid under the document camera in this visit."""
    printing: PrintPhase = "no"
    sheets: int = 0
    """Sheets of the print job."""
    face: Face = ""
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
class AppointmentChosen(Choice):
    """S01 « J'ai un rendez-vous »."""


@dataclass(frozen=True, slots=True)
class NeedChosen(Choice):
    """A tile of S02; `partner` empty means the agent; `asks`: two services share it (S03)."""

    need: str
    partner: str = ""
    standing: Standing = "open"
    asks: bool = False
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class PhraseChosen(Choice):
    """A sentence of S03; `partner` empty means the agent; `urgent` shows S24 first."""

    partner: str = ""
    standing: Standing = "open"
    sensitive: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ListChosen(Choice):
    """S02 « Je connais le service »."""


@dataclass(frozen=True, slots=True)
class ServiceChosen(Choice):
    """A service of the list, or of S26."""

    partner: str
    standing: Standing = "open"


@dataclass(frozen=True, slots=True)
class CallChosen(Choice):
    """S04 « Appeler »."""

    standing: Standing = "open"


@dataclass(frozen=True, slots=True)
class OtherChosen(Choice):
    """« Choisir un autre service »."""


@dataclass(frozen=True, slots=True)
class RightsChosen(Choice):
    """« Lire mes droits »."""


@dataclass(frozen=True, slots=True)
class UrgentChosen(Choice):
    """« Aide urgente »."""


@dataclass(frozen=True, slots=True)
class WaysChosen(Choice):
    """« Je suis sourd ou malentendant »."""


@dataclass(frozen=True, slots=True)
class WayChosen(Choice):
    """S07c: how the citizen wants to speak."""

    way: Way


@dataclass(frozen=True, slots=True)
class LanguageAsked(Choice):
    """Tool « Langue »."""


@dataclass(frozen=True, slots=True)
class LanguageChosen(Choice):
    """A language of the list; on S00 it begins the visit."""

    language: Language


@dataclass(frozen=True, slots=True)
class PaceChosen(Happening):
    """« Écouter » or « Plus grand » was switched: all delays are doubled, or not (TIM-3)."""

    unhurried: bool


@dataclass(frozen=True, slots=True)
class HereChosen(Choice):
    """« Je suis là »."""


@dataclass(frozen=True, slots=True)
class GoChosen(Choice):
    """S05 « Appeler maintenant », « Appeler sans ma caméra »; S18 « Écrire au conseiller »."""

    with_camera: bool = True
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class DeviceFailed(Happening):
    """Camera or microphone cannot be used, told on S05 before the call (S18)."""

    fault: Fault


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
class CurtainToggled(Choice):
    """« Rideau »: one touch closes it, one touch opens it."""


@dataclass(frozen=True, slots=True)
class WriteChosen(Choice):
    """« Écrire » opens the keyboard."""


@dataclass(frozen=True, slots=True)
class TextArrived(Happening):
    """The adviser wrote something."""


@dataclass(frozen=True, slots=True)
class VolumeChosen(Choice):
    """« Son plus fort » (+1) or « Son moins fort » (-1)."""

    by: int


@dataclass(frozen=True, slots=True)
class PaperChosen(Choice):
    """« Montrer un papier »."""


@dataclass(frozen=True, slots=True)
class ShotChosen(Choice):
    """« Prendre la photo » (S08, S08b)."""


@dataclass(frozen=True, slots=True)
class PageLies(Happening):
    """A page lies ready to be photographed (`due`), or does not any more. Told all the time."""

    due: bool


@dataclass(frozen=True, slots=True)
class PageShot(Happening):
    """The photo is in the session's memory as its last page."""


@dataclass(frozen=True, slots=True)
class ShotFailed(Happening):
    """No photo could be taken."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class SheetsChosen(Choice):
    """S08 « Poser la feuille sur la vitre », « Mettre les feuilles dans le chargeur »."""


@dataclass(frozen=True, slots=True)
class StopChosen(Choice):
    """S08b « Arrêter »: the scanner stops; what was read whole stays."""


@dataclass(frozen=True, slots=True)
class SheetTaken(Happening):
    """A whole sheet out of the scanner is in the session's memory as its last page."""

    source: SheetSource = "glass"


@dataclass(frozen=True, slots=True)
class SheetsOver(Happening):
    """The scanner rests; `fault` None when all was read, or it was stopped."""

    fault: Fault | None = None


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
class TurnChosen(Choice):
    """« Tourner »: the shown page is turned by a quarter, clockwise."""


@dataclass(frozen=True, slots=True)
class EdgesChosen(Choice):
    """« Corriger les bords », offered while the agent is there."""


@dataclass(frozen=True, slots=True)
class EdgesSet(Choice):
    """The agent has set the edges: the page is being made anew."""


@dataclass(frozen=True, slots=True)
class PageCorrected(Happening):
    """The page was made anew and is in the session's memory."""


@dataclass(frozen=True, slots=True)
class AloudAsked(Choice):
    """« Écouter » on a received paper with text, and others would hear it (AUD-5)."""


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
class PrintChosen(Choice):
    """« Imprimer » (S11), « Imprimer les horaires » (S15), « Imprimer cette page » (S25)."""


@dataclass(frozen=True, slots=True)
class PrintTold(Happening):
    """The printer says how far it is."""

    phase: PrintPhase
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class PlateChecked(Happening):
    """Whether the plate is empty at the end; None when it cannot be seen."""

    empty: bool | None


@dataclass(frozen=True, slots=True)
class HelpTold(Happening):
    """What the agent who was rung does."""

    phase: HelpPhase


@dataclass(frozen=True, slots=True)
class HelpDropped(Choice):
    """S20 « Je n'ai plus besoin d'aide »."""


@dataclass(frozen=True, slots=True)
class AgentChosen(Choice):
    """« Je suis l'agent » on S20; on any screen a badge was shown, or the corner knocked at."""


@dataclass(frozen=True, slots=True)
class CodeTried(Choice):
    """The agent has entered a code; the answer is `CodeAccepted` or `CodeRefused`."""


@dataclass(frozen=True, slots=True)
class CodeAccepted(Happening):
    """The agent's space opens for `role`."""

    role: Role = "agent"


@dataclass(frozen=True, slots=True)
class CodeRefused(Happening):
    """Wrong; with `locked_minutes` > 0 nothing is taken for so long."""

    tries_left: int
    locked_minutes: int = 0


@dataclass(frozen=True, slots=True)
class DeviceTried(Choice):
    """The agent looks at the picture of a camera, or no more."""

    tried: Tried = ""


@dataclass(frozen=True, slots=True)
class AssistChosen(Choice):
    """The agent begins a call for the citizen."""


@dataclass(frozen=True, slots=True)
class EraseChosen(Choice):
    """The agent's « Effacer maintenant »."""


@dataclass(frozen=True, slots=True)
class LeaveAloneChosen(Choice):
    """S22 « Je laisse la personne seule »."""


@dataclass(frozen=True, slots=True)
class FaceChosen(Choice):
    """S14: a face, or « Passer » when empty."""

    face: Face = ""


@dataclass(frozen=True, slots=True)
class Restarted(Happening):
    """The borne starts after a visit that was cut: S23 until the media process is fresh."""


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
    PRESENCE = "presence"
    HERE = "here"
    HELP = "help"
    KEPT = "kept"
    PLATE = "plate"
    SHOT = "shot"
    SMILEYS = "smileys"
    AGENT = "agent"
    TOLD = "told"


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
    READ_SHEETS = "read_sheets"
    CANCEL_READING = "cancel_reading"
    DROP_PAGE = "drop_page"
    TURN_PAGE = "turn_page"
    DROP_ALL_PAGES = "drop_all_pages"
    """Forget the citizen's photos."""
    SEND_PAGES = "send_pages"
    DROP_RECEIVED = "drop_received"
    RING = "ring"
    APPLY_PRESENCE = "apply_presence"
    """Tell the desk whether the citizen who waits is `here`."""
    APPLY_CURTAIN = "apply_curtain"
    TELL_ADVISER = "tell_adviser"
    """Tell the adviser about curtain, agent and way of speaking."""
    RING_AGENT = "ring_agent"
    QUIET_AGENT = "quiet_agent"
    CHECK_PLATE = "check_plate"
    PRINT_RECEIVED = "print_received"
    PRINT_HOURS = "print_hours"
    PRINT_RIGHTS = "print_rights"
    CANCEL_PRINT = "cancel_print"
    COUNT_CALL = "count_call"
    """Add the visit to the day's totals (PRV-5)."""
    COUNT_FACE = "count_face"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Do(Effect):
    """Carry out `order`; `page` (0-based) tells which one for `DROP_PAGE` and `TURN_PAGE`."""

    order: Order
    page: int = 0
