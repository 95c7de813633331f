"""Windows' print spooler and its drawing, through pywin32: the calls, and nothing decided here.

Imported on Windows only (`printer_here`). `WindowsSpooler` speaks to the spooler's service and
loads no printer's driver; `open_desk` does, and is for the drawing process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any, Final

import pywintypes
import win32con
import win32gui
import win32print
from PIL import Image, ImageWin

from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_win_child import draw
from kiosk.devices.printer_win_flags import JobSeen, PrinterSeen
from kiosk.devices.printer_win_page import Box, Sheet
from kiosk.devices.printer_win_spooler import JOB_NAME, Desk, Installed

NO_SUCH_JOB: Final = 87
"""ERROR_INVALID_PARAMETER: what GetJob and SetJob say of a job that is gone."""
SERVICE_AWAY: Final = (1722, 1723, 1726, 1753)
"""RPC errors: the spooler's service is stopped, starts again, or is busy."""
JOB_CONTROL_DELETE: Final = 5
JOB_CONTROL_RETAIN: Final = 8
MOST_JOBS: Final = 1000
HORZRES, VERTRES, LOGPIXELSX, LOGPIXELSY = 8, 10, 88, 90
_PRINTERS: Final = win32print.PRINTER_ENUM_LOCAL | win32print.PRINTER_ENUM_CONNECTIONS


class WindowsSpooler:
    """The `Spooler` of this machine."""

    def installed(self) -> list[Installed]:
        """Return every printer of this machine and account."""
        with _told():
            found: Any = win32print.EnumPrinters(_PRINTERS, None, 5)
            return [Installed(one["pPrinterName"], one["pPortName"] or "") for one in found]

    def default(self) -> str:
        """Return the default printer's name, empty when there is none."""
        try:
            return win32print.GetDefaultPrinter()
        except (pywintypes.error, RuntimeError):  # RuntimeError: its own word for « none »
            return ""

    def printer(self, name: str) -> PrinterSeen:
        """Return how a printer is."""
        with _opened(name) as printer:
            told: Any = win32print.GetPrinter(printer, 2)
            return PrinterSeen(told["Status"], told["Attributes"])

    def job(self, name: str, number: int) -> JobSeen | None:
        """Return how a job is; None when the spooler does not know it (any more)."""
        with _opened(name) as printer:
            try:
                told: Any = win32print.GetJob(printer, number, 1)
            except pywintypes.error as error:
                if error.winerror == NO_SUCH_JOB:
                    return None
                raise
            return JobSeen(told["Status"], told["PagesPrinted"])

    def left_over(self, name: str) -> list[int]:
        """Return the jobs of our name in the printer's queue."""
        with _opened(name) as printer:
            jobs: Any = win32print.EnumJobs(printer, 0, MOST_JOBS, 1)
            return [one["JobId"] for one in jobs if one["pDocument"] == JOB_NAME]

    def delete(self, name: str, number: int) -> None:
        """Take a job out of the queue, with its document; one that is gone is no error."""
        with _opened(name) as printer:
            try:
                win32print.SetJob(printer, number, 0, None, JOB_CONTROL_DELETE)
            except pywintypes.error as error:
                if error.winerror != NO_SUCH_JOB:
                    raise


class _OpenDesk:
    """A document begun on a device context."""

    def __init__(self, context: int, number: int) -> None:
        self._context = context
        self.number = number
        width, height, dpi_x, dpi_y = (
            win32print.GetDeviceCaps(context, what)
            for what in (HORZRES, VERTRES, LOGPIXELSX, LOGPIXELSY)
        )
        self.sheet = Sheet(width, height, dpi_x, dpi_y)

    def draw(self, picture: Image.Image, box: Box) -> None:
        """Print a page: the picture in this box."""
        with _told():
            win32print.StartPage(self._context)
            ImageWin.Dib(picture).draw(self._context, (box.left, box.top, box.right, box.bottom))
            win32print.EndPage(self._context)


@contextmanager
def open_desk(name: str) -> Iterator[Desk]:
    """Begin a document of ours on A4, and end it; one that breaks is thrown away."""
    with _told(), _opened(name) as printer:
        context = win32gui.CreateDC("WINSPOOL", name, _settings(printer, name))
        try:
            number = win32print.StartDoc(context, (JOB_NAME, None, None, 0))
            try:
                _keep(printer, number)
                yield _OpenDesk(int(context), number)
            except BaseException:
                with suppress(pywintypes.error):  # the first error is the one to tell
                    win32print.AbortDoc(context)
                raise
            win32print.EndDoc(context)
        finally:
            win32gui.DeleteDC(context)


def draw_for_windows(pipe: Connection) -> None:
    """Draw one document: the whole life of the drawing process on Windows."""
    draw(pipe, open_desk)


def _settings(printer: Any, name: str) -> Any:
    """Return the printer's own settings with ours: A4 upright, once, one-sided. Colour is its own.

    The driver has the last word on them (DocumentProperties), as it must before CreateDC.
    """
    told: Any = win32print.GetPrinter(printer, 2)
    if (mode := told["pDevMode"]) is None:
        return None
    mode.PaperSize, mode.Orientation = win32con.DMPAPER_A4, win32con.DMORIENT_PORTRAIT
    mode.Copies, mode.Duplex = 1, win32con.DMDUP_SIMPLEX
    mode.Fields |= (
        win32con.DM_PAPERSIZE | win32con.DM_ORIENTATION | win32con.DM_COPIES | win32con.DM_DUPLEX
    )
    win32print.DocumentProperties(
        0, printer, name, mode, mode, win32con.DM_IN_BUFFER | win32con.DM_OUT_BUFFER
    )
    return mode


def _keep(printer: Any, number: int) -> None:
    """Have the job kept once printed, so that its end is seen; refused, it vanishes then."""
    with suppress(pywintypes.error):
        win32print.SetJob(printer, number, 0, None, JOB_CONTROL_RETAIN)


@contextmanager
def _opened(name: str) -> Iterator[Any]:
    with _told():
        printer = win32print.OpenPrinter(name)
        try:
            yield printer
        finally:
            win32print.ClosePrinter(printer)


@contextmanager
def _told() -> Iterator[None]:
    """Turn Windows' errors into the driver's; one of the service may pass, so it has no status."""
    try:
        yield
    except pywintypes.error as error:
        status = 0 if error.winerror in SERVICE_AWAY else error.winerror
        raise PrinterError(f"{error.funcname}: {error.strerror}", status) from error
