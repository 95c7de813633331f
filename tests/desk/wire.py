"""A client's end of one WebSocket of the desk."""

from __future__ import annotations

from typing import Any

import aiohttp

from kiosk.core.messages import Message, Ping, dump, parse

PATIENCE_S = 30.0


class Wire:
    """A client's end of one WebSocket. Pings of the desk are answered unless `mute`."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, adapter: Any) -> None:
        self.socket = socket
        self._adapter = adapter
        self.mute = False

    async def say(self, message: Message) -> None:
        """Send a message."""
        await self.socket.send_str(dump(message))

    async def hear(self) -> Any:
        """Return the next message that is not a ping or a pong.

        Raises:
            AssertionError: when the desk closes instead, or says nothing for `PATIENCE_S`.
        """
        while True:
            frame = await self.socket.receive(timeout=PATIENCE_S)
            assert frame.type is aiohttp.WSMsgType.TEXT, f"desk closed: {self.socket.close_code}"
            message = parse(self._adapter, frame.data)
            if message.type == "ping":
                if not self.mute:
                    await self.socket.send_str('{"type":"pong"}')
            elif message.type != "pong":
                return message

    async def hear_type(self, kind: str) -> Any:
        """Return the next message of type `kind`; others before it are dropped."""
        while (message := await self.hear()).type != kind:
            pass
        return message

    async def hears_nothing(self) -> bool:
        """Tell whether nothing was queued for us: a ping's pong comes first."""
        await self.say(Ping())
        while True:
            frame = await self.socket.receive(timeout=PATIENCE_S)
            assert frame.type is aiohttp.WSMsgType.TEXT
            kind = parse(self._adapter, frame.data).type
            if kind == "pong":
                return True
            if kind != "ping":
                return False

    async def closed_with(self) -> int:
        """Read until the desk closes; return its code."""
        while not self.socket.closed:
            frame = await self.socket.receive(timeout=PATIENCE_S)
            if frame.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED):
                break
        return self.socket.close_code or 0
