"""Where things are: shipped data, in a checkout or a frozen build, and the borne's own state."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
ASSETS = ROOT / "assets"
DEMO_SITE = ASSETS / "sites" / "demo.toml"


def state_folder() -> Path:
    """Return where the borne keeps its totals: what systemd gives it, else the user's own place."""
    given = os.environ.get("STATE_DIRECTORY")
    if given:
        return Path(given.split(":")[0])
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "borne"
