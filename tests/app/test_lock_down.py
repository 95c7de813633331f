"""SEC-3: no key, no button, no gesture leads out of the borne; tried by hand on a real screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
OURS = ROOT / "build" / "system" / "openbox.xml"
EVERYDAY = Path("/etc/xdg/openbox/rc.xml")
"""Debian's own: Alt+F4 closes, menus open, windows shrink."""

pytestmark = [pytest.mark.display, pytest.mark.timeout(120)]


def after_every_way_out(window: str, config: Path) -> dict[str, Any]:
    """Return what stands on the screen when everything has been tried."""
    script = Path(__file__).with_name("locked_screen.py")
    done = subprocess.run(
        [
            sys.executable, ROOT / "build" / "with_screen.py", "1080x1920",
            sys.executable, script, window, config,
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


WHOLE = {"alive": True, "in_front": True, "size": [1080, 1920], "named": True}


def test_an_ordinary_window_is_closed_by_these_very_keys() -> None:
    """The control: without it, keys that never arrive would pass for a lock."""
    assert after_every_way_out("plain", EVERYDAY)["alive"] is False


@pytest.mark.parametrize("config", [OURS, EVERYDAY], ids=["our manager", "everyday manager"])
def test_the_borne_stands_alone_in_front_and_whole(config: Path) -> None:
    """SEC-3: with the borne's window manager, and even with one that has every key."""
    assert after_every_way_out("locked", config) == WHOLE
