"""speech-dispatcher, which starts itself and is nobody's child: found by the number it writes."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

PATIENCE_S = 30.0


def number_file(runtime: Path) -> Path:
    """Return where the daemon of that XDG_RUNTIME_DIR writes its number while it lives."""
    return runtime / "speech-dispatcher/pid/speech-dispatcher.pid"


def end_daemon(runtime: Path) -> None:
    """End the daemon of that XDG_RUNTIME_DIR, if there is one, and wait until it is gone."""
    try:
        pid = int(number_file(runtime).read_text())
        os.kill(pid, signal.SIGCONT)
        os.kill(pid, signal.SIGTERM)
    except (FileNotFoundError, ProcessLookupError):
        return
    deadline = time.monotonic() + PATIENCE_S
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
