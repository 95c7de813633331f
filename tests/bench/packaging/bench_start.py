"""How big the frozen folder is, and how fast it starts, beside the same program unfrozen.

    python build/with_screen.py 1080x1920 .venv/bin/python tests/bench/packaging/bench_start.py

Both are started in turn; a start lasts until the borne tells its service manager READY: the first
picture of the welcome screen is on the screen. « Cold »: their files, and for the unfrozen one
Python's, were taken out of the page cache before. On a machine that does other things only the
ratio means something.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[3]
FROZEN = ROOT / "dist" / "kiosk"
PATIENCE_S = 120.0


def main() -> int:
    """Print sizes and times; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    programs = {
        "frozen": [str(FROZEN / "kiosk")],
        "unfrozen": [sys.executable, "-m", "kiosk"],
    }
    files = {"frozen": list(parts(FROZEN)), "unfrozen": list(unfrozen())}
    python = Path(sysconfig.get_path("stdlib"))
    forgotten = {**files, "unfrozen": [*files["unfrozen"], *parts(python)]}
    for name, paths in files.items():
        size = sum(path.stat().st_size for path in paths) / 1e6
        say(f"{name:9} {size:6.0f} MB in {len(paths)} files")
    for kind in ("cold", "warm"):
        spent: dict[str, list[float]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, command in programs.items():
                if kind == "cold":
                    evict(forgotten[name])
                spent[name].append(start(command))
        frozen, plain = (statistics.median(spent[name]) for name in programs)
        ratio = frozen / plain
        say(f"{kind} start: frozen {frozen:.2f} s, unfrozen {plain:.2f} s: {ratio:.2f} times")
    return 0


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def start(command: list[str]) -> float:
    """Return the seconds from the start to READY; the program is ended afterwards."""
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line,
    ):
        line.bind(f"{folder}/notify")
        line.settimeout(PATIENCE_S)
        environment = {**os.environ, "NOTIFY_SOCKET": f"{folder}/notify", "PYTHONPATH": str(ROOT)}
        began_s = time.monotonic()
        process = subprocess.Popen(
            [*command, "demo", "--windowed", "--port", "0"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while line.recv(100) != b"READY=1":
            continue
        spent_s = time.monotonic() - began_s
        process.send_signal(signal.SIGTERM)
        process.wait()
        return spent_s


def parts(folder: Path) -> Iterable[Path]:
    """Yield the files of a folder, links left out."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def unfrozen() -> Iterable[Path]:
    """Yield the files of the program and of the packages it is locked to."""
    for name in ("kiosk", "assets"):
        yield from parts(ROOT / name)
    lock = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    for package in re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE):
        for file in importlib.metadata.files(package) or ():
            path = Path(str(file.locate()))
            if path.is_file():
                yield path


def evict(files: Iterable[Path]) -> None:
    """Have the system forget these files' pages."""
    for path in files:
        handle = os.open(path, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


if __name__ == "__main__":
    sys.exit(main())
