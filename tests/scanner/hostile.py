"""Hostile picture files and PDFs, made byte by byte: what a stranger or a fault may hand over."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

import numpy as np
import pikepdf
from PIL import Image


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    """Return a Pillow picture as a file of this kind."""
    picture.save(out := io.BytesIO(), kind, **options)
    return out.getvalue()


def a_jpeg(size: tuple[int, int] = (320, 240)) -> bytes:
    """Return a harmless JPEG of a grey ramp."""
    ramp = np.add.outer(np.arange(size[1]), np.arange(size[0])) % 256
    return saved(Image.fromarray(ramp.astype(np.uint8)).convert("RGB"), "JPEG")


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a PNG chunk."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *chunks: bytes, rows: bytes = b"") -> bytes:
    """Return a grey PNG that claims this size, whatever its rows are."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(rows, 9))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + body + chunk(b"IEND", b"")


def with_exif(jpeg: bytes, tiff: bytes) -> bytes:
    """Return the JPEG with this EXIF block."""
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def ifd(*entries: tuple[int, int, int, int], after: int = 0) -> bytes:
    """Return a little-endian TIFF head and one directory of (tag, type, count, value)."""
    rows = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + rows + struct.pack("<I", after)


def pictures() -> Iterator[tuple[str, bytes]]:
    """Yield a name and a file, the sane but rare ones first."""
    grey = np.linspace(0, 255, 96 * 128).astype(np.uint8).reshape(96, 128)
    colour = Image.fromarray(np.dstack([grey, grey[::-1], grey]))
    frames = [Image.fromarray(np.roll(grey, 20 * step, 0)) for step in range(3)]
    yield "cmyk", saved(colour.convert("CMYK"), "JPEG")
    yield "16 bit png", saved(Image.fromarray(grey.astype(np.uint16) * 257), "PNG")
    yield "16 bit tiff", saved(Image.fromarray(grey.astype(np.uint16) * 257), "TIFF")
    yield "32 bit tiff", saved(Image.fromarray(grey.astype(np.int32) << 20), "TIFF")
    yield "float tiff", saved(Image.fromarray(np.where(grey > 99, np.nan, 1e30)), "TIFF")
    yield "lab tiff", saved(colour.convert("LAB"), "TIFF")
    yield "one bit", saved(Image.fromarray(grey).convert("1"), "PNG")
    yield "palette with holes", saved(colour.convert("P"), "PNG", transparency=3)
    yield "grey with holes", saved(Image.fromarray(grey).convert("LA"), "PNG")
    yield "animated webp", saved(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    yield "animated png", saved(frames[0], "PNG", save_all=True, append_images=frames[1:])
    yield "animated gif", saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    yield "many-page tiff", saved(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    for width, height in ((1, 1), (2, 2), (1, 30_000), (30_000, 1), (30_000, 40), (40, 29_999)):
        yield f"{width}x{height}", saved(Image.new("L", (width, height), 200), "PNG")
    yield "30,001 wide", saved(Image.new("1", (30_001, 2)), "PNG")
    yield from broken_pictures()


def broken_pictures() -> Iterator[tuple[str, bytes]]:
    """Yield files that lie about themselves, or end too soon."""
    whole = a_jpeg()
    yield "nothing", b""
    yield "one byte", b"\xff"
    yield "heads only", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xd9"
    yield "png head only", b"\x89PNG\r\n\x1a\n"
    yield "zeros", bytes(4096)
    for share in (0.02, 0.3, 0.6, 0.97):
        yield f"jpeg cut at {share}", whole[: int(len(whole) * share)]
    yield "no height", whole.replace(b"\xff\xc0\x00\x11\x08\x00\xf0", b"\xff\xc0\x00\x11\x08\0\0")
    yield (
        "65,535 square",
        whole.replace(
            b"\xff\xc0\x00\x11\x08\x00\xf0\x01\x40", b"\xff\xc0\x00\x11\x08\xff\xff\xff\xff"
        ),
    )
    yield "claims 30,000 square", png(30_000, 30_000)
    yield "claims 2 thousand million square", png(2_000_000_000, 2_000_000_000)
    yield "bomb of zeros", png(4000, 4000, rows=bytes(4001 * 10))
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80_000_000), 9))
    yield "bomb of words", png(4, 4, text, rows=bytes(20))
    profile = chunk(b"iCCP", b"sRGB\0\0" + zlib.compress(bytes(60_000_000), 9))
    yield "bomb of a profile", png(4, 4, profile, rows=bytes(20))
    yield "exif that points at itself", with_exif(whole, ifd((0x8769, 4, 1, 8), after=8))
    yield "exif of 4 thousand million", with_exif(whole, ifd((0x0112, 3, 0xFFFFFFFF, 8)))
    yield "exif turn 99", with_exif(whole, ifd((0x0112, 3, 1, 99)))
    yield "exif turn of words", with_exif(whole, ifd((0x0112, 2, 4, 0x61626364)))
    yield "exif cut", with_exif(whole, b"II*\0\x08\0\0\0\xff\xff")
    yield "svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    yield "pdf as picture", b"%PDF-1.7\n%%EOF"


def a_pdf(content: bytes = b"", **page: object) -> bytes:
    """Return a one-page PDF with this content stream and these page entries."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    pdf.pages[0].Contents = pdf.make_stream(content)
    for name, value in page.items():
        pdf.pages[0][f"/{name}"] = value
    pdf.save(out := io.BytesIO())
    return out.getvalue()


def raw_pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first its catalogue; its table of objects is right."""
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(out),
    )
    return out + head + table + end


def drawing_itself() -> bytes:
    """Return a PDF whose drawing holds itself."""
    form = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 5>>"
    )
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]"
        b"/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
        form + b"\nstream\n/F Do\nendstream",
        b"<</Length 5>>\nstream\n/F Do\nendstream",
    )


def laughing() -> bytes:
    """Return a PDF whose drawing draws ten drawings that draw ten drawings, nine deep."""
    deep = 9
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]"
        b"/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>",
        b"<</Length 5>>\nstream\n/F Do\nendstream",
    ]
    for level in range(deep):
        drawn = b"/F Do " * 10 if level < deep - 1 else b"0 0 9 9 re f"
        objects.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F %d 0 R>>>>"
            b"/Length %d>>\nstream\n%s\nendstream" % (6 + level, len(drawn), drawn)
        )
    objects.append(b"null")
    return raw_pdf(*objects)


def image_pdf(width: int, height: int) -> bytes:
    """Return a PDF with a picture that claims this size and holds a few bytes."""
    body = zlib.compress(bytes(1000))
    return raw_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]"
        b"/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
        b"/ColorSpace/DeviceRGB/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream"
        % (width, height, len(body), body),
        b"<</Length 20>>\nstream\n99 0 0 99 0 0 cm /I Do\nendstream",
    )


def pdfs() -> Iterator[tuple[str, bytes]]:
    """Yield a name and a PDF made to hurt whoever opens it."""
    catalogue = b"<</Type/Catalog/Pages 2 0 R>>"
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_pdf())) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="o", user="secret"))
    yield "locked", locked.getvalue()
    yield "head only", b"%PDF-1.7\n"
    yield "cut", a_pdf(b"0 0 99 99 re f")[:-120]
    yield "no page", raw_pdf(catalogue, b"<</Type/Pages/Kids[]/Count 0>>")
    yield "pages in a ring", raw_pdf(catalogue, b"<</Type/Pages/Kids[2 0 R]/Count 9>>")
    yield (
        "claims a thousand million pages",
        raw_pdf(
            catalogue,
            b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        ),
    )
    yield "page of a million metres", a_pdf(b"", MediaBox=[0, 0, 3_000_000_000, 3_000_000_000])
    yield "page of no size", a_pdf(b"", MediaBox=[0, 0, 0, 0])
    yield "drawing itself", drawing_itself()
    yield "a thousand million drawings", laughing()
    yield "picture of 60,000 square", image_pdf(60_000, 60_000)
    yield "picture of 2 thousand million", image_pdf(2_000_000_000, 2_000_000_000)
    yield "endless strokes", a_pdf(b"0 0 m 595 842 l 3 w S " * 2_000_000)
    yield "deep brackets", a_pdf(b"[" * 3_000_000)
