"""What the scanner drivers share: where a sheet may lie, how it is asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, Literal

from kiosk.core.faults import Fault, KioskError
from kiosk.core.scanner_port import RawSheet

Source = Literal["auto", "glass", "feeder"]
"""« auto »: the feeder when a sheet lies in it, else the glass."""
Take = Callable[[RawSheet], None]
Tell = Callable[[float | None], None]

DPI: Final = 200
"""What papers are read at; the next the scanner has above it."""
MAX_SHEETS: Final = 50
"""As many as a document may have (`kiosk.scanner.document`)."""


class AbsentScanner:
    """The `ScannerDriver` of a site without one: it is off."""

    name = ""

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        """Raise `KioskError(SCANNER_OFF)`."""
        raise KioskError(Fault.SCANNER_OFF, "no scanner is configured")

    def trouble(self) -> Fault | None:
        """Return SCANNER_OFF."""
        return Fault.SCANNER_OFF
