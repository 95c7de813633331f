"""Bench of the page after it is found: bytes, legibility by Tesseract, milliseconds a step.

    PYTHONPATH=. python tests/bench/scanner/bench_page.py PICTURE...

Words are compared with those read on the same page without compression. Needs the `tesseract`
program; Pillow's way (colour JPEG q75 as flattened) stands beside ours, and img2pdf beside Pillow's
own PDF writer.
"""

from __future__ import annotations

import difflib
import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
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
    program = ["tesseract", "-", "-", "--psm", "3"]
    read = subprocess.run(program, input=data, capture_output=True, check=True, timeout=120)
    return read.stdout.decode().split()


def agreement(truth: list[str], read: list[str]) -> float:
    """Return the share of the true words that were read in the same order."""
    match = difflib.SequenceMatcher(None, truth, read, autojunk=False)
    return sum(block.size for block in match.get_matching_blocks()) / max(1, len(truth))


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


def pillow_pdf(pages: list[bytes]) -> bytes:
    """Return a PDF as Pillow writes it: every page packed anew."""
    first, *others = [Image.open(io.BytesIO(page)) for page in pages]
    first.save(out := io.BytesIO(), "PDF", save_all=True, append_images=others)
    return out.getvalue()


def measure(path: Path, clock: Clock) -> bytes | None:
    """Print one picture's line and return its page as sent, None when it has none."""
    picture = timed(clock, "decode", decode_picture, path.read_bytes())
    found = timed(clock, "find", find_page, picture)
    if found is None:
        sys.stdout.write(f"{path.name}: no page\n")
        return None
    flat = timed(clock, "flatten", flatten, picture, found.corners)
    page = timed(clock, "clean", clean, flat.picture)
    sent = timed(clock, "encode", encode_page, page, flat.dpi)
    raw = encode_page(flat.picture, flat.dpi, quality=75)
    truth = words(lossless(page, flat.dpi))
    ours, bitonal, plain = (
        agreement(truth, words(data)) for data in (sent, encode_bitonal(page, flat.dpi), raw)
    )
    sys.stdout.write(
        f"{path.name}: {len(sent) // 1000} kB (as flattened, q75: {len(raw) // 1000} kB),"
        f" {len(truth)} words; the same: ours {ours:.3f}, G4 {bitonal:.3f}, plain {plain:.3f}\n"
    )
    return sent


def main() -> int:
    """Measure and print."""
    cv2.setNumThreads(1)
    clock: Clock = {}
    measured = [measure(Path(name), clock) for name in sys.argv[1:]]
    pages = [page for page in measured if page is not None]
    ours = timed(clock, "PDF", build_pdf, pages)
    pillow = timed(clock, "PDF by Pillow", pillow_pdf, pages)
    mean = np.mean([len(page) for page in pages]) / 1000
    sys.stdout.write(
        f"mean page {mean:.0f} kB; PDF {len(ours) / 1000:.0f} kB,"
        f" Pillow's {len(pillow) / 1000:.0f} kB\n"
    )
    for step, times in clock.items():
        sys.stdout.write(f"{step:14}{np.median(times):8.1f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
