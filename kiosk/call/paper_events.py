"""Tells the UI process what becomes of documents."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.call.papers import Paper
from kiosk.core.faults import Fault
from kiosk.core.media import (
    DocumentArrived,
    DocumentNotSent,
    DocumentProgress,
    DocumentSent,
    DocumentTurnedAway,
    PipeMessage,
)


class PaperEvents:
    """`PaperListener` that turns news into pipe messages."""

    def __init__(self, emit: Callable[[PipeMessage], None]) -> None:
        self._emit = emit

    def progress(self, id: str, sent: int, total: int) -> None:
        """See `PaperListener.progress`."""
        self._emit(DocumentProgress(id=id, sent=sent, total=total))

    def sent(self, id: str, sha256: str, size: int) -> None:
        """See `PaperListener.sent`."""
        self._emit(DocumentSent(id=id, sha256=sha256, bytes=size))

    def not_sent(self, id: str, fault: Fault) -> None:
        """See `PaperListener.not_sent`."""
        self._emit(DocumentNotSent(id=id, fault=fault))

    def arrived(self, paper: Paper) -> None:
        """See `PaperListener.arrived`."""
        self._emit(
            DocumentArrived(
                id=paper.id,
                name=paper.name,
                mime=paper.mime,
                sha256=paper.sha256,
                blob=paper.data,
            )
        )

    def turned_away(self, name: str, fault: Fault) -> None:
        """See `PaperListener.turned_away`."""
        self._emit(DocumentTurnedAway(name=name, fault=fault))
