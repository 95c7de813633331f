"""« Redémarrer », « Essayer sans appeler », « Arrêter »: the locked window lets the agent out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.app import afterwards

LEAVING = """
from PySide6.QtCore import QTimer
from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.paths import DEMO_SITE
from kiosk.app.screen import make_application, media_options
from kiosk.config.site import load_site
application = make_application(cursor=False)
site = load_site(DEMO_SITE)
borne = Borne(BorneOptions(site, media_options(site, stand_ins=True)))
borne.stage.window.showFullScreen()
QTimer.singleShot(0, borne.stage.window.close)
QTimer.singleShot(200, lambda: print("locked", borne.stage.window.isVisible(), flush=True))
QTimer.singleShot(300, lambda: borne.leave("restart"))
application.exec()
print("left", borne.wish, flush=True)
import os
os._exit(0)
"""


def test_the_agents_wish_ends_a_borne_whose_window_refuses_to_close() -> None:
    """Found by touching it: `quit` asks the window, which is locked, and nothing happened."""
    done = subprocess.run(
        [sys.executable, "-c", LEAVING],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.split() == ["locked", "True", "left", "restart"], done.stderr


SETUP_LEAVING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app.screen import make_application
from kiosk.app.setup import Setup
from kiosk.app.setup_options import setup_options
application = make_application(cursor=False)
setup = Setup(setup_options(Path(sys.argv[1]), None, demo=False))
setup.window.showFullScreen()
QTimer.singleShot(0, setup.window.close)
QTimer.singleShot(200, lambda: print("locked", setup.window.isVisible(), flush=True))
QTimer.singleShot(300, lambda: setup.room.do("leave"))
application.exec()
print("left", setup.wish, flush=True)
import os
os._exit(0)
"""


def test_the_setup_is_left_though_its_window_refuses_to_close(tmp_path: Path) -> None:
    """« Démarrer la borne »: found by touching it on an installed borne, where nothing happened."""
    done = subprocess.run(
        [sys.executable, "-c", SETUP_LEAVING, str(tmp_path / "site.toml")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "STATE_DIRECTORY": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.split() == ["locked", "True", "left", "done"], done.stderr


@pytest.mark.parametrize(
    ("wish", "begun"),
    [
        ("restart", [["run", "--site", "s.toml"]]),
        ("end_training", [["run", "--site", "s.toml"]]),
        ("train", [["train", "--site", "s.toml", "--", "run", "--site", "s.toml"]]),
        ("quit", []),
        ("", []),
    ],
)
def test_what_follows_is_what_was_wished(
    wish: str, begun: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def begin_again(arguments: Sequence[str]) -> int:
        started.append(list(arguments))
        return 0

    monkeypatch.setattr(afterwards, "begin_again", begin_again)
    assert afterwards.follow(wish, Path("s.toml"), ["run", "--site", "s.toml"]) == (
        afterwards.STOPPED if wish == "quit" else 0
    )
    assert started == begun


def test_a_borne_the_technician_stopped_is_not_started_again() -> None:
    """« Arrêter la borne » under systemd: `Restart=always` would bring it back in a second."""
    unit = (Path(__file__).parents[2] / "build/debian/borne.service").read_text("utf-8")
    kept = re.findall(r"^(?:RestartPrevent|Success)ExitStatus=(.*)$", unit, re.M)
    assert len(kept) == 2
    assert all(str(afterwards.STOPPED) in statuses.split() for statuses in kept)
