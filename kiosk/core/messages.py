"""Every message that crosses the network, as frozen models. `docs/protocol.md` describes them.

Four conversations: borne and desk, adviser's page and desk, agent's page and desk (all JSON text
over WebSocket), and borne and adviser's page (JSON text over the call's data channels `control`
and `documents`).
A message that does not validate is answered with `ErrorReply` and otherwise ignored.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from kiosk.core.faults import Fault, KioskError
from kiosk.core.language import Language

PROTOCOL = 1
MAX_TEXT_BYTES = 64 * 1024
MAX_DOCUMENT_BYTES = 20 * 1000 * 1000
PIECE_BYTES = 16 * 1024
CONTROL_CHANNEL = "control"
DOCUMENT_CHANNEL = "documents"
DOCUMENT_TYPES = ("application/pdf", "image/jpeg", "image/png")

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
HourMinute = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Words = Annotated[str, Field(max_length=200)]
LINE_FIRST_BYTES, LINE_MOST_BYTES = 64 * 1024, 768 * 1024
"""One transfer of a measure of the line: the first, and the most; under what a proxy refuses."""
MAX_TOKEN = 1000
"""Characters of what the desk signs."""
MAX_TYPED = 4000
"""Characters of real-time text kept by each side; more are refused (`kiosk.core.typing_in`)."""

Way = Literal["voice", "sign", "text", "lpc", "loop"]
"""How a citizen speaks: by voice, in sign language, in writing, with cued speech (LfPC), by voice
with a hearing loop."""
HelpPhase = Literal["no", "ringing", "coming", "busy", "absent"]
"""Help asked of the agent: not asked, rung, on the way, cannot come, nobody at the agent's desk."""


class Message(BaseModel):
    """Base of all messages: immutable, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


# --- HTTP bodies -------------------------------------------------------------------------------


class IceServer(Message):
    """One STUN or TURN server, as `RTCIceServer` names its members."""

    urls: tuple[str, ...]
    username: str | None = None
    credential: str | None = None


class PartnerPresence(Message):
    """What the desk knows of a partner now. `wait_minutes` is None when nobody can tell."""

    partner: Identifier
    advisers: int = Field(ge=0, description="advisers signed in")
    free: int = Field(ge=0, description="of these, not in a call")
    waiting: int = Field(ge=0)
    wait_minutes: int | None = Field(default=None, ge=0)
    appointments: tuple[HourMinute, ...] = Field(
        default=(), description="today's appointments of the asking site, Paris time"
    )


class Directory(Message):
    """Answer to `GET /api/partners`."""

    partners: tuple[PartnerPresence, ...]


class SessionRequest(Message):
    """Body of `POST /api/sessions`: the borne wants to call a partner."""

    partner: Identifier
    appointment: bool = False
    way: Way = "voice"
    language: Language = "fr"


class HelpTicket(Message):
    """Answer to `POST /api/help`: the agent's desk of the asking site rings."""

    id: Identifier


class HelpStatus(Message):
    """Answer to `GET /api/help/{id}`; `DELETE` takes the request back. Says nothing of the need."""

    phase: HelpPhase


class FailedCheck(Message):
    """A check of the borne that failed: what, why, what to do, in the words of its own screen."""

    what: Words
    cause: Words
    remedy: Words = ""


class HealthReport(Message):
    """Body of `POST /api/health`: every check that fails now, none when all is well."""

    failed: Annotated[tuple[FailedCheck, ...], Field(max_length=12)] = ()


class CallSession(Message):
    """Answer to `POST /api/sessions`: what one call needs. `token` is valid for one call only."""

    call: Identifier
    ws_url: str
    token: str
    ice_servers: tuple[IceServer, ...] = ()
    relay_only: bool = False


# --- borne -> desk -----------------------------------------------------------------------------


class Description(Message):
    """An SDP offer or answer, relayed untouched by the desk."""

    type: Literal["description"] = "description"
    kind: Literal["offer", "answer"]
    sdp: Annotated[str, Field(max_length=MAX_TEXT_BYTES)]


class Candidate(Message):
    """One trickled ICE candidate, relayed untouched by the desk."""

    type: Literal["candidate"] = "candidate"
    candidate: Annotated[str, Field(max_length=1024)]
    mid: Annotated[str, Field(max_length=16)] | None = None
    line: int | None = Field(default=None, ge=0, le=64)


class BorneHello(Message):
    """First message of a borne. With `resume`, it comes back to its call; `answered`: in media."""

    type: Literal["borne_hello"] = "borne_hello"
    protocol: int
    call: Identifier
    token: Annotated[str, Field(max_length=MAX_TOKEN)]
    resume: bool = False
    answered: bool = False


class HangUp(Message):
    """Either side ends the call."""

    type: Literal["hang_up"] = "hang_up"


class Presence(Message):
    """Whether the citizen is in front of the borne (TIM-6).

    While waiting and away, the call keeps its place but cannot be taken. Away after `Answered`, and
    before any offer: the adviser is free again and the call is back at its place.
    """

    type: Literal["presence"] = "presence"
    here: bool


class Ping(Message):
    """Sent every 2 s by each side of a WebSocket; 6 s without anything is a dead line."""

    type: Literal["ping"] = "ping"


class Pong(Message):
    """Answer to `Ping`."""

    type: Literal["pong"] = "pong"


BorneToDesk = Annotated[
    BorneHello | Description | Candidate | Presence | HangUp | Ping | Pong,
    Field(discriminator="type"),
]

# --- desk -> borne -----------------------------------------------------------------------------

EndReason = Literal[
    "hang_up", "refused", "adviser_left", "borne_left", "no_answer", "replaced", "absent"
]


class Waiting(Message):
    """The call's place in its partner's queue; sent at once and at each change."""

    type: Literal["waiting"] = "waiting"
    ahead: int = Field(ge=0)
    wait_minutes: int | None = Field(default=None, ge=0)


class Answered(Message):
    """An adviser took the call: the borne now sends its offer."""

    type: Literal["answered"] = "answered"
    adviser: Words
    service: Words


class PeerAway(Message):
    """The other side's WebSocket is gone; its seat is kept `grace_s` seconds."""

    type: Literal["peer_away"] = "peer_away"
    grace_s: int


class PeerBack(Message):
    """The other side is here again: the borne sends a fresh offer."""

    type: Literal["peer_back"] = "peer_back"


class Ended(Message):
    """The call is over. Sent to whoever did not end it, and to both when the desk ends it."""

    type: Literal["ended"] = "ended"
    reason: EndReason


class ErrorReply(Message):
    """A message was refused. The connection stays open unless the fault repeats."""

    type: Literal["error"] = "error"
    code: Literal["bad_message", "bad_token", "unknown_call", "not_now", "too_many", "protocol"]
    detail: Words = ""


DeskToBorne = Annotated[
    Waiting
    | Answered
    | PeerAway
    | PeerBack
    | Ended
    | ErrorReply
    | Description
    | Candidate
    | Ping
    | Pong,
    Field(discriminator="type"),
]

# --- adviser's page -> desk --------------------------------------------------------------------


class TakeCall(Message):
    """« Répondre »."""

    type: Literal["take_call"] = "take_call"
    call: Identifier


class ResumeCall(Message):
    """The page is in this call, or was before it was `reloaded`; the desk may have forgotten it."""

    type: Literal["resume_call"] = "resume_call"
    call: Identifier
    ticket: Annotated[str, Field(max_length=MAX_TOKEN)]
    reloaded: bool = False


class RefuseCall(Message):
    """« Refuser »: the citizen is told at once."""

    type: Literal["refuse_call"] = "refuse_call"
    call: Identifier


AdviserToDesk = Annotated[
    TakeCall | ResumeCall | RefuseCall | Description | Candidate | HangUp | Ping | Pong,
    Field(discriminator="type"),
]

# --- desk -> adviser's page --------------------------------------------------------------------


class WaitingCall(Message):
    """One line of the waiting list. `since_s`: seconds the citizen has waited so far."""

    call: Identifier
    site: Words
    partner: Identifier
    service: Words
    since_s: int = Field(ge=0)
    here: bool = True
    appointment: bool = False
    way: Way = "voice"
    language: Language = "fr"


class Lobby(Message):
    """What the adviser's page shows outside calls; sent at each change."""

    type: Literal["lobby"] = "lobby"
    adviser: Words
    service: Words
    waiting: tuple[WaitingCall, ...]


class Taken(Message):
    """The desk gave the call to this page; the borne's offer follows."""

    type: Literal["taken"] = "taken"
    call: Identifier
    site: Words
    ice_servers: tuple[IceServer, ...] = ()
    relay_only: bool = False
    appointment: bool = False
    way: Way = "voice"
    language: Language = "fr"
    ticket: Annotated[str, Field(max_length=MAX_TOKEN)] = ""


DeskToAdviser = Annotated[
    Lobby
    | Taken
    | PeerAway
    | PeerBack
    | Ended
    | ErrorReply
    | Description
    | Candidate
    | Ping
    | Pong,
    Field(discriminator="type"),
]

# --- agent's page -> desk ------------------------------------------------------------------------


class AnswerHelp(Message):
    """« J'arrive », or « Je suis occupé » when `coming` is False."""

    type: Literal["answer_help"] = "answer_help"
    id: Identifier
    coming: bool


class CloseHelp(Message):
    """« C'est fait »."""

    type: Literal["close_help"] = "close_help"
    id: Identifier


class AddAppointment(Message):
    """Today at `at` (Paris time) a citizen of this site is expected by `service`; no name."""

    type: Literal["add_appointment"] = "add_appointment"
    service: Identifier
    at: HourMinute


class DropAppointment(Message):
    """Take an appointment back."""

    type: Literal["drop_appointment"] = "drop_appointment"
    service: Identifier
    at: HourMinute


AgentToDesk = Annotated[
    AnswerHelp | CloseHelp | AddAppointment | DropAppointment | Ping | Pong,
    Field(discriminator="type"),
]

# --- desk -> agent's page ------------------------------------------------------------------------


class HelpCall(Message):
    """« Aide demandée »: nothing else is told, wherever the screen hangs (privacy rule 10)."""

    id: Identifier
    since_s: int = Field(ge=0)
    phase: HelpPhase


class Appointment(Message):
    """One expected visit of today."""

    service: Identifier
    name: Words
    at: HourMinute


class BorneState(Message):
    """How the site's borne fares. `heard`: when it last spoke, None: not since the desk began."""

    silent: bool
    heard: HourMinute | None = None
    checked: HourMinute | None = None
    failed: tuple[FailedCheck, ...] = ()


class AgentLobby(Message):
    """Everything the agent's page shows; sent at each change. `services`: id and name."""

    type: Literal["agent_lobby"] = "agent_lobby"
    site: Words
    helps: tuple[HelpCall, ...]
    appointments: tuple[Appointment, ...]
    services: tuple[tuple[Identifier, Words], ...]
    borne: BorneState


DeskToAgent = Annotated[AgentLobby | ErrorReply | Ping | Pong, Field(discriminator="type")]

# --- borne <-> adviser's page, data channel `control` --------------------------------------------


class AskPaper(Message):
    """The adviser asks for a paper; only the citizen can take the photo (DOC-1)."""

    type: Literal["ask_paper"] = "ask_paper"


class MediaState(Message):
    """What the sender gives now, so that the other side can say so in words."""

    type: Literal["media_state"] = "media_state"
    microphone: bool
    camera: bool


class CitizenState(Message):
    """Borne only: the agent helps, the curtain is drawn, how the citizen speaks."""

    type: Literal["citizen_state"] = "citizen_state"
    agent: bool = False
    curtain: bool = False
    way: Way = "voice"


class Writing(Message):
    """Real-time text (CAL-7): from character `at` on, what the sender wrote reads `text`.

    After a reconnection each side sends its whole text again with `at` 0.
    """

    type: Literal["writing"] = "writing"
    at: int = Field(ge=0, le=MAX_TYPED)
    text: Annotated[str, Field(max_length=MAX_TYPED)]


ControlMessage = Annotated[
    AskPaper | MediaState | CitizenState | Writing | HangUp, Field(discriminator="type")
]

# --- borne <-> adviser's page, data channel `documents` ------------------------------------------


class FileOffer(Message):
    """Announces a document. `number` tags its binary pieces; `id` survives reconnections."""

    type: Literal["file_offer"] = "file_offer"
    id: Identifier
    number: int = Field(ge=0, lt=2**32)
    name: Words
    mime: Words
    bytes: int = Field(ge=0)
    pages: int | None = Field(default=None, ge=1)
    sha256: Sha256


class FileAccept(Message):
    """The receiver wants the document from `offset` on (0, or where an interrupted one stopped)."""

    type: Literal["file_accept"] = "file_accept"
    id: Identifier
    offset: int = Field(ge=0)


class FileRefuse(Message):
    """The receiver does not want the document."""

    type: Literal["file_refuse"] = "file_refuse"
    id: Identifier
    reason: Literal["too_big", "wrong_type", "corrupt", "unreadable", "busy", "cancelled"]


class FileAck(Message):
    """All bytes arrived and hash to `sha256`; sent again at once if the same `id` is re-offered."""

    type: Literal["file_ack"] = "file_ack"
    id: Identifier
    sha256: Sha256
    bytes: int = Field(ge=0)


class FileCancel(Message):
    """The sender gives up; the receiver drops what it has."""

    type: Literal["file_cancel"] = "file_cancel"
    id: Identifier


DocumentMessage = Annotated[
    FileOffer | FileAccept | FileRefuse | FileAck | FileCancel, Field(discriminator="type")
]

# --- reading and writing -----------------------------------------------------------------------

borne_to_desk: TypeAdapter[Any] = TypeAdapter(BorneToDesk)
desk_to_borne: TypeAdapter[Any] = TypeAdapter(DeskToBorne)
adviser_to_desk: TypeAdapter[Any] = TypeAdapter(AdviserToDesk)
desk_to_adviser: TypeAdapter[Any] = TypeAdapter(DeskToAdviser)
agent_to_desk: TypeAdapter[Any] = TypeAdapter(AgentToDesk)
desk_to_agent: TypeAdapter[Any] = TypeAdapter(DeskToAgent)
control_message: TypeAdapter[Any] = TypeAdapter(ControlMessage)
document_message: TypeAdapter[Any] = TypeAdapter(DocumentMessage)


def dump(message: Message) -> str:
    """Return the JSON text of `message`."""
    return message.model_dump_json()


def parse(adapter: TypeAdapter[Any], text: str) -> Any:
    """Return the message in `text`.

    Raises:
        KioskError: `PROTOCOL`, when the text is too long, not JSON, or not a message of `adapter`.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > MAX_TEXT_BYTES:
        raise KioskError(Fault.PROTOCOL, f"message of {len(data)} bytes")
    try:
        return adapter.validate_json(data)
    except ValidationError as error:
        raise KioskError(Fault.PROTOCOL, _first_line(error)) from error


def _first_line(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"[:200]


def pack_piece(number: int, offset: int, payload: bytes | memoryview) -> bytes:
    """Return a binary piece: u32 transfer number, u64 offset, both big endian, then the bytes."""
    return number.to_bytes(4, "big") + offset.to_bytes(8, "big") + bytes(payload)


def unpack_piece(piece: bytes) -> tuple[int, int, memoryview]:
    """Return (number, offset, payload) of a binary piece.

    Raises:
        KioskError: `PROTOCOL`, when it is shorter than its header or longer than `PIECE_BYTES`.
    """
    if not 12 <= len(piece) <= 12 + PIECE_BYTES:
        raise KioskError(Fault.PROTOCOL, f"piece of {len(piece)} bytes")
    view = memoryview(piece)
    return int.from_bytes(view[:4], "big"), int.from_bytes(view[4:12], "big"), view[12:]
