"""The scanner of the media process: one reading at a time in a thread, and how the scanner is.

A second wish to read while a reading is under way is no wish: frightened fingers press twice.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.core.scanner_port import RawSheet, ScannerDriver
from kiosk.scanner.sheet import develop_sheet

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]

LOOK_EVERY_S = 300.0
"""Asking wakes some scanners up: now and then is enough, and each reading tells as well."""
CLOSE_S = 1.2
"""A scanner that is not at rest after this stops when its process is gone."""
STEP = 0.02
"""Shares of a sheet that are worth telling."""


@dataclass(slots=True)
class _Reading:
    stop: threading.Event = field(default_factory=threading.Event)
    told: float | None = None


class Reader:
    """`start`, then `read` and `cancel` from one thread; they return at once."""

    def __init__(
        self, scanner: ScannerDriver, tell: Tell, *, look_every_s: float = LOOK_EVERY_S
    ) -> None:
        self._scanner = scanner
        self._tell = tell
        self._look_every_s = look_every_s
        self._orders: queue.Queue[_Reading | None] = queue.Queue()
        self._reading: _Reading | None = None
        self._thread = threading.Thread(target=self._work, name="reader", daemon=True)

    def start(self) -> None:
        """Tell how the scanner is, and wait for work."""
        self._thread.start()

    def read(self) -> None:
        """Read what lies there; `SheetRead` for each sheet, then `ReadingOver`."""
        if self._reading is not None and not self._reading.stop.is_set():
            log.info("a reading is under way: not begun twice")
            return
        self._reading = _Reading()
        self._orders.put(self._reading)

    def cancel(self) -> None:
        """Give the reading up, if there is one; `ReadingOver` once the scanner rests."""
        if (reading := self._reading) is not None:
            reading.stop.set()

    def end(self) -> None:
        """Give up the reading and the thread; returns at once."""
        self.cancel()
        self._orders.put(None)

    def close(self) -> None:
        """End, and wait for the scanner to rest, for `CLOSE_S` at most."""
        self.end()
        if self._thread.is_alive():
            self._thread.join(CLOSE_S)

    def _work(self) -> None:
        self._tell_state(self._scanner.trouble())
        while True:
            try:
                reading = self._orders.get(timeout=self._look_every_s)
            except queue.Empty:
                self._tell_state(self._scanner.trouble())
                continue
            if reading is None:
                return
            self._run(reading)

    def _run(self, reading: _Reading) -> None:
        fault: Fault | None = None
        try:
            if not reading.stop.is_set():
                self._scanner.scan(
                    lambda raw: self._take(raw, reading),
                    lambda share: self._progress(share, reading),
                    reading.stop,
                )
        except KioskError as error:
            log.warning("scanner: %s", error)
            fault = error.fault
        if self._reading is reading:
            self._reading = None
        if not reading.stop.is_set():
            self._tell_state(fault if fault is Fault.SCANNER_OFF else None)
        self._tell(media.ReadingOver(fault=fault))

    def _take(self, raw: RawSheet, reading: _Reading) -> None:
        page = develop_sheet(raw)
        if not reading.stop.is_set():
            self._tell(page)

    def _progress(self, share: float | None, reading: _Reading) -> None:
        told = reading.told
        if share is None or told is None or not 0 <= share - told < STEP:
            reading.told = share
            self._tell(media.SheetProgress(share=share))

    def _tell_state(self, trouble: Fault | None) -> None:
        """Tell whether it works: an open cover is soon shut, a scanner that is off is not there."""
        off = trouble in (Fault.SCANNER_OFF, Fault.SCANNER_FAILED)
        name = self._scanner.name
        self._tell(media.DeviceState(device="flatbed", working=not off, name=name))
