"""Bench of the page after it is found: bytes, legibility by Tesseract, milliseconds a step.

    PYTHONPATH=.:tests/scanner python tests/bench/scanner/bench_page.py [PICTURE...]

Without pictures, letters are drawn at several sizes of print and photographed by the generator's
camera in several lights. Words are compared with those read on the same page without compression.
Needs the `tesseract` program; Pillow's way (colour JPEG q75 as flattened, its own PDF writer)
stands beside ours, and reportlab's where that is installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, get_args

import cv2
import numpy as np
from letters import Light, letter, photographed
from PIL import Image

from kiosk.scanner.clean import clean, encode_bitonal, encode_page
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.document import build_pdf
from kiosk.scanner.finder import find_page
from kiosk.scanner.flatten import flatten

T = TypeVar("T")
Clock = dict[str, list[float]]
"""Milliseconds taken, by step."""


def words(data: bytes) -> list[str]:
    """Return the words Tesseract reads in a picture file."""
    program = ["tesseract", "-", "-", "--psm", "3", "-l", "fra"]
    read = subprocess.run(program, input=data, capture_output=True, check=True, timeout=600)
    return read.stdout.decode().split()


def agreement(truth: list[str], read: list[str]) -> float:
    """Return the share of the true words that were read in the same order.

    The longest common subsequence; difflib's greedy blocks mislead where paragraphs repeat.
    """
    row = [0] * (len(read) + 1)
    for word in truth:
        before = row
        row = [0]
        for place, other in enumerate(read):
            row.append(before[place] + 1 if word == other else max(before[place + 1], row[place]))
    return row[-1] / max(1, len(truth))


def timed(clock: Clock, step: str, work: Callable[..., T], *given: object) -> T:
    """Return what `work` returns for `given`, and note its time."""
    start = time.perf_counter()
    done = work(*given)
    clock.setdefault(step, []).append((time.perf_counter() - start) * 1000)
    return done


def lossless(page: np.ndarray, dpi: int) -> bytes:
    """Return the page as PNG with its resolution, which Tesseract heeds."""
    rgb = page if page.ndim == 2 else page[..., ::-1]
    Image.fromarray(np.ascontiguousarray(rgb)).save(out := io.BytesIO(), "PNG", dpi=(dpi, dpi))
    return out.getvalue()


def plain_page(picture: np.ndarray, dpi: int) -> bytes:
    """Return the flattened page as most programs send it: colour, quality 75, shading left in."""
    return encode_page(picture, dpi, quality=75)


def pillow_pdf(pages: list[bytes]) -> bytes:
    """Return a PDF as Pillow writes it: every page packed anew."""
    first, *others = [Image.open(io.BytesIO(page)) for page in pages]
    first.save(out := io.BytesIO(), "PDF", save_all=True, append_images=others)
    return out.getvalue()


def reportlab_pdf(pages: list[bytes]) -> bytes:
    """Return a PDF as reportlab writes it by default: pictures unpacked, deflated, ASCII85."""
    reader = importlib.import_module("reportlab.lib.utils").ImageReader
    writer = importlib.import_module("reportlab.pdfgen.canvas").Canvas
    canvas = writer(out := io.BytesIO(), pagesize=(595, 842))
    for page in pages:
        canvas.drawImage(reader(io.BytesIO(page)), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


WRITERS: dict[str, Callable[[list[bytes]], bytes]] = {"ours": build_pdf, "Pillow": pillow_pdf}
if importlib.util.find_spec("reportlab"):
    WRITERS["reportlab"] = reportlab_pdf


@dataclass(frozen=True, slots=True)
class Row:
    """One page's figures: bytes sent, bytes as flattened, words, and how many are read alike."""

    sent: bytes
    raw_bytes: int
    g4_bytes: int
    dpi: int
    words: int
    ours: float
    bitonal: float
    plain: float


def measure(picture: np.ndarray, clock: Clock) -> Row | None:
    """Return one picture's figures, None when it has no page."""
    found = timed(clock, "find", find_page, picture)
    if found is None:
        return None
    flat = timed(clock, "flatten", flatten, picture, found.corners)
    page = timed(clock, "clean", clean, flat.picture)
    sent = timed(clock, "encode", encode_page, page, flat.dpi)
    fax = timed(clock, "encode G4", encode_bitonal, page, flat.dpi)
    raw = timed(clock, "Pillow's encode", plain_page, flat.picture, flat.dpi)
    truth = words(lossless(page, flat.dpi))
    shares = (agreement(truth, words(data)) for data in (sent, fax, raw))
    return Row(sent, len(raw), len(fax), flat.dpi, len(truth), *shares)


def pictures(names: list[str], clock: Clock) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the named pictures, or the letters drawn."""
    for name in names:
        yield Path(name).name, timed(clock, "decode", decode_picture, Path(name).read_bytes())
    if names:
        return
    for points in (8, 10, 12):
        for light in get_args(Light):
            for megapixels, size in ((5, (1944, 2592)), (13, (3120, 4208))):
                page = letter(points, 300, 4)
                yield f"{points} pt, {light}, {megapixels} MP", photographed(page, light, size=size)


def told(name: str, row: Row) -> str:
    """Return a page's line of the table."""
    return (
        f"{name:22.22}{row.dpi:5}{len(row.sent) / 1000:7.0f}{row.raw_bytes / 1000:8.0f}"
        f"{row.g4_bytes / 1000:6.0f}{row.words:7}{row.ours:8.3f}{row.bitonal:7.3f}{row.plain:7.3f}"
    )


def summed(rows: list[Row]) -> str:
    """Return the means beside their targets."""
    kilobytes = np.mean([len(row.sent) for row in rows]) / 1000
    count = sum(row.words for row in rows)
    alike = [
        sum(share(row) * row.words for row in rows) / max(1, count)
        for share in (lambda row: row.ours, lambda row: row.bitonal, lambda row: row.plain)
    ]
    return (
        f"\nmean page: {kilobytes:.0f} kB (target <= 250)\n"
        f"words read the same, of {count}: ours {alike[0]:.3f} (target >= 0.97),"
        f" G4 {alike[1]:.3f}, as flattened by Pillow's way {alike[2]:.3f}\n"
        f"resolution: {min(row.dpi for row in rows)} to {max(row.dpi for row in rows)} dpi"
        f" (target >= 200 on A4 from the recommended camera, floor 150)\n"
    )


def main() -> int:
    """Measure and print."""
    cv2.setNumThreads(1)
    clock: Clock = {}
    rows: list[Row] = []
    sys.stdout.write(f"{'page':22}{'dpi':>5}{'kB':>7}{'Pillow':>8}{'G4':>6}{'words':>7}")
    sys.stdout.write(f"{'ours':>8}{'G4':>7}{'plain':>7}\n")
    for name, picture in pictures(sys.argv[1:], clock):
        row = measure(picture, clock)
        sys.stdout.write(f"{name}: no page\n" if row is None else told(name, row) + "\n")
        rows += [] if row is None else [row]
    sys.stdout.write(summed(rows))
    pages = [row.sent for row in rows]
    for name, write in WRITERS.items():
        size = len(timed(clock, f"PDF, {name}", write, pages)) / sum(map(len, pages))
        sys.stdout.write(f"PDF of {len(pages)} pages, {name}: {size:.3f} x the pages' bytes\n")
    sys.stdout.write("\n")
    for step, times in clock.items():
        sys.stdout.write(f"{step:18}{np.median(times):8.1f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
