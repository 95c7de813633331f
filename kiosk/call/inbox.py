"""The receiving half of the document line: checks, puts together, acknowledges, delivers once."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field
from typing import Literal

from kiosk.call.papers import MAGIC_BYTES, Paper, PaperListener, Wire, begins_like
from kiosk.core.faults import Fault
from kiosk.core.messages import (
    DOCUMENT_TYPES,
    MAX_DOCUMENT_BYTES,
    FileAccept,
    FileAck,
    FileCancel,
    FileOffer,
    FileRefuse,
)

log = logging.getLogger(__name__)
MAX_AT_ONCE = 3
ATTEMPTS = 2
Reason = Literal["too_big", "wrong_type", "corrupt", "unreadable", "busy", "cancelled"]


@dataclass(slots=True)
class _Partial:
    offer: FileOffer
    data: bytearray = field(default_factory=bytearray)


class Inbox:
    """Takes what the other side sends. Memory is bounded: `MAX_AT_ONCE` documents under way."""

    def __init__(self, listener: PaperListener, wire: Wire) -> None:
        self._listener = listener
        self._wire = wire
        self._partials: dict[str, _Partial] = {}
        self._numbers: dict[int, str] = {}
        self._done: dict[str, tuple[str, int]] = {}
        self._corrupted: dict[str, int] = {}

    def suspend(self) -> None:
        """Keep what has come so far; piece numbers die with the line."""
        self._numbers.clear()

    def take_offer(self, offer: FileOffer) -> None:
        """Accept from where we are, acknowledge at once what we have, or refuse."""
        if self._done.get(offer.id) == (offer.sha256, offer.bytes):
            self._acknowledge(offer)
            return
        if reason := self._objection(offer):
            self._refuse(offer, reason)
            return
        partial = self._partials.get(offer.id)
        if partial is None or not _same_content(partial.offer, offer):
            partial = _Partial(offer)
        partial.offer = offer
        self._partials[offer.id] = partial
        self._numbers = {n: i for n, i in self._numbers.items() if i != offer.id}
        self._numbers[offer.number] = offer.id
        self._wire.say(FileAccept(id=offer.id, offset=len(partial.data)))

    def take_piece(self, number: int, offset: int, payload: memoryview) -> None:
        """Append a piece; one out of place is left out, one too many spoils the document."""
        partial = self._partials.get(self._numbers.get(number, ""))
        if partial is None or offset != len(partial.data):
            log.info("piece of no document under way, or out of place, left out")
            return
        if offset + len(payload) > partial.offer.bytes:
            self._spoil(partial)
            return
        begun = len(partial.data) >= MAGIC_BYTES
        partial.data += payload
        enough = len(partial.data) >= min(MAGIC_BYTES, partial.offer.bytes)
        if not begun and enough and not begins_like(partial.offer.mime, partial.data):
            self._drop(partial.offer.id)
            self._refuse(partial.offer, "wrong_type")
        elif len(partial.data) == partial.offer.bytes:
            self._complete(partial)

    def take_cancel(self, message: FileCancel) -> None:
        """Drop what has come of a document the other side gives up."""
        self._drop(message.id)

    def _objection(self, offer: FileOffer) -> Reason | None:
        if offer.bytes > MAX_DOCUMENT_BYTES:
            return "too_big"
        if offer.mime not in DOCUMENT_TYPES or offer.bytes == 0 or offer.id in self._done:
            return "wrong_type"
        if offer.id not in self._partials and len(self._partials) >= MAX_AT_ONCE:
            return "busy"
        return None

    def _refuse(self, offer: FileOffer, reason: Reason) -> None:
        log.info("document of %d bytes refused: %s", offer.bytes, reason)
        self._wire.say(FileRefuse(id=offer.id, reason=reason))
        faults = {"too_big": Fault.DOCUMENT_TOO_BIG, "wrong_type": Fault.DOCUMENT_WRONG_TYPE}
        if reason in faults:
            self._listener.turned_away(offer.name, faults[reason])

    def _complete(self, partial: _Partial) -> None:
        offer = partial.offer
        if hashlib.sha256(partial.data).hexdigest() != offer.sha256:
            self._spoil(partial)
            return
        self._drop(offer.id)
        self._corrupted.pop(offer.id, None)
        self._done[offer.id] = (offer.sha256, offer.bytes)
        self._acknowledge(offer)
        data = bytes(partial.data)
        self._listener.arrived(
            Paper(offer.id, offer.name, offer.mime, data, offer.sha256, offer.pages)
        )

    def _spoil(self, partial: _Partial) -> None:
        """Ask for a damaged document once more, then turn it away."""
        offer = partial.offer
        self._drop(offer.id)
        self._refuse(offer, "corrupt")
        failures = self._corrupted.pop(offer.id, 0) + 1
        if failures < ATTEMPTS:
            self._corrupted[offer.id] = failures
        else:
            self._listener.turned_away(offer.name, Fault.DOCUMENT_UNREADABLE)

    def _acknowledge(self, offer: FileOffer) -> None:
        self._wire.say(FileAck(id=offer.id, sha256=offer.sha256, bytes=offer.bytes))

    def _drop(self, id: str) -> None:
        self._partials.pop(id, None)
        self._numbers = {n: i for n, i in self._numbers.items() if i != id}


def _same_content(one: FileOffer, other: FileOffer) -> bool:
    return (one.sha256, one.bytes, one.mime) == (other.sha256, other.bytes, other.mime)
