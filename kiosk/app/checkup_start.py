"""How the checks of a borne are started: in a process of their own, with what they are told.

Drivers may hang or die, and the UI process opens no device and loads none of their libraries: a
child does the looking, and what it found comes back as plain data.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.app.borne_account import BorneAccount, become
from kiosk.app.child import in_child
from kiosk.config.site import Site
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
    account: BorneAccount | None = None
    """Who looks: the borne's own account, when root asks; None: whoever asks."""


def run_checkup(checkup: Checkup) -> tuple[Outcome, ...]:
    """Run every check in a child process. Blocks; for the pool. Raises `KioskError`."""
    return in_child(_look, checkup, longest_s=LONGEST_S, name="kiosk-checkup")


def _look(checkup: Checkup) -> tuple[Outcome, ...]:
    if checkup.account:
        become(checkup.account)
    from kiosk.app.checkup import checks_of

    asked = [one for one in checks_of(checkup) if not checkup.only or one.id in checkup.only]
    return run_checks(asked, time.monotonic)
