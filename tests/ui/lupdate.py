"""Runs Qt's lupdate over the product's QML and Python files."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.ui.qml_types import ROOT, tool


def update(ts: Path, *, plural_only: bool) -> None:
    """Bring `ts` up to date with the sources, dropping what is gone."""
    ui = ROOT / "kiosk/ui"
    sources = sorted([*ui.rglob("*.qml"), *ui.rglob("*.py")])
    only = ["-pluralonly"] if plural_only else []
    subprocess.run(
        [
            tool("lupdate"), *map(str, sources), "-source-language", "fr_FR",
            "-target-language", "fr_FR", "-locations", "none", "-no-obsolete", *only,
            "-ts", str(ts),
        ],
        check=True, capture_output=True, cwd=ROOT,
    )  # fmt: skip
