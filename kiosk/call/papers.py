"""What the document line carries: a document, its type by its first bytes, and who is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kiosk.core.faults import Fault
from kiosk.core.messages import Message

_MAGIC = {
    "application/pdf": b"%PDF-",
    "image/jpeg": b"\xff\xd8\xff",
    "image/png": b"\x89PNG\r\n\x1a\n",
}
MAGIC_BYTES = 8
"""Bytes needed before a type can be told."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One whole document in memory. `id` names it on both sides, whatever happens to the line."""

    id: str
    name: str
    mime: str
    data: bytes
    sha256: str
    pages: int | None = None


class PaperListener(Protocol):
    """Who is told what becomes of documents. Called on the loop thread; returns at once."""

    def progress(self, id: str, sent: int, total: int) -> None:
        """`sent` of `total` bytes of our document have been handed to the line."""

    def sent(self, id: str, sha256: str, size: int) -> None:
        """The other side has our document, whole and checked (DOC-6)."""

    def not_sent(self, id: str, fault: Fault) -> None:
        """Our document was refused or given up; it may be sent again."""

    def arrived(self, paper: Paper) -> None:
        """The other side's document is here, whole and checked. Once per id."""

    def turned_away(self, name: str, fault: Fault) -> None:
        """The other side's document was refused."""


class Wire(Protocol):
    """The document channel as both halves of the line use it. Nothing here raises."""

    def say(self, message: Message) -> bool:
        """Send a message; False when the line is down."""
        ...

    def give(self, piece: bytes) -> bool:
        """Send a binary piece; False when the line is down."""
        ...

    def room(self) -> int:
        """Return the bytes that may still be buffered; 0 when the line is down."""
        ...


def begins_like(mime: str, data: bytes | bytearray) -> bool:
    """Whether `data` begins as a file of type `mime` does; False for a type not accepted."""
    magic = _MAGIC.get(mime)
    return magic is not None and data.startswith(magic)
