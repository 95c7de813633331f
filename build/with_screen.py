"""Runs a command before a screen of its own: `with_screen.py 1080x1920 COMMAND...` (Xvfb).

Like xvfb-run, but it passes SIGTERM and SIGHUP on to the command, never leaves Xvfb behind, and
lets the server choose its number, so that two runs at once never meet. Standard library only.
"""

from __future__ import annotations

import os
import secrets
import signal
import struct
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO


def main(arguments: list[str]) -> int:
    """Return the exit status of the command, 128 + n when signal n ended it."""
    size, *command = arguments
    with tempfile.TemporaryDirectory(prefix="kiosk-screen-") as folder:
        cookie = _write_cookie(Path(folder) / "Xauthority")
        with (Path(folder) / "Xvfb.log").open("w+b") as log:
            server, display = _start_server(size, cookie, log)
        try:
            return _run(command, {"DISPLAY": display, "XAUTHORITY": str(cookie)})
        finally:
            server.terminate()
            server.wait()


def _write_cookie(path: Path) -> Path:
    """Write a random cookie for any host and display, in the layout of Xau(7)."""
    fields = (b"", b"", b"MIT-MAGIC-COOKIE-1", secrets.token_bytes(16))
    any_family = struct.pack(">H", 0xFFFF)
    path.touch(mode=0o600)
    path.write_bytes(any_family + b"".join(struct.pack(">H", len(f)) + f for f in fields))
    return path


def _start_server(size: str, cookie: Path, log: IO[bytes]) -> tuple[subprocess.Popen[bytes], str]:
    """Start Xvfb and return it with its display, once it takes connections."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-auth", str(cookie),
         "-nolisten", "tcp", "-noreset", "+extension", "GLX"],
        pass_fds=[write], stdin=subprocess.DEVNULL, stderr=log,
        start_new_session=True,  # Ctrl-C is for the command
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    if not number:
        server.wait()
        log.seek(0)
        raise SystemExit(f"Xvfb does not start: {log.read().decode(errors='replace').strip()}")
    return server, f":{number}"


def _run(command: list[str], screen: dict[str, str]) -> int:
    # Ctrl-C reaches the command by itself, and it decides; the others come to us alone.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    environment = {**os.environ, **screen, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    with subprocess.Popen(
        command, env=environment, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
    ) as child:
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda got, _frame: child.send_signal(got))
        status = child.wait()
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
