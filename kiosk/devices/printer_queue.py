"""A queue of the print service: give it a job, look at it, take it out again. Every call blocks.

A job bears one word only as its name, and is purged with its document and its history: CUPS keeps
both for days otherwise (PreserveJobFiles, PreserveJobHistory).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from kiosk.devices import printer_ipp as ipp
from kiosk.devices.printer_ipp import (
    Answer,
    Attribute,
    Attributes,
    PrinterError,
    Request,
    attribute,
)
from kiosk.devices.printer_line import DEFAULT_PORT, Server, own_name
from kiosk.devices.printer_watch import CONNECTING, JOB_PENDING, Look, Standing

JOB_NAME: Final = "Borne"
"""All that CUPS's lists and banners may say of a job."""
ASK_S: Final = 4.0
SEND_S: Final = 30.0
REMOVE_S: Final = 1.0
_SHEETS_OUT = ("job-media-sheets-completed", "job-impressions-completed")
_JOB_STATE = ("job-state", "job-state-reasons", *_SHEETS_OUT)
_PRINTER_STATE = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
_GREETING = (
    attribute(ipp.CHARSET, "attributes-charset", "utf-8"),
    attribute(ipp.LANGUAGE, "attributes-natural-language", "en"),
)
_SHEETS = (
    attribute(ipp.INTEGER, "copies", 1),
    attribute(ipp.KEYWORD, "sides", "one-sided"),  # « Prenez vos 2 feuilles » counts pages
    attribute(ipp.KEYWORD, "media", "iso_a4_210x297mm"),
    attribute(ipp.KEYWORD, "print-scaling", "fit"),
    attribute(ipp.BOOLEAN, "fit-to-page", True),  # the same to older filters
    attribute(ipp.NAME, "job-sheets", "none"),
)
"""Colour or not is the queue's business."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue by its name. Methods raise `PrinterError` but where they say they do not."""

    server: Server
    name: str

    def submit(self, pdf: bytes) -> int:
        """Give the document over, A4, once, one-sided, fitted to the sheet; return the job's id."""
        asked = (
            attribute(ipp.NAME, "job-name", JOB_NAME),
            attribute(ipp.MIME, "document-format", "application/pdf"),
            attribute(ipp.BOOLEAN, "ipp-attribute-fidelity", False),
        )
        answer = self._ask(ipp.PRINT_JOB, asked, SEND_S, job=_SHEETS, document=pdf)
        return _number(_first(answer, ipp.JOB_GROUP), "job-id")

    def look(self, job: int) -> Look:
        """Return how the job and its queue are now."""
        asked = (attribute(ipp.INTEGER, "job-id", job), _wanted(*_JOB_STATE))
        told = _first(self._ask(ipp.GET_JOB, asked), ipp.JOB_GROUP)
        return Look(
            job=_number(told, "job-state", JOB_PENDING),
            job_reasons=_texts(told, "job-state-reasons"),
            sheets=max(_number(told, name) for name in _SHEETS_OUT),
            printer=self.standing(),
        )

    def standing(self) -> Standing:
        """Return how the queue is."""
        return _standing(self._told(*_PRINTER_STATE))

    def device(self) -> str:
        """Return the address of the printer at the end of the queue; empty when it is not told."""
        return _text(self._told("device-uri"), "device-uri")

    def cancel(self, job: int) -> None:
        """Stop the job, at the printer too: CUPS's driver is given the time to tell it.

        A purge at once would kill that driver, and the printer would print on.
        """
        self._ask(ipp.CANCEL_JOB, (attribute(ipp.INTEGER, "job-id", job),), REMOVE_S)

    def purge(self, job: int) -> None:
        """Take a job that ended, its document and its history out of the print service (PRV-2)."""
        asked = (
            attribute(ipp.INTEGER, "job-id", job),
            attribute(ipp.BOOLEAN, "purge-job", True),
        )
        self._ask(ipp.CANCEL_JOB, asked, REMOVE_S)

    def left_over(self) -> list[int]:
        """Return the ids of all jobs of ours, ended ones too."""
        asked = (
            attribute(ipp.BOOLEAN, "my-jobs", True),
            attribute(ipp.KEYWORD, "which-jobs", "all"),
            _wanted("job-id", "job-name"),
        )
        jobs = self._ask(ipp.GET_JOBS, asked).of(ipp.JOB_GROUP)
        return [_number(job, "job-id") for job in jobs if _text(job, "job-name") == JOB_NAME]

    def _told(self, *names: str) -> Attributes:
        return _first(self._ask(ipp.GET_PRINTER, (_wanted(*names),)), ipp.PRINTER_GROUP)

    def _ask(
        self,
        operation: int,
        asked: tuple[Attribute, ...],
        seconds: float = ASK_S,
        *,
        job: tuple[Attribute, ...] = (),
        document: bytes = b"",
    ) -> Answer:
        path = f"/printers/{quote(self.name, safe='')}"
        who = (
            attribute(ipp.URI, "printer-uri", f"ipp://localhost{path}"),
            attribute(ipp.NAME, "requesting-user-name", own_name()),
        )
        request = Request(operation, (*_GREETING, *who, *asked), job, document)
        return self.server.ask(path, request, seconds)


def find_queue(server: Server, wanted: str) -> Queue:
    """Return the queue of that name; for "auto" the default one, else the only one.

    Raises `PrinterError` when there is none to choose.
    """
    name = wanted if wanted != "auto" else _default(server) or _only(server)
    return Queue(server, name)


def _default(server: Server) -> str:
    try:
        answer = server.ask("/", Request(ipp.CUPS_GET_DEFAULT, _GREETING), ASK_S)
    except PrinterError as error:
        if error.status != ipp.NOT_FOUND:
            raise
        return ""
    return _text(_first(answer, ipp.PRINTER_GROUP), "printer-name")


def _only(server: Server) -> str:
    printers = all_queues(server)
    if len(printers) != 1:
        raise PrinterError(f"{len(printers)} printers and no default one: name one")
    return printers[0]


def all_queues(server: Server) -> list[str]:
    """Return the names of the print service's queues. Raises `PrinterError`."""
    request = Request(ipp.CUPS_GET_PRINTERS, (*_GREETING, _wanted("printer-name")))
    printers = server.ask("/", request, ASK_S).of(ipp.PRINTER_GROUP)
    return [_text(one, "printer-name") for one in printers]


def ask_device(uri: str, seconds: float = ASK_S) -> Standing | None:
    """Return how the printer itself says it is; None when it is not one to be asked over IPP.

    A queue only learns of an empty tray while it prints, and keeps what the last job met.
    """
    try:
        answer = _ask_device(uri, ipp.GET_PRINTER, (_wanted(*_PRINTER_STATE),), seconds)
    except PrinterError as error:
        if error.status:
            return None
        return Standing((CONNECTING if error.late else "offline",))
    return _standing(_first(answer, ipp.PRINTER_GROUP)) if answer else None


def end_at_device(uri: str, seconds: float = ASK_S) -> int:
    """Return the state in which our newest job ended at the printer itself; 0 when nobody knows.

    CUPS at times calls a job completed that the printer has aborted (2.4.2: about one in three,
    when both look at the same moment).
    """
    asked = (
        attribute(ipp.KEYWORD, "which-jobs", "completed"),
        _wanted("job-id", "job-name", "job-state"),
    )
    try:
        answer = _ask_device(uri, ipp.GET_JOBS, asked, seconds)
    except PrinterError:
        return 0
    jobs = answer.of(ipp.JOB_GROUP) if answer else []
    ours = [job for job in jobs if _text(job, "job-name") == JOB_NAME]
    newest = max(ours, key=lambda job: _number(job, "job-id"), default={})
    return _number(newest, "job-state")


def _ask_device(
    uri: str, operation: int, asked: tuple[Attribute, ...], seconds: float
) -> Answer | None:
    """Return the answer of the printer at `uri`; None when it is not one to be asked over IPP."""
    parts = urlsplit(uri)
    if parts.scheme not in ("ipp", "ipps") or not parts.hostname or "._tcp" in parts.hostname:
        return None
    server = Server(parts.hostname, parts.port or DEFAULT_PORT, tls=parts.scheme == "ipps")
    who = (
        attribute(ipp.URI, "printer-uri", uri),
        attribute(ipp.NAME, "requesting-user-name", own_name()),
    )
    return server.ask(parts.path or "/", Request(operation, (*_GREETING, *who, *asked)), seconds)


def _standing(told: Attributes) -> Standing:
    return Standing(
        reasons=_texts(told, "printer-state-reasons"),
        state=_number(told, "printer-state"),
        accepting=told.get("printer-is-accepting-jobs") != (False,),
    )


def _wanted(*names: str) -> Attribute:
    return attribute(ipp.KEYWORD, "requested-attributes", *names)


def _first(answer: Answer, group: int) -> Attributes:
    return next(iter(answer.of(group)), {})


def _number(told: Attributes, name: str, otherwise: int = 0) -> int:
    value = next(iter(told.get(name, ())), otherwise)
    return value if isinstance(value, int) else otherwise


def _texts(told: Attributes, name: str) -> tuple[str, ...]:
    return tuple(str(value) for value in told.get(name, ()))


def _text(told: Attributes, name: str) -> str:
    return next(iter(_texts(told, name)), "")
