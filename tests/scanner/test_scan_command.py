"""`kiosk scan`: a PDF from picture files, and corners as JSON lines."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pytest
from PIL import Image

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.command import corners_lines, scan_files
from kiosk.scanner.geometry import ints

CORNERS = np.array([[160.0, 60.0], [620.0, 80.0], [600.0, 730.0], [150.0, 710.0]])


def photo(path: Path, orientation: int = 1) -> Path:
    """Write a photograph of a sheet on a table."""
    picture = np.full((800, 760, 3), (60, 90, 130), np.uint8)
    cv2.fillPoly(picture, [ints(CORNERS)], (235, 238, 240))
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(picture[..., ::-1]).save(path, "JPEG", exif=exif)
    return path


def test_corners_are_told_a_line_a_file(tmp_path: Path) -> None:
    good, bad = photo(tmp_path / "good.jpg"), tmp_path / "bad.jpg"
    bad.write_bytes(b"no picture")
    first, second = (json.loads(line) for line in corners_lines([good, bad]))
    assert set(first) == {"file", "corners", "score", "ms"}
    assert first["file"] == str(good)
    assert np.array(first["corners"]) == pytest.approx(CORNERS, abs=4)
    assert 0.3 <= first["score"] <= 1
    assert first["ms"] > 0
    assert second["corners"] is None
    assert "not a readable picture" in second["error"]


def test_corners_are_pixels_of_the_picture_turned_as_its_exif_says(tmp_path: Path) -> None:
    (line,) = corners_lines([photo(tmp_path / "turned.jpg", orientation=6)])
    corners = np.array(json.loads(line)["corners"])
    turned = np.c_[800 - CORNERS[:, 1], CORNERS[:, 0]]
    assert np.sort(corners[:, 0]) == pytest.approx(np.sort(turned[:, 0]), abs=5)


def test_files_become_one_pdf(tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    lines = scan_files([photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg")], out)
    with pikepdf.open(io.BytesIO(out.read_bytes())) as pdf:
        assert len(pdf.pages) == 2
    assert len(lines) == 3
    assert "2 pages" in lines[-1]


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    with pytest.raises(KioskError) as caught:
        scan_files([photo(tmp_path / "a.jpg"), tmp_path / "missing.jpg"], out)
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE
    assert "missing.jpg" in caught.value.detail
    assert not out.exists()
