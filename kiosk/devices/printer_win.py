"""The printer, by Windows' print spooler: one A4 job at a time, followed, never left in the queue.

The same words, the same patience and the same end as by CUPS (`printer`, `printer_watch`); here the
spooler is polled (GetJob, GetPrinter), and a process of its own draws (`printer_win_child`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.core.media import PrintPhase
from kiosk.devices.printer_follow import Pace, Stop, Tell, follow
from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_watch import JOB_ABORTED, JOB_COMPLETED, JOB_PROCESSING, Look
from kiosk.devices.printer_win_flags import look_after, look_at, standing
from kiosk.devices.printer_win_spooler import Spooler, find_printer, paper_printers

_log = logging.getLogger(__name__)


class Document(Protocol):
    """A document on its way to the spooler: `printer_win_child.Drawing`."""

    def number(self, stop: Stop, pace: Pace) -> int | None:
        """Wait for the job's number; None when given up before. Raises `PrinterError`."""
        ...

    def is_drawn(self) -> bool:
        """Return whether all pages are with the spooler. Raises `PrinterError` once it broke."""
        ...

    def close(self) -> None:
        """End it, wherever it is; idempotent."""
        ...


Begin = Callable[[str, bytes], Document]
"""Begins to draw this PDF for the printer of that name. Raises `PrinterError`."""


@dataclass(slots=True)
class _Job:
    """A job in its queue, and the process that draws it."""

    spooler: Spooler
    printer: str
    number: int
    drawing: Document
    _last: Look | None = None

    def look(self, *, still: bool) -> Look:
        """Return how it stands; not over before all its pages are drawn. Raises `PrinterError`."""
        is_drawn = self.drawing.is_drawn()
        printer = self.spooler.printer(self.printer)
        job = self.spooler.job(self.printer, self.number)
        look = look_at(job, printer) if job else look_after(self._last, printer)
        if look.job == JOB_COMPLETED and not is_drawn:
            look = Look(JOB_PROCESSING if job else JOB_ABORTED, printer=look.printer)
        self._last = look
        return look


class WindowsPrinter:
    """A `PrinterDriver` on a printer of Windows. `printer` "auto": the default one, or the only."""

    def __init__(
        self, printer: str, spooler: Spooler, begin: Begin, pace: Pace | None = None
    ) -> None:
        self._wanted = printer
        self._spooler = spooler
        self._begin = begin
        self._pace = pace or Pace()
        self.name = "" if printer == "auto" else printer

    def print(self, pdf: bytes, tell: Tell, stop: Stop) -> None:
        """Print; return once all sheets are out, the job failed, or it was given up."""
        tell("going")
        try:
            printer = self._printer()
            drawing = self._begin(printer, pdf)
        except PrinterError as error:
            _log.warning("nothing printed: %s", error)
            tell("off")
            return
        try:
            tell(self._printed(printer, drawing, tell, stop))
        finally:
            drawing.close()

    def _printed(self, printer: str, drawing: Document, tell: Tell, stop: Stop) -> PrintPhase:
        number = None
        end: PrintPhase = "no"
        try:
            number = drawing.number(stop, self._pace)
        except PrinterError as error:
            _log.warning("nothing printed: %s", error)
            end = "off"
        if number is None:
            drawing.close()
            self.clear()  # it may have begun a job since
            return end
        end = follow(_Job(self._spooler, printer, number, drawing), tell, stop, self._pace)
        drawing.close()  # it holds the document open: no queue lets go of it before
        self._remove(printer, number)
        return end

    def state(self) -> PrintPhase:
        """Return « no » when it could print now, else what is in the way."""
        try:
            return standing(self._spooler.printer(self._printer())).phase
        except PrinterError as error:
            _log.info("printer « %s »: %s", self._wanted, error)
            return "off"

    def clear(self) -> None:
        """Remove every job of ours, whoever left it: a borne that died leaves one."""
        try:
            printer = self._printer()
            for number in self._spooler.left_over(printer):
                self._remove(printer, number)
        except PrinterError as error:
            _log.info("no queue to clear: %s", error)

    def _printer(self) -> str:
        self.name = find_printer(self._spooler, self._wanted)
        return self.name

    def _remove(self, printer: str, number: int) -> None:
        try:
            self._spooler.delete(printer, number)
        except PrinterError as error:
            _log.warning("print job not removed: %s", error)


def list_printers(spooler: Spooler) -> list[str]:
    """Return the printers that give paper, none when the spooler does not answer. Blocks."""
    try:
        return paper_printers(spooler)
    except PrinterError as error:
        _log.info("no list of printers: %s", error)
        return []
