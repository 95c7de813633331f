"""Looks at what a test leaves behind and at what the product logs. Used by `conftest.py`."""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import pytest

OUR_THREADS = ("kiosk", "borne", "camera", "media", "frames", "desk", "asyncio")
OUR_SEGMENTS = ("psm_", "kiosk", "borne", "wnsm_")
LASTING_HELPERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
"""Processes that Python itself keeps until the interpreter ends."""
KEPT: set[int] = set()
"""Processes that a fixture keeps for many tests, and ends, with all that they start."""


def stray_threads() -> set[str]:
    """Return the living threads that keep the interpreter alive or bear one of our names."""
    return {
        f"{thread.name} ({thread.ident})"
        for thread in threading.enumerate()
        if thread is not threading.main_thread()
        and (not thread.daemon or thread.name.lower().startswith(OUR_THREADS))
    }


def child_processes() -> set[str]:
    """Return the descendants of this process that run (a zombie is a child nobody waited for)."""
    parents, lines = _process_table()
    return {
        f"{pid} {line[:120]}"
        for pid, line in lines.items()
        if pid != os.getpid()
        and _is_ours(pid, parents)
        and not KEPT.intersection(_line_of(pid, parents))
        and not any(helper in line for helper in LASTING_HELPERS)
    }


def _process_table() -> tuple[dict[int, int], dict[int, str]]:
    """Return each process's parent and its command line."""
    parents: dict[int, int] = {}
    lines: dict[int, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "stat").read_text()
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue  # it ended while we looked
        name, _, rest = status.partition("(")[2].rpartition(")")
        parents[int(folder.name)] = int(rest.split()[1])
        lines[int(folder.name)] = command.replace(b"\0", b" ").decode(errors="replace") or name
    return parents, lines


def shared_segments() -> set[str]:
    """Return the names of our shared memory segments, but for those another session uses."""
    folder = Path("/dev/shm")
    names = {path.name for path in folder.iterdir()} if folder.is_dir() else set[str]()
    ours = {name for name in names if name.startswith(OUR_SEGMENTS)}
    return ours - _mapped_by_strangers(ours) if ours else ours


def _mapped_by_strangers(names: set[str]) -> set[str]:
    """Return those of `names` that a process outside our tree has mapped."""
    parents, _ = _process_table()
    found: set[str] = set()
    for pid in parents:
        if not _is_ours(pid, parents):
            found |= {name for name in names if f"/dev/shm/{name}" in _mappings(pid)}
    return found


def _is_ours(pid: int, parents: dict[int, int]) -> bool:
    return os.getpid() in _line_of(pid, parents)


def _line_of(pid: int, parents: dict[int, int]) -> set[int]:
    """Return a process with all its forebears."""
    line: set[int] = set()
    while pid and pid not in line:
        line.add(pid)
        pid = parents.get(pid, 0)
    return line


def _mappings(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/maps").read_text(errors="replace")
    except OSError:
        return ""  # it ended while we looked, or is not ours to read


class LogWatch(logging.Handler):
    """Collects what the product logs at WARNING and above while it is entered."""

    def __init__(self, caplog: pytest.LogCaptureFixture | None) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self._caplog = caplog

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record, unless `caplog.at_level` allows its level just now."""
        if self._caplog and self._caplog.handler.level >= record.levelno:
            return
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def compare(self, patterns: Sequence[str]) -> None:
        """Fail when a line fits no pattern or a pattern fits no line."""
        odd = [line for line in self.lines if not any(re.search(p, line) for p in patterns)]
        missing = [p for p in patterns if not any(re.search(p, line) for line in self.lines)]
        assert not odd, "unexpected log records:\n" + "\n".join(odd)
        assert not missing, f"expected in the log, but absent: {missing}"

    def __enter__(self) -> LogWatch:
        logging.getLogger("kiosk").addHandler(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        logging.getLogger("kiosk").removeHandler(self)
