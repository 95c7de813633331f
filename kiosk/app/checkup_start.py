"""How the checks of a borne are started: in a process of their own, with what they are told.

Drivers may hang or die, and the UI process opens no device and loads none of their libraries: a
child does the looking, and what it found comes back as plain data.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.config.site import Site
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Device
from kiosk.fleet.check import Outcome, run_checks
from kiosk.fleet.screen import ScreenSeen

LONGEST_S = 120.0
"""A checkup that takes longer is ended: something hangs, and that is what is told."""


@dataclass(frozen=True, slots=True)
class Checkup:
    """What is checked, and what is known that no probe can see. Crosses the process border."""

    site: Site
    state: Path
    capture: bool = False
    """Open the cameras for a moment: never during a visit (ERR-2, PRV-4)."""
    listens: bool = False
    """Open the microphone for a second: only in the borne's own session, which has the sound."""
    line: bool = False
    """Measure the line to the desk: a megabyte and a half at most, some seconds."""
    beeps: bool = False
    """Beep and listen: only where no borne runs, which does it itself (`AgentHealth.listen`)."""
    erased_at: datetime | None = None
    erased_well: bool = True
    remembered: Mapping[Device, str] = field(default_factory=dict[Device, str])
    screen: ScreenSeen | None = None
    only: tuple[str, ...] = ()
    """Ids of the checks to run; empty: all."""


def run_checkup(checkup: Checkup) -> tuple[Outcome, ...]:
    """Run every check in a child process. Blocks; for the pool. Raises `KioskError`."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(checkup, theirs), name="kiosk-checkup")
    child.start()
    theirs.close()
    try:
        if not ours.poll(LONGEST_S):
            raise KioskError(Fault.MEDIA_DIED, "the checks do not end")
        return ours.recv()
    except EOFError as error:
        raise KioskError(Fault.MEDIA_DIED, "the checks' process died") from error
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _child(checkup: Checkup, answer: Connection) -> None:
    from kiosk.app.checkup import checks_of

    asked = [one for one in checks_of(checkup) if not checkup.only or one.id in checkup.only]
    answer.send(run_checks(asked, time.monotonic))
    answer.close()
