"""Which way is up: Tesseract asked in its own process, and a page turned without touching a pixel.

A turn is a note in the JPEG (EXIF orientation): the picture's own bytes stay, so nothing is lost
however often the citizen presses « tourner ». `build_pdf` makes it the PDF page's own turn.
No numpy, no OpenCV here: the UI process may call this, in its pool.
"""

from __future__ import annotations

import io
import logging
import os
import shutil
import subprocess
import threading
from typing import Final

from PIL import Image

from kiosk.core.child import tied
from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.notes import ORIENTATION, turn_of, without_metadata

log = logging.getLogger(__name__)

PROGRAM: Final = "tesseract"
STEP_S: Final = 0.05
DEADLINE_S: Final = 4.0
"""0.7 s is usual; a machine busy with a call may take three."""
SURE: Final = 2.0
"""From this confidence on 98 % of answers are right, below it 9 in 10 (design/scan.md, 6)."""
NOTES: Final = {0: 1, 1: 6, 2: 3, 3: 8}
"""Quarters clockwise to EXIF orientation."""


def turn(jpeg: bytes, quarters: int) -> bytes:
    """Return the JPEG turned by so many quarters clockwise, on top of turns it already has.

    Raises `KioskError(DOCUMENT_UNREADABLE)` for what is no JPEG.
    """
    return turned_to(jpeg, turns_of(jpeg) + quarters)


def turns_of(jpeg: bytes) -> int:
    """Return by how many quarters clockwise the JPEG is to be turned. Raises as `turn`."""
    try:
        return turn_of(jpeg) // 90
    except (OSError, ValueError, SyntaxError) as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"not a JPEG: {error}") from error


def turned_to(jpeg: bytes, quarters: int) -> bytes:
    """Return the JPEG with this turn and no other metadata. Raises as `turn`."""
    if not jpeg.startswith(b"\xff\xd8"):
        raise KioskError(Fault.DOCUMENT_UNREADABLE, "only a JPEG can be turned")
    bare = without_metadata(jpeg)
    if quarters % 4 == 0:
        return bare
    note = Image.Exif()
    note[ORIENTATION] = NOTES[quarters % 4]
    body = note.tobytes()
    # JFIF's own segment comes first (JFIF 1.02); ours follows it.
    after = 4 + int.from_bytes(bare[4:6], "big") if bare[2:4] == b"\xff\xe0" else 2
    return bare[:after] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + bare[after:]


def right_way_up(
    jpeg: bytes, *, deadline_s: float | None = None, stop: threading.Event | None = None
) -> bytes:
    """Return the page turned so that its text can be read, or as it is where that is unsure.

    Blocking, up to `deadline_s` (DEADLINE_S) or until `stop` is set. Raises
    `KioskError(DOCUMENT_UNREADABLE)` for what is no JPEG.
    """
    quarters = quarters_to_read(jpeg, deadline_s=deadline_s, stop=stop)
    return jpeg if quarters is None else turned_to(jpeg, quarters)


def quarters_to_read(
    jpeg: bytes, *, deadline_s: float | None = None, stop: threading.Event | None = None
) -> int | None:
    """Return the quarters clockwise that put the picture's text upright; None when unsure.

    None as well when Tesseract is absent, slow, given up, or reads too little. Notes already in
    the JPEG are not heeded. Blocking; any thread.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        log.info("no %s: pages are left as they lie", PROGRAM)
        return None
    seconds = DEADLINE_S if deadline_s is None else deadline_s
    try:
        told = _told(program, without_metadata(jpeg), seconds, stop or threading.Event())
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("orientation not read: %s", type(error).__name__)
        return None
    return read_answer(told.decode(errors="replace"))


def _told(program: str, jpeg: bytes, seconds: float, stop: threading.Event) -> bytes:
    """Return what Tesseract prints; nothing once `stop` is set. Raises `TimeoutExpired`."""
    with subprocess.Popen(
        tied([program, "-", "-", "--psm", "0"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    ) as child:
        over = threading.Event()

        def end_if_given_up() -> None:
            while not over.wait(STEP_S):
                if stop.is_set():
                    child.kill()
                    return

        watch = threading.Thread(target=end_if_given_up, name="orientation", daemon=True)
        watch.start()
        try:
            return child.communicate(jpeg, timeout=seconds)[0]
        finally:
            over.set()
            watch.join()
            child.kill()


def read_answer(told: str) -> int | None:
    """Return the quarters clockwise from what `tesseract --psm 0` prints; None below SURE."""
    parts = [line.partition(":") for line in told.splitlines()]
    lines = {name.strip(): value.strip() for name, _, value in parts}
    try:
        degrees, sure = int(lines["Rotate"]), float(lines["Orientation confidence"])
    except (KeyError, ValueError):
        return None
    return degrees // 90 if sure >= SURE and degrees in (0, 90, 180, 270) else None


def upright_size(jpeg: bytes) -> tuple[int, int]:
    """Return (width, height) in pixels once turned. Raises as `turn`."""
    quarters = turns_of(jpeg)
    with Image.open(io.BytesIO(jpeg)) as picture:
        return picture.size if quarters % 2 == 0 else (picture.height, picture.width)
