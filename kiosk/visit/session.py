"""The memory of one visit: photos, the paper on its way, papers received. Never on a disk.

Lives on the UI thread. Bytes are held in `bytearray`s so that wiping can overwrite them (PRV-2).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Literal

PageKind = Literal["photo", "received"]


@dataclass(slots=True)
class OutgoingDocument:
    """A PDF on its way; its `id` stays the same until the adviser's side acknowledges it."""

    id: str
    pdf: bytearray
    pages: int


@dataclass(slots=True)
class Session:
    """What the citizen leaves in the borne between « Bonjour » and « Au revoir »."""

    photos: list[bytearray] = field(default_factory=list[bytearray])
    received: list[bytearray] = field(default_factory=list[bytearray])
    outgoing: OutgoingDocument | None = None

    def add_photo(self, jpeg: bytes) -> None:
        """Keep a photographed page as the last one."""
        self.photos.append(bytearray(jpeg))

    def drop_photo(self, index: int) -> None:
        """Forget one page; an index out of range changes nothing."""
        if 0 <= index < len(self.photos):
            _overwrite([self.photos.pop(index)])

    def drop_photos(self) -> None:
        """Forget all photographed pages and the document made of them."""
        _overwrite(self.photos)
        self.photos.clear()
        self.drop_outgoing()

    def prepare_outgoing(self, pdf: bytes) -> OutgoingDocument:
        """Keep the PDF to send under a new id."""
        self.drop_outgoing()
        self.outgoing = OutgoingDocument(secrets.token_hex(8), bytearray(pdf), len(self.photos))
        return self.outgoing

    def drop_outgoing(self) -> None:
        """Forget the PDF to send."""
        if self.outgoing is not None:
            _overwrite([self.outgoing.pdf])
            self.outgoing = None

    def add_received(self, pages: tuple[bytes, ...]) -> None:
        """Keep the pictures of a received document after those already there."""
        self.received.extend(bytearray(page) for page in pages)

    def drop_received(self) -> None:
        """Forget what was received."""
        _overwrite(self.received)
        self.received.clear()

    def picture(self, kind: PageKind, index: int) -> bytes:
        """Return a page as JPEG or PNG, empty when there is none of that number."""
        pages = self.photos if kind == "photo" else self.received
        return bytes(pages[index]) if 0 <= index < len(pages) else b""

    def wipe(self) -> bool:
        """Overwrite and forget everything; True when nothing is left."""
        self.drop_photos()
        self.drop_received()
        return not (self.photos or self.received or self.outgoing)


def _overwrite(buffers: list[bytearray]) -> None:
    for buffer in buffers:
        buffer[:] = bytes(len(buffer))
