"""Draws a page as a PDF, for citizens in large letters: A4, in the bundled faces, from either side.

The file says nothing of when or where it was made.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
)

from kiosk.core.messages import Language
from kiosk.ui.print_tray import Sheets
from kiosk.ui.translation import FACES, MIRRORED

MARGIN_MM = 20.0
DPI = 300
_INK = QColor("#16202A")


@dataclass(frozen=True, slots=True)
class Letters:
    """How large the letters of a page are, in points, and how far its parts are from each other."""

    place: float
    title: float
    heading: float
    text: float
    apart: float = 1.0
    """1: a heading's own height above it."""

    def times(self, factor: float) -> Letters:
        """Return them larger or smaller; what is smaller stands closer, too."""
        return Letters(
            factor * self.place,
            factor * self.title,
            factor * self.heading,
            factor * self.text,
            factor * self.apart,
        )


LARGE = Letters(place=18, title=36, heading=24, text=20)
"""For citizens: read without glasses."""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and its sentences, one a line."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page, from top to bottom."""

    place: str
    title: str
    parts: tuple[Part, ...]


def draw(page: Page, language: Language, letters: Letters = LARGE) -> Sheets:
    """Return the page as a PDF, A4, in the bundled face of `language`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    text = _laid_out(page, language, letters, writer)
    text.print_(writer)
    count = text.pageCount()
    buffer.close()
    return Sheets(without_traces(bytes(buffer.data().data())), count)


def _laid_out(
    page: Page, language: Language, letters: Letters, writer: QPdfWriter
) -> QTextDocument:
    text = QTextDocument()
    text.setDefaultFont(QFont(FACES[language], round(letters.text), QFont.Weight.Medium))
    text.setDocumentMargin(0)
    text.documentLayout().setPaintDevice(writer)
    text.setPageSize(QSizeF(writer.width(), writer.height()))
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    rtl = language in MIRRORED
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    text.setDefaultTextOption(option)
    cursor = QTextCursor(text)
    _add(cursor, page.place, letters.place)
    _add(cursor, page.title, letters.title, bold=True, above_pt=letters.place / 3)
    _rule(cursor)
    for part in page.parts:
        if part.heading:
            above_pt = letters.apart * letters.heading
            _add(cursor, part.heading, letters.heading, bold=True, above_pt=above_pt)
        for number, sentence in enumerate(part.sentences):
            above_pt = 0.4 * letters.apart * letters.text if number or part.heading else 0
            _add(cursor, sentence, letters.text, above_pt=above_pt)
    return text


def _add(
    cursor: QTextCursor, words: str, size_pt: float, *, bold: bool = False, above_pt: float = 0
) -> None:
    """Add a paragraph; its letters are `size_pt` points, its distance `above_pt`."""
    letters = QTextCharFormat()
    letters.setFontPointSize(size_pt)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    letters.setForeground(_INK)
    block = QTextBlockFormat()
    block.setTopMargin(above_pt * 96 / 72)  # Qt scales it from 96 to the paper's dots
    block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(words, letters)


def _rule(cursor: QTextCursor) -> None:
    line = QTextBlockFormat()
    line.setProperty(
        QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth,
        QTextLength(QTextLength.Type.PercentageLength, 100),
    )
    cursor.insertBlock(line)


def without_traces(pdf: bytes) -> bytes:
    """Return the PDF without its dates, its producer and its identifier."""
    import pikepdf  # here: a borne shows its welcome screen long before anybody prints

    with pikepdf.open(io.BytesIO(pdf)) as document:
        for trace in ("/Info", "/ID"):
            if trace in document.trailer:
                del document.trailer[trace]
        if "/Metadata" in document.Root:
            del document.Root.Metadata
        out = io.BytesIO()
        document.save(out, deterministic_id=True)
    return out.getvalue()
