"""Where things are: shipped data, in a checkout or a frozen build, and the borne's own state."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
ASSETS = ROOT / "assets"
DEMO_SITE = ASSETS / "sites" / "demo.toml"
EXAMPLE_SITE = ASSETS / "sites" / "loiret.toml"


INSTALLED_STATE = Path("/var/lib/borne")
"""What the package's service is given (`StateDirectory=`)."""


def state_of_the_borne() -> Path:
    """Return the folder of the borne of this machine, for commands typed beside its service."""
    installed = not os.environ.get("STATE_DIRECTORY") and INSTALLED_STATE.is_dir()
    return INSTALLED_STATE if installed else state_folder()


def state_folder() -> Path:
    """Return where the borne keeps its totals: what systemd gives it, else the user's own place."""
    given = os.environ.get("STATE_DIRECTORY")
    if given:
        return Path(given.split(":")[0])
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "borne"
