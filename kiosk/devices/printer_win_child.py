"""The process that draws a document for Windows' spooler: a printer's driver runs in here.

A driver is the maker's code, loaded by whoever prints; one that crashes or hangs takes this process
with it, never the call. Messages are bytes (ADR 1): the printer's name and the PDF in; « job »,
then « drawn » or « failed » out.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from kiosk.devices.printer_follow import STEP_S, Pace, Stop
from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_win_page import pages_for
from kiosk.devices.printer_win_spooler import OpenDesk

BEGIN_S: Final = 30.0
"""How long a driver may take to begin a document: some ask the printer over the network first."""
END_WAIT_S: Final = 0.5
DIED: Final = -1
"""The status of what will not get better by asking again."""
MOST_WORDS: Final = 1000
MOST_PDF: Final = 256 << 20

Life = Callable[[Connection], None]
"""What the process does with its end of the pipe: `draw` at a real desk."""


class Drawing:
    """One document being drawn. From one thread; raises `PrinterError` with what went wrong."""

    def __init__(self, life: Life, name: str, pdf: bytes) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._child = context.Process(
            target=life, args=(theirs,), name="kiosk-drawing", daemon=True
        )
        self._child.start()
        theirs.close()
        self._is_drawn = False
        try:
            self._pipe.send_bytes(name.encode())
            self._pipe.send_bytes(pdf)
        except OSError as error:
            self.close()
            raise PrinterError(f"the drawing process is dead: {error}") from error

    def number(self, stop: Stop, pace: Pace) -> int | None:
        """Wait for the job's number; None when given up before."""
        until = pace.monotonic() + BEGIN_S
        while not self._pipe.poll():
            if stop():
                return None
            if pace.monotonic() >= until:
                raise PrinterError(f"the printer's driver did not begin within {BEGIN_S:.0f} s")
            pace.sleep(STEP_S)
        return int(self._heard("job"))

    def is_drawn(self) -> bool:
        """Return whether all pages are with the spooler."""
        if not self._is_drawn and self._pipe.poll():
            self._heard("drawn")
            self._is_drawn = True
        return self._is_drawn

    def close(self) -> None:
        """End the process, wherever it is; idempotent."""
        if not self._pipe.closed:
            self._pipe.close()
            self._child.kill()
            self._child.join(END_WAIT_S)

    def _heard(self, wanted: str) -> str:
        try:
            word, _, rest = self._pipe.recv_bytes(MOST_WORDS).decode().partition(" ")
        except (EOFError, OSError) as error:
            raise PrinterError("the printer's driver ended the drawing process", DIED) from error
        if word != wanted:
            raise PrinterError(rest, DIED)
        return rest


def draw(pipe: Connection, open_desk: OpenDesk) -> None:
    """Draw the document that comes through the pipe; the process's whole life."""
    try:
        name = pipe.recv_bytes(MOST_WORDS).decode()
        pdf = pipe.recv_bytes(MOST_PDF)
        with open_desk(name) as desk:
            pipe.send_bytes(f"job {desk.number}".encode())
            for picture, box in pages_for(pdf, desk.sheet):
                if pipe.poll():  # nothing more is ever sent: the other end is gone
                    raise PrinterError("nobody waits for this document any more")
                desk.draw(picture, box)
        pipe.send_bytes(b"drawn ")
    except (PrinterError, OSError, EOFError, MemoryError, ValueError) as error:
        with suppress(OSError):
            pipe.send_bytes(f"failed {error}"[: MOST_WORDS // 4].encode())
    finally:
        pipe.close()
