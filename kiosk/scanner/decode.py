"""Picture files to pixels: the only door by which a stranger's JPEG or PNG enters the scanner."""

from __future__ import annotations

import io
import struct
import warnings

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.core.faults import Fault, KioskError

MAX_PIXELS = 80_000_000
MAX_SIDE = 30_000
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")
DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    TypeError,
    KeyError,
    IndexError,
    struct.error,
)
"""What Pillow's format plug-ins raise on damaged files."""
Image.init()  # Pillow knows formats such as WEBP and TIFF only after this.


def decode_picture(data: bytes, formats: tuple[str, ...] = FORMATS) -> np.ndarray:
    """Return the picture as (height, width, 3) BGR uint8, turned as its EXIF says.

    Grey, 16-bit, CMYK and transparent pictures become BGR on white. Raises
    `KioskError(DOCUMENT_UNREADABLE)` for what is not a whole picture, `DOCUMENT_TOO_BIG` over
    MAX_PIXELS or MAX_SIDE, before any pixel is decoded.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=formats) as picture:
                refuse_big(picture.size)
                return to_bgr(picture)
    except Image.DecompressionBombError as error:
        raise KioskError(Fault.DOCUMENT_TOO_BIG, str(error)) from error
    except UnidentifiedImageError as error:
        kinds = ", ".join(FORMATS)
        raise KioskError(
            Fault.DOCUMENT_UNREADABLE, f"not a readable picture: no {kinds}"
        ) from error
    except DAMAGED as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"not a readable picture: {error}") from error
    except (OverflowError, MemoryError, RuntimeError, ZeroDivisionError) as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"hostile picture: {error}") from error


def refuse_big(size: tuple[int, int]) -> None:
    """Raise `KioskError(DOCUMENT_TOO_BIG)` when (width, height) is over the limits."""
    width, height = size
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        detail = f"{width}x{height} pixels; at most {MAX_PIXELS} pixels and {MAX_SIDE} a side"
        raise KioskError(Fault.DOCUMENT_TOO_BIG, detail)


def to_bgr(picture: Image.Image) -> np.ndarray:
    """Return an opened Pillow picture as BGR uint8, EXIF turned, laid on white."""
    if picture.mode == "I" or picture.mode.startswith("I;16"):
        grey = (np.asarray(picture).astype(np.int64) >> 8).clip(0, 255).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=2)
    turned = ImageOps.exif_transpose(picture)
    if "A" in turned.getbands() or "transparency" in turned.info:
        clear = turned.convert("RGBA")
        paper = Image.new("RGBA", clear.size, (255, 255, 255, 255))
        turned = Image.alpha_composite(paper, clear)
    return np.ascontiguousarray(np.asarray(turned.convert("RGB"))[..., ::-1])
