"""`kiosk scan`: pages out of picture files, for anyone. `kiosk.app` puts it on the command line."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.clean import encode_bitonal, encode_page
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.document import build_pdf
from kiosk.scanner.finder import find_page
from kiosk.scanner.live import Developed, develop
from kiosk.scanner.upright import quarters_to_read


def read_file(path: Path | str) -> bytes:
    """Return a file's bytes. Raises `KioskError(DOCUMENT_UNREADABLE)` with the reason."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise KioskError(Fault.DOCUMENT_UNREADABLE, f"{path}: {error.strerror}") from error


def corners_lines(files: Iterable[Path | str]) -> Iterator[str]:
    """Yield a JSON line per file: file, corners (pixels, EXIF turned) or null, score, ms.

    `ms` is the finder alone, decoding left out. A file that cannot be read gets corners null and
    its `error`; the others still follow.
    """
    for path in files:
        line: dict[str, object] = {"file": str(path), "corners": None, "score": 0.0, "ms": 0.0}
        try:
            picture = decode_picture(read_file(path))
        except KioskError as error:
            yield json.dumps({**line, "error": error.detail})
            continue
        start = time.perf_counter()
        found = find_page(picture)
        line["ms"] = round((time.perf_counter() - start) * 1000, 2)
        if found is not None:
            line["corners"] = [[round(x, 2), round(y, 2)] for x, y in found.corners]
            line["score"] = round(found.score, 4)
        yield json.dumps(line)


def scan_files(files: Sequence[Path | str], out: Path | str, *, bitonal: bool = False) -> list[str]:
    """Write the pages of these picture files as one PDF to `out`; return a line to show per file.

    Pages are put upright where their text is sure enough; `bitonal` makes them black and white
    (CCITT G4): a fifth of the bytes, one word in eight lost. Raises
    `KioskError(DOCUMENT_UNREADABLE)` naming the first file that cannot be read; nothing is
    written then.
    """
    pages, lines = [], []
    for path in files:
        try:
            made = upright(develop(decode_picture(read_file(path))))
        except KioskError as error:
            raise KioskError(error.fault, f"{path}: {error.detail}") from error
        pages.append((encode_bitonal if bitonal else encode_page)(made.page, made.dpi))
        lines.append(f"{path}: {described(made)}, {len(pages[-1])} bytes")
    document = build_pdf(pages)
    try:
        Path(out).write_bytes(document)
    except OSError as error:
        raise KioskError(Fault.SEND_FAILED, f"cannot write {out}: {error.strerror}") from error
    lines.append(f"{out}: {len(pages)} page{'s' * (len(pages) > 1)}, {len(document)} bytes")
    return lines


def upright(made: Developed) -> Developed:
    """Return the page with its text upright, or as it is where that is unsure."""
    quarters = quarters_to_read(encode_page(made.page, made.dpi))
    if not quarters:
        return made
    return replace(made, page=np.ascontiguousarray(np.rot90(made.page, -quarters)))


def described(made: Developed) -> str:
    """Return what was made of a picture, in a few words."""
    how = "page found" if made.found else "no page found, picture kept whole"
    height, width = made.page.shape[:2]
    return f"{how}, {width}x{height} at {made.dpi} dpi"
