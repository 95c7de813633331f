"""`kiosk support-bundle`: one file that a technician sends, and nothing in it that must stay here.

Logs (redacted when they were written), what doctor finds, versions, and the settings as they take
effect, without tokens and codes.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import zipfile
from pathlib import Path

import PySide6

from kiosk import __version__
from kiosk.config.check import check_file
from kiosk.config.update import UpdateConfig
from kiosk.updates.shelf import Shelf

DOCTOR_S = 120
LOG_FOLDERS = (Path("/var/log/borne"), Path("/var/log/borne-update"))


def write_bundle(out: Path, site: Path, folders: tuple[Path, ...] = LOG_FOLDERS) -> list[str]:
    """Write the file, readable by its owner alone; return the names in it. `OSError` if it cannot.

    What is missing on this machine is told inside: a broken borne must be able to send it, too.
    """
    contents = {
        "versions.json": _versions(),
        "settings.txt": _settings(site),
        "doctor.json": _doctor(site),
        **_logs(folders),
    }
    new = out.with_name(out.name + ".new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in contents.items():
            bundle.writestr(name, text)
    new.replace(out)
    return list(contents)


def _versions() -> str:
    shelf = Shelf(UpdateConfig().install)
    versions = {
        "kiosk": __version__,
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "kernel": platform.release(),
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", "")
        if sys.platform == "linux"
        else platform.platform(),
        "current": shelf.current,
        "previous": shelf.previous,
        "unproven": shelf.unproven,
        "refused": sorted(shelf.refused),
    }
    return json.dumps(versions, indent=1)


def _settings(site: Path) -> str:
    text, problems = check_file(site)
    return text + "".join(f"\n{problem}" for problem in problems)


def _doctor(site: Path) -> str:
    """Return what `kiosk doctor --json` prints, in a process of its own: a check may hang."""
    program = [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "kiosk"]
    command = [*program, "doctor", "--json", "--site", str(site)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=DOCTOR_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return json.dumps({"error": type(error).__name__})
    try:
        json.loads(done.stdout)
    except json.JSONDecodeError:
        return json.dumps({"error": "doctor printed no JSON", "exit_status": done.returncode})
    return done.stdout


def _logs(folders: tuple[Path, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.jsonl*")):
            found[f"logs/{folder.name}/{path.name}"] = path.read_text(errors="replace")
    return found
