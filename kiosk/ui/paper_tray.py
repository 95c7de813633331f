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
from kiosk.visit.session import WHOLE, Original, Session

log = logging.getLogger(__name__)
T = TypeVar("T")
PhotoEvent = media.PhotoOriginal | media.PhotoTaken | media.PhotoCorrected | media.SheetRead
FILE_NAME = "papier.pdf"


@dataclass(frozen=True, slots=True)
class PaperWorks:
    """What handles papers outside: builds a PDF of JPEG pages, renders a received document."""

    build_pdf: Callable[[list[bytes]], bytes]
    render: Callable[[bytes, str], RenderedDocument]
    turn: Callable[[bytes, int], bytes]
    """Turns a page's JPEG by quarters clockwise, without packing it again: quick."""


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
        self._original: Original | None = None
        self._asked: media.Quad = WHOLE
        """The corners a page is being made anew with."""

    def take(self, event: PhotoEvent, state: s.VisitState) -> s.Happening | None:
        """Take a page, its original, one made anew or a sheet; return what that makes happen.

        What nobody asked for, or what comes too late, is not kept (DOC-1).
        """
        match event:
            case media.PhotoOriginal() if state.shooting:
                self._original = Original(bytearray(event.blob), event.corners)
            case media.PhotoTaken() if state.shooting:
                self._session.add_photo(event.blob, self._original)
                self._original = None
                return s.PageShot()
            case media.PhotoCorrected() if state.correcting:
                self._session.replace_photo(state.page, event.blob, self._asked)
                return s.PageCorrected()
            case media.SheetRead() if state.reading == "going" and state.pages < media.MOST_PAGES:
                self._session.add_photo(event.blob)
                return s.SheetTaken(event.source)
            case _:
                pass
        return None

    def turn_page(self, index: int) -> None:
        """Turn a page by a quarter, clockwise."""
        try:
            turned = self._works.turn(self._session.picture("photo", index), 1)
        except KioskError as error:
            log.warning("page not turned: %s", error)
            return
        self._session.replace_photo(index, turned)

    def correct(self, index: int, corners: media.Quad) -> None:
        """Have a page made anew from its original, with these corners in 0..1."""
        self._asked = corners
        picture, _ = self._session.original(index)
        self._tell(media.CorrectPhoto(corners=corners, blob=picture))

    def send_pages(self) -> None:
        """Send the photos as one PDF; again with the same id if it was built of the same pages."""
        built = self._session.outgoing
        if built is not None and built.edition == self._session.edition:
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
        self._original, self._asked = None, WHOLE
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
        self._session.add_received(document.pages, document.texts)
        self._send(s.PaperArrived(len(document.pages)))


def changes_pages(effect: s.Effect) -> bool:
    """Tell whether an effect changes pages in memory: done before the screen shows them."""
    return isinstance(effect, s.Do) and effect.order in (s.Order.DROP_PAGE, s.Order.TURN_PAGE)
