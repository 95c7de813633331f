"""Pages to one small PDF/A-2b file that says nothing of where or when.

No numpy, no OpenCV here: the UI process calls this.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import img2pdf
import pikepdf
from PIL import Image, ImageCms, UnidentifiedImageError

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import MOST_PAGES
from kiosk.scanner.notes import turn_of, without_metadata

MAX_PAGES = MOST_PAGES
NO_PICTURE = (
    img2pdf.ImageOpenError,
    img2pdf.PdfTooLargeError,
    UnidentifiedImageError,
    Image.DecompressionBombError,
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    struct.error,
)
"""What img2pdf and Pillow's format plug-ins raise on damaged and hostile files."""

XMP = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def build_pdf(pages: Sequence[bytes]) -> bytes:
    """Return one PDF of these JPEG (or G4 TIFF) pages, untouched, at the size their dpi says.

    The same pages give the same bytes. Raises `KioskError(DOCUMENT_UNREADABLE)` when there is no
    page or one is not a picture, `DOCUMENT_TOO_BIG` over MAX_PAGES.
    """
    check_count(pages)
    try:
        turns = [turn_of(page) for page in pages]
        bare = [without_metadata(page) for page in pages]
        body = img2pdf.convert(
            bare, nodate=True, rotation=img2pdf.Rotation.ifvalid, first_frame_only=True
        )
    except NO_PICTURE as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"a page is not a picture: {error}") from error
    return archive(body or b"", turns)


def pdf_of_pictures(pages: Sequence[bytes]) -> bytes:
    """Return one PDF for the printer: each of these PNG pages fills an A4 sheet, turned if wide.

    Raises as `build_pdf` does.
    """
    check_count(pages)
    a4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
    layout = img2pdf.get_layout_fun(pagesize=a4, fit=img2pdf.FitMode.into, auto_orient=True)
    try:
        body = img2pdf.convert(list(pages), nodate=True, layout_fun=layout)
    except NO_PICTURE as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"a page is not a picture: {error}") from error
    return archive(body or b"", [0] * len(pages))


def check_count(pages: Sequence[bytes]) -> None:
    """Refuse a document without pages, or with more than MAX_PAGES."""
    if not pages:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "a document needs at least one page")
    if len(pages) > MAX_PAGES:
        raise KioskError(Fault.DOCUMENT_TOO_BIG, f"{len(pages)} pages; at most {MAX_PAGES}")


def archive(body: bytes, turns: Sequence[int]) -> bytes:
    """Return the PDF as PDF/A-2b: colour profile, bare XMP, no document information."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        for page, turn in zip(pdf.pages, turns, strict=True):
            if turn:
                page.rotate(turn, relative=True)
        for trace in ("/Info", "/ID"):
            if trace in pdf.trailer:
                del pdf.trailer[trace]
        profile = pikepdf.Stream(pdf, colour_profile(), N=3)
        intent = pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier=pikepdf.String("sRGB"),
            DestOutputProfile=pdf.make_indirect(profile),
        )
        pdf.Root.OutputIntents = pikepdf.Array([pdf.make_indirect(intent)])
        metadata = pikepdf.Stream(pdf, XMP, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        pdf.Root.Metadata = pdf.make_indirect(metadata)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def colour_profile() -> bytes:
    """Return the sRGB profile with its creation date (ICC.1 bytes 24 to 35) set to a fixed day."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(profile)
