"""`.ci/run`: both parts run whatever becomes of the other, and the last line counts both."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / ".ci" / "run"
WELL = """echo '======= 540 passed, 3 warnings in 805.76s (0:13:25) ======='
echo '======= 1828 passed, 1 skipped in 926.77s (0:15:26) ======='"""
BOTH = "echo 'package: 2 passed, 0 failed, 0 skipped'"
MADE_ONLY = "echo 'package: 1 passed, 0 failed, 1 skipped'"
NOT_INSTALLED = "echo 'package: 1 passed, 1 failed, 0 skipped'; exit 1"
BAD = WELL.replace("540 passed", "2 failed, 540 passed, 1 error")


@pytest.mark.parametrize(
    ("test", "package", "last", "status"),
    [
        (WELL, BOTH, "2370 passed, 0 failed, 1 skipped", 0),
        (WELL, MADE_ONLY, "2369 passed, 0 failed, 2 skipped", 0),
        (WELL, "exit 1", "2368 passed, 1 failed, 1 skipped", 1),
        (f"{WELL}\nexit 1", BOTH, "2370 passed, 1 failed, 1 skipped", 1),
        (f"{BAD}\nexit 1", NOT_INSTALLED, "2369 passed, 4 failed, 1 skipped", 1),
        ("exit 1", BOTH, "2 passed, 1 failed, 0 skipped", 1),
    ],
)
def test_the_last_line_counts_both(
    tmp_path: Path, test: str, package: str, last: str, status: int
) -> None:
    done = run(tmp_path, test, package)
    assert done.stdout.splitlines()[-1] == last
    assert done.returncode == status


def test_with_arguments_only_the_tests_run(tmp_path: Path) -> None:
    done = run(tmp_path, 'echo "asked for $*"; exit 5', "echo never", "-k", "table")
    assert (done.stdout, done.returncode) == ("asked for -k table\n", 5)


def run(folder: Path, test: str, package: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a copy of the command with these scripts in the place of ./test and .ci/package."""
    (folder / ".ci").mkdir()
    shutil.copy(RUN, folder / ".ci" / "run")
    for name, script in (("test", test), (".ci/package", package)):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    command = [folder / ".ci" / "run", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
