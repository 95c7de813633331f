"""What no process of the borne may do with what it sees (PRV-1, SEC-4)."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[2] / "kiosk"
CODE_OF_A_FORMAT = "VideoWriter.fourcc"
"""The one use of OpenCV's recorder: a camera's picture format has the same four letters."""
RECORDERS = {
    "imwrite", "imwritemulti", "QMediaRecorder", "QScreenCapture", "QWindowCapture",
    "MediaRecorder", "rec", "start_recording", "wave", "SoundFile",
}  # fmt: skip
"""Names under which the libraries in use write moving pictures or sound."""
FOR_PROOFS = {
    "app/tour_report.py",
    "app/gallery_command.py",
    "ui/gallery.py",
    "app/gallery_scene.py",
}
"""These save screenshots of stand-ins; none runs in `kiosk run`."""


def test_no_code_records_pictures_or_sound() -> None:
    """PRV-1: there is no record function, so that none can be switched on."""
    found = [
        f"{path.relative_to(KIOSK)}: {node_name(node)}"
        for path in sorted(KIOSK.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if node_name(node) in RECORDERS
    ]
    assert found == []
    texts = (path.read_text(encoding="utf-8") for path in KIOSK.rglob("*.py"))
    assert all("VideoWriter" not in text.replace(CODE_OF_A_FORMAT, "") for text in texts)


def node_name(node: ast.AST) -> str:
    """Return the attribute or module a node names."""
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Import):
        return node.names[0].name
    return node.module or "" if isinstance(node, ast.ImportFrom) else ""


def test_screenshots_are_saved_by_the_proofs_only() -> None:
    """PRV-1: `grabWindow` and `save` of pictures stand where no citizen is."""
    found = {
        path.relative_to(KIOSK).as_posix()
        for path in KIOSK.rglob("*.py")
        if "grabWindow" in path.read_text(encoding="utf-8")
    }
    assert found <= FOR_PROOFS


@pytest.mark.skipif(sys.platform == "win32", reason="no core dumps there")
def test_a_crash_leaves_no_memory_on_the_disk() -> None:
    """SEC-4: the limit is set before anything of a citizen is seen, and children inherit it."""
    code = (
        "import resource, subprocess, sys\n"
        "from kiosk.app.core_dumps import forbid_core_dumps\n"
        "forbid_core_dumps()\n"
        "child = 'import resource; print(resource.getrlimit(resource.RLIMIT_CORE))'\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))\n"
        "subprocess.run([sys.executable, '-c', child], check=True)\n"
    )
    done = subprocess.run([sys.executable, "-uc", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["(0, 0)", "(0, 0)"]


def test_both_processes_forbid_core_dumps_first() -> None:
    """SEC-4: in the start of the window's process and of the media process."""
    for file in ("app/screen.py", "app/media_process.py"):
        assert "    forbid_core_dumps()\n" in (KIOSK / file).read_text(encoding="utf-8")
