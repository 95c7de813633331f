"""Memory at rest: what was freed goes back to the system."""

from __future__ import annotations

import ctypes
import sys

_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def give_back() -> None:
    """Have glibc give back what it keeps of freed memory (malloc_trim(3)); else do nothing.

    It keeps tens of megabytes after the libraries, the screens and the scenes have been read, and
    would for as long as a borne waits. Milliseconds; any thread.
    """
    trim = getattr(_LIBC, "malloc_trim", None)
    if trim is not None:
        trim(ctypes.c_size_t(0))
