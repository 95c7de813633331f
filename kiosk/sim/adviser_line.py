"""The scripted adviser's way to the desk: signs in by HTTP, then speaks over the WebSocket."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import aiohttp

from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import Message, Ping, Pong, desk_to_adviser, dump, parse

log = logging.getLogger(__name__)
PING_EVERY_S = 2.0


class AdviserLine:
    """One signed-in adviser. `receive` gets each message; everything on the loop thread."""

    def __init__(self, desk_url: str, receive: Callable[[Message], None]) -> None:
        self._url = desk_url.rstrip("/")
        self._receive = receive
        self._http: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def sign_in(self, name: str, service: str, code: str) -> None:
        """Get the session cookie. Raises `KioskError(DESK_REFUSED | DESK_UNREACHABLE)`."""
        # a desk at an address without a name sets its cookie too
        self._http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        body = {"name": name, "service": service, "code": code}
        try:
            async with self._http.post(f"{self._url}/api/sign-in", json=body) as answer:
                if answer.status != 200:
                    raise KioskError(Fault.DESK_REFUSED, f"sign-in: HTTP {answer.status}")
        except aiohttp.ClientError as error:
            raise KioskError(Fault.DESK_UNREACHABLE, str(error)) from error

    async def connect(self) -> None:
        """Open the WebSocket and start to listen."""
        if self._http is None:
            raise KioskError(Fault.DESK_REFUSED, "sign in first")
        try:
            self._socket = await self._http.ws_connect(f"{self._url}/ws/adviser")
        except aiohttp.ClientError as error:
            raise KioskError(Fault.DESK_UNREACHABLE, str(error)) from error
        for work in (self._read(self._socket), self._beat()):
            task = asyncio.create_task(work, name="adviser line")
            self._tasks.add(task)

    def send(self, message: Message) -> None:
        """Send a message; nothing happens while there is no WebSocket."""
        socket = self._socket
        if socket is not None and not socket.closed:
            task = asyncio.create_task(self._put(socket, message), name="adviser says")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def disconnect(self) -> None:
        """Close the WebSocket as a closed browser page does."""
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()
        tasks = {task for task in self._tasks if task is not asyncio.current_task()}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        self._tasks.clear()

    async def close(self) -> None:
        """Close everything."""
        await self.disconnect()
        if self._http is not None:
            await self._http.close()

    async def _put(self, socket: aiohttp.ClientWebSocketResponse, message: Message) -> None:
        try:
            await socket.send_str(dump(message))
        except (aiohttp.ClientError, ConnectionError) as error:
            log.info("adviser not heard: %s", error)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(PING_EVERY_S)
            self.send(Ping())

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            if frame.type is not aiohttp.WSMsgType.TEXT:
                continue
            try:
                message = parse(desk_to_adviser, frame.data)
            except KioskError as error:
                log.warning("desk said what is not in the protocol: %s", error)
                continue
            if isinstance(message, Ping):
                self.send(Pong())
            elif not isinstance(message, Pong):
                self._receive(message)
