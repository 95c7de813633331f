"""What the Windows driver asks of the print spooler: Protocols; `printer_win32` is the real one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol

from PIL import Image

from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_win_flags import JobSeen, PrinterSeen
from kiosk.devices.printer_win_page import Box, Sheet

JOB_NAME: Final = "Borne"
"""All that Windows' lists may say of a job."""
UNKNOWN_PRINTER: Final = 1801
"""ERROR_INVALID_PRINTER_NAME."""
_NO_PAPER: Final = ("PORTPROMPT:", "FILE:", "NUL:", "XPSPORT:", "SHRFAX:", "FAX")
"""Ports of printers that write files or send faxes: they would open a window, and keep a page."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A printer that Windows knows."""

    name: str
    port: str

    @property
    def gives_paper(self) -> bool:
        """Whether sheets come out of it."""
        return not self.port.upper().startswith(_NO_PAPER)


class Spooler(Protocol):
    """The spooler's side of printing. Every call may block; all raise `PrinterError`."""

    def installed(self) -> list[Installed]:
        """Return every printer of this machine and account."""
        ...

    def default(self) -> str:
        """Return the default printer's name, empty when there is none."""
        ...

    def printer(self, name: str) -> PrinterSeen:
        """Return how a printer is."""
        ...

    def job(self, name: str, number: int) -> JobSeen | None:
        """Return how a job is; None when the spooler does not know it (any more)."""
        ...

    def left_over(self, name: str) -> list[int]:
        """Return the jobs of our name in the printer's queue."""
        ...

    def delete(self, name: str, number: int) -> None:
        """Take a job out of the queue, with its document; one that is gone is no error."""
        ...


class Desk(Protocol):
    """One document on its way to the spooler. In the drawing process; raises `PrinterError`."""

    sheet: Sheet
    number: int
    """The job's."""

    def draw(self, picture: Image.Image, box: Box) -> None:
        """Print a page: the picture in this box (device pixels from the printable corner)."""
        ...


OpenDesk = Callable[[str], AbstractContextManager[Desk]]
"""Begins a document on the printer of that name, and ends it; one that breaks is thrown away."""


def find_printer(spooler: Spooler, wanted: str) -> str:
    """Return the printer's name; for "auto" the default one, else the only one.

    Raises `PrinterError` with the names to choose from.
    """
    names = paper_printers(spooler)
    if wanted == "auto":
        default = spooler.default()
        if default in names:
            return default
        if len(names) == 1:
            return names[0]
        raise PrinterError(f"{len(names)} printers and no default one: {_choice(names)}")
    known = [one.name for one in spooler.installed() if one.name.casefold() == wanted.casefold()]
    if not known:
        raise PrinterError(f"no printer is called « {wanted} »: {_choice(names)}", UNKNOWN_PRINTER)
    return known[0]


def paper_printers(spooler: Spooler) -> list[str]:
    """Return the names of those that give paper, as Windows shows them; in alphabetical order."""
    return sorted(one.name for one in spooler.installed() if one.gives_paper)


def _choice(names: list[str]) -> str:
    if not names:
        return "install one in Windows' settings"
    told = ", ".join(f"« {name} »" for name in names)
    return f"say printer = one of {told} in site.toml, [devices]"
