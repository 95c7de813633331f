"""`kiosk tour` as its user runs it: a process, an exit status, and proofs one can open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

pytestmark = [pytest.mark.display, pytest.mark.timeout(240)]

SCREENS = {
    "S00", "S01", "S02", "S04", "S05", "S06", "S07", "S07b", "S08", "S09", "S10", "S11", "S12",
    "S13", "S14",
}  # fmt: skip


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Perform one tour and return its folder."""
    folder = tmp_path_factory.mktemp("visit")
    command = [sys.executable, "-m", "kiosk", "tour", "--out", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return folder


def test_the_report_has_every_figure_and_each_is_measured(visit: Path) -> None:
    report = json.loads((visit / "report.json").read_text(encoding="utf-8"))
    assert set(report) == {"steps", "call", "documents", "wiped", "stand_ins"}
    assert {step["screen"] for step in report["steps"]} == SCREENS
    for step in report["steps"]:
        assert set(step) == {"name", "screen", "start_ms", "duration_ms"}
        assert step["duration_ms"] > 0
    for side in ("to_adviser", "to_borne"):
        figures = report["call"][side]
        assert set(figures) == {"fps", "width", "height", "audio_dbfs"}
        assert figures["fps"] > 1 and figures["width"] >= 320 and figures["height"] >= 180
        assert -60 < figures["audio_dbfs"] < 0
    assert report["call"]["setup_ms"] > 0
    assert report["wiped"] is True


def test_both_documents_arrived_as_they_were_sent(visit: Path) -> None:
    report = json.loads((visit / "report.json").read_text(encoding="utf-8"))
    names = {"to_adviser": "sent-to-adviser.pdf", "to_borne": "received-by-citizen.pdf"}
    assert {document["direction"] for document in report["documents"]} == set(names)
    for document in report["documents"]:
        assert document["sha256_sent"] == document["sha256_received"]
        path = visit / names[document["direction"]]
        assert path.stat().st_size == document["bytes"]
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == document["pages"]


def test_there_is_a_picture_of_each_screen_and_none_is_empty(visit: Path) -> None:
    shots = sorted(visit.glob("*.png"))
    assert {shot.stem.split("-")[1] for shot in shots} == SCREENS
    for shot in shots:
        with Image.open(shot) as picture:
            assert picture.size == (1080, 1920)
            colours = picture.convert("RGB").resize((108, 192)).getcolors(108 * 192)
        assert colours is not None and len(colours) > 20, shot.name


def test_the_adviser_is_seen_on_the_call_screen(visit: Path) -> None:
    [shot] = visit.glob("*-S07.png")
    with Image.open(shot) as picture:
        face = picture.convert("RGB").crop((200, 100, 880, 500))
    colours = face.getcolors(680 * 400)
    assert colours is not None and len(colours) > 1000, "a video picture has many colours"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    command = [sys.executable, "-m", "kiosk", "tour", "--out", str(file)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert done.returncode == 2
    assert str(file) in done.stderr and "Traceback" not in done.stderr
