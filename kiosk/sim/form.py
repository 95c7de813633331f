"""Draw the form the scripted adviser sends: one A4 page, as a PDF that can be read aloud.

The page is a picture; its words lie over it unseen, as in any PDF that was made from paper.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import img2pdf
import pikepdf
from PIL import Image, ImageDraw

from kiosk.sim.fonts import typeface

DPI = 150
A4_MM = (210.0, 297.0)
_PT_PER_MM = 72 / 25.4
_INK = (30, 32, 38)
_BLUE = (0, 62, 132)
_PALE = (228, 236, 246)
_GREY = (110, 114, 122)

_FIELDS = (
    ("1. Vous", ("Nom et prénom", "Numéro d'allocataire", "Adresse", "Téléphone")),
    (
        "2. Ce qui change",
        ("Date du changement", "Votre nouvelle adresse", "Personnes qui vivent avec vous"),
    ),
    ("3. Votre logement", ("Montant du loyer, charges non comprises", "Nom du propriétaire")),
)
_CHOICES = ("Je déménage", "Ma famille change", "Mon travail change", "Autre")
_PIECES = (
    "une pièce d'identité",
    "le nouveau bail ou l'attestation de loyer",
    "un relevé d'identité bancaire",
)


def form_pdf() -> bytes:
    """Return « Déclaration de changement de situation », about 30 kB."""
    sheet = _Sheet()
    _heading(sheet)
    y = _sections(sheet, 62)
    y = _pieces(sheet, y + 4)
    _signature(sheet, y + 8)
    buffer = io.BytesIO()
    sheet.image.quantize(32).save(buffer, "PNG", dpi=(DPI, DPI), optimize=True)
    pdf = img2pdf.convert(
        buffer.getvalue(), title="Déclaration de changement de situation", nodate=True
    )
    return _with_words(pdf or b"", sheet.words)


@dataclass(frozen=True, slots=True)
class _Words:
    """A line of text and where it begins, from the upper left."""

    at_mm: tuple[float, float]
    text: str
    points: float

    def drawn(self) -> bytes:
        """Return the line as PDF operators, its baseline where the letters stand."""
        x = self.at_mm[0] * _PT_PER_MM
        y = (A4_MM[1] - self.at_mm[1]) * _PT_PER_MM - self.points
        letters = self.text.encode("cp1252").hex()
        return f"/F1 {self.points:g} Tf 1 0 0 1 {x:.1f} {y:.1f} Tm <{letters}> Tj\n".encode()


class _Sheet:
    """A page drawn in millimetres and points."""

    def __init__(self) -> None:
        size = (_px(A4_MM[0]), _px(A4_MM[1]))
        self.image = Image.new("RGB", size, (255, 255, 255))
        self._draw = ImageDraw.Draw(self.image)
        self.words: list[_Words] = []
        """What was written, in that order."""

    def write(
        self,
        at_mm: tuple[float, float],
        text: str,
        points: float = 10,
        colour: tuple[int, int, int] = _INK,
    ) -> None:
        """Write one line; more than 10 points is bold."""
        self.words.append(_Words(at_mm, text, points))
        face = typeface(bold=points > 10)
        font = face.at(points / 72 * DPI)
        self._draw.text((_px(at_mm[0]), _px(at_mm[1])), face.spelt(text), colour, font)

    def box(
        self,
        at_mm: tuple[float, float],
        size_mm: tuple[float, float],
        fill: tuple[int, int, int] | None = None,
    ) -> None:
        """Draw a frame, or a filled block without one."""
        x, y = at_mm
        corners = (_px(x), _px(y), _px(x + size_mm[0]), _px(y + size_mm[1]))
        self._draw.rectangle(corners, fill, None if fill else _GREY, 2)


def _heading(sheet: _Sheet) -> None:
    sheet.box((0, 0), (210, 26), _BLUE)
    sheet.write((20, 6), "Votre espace allocataire", 13, (255, 255, 255))
    sheet.write((20, 14), "Formulaire à remplir et à renvoyer", 9.5, (220, 232, 246))
    sheet.write((20, 34), "Déclaration de changement de situation", 17)
    sheet.write((20, 46), "Écrivez en lettres capitales, au stylo noir. Ce qui ne change pas", 9.5)
    sheet.write((20, 51), "n'a pas besoin d'être rempli.", 9.5)


def _sections(sheet: _Sheet, y: float) -> float:
    for title, fields in _FIELDS:
        sheet.box((18, y), (174, 8), _PALE)
        sheet.write((20, y + 1.4), title, 11, _BLUE)
        y += 12
        if title.startswith("2"):
            y = _choices(sheet, y)
        for field in fields:
            sheet.write((20, y + 1.6), field, 9.5)
            sheet.box((92, y), (98, 8))
            y += 11.5
        y += 3
    return y


def _choices(sheet: _Sheet, y: float) -> float:
    for number, choice in enumerate(_CHOICES):
        x = 20 + 43 * number
        sheet.box((x, y), (4.5, 4.5))
        sheet.write((x + 6.5, y), choice, 9)
    return y + 10


def _pieces(sheet: _Sheet, y: float) -> float:
    sheet.write((20, y), "Joignez une copie de :", 10.5)
    for number, piece in enumerate(_PIECES):
        sheet.box((22, y + 7 + 6 * number), (3.5, 3.5))
        sheet.write((28, y + 6.4 + 6 * number), piece, 9.5)
    return y + 7 + 6 * len(_PIECES)


def _signature(sheet: _Sheet, y: float) -> None:
    sheet.write((20, y), "Fait à", 9.5)
    sheet.box((34, y - 1.5), (56, 8))
    sheet.write((100, y), "le", 9.5)
    sheet.box((108, y - 1.5), (40, 8))
    sheet.write((20, y + 12), "Signature", 9.5)
    sheet.box((40, y + 10.5), (80, 20))
    sheet.write((20, 289), "Page 1 sur 1", 8, _GREY)


def _with_words(pdf: bytes, words: list[_Words]) -> bytes:
    """Return the PDF with its page's words over it, unseen (text rendering mode 3)."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        page.Resources.Font = pikepdf.Dictionary(
            F1=pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )
        drawn = b"".join(one.drawn() for one in words)
        page.contents_add(document.make_stream(b"BT 3 Tr\n" + drawn + b"ET\n"))
        document.save(out := io.BytesIO(), deterministic_id=True)
    return out.getvalue()


def _px(millimetres: float) -> int:
    return round(millimetres / 25.4 * DPI)
