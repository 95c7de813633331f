"""Where a page comes to lie on a sheet, and the page as a picture for it. Pure but for pdfium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pypdfium2
from PIL import Image

from kiosk.devices.printer_ipp import PrinterError

MOST_DPI: Final = 300
"""Finer pictures only cost memory: received pages are drawn at 150 dpi, scanned ones at 200."""
POINTS: Final = 72


@dataclass(frozen=True, slots=True)
class Sheet:
    """What can be printed on, in device pixels, and the device's pixels per inch."""

    width: int
    height: int
    dpi_x: int
    dpi_y: int

    def __post_init__(self) -> None:
        if min(self.width, self.height, self.dpi_x, self.dpi_y) < 1:
            raise PrinterError(f"the printer's driver tells no sheet: {self}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in device pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Placing:
    """How a page goes on the sheet: turned by a quarter or not, scaled, in which box."""

    turned: bool
    picture: tuple[int, int]
    """Size of the picture to draw, pixels."""
    box: Box


def place(page: tuple[float, float], sheet: Sheet) -> Placing:
    """Return how a page of that size (points) fills the sheet: whole, in the middle, undistorted.

    A wide page is turned, as CUPS does. The picture is a whole fraction of the box, so that the
    driver only repeats its pixels.
    """
    turned = (page[0] > page[1]) != (sheet.width * sheet.dpi_y > sheet.height * sheet.dpi_x)
    width, height = (page[1], page[0]) if turned else page
    scale = min(
        sheet.width / sheet.dpi_x * POINTS / width, sheet.height / sheet.dpi_y * POINTS / height
    )
    fine_x, fine_y = -(-sheet.dpi_x // MOST_DPI), -(-sheet.dpi_y // MOST_DPI)
    across = max(1, round(width * scale / POINTS * sheet.dpi_x) // fine_x)
    down = max(1, round(height * scale / POINTS * sheet.dpi_y) // fine_y)
    left = (sheet.width - across * fine_x) // 2
    top = (sheet.height - down * fine_y) // 2
    return Placing(
        turned, (across, down), Box(left, top, left + across * fine_x, top + down * fine_y)
    )


def pages_for(pdf: bytes, sheet: Sheet) -> Iterator[tuple[Image.Image, Box]]:
    """Give each page as an RGB picture and its box. Raises `PrinterError` for what is no PDF."""
    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for page in document:
                placing = place(page.get_size(), sheet)
                yield _drawn(page, placing), placing.box
                page.close()
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise PrinterError(f"not a PDF to print: {error}") from error


def _drawn(page: pypdfium2.PdfPage, placing: Placing) -> Image.Image:
    width, height = page.get_size()
    across, down = placing.picture
    if placing.turned:
        width, height = height, width
    bitmap = page.render(
        scale=max(across / width, down / height), rotation=90 if placing.turned else 0
    )
    try:
        return bitmap.to_pil().convert("RGB").crop((0, 0, across, down))
    finally:
        bitmap.close()
