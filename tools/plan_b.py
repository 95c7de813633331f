"""Run the engine's contract tests on plan B (docs/plan-b.md): python tools/plan_b.py.

Installs aiortc and PyAV beside the product, in a folder of their own that git ignores, and runs the
same tests on three engines: the product's, the aiortc API over wrtc, and aiortc itself. Prints what
each can do. Needs a package index, and an address besides loopback (aiortc does not use loopback).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "build" / ".scratch" / "plan-b"
LINE = re.compile(r"::(test_\w+)\[(direct|compatible|aiortc)[\]-].* (PASSED|FAILED)")
"""What a test said; what it leaves behind (aiortc leaves resolver threads) is said apart."""


def main() -> None:
    """Install what is missing, test, print the table."""
    if not (FOLDER / "aiortc").is_dir():
        wanted = ROOT / "requirements" / "plan-b.in"
        command = [sys.executable, "-m", "pip", "install", "-q", "--target", str(FOLDER), "-r"]
        subprocess.run([*command, str(wanted)], check=True)
    outcome: dict[str, dict[str, str]] = {}
    for name, engine, passed in sorted(results()):
        kept = outcome.setdefault(name, {})
        kept[engine] = "yes" if passed and kept.get(engine, "yes") == "yes" else "**no**"
    table = [
        "| contract test | product (wrtc) | aiortc's API on wrtc | aiortc |",
        "|---|---|---|---|",
    ]
    for name, by in outcome.items():
        words = name.removeprefix("test_").replace("_", " ")
        table.append(f"| {words} | " + " | ".join(by.get(e, "") for e in ENGINES) + " |")
    sys.stdout.write("\n".join(table) + "\n")


ENGINES = ("direct", "compatible", "aiortc")


def results() -> set[tuple[str, str, bool]]:
    """Return (test, engine, passed) of a run of the contract tests."""
    environment = {
        **os.environ,
        "KIOSK_PLAN_B": "1",
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(FOLDER))),
    }
    command = [sys.executable, "-m", "pytest", "-v", "--timeout=60", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [*command, str(ROOT / "tests" / "call" / "test_engine_contract.py")],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = {(name, engine, word == "PASSED") for name, engine, word in LINE.findall(run.stdout)}
    if not found:
        sys.exit(run.stdout[-3000:] + run.stderr[-3000:])
    return found


if __name__ == "__main__":
    main()
