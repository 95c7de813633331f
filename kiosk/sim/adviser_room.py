"""The scripted adviser in person: her picture, her voice, and the connection they travel on."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable

from kiosk.core.faults import KioskError
from kiosk.core.media import Picture
from kiosk.core.messages import (
    AskPaper,
    Candidate,
    CitizenState,
    Description,
    HangUp,
    MediaState,
    Message,
    Taken,
    Writing,
    control_message,
    dump,
    parse,
)
from kiosk.core.ports import CallEngine, EngineFactory, EngineState, Signal
from kiosk.sim.adviser_pen import Pen
from kiosk.sim.camera import SimCamera
from kiosk.sim.post import Post
from kiosk.sim.sound import SimSound
from kiosk.sim.witness import Witness

log = logging.getLogger(__name__)
PAINTED_MOMENTS = 110
PAINTED_STEP_S = 0.11
_SILENCE = bytes(960)


class AdviserRoom:
    """`EngineListener` of the adviser's side. Loop thread, but camera and sound have their own."""

    def __init__(
        self, engines: EngineFactory, camera: SimCamera, sound: SimSound, post: Post
    ) -> None:
        self.witness = Witness()
        self.citizen = MediaState(microphone=False, camera=False)
        self.citizen_state = CitizenState()
        self.terms: Taken | None = None
        self.pen = Pen(self.say)
        self.on_signal: Callable[[Signal], None] = _ignore
        self.on_hang_up: Callable[[], None] = _nothing
        self.seen = asyncio.Event()
        self._engines = engines
        self._camera = camera
        self._sound = sound
        self._post = post
        self._engine: CallEngine | None = None
        self._signals: asyncio.Queue[Signal] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    async def prepare(self) -> None:
        """Paint the poses of one breath now: painting during the call would make it stutter."""
        await asyncio.to_thread(self._paint)

    def _paint(self) -> None:
        for moment in range(PAINTED_MOMENTS):
            self._camera.picture_at(moment * PAINTED_STEP_S)

    def enter(self, terms: Taken) -> None:
        """Begin the call: camera, voice, and an ear for the borne's offer."""
        self.terms = terms
        if self._worker is None:
            self._worker = asyncio.create_task(self._serve(), name="adviser signals")
            self._thread = threading.Thread(target=self._film, name="sim-adviser", daemon=True)
            self._thread.start()
            self._sound.start(self._speak, lambda: _SILENCE)

    def take(self, signal: Signal) -> None:
        """Take the borne's signal, in order."""
        self._signals.put_nowait(signal)

    def say(self, message: AskPaper | HangUp | MediaState | Writing) -> None:
        """Say this on the control channel."""
        if self._engine is not None and self._engine.control.is_open:
            self._engine.control.send(dump(message))

    def _greet(self) -> None:
        """Say everything that holds on a new channel: what she gives, and her whole text."""
        self.say(MediaState(microphone=True, camera=True))
        self.pen.repeat()

    async def drop_connection(self) -> None:
        """Lose the connection, as a reloaded page does."""
        engine, self._engine = self._engine, None
        while not self._signals.empty():
            self._signals.get_nowait()
        if engine is not None:
            await engine.close()

    async def close(self) -> None:
        """Leave: end camera, voice and connection."""
        self._stop.set()
        await asyncio.to_thread(self._sound.stop)
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join)
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait([self._worker])
        await self._post.close()
        await self.drop_connection()

    def signal(self, signal: Signal) -> None:
        """See `EngineListener.signal`."""
        self.on_signal(signal)

    def state(self, state: EngineState) -> None:
        """See `EngineListener.state`."""
        log.info("adviser's connection %s", state)

    def picture(self, picture: Picture) -> None:
        """See `EngineListener.picture`."""
        self.witness.picture(picture)
        self.seen.set()

    def sound(self, block: bytes) -> None:
        """See `EngineListener.sound`."""
        self.witness.sound(block)

    def _film(self) -> None:
        self._camera.run(self._show, self._stop.is_set)

    def _show(self, picture: Picture) -> None:
        if (engine := self._engine) is not None:
            engine.push_picture(picture)

    def _speak(self, block: bytes) -> None:
        if (engine := self._engine) is not None:
            engine.push_sound(block)

    async def _serve(self) -> None:
        while True:
            signal = await self._signals.get()
            if isinstance(signal, Candidate):
                await self._take_candidate(signal)
            elif signal.kind == "offer":
                await self._take_offer(signal)

    async def _take_candidate(self, candidate: Candidate) -> None:
        if self._engine is None:  # of an offer that was lost with the page
            return
        try:
            await self._engine.take_signal(candidate)
        except KioskError as error:
            log.warning("candidate refused: %s", error)

    async def _take_offer(self, offer: Description) -> None:
        """Give the offer to the connection there is, or to a new one when it is another borne's."""
        if self._engine is not None:
            try:
                await self._engine.take_signal(offer)
            except KioskError as error:
                log.info("new connection: %s", error)
                await self._engine.close()
            else:
                return
        engine = self._engines(self)
        engine.control.on_message = self._heard
        engine.control.on_open = self._greet
        self._post.attach(engine.documents)
        terms = self.terms
        await engine.start(
            offers=False,
            ice_servers=terms.ice_servers if terms else (),
            relay_only=terms.relay_only if terms else False,
        )
        self._engine = engine
        await engine.take_signal(offer)

    def _heard(self, data: str | bytes) -> None:
        if isinstance(data, bytes):
            return
        try:
            message: Message = parse(control_message, data)
        except KioskError as error:
            log.warning("not in the protocol: %s", error)
            return
        match message:
            case MediaState():
                self.citizen = message
            case CitizenState():
                self.citizen_state = message
            case Writing():
                self.pen.hear(message)
            case HangUp():
                self.on_hang_up()
            case _:  # asking for papers is hers to do
                pass


def _ignore(_: Signal) -> None:
    """Take a signal nobody wants."""


def _nothing() -> None:
    """Take note of nothing."""
