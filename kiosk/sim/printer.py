"""A stand-in printer: it warms up, then a sheet every few seconds; it keeps nothing."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

from kiosk.core.media import PrintPhase

WARM_UP_S = 2.0
SHEET_S = 2.5
_STEP_S = 0.05


class SimPrinter:
    """A `PrinterDriver` without a printer.

    `trouble` (empty, jam, off) stands in its way for as long as it is set, before the next sheet;
    « failed » ends the job. Any thread may set it. `printed` counts the sheets of all jobs.
    """

    def __init__(
        self,
        *,
        trouble: PrintPhase = "no",
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.name = "Imprimante de démonstration"
        self.trouble: PrintPhase = trouble
        self.printed = 0
        self._sleep = sleep

    def print(
        self, pdf: bytes, tell: Callable[[PrintPhase], None], stop: Callable[[], bool]
    ) -> None:
        """Take the time a printer takes for these pages; leave at once on `stop`."""
        import pikepdf  # here: a media process at rest has printed nothing

        tell("going")
        with pikepdf.open(io.BytesIO(pdf)) as document:
            sheets = len(document.pages)
        self._pass(WARM_UP_S, stop)
        for _ in range(sheets):
            self._overcome(tell, stop)
            self._pass(SHEET_S, stop)
            if stop() or self.trouble == "failed":
                break
            self.printed += 1
        else:
            tell("done")
            return
        tell("no" if stop() else "failed")

    def state(self) -> PrintPhase:
        """Return « no », or the trouble it is in."""
        return self.trouble

    def clear(self) -> None:
        """Do nothing: no job outlives this process."""

    def _overcome(self, tell: Callable[[PrintPhase], None], stop: Callable[[], bool]) -> None:
        """Wait while there is trouble; tell each kind once, and when it goes on."""
        told: PrintPhase = "going"
        while not stop() and self.trouble != "failed":
            now: PrintPhase = "going" if self.trouble == "no" else self.trouble
            if now != told:
                tell(now)
                told = now
            if now == "going":
                return
            self._sleep(_STEP_S)

    def _pass(self, seconds: float, stop: Callable[[], bool]) -> None:
        for _ in range(round(seconds / _STEP_S)):
            if stop():
                return
            self._sleep(_STEP_S)
