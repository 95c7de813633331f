"""Draw a letter on a sheet of A4 as a printer and two folds would leave it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from kiosk.sim.fonts import typeface
from kiosk.sim.letters import Letter
from kiosk.sim.paint import Colour

A4_MM = (210.0, 297.0)
DPI = 300
_INK = (32, 32, 36)
_GREY = (96, 98, 104)
_LINE_SPACING = 1.36


def draw_letter(letter: Letter) -> NDArray[np.uint8]:
    """Return the sheet as BGR, A4 at `DPI` (3508 × 2480 × 3)."""
    size = (round(A4_MM[0] / 25.4 * DPI), round(A4_MM[1] / 25.4 * DPI))
    image = Image.new("RGB", size, (251, 250, 246))
    page = _Page(ImageDraw.Draw(image))
    _header(page, letter)
    _address(page, letter)
    bottom = _body(page, letter)
    bottom = _table(page, letter, bottom + 4)
    _signature(page, letter, bottom + 9)
    _foot(page, letter)
    sheet = cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2BGR)
    return _folded(cast(NDArray[np.uint8], sheet))


@dataclass(frozen=True, slots=True)
class _Style:
    points: float = 10.5
    bold: bool = False
    colour: Colour = _INK


_TEXT = _Style()
_STRONG = _Style(bold=True)
_SMALL = _Style(8, colour=_GREY)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page drawn in millimetres and points."""

    draw: ImageDraw.ImageDraw

    def write(self, x_mm: float, y_mm: float, text: str, style: _Style = _TEXT) -> None:
        face = typeface(bold=style.bold)
        font = face.at(style.points / 72 * DPI)
        self.draw.text((_px(x_mm), _px(y_mm)), face.spelt(text), style.colour, font)

    def write_to(self, right_mm: float, y_mm: float, text: str, style: _Style = _TEXT) -> None:
        """Write a line that ends at `right_mm`."""
        face = typeface(bold=style.bold)
        width = face.at(style.points / 72 * DPI).getlength(face.spelt(text))
        self.write(right_mm - width / DPI * 25.4, y_mm, text, style)

    def write_lines(
        self, x_mm: float, y_mm: float, lines: tuple[str, ...] | list[str], style: _Style = _TEXT
    ) -> float:
        """Write lines one under the other; return the bottom in mm."""
        for line in lines:
            self.write(x_mm, y_mm, line, style)
            y_mm += style.points / 72 * 25.4 * _LINE_SPACING
        return y_mm

    def wrapped(self, text: str, width_mm: float, style: _Style = _TEXT) -> list[str]:
        face = typeface(bold=style.bold)
        font = face.at(style.points / 72 * DPI)
        lines = [""]
        for word in face.spelt(text).split():
            longer = f"{lines[-1]} {word}".strip()
            if font.getlength(longer) <= _px(width_mm):
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self.draw.rectangle((_px(left), _px(top), _px(right), _px(bottom)), colour)


def _px(mm: float) -> int:
    return round(mm / 25.4 * DPI)


def _header(page: _Page, letter: Letter) -> None:
    page.draw.rounded_rectangle((_px(18), _px(14), _px(38), _px(34)), _px(3.4), letter.colour)
    page.draw.arc((_px(20), _px(27.4), _px(36), _px(40)), 215, 325, (255, 255, 255), _px(0.9))
    page.write(22.2, 15.6, letter.initials, _Style(26, bold=True, colour=(255, 255, 255)))
    page.write(43, 16.5, letter.agency, _Style(16, bold=True, colour=letter.colour))
    page.write_lines(43, 25, [" · ".join(letter.sender)], _Style(8.5, colour=_GREY))
    page.box(18, 38.4, 192, 39, letter.colour)


def _address(page: _Page, letter: Letter) -> None:
    page.write_lines(18, 48, letter.references, _Style(9, colour=_GREY))
    page.write_lines(112, 52, letter.recipient, _Style(11))
    page.write(112, 84, letter.place_and_date)


def _body(page: _Page, letter: Letter) -> float:
    page.write(18, 98, letter.subject, _STRONG)
    y = 109.0
    for paragraph in letter.paragraphs:
        y = page.write_lines(18, y, page.wrapped(paragraph, 174)) + 3.2
    return y


def _table(page: _Page, letter: Letter, top: float) -> float:
    for i, (label, amount) in enumerate(letter.table):
        last = i == len(letter.table) - 1
        y = top + i * 8
        if last or i % 2 == 0:
            tint = tuple(255 - (255 - c) // (5 if last else 12) for c in letter.colour)
            page.box(30, y, 180, y + 8, (tint[0], tint[1], tint[2]))
        page.write(34, y + 1.6, label, _STRONG if last else _TEXT)
        page.write_to(176, y + 1.6, amount, _STRONG if last else _TEXT)
    bottom = top + 8 * len(letter.table)
    for y in (top, bottom):
        page.box(30, y - 0.15, 180, y + 0.15, letter.colour)
    return bottom


def _signature(page: _Page, letter: Letter, top: float) -> None:
    title, name = letter.signed_by
    page.write(118, top, title)
    x = np.linspace(0, 1, 240)
    random = np.random.default_rng(len(name))
    turns = random.uniform(5, 9, 2)
    along = 40 * x + 3.5 * np.sin(2 * np.pi * turns[0] * x)
    up = (5.5 - 4 * x) * np.sin(2 * np.pi * turns[0] * x + 1.2) + 2 * np.sin(turns[1] * x)
    stroke = [
        (_px(121 + float(u)), _px(top + 13.5 + float(v))) for u, v in zip(along, up, strict=True)
    ]
    stroke += [(_px(116), _px(top + 20)), (_px(168), _px(top + 16.5))]
    page.draw.line(stroke, (34, 52, 128), _px(0.5), joint="curve")
    page.write(118, top + 21, name, _STRONG)


def _foot(page: _Page, letter: Letter) -> None:
    y = 262.0
    page.box(18, y - 2.4, 192, y - 2.2, _GREY)
    for text in letter.small_print:
        y = page.write_lines(18, y, page.wrapped(text, 174, _SMALL), _SMALL) + 0.8
    random = np.random.default_rng(len(letter.subject))
    x = 18.0
    while x < 74:
        bar, gap = random.choice((0.3, 0.6, 0.9)), random.choice((0.3, 0.5, 0.8))
        page.box(x, 283, x + bar, 288.5, _INK)
        x += bar + gap
    page.write(78, 284, letter.references[0], _SMALL)
    page.write(183, 284, "1/1", _SMALL)


def _folded(sheet: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Shade the sheet as if it had been folded in three to fit an envelope."""
    rows = np.arange(sheet.shape[0], dtype=np.float32) / sheet.shape[0]
    shade = np.ones_like(rows)
    for fold in (1 / 3, 2 / 3):
        near = rows - fold
        shade -= 0.05 * np.exp(-((near / 0.0016) ** 2))
        shade += 0.016 * np.tanh(near / 0.01) * np.exp(-np.abs(near) / 0.07)
    return np.clip(sheet * shade[:, None, None], 0, 255).astype(np.uint8)
