"""One PDF out of pages: count, size, resolution, and nothing of place or time."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest
from PIL import Image

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.clean import encode_bitonal, encode_page
from kiosk.scanner.document import MAX_PAGES, build_pdf, pdf_of_pictures
from kiosk.scanner.notes import without_metadata

POINTS_PER_MM = 72 / 25.4


def a_page(width: int = 1654, height: int = 2339) -> np.ndarray:
    """Return a grey page with a few lines."""
    page = np.full((height, width), 255, np.uint8)
    page[100:-100:40, 100:-100] = 20
    return page


def from_camera(orientation: int) -> bytes:
    """Return a JPEG that says where, when and how it was taken."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x0132] = "2031:02:03 04:05:06"
    exif[0x010F] = "Secretcam"
    out = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(out, "JPEG", exif=exif, comment=b"Secretcam")
    return out.getvalue()


def test_every_page_is_there_at_its_true_size() -> None:
    pages = [
        encode_page(a_page(), 200),
        encode_page(a_page(674, 425), 200),
        encode_page(a_page(), 150),
    ]
    with pikepdf.open(io.BytesIO(build_pdf(pages))) as pdf:
        sizes = [[float(side) for side in page.mediabox[2:]] for page in pdf.pages]
    assert len(sizes) == 3
    assert sizes[0] == pytest.approx([210 * POINTS_PER_MM, 297 * POINTS_PER_MM], abs=0.5)
    assert sizes[1] == pytest.approx([85.6 * POINTS_PER_MM, 53.98 * POINTS_PER_MM], abs=0.5)
    assert sizes[2][0] == pytest.approx(280 * POINTS_PER_MM, abs=0.5)


def test_pictures_enter_untouched() -> None:
    page = encode_page(a_page())
    with pikepdf.open(io.BytesIO(build_pdf([page]))) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.as_dict().values()
        assert image.read_raw_bytes() == page


def test_the_same_pages_give_the_same_bytes() -> None:
    pages = [encode_page(a_page()), encode_bitonal(a_page())]
    assert build_pdf(pages) == build_pdf(pages)


def test_nothing_tells_where_or_when() -> None:
    document = build_pdf([from_camera(1), encode_page(a_page())])
    with pikepdf.open(io.BytesIO(document)) as pdf:
        assert "/Info" not in pdf.trailer
        metadata = pdf.Root.Metadata.read_bytes()
        pdf.save(
            plain := io.BytesIO(),
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    assert b"Date" not in metadata
    assert b"Producer" not in plain.getvalue()
    for trace in (b"Secretcam", b"2031:02:03", b"Exif"):
        assert trace not in plain.getvalue()


def test_it_says_it_is_an_archive_file_with_its_colours_defined() -> None:
    with pikepdf.open(io.BytesIO(build_pdf([encode_page(a_page())]))) as pdf:
        assert b"<pdfaid:part>2</pdfaid:part>" in pdf.Root.Metadata.read_bytes()
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"


@pytest.mark.parametrize(("orientation", "turn"), [(1, 0), (3, 180), (6, 90), (8, 270)])
def test_a_turned_picture_is_shown_upright_though_its_exif_is_gone(
    orientation: int, turn: int
) -> None:
    with pikepdf.open(io.BytesIO(build_pdf([from_camera(orientation)]))) as pdf:
        assert int(pdf.pages[0].obj.get("/Rotate", 0)) == turn


def test_a_stripped_jpeg_shows_the_same_picture() -> None:
    page = from_camera(1)
    bare = without_metadata(page)
    assert len(bare) < len(page)
    with Image.open(io.BytesIO(bare)) as after, Image.open(io.BytesIO(page)) as before:
        assert np.array_equal(np.asarray(after), np.asarray(before))


@pytest.mark.parametrize("pages", [[], [b""], [b"not a picture"], [b"\xff\xd8\xff\xe1\xff\xff"]])
def test_what_is_no_picture_is_refused(pages: list[bytes]) -> None:
    with pytest.raises(KioskError) as caught:
        build_pdf(pages)
    assert caught.value.fault is Fault.DOCUMENT_UNREADABLE


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(KioskError) as caught:
        build_pdf([encode_page(a_page(80, 80))] * (MAX_PAGES + 1))
    assert caught.value.fault is Fault.DOCUMENT_TOO_BIG


def a_picture(width: int, height: int) -> bytes:
    """Return a page as the drawing process hands it over."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "PNG")
    return out.getvalue()


def test_received_pages_are_printed_on_a4_upright_or_on_its_side() -> None:
    """« Prenez vos 2 feuilles »: a picture is a sheet, whatever its shape."""
    pages = [a_picture(1240, 1754), a_picture(1754, 1240), a_picture(300, 3000)]
    with pikepdf.open(io.BytesIO(pdf_of_pictures(pages))) as pdf:
        boxes = [[float(side) for side in page.mediabox[2:]] for page in pdf.pages]
        assert "/Info" not in pdf.trailer
    sizes = [tuple(round(side / POINTS_PER_MM) for side in box) for box in boxes]
    assert sizes == [(210, 297), (297, 210), (210, 297)]


@pytest.mark.parametrize(
    ("pages", "fault"),
    [
        ([], Fault.DOCUMENT_UNREADABLE),
        ([b"no picture"], Fault.DOCUMENT_UNREADABLE),
        ([a_picture(9, 9)] * (MAX_PAGES + 1), Fault.DOCUMENT_TOO_BIG),
    ],
)
def test_what_cannot_be_printed_is_refused(pages: list[bytes], fault: Fault) -> None:
    with pytest.raises(KioskError) as refused:
        pdf_of_pictures(pages)
    assert refused.value.fault is fault
