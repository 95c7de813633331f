"""A scripted adviser: signs in at the desk, answers, shows herself, speaks, handles papers.

She speaks the same protocol as the adviser's page and is given her engine, so she proves the whole
line. `run_adviser` fits a process of its own; `Adviser` runs in a loop that exists already.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from kiosk.core.faults import KioskError
from kiosk.core.messages import (
    AskPaper,
    Candidate,
    Description,
    Ended,
    ErrorReply,
    HangUp,
    Lobby,
    Message,
    TakeCall,
    Taken,
)
from kiosk.core.ports import EngineFactory
from kiosk.sim.adviser_line import AdviserLine
from kiosk.sim.adviser_room import AdviserRoom
from kiosk.sim.adviser_script import AdviserOptions, AdviserReport, News, Step
from kiosk.sim.camera import SimCamera
from kiosk.sim.form import form_pdf
from kiosk.sim.post import Post, Posted, Received
from kiosk.sim.sound import SimSound, Tone
from kiosk.sim.witness import Sight

log = logging.getLogger(__name__)
MEASURE_S = 0.5
GRACE_S = 0.3
FORM_NAME = "Déclaration de changement de situation.pdf"


def _silent(_: News) -> None:
    """Tell nobody."""


def run_adviser(
    options: AdviserOptions, engines: EngineFactory, tell: Callable[[News], None] = _silent
) -> AdviserReport:
    """Play the whole script in a loop of its own and return the report. Blocks; one per process.

    Args:
        options: Who she is and what she does.
        engines: Makes her media connection.
        tell: Called with each step achieved, on this thread; must return at once.
    """

    async def play() -> AdviserReport:
        return await Adviser(options, engines, tell).run()

    return asyncio.run(play())


class Adviser:
    """One adviser, one call. Loop thread only."""

    def __init__(
        self,
        options: AdviserOptions,
        engines: EngineFactory,
        tell: Callable[[News], None] = _silent,
    ) -> None:
        self._options = options
        self._tell = tell
        self._received: asyncio.Queue[Received] = asyncio.Queue()
        self._papers: list[Received] = []
        self._posted: list[Posted] = []
        self._acknowledged = asyncio.Event()
        self._waiting: asyncio.Queue[str] = asyncio.Queue()
        self._taken = asyncio.Event()
        self._stood_up = False
        self._ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._sight = Sight()
        self._current: str | None = "sign_in"
        self._post = Post(self._paper_came, self._form_went)
        self._line = AdviserLine(options.desk_url, self._desk_said)
        self._room = AdviserRoom(
            engines,
            SimCamera("adviser", size=options.size, fps=options.fps, marker=options.marker),
            SimSound(Tone(options.tone_hz) if options.tone_hz else "voice"),
            self._post,
        )
        self._room.on_signal = self._line.send
        self._room.on_hang_up = lambda: self._end("hang_up")

    async def run(self) -> AdviserReport:
        """Play the script; the report says how far it went."""
        measuring = asyncio.create_task(self._measure(), name="adviser measures")
        try:
            async with asyncio.timeout(self._options.limit_s):
                await self._come()
                await self._play()
        except (TimeoutError, KioskError) as error:
            log.warning("the adviser gave up at %s: %s", self._current, error)
        finally:
            measuring.cancel()
            await self._room.close()
            await self._line.close()
        self._tell("ended")
        ended = self._ended.result() if self._ended.done() else None
        return AdviserReport(
            self._sight,
            tuple(self._papers),
            tuple(self._posted),
            ended,
            self._current,
            self._room.pen.theirs,
            self._room.citizen_state,
            self._room.terms,
        )

    async def _come(self) -> None:
        await self._room.prepare()
        await self._line.sign_in(self._options.name, self._options.service, self._options.code)
        await self._line.connect()
        self._tell("signed_in")

    async def _play(self) -> None:
        """Do one act after the other, until the last or until the end of the call prevents one."""
        for step in self._options.script:
            self._current = step.act
            if not await self._achieve(step):
                return
        self._current = None

    async def _achieve(self, step: Step) -> bool:
        act = asyncio.create_task(self._do(step), name=f"adviser {step.act}")
        try:
            await asyncio.wait([act, self._ended], return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait([act], timeout=GRACE_S)  # the end may come as the act succeeds
            return act.done() and act.result() is None
        finally:
            act.cancel()
            await asyncio.wait([act])

    async def _do(self, step: Step) -> None:
        match step.act:
            case "answer":
                await self._answer(step.seconds)
            case "see":
                await self._room.seen.wait()
                self._tell("seen")
            case "pause":
                await asyncio.sleep(step.seconds)
            case "ask_paper":
                self._room.say(AskPaper())
                self._tell("paper_asked")
            case "receive":
                self._papers.append(await self._received.get())
                self._tell("received")
            case "send_form":
                await self._send_form()
            case "write":
                await self._room.pen.write(step.text, step.seconds)
                self._tell("written")
            case "read":
                await self._room.pen.read(step.text)
                self._tell("text_received")
            case "reload":
                await self._reload(step.seconds)
            case "hang_up":
                self._hang_up()
            case "until_end":
                await asyncio.shield(self._ended)

    async def _answer(self, after_s: float) -> None:
        while not self._taken.is_set():
            call = await self._waiting.get()
            await asyncio.sleep(after_s)
            self._line.send(TakeCall(call=call))
            # a call that was given up meanwhile is refused, and the next one is waited for
            await asyncio.sleep(0.2)
        self._tell("answered")

    async def _send_form(self) -> None:
        pdf = await asyncio.to_thread(form_pdf)
        self._post.send(FORM_NAME, pdf)
        await self._acknowledged.wait()
        self._tell("form_sent")

    async def _reload(self, away_s: float) -> None:
        """Do what a reloaded page does: everything is gone but the cookie."""
        await self._line.disconnect()
        await self._room.drop_connection()
        await asyncio.sleep(away_s)
        self._room.seen.clear()
        await self._line.connect()
        await self._room.seen.wait()
        self._tell("reloaded")

    def _hang_up(self) -> None:
        self._room.say(HangUp())
        self._line.send(HangUp())
        self._end("hung_up")

    def _desk_said(self, message: Message) -> None:
        match message:
            case Lobby():
                self._look_around(message)
            case Taken():
                self._taken.set()
                self._room.enter(message)
            case Description() | Candidate():
                self._room.take(message)
            case Ended(reason="absent"):
                self._stood_up = True
                self._taken.clear()
            case Ended():
                self._end(message.reason)
            case ErrorReply():
                log.info("the desk refused: %s", message.code)
            case _:
                pass  # the other side being away or back shows in the media

    def _look_around(self, lobby: Lobby) -> None:
        """Note who can be answered; whoever stood her up is taken again when they are back."""
        call = next((line.call for line in lobby.waiting if line.here), None)
        if call is None or self._taken.is_set():
            return
        if self._stood_up:
            self._line.send(TakeCall(call=call))
        else:
            self._waiting.put_nowait(call)

    def _end(self, reason: str) -> None:
        if not self._ended.done():
            self._ended.set_result(reason)

    def _paper_came(self, paper: Received) -> None:
        self._received.put_nowait(paper)

    def _form_went(self, posted: Posted) -> None:
        self._posted.append(posted)
        self._acknowledged.set()

    async def _measure(self) -> None:
        """Keep the last figures of the running call; after its end there is nothing to measure."""
        while not self._ended.done():
            await asyncio.sleep(MEASURE_S)
            if self._room.witness.has_seen:
                self._sight = self._room.witness.measure()
