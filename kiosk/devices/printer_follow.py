"""Follows one print job to its end, whatever the system prints through: the words and the patience.

Blocks; in the press's thread. The driver gives the looks, `printer_watch` says what they mean.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from kiosk.core.media import PrintPhase
from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_watch import JobWatch, Look

_log = logging.getLogger(__name__)

LOOK_S: Final = 0.5
STEP_S: Final = 0.05
"""How soon `stop` is noticed: the media process is killed 1.5 s after it is told to end."""
DEAD_S: Final = 10.0
"""A print service that does not answer for so long is given up."""

Tell = Callable[[PrintPhase], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Pace:
    """How the driver tells time: replaced in tests."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def pass_time(self, seconds: float, stop: Stop) -> None:
        """Wait so long, or until `stop`."""
        until = self.monotonic() + seconds
        while not stop() and self.monotonic() < until:
            self.sleep(STEP_S)


class Followed(Protocol):
    """A job that can be looked at."""

    def look(self, *, still: bool) -> Look:
        """Return how it stands; `still`: nothing came for a while. Raises `PrinterError`."""
        ...


def follow(job: Followed, tell: Tell, stop: Stop, pace: Pace) -> PrintPhase:
    """Tell each change; return how it ended: done, failed, or « no » when given up."""
    told: PrintPhase = "going"
    heard_s = pace.monotonic()
    watch = JobWatch(heard_s)
    while not stop():
        now_s = pace.monotonic()
        phase = told
        try:
            look = job.look(still=watch.is_still(now_s))
            phase, heard_s = watch.phase(look, now_s), now_s
        except PrinterError as error:
            if error.status or now_s - heard_s >= DEAD_S:
                _log.warning("print job lost from sight: %s", error)
                return "failed"
        if phase in ("done", "failed"):
            return phase
        if phase != told:
            tell(phase)
            told = phase
        pace.pass_time(LOOK_S, stop)
    return "no"
