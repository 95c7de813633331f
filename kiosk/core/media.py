"""What the UI process and the media process say to each other, and the shape of a picture.

Each message is a frozen model; a picture or a document travels beside it as raw bytes (`blob`).
Nothing is pickled: the media process handles what strangers send.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from kiosk.core.faults import Fault
from kiosk.core.messages import CallSession, Way

Device = Literal["camera", "plate", "microphone", "speaker", "printer", "flatbed"]
Stream = Literal["self", "adviser", "plate"]
Hint = Literal["none", "blur", "dark", "cut", "glare", "hand", "several"]
Sound = Literal["touch", "ring", "end", "test", "attention"]
PrintPhase = Literal["no", "going", "slow", "done", "empty", "jam", "off", "failed"]
"""A print job: none, under way, under way for long, all sheets out, and what stops it."""
SheetSource = Literal["glass", "feeder"]
"""Where a scanner takes a sheet from: the glass of a flatbed, or its feeder."""
MOST_PAGES = 50
"""Of one document: what is photographed and read until it is sent or erased."""
Here = Literal["yes", "asked", "away"]
"""The citizen who waits: in front of the borne, being asked (an answer is held), gone (TIM-6)."""
Limitation = Literal["none", "bandwidth", "cpu", "other"]
Turn = Literal[0, 90, 180, 270]
"""Degrees, clockwise, by which a camera's pictures are turned."""
Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]

SAMPLE_RATE = 48_000
BLOCK_SAMPLES = 480
"""Sound is s16 mono at 48 kHz in blocks of 10 ms everywhere between devices and engine."""


@dataclass(slots=True)
class Picture:
    """One I420 picture: `data` holds Y, then U, then V, contiguous, width*height*3/2 bytes.

    `time_us` is `kiosk.core.clock.monotonic_us` at capture or decoding. Both sides are even.
    """

    width: int
    height: int
    data: bytes | bytearray | memoryview
    time_us: int


class PipeMessage(BaseModel):
    """Base of the messages on the pipe. `blob` is sent beside the JSON, not in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    blob: bytes = Field(default=b"", exclude=True, repr=False)


# --- UI -> media -------------------------------------------------------------------------------


class OpenPreview(PipeMessage):
    """Open camera and microphone (S05): pictures on stream `self`, levels as events."""

    type: Literal["open_preview"] = "open_preview"


class ClosePreview(PipeMessage):
    """Close camera and microphone; they are never open outside S05 to S12 (PRV-4)."""

    type: Literal["close_preview"] = "close_preview"


class StartCall(PipeMessage):
    """Call with this session. With `resume` the desk keeps the call and the seat."""

    type: Literal["start_call"] = "start_call"
    session: CallSession
    resume: bool = False
    microphone: bool = True
    camera: bool = True
    volume: int = 5
    curtain: bool = False
    agent: bool = False
    way: Way = "voice"
    here: Here = "yes"
    line_kbps: float | None = None
    """What the line carried upwards in the last call: no first seconds too small or too large."""


class EndCall(PipeMessage):
    """Hang up, whatever the phase."""

    type: Literal["end_call"] = "end_call"


class SetMicrophone(PipeMessage):
    """Give or withhold the citizen's voice."""

    type: Literal["set_microphone"] = "set_microphone"
    on: bool


class SetCamera(PipeMessage):
    """Give or withhold the citizen's image."""

    type: Literal["set_camera"] = "set_camera"
    on: bool


class SetCurtain(PipeMessage):
    """Blur the citizen's image beyond recognition and silence both directions, or open again."""

    type: Literal["set_curtain"] = "set_curtain"
    on: bool


class SetPresence(PipeMessage):
    """While waiting: whether the citizen is there; « asked » holds back the offer (TIM-6)."""

    type: Literal["set_presence"] = "set_presence"
    here: Here


class TellAdviser(PipeMessage):
    """What the adviser should know: the agent helps, the curtain is drawn, how one speaks."""

    type: Literal["tell_adviser"] = "tell_adviser"
    agent: bool = False
    curtain: bool = False
    way: Way = "voice"


class TypeText(PipeMessage):
    """Real-time text (CAL-7): from character `at` on, what the citizen wrote reads `text`."""

    type: Literal["type_text"] = "type_text"
    at: int = Field(ge=0)
    text: str


class CheckPlate(PipeMessage):
    """Look once whether a sheet lies on the plate; answers `PlateChecked` within 2 s (DOC-8)."""

    type: Literal["check_plate"] = "check_plate"


class PrintPages(PipeMessage):
    """Print `blob` (a PDF of `sheets` pages, A4); `PrintProgress` tells how far it is."""

    type: Literal["print_pages"] = "print_pages"
    sheets: int = Field(ge=1)


class CancelPrint(PipeMessage):
    """Take the job, if any, out of the printer's queue."""

    type: Literal["cancel_print"] = "cancel_print"


class SetVolume(PipeMessage):
    """Loudspeaker step 0 to 10, 3 dB each (AUD-7)."""

    type: Literal["set_volume"] = "set_volume"
    step: int = Field(ge=0, le=10)


class Hush(PipeMessage):
    """Play everything more softly while the borne's own voice speaks (AUD-8), or as before."""

    type: Literal["hush"] = "hush"
    on: bool


class Play(PipeMessage):
    """Play one of the product's own sounds once."""

    type: Literal["play"] = "play"
    sound: Sound


class CheckSound(PipeMessage):
    """Beep and listen, while no call or preview uses the devices; answers `SoundChecked`."""

    type: Literal["check_sound"] = "check_sound"


class CheckView(PipeMessage):
    """Judge how the open document camera sees an A4 sheet; answers `ViewChecked`."""

    type: Literal["check_view"] = "check_view"


class OpenPlate(PipeMessage):
    """Open the document camera: pictures on stream `plate`, `PageSeen` events."""

    type: Literal["open_plate"] = "open_plate"


class ClosePlate(PipeMessage):
    """Close the document camera."""

    type: Literal["close_plate"] = "close_plate"


class TakePhoto(PipeMessage):
    """Take a full picture of the plate, find and straighten the page; answers `PhotoTaken`."""

    type: Literal["take_photo"] = "take_photo"


class CorrectPhoto(PipeMessage):
    """Make the page anew from `blob` (a JPEG) with these corners, in 0..1 of the picture.

    Answers `PhotoCorrected`, or `PhotoFailed`.
    """

    type: Literal["correct_photo"] = "correct_photo"
    corners: Quad


class ReadSheets(PipeMessage):
    """Read what lies in the scanner; `SheetRead` for each sheet, then `ReadingOver`."""

    type: Literal["read_sheets"] = "read_sheets"


class CancelReading(PipeMessage):
    """Stop the scanner; `ReadingOver` follows once it rests."""

    type: Literal["cancel_reading"] = "cancel_reading"


class SendDocument(PipeMessage):
    """Send `blob` (a PDF) to the adviser; the same `id` again resumes, never doubles."""

    type: Literal["send_document"] = "send_document"
    id: str
    name: str
    pages: int


class RefuseDocument(PipeMessage):
    """A received document cannot be shown: the adviser is told."""

    type: Literal["refuse_document"] = "refuse_document"
    id: str


class PingMedia(PipeMessage):
    """Answered by `PongMedia` from the media loop; 3 s without an answer is a dead process."""

    type: Literal["ping"] = "ping"
    number: int


class Stop(PipeMessage):
    """Close everything and exit."""

    type: Literal["stop"] = "stop"


Command = Annotated[
    OpenPreview
    | ClosePreview
    | StartCall
    | EndCall
    | SetMicrophone
    | SetCamera
    | SetCurtain
    | SetPresence
    | TellAdviser
    | TypeText
    | CheckPlate
    | PrintPages
    | CancelPrint
    | SetVolume
    | Hush
    | Play
    | CheckSound
    | CheckView
    | OpenPlate
    | ClosePlate
    | TakePhoto
    | CorrectPhoto
    | ReadSheets
    | CancelReading
    | SendDocument
    | RefuseDocument
    | PingMedia
    | Stop,
    Field(discriminator="type"),
]

# --- media -> UI -------------------------------------------------------------------------------


class Ready(PipeMessage):
    """The media process is up. `stand_ins`: devices that will be played by `kiosk.sim`.

    `cameras`: where the real ones were found, so that the next process need not try them all.
    `sounds`: lasting names of the microphone and loudspeaker that are this borne's.
    """

    type: Literal["ready"] = "ready"
    stand_ins: tuple[Device, ...] = ()
    cameras: dict[Device, str] = {}
    sounds: dict[Device, str] = {}


class PongMedia(PipeMessage):
    """Answer to `PingMedia`."""

    type: Literal["pong"] = "pong"
    number: int


class DeviceState(PipeMessage):
    """A device came or went. `name` is for the technician."""

    type: Literal["device_state"] = "device_state"
    device: Device
    working: bool
    name: str = ""
    fault: Fault | None = None


class Levels(PipeMessage):
    """Ten times a second while sound flows: dBFS of both directions, and whether each is speech."""

    type: Literal["levels"] = "levels"
    microphone_dbfs: float
    adviser_dbfs: float
    citizen_speaks: bool
    adviser_speaks: bool


class CallWaits(PipeMessage):
    """In the partner's queue."""

    type: Literal["call_waits"] = "call_waits"
    ahead: int
    wait_minutes: int | None = None


class CallAnswered(PipeMessage):
    """An adviser took the call; media is being set up."""

    type: Literal["call_answered"] = "call_answered"
    adviser: str
    service: str


class CallConnected(PipeMessage):
    """Media flows (first time, or again after `CallLost`)."""

    type: Literal["call_connected"] = "call_connected"


class CallLost(PipeMessage):
    """Media or desk is gone for now; the media process is trying again."""

    type: Literal["call_lost"] = "call_lost"


class CallOver(PipeMessage):
    """The call ended. `fault` is None after a normal hang-up by either side."""

    type: Literal["call_over"] = "call_over"
    by: Literal["citizen", "adviser", "desk", "fault"]
    fault: Fault | None = None


class CallFigures(PipeMessage):
    """Once a second during a call, measured by the engine (kbit/s, ms, fraction lost 0 to 1)."""

    type: Literal["call_figures"] = "call_figures"
    send_fps: float = 0
    send_width: int = 0
    send_height: int = 0
    send_kbps: float = 0
    receive_fps: float = 0
    receive_width: int = 0
    receive_height: int = 0
    receive_kbps: float = 0
    rtt_ms: float | None = None
    loss: float = 0
    weak: bool = False


class CallStats(PipeMessage):
    """Beside `CallFigures`, once a second, for the technician: how well the borne does its share.

    Times in ms over the last second, None while unknown. `picture_out_ms`: capture to packet;
    `picture_in_ms`: packet to decoded picture; `sound_out_ms`: microphone block to packet;
    `sound_in_ms`: packet to block for the loudspeaker. What comes in waits for what the line holds
    up, so an unsteady line shows here too. Devices are not in them. Aim: 60 ms for pictures, 40 ms
    for sound.
    """

    type: Literal["call_stats"] = "call_stats"
    codec: str = ""
    voice_codec: str = ""
    available_kbps: float | None = None
    limitation: Limitation = "none"
    """What keeps the picture sent from being better (W3C `qualityLimitationReason`)."""
    relayed: bool = False
    """Whether the call goes through a TURN relay."""
    still: bool = False
    picture_out_ms: float | None = None
    picture_in_ms: float | None = None
    sound_out_ms: float | None = None
    sound_in_ms: float | None = None
    offset_ms: float | None = None
    """How much later the adviser's picture is shown than their words are heard (CAL-3)."""
    freezes: int = 0
    """Of the adviser's picture, since the connection began."""
    concealed: float = 0
    """Fraction of the adviser's sound that had to be guessed."""


class AdviserMedia(PipeMessage):
    """What the adviser gives now."""

    type: Literal["adviser_media"] = "adviser_media"
    microphone: bool
    camera: bool


class TextTyped(PipeMessage):
    """The adviser's text from character `at` on (CAL-7)."""

    type: Literal["text_typed"] = "text_typed"
    at: int
    text: str


class PlateChecked(PipeMessage):
    """Answer to `CheckPlate`; `empty` is None when the plate cannot be seen."""

    type: Literal["plate_checked"] = "plate_checked"
    empty: bool | None


class PrintProgress(PipeMessage):
    """The print job changed. `phase` done: all `sheets` are out."""

    type: Literal["print_progress"] = "print_progress"
    phase: PrintPhase
    sheets: int


class HeadsetPlugged(PipeMessage):
    """A headset was plugged in or pulled out (AUD-3); the state at the start is told too."""

    type: Literal["headset_plugged"] = "headset_plugged"
    plugged: bool


class SoundChecked(PipeMessage):
    """What the microphone heard of the loudspeaker's beeps.

    `heard` has figures: `delay_ms` from the sound handed over to the same sound captured, all
    buffers included; `returned_db` of the beep in the microphone, relative to what was played;
    `echo_loss_db` that the canceller takes away; `noise_dbfs` of the quiet room. `unheard`: the
    room is heard, the beeps are not. `silent`: the microphone gives nothing. `missing`: one of the
    two is not there. `busy`: a call or its preview uses them.
    """

    type: Literal["sound_checked"] = "sound_checked"
    outcome: Literal["heard", "unheard", "silent", "missing", "busy"]
    delay_ms: int = 0
    returned_db: float = 0.0
    echo_loss_db: float = 0.0
    noise_dbfs: float = 0.0


class ViewChecked(PipeMessage):
    """How the document camera sees an A4 sheet.

    `seen`: whole; `cut`: not all of it; `empty`: there is none; `missing`: no picture comes.
    `dpi`: how fine; `sharpness`: steepness of its print, 0 to about 0.6; `blurred`: too little.
    """

    type: Literal["view_checked"] = "view_checked"
    outcome: Literal["seen", "cut", "empty", "missing"]
    dpi: int = 0
    sharpness: float = 0.0
    blurred: bool = False


class PaperAsked(PipeMessage):
    """The adviser asks for a paper."""

    type: Literal["paper_asked"] = "paper_asked"


class PageSeen(PipeMessage):
    """At least fifteen times a second while the plate is open. Corners in 0..1 of the picture.

    `due`: the page lies still, nothing is wrong, and its photo may take itself. `taken`: the page
    that lies there is the one that was photographed last.
    """

    type: Literal["page_seen"] = "page_seen"
    corners: Quad | None = None
    hint: Hint = "none"
    steady: bool = False
    due: bool = False
    taken: bool = False


class PhotoTaken(PipeMessage):
    """`blob` is the straightened page as JPEG. `found` is False when the whole picture was kept."""

    type: Literal["photo_taken"] = "photo_taken"
    width: int
    height: int
    dpi: int
    hint: Hint = "none"
    found: bool = True


class PhotoOriginal(PipeMessage):
    """Before `PhotoTaken`: `blob` is the whole picture as JPEG, the page lies at `corners`."""

    type: Literal["photo_original"] = "photo_original"
    corners: Quad


class PhotoCorrected(PipeMessage):
    """Answer to `CorrectPhoto`: `blob` is the page as JPEG."""

    type: Literal["photo_corrected"] = "photo_corrected"
    width: int
    height: int
    dpi: int
    hint: Hint = "none"


class PlateLearned(PipeMessage):
    """The empty plate as a small PNG in `blob`: the next media process begins with it."""

    type: Literal["plate_learned"] = "plate_learned"


class PhotoFailed(PipeMessage):
    """No photo could be taken, or made anew."""

    type: Literal["photo_failed"] = "photo_failed"
    fault: Fault


class ScannerSeen(PipeMessage):
    """Where the scanner beside the borne can read sheets from; empty: there is none to be used."""

    type: Literal["scanner_seen"] = "scanner_seen"
    sources: tuple[SheetSource, ...] = ()


class SheetProgress(PipeMessage):
    """How far the sheet under way is read, 0 to 1; None where nobody knows."""

    type: Literal["sheet_progress"] = "sheet_progress"
    share: float | None = None


class SheetRead(PipeMessage):
    """`blob` is one whole sheet out of the scanner, straight, clean and upright, as JPEG."""

    type: Literal["sheet_read"] = "sheet_read"
    width: int
    height: int
    dpi: int
    source: SheetSource = "glass"


class ReadingOver(PipeMessage):
    """The scanner rests. `fault` is None when all was read, or it was cancelled."""

    type: Literal["reading_over"] = "reading_over"
    fault: Fault | None = None


class DocumentProgress(PipeMessage):
    """Bytes of `id` handed to the line so far."""

    type: Literal["document_progress"] = "document_progress"
    id: str
    sent: int
    total: int


class DocumentSent(PipeMessage):
    """The adviser's side acknowledged `id` with its SHA-256 (DOC-6)."""

    type: Literal["document_sent"] = "document_sent"
    id: str
    sha256: str
    bytes: int


class DocumentNotSent(PipeMessage):
    """`id` was refused or the line gave up; it can be sent again."""

    type: Literal["document_not_sent"] = "document_not_sent"
    id: str
    fault: Fault


class DocumentArrived(PipeMessage):
    """`blob` is a complete document from the adviser, its hash checked."""

    type: Literal["document_arrived"] = "document_arrived"
    id: str
    name: str
    mime: str
    sha256: str


class DocumentTurnedAway(PipeMessage):
    """A document of the adviser was refused (size, type, hash)."""

    type: Literal["document_turned_away"] = "document_turned_away"
    name: str
    fault: Fault


class FirstPicture(PipeMessage):
    """The first picture of a stream was published since it opened."""

    type: Literal["first_picture"] = "first_picture"
    stream: Stream


Event = Annotated[
    Ready
    | PongMedia
    | DeviceState
    | Levels
    | CallWaits
    | CallAnswered
    | CallConnected
    | CallLost
    | CallOver
    | CallFigures
    | CallStats
    | AdviserMedia
    | TextTyped
    | PlateChecked
    | PrintProgress
    | HeadsetPlugged
    | SoundChecked
    | ViewChecked
    | PaperAsked
    | PageSeen
    | PhotoOriginal
    | PhotoTaken
    | PhotoCorrected
    | PlateLearned
    | PhotoFailed
    | ScannerSeen
    | SheetProgress
    | SheetRead
    | ReadingOver
    | DocumentProgress
    | DocumentSent
    | DocumentNotSent
    | DocumentArrived
    | DocumentTurnedAway
    | FirstPicture,
    Field(discriminator="type"),
]

command: TypeAdapter[Any] = TypeAdapter(Command)
event: TypeAdapter[Any] = TypeAdapter(Event)
