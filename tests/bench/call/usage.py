"""What a process and all its descendants use: processor time, memory, threads, descriptors.

Read from /proc: Linux only. Memory is PSS: what is shared counts once, in shares.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
TICK_S = 1 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """Totals over a process tree. Processor time in seconds since each process began."""

    cpu_s: float
    pss_mb: float
    processes: int
    threads: int
    descriptors: int


def tree(root: int) -> list[int]:
    """Return `root` and its living descendants."""
    children: dict[int, list[int]] = {}
    for entry in PROC.iterdir():
        if entry.name.isdecimal() and (fields := _stat(int(entry.name))):
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found, todo = [], [root]
    while todo:
        found.append(pid := todo.pop())
        todo += children.get(pid, [])
    return found


def usage_of(pids: list[int]) -> Usage:
    """Return what these processes use together; one that is gone counts nothing."""
    alive = [(pid, fields) for pid in pids if (fields := _stat(pid))]
    return Usage(
        cpu_s=sum((int(fields[11]) + int(fields[12])) * TICK_S for _, fields in alive),
        pss_mb=round(sum(_pss_kb(pid) for pid, _ in alive) / 1024, 1),
        processes=len(alive),
        threads=sum(int(fields[17]) for _, fields in alive),
        descriptors=sum(_descriptors(pid) for pid, _ in alive),
    )


def _stat(pid: int) -> list[str] | None:
    """Return the fields of /proc/PID/stat after the name: state is 0, parent is 1."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None


def _pss_kb(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _descriptors(pid: int) -> int:
    try:
        return len(list((PROC / str(pid) / "fd").iterdir()))
    except OSError:
        return 0
