"""Papers in the UI process: photos become a PDF for the adviser, received documents pages."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.core.ports import RenderedDocument
from kiosk.ui.errands import Errands
from kiosk.visit import state as s
from kiosk.visit.session import Session

log = logging.getLogger(__name__)
T = TypeVar("T")
FILE_NAME = "papier.pdf"


@dataclass(frozen=True, slots=True)
class PaperWorks:
    """What handles papers outside: builds a PDF of JPEG pages, renders a received document."""

    build_pdf: Callable[[list[bytes]], bytes]
    render: Callable[[bytes, str], RenderedDocument]


class PaperTray:
    """Moves papers between the visit's memory and the media process. UI thread.

    Work under way when the memory is wiped is forgotten: each wipe begins a new `generation`.
    """

    def __init__(
        self,
        session: Session,
        errands: Errands,
        works: PaperWorks,
        tell: Callable[[media.PipeMessage], None],
        send: Callable[[s.Happening], None],
    ) -> None:
        self._session = session
        self._errands = errands
        self._works = works
        self._tell = tell
        self._send = send
        self._generation = 0

    def send_pages(self) -> None:
        """Send the photos as one PDF; again with the same id if it was built before."""
        if self._session.outgoing is not None:
            self.send_again()
            return
        photos = [bytes(photo) for photo in self._session.photos]
        self._errands.run(
            lambda: self._works.build_pdf(photos),
            self._current(self._built),
            self._current(lambda _error: self._send(s.SendFailed())),
        )

    def send_again(self) -> None:
        """Give the PDF to the media process; the same id resumes and never doubles."""
        if paper := self._session.outgoing:
            self._tell(
                media.SendDocument(
                    id=paper.id, name=FILE_NAME, pages=paper.pages, blob=bytes(paper.pdf)
                )
            )

    def receive(self, event: media.DocumentArrived) -> None:
        """Render what the adviser sent; the adviser is told when it cannot be shown."""

        def refuse(error: KioskError) -> None:
            log.warning("received document cannot be shown: %s", error)
            self._tell(media.RefuseDocument(id=event.id))

        self._errands.run(
            lambda: self._works.render(event.blob, event.mime),
            self._current(self._rendered),
            self._current(refuse),
        )

    def wipe(self) -> bool:
        """Forget every paper and all work under way; True when nothing is left."""
        self._generation += 1
        return self._session.wipe()

    def _current(self, call: Callable[[T], None]) -> Callable[[T], None]:
        generation = self._generation

        def guarded(answer: T) -> None:
            if generation == self._generation:
                call(answer)

        return guarded

    def _built(self, pdf: bytes) -> None:
        if self._session.photos:
            self._session.prepare_outgoing(pdf)
            self.send_again()

    def _rendered(self, document: RenderedDocument) -> None:
        self._session.add_received(document.pages)
        self._send(s.PaperArrived(len(document.pages)))
