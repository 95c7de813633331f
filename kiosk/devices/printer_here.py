"""The printer of this machine: through Windows' spooler on Windows, through CUPS elsewhere."""

from __future__ import annotations

import sys
from functools import partial

from kiosk.core.ports import PrinterDriver

if sys.platform == "win32":
    from kiosk.devices.printer_win import WindowsPrinter
    from kiosk.devices.printer_win import list_printers as list_of
    from kiosk.devices.printer_win32 import WindowsSpooler, draw_for_windows
    from kiosk.devices.printer_win_child import Drawing
else:
    from kiosk.devices.printer import CupsPrinter, list_queues


def printer_here(word: str = "auto") -> PrinterDriver:
    """Return the driver of the printer of that name; "auto": the default one, else the only one."""
    if sys.platform == "win32":
        return WindowsPrinter(word, WindowsSpooler(), partial(Drawing, draw_for_windows))
    return CupsPrinter(word)


def list_printers() -> list[str]:
    """Return the names that `[devices] printer` may say, none when nobody answers. Blocks."""
    if sys.platform == "win32":
        return list_of(WindowsSpooler())
    return list_queues()
