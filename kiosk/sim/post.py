"""The scripted adviser's end of the `documents` channel, written from `docs/protocol.md` alone."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.faults import KioskError
from kiosk.core.messages import (
    PIECE_BYTES,
    FileAccept,
    FileAck,
    FileCancel,
    FileOffer,
    FileRefuse,
    Message,
    document_message,
    dump,
    pack_piece,
    parse,
    unpack_piece,
)
from kiosk.core.ports import Channel

log = logging.getLogger(__name__)
BUFFERED_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """A document that arrived whole; `data` hashes to `sha256`."""

    name: str
    mime: str
    pages: int | None
    sha256: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Posted:
    """A document sent; `acknowledged_sha256` is the other side's word, None when it refused."""

    name: str
    sha256: str
    bytes: int
    acknowledged_sha256: str | None


class Post:
    """Receives everything, sends one document at a time. Loop thread only."""

    def __init__(
        self, arrived: Callable[[Received], None], posted: Callable[[Posted], None]
    ) -> None:
        self._arrived = arrived
        self._posted = posted
        self._channel: Channel | None = None
        self._incoming: dict[str, tuple[FileOffer, bytearray]] = {}
        self._numbers: dict[int, str] = {}
        self._had: dict[str, FileAck] = {}
        self._outgoing: tuple[FileOffer, bytes] | None = None
        self._feeder: asyncio.Task[None] | None = None
        self._count = 0

    def attach(self, channel: Channel) -> None:
        """Use this channel; an interrupted document is offered again."""
        self._channel = channel
        self._numbers.clear()
        channel.on_message = self._take
        channel.on_open = self._offer
        if channel.is_open:
            self._offer()

    def send(self, name: str, pdf: bytes) -> None:
        """Offer a PDF."""
        self._count += 1
        offer = FileOffer(
            id=f"form-{self._count}",
            number=self._count,
            name=name,
            mime="application/pdf",
            bytes=len(pdf),
            sha256=hashlib.sha256(pdf).hexdigest(),
        )
        self._outgoing = (offer, pdf)
        self._offer()

    async def close(self) -> None:
        """Stop sending."""
        if self._feeder is not None:
            self._feeder.cancel()
            await asyncio.wait([self._feeder])

    def _offer(self) -> None:
        if self._outgoing is not None:
            self._say(self._outgoing[0])

    def _say(self, message: Message) -> None:
        if self._channel is not None and self._channel.is_open:
            self._channel.send(dump(message))

    def _take(self, data: str | bytes) -> None:
        try:
            if isinstance(data, bytes):
                self._take_piece(*unpack_piece(data))
            else:
                self._take_message(parse(document_message, data))
        except KioskError as error:
            log.warning("not in the protocol: %s", error)

    def _take_message(self, message: Message) -> None:
        match message:
            case FileOffer():
                self._take_offer(message)
            case FileCancel():
                self._incoming.pop(message.id, None)
            case FileAccept() if self._outgoing is not None:
                self._feeder = asyncio.create_task(self._feed(*self._outgoing, message.offset))
            case FileAck() if self._outgoing is not None:
                self._finish(message.sha256)
            case FileRefuse() if self._outgoing is not None:
                self._finish(None)
            case _:
                log.warning("unexpected on the document channel: %s", type(message).__name__)

    def _finish(self, acknowledged: str | None) -> None:
        if self._outgoing is not None:
            offer, self._outgoing = self._outgoing[0], None
            self._posted(Posted(offer.name, offer.sha256, offer.bytes, acknowledged))

    def _take_offer(self, offer: FileOffer) -> None:
        if offer.id in self._had:
            self._say(self._had[offer.id])
            return
        data = self._incoming[offer.id][1] if offer.id in self._incoming else bytearray()
        self._incoming[offer.id] = (offer, data)
        self._numbers[offer.number] = offer.id
        self._say(FileAccept(id=offer.id, offset=len(data)))

    def _take_piece(self, number: int, offset: int, payload: memoryview) -> None:
        entry = self._incoming.get(self._numbers.get(number, ""))
        if entry is None or offset != len(entry[1]):
            return
        offer, data = entry
        data += payload
        if len(data) >= offer.bytes:
            del self._incoming[offer.id]
            self._complete(offer, bytes(data))

    def _complete(self, offer: FileOffer, data: bytes) -> None:
        if hashlib.sha256(data).hexdigest() != offer.sha256:
            self._say(FileRefuse(id=offer.id, reason="corrupt"))
            return
        ack = FileAck(id=offer.id, sha256=offer.sha256, bytes=len(data))
        self._had[offer.id] = ack
        self._say(ack)
        self._arrived(Received(offer.name, offer.mime, offer.pages, offer.sha256, data))

    async def _feed(self, offer: FileOffer, data: bytes, offset: int) -> None:
        while offset < len(data) and self._channel is not None and self._channel.is_open:
            if self._channel.buffered_bytes > BUFFERED_BYTES:
                await asyncio.sleep(0.02)
                continue
            piece = data[offset : offset + PIECE_BYTES]
            self._channel.send(pack_piece(offer.number, offset, piece))
            offset += len(piece)
            await asyncio.sleep(0)
