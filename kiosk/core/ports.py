"""What the rooms ask of each other, as Protocols; `app` plugs drivers, engines and providers in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk.core.media import CallFigures, CallStats, Picture, PrintPhase, Quad
from kiosk.core.messages import (
    CallSession,
    Candidate,
    Description,
    Directory,
    HelpPhase,
    HelpTicket,
    IceServer,
    SessionRequest,
)

Signal = Description | Candidate
EngineState = Literal["new", "connecting", "connected", "disconnected", "failed", "closed"]


class Channel(Protocol):
    """One ordered, reliable data channel of a call. All calls and callbacks on the loop thread."""

    on_message: Callable[[str | bytes], None] | None
    on_open: Callable[[], None] | None
    on_close: Callable[[], None] | None

    @property
    def is_open(self) -> bool:
        """Whether `send` would go out now."""
        ...

    @property
    def buffered_bytes(self) -> int:
        """Bytes handed to `send` that have not left yet."""
        ...

    def send(self, data: str | bytes) -> None:
        """Queue one message. Raises `KioskError(CALL_LOST)` when the channel is not open."""
        ...


class EngineListener(Protocol):
    """Who an engine talks to. Every method is called on the loop thread and returns at once."""

    def signal(self, signal: Signal) -> None:
        """Send this description or candidate to the other side."""

    def state(self, state: EngineState) -> None:
        """Take note of the connection's state."""

    def picture(self, picture: Picture) -> None:
        """Take a decoded picture; its `data` is the listener's to keep."""

    def sound(self, block: bytes) -> None:
        """Take 10 ms of the other side's sound (s16 mono 48 kHz)."""


@dataclass(frozen=True, slots=True)
class SendPlan:
    """What an engine may spend. Rates in kbit/s."""

    first_kbps: int = 500
    """Where the estimate of the line begins; of no effect later."""
    picture_kbps: int = 2500
    picture_lines: int = 720
    """Higher pictures are made smaller before they are encoded."""
    fps: int = 30
    voice_kbps: int = 32
    voice_twice: bool = True
    """Each word is sent again with the next (RED, RFC 2198), if the other side takes it."""
    codec: str = "VP8"
    """VP8 or VP9; the one not negotiated is not used."""
    still: bool = False
    """The line carries no movement: a picture now and then, sound and text go on."""


class CallEngine(Protocol):
    """One media connection. Made and used on the loop thread, but for `push_*`."""

    control: Channel
    documents: Channel

    async def start(
        self, *, offers: bool, ice_servers: Sequence[IceServer], relay_only: bool
    ) -> None:
        """Set up tracks and channels; with `offers`, send the first offer, else wait for one."""
        ...

    async def take_signal(self, signal: Signal) -> None:
        """Take the other side's description or candidate; `KioskError(PROTOCOL)` when refused."""
        ...

    def push_picture(self, picture: Picture) -> None:
        """Give the newest camera picture. Any thread; never blocks; drops what comes too late."""
        ...

    def push_sound(self, block: bytes) -> None:
        """Give 10 ms of microphone sound after echo cancelling. Any thread; never blocks."""
        ...

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        """Send silence or black instead of the real thing where False."""
        ...

    async def shape(self, plan: SendPlan) -> None:
        """Send within `plan` from now on; before the first description, from the beginning."""
        ...

    async def restart_ice(self) -> None:
        """Negotiate new ICE candidates for the same connection (the offering side only)."""
        ...

    async def figures(self) -> CallFigures:
        """Return what the engine measures now."""
        ...

    @property
    def stats(self) -> CallStats:
        """What was measured beside at the last `figures`, for the policy and the technician."""
        ...

    async def close(self) -> None:
        """End the connection and free it. Idempotent, bounded to 2 s."""
        ...


EngineFactory = Callable[[EngineListener], CallEngine]


class SessionProvider(Protocol):
    """HTTP to the desk. Blocking, so called in the UI's pool; raises `KioskError`."""

    def directory(self) -> Directory:
        """Return the partners' presence."""
        ...

    def open(self, request: SessionRequest) -> CallSession:
        """Return what one call needs."""
        ...

    def ask_help(self) -> HelpTicket:
        """Ring the agent's desk of this site."""
        ...

    def help_phase(self, ticket: HelpTicket) -> HelpPhase:
        """Return what the agent does about it."""
        ...

    def drop_help(self, ticket: HelpTicket) -> None:
        """Take the request back."""
        ...


class CameraDriver(Protocol):
    """A camera. `run` is called in a thread of its own and returns when `stop()` is True."""

    name: str

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Capture until told to stop. Raises `KioskError(CAMERA_MISSING | CAMERA_FROZEN)`."""
        ...

    def still(self) -> Picture | None:
        """Return the newest picture at full size, or None before the first. Any thread."""
        ...


class SoundDriver(Protocol):
    """Microphone and loudspeaker together, 10 ms blocks.

    `capture(block)` is called on a driver thread with each microphone block; `render()` is asked on
    a driver thread for the next block to play and must answer at once.
    """

    microphone_name: str
    speaker_name: str

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Open what there is. Raises `KioskError` only when neither direction opens."""
        ...

    def stop(self) -> None:
        """Close both directions; idempotent."""
        ...

    @property
    def delay_ms(self) -> int:
        """Loudspeaker plus microphone delay as the driver knows it, for the echo canceller."""
        ...


class PrinterDriver(Protocol):
    """A printer. Every method may take seconds: called in a thread, one at a time."""

    name: str

    def print(
        self, pdf: bytes, tell: Callable[[PrintPhase], None], stop: Callable[[], bool]
    ) -> None:
        """Print an A4 PDF and return once it is out, cancelled or failed; `tell` each change.

        A job that is given up (`stop()` True, or the printer stays off) is removed from the queue.
        """
        ...

    def state(self) -> PrintPhase:
        """Return « no » when it could print now, else what is in the way (empty, jam, off)."""
        ...

    def clear(self) -> None:
        """Remove what a borne that died left in the queue; asked once, before anything else."""
        ...


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page in a picture: corners in pixels, clockwise from the page's top left; score 0..1."""

    corners: Quad
    score: float


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A received document as pictures: one PNG per page, already limited in size.

    `texts`: what a PDF's pages say, in reading order, empty where they are pictures.
    """

    pages: tuple[bytes, ...]
    page_count: int
    texts: tuple[str, ...] = ()
