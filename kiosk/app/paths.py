"""Where the shipped data is, in a checkout and in a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
ASSETS = ROOT / "assets"
DEMO_SITE = ASSETS / "sites" / "demo.toml"
