"""What the scanner drivers share: where a sheet may lie, how it is asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from typing import Final, Literal

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import MOST_PAGES, SheetSource
from kiosk.core.scanner_port import Look, RawSheet

Source = Literal["auto", "glass", "feeder"]
"""« auto »: the feeder when a sheet lies in it, else the glass."""
Take = Callable[[RawSheet], None]
Tell = Callable[[float | None], None]

EVERY: Final[tuple[SheetSource, ...]] = ("glass", "feeder")
DPI: Final = 200
"""What papers are read at; the next the scanner has above it."""
MAX_SHEETS: Final = MOST_PAGES
"""As many as a document may have."""


class AbsentScanner:
    """The `ScannerDriver` of a site without one: it is off."""

    name = ""

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        """Raise `KioskError(SCANNER_OFF)`."""
        raise KioskError(Fault.SCANNER_OFF, "no scanner is configured")

    def look(self, stop: threading.Event) -> Look:
        """Return that it is off."""
        return Look(Fault.SCANNER_OFF)


def usable(wanted: Source, found: Collection[SheetSource]) -> tuple[SheetSource, ...]:
    """Return where the site lets sheets be read from, of what the scanner has; the glass first."""
    return tuple(one for one in EVERY if one in found and wanted in ("auto", one))
