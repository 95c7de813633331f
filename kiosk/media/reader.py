"""The scanner of the media process: one reading at a time in a thread, and how the scanner is.

A second wish to read while a reading is under way is no wish: frightened fingers press twice.
"""

from __future__ import annotations

import logging
import math
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.core.scanner_port import STOP_S, RawSheet, ScannerDriver
from kiosk.scanner.sheet import develop_sheet

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]

LOOK_EVERY_S = 300.0
"""Asking wakes some scanners up: now and then is enough, and each reading tells as well."""
AGAIN_S = 20.0
"""A scanner that had nothing to offer at the first look may still be bringing its head home for the
visit before (`devices.scanner_guard.PARK_S`): it is looked at once more soon."""
CLOSE_S = STOP_S + 0.3
"""A scanner that is not at rest after this, counted from `end`, stops when its process is gone:
0.3 s before the media process is killed at the end of a visit (`client.LAST_WORDS_S`)."""
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
        self._look_over = threading.Event()
        self._sources: tuple[media.SheetSource, ...] = ()
        self._ended_s = math.inf
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
        self._look_over.set()

    def cancel(self) -> None:
        """Give the reading up, if there is one; `ReadingOver` once the scanner rests."""
        if (reading := self._reading) is not None:
            reading.stop.set()

    def end(self) -> None:
        """Give up the reading, or the look, and the thread; returns at once."""
        self._ended_s = min(self._ended_s, time.monotonic())
        self.cancel()
        self._orders.put(None)
        self._look_over.set()

    def close(self) -> None:
        """End, and wait for the scanner to rest, until `CLOSE_S` after the first `end` at most."""
        self.end()
        if self._thread.is_alive():
            self._thread.join(max(0.0, self._ended_s + CLOSE_S - time.monotonic()))

    def _work(self) -> None:
        self._look()
        wait_s = self._look_every_s if self._sources else min(AGAIN_S, self._look_every_s)
        while True:
            try:
                reading = self._orders.get(timeout=wait_s)
            except queue.Empty:
                self._look()
                wait_s = self._look_every_s
                continue
            if reading is None:
                return
            self._run(reading)

    def _look(self) -> None:
        """Look how the scanner is, unless or until there is something better to do."""
        self._look_over = over = threading.Event()
        if not self._orders.empty():
            return
        look = self._scanner.look(over)
        self._sources = look.sources or self._sources
        if not over.is_set():  # a look that was given up tells nothing
            self._tell_state(look.trouble)

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
        page = develop_sheet(raw, reading.stop)
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
        if off or self._sources:
            self._tell(media.ScannerSeen(sources=() if off else self._sources))
