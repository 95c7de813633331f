"""What the borne prints, made in the pool and given to the media process; nothing by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.ui.errands import Errands
from kiosk.visit.session import Session
from kiosk.visit.state import Happening, PrintTold

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sheets:
    """A PDF ready for the printer."""

    pdf: bytes
    count: int


@dataclass(frozen=True, slots=True)
class PrintWorks:
    """What makes pages. `received` runs in the pool; the others need fonts: the UI thread."""

    received: Callable[[list[bytes]], bytes]
    hours: Callable[[str], Sheets]
    """The opening hours of the partner of that id."""
    rights: Callable[[], Sheets]


class PrintTray:
    """Moves pages to the printer. UI thread; each wipe forgets the work under way."""

    def __init__(
        self,
        session: Session,
        errands: Errands,
        works: PrintWorks,
        tell: Callable[[media.PipeMessage], None],
        send: Callable[[Happening], None],
    ) -> None:
        self._session = session
        self._errands = errands
        self._works = works
        self._tell = tell
        self._send = send
        self._generation = 0

    def print_received(self) -> None:
        """Print the pages the adviser sent."""
        pages = [bytes(page) for page in self._session.received]
        generation = self._generation

        def made(pdf: bytes) -> None:
            if generation == self._generation:
                self._print(Sheets(pdf, len(pages)))

        self._errands.run(lambda: self._works.received(pages), made, self._not_made)

    def print_hours(self, partner: str) -> None:
        """Print the opening hours of a service."""
        self._print(self._works.hours(partner))

    def print_rights(self) -> None:
        """Print « Vos droits »."""
        self._print(self._works.rights())

    def cancel(self) -> None:
        """Take the job out of the printer's queue."""
        self._tell(media.CancelPrint())

    def forget(self) -> None:
        """Drop work under way."""
        self._generation += 1

    def _print(self, sheets: Sheets) -> None:
        self._tell(media.PrintPages(blob=sheets.pdf, sheets=sheets.count))

    def _not_made(self, error: KioskError) -> None:
        log.warning("pages cannot be made for the printer: %s", error)
        self._send(PrintTold("failed"))
