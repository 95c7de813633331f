"""A scanner's program is told to stop once, and has its time, whoever is gone meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.core.scanner_port import STOP_S
from kiosk.devices.scanner_guard import Guard

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SANE is for Linux")

LONG_S = 20.0
FLATBED = """
trap 'echo told >> {folder}/signals; while [ ! -e {folder}/home ]; do sleep 0.05; done; exit 0' TERM
touch {folder}/scanning
while :; do sleep 0.05; done
"""
"""Its head is home once the test says so; a second signal would leave a second line."""
HERE = """
import subprocess, sys, time
from kiosk.devices.scanner_guard import Guard
command, environment = ["sh", "-c", sys.argv[1]], {"PATH": "/usr/bin:/bin"}
with Guard(20.0).running(command, environment, subprocess.DEVNULL):
    time.sleep(60)
"""


def until(is_so: Callable[[], bool]) -> bool:
    """Wait until `is_so`; return whether it came true."""
    pause, end_s = threading.Event(), time.monotonic() + LONG_S
    while not is_so():
        if time.monotonic() > end_s:
            return False
        pause.wait(0.02)
    return True


class Flatbed:
    """A scanner whose head takes its time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.script = FLATBED.format(folder=folder)

    @contextmanager
    def scanning(self, guard: Guard) -> Iterator[subprocess.Popen[bytes]]:
        command, environment = ["sh", "-c", self.script], dict(os.environ)
        with guard.running(command, environment, subprocess.DEVNULL) as child:
            assert until((self.folder / "scanning").exists)
            yield child

    @property
    def signals(self) -> str:
        path = self.folder / "signals"
        return path.read_text() if path.exists() else ""

    def reach_home(self) -> None:
        (self.folder / "home").touch()


def test_a_head_comes_home_in_peace_and_the_next_program_waits_for_it(tmp_path: Path) -> None:
    """The screen goes on after `STOP_S`; the scanner serves the next one when it rests."""
    flatbed, guard = Flatbed(tmp_path), Guard(LONG_S)
    with flatbed.scanning(guard) as child:
        begun_s = time.monotonic()
    assert time.monotonic() - begun_s >= STOP_S
    assert until(lambda: flatbed.signals == "told\n") and child.returncode is None
    threading.Timer(0.3, flatbed.reach_home).start()
    with guard.running(["true"], dict(os.environ), subprocess.DEVNULL) as following:
        assert child.returncode == 0
        assert following.wait(LONG_S) == 0
    assert flatbed.signals == "told\n"


@pytest.mark.expects_log("scanimage does not stop: killed")
def test_one_that_never_comes_home_is_killed(tmp_path: Path) -> None:
    """PRV-3: it does not stay for ever."""
    flatbed, guard = Flatbed(tmp_path), Guard(0.2)
    with flatbed.scanning(guard) as child:
        pass
    assert until(lambda: child.returncode is not None)
    with guard.running(["true"], dict(os.environ), subprocess.DEVNULL):
        pass
    assert child.returncode == -9


def test_a_dead_media_process_leaves_a_head_that_comes_home(tmp_path: Path) -> None:
    """The end of a visit kills the process that scans; its guard has one signal sent, no more."""
    flatbed = Flatbed(tmp_path)
    process = subprocess.Popen([sys.executable, "-c", HERE, flatbed.script])
    assert until((tmp_path / "scanning").exists)
    process.kill()
    process.wait()
    assert until(lambda: flatbed.signals == "told\n")
    assert _lives(tmp_path)
    flatbed.reach_home()
    assert until(lambda: not _lives(tmp_path))
    assert flatbed.signals == "told\n"


def _lives(folder: Path) -> bool:
    """Return whether a process speaks of this folder."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in path.read_bytes():
                return True
        except OSError:
            continue
    return False
