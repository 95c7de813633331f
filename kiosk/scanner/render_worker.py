"""The child that draws a received document: it gives up its rights first and trusts nothing."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from kiosk.core.faults import Fault, KioskError

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document may cost. `width_px` is that of a drawn page: A4 at about 150 dpi."""

    pages: int = 20
    bytes_in: int = 20 * MIB
    bytes_out: int = 30 * MIB
    pixels_in: int = 60_000_000
    width_px: int = 1240
    height_px: int = 4000
    seconds: float = 20.0
    cpu_s: int = 15
    text_chars: int = 6000
    """Of a page's text, so much is kept to be read aloud."""
    memory: int = 1536 * MIB


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page: PNG, and what it says."""

    picture: bytes
    text: str = ""


def draw_document(pipe: Connection, mime: str, limits: Limits) -> None:
    """Receive the document, draw it, send the pages; the child's whole life."""
    restrain(limits)
    try:
        data = pipe.recv_bytes(limits.bytes_in + 1)
        drawn, count = (
            draw_pdf(data, limits)
            if mime == "application/pdf"
            else draw_picture(data, mime, limits)
        )
        pipe.send_bytes(f"pages\n{len(drawn)}\n{count}".encode())
        for page in drawn:
            pipe.send_bytes(page.picture)
            pipe.send_bytes(page.text.encode(errors="ignore"))
    except KioskError as error:
        pipe.send_bytes(f"{error.fault.value}\n{error.detail[:400]}".encode())
    except (MemoryError, OSError, ValueError, SyntaxError, RuntimeError, EOFError) as error:
        name = type(error).__name__
        pipe.send_bytes(f"{Fault.DOCUMENT_UNREADABLE.value}\n{name}: {str(error)[:300]}".encode())
    finally:
        pipe.close()


def restrain(limits: Limits) -> None:
    """Limit this process's memory, processor time and files (Linux; elsewhere the deadline)."""
    if sys.platform != "linux":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_s, limits.cpu_s + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def draw_pdf(data: bytes, limits: Limits) -> tuple[list[Drawn], int]:
    """Return the first pages and how many pages the PDF has. No script of it runs."""
    import pypdfium2

    if b"%PDF-" not in data[:1024]:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "not a PDF file")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"damaged or protected PDF: {error}") from error
    try:
        count = len(document)
        if count < 1:
            raise KioskError(Fault.DOCUMENT_UNREADABLE, "a PDF without a page")
        return [
            draw_page(document[index], limits) for index in range(min(count, limits.pages))
        ], count
    except pypdfium2.PdfiumError as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"damaged page: {error}") from error
    finally:
        document.close()


def draw_page(page: Any, limits: Limits) -> Drawn:
    """Return one PDF page as wide as the limits say, never taller than they allow."""
    width, height = page.get_size()
    if not (0.5 < width < 20_000 and 0.5 < height < 20_000):
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"a page of {width:.0f} by {height:.0f} points")
    scale = min(limits.width_px / width, limits.height_px / height)
    bitmap = page.render(scale=scale, may_draw_forms=True)
    try:
        return Drawn(to_png(bitmap.to_pil()), text_of(page, limits.text_chars))
    finally:
        bitmap.close()
        page.close()


def text_of(page: Any, most: int) -> str:
    """Return what a PDF page says, without control characters; empty where it is a picture."""
    words = page.get_textpage()
    try:
        text = (
            words.get_text_range(0, min(most, words.count_chars())) if words.count_chars() else ""
        )
    finally:
        words.close()
    return "".join(one for one in text if one.isprintable() or one in "\n\t ")


def draw_picture(data: bytes, mime: str, limits: Limits) -> tuple[list[Drawn], int]:
    """Return a JPEG or PNG as one PNG page of the limited size, EXIF turned and dropped."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(data), formats=[mime.removeprefix("image/").upper()]) as picture:
        width, height = picture.size
        if width * height > limits.pixels_in:
            raise KioskError(
                Fault.DOCUMENT_TOO_BIG, f"{width}x{height} pixels; at most {limits.pixels_in}"
            )
        picture.draft("RGB", (limits.width_px * 2, limits.height_px * 2))
        turned = ImageOps.exif_transpose(picture)
        if turned.mode.startswith("I"):
            turned = turned.point(lambda value: value / 256).convert("L")
        if "A" in turned.getbands() or "transparency" in turned.info:
            clear = turned.convert("RGBA")
            turned = Image.alpha_composite(
                Image.new("RGBA", clear.size, (255, 255, 255, 255)), clear
            )
        page = turned.convert("RGB")
        page.thumbnail((limits.width_px, limits.height_px))
        return [Drawn(to_png(page))], 1


def to_png(picture: Any) -> bytes:
    """Return a Pillow picture as PNG, quickly rather than tightly packed, without metadata."""
    out = io.BytesIO()
    picture.convert("RGB").save(out, "PNG", compress_level=2)
    return out.getvalue()
