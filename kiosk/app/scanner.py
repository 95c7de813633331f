"""The scanner of the media process, as the site file says: eSCL, SANE, the stand-in, or none."""

from __future__ import annotations

import logging
import sys
import threading

from kiosk.config.scanner import Scanner
from kiosk.core.media import Device
from kiosk.core.scanner_port import Look, ScannerDriver
from kiosk.devices.scanner_escl import EsclScanner
from kiosk.devices.scanner_sane import SaneScanner
from kiosk.devices.scanner_words import AbsentScanner, Source, Take, Tell
from kiosk.sim.escl_server import EsclServer
from kiosk.sim.scanner import SimScanner

log = logging.getLogger(__name__)

SHEET_S = 1.0
"""How long the stand-in takes for a sheet: a quick feeder."""
IN_FEEDER = (1, 2)
"""The letters in the stand-in's feeder when a visit begins."""


def make_scanner(site: Scanner) -> ScannerDriver:
    """Return the driver; nothing is opened or asked before it is used."""
    match site.kind:
        case "escl":
            return EsclScanner(site.address, site.device, site.source)
        case "sane" if sys.platform != "win32":
            return SaneScanner(site.device, site.source)
        case "sane":
            log.warning('SANE is for Linux: say kind = "escl"')
        case "sim":
            return StandInScanner(site.source)
    return AbsentScanner()


def stand_in_of(site: Scanner) -> tuple[Device, ...]:
    """Return the flatbed, if the stand-in plays it."""
    return ("flatbed",) if site.kind == "sim" else ()


class StandInScanner:
    """The real eSCL driver on the stand-in scanner, whose server runs only while it is spoken to.

    Two sheets lie in its feeder at the beginning of each visit; then a citizen lays another letter
    on its glass each time.
    """

    def __init__(self, source: Source) -> None:
        self._source: Source = source
        self._scanner = SimScanner(feeder=list(IN_FEEDER), refills=True, sheet_s=SHEET_S)
        self.name = self._scanner.name

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        """Read as `EsclScanner` does."""
        with EsclServer(self._scanner) as server:
            EsclScanner(server.address, source=self._source).scan(take, tell, stop)

    def look(self, stop: threading.Event) -> Look:
        """Return what it was set to be in, and what it has."""
        with EsclServer(self._scanner) as server:
            return EsclScanner(server.address, source=self._source).look(stop)
