"""What the media process asks of a scanner's driver, beside `ports`: a sheet, and the Protocol."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from kiosk.core.faults import Fault
from kiosk.core.media import SheetSource

STOP_S: Final = 0.9
"""How long the end of a visit waits for a scanner that is told to stop (`kiosk.media.reader`).

It must be over before the media process is replaced (`kiosk.media.client`); a program whose scanner
needs longer is seen off by its guard (`kiosk.devices.scanner_guard`).
"""


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A sheet as a scanner gave it: JPEG, PNG or PNM. `rows`: pixels it must be high, 0 unknown."""

    data: bytes = field(repr=False)
    dpi: int
    source: SheetSource
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """How a scanner is: why it could not read now, and where it can read sheets from."""

    trouble: Fault | None = None
    sources: tuple[SheetSource, ...] = ()


class ScannerDriver(Protocol):
    """A flatbed, a feeder, or both. Every method may take seconds: in a thread, one at a time."""

    name: str

    def scan(
        self,
        take: Callable[[RawSheet], None],
        tell: Callable[[float | None], None],
        stop: threading.Event,
    ) -> None:
        """Read the feeder until it is empty, or the glass once; `take` each sheet, perhaps cut off.

        `tell` the share of the sheet under way, None where nobody knows. Once `stop` is set nothing
        is taken any more, and the scanner rests on return or is on its way to rest (`STOP_S`).
        Raises `KioskError(SCANNER_*)`.
        """
        ...

    def look(self, stop: threading.Event) -> Look:
        """Return how it is (an empty feeder is no trouble); without sources once `stop` is set."""
        ...
