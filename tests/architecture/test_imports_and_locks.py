"""Which room imports what, and that the locks pin everything that is imported."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_import_contracts_hold() -> None:
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout[-3000:] + result.stderr
    assert re.search(r"Contracts: \d{2} kept, 0 broken", result.stdout)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_core_knows_the_standard_library_and_pydantic_only() -> None:
    allowed = sys.stdlib_module_names | {"pydantic", "kiosk"}
    strangers = {
        f"{relative(path)}: {name}"
        for path in (ROOT / "kiosk" / "core").rglob("*.py")
        for name in imported(path)
        if name not in allowed
    }
    assert strangers == set()


def test_every_library_the_product_imports_is_asked_for_by_name() -> None:
    """Check `runtime.in` against what is imported, so that no library comes in by chance."""
    names = {
        "cv2": "opencv-python-headless", "webrtc": "wrtc", "PIL": "pillow", "argon2": "argon2-cffi",
        "PySide6": "pyside6-essentials", "shiboken6": "pyside6-essentials",
        "pydantic_core": "pydantic", "pywintypes": "pywin32", "win32con": "pywin32",
        "win32gui": "pywin32", "win32print": "pywin32",
        "dateutil": "python-dateutil",
    }  # fmt: skip
    text = (ROOT / "requirements" / "runtime.in").read_text(encoding="utf-8")
    asked = {line.lower() for line in re.findall(r"^([A-Za-z0-9_-]+)", text, flags=re.MULTILINE)}
    used = {name for path in SOURCES for name in imported(path)} - sys.stdlib_module_names
    missing = {name for name in used - {"kiosk"} if names.get(name, name).lower() not in asked}
    assert missing == set()


# --- locks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "least"), [("runtime.txt", 21), ("dev.txt", 21), ("windows.txt", 1)]
)
def test_a_lock_pins_and_hashes_everything_and_names_no_index(name: str, least: int) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n?", "", text, flags=re.MULTILINE).strip())
    assert len(entries) >= least
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+ \\\n\s+--hash=sha256:[0-9a-f]{64}", entry), entry[:80]


def test_what_is_for_windows_only_is_locked_apart() -> None:
    """pip-compile drops it on Linux: `requirements/lock` writes it to windows.txt."""
    asked = (ROOT / "requirements" / "runtime.in").read_text(encoding="utf-8")
    lock = (ROOT / "requirements" / "windows.txt").read_text(encoding="utf-8")
    wanted = re.findall(r'^([\w-]+).*; sys_platform == "win32"$', asked, flags=re.MULTILINE)
    assert wanted and set(re.findall(r"^([\w-]+)==", lock, flags=re.MULTILINE)) == set(wanted)


def test_the_tests_run_with_the_very_versions_that_are_shipped() -> None:
    pins = [
        dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", file.read_text(), flags=re.MULTILINE))
        for file in (ROOT / "requirements" / "runtime.txt", ROOT / "requirements" / "dev.txt")
    ]
    assert pins[0].items() <= pins[1].items()
