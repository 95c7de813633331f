"""A desk of a few lines for one borne: real WebSocket, says what the test wants, remembers."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web

from kiosk.core.messages import CallSession, Message, borne_to_desk, dump, parse
from tests.call.pair import until


class FakeDesk:
    """Collects what bornes say; `greeting` is sent after each hello."""

    def __init__(self) -> None:
        self.heard: list[Message] = []
        self.sockets: list[web.WebSocketResponse] = []
        self.greeting: list[Message] = []
        self.status = 101
        self.deaf = False
        self.port = 0
        self.scheme = "ws"
        self.tls: ssl.SSLContext | None = None
        self._runner: web.AppRunner | None = None

    @property
    def session(self) -> CallSession:
        url = f"{self.scheme}://127.0.0.1:{self.port}/ws"
        return CallSession(call="call-1", ws_url=url, token="secret")

    async def open(self) -> None:
        application = web.Application()
        application.router.add_get("/ws", self._serve)
        self._runner = web.AppRunner(application, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, ssl_context=self.tls)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Vanish: every socket closed, nobody listens."""
        for socket in self.sockets:
            await socket.close()
        self.sockets.clear()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def say(self, *messages: Message | str | bytes) -> None:
        for message in messages:
            if isinstance(message, bytes):
                await self.sockets[-1].send_bytes(message)
            else:
                text = message if isinstance(message, str) else dump(message)
                await self.sockets[-1].send_str(text)

    async def hears(self, kind: type[Any], count: int = 1) -> list[Any]:
        """Wait for `count` messages of `kind` and return them."""
        await until(lambda: len(self.of(kind)) >= count)
        return self.of(kind)

    def of(self, kind: type[Any]) -> list[Any]:
        return [message for message in self.heard if isinstance(message, kind)]

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if self.status != 101:
            return web.Response(status=self.status)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        async for frame in socket:
            if frame.type is aiohttp.WSMsgType.TEXT and not self.deaf:
                await self._take(socket, parse(borne_to_desk, frame.data))
        return socket

    async def _take(self, socket: web.WebSocketResponse, message: Message) -> None:
        self.heard.append(message)
        if message.model_dump()["type"] == "borne_hello":
            self.sockets.append(socket)
            for greeting in self.greeting:
                await socket.send_str(dump(greeting))


@asynccontextmanager
async def fake_desk(tls_files: tuple[str, str] | None = None) -> AsyncIterator[FakeDesk]:
    """Yield an open desk, behind TLS with `tls_files` (certificate, key), and close it."""
    desk = FakeDesk()
    if tls_files:
        desk.scheme = "wss"
        desk.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        desk.tls.load_cert_chain(*tls_files)
    await desk.open()
    try:
        yield desk
    finally:
        await desk.close()


async def ended(task: asyncio.Task[Any]) -> Any:
    """Return what `task` ends with, its exception included."""
    async with asyncio.timeout(20):
        return (await asyncio.gather(task, return_exceptions=True))[0]
