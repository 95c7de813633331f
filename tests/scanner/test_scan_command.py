"""`kiosk scan`: a PDF from picture files, and corners as JSON lines."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from letters import letter
from PIL import Image

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner import upright
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


def test_a_black_and_white_pdf_is_packed_as_fax_and_smaller(tmp_path: Path) -> None:
    """The `--bitonal` option: CCITT G4, one bit a pixel."""
    picture = photo(tmp_path / "a.jpg")
    scan_files([picture], tmp_path / "grey.pdf")
    scan_files([picture], tmp_path / "black.pdf", bitonal=True)
    with pikepdf.open(tmp_path / "black.pdf") as pdf:
        (image,) = pdf.pages[0].Resources.XObject.as_dict().values()
        assert image.Filter == pikepdf.Name.CCITTFaxDecode or pikepdf.Name.CCITTFaxDecode in list(
            image.Filter
        )
        assert image.BitsPerComponent == 1
    sizes = [(tmp_path / name).stat().st_size for name in ("black.pdf", "grey.pdf")]
    assert sizes[0] < sizes[1]


@pytest.mark.skipif(not shutil.which("tesseract"), reason="no Tesseract here")
def test_a_page_photographed_upside_down_comes_out_upright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upright, "DEADLINE_S", 40.0)
    table = np.full((1900, 1500), 60, np.uint8)
    page = letter(14, 150)
    table[70 : 70 + page.shape[0], 130 : 130 + page.shape[1]] = page
    made = {}
    for name, picture in (("right", table), ("wrong", table[::-1, ::-1])):
        Image.fromarray(np.ascontiguousarray(picture)).save(tmp_path / f"{name}.png")
        scan_files([tmp_path / f"{name}.png"], tmp_path / f"{name}.pdf")
        with pypdfium2.PdfDocument(tmp_path / f"{name}.pdf") as pdf:
            bitmap = pdf[0].render(scale=1)
            shown = bitmap.to_numpy().mean(axis=2)
        made[name] = shown[: shown.shape[0] // 8].mean(), shown[-shown.shape[0] // 8 :].mean()
    assert made["wrong"] == pytest.approx(made["right"], abs=4)
    assert abs(made["right"][0] - made["right"][1]) > 8


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    with pytest.raises(KioskError) as caught:
        scan_files([photo(tmp_path / "a.jpg"), tmp_path / "missing.jpg"], out)
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE
    assert "missing.jpg" in caught.value.detail
    assert not out.exists()
