"""Which way is up: real Tesseract on a real letter, and turns that lose nothing."""

from __future__ import annotations

import io
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from letters import letter
from PIL import Image, ImageOps

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner import upright
from kiosk.scanner.clean import encode_page
from kiosk.scanner.document import build_pdf
from kiosk.scanner.notes import without_metadata
from kiosk.scanner.upright import (
    quarters_to_read,
    read_answer,
    right_way_up,
    turn,
    turned_to,
    turns_of,
    upright_size,
)

LONG_S = 40.0
needs_tesseract = pytest.mark.skipif(not shutil.which("tesseract"), reason="no Tesseract here")


@pytest.fixture(scope="module")
def page() -> bytes:
    """Return a letter as JPEG."""
    return encode_page(letter(14, 150), 150)


def seen(jpeg: bytes) -> Image.Image:
    """Return the picture as a viewer that heeds the turn shows it."""
    return ImageOps.exif_transpose(Image.open(io.BytesIO(jpeg)))


@needs_tesseract
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_letter_laid_any_way_is_put_upright(quarters: int) -> None:
    laid = encode_page(np.ascontiguousarray(np.rot90(letter(14, 150), quarters)), 150)
    assert quarters_to_read(laid, deadline_s=LONG_S) == quarters
    assert turns_of(right_way_up(laid, deadline_s=LONG_S)) == quarters


@needs_tesseract
def test_a_page_with_nothing_to_read_is_left_as_it_lies() -> None:
    blank = encode_page(np.full((900, 640), 250, np.uint8), 100)
    assert right_way_up(blank, deadline_s=LONG_S) == blank


def test_an_unsure_answer_is_no_answer() -> None:
    told = "Page number: 0\nRotate: {}\nOrientation confidence: {}\nScript: Latin\n"
    assert read_answer(told.format(90, 2.0)) == 1
    assert read_answer(told.format(90, 1.99)) is None
    assert read_answer(told.format(45, 9.0)) is None
    assert read_answer(told.format("", "")) is None
    assert read_answer("") is None


def test_without_tesseract_the_page_is_left_as_it_lies(
    page: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upright, "PROGRAM", "no-such-program-here")
    assert right_way_up(page) == page


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in")
def test_a_program_that_never_answers_is_ended_at_the_deadline(
    page: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real child that never answers is killed, and the page left as it lies."""
    slow = tmp_path / "slow"
    slow.write_text(f"#!/bin/sh\necho $$ > {tmp_path}/pid\nexec sleep 3600\n")
    slow.chmod(slow.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(upright, "PROGRAM", str(slow))
    assert quarters_to_read(page, deadline_s=1.0) is None
    child = (tmp_path / "pid").read_text().strip()
    alive = subprocess.run(["ps", "-p", child], capture_output=True, check=False)
    assert alive.returncode != 0


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turn_is_clockwise_and_touches_no_pixel(page: bytes, quarters: int) -> None:
    turned = turn(page, quarters)
    flat = np.asarray(Image.open(io.BytesIO(page)))
    assert np.array_equal(np.asarray(seen(turned)), np.rot90(flat, -quarters))
    assert without_metadata(turned) == page


def test_turns_add_up_and_four_are_none(page: bytes) -> None:
    assert turns_of(turn(turn(page, 1), 2)) == 3
    assert turn(turn(turn(page, 1), 1), 2) == page
    assert turn(page, -1) == turn(page, 3)


def test_a_turned_page_keeps_its_resolution_and_swaps_its_sides(page: bytes) -> None:
    turned = turn(page, 1)
    with Image.open(io.BytesIO(turned)) as picture:
        assert picture.info["dpi"] == (150, 150)
    wide, high = upright_size(page)
    assert upright_size(turned) == (high, wide)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_the_pdf_page_is_turned_alike(page: bytes, quarters: int) -> None:
    with pikepdf.open(io.BytesIO(build_pdf([turn(page, quarters)]))) as pdf:
        assert int(pdf.pages[0].get("/Rotate", 0)) == quarters * 90


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\x89PNG\r\n", b"no picture at all"])
def test_what_is_no_jpeg_is_refused(data: bytes) -> None:
    with pytest.raises(KioskError) as caught:
        turn(data, 1)
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE


def test_a_turn_of_a_truncated_jpeg_still_ends(page: bytes) -> None:
    for length in range(2, 700, 7):
        turned_to(page[:length], 1)
