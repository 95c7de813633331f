"""Where a page comes to lie on a sheet, and that what is drawn there is the page."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_win_page import MOST_DPI, Sheet, pages_for, place
from kiosk.scanner.document import pdf_of_pictures

A4_600 = Sheet(4800, 6715, 600, 600)
"""The printable part of a sheet, as a real driver told it."""


def picture(width: int, height: int) -> bytes:
    """Return a white page, black in its top left corner, as PNG."""
    page = Image.new("RGB", (width, height), "white")
    page.paste("black", (0, 0, width // 4, height // 4))
    out = io.BytesIO()
    page.save(out, "PNG")
    return out.getvalue()


def test_a_whole_a4_page_fills_the_printable_part_in_the_middle() -> None:
    placing = place((595.28, 841.89), A4_600)
    box = placing.box
    assert (box.top, box.bottom) == (0, 6714) and not placing.turned
    assert abs(box.left - (4800 - box.right)) <= 1
    assert placing.picture == ((box.right - box.left) // 2, 6714 // 2)


def test_a_wide_page_is_turned() -> None:
    assert place((842, 595), A4_600).turned
    assert not place((842, 595), Sheet(6715, 4800, 600, 600)).turned


@given(
    st.floats(50, 3000),
    st.floats(50, 3000),
    st.integers(400, 7000),
    st.integers(400, 10000),
    st.sampled_from([(150, 150), (300, 300), (600, 600), (1200, 1200), (600, 300), (203, 203)]),
)
def test_no_page_leaves_the_sheet_nor_is_distorted(
    width: float, height: float, across: int, down: int, dpi: tuple[int, int]
) -> None:
    placing = place((width, height), Sheet(across, down, *dpi))
    box = placing.box
    assert 0 <= box.left < box.right <= across and 0 <= box.top < box.bottom <= down
    if placing.turned:
        width, height = height, width
    wide_in, high_in = (box.right - box.left) / dpi[0], (box.bottom - box.top) / dpi[1]
    assert abs(wide_in * height - high_in * width) <= 5 / min(dpi) * (width + height)
    assert all(dots <= inches * MOST_DPI * 1.01 + 1 for dots, inches in zip(
        placing.picture, (wide_in, high_in), strict=True))  # fmt: skip


@pytest.mark.parametrize(("size", "black"), [((827, 1169), (0.1, 0.1)), ((1169, 827), (0.9, 0.1))])
def test_what_is_drawn_is_the_page_upright_or_turned(
    size: tuple[int, int], black: tuple[float, float]
) -> None:
    sheet = Sheet(1200, 1680, 150, 150)
    ((drawn, box),) = pages_for(pdf_of_pictures([picture(*size)]), sheet)
    assert drawn.size == (box.right - box.left, box.bottom - box.top)
    corners = [(x, y) for x in (0.1, 0.9) for y in (0.1, 0.9)]
    dark = [at for at in corners
            if drawn.getpixel((int(at[0] * drawn.width), int(at[1] * drawn.height))) < (9, 9, 9)]  # pyright: ignore[reportOperatorIssue]  # fmt: skip
    assert dark == [black]


def test_what_is_no_pdf_and_a_driver_without_a_sheet_are_told() -> None:
    with pytest.raises(PrinterError, match="not a PDF"):
        list(pages_for(b"nothing", A4_600))
    with pytest.raises(PrinterError, match="no sheet"):
        Sheet(0, 0, 0, 0)
