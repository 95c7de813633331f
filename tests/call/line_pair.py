"""Two document lines joined by a fake channel that delivers in order and can be cut anywhere."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from kiosk.call.papers import Paper
from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import FileOffer, Message, document_message, dump, parse

PDF = b"%PDF-1.7\n"
Kind = TypeVar("Kind", bound=Message)


class FakeChannel:
    """One end. `drain` moves what was sent to the other end; `cut` loses what has not arrived."""

    def __init__(self) -> None:
        self.on_message: Callable[[str | bytes], None] | None = None
        self.on_open: Callable[[], None] | None = None
        self.on_close: Callable[[], None] | None = None
        self.is_open = True
        self.queue: deque[str | bytes] = deque()
        self.other: FakeChannel
        self.said: list[str | bytes] = []

    @property
    def buffered_bytes(self) -> int:
        return sum(len(data) for data in self.queue)

    def send(self, data: str | bytes) -> None:
        if not self.is_open:
            raise KioskError(Fault.CALL_LOST, "closed")
        self.queue.append(data)
        self.said.append(data)


class Ear:
    """A `PaperListener` that remembers."""

    def __init__(self) -> None:
        self.events: list[tuple[str, object]] = []
        self.papers: list[Paper] = []
        self.progressed: list[int] = []

    def progress(self, id: str, sent: int, total: int) -> None:
        self.progressed.append(sent)

    def sent(self, id: str, sha256: str, size: int) -> None:
        self.events.append(("sent", id))

    def not_sent(self, id: str, fault: Fault) -> None:
        self.events.append(("not_sent", fault))

    def arrived(self, paper: Paper) -> None:
        self.papers.append(paper)

    def turned_away(self, name: str, fault: Fault) -> None:
        self.events.append(("turned_away", fault))


class LinePair:
    """A borne's line `a` and an adviser's line `b`, on one stopped clock."""

    def __init__(self, kbps: float = 300.0) -> None:
        self.clock = ManualClock(datetime(2026, 11, 3, 10, 0, tzinfo=PARIS))
        self.ear_a, self.ear_b = Ear(), Ear()
        self.kbps = kbps
        self.a = DocumentLine(self.ear_a, self.clock, lambda: self.kbps)
        self.b = DocumentLine(self.ear_b, self.clock, lambda: self.kbps)
        self.ends: tuple[FakeChannel, FakeChannel]
        self.connect()

    def connect(self) -> None:
        """Join both lines by a fresh channel."""
        one, two = FakeChannel(), FakeChannel()
        one.other, two.other = two, one
        self.ends = (one, two)
        self.a.attach(one)
        self.b.attach(two)

    def drain(self, limit: int | None = None) -> None:
        """Deliver up to `limit` messages, oldest first, in both directions in turn."""
        left = 10_000 if limit is None else limit
        while left and any(end.queue for end in self.ends):
            for end in self.ends:
                if end.queue and left:
                    left -= 1
                    data = end.queue.popleft()
                    if end.other.on_message:
                        end.other.on_message(data)

    def cut(self) -> None:
        """Lose the channel and what is on its way."""
        for end in self.ends:
            end.queue.clear()
            end.is_open = False
            if end.on_close:
                end.on_close()

    def run(self, seconds: float) -> None:
        """Let time pass, delivering as it goes."""
        for _ in range(max(1, round(seconds / 0.05))):
            self.drain()
            self.clock.advance(0.05)
        self.drain()


def paper(size: int = 50_000, id: str = "paper-1", mime: str = "application/pdf") -> Paper:
    """Return a paper of `size` bytes that begins as a PDF."""
    data = (PDF + bytes(range(251)) * (size // 251 + 1))[:size]
    return Paper(id, "lettre.pdf", mime, data, hashlib.sha256(data).hexdigest(), 2)


def offer_of(letter: Paper, number: int = 1) -> FileOffer:
    return FileOffer(
        id=letter.id,
        number=number,
        name=letter.name,
        mime=letter.mime,
        bytes=len(letter.data),
        sha256=letter.sha256,
    )


def tell(end: FakeChannel, message: Message) -> None:
    assert end.on_message
    end.on_message(dump(message))


def give(end: FakeChannel, piece: bytes) -> None:
    assert end.on_message
    end.on_message(piece)


def last_said(end: FakeChannel) -> Message:
    return parse(document_message, [d for d in end.said if isinstance(d, str)][-1])


def message_of(end: FakeChannel, kind: type[Kind]) -> Kind:
    texts = [parse(document_message, d) for d in end.said if isinstance(d, str)]
    return next(m for m in texts if isinstance(m, kind))


def pieces(end: FakeChannel) -> list[bytes]:
    return [data[12:] for data in end.said if isinstance(data, bytes)]


def changed(letter: Paper) -> Paper:
    data = letter.data[:-1] + b"!"
    return replace(letter, data=data, sha256=hashlib.sha256(data).hexdigest())
