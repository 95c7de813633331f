"""One WebSocket of the desk: what comes in is checked and counted, what goes out is queued."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import Any

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web
from pydantic import TypeAdapter

from kiosk.core.clock import Clock, Timer
from kiosk.core.faults import KioskError
from kiosk.core.messages import MAX_TEXT_BYTES, ErrorReply, Message, Ping, Pong, dump, parse
from kiosk.desk.calls import CLOSE_NORMAL, CLOSE_POLICY, Refused
from kiosk.desk.pace import Bucket

PING_EVERY_S = 2.0
DEAD_AFTER_S = 6.0
BAD_MESSAGES = 5
QUEUED_MESSAGES = 512
"""A peer that does not read is closed when this many messages wait for it."""
CLOSING_S = 1.0

_log = logging.getLogger(__name__)


class Line:
    """The server's end of one WebSocket. A `Link` for the switchboard; loop thread only."""

    def __init__(self, request: web.Request, clock: Clock, adapter: TypeAdapter[Any]) -> None:
        self._request = request
        # No compression, so that no frame can inflate.
        self.socket = web.WebSocketResponse(
            max_msg_size=MAX_TEXT_BYTES, compress=False, timeout=CLOSING_S
        )
        self._clock = clock
        self._adapter = adapter
        self._bucket = Bucket(clock)
        self._outgoing: asyncio.Queue[Message | None] = asyncio.Queue(QUEUED_MESSAGES)
        self._closing: tuple[int, str] | None = None
        self._ended = asyncio.Event()
        self._heard_s = clock.monotonic()
        self._bad = 0
        self._beat: Timer | None = None
        self._patience: Timer | None = None

    def send(self, message: Message) -> None:
        """Queue a message; nothing happens on a line that is closing."""
        if self._closing is not None:
            return
        try:
            self._outgoing.put_nowait(message)
        except asyncio.QueueFull:
            self.abort(CLOSE_POLICY, "too slow")

    def close(self, code: int, reason: str) -> None:
        """Close once what was queued has left."""
        if self._closing is not None:
            return
        self._closing = (code, reason)
        self._patience = self._clock.call_later(CLOSING_S, self._ended.set)
        try:
            self._outgoing.put_nowait(None)
        except asyncio.QueueFull:
            self._ended.set()

    def turn_away(self, refusal: Refused) -> None:
        """Tell why, then close."""
        self.send(ErrorReply(code=refusal.code, detail=refusal.detail))
        self.close(CLOSE_POLICY, refusal.code)

    def abort(self, code: int, reason: str) -> None:
        """Close now; what was queued is lost."""
        if self._closing is None:
            self._closing = (code, reason)
        self._ended.set()

    async def prepare(self) -> None:
        """Answer the WebSocket handshake; call once, before `run`."""
        await self.socket.prepare(self._request)

    async def run(self, receive: Callable[[Any], None], left: Callable[[], None]) -> None:
        """Serve until either side closes.

        Args:
            receive: Gets each message; may raise `Refused`.
            left: Called once, as soon as the line is dead, before the closing handshake.
        """
        self._schedule_beat()
        tasks = [
            asyncio.ensure_future(self._read(receive)),
            asyncio.ensure_future(self._write()),
            asyncio.ensure_future(self._ended.wait()),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._stop_timers()
            left()
            await self._finish(tasks)

    def _stop_timers(self) -> None:
        for timer in (self._beat, self._patience):
            if timer is not None:
                timer.cancel()

    async def _finish(self, tasks: list[asyncio.Future[Any]]) -> None:
        """Stop reading and writing, then say goodbye within a bounded time."""
        for task in tasks:
            task.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(result, Exception):
                _log.error("line ended by an error", exc_info=result)
        code, reason = self._closing or (CLOSE_NORMAL, "")
        self._closing = (code, reason)
        try:
            async with asyncio.timeout(CLOSING_S * 2):
                await self.socket.close(code=code, message=reason.encode())
        except (ConnectionError, TimeoutError):
            if self._request.transport is not None:
                self._request.transport.abort()

    async def _write(self) -> None:
        with contextlib.suppress(ConnectionError):
            while (message := await self._outgoing.get()) is not None:
                await self.socket.send_str(dump(message))

    async def _read(self, receive: Callable[[Any], None]) -> None:
        async for frame in self.socket:
            self._heard_s = self._clock.monotonic()
            if not self._bucket.take():
                _log.warning("line closed: too many messages")
                self.abort(CLOSE_POLICY, "too many messages")
                return
            if self._closing is None:
                self._take_frame(frame, receive)

    def _take_frame(self, frame: WSMessage, receive: Callable[[Any], None]) -> None:
        if frame.type is WSMsgType.ERROR:
            self.abort(WSCloseCode.PROTOCOL_ERROR, "bad frame")
            return
        if frame.type is not WSMsgType.TEXT:
            self._count_bad("only text frames are spoken here")
            return
        try:
            message = parse(self._adapter, frame.data)
        except KioskError as error:
            self._count_bad(error.detail)
            return
        self._take_message(message, receive)

    def _take_message(self, message: Message, receive: Callable[[Any], None]) -> None:
        if isinstance(message, Ping):
            self.send(Pong())
        elif not isinstance(message, Pong):
            try:
                receive(message)
            except Refused as refusal:
                self.send(ErrorReply(code=refusal.code, detail=refusal.detail))

    def _count_bad(self, detail: str) -> None:
        self._bad += 1
        self.send(ErrorReply(code="bad_message", detail=detail[:200]))
        if self._bad >= BAD_MESSAGES:
            _log.warning("line closed: %d messages outside the protocol", self._bad)
            self.close(CLOSE_POLICY, "too many bad messages")

    def _schedule_beat(self) -> None:
        self._beat = self._clock.call_later(PING_EVERY_S, self._on_beat)

    def _on_beat(self) -> None:
        if self._clock.monotonic() - self._heard_s >= DEAD_AFTER_S:
            _log.info("line closed: silent for %.0f s", DEAD_AFTER_S)
            self.abort(CLOSE_POLICY, "silent")
            return
        self.send(Ping())
        self._schedule_beat()
