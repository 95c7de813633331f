"""`kiosk scan`: pages out of picture files, for anyone. `kiosk.app` puts it on the command line."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.core.faults import Fault, KioskError
from kiosk.scanner.decode import decode_picture
from kiosk.scanner.document import build_pdf
from kiosk.scanner.finder import find_page
from kiosk.scanner.live import shoot


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


def scan_files(files: Sequence[Path | str], out: Path | str) -> list[str]:
    """Write the pages of these picture files as one PDF to `out`; return a line to show per file.

    Raises `KioskError(DOCUMENT_UNREADABLE)` naming the first file that cannot be read; nothing is
    written then.
    """
    pages, lines = [], []
    for path in files:
        try:
            photo = shoot(decode_picture(read_file(path)))
        except KioskError as error:
            raise KioskError(error.fault, f"{path}: {error.detail}") from error
        pages.append(photo.blob)
        how = "page found" if photo.found else "no page found, picture kept whole"
        lines.append(
            f"{path}: {how}, {photo.width}x{photo.height} at {photo.dpi} dpi,"
            f" {len(photo.blob)} bytes"
        )
    document = build_pdf(pages)
    try:
        Path(out).write_bytes(document)
    except OSError as error:
        raise KioskError(Fault.SEND_FAILED, f"cannot write {out}: {error.strerror}") from error
    lines.append(f"{out}: {len(pages)} page{'s' * (len(pages) > 1)}, {len(document)} bytes")
    return lines
