"""Hostile files through the whole scanner: a page, or a fault with a sentence; never a crash."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest
from hostile import a_jpeg, a_pdf, pdfs, pictures
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetSource
from kiosk.core.ports import RenderedDocument
from kiosk.core.scanner_port import RawSheet
from kiosk.devices.scanner_words import EVERY
from kiosk.scanner import upright
from kiosk.scanner.clean import brightened, clean, encode_bitonal, encode_page
from kiosk.scanner.decode import MAX_SIDE, decode_picture
from kiosk.scanner.document import build_pdf
from kiosk.scanner.flatten import MAX_SIDE_PX, flatten
from kiosk.scanner.live import develop
from kiosk.scanner.render import render_document
from kiosk.scanner.render_worker import Limits
from kiosk.scanner.sheet import develop_sheet
from kiosk.scanner.upright import turn
from kiosk.ui.fault_words import FAULTS

FILES = dict(pictures())
PDFS = dict(pdfs())
DOCUMENT_FAULTS = (Fault.DOCUMENT_UNREADABLE, Fault.DOCUMENT_TOO_BIG)
READABLE = (
    "cmyk",
    "16 bit png",
    "16 bit tiff",
    "32 bit tiff",
    "float tiff",
    "lab tiff",
    "one bit",
    "palette with holes",
    "grey with holes",
    "animated webp",
    "animated png",
    "many-page tiff",
    "exif turn 99",
    "exif cut",
)
BRIEF = Limits(seconds=25.0, cpu_s=4)


def whole_way(data: bytes) -> int:
    """Return how many pages the PDF has that the picture file ends in. Raises `KioskError`."""
    made = develop(decode_picture(data))
    assert 1 <= max(made.page.shape) <= MAX_SIDE_PX
    jpeg = encode_page(made.page, made.dpi)
    document = build_pdf([jpeg, turn(jpeg, 1), encode_bitonal(made.page, made.dpi)])
    with pikepdf.open(io.BytesIO(document)) as pdf:
        return len(pdf.pages)


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_picture_becomes_a_document_or_a_fault(name: str) -> None:
    try:
        assert whole_way(FILES[name]) == 3
    except KioskError as error:
        assert error.fault in DOCUMENT_FAULTS
        assert error.detail
        assert name not in READABLE, error.detail


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_picture_goes_into_no_pdf_untouched_unless_it_is_one(name: str) -> None:
    """`build_pdf` takes what the camera made; a stranger's file must not crash it either."""
    try:
        assert build_pdf([FILES[name]]).startswith(b"%PDF")
    except KioskError as error:
        assert error.fault in DOCUMENT_FAULTS


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_jpeg_with_bytes_changed_becomes_a_document_or_a_fault(data: st.DataObject) -> None:
    jpeg = bytearray(a_jpeg((64, 48)))
    places = st.lists(st.tuples(st.integers(2, len(jpeg) - 1), st.integers(0, 255)), max_size=12)
    for place, value in data.draw(places):
        jpeg[place] = value
    try:
        assert whole_way(bytes(jpeg)) == 3
    except KioskError as error:
        assert error.fault in DOCUMENT_FAULTS


SHEET_FAULTS = (Fault.SCAN_CUT, Fault.SCANNER_FAILED, Fault.SCANNER_EMPTY)


@pytest.fixture
def no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave Tesseract out: a process a page is slow, and it never sees the scanner's bytes."""
    monkeypatch.setattr(upright, "PROGRAM", "no-such-program-here")


def sheet_or_fault(data: bytes, source: SheetSource, dpi: int = 200, rows: int = 0) -> None:
    """Develop what a scanner gave; what comes of it is one bounded page, or a fault with words."""
    try:
        page = develop_sheet(RawSheet(data, dpi, source, rows))
    except KioskError as error:
        assert error.fault in SHEET_FAULTS and error.fault in FAULTS
        assert error.detail
        return
    assert build_pdf([page.blob]).startswith(b"%PDF")
    assert 1 <= max(page.width, page.height) <= MAX_SIDE
    assert decode_picture(page.blob).shape[:2] == (page.height, page.width)


@pytest.mark.usefixtures("no_reading")
@pytest.mark.parametrize("name", FILES)
def test_a_hostile_sheet_becomes_a_page_or_a_fault(name: str) -> None:
    """ERR-1: whatever a scanner sends, its driver's process goes on and the screen has words."""
    for source in EVERY:
        sheet_or_fault(FILES[name], source)


PNM = {
    "no head": b"P6",
    "no size": b"P6\n\n255\n",
    "no end of size": b"P6\n" + b"9" * 4000,
    "negative": b"P6\n-5 -5\n255\n" + bytes(75),
    "of no size": b"P6\n0 0\n255\n",
    "of a line": b"P5\n30000 1\n255\n" + bytes(30_000),
    "of a column": b"P5\n1 30000\n255\n" + bytes(30_000),
    "claims 30,000 square": b"P5\n30000 30000\n255\n" + bytes(99),
    "claims a million square": b"P6\n1000000 1000000\n255\n" + bytes(99),
    "16 bit": b"P5\n40 300\n65535\n" + bytes(24_000),
    "of no depth": b"P6\n40 300\n0\n" + bytes(36_000),
    "one bit": b"P4\n40 300\n" + b"\xaa" * 1500,
    "one byte short": b"P5\n40 300\n255\n" + bytes(11_999),
    "one byte long": b"P5\n40 300\n255\n" + bytes(12_001),
    "a comment without end": b"P6\n# " + b"x" * 70_000,
    "in letters": b"P3\n2 200\n255\n" + b"12 " * 1200,
    "floats": b"PF\n40 300\n-1.0\n" + np.full(36_000, np.nan, "<f4").tobytes(),
}
"""What scanimage writes, wrong in every place."""


@pytest.mark.usefixtures("no_reading")
@pytest.mark.parametrize("name", PNM)
def test_a_pnm_that_lies_becomes_a_page_or_a_fault(name: str) -> None:
    sheet_or_fault(PNM[name], "glass", dpi=75)


@pytest.mark.usefixtures("no_reading")
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_sheet_with_bytes_changed_becomes_a_page_or_a_fault(data: st.DataObject) -> None:
    """Any bytes of a JPEG or a PNM changed, and the driver's own numbers anything at all."""
    whole = a_jpeg((160, 220)) if data.draw(st.booleans()) else _PNM_PAGE
    sheet = bytearray(whole)
    places = st.lists(st.tuples(st.integers(0, len(sheet) - 1), st.integers(0, 255)), max_size=12)
    for place, value in data.draw(places):
        sheet[place] = value
    dpi = data.draw(st.sampled_from([1, 50, 75, 200, 1200]))
    rows = data.draw(st.sampled_from([0, 1, 220, 30_000]))
    source: SheetSource = data.draw(st.sampled_from(["glass", "feeder"]))
    sheet_or_fault(bytes(sheet), source, dpi, rows)


_PNM_PAGE = b"P5\n160 220\n255\n" + bytes(range(256)) * 137 + bytes(128)


CORNER = st.tuples(st.floats(-500, 1000), st.floats(-500, 1000))


@settings(max_examples=40, deadline=None)
@given(st.tuples(CORNER, CORNER, CORNER, CORNER), st.sampled_from([None, 0.01, 0.4, 4.0]))
def test_corners_dragged_anywhere_give_a_page_of_bounded_size(
    corners: tuple[tuple[float, float], ...], scale: float | None
) -> None:
    """Whatever handles are dragged to: crossed, on one line, on one spot, outside."""
    picture = np.full((120, 160, 3), 180, np.uint8)
    try:
        flat = flatten(picture, np.array(corners), mm_per_px=scale)
    except KioskError as error:
        assert error.fault is Fault.DOCUMENT_UNREADABLE
        return
    assert 1 <= max(flat.picture.shape[:2]) <= MAX_SIDE_PX
    assert flat.dpi >= 1


@pytest.mark.parametrize("spot", [0.0, 240.0, 1e9, float("nan"), float("inf")])
def test_corners_that_enclose_nothing_are_refused(spot: float) -> None:
    with pytest.raises(KioskError) as caught:
        flatten(np.full((480, 640, 3), 180, np.uint8), np.full((4, 2), spot))
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE


@pytest.mark.parametrize("size", [(1, 1), (1, 6000), (6000, 1), (3, 3), (2, 700)])
@pytest.mark.parametrize("value", [0, 255])
def test_pages_of_absurd_shape_are_cleaned_and_packed(size: tuple[int, int], value: int) -> None:
    page = np.full((*size, 3), value, np.uint8)
    for made in (clean(page), brightened(page)):
        assert made.shape[:2] == size
        assert encode_page(made).startswith(b"\xff\xd8")
        assert encode_bitonal(made).startswith((b"II", b"MM"))


@pytest.mark.parametrize("name", PDFS)
def test_a_hostile_pdf_is_drawn_or_refused_in_time(name: str) -> None:
    """DOC-6: what a stranger sends is drawn by a child that can only die alone."""
    try:
        drawn = render_document(PDFS[name], "application/pdf", BRIEF)
    except KioskError as error:
        assert error.fault in DOCUMENT_FAULTS
        assert error.detail
    else:
        assert 0 < len(drawn.pages) <= BRIEF.pages


@pytest.mark.parametrize(
    "name", ["claims 30,000 square", "bomb of words", "cmyk", "jpeg cut at 0.6", "exif turn 99"]
)
def test_a_hostile_picture_is_drawn_or_refused(name: str) -> None:
    mime = "image/png" if FILES[name].startswith(b"\x89PNG") else "image/jpeg"
    try:
        drawn = render_document(FILES[name], mime, BRIEF)
    except KioskError as error:
        assert error.fault in DOCUMENT_FAULTS
    else:
        assert drawn.page_count == 1


def test_after_a_hostile_document_the_next_one_is_drawn() -> None:
    with pytest.raises(KioskError):
        render_document(PDFS["locked"], "application/pdf", BRIEF)
    drawn = render_document(a_pdf(b"0 0 99 99 re f"), "application/pdf", BRIEF)
    assert isinstance(drawn, RenderedDocument)
    assert drawn.page_count == 1
