"""The printer, by CUPS: one A4 job at a time, followed sheet by sheet, never left in the queue.

The document goes straight to the print service and is purged there with its job, printed or not;
nothing is written by us. A job that a borne left when it died is purged at the next start.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from kiosk.core.media import PrintPhase
from kiosk.core.ports import PrinterDriver
from kiosk.devices.choose import Choice, Wish
from kiosk.devices.printer_follow import STEP_S, Pace, Stop, Tell, follow
from kiosk.devices.printer_ipp import NOT_FOUND, NOT_POSSIBLE, PrinterError
from kiosk.devices.printer_line import Server
from kiosk.devices.printer_queue import (
    Queue,
    all_queues,
    ask_device,
    end_at_device,
    find_queue,
)
from kiosk.devices.printer_watch import JOB_ABORTED, JOB_CANCELED, JOB_COMPLETED, Look

_log = logging.getLogger(__name__)

DEVICE_S = 1.0
"""How long a printer may take to say how it is while a job waits (and « stop » with it)."""
STOPPING_S = 0.7
CLEARING_S = 10.0
"""How long CUPS may take to stop the printer: purged before, a job would be printed on."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A job in its queue, and the printer that prints it."""

    queue: Queue
    number: int
    device: str

    def look(self, *, still: bool) -> Look:
        """Return how it stands; when it stands `still`, in the printer's own words."""
        look = self.queue.look(self.number)
        if look.job == JOB_COMPLETED:
            broken_off = end_at_device(self.device, DEVICE_S) in (JOB_CANCELED, JOB_ABORTED)
            return replace(look, job=JOB_ABORTED) if broken_off else look
        own = ask_device(self.device, DEVICE_S) if still else None
        return replace(look, printer=own) if own and not look.printer.is_closed else look


def list_queues(server: Server | None = None) -> list[str]:
    """Return the queues of the print service, none when it does not answer. Blocks."""
    try:
        return all_queues(server or Server.here())
    except PrinterError as error:
        _log.info("no list of printers: %s", error)
        return []


class CupsPrinter:
    """A `PrinterDriver` on a queue of CUPS. `queue` "auto": the default one, else the only one."""

    def __init__(
        self, queue: str = "auto", server: Server | None = None, pace: Pace | None = None
    ) -> None:
        self._wanted = queue
        self._server = server or Server.here()
        self._pace = pace or Pace()
        self.name = "" if queue == "auto" else queue

    def print(self, pdf: bytes, tell: Tell, stop: Stop) -> None:
        """Print; return once all sheets are out, the job failed, or it was given up."""
        tell("going")
        try:
            queue = self._queue()
            device = queue.device()
            job = queue.submit(pdf)
        except PrinterError as error:
            _log.warning("nothing printed: %s", error)
            tell("off")
            return
        end = follow(_Job(queue, job, device), tell, stop, self._pace)
        self._remove(queue, job)
        tell(end)

    def state(self) -> PrintPhase:
        """Return « no » when it could print now, else what is in the way."""
        try:
            queue = self._queue()
            standing = queue.standing()
            if standing.is_closed:
                return "off"
            own = ask_device(queue.device())
            if own and own.is_late:
                return "off"
            return (own or standing).phase
        except PrinterError as error:
            _log.info("printer « %s »: %s", self._wanted, error)
            return "off"

    def clear(self) -> None:
        """Remove every job of ours, whoever left it: a borne that died leaves one."""
        try:
            queue = self._queue()
            left = queue.left_over()
            for job in left:
                self._cancel(queue, job)
            if left and not self._rests(queue, CLEARING_S):
                _log.warning("the printer prints on: jobs are removed all the same")
            for job in left:
                queue.purge(job)
        except PrinterError as error:
            _log.info("no queue to clear: %s", error)

    def _queue(self) -> Queue:
        queue = find_queue(self._server, self._wanted)
        self.name = queue.name
        return queue

    def _remove(self, queue: Queue, job: int) -> None:
        """Take the job out of the queue; what cannot be done in time `clear` does."""
        try:
            if self._cancel(queue, job) and not self._rests(queue, STOPPING_S):
                _log.info("the printer takes its time to stop: purged by the next process")
                return
            queue.purge(job)
        except PrinterError as error:
            if error.status != NOT_FOUND:
                _log.warning("print job not removed: %s", error)

    def _cancel(self, queue: Queue, job: int) -> bool:
        """Cancel; return False when it had ended by itself."""
        try:
            queue.cancel(job)
        except PrinterError as error:
            if error.status == NOT_POSSIBLE:
                return False
            raise
        return True

    def _rests(self, queue: Queue, seconds: float) -> bool:
        """Wait until CUPS has stopped the printer; return whether it did within `seconds`."""
        until = self._pace.monotonic() + seconds
        while queue.standing().is_busy:
            if self._pace.monotonic() >= until:
                return False
            self._pace.sleep(STEP_S)
        return True


class AbsentPrinter:
    """The `PrinterDriver` of a printer that is not there: it is off."""

    name = ""

    def print(self, pdf: bytes, tell: Tell, stop: Stop) -> None:
        """Tell that it is off."""
        tell("off")

    def state(self) -> PrintPhase:
        """Return « off »."""
        return "off"

    def clear(self) -> None:
        """Do nothing: there is no queue."""


def choose_printer(wish: Wish, printer: PrinterDriver) -> Choice:
    """Return what plays the printer's part; `printer` is the real one. Blocks while it is asked.

    "auto" on a real borne stays with the real one: a printer that comes later is found then.
    """
    if wish.word == "none":
        return Choice(wish.device, "none", reason="configured as none")
    if wish.word == "sim":
        return Choice(wish.device, "stand_in", reason="configured as sim")
    if wish.word == "auto" and wish.stand_in and printer.state() == "off":
        return Choice(wish.device, "stand_in", reason="none found")
    return Choice(wish.device, "real", wish.word, f"configured as {wish.word}")
