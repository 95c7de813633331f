"""One call on the borne, from the desk's queue to its end, whatever happens to the line."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.call.connection import Connection, ConnectionEvents
from kiosk.call.conversation import Conversation
from kiosk.call.desk_line import DeskLine, sleep
from kiosk.call.endings import ending, refusal
from kiosk.call.paper_events import PaperEvents
from kiosk.call.papers import Paper
from kiosk.call.policy import policy_here
from kiosk.call.seat import Seat, SeatEvents
from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import Clock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.loop_clock import LoopClock
from kiosk.core.media import CallConnected, CallLost, CallOver, Here, Picture, PipeMessage
from kiosk.core.messages import (
    Answered,
    CallSession,
    Candidate,
    CitizenState,
    Description,
    Ended,
    ErrorReply,
    FileRefuse,
    HangUp,
    MediaState,
    Message,
    PeerBack,
    Waiting,
)
from kiosk.core.ports import EngineFactory

log = logging.getLogger(__name__)
FIGURES_S = 1.0
GOODBYE_S = 0.3
CLOSING_S = 6.0


@dataclass(frozen=True, slots=True)
class CallOptions:
    """How a call begins. `resume`: a new media process takes up a call that lives at the desk."""

    resume: bool = False
    microphone: bool = True
    camera: bool = True
    citizen: CitizenState = field(default_factory=CitizenState)
    here: Here = "yes"
    ca_file: str | None = None
    line_kbps: float | None = None


def _ignore(_: object) -> None:
    """Take media nobody wants."""


class Call:
    """One call. Everything on the loop thread, but `push_picture` and `push_sound`: any thread.

    `run` tells its whole story through `emit` and ends with exactly one `CallOver`. The call
    survives a lost line (ICE restart), a reloaded adviser's page (new connection), a desk that is
    gone for a while; as long as media flows, the desk may be away.
    """

    def __init__(
        self,
        session: CallSession,
        engine_factory: EngineFactory,
        emit: Callable[[PipeMessage], None],
        options: CallOptions | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.on_picture: Callable[[Picture], None] = _ignore
        self.on_sound: Callable[[bytes], None] = _ignore
        self._emit = emit
        self._options = options or CallOptions()
        self._clock = clock or LoopClock(asyncio.get_running_loop())
        self._over: asyncio.Future[CallOver] = asyncio.get_running_loop().create_future()
        self._line = DeskLine(session, self._desk_said, self._clock, ca_file=self._options.ca_file)
        policy = policy_here(self._options.line_kbps)
        self._connection = Connection(session, engine_factory, self._news(), self._clock, policy)
        self._seat = Seat(self._options.here, self._seat_events())
        self._line.on_hello = self._seat.greet
        self._line.is_answered = lambda: self._seat.stage == "open"
        self._conversation = Conversation(self._connection.say, emit, self._adviser_hung_up)
        self._documents = DocumentLine(
            PaperEvents(emit), self._clock, self._connection.document_kbps
        )
        self.set_sending(microphone=self._options.microphone, camera=self._options.camera)
        self.tell_adviser(self._options.citizen)

    async def run(self) -> None:
        """Live the call to its end. Cancelling it closes everything without a word."""
        tasks = [
            asyncio.create_task(self._keep_line(), name="call desk line"),
            asyncio.create_task(self._measure(), name="call figures"),
        ]
        try:
            over = await self._over
            await self._say_goodbye()
        finally:
            await self._close(tasks)
        self._emit(over)

    def hang_up(self) -> None:
        """End the call for the citizen; the other side is told."""
        self._hang_up(CallOver(by="citizen"))

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        """Give or withhold voice and image; the adviser is told in words too."""
        self._connection.set_sending(microphone=microphone, camera=camera)
        self._conversation.say_media(MediaState(microphone=microphone, camera=camera))

    def tell_adviser(self, state: CitizenState) -> None:
        """Tell whether the agent helps, whether the curtain is drawn, how the citizen speaks."""
        self._conversation.say_citizen(state)

    def type_text(self, at: int, text: str) -> None:
        """From character `at` on, what the citizen wrote reads `text`; see `Conversation`."""
        self._conversation.type_text(at, text)

    def set_presence(self, here: Here) -> None:
        """Tell whether the citizen who waits is there; once media are set up they are (TIM-6)."""
        if not self._over.done():
            self._seat.change(here)

    def send_document(self, id: str, name: str, pages: int, pdf: bytes) -> None:
        """Send a PDF; the same `id` again resumes, never doubles."""
        digest = hashlib.sha256(pdf).hexdigest()
        self._documents.send(Paper(id, name, "application/pdf", pdf, digest, pages))

    def refuse_document(self, id: str) -> None:
        """Tell the adviser that their document `id` cannot be shown here."""
        self._documents.say(FileRefuse(id=id, reason="unreadable"))

    def push_picture(self, picture: Picture) -> None:
        """Give the newest camera picture. Any thread; never blocks."""
        self._connection.push_picture(picture)

    def push_sound(self, block: bytes) -> None:
        """Give 10 ms of sound after echo cancelling. Any thread; never blocks."""
        self._connection.push_sound(block)

    async def _keep_line(self) -> None:
        resume = self._options.resume
        while True:
            try:
                await self._line.run(resume=resume)
                return
            except KioskError as error:
                log.warning("desk line given up: %s", error)
                if not self._connection.is_up:
                    fault = error.fault if self._seat.stage == "waiting" else Fault.CALL_LOST
                    self._end(CallOver(by="fault", fault=fault))
                    return
                resume = True

    async def _measure(self) -> None:
        while True:
            await sleep(self._clock, FIGURES_S)
            measured = await self._connection.measure()
            for told in () if self._over.done() else measured:
                self._emit(told)

    def _desk_said(self, message: Message) -> None:
        match message:
            case Waiting():
                self._seat.wait(message)
            case Answered():
                self._seat.answer(message)
            case Description() | Candidate():
                self._connection.take(message)
            case PeerBack():
                self._on_peer_back()
            case Ended():
                self._end(ending(message.reason))
            case ErrorReply():
                self._on_error(message)
            case _:  # PeerAway: the media themselves tell whether the other side is gone
                pass

    def _on_peer_back(self) -> None:
        if self._seat.stage == "open" and not self._over.done():
            self._connection.replace(self._documents)

    def _on_error(self, message: ErrorReply) -> None:
        log.info("desk refused a message: %s", message.code)
        over = refusal(message, resumed=self._options.resume or self._seat.stage != "waiting")
        if over is not None:
            self._end(over)

    def _seat_events(self) -> SeatEvents:
        return SeatEvents(
            say=self._line.send,
            emit=self._emit,
            open=lambda: self._connection.open(self._documents),
            refresh=self._connection.refresh,
            retire=lambda: self._connection.retire(self._documents),
        )

    def _news(self) -> ConnectionEvents:
        return ConnectionEvents(
            signal=self._line.send,
            control=lambda message: self._conversation.hear(message),
            control_open=lambda: self._conversation.repeat(),
            up=lambda: self._emit(CallConnected()),
            lost=lambda: self._emit(CallLost()),
            over=lambda: self._hang_up(CallOver(by="fault", fault=Fault.CALL_LOST)),
            picture=lambda picture: self.on_picture(picture),
            sound=lambda block: self.on_sound(block),
        )

    def _adviser_hung_up(self) -> None:
        self._line.send(HangUp())
        self._end(CallOver(by="adviser"))

    def _hang_up(self, over: CallOver) -> None:
        self._connection.say_hang_up()
        self._line.send(HangUp())
        self._end(over)

    def _end(self, over: CallOver) -> None:
        if not self._over.done():
            self._over.set_result(over)

    async def _say_goodbye(self) -> None:
        """Let the last words leave: to the desk, and over the call itself should it be away."""
        await self._line.finish()
        if not self._connection.is_quiet:
            await asyncio.sleep(GOODBYE_S)

    async def _close(self, tasks: list[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        self._documents.close()
        try:
            async with asyncio.timeout(CLOSING_S):
                await self._connection.close(self._documents)
                await asyncio.wait(tasks)
        except TimeoutError:
            log.warning("call not closed within %.0f s", CLOSING_S)
