"""What `kiosk setup` is started with, from its command line."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.paths import DEMO_SITE, state_folder
from kiosk.app.setup_files import SetupFiles


@dataclass(frozen=True, slots=True)
class SetupOptions:
    """What a setup is started with."""

    files: SetupFiles
    stand_ins: bool = False
    windowed: bool = False
    state: Path | None = None
    """Where the lock of the technician's door is kept: the borne's own; None: nowhere."""


def setup_options(site: Path, out: Path | None, *, demo: bool) -> SetupOptions:
    """Return the options; a demonstration changes nothing of this machine's borne."""
    if not demo:
        return SetupOptions(SetupFiles(site, out or site), state=state_folder())
    target = out or Path(tempfile.mkdtemp(prefix="borne-setup-")) / "site.toml"
    return SetupOptions(SetupFiles(DEMO_SITE, target), stand_ins=True, windowed=True)
