"""Received documents as pictures, drawn in a child process that is limited and can be killed.

The UI process never decodes what a stranger sent: it waits here, in its pool, for a child that has
a memory limit, a processor limit, a deadline and a page cap.
"""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Final

from kiosk.core.faults import Fault, KioskError
from kiosk.core.ports import RenderedDocument
from kiosk.scanner.render_worker import Limits, draw_document

MIMES: Final = ("application/pdf", "image/jpeg", "image/png")
END_WAIT_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the child: pages, or a fault's value and detail."""

    pages: tuple[bytes, ...] = ()
    texts: tuple[str, ...] = ()
    page_count: int = 0
    fault: str = ""
    detail: str = ""


def render_document(data: bytes, mime: str, limits: Limits | None = None) -> RenderedDocument:
    """Return the document's pages as PNG, at most `limits.pages` of them. Blocking; any thread.

    Raises `KioskError`: DOCUMENT_WRONG_TYPE for another type than PDF, JPEG and PNG,
    DOCUMENT_TOO_BIG over the byte or pixel limits, DOCUMENT_UNREADABLE for anything damaged,
    protected, too slow or too greedy.
    """
    limits = limits or Limits()
    if mime not in MIMES:
        raise KioskError(
            Fault.DOCUMENT_WRONG_TYPE, f"{mime or 'no type'}; known are {', '.join(MIMES)}"
        )
    if len(data) > limits.bytes_in:
        raise KioskError(Fault.DOCUMENT_TOO_BIG, f"{len(data)} bytes; at most {limits.bytes_in}")
    answer = ask_child(data, mime, limits)
    if answer.fault:
        raise KioskError(Fault(answer.fault), answer.detail)
    return RenderedDocument(answer.pages, answer.page_count, answer.texts)


def ask_child(data: bytes, mime: str, limits: Limits) -> Answer:
    """Run the child and return its answer; its silence, its death and its delay are answers too."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=draw_document, args=(theirs, mime, limits), daemon=True)
    child.start()
    theirs.close()
    try:
        return converse(ours, data, limits)
    finally:
        ours.close()
        child.kill()
        child.join(END_WAIT_S)
        if not child.is_alive():
            child.close()


def converse(pipe: Connection, data: bytes, limits: Limits) -> Answer:
    """Send the document and wait for its pages, no longer than the deadline."""
    try:
        pipe.send_bytes(data)
        if not pipe.poll(limits.seconds):
            return Answer(
                fault=Fault.DOCUMENT_UNREADABLE, detail=f"not drawn within {limits.seconds} s"
            )
        head = pipe.recv_bytes(4096).decode().split("\n", 2)
        if head[0] != "pages":
            return Answer(fault=Fault(head[0]), detail=head[1][:500])
        pages: list[bytes] = []
        texts: list[str] = []
        for _ in range(min(int(head[1]), limits.pages)):
            pages.append(pipe.recv_bytes(limits.bytes_out))
            texts.append(pipe.recv_bytes(4 * limits.text_chars).decode())
        return Answer(tuple(pages), tuple(texts), int(head[2]))
    except (EOFError, OSError, ValueError, IndexError, UnicodeDecodeError) as error:
        detail = f"the drawing process ended: {type(error).__name__}"
        return Answer(fault=Fault.DOCUMENT_UNREADABLE, detail=detail)
