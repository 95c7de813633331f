"""The memory of one visit: photos, the paper on its way, papers received. Never on a disk.

Lives on the UI thread. Bytes are held in `bytearray`s so that wiping can overwrite them (PRV-2).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Literal

from kiosk.core.media import Quad

PageKind = Literal["photo", "original", "received"]
WHOLE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@dataclass(slots=True)
class Original:
    """The whole picture a page was found in, as JPEG, and where the page lies in it (0..1)."""

    picture: bytearray
    corners: Quad


@dataclass(slots=True)
class OutgoingDocument:
    """A PDF on its way; its `id` stays the same until the adviser's side acknowledges it."""

    id: str
    pdf: bytearray
    pages: int
    edition: int = 0
    """Of the pages it was made of."""


@dataclass(slots=True)
class Session:
    """What the citizen leaves in the borne between « Bonjour » and « Au revoir »."""

    photos: list[bytearray] = field(default_factory=list[bytearray])
    originals: list[Original | None] = field(default_factory=list["Original | None"])
    """One for each photo; None for a page that was not found in a larger picture."""
    received: list[bytearray] = field(default_factory=list[bytearray])
    texts: list[bytearray] = field(default_factory=list[bytearray])
    """The text of each received page, UTF-8."""
    outgoing: OutgoingDocument | None = None
    edition: int = 0
    """Changes with every change of the photos: a document made before is no longer theirs."""

    def add_photo(self, jpeg: bytes, original: Original | None = None) -> None:
        """Keep a photographed page as the last one."""
        self.photos.append(bytearray(jpeg))
        self.originals.append(original)
        self.edition += 1

    def drop_photo(self, index: int) -> None:
        """Forget one page; an index out of range changes nothing."""
        if 0 <= index < len(self.photos):
            _overwrite([self.photos.pop(index)])
            _forget([self.originals.pop(index)])
            self.edition += 1

    def replace_photo(self, index: int, jpeg: bytes, corners: Quad | None = None) -> None:
        """Keep another version of a page; an index out of range changes nothing.

        With `corners` it was made anew from its original, whose corners these are from now on.
        """
        if not 0 <= index < len(self.photos):
            return
        if corners is not None:
            original = self.originals[index]
            if original is None:
                self.originals[index] = Original(self.photos[index], corners)
            else:
                original.corners = corners
                _overwrite([self.photos[index]])
        self.photos[index] = bytearray(jpeg)
        self.edition += 1

    def original(self, index: int) -> tuple[bytes, Quad]:
        """Return the picture a page was cut from, and its corners; else the page itself, whole."""
        known = self.originals[index] if 0 <= index < len(self.originals) else None
        if known is None:
            return self.picture("photo", index), WHOLE
        return bytes(known.picture), known.corners

    def drop_photos(self) -> None:
        """Forget all photographed pages and the document made of them."""
        _overwrite(self.photos)
        _forget(self.originals)
        self.photos.clear()
        self.originals.clear()
        self.edition += 1
        self.drop_outgoing()

    def prepare_outgoing(self, pdf: bytes) -> OutgoingDocument:
        """Keep the PDF to send under a new id."""
        self.drop_outgoing()
        self.outgoing = OutgoingDocument(
            secrets.token_hex(8), bytearray(pdf), len(self.photos), self.edition
        )
        return self.outgoing

    def drop_outgoing(self) -> None:
        """Forget the PDF to send."""
        if self.outgoing is not None:
            _overwrite([self.outgoing.pdf])
            self.outgoing = None

    def add_received(self, pages: tuple[bytes, ...], texts: tuple[str, ...] = ()) -> None:
        """Keep the pictures of a received document, and its text, after those already there."""
        self.received.extend(bytearray(page) for page in pages)
        padded = (*texts, *("" for _ in pages))[: len(pages)]
        self.texts.extend(bytearray(text.encode()) for text in padded)

    def drop_received(self) -> None:
        """Forget what was received."""
        _overwrite(self.received + self.texts)
        self.received.clear()
        self.texts.clear()

    def picture(self, kind: PageKind, index: int) -> bytes:
        """Return a page as JPEG or PNG, empty when there is none of that number."""
        if kind == "original":
            return self.original(index)[0]
        pages = self.photos if kind == "photo" else self.received
        return bytes(pages[index]) if 0 <= index < len(pages) else b""

    def corners(self, index: int) -> Quad:
        """Return where a photographed page lies in its original, in 0..1."""
        return self.original(index)[1]

    def text(self, index: int) -> str:
        """Return the text of a received page; empty when it has none."""
        return self.texts[index].decode() if 0 <= index < len(self.texts) else ""

    def wipe(self) -> bool:
        """Overwrite and forget everything; True when nothing is left."""
        self.drop_photos()
        self.drop_received()
        return not (self.photos or self.originals or self.received or self.texts or self.outgoing)


def _forget(originals: list[Original | None]) -> None:
    _overwrite([one.picture for one in originals if one is not None])


def _overwrite(buffers: list[bytearray]) -> None:
    for buffer in buffers:
        buffer[:] = bytes(len(buffer))
