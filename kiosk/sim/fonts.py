"""Find a typeface for drawn paper: the product's own first, then the system's, then Pillow's."""

from __future__ import annotations

import io
import logging
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

_log = logging.getLogger(__name__)
_BUNDLED = Path(__file__).resolve().parents[2] / "assets" / "fonts"
_REGULAR = ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Regular.ttf", "arial.ttf")
_BOLD = ("DejaVuSans-Bold.ttf", "NotoSans-Bold.ttf", "LiberationSans-Bold.ttf", "arialbd.ttf")


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font's bytes; without any, Pillow's own small face, which has no accents."""

    name: str
    data: bytes | None
    axis: int | None = None

    def at(self, pixels: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
        """Return the font at this body size in pixels."""
        if self.data is None:
            return ImageFont.load_default(pixels)
        font = ImageFont.truetype(io.BytesIO(self.data), pixels)
        if self.axis is not None:
            font.set_variation_by_axes([self.axis])
        return font

    def spelt(self, text: str) -> str:
        """Return `text` as this face can draw it."""
        if self.data is not None:
            return text
        return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


@cache
def typeface(*, bold: bool) -> Typeface:
    """Return the face of the drawn letters, and log which one was found."""
    face = _bundled(bold) or _installed(_BOLD if bold else _REGULAR)
    if face is None:
        face = Typeface("Pillow", None)
        _log.warning("no font with French accents found: the demonstration letters have none")
    _log.info("demonstration letters are drawn with %s", face.name)
    return face


def _bundled(bold: bool) -> Typeface | None:
    """Return the product's Latin face: one static file a weight, or one variable file."""
    names = sorted(p for p in _BUNDLED.glob("**/*.[to]tf") if "italic" not in p.name.lower())
    latin = [p for p in names if "atkinson" in p.name.lower()]
    for path in latin:
        if ("bold" in path.stem.lower()) == bold and "wght" not in path.stem.lower():
            return Typeface(path.name, path.read_bytes())
    for path in latin:
        if "wght" in path.stem.lower() or "variable" in path.stem.lower():
            return Typeface(path.name, path.read_bytes(), 700 if bold else 450)
    return None


def _installed(names: tuple[str, ...]) -> Typeface | None:
    for name in names:
        try:
            found = ImageFont.truetype(name, 12)
        except OSError:
            continue
        return Typeface(name, Path(str(found.path)).read_bytes())
    return None
