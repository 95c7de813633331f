"""A flatbed or feeder through SANE, by its program `scanimage`: Linux, any scanner with a driver.

A program and not a binding: a driver that crashes or hangs takes a child process with it, not the
borne, and a reading that is cancelled in the binding comes back short without an error.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Final

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetSource
from kiosk.core.scanner_port import Look, RawSheet
from kiosk.devices.scanner_child import Scanimage
from kiosk.devices.scanner_options import Abilities, device_in, read_abilities
from kiosk.devices.scanner_words import DPI, MAX_SHEETS, Source, Take, Tell, usable

_log = logging.getLogger(__name__)

LIST_S: Final = 20.0
"""Drivers look on USB and on the network."""
OPTIONS_S: Final = 15.0
SHEET_S: Final = 90.0
"""A sheet that takes longer never comes."""
LISTING: Final = "%d|%v %m%n"


@dataclass(frozen=True, slots=True)
class _Found:
    """The scanner as it is called now, and what it can."""

    device: str
    able: Abilities


def list_sane(program: Scanimage | None = None) -> list[tuple[str, str]]:
    """Return (device, name) of each scanner SANE sees, none without SANE. Blocks up to `LIST_S`."""
    try:
        listing = (program or Scanimage()).told(["-f", LISTING], LIST_S, threading.Event())
    except KioskError as error:
        _log.info("no list of scanners: %s", error)
        return []
    pairs = (line.partition("|") for line in listing.splitlines() if "|" in line)
    return [(device, name.strip()) for device, _, name in pairs]


class SaneScanner:
    """A `ScannerDriver`. `device`: part of a name in `scanimage -L`; empty: the only one."""

    def __init__(
        self,
        device: str = "",
        source: Source = "auto",
        *,
        program: Scanimage | None = None,
        sheet_s: float = SHEET_S,
    ) -> None:
        self.name = device
        self._wanted = device
        self._source: Source = source
        self._program = program or Scanimage()
        self._sheet_s = sheet_s
        self._known: _Found | None = None

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        """Read the feeder until it is empty, or the glass once. See `ScannerDriver`."""
        tell(None)
        try:
            found = self._find(stop)
            first, then = self._sources(found.able)
            try:
                self._scan(found, first, take, tell, stop)
            except KioskError as error:
                if error.fault is not Fault.SCANNER_EMPTY or then is None:
                    raise
                self._scan(found, then, take, tell, stop)
        except KioskError as error:
            self._known = None if error.fault is Fault.SCANNER_OFF else self._known
            if not stop.is_set():  # a program that was stopped complains too
                raise

    def look(self, stop: threading.Event) -> Look:
        """Return SCANNER_OFF or the like when it cannot be opened now, or what it has."""
        self._known = None
        try:
            return Look(None, usable(self._source, self._find(stop).able.sources))
        except KioskError as error:
            _log.info("scanner: %s", error)
            return Look(error.fault)

    def _find(self, stop: threading.Event) -> _Found:
        """Return the scanner; names that SANE gives change with each plug, so it is looked up."""
        if self._known is None:
            listing = self._program.told(["-f", LISTING], LIST_S, stop)
            found = device_in(listing, self._wanted)
            if found is None:
                detail = f"« {self._wanted} » among: {' ; '.join(listing.splitlines())}"
                raise KioskError(Fault.SCANNER_OFF, detail)
            device, self.name = found
            options = self._program.told(["-d", device, "--all-options"], OPTIONS_S, stop)
            self._known = _Found(device, read_abilities(options, DPI))
        return self._known

    def _sources(self, able: Abilities) -> tuple[SheetSource, SheetSource | None]:
        """Return where to read, and where then when the feeder is empty."""
        if self._source == "auto":
            if "feeder" not in able.sources:
                return "glass", None
            return "feeder", "glass" if "glass" in able.sources else None
        if self._source not in able.sources:
            raise KioskError(Fault.SCANNER_FAILED, f"this scanner has no {self._source}")
        return self._source, None

    def _scan(
        self, found: _Found, source: SheetSource, take: Take, tell: Tell, stop: threading.Event
    ) -> None:
        able, rows = found.able, found.able.rows(source)
        self._program.read(
            ["-d", found.device, *able.arguments(source)],
            1 if source == "glass" else MAX_SHEETS,
            lambda data: take(RawSheet(data, able.dpi, source, rows)),
            tell,
            stop,
            seconds=self._sheet_s,
        )
