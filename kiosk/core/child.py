"""Programs that work for the borne end with it."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Sequence


def tied(command: Sequence[str]) -> list[str]:
    """Return the command so that Linux kills the program when the thread that starts it is gone.

    A borne that dies leaves nobody behind who holds a scanner, or a citizen's page (PRV-2).
    Elsewhere, and where util-linux's setpriv is missing, the command itself.
    """
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL", *command] if setpriv else list(command)


def allow_children() -> None:
    """Let this process start others: `multiprocessing` forbids it to those that end with us.

    For a child of ours, before it starts one; whoever is started watches the pipe it was given.
    """
    multiprocessing.current_process().daemon = False
