"""Make the borne's Cyrillic and Arabic faces from Noto: subset, renamed, standing on our line.

    python tools/fonts.py FOLDER_WITH_NOTO assets/fonts

Needs fonttools. Each face keeps Noto's letters but takes the ascent and descent of Atkinson
Hyperlegible Next: words of two scripts on one line then share its height and its middle, and no
layout moves when the language changes. Renamed, because a system may have its own Noto.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C)]
SIGNS = [*range(0x2010, 0x2020), 0x2026, 0x2039, 0x203A, 0x20AC, 0x2212]
CYRILLIC = [*range(0x400, 0x460), 0x490, 0x491]
ARABIC = [
    *range(0x20, 0x41), *range(0x5B, 0x61), *range(0x7B, 0x7F), *range(0xA0, 0xC0),
    *range(0x600, 0x700), *range(0x200B, 0x2020), *range(0x202A, 0x202F), *range(0x2066, 0x206A),
]  # fmt: skip
FACES = {
    ("NotoSans", "Borne Cyrillic"): LATIN + SIGNS + CYRILLIC,
    ("NotoSansArabic", "Borne Arabic"): [*ARABIC, 0x2026],
}
WEIGHTS = {"Medium": 500, "Bold": 700}
ASCENT, DESCENT = 0.984, 0.316
"""Of Atkinson Hyperlegible Next, in its size."""


def make(source: Path, family: str, weight: str, letters: list[int]) -> TTFont:
    """Return one face of `family`, made from Noto's file `source`."""
    font = TTFont(source)
    options = Options(layout_features=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    _stand(font)
    _rename(font, family, weight)
    return font


def _stand(font: Any) -> None:
    unit = font["head"].unitsPerEm
    ascent, descent = round(ASCENT * unit), round(DESCENT * unit)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    table = font["OS/2"]
    table.sTypoAscender, table.sTypoDescender, table.sTypoLineGap = ascent, -descent, 0
    table.usWinAscent, table.usWinDescent = ascent, descent


def _rename(font: Any, family: str, weight: str) -> None:
    names = font["name"]
    names.names = [one for one in names.names if one.nameID in (0, 7, 13, 14)]
    bold = weight == "Bold"
    told = {1: family if bold else f"{family} {weight}", 2: "Bold" if bold else "Regular"}
    told |= {4: f"{family} {weight}", 6: f"{family} {weight}".replace(" ", "-"), 3: family + weight}
    told |= {16: family, 17: weight}
    for number, text in told.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[weight]


def main(source: Path, target: Path) -> None:
    """Write all faces."""
    for (noto, family), letters in FACES.items():
        for weight in WEIGHTS:
            font = make(source / f"{noto}-{weight}.ttf", family, weight, sorted(set(letters)))
            font.save(target / f"{family.replace(' ', '')}-{weight}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
