"""The page's own reading of a borne's PDF, and what it leaves to the browser's viewer."""

from __future__ import annotations

import base64
import io
import zlib

import img2pdf
import pytest
from desk_rig import town
from page_rig import page
from PIL import Image

from kiosk.scanner.document import build_pdf

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

READ = """const {jpegPages} = await import('/image_pdf.js');
const bytes = Uint8Array.from(atob(arguments[0]), (each) => each.charCodeAt(0));
const pages = await jpegPages(bytes);
return pages && pages.map(({data, turn}) => [data.length, turn]);"""


def jpeg(turned: bool = False) -> bytes:
    """Return a small JPEG, maybe one whose EXIF says that it lies on its side."""
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    buffer = io.BytesIO()
    Image.effect_noise((160, 220), 40).save(buffer, "JPEG", dpi=(200, 200), exif=exif.tobytes())
    return buffer.getvalue()


def with_object_stream(packed: bytes, first: int) -> bytes:
    """Return a PDF whose only object is an object stream."""
    head = f"1 0 obj <</Type/ObjStm/N 1/First {first}/Filter/FlateDecode/Length {len(packed)}>>"
    return b"%PDF-1.5\n" + head.encode() + b" stream\n" + packed + b"\nendstream endobj\n"


SHEET = jpeg()
PLAIN = img2pdf.convert([SHEET, SHEET]) or b""
TEXT = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R 2 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/Resources<</Font<<>>>>/Contents 4 0 R>>endobj\n"
)
BOMB = with_object_stream(zlib.compress(bytes(40_000_000), 1), 10)
NOT_READ = {
    "text": TEXT,
    "cut": build_pdf([jpeg(), jpeg()])[:20_000],
    "empty": b"",
    "bomb": BOMB,
    "not flate": with_object_stream(b"nothing of the kind", 10),
    "many objects": b"".join(b"%d 0 obj <<>> endobj\n" % number for number in range(3000)),
    "lengths that lead nowhere": b"1 0 obj <</Length 2 0 R>> stream\nx\nendstream endobj\n" * 1000,
}


async def test_a_bornes_pdf_is_read_and_others_are_left_to_the_browser() -> None:
    async with town() as around, page() as screen:
        await screen.open(around.url)

        async def read(pdf: bytes) -> list[list[int]] | None:
            return await screen.run(READ, base64.b64encode(pdf).decode())

        scanned = await read(build_pdf([jpeg(), jpeg(turned=True)]))
        assert scanned is not None
        assert [turn for _, turn in scanned] == [0, 90]
        assert await read(PLAIN) == [[len(SHEET), 0], [len(SHEET), 0]]
        for name, pdf in NOT_READ.items():
            assert await read(pdf) is None, name
        assert await screen.complaints() == []
