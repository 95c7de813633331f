"""What a JPEG says besides its pixels: which way it is to be turned, and what must not go along.

Pillow only: the media process at rest needs no PDF library for it.
"""

from __future__ import annotations

import io
import warnings

from PIL import Image

ORIENTATION = 0x0112
TURNS = {3: 180, 6: 90, 8: 270}
"""EXIF orientation to clockwise degrees; mirrored ones do not come from cameras."""


def turn_of(page: bytes) -> int:
    """Return by how many degrees clockwise the page's EXIF says it must be turned."""
    with warnings.catch_warnings():
        # Pillow warns of damaged EXIF, and reads what it can.
        warnings.simplefilter("ignore")
        with Image.open(io.BytesIO(page)) as picture:
            return TURNS.get(picture.getexif().get(ORIENTATION, 1), 0)


def without_metadata(page: bytes) -> bytes:
    """Return a JPEG without EXIF, XMP, comments or maker notes; JFIF and Adobe colour marks stay.

    The picture's own bytes are not touched (ITU-T T.81, B.1.1.4). Other formats are returned as
    they are.
    """
    if not page.startswith(b"\xff\xd8"):
        return page
    kept, at = [b"\xff\xd8"], 2
    while at + 4 <= len(page) and page[at] == 0xFF and page[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(page[at + 2 : at + 4], "big")
        mark = page[at + 1]
        if not (0xE1 <= mark <= 0xED or mark in (0xEF, 0xFE)):
            kept.append(page[at:end])
        at = max(end, at + 2)
    kept.append(page[at:])
    return b"".join(kept)
