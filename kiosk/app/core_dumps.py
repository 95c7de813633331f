"""No core dumps: what a crashed process saw of a citizen must not be written to a disk (SEC-4)."""

from __future__ import annotations

import sys


def forbid_core_dumps() -> None:
    """Keep the system from writing this process's memory to a file when it crashes.

    For this process and those it starts. Windows writes none unless told to.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
