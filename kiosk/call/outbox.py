"""The sending half of the document line: one document at a time, paced, resumed, acknowledged."""

from __future__ import annotations

import logging

from kiosk.call.keepsakes import NOBODY, Head, Keepsakes, Step
from kiosk.call.papers import Paper, PaperListener, Wire, begins_like
from kiosk.core.clock import Alarm, Clock
from kiosk.core.faults import Fault
from kiosk.core.messages import (
    MAX_DOCUMENT_BYTES,
    PIECE_BYTES,
    FileAccept,
    FileAck,
    FileCancel,
    FileOffer,
    FileRefuse,
    pack_piece,
)

log = logging.getLogger(__name__)
ANSWER_S = 30.0
"""How long the other side may take to answer an offer, or to acknowledge the last byte."""
BUSY_S = 2.0
ATTEMPTS = 2
BUSY_ATTEMPTS = 30
SMALL_BYTES = 1024
"""No piece smaller than this but the last: headers would weigh as much as the paper."""
_FAULTS = {
    "too_big": Fault.DOCUMENT_TOO_BIG,
    "wrong_type": Fault.DOCUMENT_WRONG_TYPE,
    "unreadable": Fault.DOCUMENT_UNREADABLE,
    "cancelled": Fault.SEND_FAILED,
}


class Outbox:
    """Sends papers in the order given; what the line loses is offered again when it is back.

    What was delivered is kept for the length of the call: an adviser's page that was reloaded has
    lost it, and stores nothing itself (ADR 15).
    """

    def __init__(self, listener: PaperListener, clock: Clock, wire: Wire) -> None:
        self._listener = listener
        self._wire = wire
        self._waiting: list[Paper] = []
        self._head: Head | None = None
        self._done: dict[str, tuple[str, int]] = {}
        self._kept = Keepsakes()
        self._number = 0
        self._alarm = Alarm(clock)

    @property
    def flowing(self) -> bool:
        """Whether `flow` has something to do."""
        return self._head is not None and self._head.step is Step.FLOWING

    def send(self, paper: Paper) -> None:
        """Queue `paper`. An id already on its way goes on; one already delivered is told again."""
        if paper.id in self._done:
            self._listener.sent(paper.id, *self._done[paper.id])
        elif len(paper.data) > MAX_DOCUMENT_BYTES:
            self._listener.not_sent(paper.id, Fault.DOCUMENT_TOO_BIG)
        elif not begins_like(paper.mime, paper.data):
            self._listener.not_sent(paper.id, Fault.DOCUMENT_WRONG_TYPE)
        elif paper.id not in self._known_ids():
            self._waiting.append(paper)
            self._let_pass()
            self._advance()

    def cancel(self, id: str) -> None:
        """Give up `id`; nothing is reported for it any more."""
        self._waiting = [paper for paper in self._waiting if paper.id != id]
        if self._head is not None and self._head.paper.id == id:
            self._wire.say(FileCancel(id=id))
            self._finish()

    def resume(self) -> None:
        """Offer again what the lost line interrupted."""
        if self._head is not None:
            self._offer(self._head)
        else:
            self._advance()

    def remind(self) -> None:
        """The other side may be another page: offer it what was delivered before, when idle.

        One that has it all says so at once, and not a byte of it travels again.
        """
        self._kept.recall()

    def suspend(self) -> None:
        """Keep everything for `resume`: the line is gone, or the call is over."""
        self._alarm.clear()
        if self._head is not None:
            self._head.step = Step.IDLE

    def forget(self) -> None:
        """Drop every document without a word: the call is over."""
        self._alarm.clear()
        self._waiting.clear()
        self._kept = Keepsakes()
        self._head = None

    def flow(self, allowance: int) -> int:
        """Hand over up to `allowance` bytes and return how many went."""
        head = self._head
        if head is None or head.step is not Step.FLOWING:
            return 0
        data, start = memoryview(head.paper.data), head.offset
        while head.offset < len(data):
            left = len(data) - head.offset
            size = min(PIECE_BYTES, left, allowance - (head.offset - start), self._wire.room())
            if size < min(left, SMALL_BYTES):
                break
            piece = pack_piece(self._number, head.offset, data[head.offset : head.offset + size])
            if not self._wire.give(piece):
                break
            head.offset += size
        if head.offset > start:
            self._tell(head)
        return head.offset - start

    def take_accept(self, message: FileAccept) -> None:
        """Start where the receiver wants it."""
        head = self._head
        if head is None or head.paper.id != message.id or head.step is not Step.OFFERED:
            return
        if message.offset > len(head.paper.data):
            log.warning("document wanted from beyond its end")
            self._fail(head)
            return
        self._alarm.clear()
        head.offset, head.step = message.offset, Step.FLOWING
        self._tell(head)

    def take_ack(self, message: FileAck) -> None:
        """Report success, if the receiver's hash is ours."""
        head = self._head
        if head is None or head.paper.id != message.id:
            return
        paper = head.paper
        if (message.sha256, message.bytes) != (paper.sha256, len(paper.data)):
            log.warning("document acknowledged with another hash")
            self._fail(head)
            return
        self._done[paper.id] = (paper.sha256, len(paper.data))
        self._kept.keep(paper)
        self._finish()
        head.listener.sent(paper.id, paper.sha256, len(paper.data))

    def take_refuse(self, message: FileRefuse) -> None:
        """Try again when that can help, else report."""
        head = self._head
        if head is None or head.paper.id != message.id:
            return
        log.info("document refused: %s", message.reason)
        if message.reason == "corrupt":
            self._fail(head)
        elif message.reason == "busy" and head.refused_busy < BUSY_ATTEMPTS:
            head.refused_busy += 1
            head.step = Step.IDLE
            self._alarm.set(BUSY_S, lambda: self._offer(head))
        else:
            self._give_up(head, _FAULTS.get(message.reason, Fault.SEND_FAILED))

    def _known_ids(self) -> set[str]:
        head = {self._head.paper.id} if self._head is not None else set[str]()
        return head | {paper.id for paper in self._waiting}

    def _advance(self) -> None:
        if self._head is not None:
            return
        if self._waiting:
            self._head = Head(self._waiting.pop(0), self._listener)
        elif (kept := self._kept.next()) is not None:
            self._head = Head(kept, NOBODY)
        else:
            return
        self._offer(self._head)

    def _let_pass(self) -> None:
        """A paper that was delivered once before waits for a new one; what went of it counts."""
        if self._head is not None and self._head.listener is NOBODY:
            self._kept.put_back(self._head.paper)
            self._alarm.clear()
            self._head = None

    def _offer(self, head: Head) -> None:
        paper = head.paper
        self._number = (self._number + 1) % 2**32
        offer = FileOffer(
            id=paper.id,
            number=self._number,
            name=paper.name[:200],
            mime=paper.mime,
            bytes=len(paper.data),
            pages=paper.pages,
            sha256=paper.sha256,
        )
        head.step = Step.IDLE
        if self._wire.say(offer):
            head.step = Step.OFFERED
            self._alarm.set(ANSWER_S, lambda: self._fail(head))

    def _tell(self, head: Head) -> None:
        total = len(head.paper.data)
        head.listener.progress(head.paper.id, head.offset, total)
        if head.offset == total and head is self._head:
            head.step = Step.HANDED_OVER
            self._alarm.set(ANSWER_S, lambda: self._fail(head))

    def _fail(self, head: Head) -> None:
        head.failures += 1
        if head.failures < ATTEMPTS:
            self._offer(head)
        else:
            self._give_up(head, Fault.SEND_FAILED)

    def _give_up(self, head: Head, fault: Fault) -> None:
        if self._head is head:
            self._finish()
            head.listener.not_sent(head.paper.id, fault)

    def _finish(self) -> None:
        self._alarm.clear()
        self._head = None
        self._advance()
