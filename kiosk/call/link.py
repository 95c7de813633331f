"""One media connection of a call, watched: loss noticed, ICE restarted, messages carried."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import Alarm, Clock
from kiosk.core.faults import KioskError
from kiosk.core.media import Picture
from kiosk.core.messages import (
    CallSession,
    Description,
    Message,
    control_message,
    dump,
    parse,
)
from kiosk.core.ports import EngineFactory, EngineState, SendPlan, Signal

log = logging.getLogger(__name__)
PATIENCE_S = 3.0
"""`disconnected` for longer than this is a loss; shorter, libwebrtc mends it by itself."""
FIRST_CONNECTION_S = 10.0
RESTART_EVERY_S = 2.0
ANSWER_CHANCE_S = 4.0
"""After an answer, ICE gets this long before the next restart."""
HOPELESS_S = 15.0
"""A connection lost for this long is replaced by a new one."""
CLOSING_S = 2.5


@dataclass(frozen=True, slots=True)
class LinkEvents:
    """Who is told, on the loop thread. `up` and `lost` alternate, `up` first; `useless` once."""

    signal: Callable[[Signal], None]
    control: Callable[[Message], None]
    control_open: Callable[[], None]
    up: Callable[[], None]
    lost: Callable[[], None]
    useless: Callable[[], None]
    picture: Callable[[Picture], None]
    sound: Callable[[bytes], None]


class Link:
    """`EngineListener` of one engine. Loop thread only, but `push_*`.

    Work on the engine is done one piece at a time, in order: signals must not overtake each other.
    """

    def __init__(self, factory: EngineFactory, events: LinkEvents, clock: Clock) -> None:
        self._events = events
        self._clock = clock
        self._retired = False
        self._work: asyncio.Queue[Callable[[], Awaitable[None]]] = asyncio.Queue()
        self._alarm = Alarm(clock)
        self._lost_s: float | None = None
        self._answered_s: float | None = None
        self.is_up = False
        self.engine = factory(self)
        self.engine.control.on_message = self._control_came
        self.engine.control.on_open = events.control_open
        self._task: asyncio.Task[None] | None = None

    def open(self, session: CallSession, documents: DocumentLine, plan: SendPlan) -> None:
        """Start the engine and send the offer."""
        documents.attach(self.engine.documents)
        self._work.put_nowait(lambda: self.engine.shape(plan))
        self._work.put_nowait(
            lambda: self.engine.start(
                offers=True, ice_servers=session.ice_servers, relay_only=session.relay_only
            )
        )
        self._alarm.set(FIRST_CONNECTION_S, self._lose)
        self._task = asyncio.create_task(self._run(), name="call link")

    def take(self, signal: Signal) -> None:
        """Give the engine the other side's signal, after those before it."""
        self._work.put_nowait(lambda: self._apply(signal))

    def refresh(self) -> None:
        """Send a fresh offer: the way to the other side was gone and is back."""
        self._work.put_nowait(self.engine.restart_ice)

    def say(self, message: Message) -> None:
        """Send a control message, if the channel is there."""
        if not self.engine.control.is_open:
            return
        try:
            self.engine.control.send(dump(message))
        except KioskError as error:
            log.info("control message not sent: %s", error)

    async def close(self) -> None:
        """End the connection; idempotent, bounded."""
        self._retired = True
        self._alarm.clear()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task], timeout=CLOSING_S)
        try:
            async with asyncio.timeout(CLOSING_S):
                await self.engine.close()
        except (KioskError, TimeoutError) as error:
            log.warning("engine not closed cleanly: %s", error)

    def signal(self, signal: Signal) -> None:
        """See `EngineListener.signal`."""
        if not self._retired:
            self._events.signal(signal)

    def state(self, state: EngineState) -> None:
        """See `EngineListener.state`."""
        if self._retired:
            return
        log.info("media connection %s", state)
        if state == "connected":
            self._rise()
        elif state == "disconnected" and self.is_up:
            self._alarm.set(PATIENCE_S, self._lose)
        elif state in ("failed", "closed"):
            self._lose()

    def picture(self, picture: Picture) -> None:
        """See `EngineListener.picture`."""
        if not self._retired:
            self._events.picture(picture)

    def sound(self, block: bytes) -> None:
        """See `EngineListener.sound`."""
        if not self._retired:
            self._events.sound(block)

    def _rise(self) -> None:
        self._alarm.clear()
        self._lost_s = None
        if not self.is_up:
            self.is_up = True
            self._events.up()

    def _lose(self) -> None:
        if self._lost_s is not None:
            return
        self._lost_s = self._clock.monotonic()
        self.is_up = False
        self._events.lost()
        self._try_again()

    def _try_again(self) -> None:
        now = self._clock.monotonic()
        if self._lost_s is not None and now - self._lost_s >= HOPELESS_S:
            self._give_up("lost for too long")
            return
        self._alarm.set(RESTART_EVERY_S, self._try_again)
        answered_s = self._answered_s
        if answered_s is None or now - answered_s >= ANSWER_CHANCE_S:
            self.refresh()

    def _give_up(self, why: str) -> None:
        if not self._retired:
            self._retired = True
            self._alarm.clear()
            log.info("media connection given up: %s", why)
            self._events.useless()

    async def _run(self) -> None:
        while True:
            work = await self._work.get()
            try:
                await work()
            except KioskError as error:
                log.warning("media engine: %s", error)

    async def _apply(self, signal: Signal) -> None:
        try:
            await self.engine.take_signal(signal)
        except KioskError as error:
            log.warning("%s refused: %s", signal.type, error)
            if isinstance(signal, Description) and not self.is_up:
                self._give_up("the other side is another one")
            return
        if isinstance(signal, Description):
            self._answered_s = self._clock.monotonic()

    def _control_came(self, data: str | bytes) -> None:
        if self._retired:
            return
        if isinstance(data, bytes):
            log.warning("binary message on the control channel ignored")
            return
        try:
            message = parse(control_message, data)
        except KioskError as error:
            log.warning("control message ignored: %s", error)
            return
        self._events.control(message)
