"""A sheet out of a scanner: cut to its paper, straight, at its true size; or refused."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from jdeskew.estimator import get_angle

from kiosk.core.faults import Fault, KioskError
from kiosk.core.scanner_port import RawSheet
from kiosk.scanner import upright
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.sheet import develop_sheet, paper_on_glass, straightened
from kiosk.scanner.upright import turns_of
from kiosk.sim.scanner import LID, sheet


@pytest.fixture(autouse=True)
def _no_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the turn of a page out, where it is not what is tested."""
    monkeypatch.setattr(upright, "PROGRAM", "no-such-program-here")


def jpeg(bgr: np.ndarray) -> bytes:
    return cv2.imencode(".jpg", bgr)[1].tobytes()


def on_the_glass(width_mm: float, height_mm: float, turn: float, dpi: int = 200) -> np.ndarray:
    """Return the glass with a coloured card of that size, its middle at a third, turned."""
    glass = np.full((2339, 1654, 3), LID, np.uint8)
    box = ((600.0, 800.0), (width_mm / 25.4 * dpi, height_mm / 25.4 * dpi), turn)
    cv2.fillConvexPoly(glass, cv2.boxPoints(box).astype(np.int32), (190, 150, 110))
    return glass


@pytest.mark.parametrize("turn", [0.0, 7.0, -20.0])
def test_a_card_is_cut_out_at_its_true_size(turn: float) -> None:
    card = paper_on_glass(on_the_glass(85.6, 54.0, turn), 200)
    height, width = card.shape[:2]
    assert width == pytest.approx(674, abs=10)
    assert height == pytest.approx(425, abs=10)
    assert np.abs(card[height // 2, width // 2].astype(int) - (190, 150, 110)).max() < 4


def test_a_letter_that_fills_the_glass_stays_whole() -> None:
    assert paper_on_glass(sheet(0, 200), 200).shape == (2339, 1654, 3)


def test_an_empty_glass_is_no_page() -> None:
    """A white page is not sent: the citizen is told that nothing lies there."""
    with pytest.raises(KioskError) as told:
        develop_sheet(RawSheet(jpeg(sheet(None, 200)), 200, "glass"))
    assert told.value.fault is Fault.SCANNER_EMPTY


@pytest.mark.skipif(not shutil.which("tesseract"), reason="no Tesseract here")
def test_a_sheet_laid_on_its_side_comes_upright(monkeypatch: pytest.MonkeyPatch) -> None:
    """A turn like a photo's: noted in the JPEG, its sides told as they will be seen."""
    monkeypatch.setattr(upright, "PROGRAM", "tesseract")
    monkeypatch.setattr(upright, "DEADLINE_S", 60.0)
    laid = np.ascontiguousarray(np.rot90(sheet(0, 200)))
    page = develop_sheet(RawSheet(jpeg(laid), 200, "feeder"))
    assert turns_of(page.blob) == 1
    assert page.height > page.width


def test_a_reading_that_was_given_up_does_not_wait_for_tesseract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\nexec sleep 3600\n")
    slow.chmod(0o755)
    monkeypatch.setattr(upright, "PROGRAM", str(slow))
    monkeypatch.setattr(upright, "DEADLINE_S", 3600.0)
    stop = threading.Event()
    stop.set()
    page = develop_sheet(RawSheet(jpeg(sheet(0, 100)), 100, "feeder"), stop)
    assert turns_of(page.blob) == 0


def test_crooked_lines_are_made_level() -> None:
    level = cv2.getRotationMatrix2D((827, 1170), 3.0, 1.0)
    crooked = cv2.warpAffine(sheet(0, 200, 1), level, (1654, 2339), borderValue=(240, 240, 240))
    before = get_angle(cv2.cvtColor(crooked, cv2.COLOR_BGR2GRAY))
    after = get_angle(cv2.cvtColor(straightened(crooked), cv2.COLOR_BGR2GRAY))
    assert abs(before) > 1.5
    assert abs(after) < 0.4


def test_a_sheet_short_of_its_rows_is_refused() -> None:
    """Check the height, the one sign a cancelled reading leaves."""
    half = sheet(0, 200)[:1100]
    with pytest.raises(KioskError) as told:
        develop_sheet(RawSheet(jpeg(half), 200, "glass", rows=2338))
    assert told.value.fault is Fault.SCAN_CUT


@pytest.mark.parametrize("data", [b"", b"P6\n10 10\n255\n123", b"\xff\xd8\xff", b"not a picture"])
def test_what_is_no_whole_picture_is_refused(data: bytes) -> None:
    with pytest.raises(KioskError) as told:
        develop_sheet(RawSheet(data, 200, "feeder"))
    assert told.value.fault is Fault.SCAN_CUT


def test_a_sheet_at_300_dpi_is_sent_at_200() -> None:
    page = develop_sheet(RawSheet(jpeg(sheet(0, 300)), 300, "feeder"))
    assert page.dpi == 200
    assert decode_picture(page.blob).shape[:2] == (page.height, page.width)
    assert page.width == pytest.approx(1654, abs=2)
