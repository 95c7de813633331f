"""Checks of the machine itself: disk, permissions, versions, codes, last erasure. No device."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.config.codes_file import Codes
from kiosk.core.clock import PARIS
from kiosk.fleet.check import Finding

LOW_MB, FULL_MB = 500, 50
_GROUPS = {"video": "video", "snd": "audio", "usb": "lp", "input": "input"}


def check_disk(folder: Path, free_bytes: Callable[[Path], int] | None = None) -> Finding:
    """Write and remove a file in the state folder, and look how much room is left."""
    probe = folder / ".probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_text("", encoding="utf-8")
        probe.unlink()
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Finding("read_only", {"folder": str(folder), "why": why})
    free_mb = (free_bytes or _free)(folder) // 2**20
    code = "full" if free_mb < FULL_MB else "low" if free_mb < LOW_MB else "ok"
    return Finding(code, {"free_mb": free_mb})


def check_permissions(
    nodes: Iterable[Path], may_open: Callable[[Path], bool] | None = None
) -> Finding:
    """Look whether this account may open the device nodes that are there."""
    allowed = may_open or (lambda node: os.access(node, os.R_OK | os.W_OK))
    shut = [node for node in nodes if not allowed(node)]
    if not shut:
        return Finding("ok")
    groups = {_GROUPS.get(_family(node), "video") for node in shut}
    shown = ", ".join(str(node) for node in shut[:3])
    return Finding("shut", {"nodes": shown, "groups": ", ".join(sorted(groups))})


def _family(node: Path) -> str:
    return node.parent.name if node.parent.name in _GROUPS else "video"


@dataclass(frozen=True, slots=True)
class Versions:
    """What runs here."""

    kiosk: str
    qt: str
    python: tuple[int, int] = sys.version_info[:2]


def check_versions(versions: Versions) -> Finding:
    """Tell the versions, and the pair that is known to abort (docs/architecture.md)."""
    python = ".".join(map(str, versions.python))
    values: dict[str, str | int] = {"kiosk": versions.kiosk, "python": python, "qt": versions.qt}
    if versions.qt.startswith("6.12") and versions.python < (3, 12):
        return Finding("bad_pair", values)
    return Finding("ok", {**values, "system": f"{platform.system()} {platform.release()}"})


def check_codes(codes: Codes) -> Finding:
    """Look whether agent and technician can come in."""
    if not codes.has("agent"):
        return Finding("no_agent")
    return Finding("ok" if codes.has("technician") else "no_technician")


def check_erasure(at: datetime | None, complete: bool) -> Finding:
    """Tell when the last visit was erased, and whether nothing was left (privacy rule 11)."""
    if at is None:
        return Finding("never")
    when = f"le {at.astimezone(PARIS):%d/%m à %H h %M}"
    return Finding("ok" if complete else "failed", {"when": when})


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free
