"""What makes and opens documents, in the pool: its libraries are imported with the first paper.

A borne at rest has none of them in its memory, and starts sooner.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.ports import RenderedDocument


def build_pdf(pages: Sequence[bytes]) -> bytes:
    """Return one PDF of these pages, as `kiosk.scanner.document.build_pdf` does."""
    from kiosk.scanner import document

    return document.build_pdf(pages)


def pdf_of_pictures(pages: Sequence[bytes]) -> bytes:
    """Return one PDF for the printer, as `kiosk.scanner.document.pdf_of_pictures` does."""
    from kiosk.scanner import document

    return document.pdf_of_pictures(pages)


def render_document(data: bytes, mime: str) -> RenderedDocument:
    """Return a received document's pages, as `kiosk.scanner.render.render_document` does."""
    from kiosk.scanner import render

    return render.render_document(data, mime)


def turn(jpeg: bytes, quarters: int) -> bytes:
    """Return a page turned clockwise, as `kiosk.scanner.upright.turn` does."""
    from kiosk.scanner import upright

    return upright.turn(jpeg, quarters)
