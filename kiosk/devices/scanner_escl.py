"""A flatbed or feeder that speaks eSCL: driverless, over the network or by USB with ipp-usb.

A job is asked for, its sheets fetched one by one, and the job deleted whatever happens: a citizen
who leaves must not leave a lamp running or a sheet on its way.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetSource
from kiosk.core.scanner_port import Look, RawSheet
from kiosk.devices.scanner_escl_line import MAX_SHEET, EsclLine, Reply
from kiosk.devices.scanner_escl_xml import (
    Capabilities,
    Status,
    read_capabilities,
    read_status,
    rows_of,
    write_settings,
)
from kiosk.devices.scanner_found import find_scanner
from kiosk.devices.scanner_words import DPI, MAX_SHEETS, Source, Take, Tell, usable

_log = logging.getLogger(__name__)

ASK_S: Final = 5.0
SHEET_S: Final = 90.0
"""A sheet that takes longer never comes."""
NOT_YET_S: Final = 0.4
DELETE_S: Final = 2.0
REST_S: Final = 3.0
"""How long a scanner may take to come to rest after its job was deleted."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long the driver waits, in seconds; replaced in tests."""

    ask_s: float = ASK_S
    sheet_s: float = SHEET_S


class EsclScanner:
    """A `ScannerDriver`. `address` empty: looked for by `device` (a name, a UUID, or nothing)."""

    def __init__(
        self,
        address: str = "",
        device: str = "",
        source: Source = "auto",
        *,
        find: Callable[[str], tuple[str, str]] = find_scanner,
        limits: Limits | None = None,
    ) -> None:
        self.name = device
        self._fixed = address
        self._device = device
        self._source: Source = source
        self._find = find
        self._limits = limits or Limits()
        self._found = ""

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        """Read the feeder until it is empty, or the glass once. See `ScannerDriver`."""
        with self._line() as line:
            try:
                self._scan(line, take, tell, stop)
            except KioskError:
                if not stop.is_set():  # an exchange that was given up ends in an error too
                    raise

    def look(self, stop: threading.Event) -> Look:
        """Return what is in its way, SCANNER_OFF when it does not answer, and what it has."""
        try:
            with self._line() as line:
                status = self._status(line)
                able = self._capabilities(line)
                return Look(status.trouble, usable(self._source, able.intakes))
        except KioskError as error:
            _log.info("scanner: %s", error)
            return Look(error.fault)

    @contextlib.contextmanager
    def _line(self) -> Iterator[EsclLine]:
        """Give the way to the scanner; a found one that does not answer is looked for anew."""
        if not self._fixed and not self._found:
            self._found, self.name = self._find(self._device)
        line = EsclLine(self._fixed or self._found)
        try:
            yield line
        except KioskError as error:
            if error.fault is Fault.SCANNER_OFF:
                self._found = ""
            raise
        finally:
            line.close()

    def _scan(self, line: EsclLine, take: Take, tell: Tell, stop: threading.Event) -> None:
        status = self._status(line)
        if status.trouble:
            raise KioskError(status.trouble, "told by the scanner before the job")
        able = self._capabilities(line)
        source = _chosen(self._source, able, status)
        if stop.is_set():
            return
        job = self._begin(line, able, source)
        try:
            self._fetch(line, job, source, able, take, tell, stop)
        finally:
            self._end(line, job)

    def _begin(self, line: EsclLine, able: Capabilities, source: SheetSource) -> str:
        """Ask for a job; return its path."""
        settings = write_settings(able.version, source, able.intakes[source])
        reply = self._ask(line, "POST", "/ScanJobs", settings)
        if reply.status == HTTPStatus.CREATED and reply.location:
            return line.path_of(reply.location)
        if reply.status == HTTPStatus.SERVICE_UNAVAILABLE:
            trouble = self._status(line).trouble or Fault.SCANNER_BUSY
            raise KioskError(trouble, "job refused: HTTP 503")
        raise self._failure(line, source, reply)

    def _fetch(
        self,
        line: EsclLine,
        job: str,
        source: SheetSource,
        able: Capabilities,
        take: Take,
        tell: Tell,
        stop: threading.Event,
    ) -> None:
        intake = able.intakes[source]
        rows = rows_of(intake) if source == "glass" else 0
        for number in range(MAX_SHEETS):
            tell(None)
            reply = self._next(line, job, tell, stop)
            if stop.is_set() or (number and reply.status == HTTPStatus.NOT_FOUND):
                return
            if reply.status != HTTPStatus.OK:
                raise self._failure(line, source, reply)
            take(RawSheet(reply.body, intake.dpi, source, rows))
            if source == "glass":
                return

    def _next(self, line: EsclLine, job: str, tell: Tell, stop: threading.Event) -> Reply:
        """Return the next sheet, once the scanner has it; « 503 » means not yet."""
        until_s = time.monotonic() + self._limits.sheet_s
        while True:
            left_s = until_s - time.monotonic()
            reply = line.ask(
                "GET", f"{job}/NextDocument", max(0.1, left_s), most=MAX_SHEET, stop=stop, tell=tell
            )
            late = time.monotonic() >= until_s
            if reply.status != HTTPStatus.SERVICE_UNAVAILABLE or late or stop.wait(NOT_YET_S):
                return reply

    def _failure(self, line: EsclLine, source: SheetSource, reply: Reply) -> KioskError:
        """Return the error of an answer that brought no sheet; the scanner is asked why."""
        status = self._status(line)
        nothing = source == "feeder" and status.adf == "empty"
        fault = status.trouble or (Fault.SCANNER_EMPTY if nothing else Fault.SCANNER_FAILED)
        return KioskError(fault, f"HTTP {reply.status}")

    def _end(self, line: EsclLine, job: str) -> None:
        """Delete the job and let the scanner come to rest; one that cannot is left to itself."""
        try:
            line.ask("DELETE", job, DELETE_S)
            until_s = time.monotonic() + REST_S
            while self._status(line).busy and time.monotonic() < until_s:
                threading.Event().wait(NOT_YET_S / 4)
        except KioskError as error:
            _log.info("scan job not deleted: %s", error)

    def _capabilities(self, line: EsclLine) -> Capabilities:
        able = read_capabilities(self._ask(line, "GET", "/ScannerCapabilities").body, DPI)
        self.name = able.name or self.name
        return able

    def _status(self, line: EsclLine) -> Status:
        return read_status(self._ask(line, "GET", "/ScannerStatus").body)

    def _ask(self, line: EsclLine, method: str, path: str, body: bytes | None = None) -> Reply:
        reply = line.ask(method, path, self._limits.ask_s, body=body)
        if method == "GET" and reply.status == HTTPStatus.SERVICE_UNAVAILABLE:
            raise KioskError(Fault.SCANNER_BUSY, f"{path}: HTTP 503")
        if method == "GET" and reply.status != HTTPStatus.OK:
            raise KioskError(Fault.SCANNER_FAILED, f"{path}: HTTP {reply.status}")
        return reply


def _chosen(wanted: Source, able: Capabilities, status: Status) -> SheetSource:
    """Return where to read: the feeder when a sheet lies in it. Raises what forbids it."""
    if wanted == "auto":
        loaded = "feeder" in able.intakes and status.adf == "loaded"
        wanted = "feeder" if loaded or "glass" not in able.intakes else "glass"
    if wanted not in able.intakes:
        raise KioskError(Fault.SCANNER_FAILED, f"this scanner has no {wanted}")
    if wanted == "feeder" and status.adf == "empty":
        raise KioskError(Fault.SCANNER_EMPTY, "nothing lies in the feeder")
    return wanted
