"""What follows a borne that the agent ended: the same again, a training, or nothing."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.app.paths import DEMO_SITE, state_folder
from kiosk.app.places import choose_place
from kiosk.app.state_folder import StateFolder

STOPPED = 4
"""Exit status of a borne that the technician stopped: its service does not start it again."""


def own_command(arguments: Sequence[str]) -> list[str]:
    """Return the command line that starts this program with `arguments`, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "kiosk.app.main", *arguments]


def bury_the_one_before() -> None:
    """Reap what this process left behind when it became itself anew, before it has any child."""
    if os.name != "posix":
        return
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            continue


def begin_again(arguments: Sequence[str]) -> int:
    """Become this program anew, with the same process number where the system can do that.

    Elsewhere wait for it: Windows' Shell Launcher starts a shell again that ended before its child.
    """
    command = own_command(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def follow(wish: str, site_file: Path | None, arguments: Sequence[str]) -> int:
    """Do what the agent asked for when ending the borne; return the exit status.

    Args:
        wish: empty ends; « quit » ends for good; « restart », « end_training », « train »,
            « setup », « site:FILE ».
        site_file: the place's file, for a training or the setup.
        arguments: what the borne was started with, or what a training returns to.
    """
    if wish.startswith("site:"):
        choose_place(wish.removeprefix("site:"), StateFolder(state_folder()))
        return begin_again(arguments)
    if wish == "setup" and site_file is not None:
        demo = ["--demo"] if site_file == DEMO_SITE else []
        return begin_again(["setup", *demo, "--site", str(site_file), "--", *arguments])
    if wish == "train" and site_file is not None:
        return begin_again(["train", "--site", str(site_file), "--", *arguments])
    if wish in ("restart", "end_training"):
        return begin_again(arguments)
    return STOPPED if wish == "quit" else 0
