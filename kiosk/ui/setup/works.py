"""What the setup uses of the world: `app` plugs this machine in, tests plug what they like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.core import media
from kiosk.fleet.check import Outcome
from kiosk.fleet.hardware import Hardware
from kiosk.ui.agent_page import Line
from kiosk.ui.print_tray import Sheets
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.facts import SiteFound


@dataclass(frozen=True, slots=True)
class Written:
    """The site's file stands; `kept`: where the one before is, empty when there was none."""

    kept: str = ""


@dataclass(frozen=True, slots=True)
class SetupWorks:
    """Calls that may take time say so: they are made in the pool. A `Line` is a refusal, told."""

    files: Callable[[], tuple[tuple[SiteFound, ...], tuple[str, ...]]]
    """Site files to begin from, and files with a token. Pool."""
    begin: Callable[[str], Mapping[str, Any] | Line]
    """The tables of the site file at a path. Pool."""
    token: Callable[[str], str | Line]
    """The token in the file at a path. Pool."""
    look: Callable[[], Hardware]
    """What hangs at the machine. Pool."""
    check: Callable[[Draft, str, tuple[str, ...]], tuple[Outcome, ...]]
    """Run these checks of a draft that begins from the file at a path. Pool."""
    write: Callable[[Draft, str], Written | Line]
    """Write a draft that begins from the file at a path. Pool."""
    tell: Callable[[media.PipeMessage], None]
    devices: Callable[[Draft], bool]
    """Have the media process use the draft's devices; True when it has to begin anew for that."""
    trial_page: Callable[[], Sheets]
    leave: Callable[[str], None]
    """End the setup: « done » after writing, « quit » without."""
