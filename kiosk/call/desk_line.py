"""The borne's WebSocket to the desk: says hello, keeps alive, comes back, survives garbage."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Callable
from typing import Any

import aiohttp

from kiosk.call.beat import Beat
from kiosk.core.clock import Clock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import (
    MAX_TEXT_BYTES,
    PROTOCOL,
    BorneHello,
    CallSession,
    Message,
    Ping,
    Pong,
    desk_to_borne,
    dump,
    parse,
)

log = logging.getLogger(__name__)
PING_EVERY_S = 2.0
DEAD_AFTER_S = 6.0
CONNECT_S = 5.0
FIRST_TRY_S = 10.0
"""How long the very first connection may be tried: the citizen is waiting at a screen."""
RETRY_S = 60.0
BACK_OFF_S = (0.0, 0.3, 1.2, 2.0)
MAX_QUEUED = 200
FLUSH_S = 1.0
STEADY_S = 5.0
"""A line that held this long was a good one: the next attempt is immediate again."""
REFUSALS = (401, 403)


class DeskLine:
    """One call's line to the desk; `receive` gets each message. Loop thread only."""

    def __init__(
        self,
        session: CallSession,
        receive: Callable[[Message], None],
        clock: Clock,
        *,
        ca_file: str | None = None,
    ) -> None:
        self.on_hello: Callable[[], None] | None = None
        """Called each time hello was said; what is sent then comes right behind it."""
        self.is_answered: Callable[[], bool] = bool  # a restarted desk does not know
        self._session = session
        self._receive = receive
        self._clock = clock
        self._ca_file = ca_file
        self._tls: ssl.SSLContext | bool = True
        self._outgoing: asyncio.Queue[Message] = asyncio.Queue(MAX_QUEUED)
        self._heard_s = 0.0
        self._begun_s = 0.0
        self._finishing = False
        self._attempt = 0
        self._deadline_s = 0.0
        self._greeted = False
        self.is_up = False

    def send(self, message: Message) -> None:
        """Queue `message`; while the line is down it is dropped, as the desk would drop it.

        What was said to a dead line is stale when it is back: the borne then sends a fresh offer.
        """
        if not self.is_up:
            return
        try:
            self._outgoing.put_nowait(message)
        except asyncio.QueueFull:
            log.warning("desk does not read; message dropped")

    async def run(self, *, resume: bool) -> None:
        """Keep the line up until cancelled or finished.

        Raises:
            KioskError: `DESK_REFUSED` when the desk turns the borne away, `DESK_UNREACHABLE` when
                it cannot be reached for `FIRST_TRY_S` at first, `RETRY_S` later.
        """
        await self._load_authorities()
        self._greeted = resume
        self._deadline_s = self._clock.monotonic() + (RETRY_S if resume else FIRST_TRY_S)
        async with aiohttp.ClientSession(trust_env=False) as http:
            while True:
                socket = await self._connect(http)
                try:
                    await self._converse(socket)
                finally:
                    self.is_up = False
                    await _close(socket)
                if self._finishing:
                    return
                if self._clock.monotonic() - self._begun_s >= STEADY_S:
                    self._attempt = 0
                    self._deadline_s = self._clock.monotonic() + RETRY_S

    async def finish(self) -> None:
        """Wait until what was queued has left, at most `FLUSH_S`, and do not come back."""
        self._finishing = True
        if self.is_up:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(FLUSH_S):
                    await self._outgoing.join()

    async def _load_authorities(self) -> None:
        """Read whom to trust, off the loop: it takes tens of milliseconds."""
        if not self._session.ws_url.startswith("wss:"):
            return
        try:
            self._tls = await asyncio.to_thread(ssl.create_default_context, cafile=self._ca_file)
        except OSError as error:
            detail = f"certificates of {self._ca_file} not read: {error}"
            raise KioskError(Fault.DESK_UNREACHABLE, detail) from error

    async def _connect(self, http: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
        failure: Exception = KioskError(Fault.DESK_UNREACHABLE, "the desk closes at once")
        while True:
            if self._attempt and self._clock.monotonic() >= self._deadline_s:
                raise KioskError(Fault.DESK_UNREACHABLE, str(failure)) from failure
            await sleep(self._clock, BACK_OFF_S[min(self._attempt, len(BACK_OFF_S) - 1)])
            self._attempt += 1
            try:
                return await self._dial(http)
            except aiohttp.WSServerHandshakeError as error:
                if error.status in REFUSALS:
                    raise KioskError(Fault.DESK_REFUSED, f"HTTP {error.status}") from error
                failure = error
            except (aiohttp.ClientError, OSError, TimeoutError) as error:
                failure = error
            log.info("desk not reached: %s", failure)

    async def _dial(self, http: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
        async with asyncio.timeout(CONNECT_S):
            return await http.ws_connect(
                self._session.ws_url,
                ssl=self._tls,
                max_msg_size=MAX_TEXT_BYTES,
                autoping=True,
                compress=0,
            )

    async def _converse(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        """Talk until either side ends the line or it falls silent."""
        self._heard_s = self._begun_s = self._clock.monotonic()
        self._outgoing = asyncio.Queue(MAX_QUEUED)
        self._outgoing.put_nowait(self._hello())
        self._greeted = self.is_up = True
        if self.on_hello is not None:
            self.on_hello()
        silent = asyncio.Event()
        beat = Beat(PING_EVERY_S, self._clock, lambda: self._on_beat(silent))
        tasks: list[asyncio.Task[Any]] = [
            asyncio.create_task(self._read(socket), name="desk line reads"),
            asyncio.create_task(self._write(socket), name="desk line writes"),
            asyncio.create_task(silent.wait(), name="desk line listens"),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            beat.stop()
            for task in tasks:
                task.cancel()
            for end in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(end, Exception):
                    log.info("desk line broke: %s", end)

    def _hello(self) -> BorneHello:
        """`resume` and `answered` are for a desk that lost this line, or its memory."""
        session, resume = self._session, self._greeted
        return BorneHello(
            protocol=PROTOCOL,
            call=session.call,
            token=session.token,
            resume=resume,
            answered=resume and self.is_answered(),
        )

    def _on_beat(self, silent: asyncio.Event) -> None:
        if self._clock.monotonic() - self._heard_s >= DEAD_AFTER_S:
            log.info("desk silent for %.0f s", DEAD_AFTER_S)
            silent.set()
        else:
            self.send(Ping())

    async def _write(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        while True:
            message = await self._outgoing.get()
            try:
                await socket.send_str(dump(message))
            finally:
                self._outgoing.task_done()

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            self._heard_s = self._clock.monotonic()
            if frame.type is not aiohttp.WSMsgType.TEXT:
                log.warning("desk sent a frame that is not text; ignored")
                continue
            try:
                message = parse(desk_to_borne, frame.data)
            except KioskError as error:
                log.warning("desk sent what is not in the protocol; ignored: %s", error)
                continue
            if isinstance(message, Ping):
                self.send(Pong())
            elif not isinstance(message, Pong):
                self._receive(message)


async def sleep(clock: Clock, seconds: float) -> None:
    """Wait on `clock`; the loop gets one turn even for 0 s."""
    if seconds <= 0:
        return await asyncio.sleep(0)
    done = asyncio.Event()
    timer = clock.call_later(seconds, done.set)
    try:
        await done.wait()
    finally:
        timer.cancel()


async def _close(socket: aiohttp.ClientWebSocketResponse) -> None:
    try:
        async with asyncio.timeout(1.0):
            await socket.close()
    except (TimeoutError, aiohttp.ClientError, OSError) as error:
        log.info("desk line not closed cleanly: %s", error)
