"""What the outbox has in hand: the paper that travels, and those delivered, kept in memory."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.call.papers import Paper, PaperListener
from kiosk.core.faults import Fault

MOST_BYTES = 60_000_000
"""Three of the largest papers; beyond that the oldest are let go."""


class Step(Enum):
    """Where the document at the head of the queue stands."""

    IDLE = "idle"
    OFFERED = "offered"
    FLOWING = "flowing"
    HANDED_OVER = "handed over"


class _Nobody:
    """Hears of papers that the other side has had already: no news to anyone here."""

    def progress(self, id: str, sent: int, total: int) -> None:
        """See `PaperListener`."""

    def sent(self, id: str, sha256: str, size: int) -> None:
        """See `PaperListener`."""

    def not_sent(self, id: str, fault: Fault) -> None:
        """See `PaperListener`."""

    def arrived(self, paper: Paper) -> None:
        """See `PaperListener`."""

    def turned_away(self, name: str, fault: Fault) -> None:
        """See `PaperListener`."""


NOBODY = _Nobody()


@dataclass(slots=True)
class Head:
    """The paper that travels, and who hears of it."""

    paper: Paper
    listener: PaperListener
    offset: int = 0
    step: Step = Step.IDLE
    failures: int = 0
    refused_busy: int = 0


class Keepsakes:
    """What was delivered, oldest first, and what of it is still to be offered to another page."""

    def __init__(self) -> None:
        self._papers: dict[str, Paper] = {}
        self._due: list[str] = []

    def keep(self, paper: Paper) -> None:
        """Keep a delivered `paper`; the oldest make room."""
        self._papers[paper.id] = paper
        while sum(len(each.data) for each in self._papers.values()) > MOST_BYTES:
            del self._papers[next(iter(self._papers))]

    def recall(self) -> None:
        """All of it is due again."""
        self._due = list(self._papers)

    def next(self) -> Paper | None:
        """Return the next paper that is due, once."""
        while self._due:
            if (paper := self._papers.get(self._due.pop(0))) is not None:
                return paper
        return None

    def put_back(self, paper: Paper) -> None:
        """`paper` is due again, before the others."""
        self._due.insert(0, paper.id)
