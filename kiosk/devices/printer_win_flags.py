"""What Windows' print spooler says of a job and its printer, in the words of RFC 8011.

So one table of phases and one patience serve both systems (`printer_watch`). Flags are those of
winspool.h: JOB_INFO_2 and PRINTER_INFO_2, fields `Status`, and `Attributes`. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

from kiosk.devices.printer_watch import (
    ATTENTION,
    JOB_ABORTED,
    JOB_CANCELED,
    JOB_COMPLETED,
    JOB_HELD,
    JOB_PENDING,
    JOB_PROCESSING,
    JOB_STOPPED,
    PRINTER_PROCESSING,
    PRINTER_STOPPED,
    Look,
    Standing,
    obstacle,
)

WORK_OFFLINE = 0x400
"""PRINTER_ATTRIBUTE_WORK_OFFLINE: what Windows sets when a printer's cable is pulled."""


class JobFlag(IntFlag):
    """JOB_STATUS_*."""

    PAUSED = 0x1
    ERROR = 0x2
    DELETING = 0x4
    SPOOLING = 0x8
    PRINTING = 0x10
    OFFLINE = 0x20
    PAPEROUT = 0x40
    PRINTED = 0x80
    DELETED = 0x100
    BLOCKED_DEVQ = 0x200
    USER_INTERVENTION = 0x400
    RESTART = 0x800
    COMPLETE = 0x1000
    """« Sent to the printer, but may not be printed yet »: not an end."""
    RETAINED = 0x2000
    """« Retained in the print queue following printing »: we ask for it, to see the end."""


class PrinterFlag(IntFlag):
    """PRINTER_STATUS_*."""

    PAUSED = 0x1
    ERROR = 0x2
    PENDING_DELETION = 0x4
    PAPER_JAM = 0x8
    PAPER_OUT = 0x10
    MANUAL_FEED = 0x20
    PAPER_PROBLEM = 0x40
    OFFLINE = 0x80
    IO_ACTIVE = 0x100
    BUSY = 0x200
    PRINTING = 0x400
    OUTPUT_BIN_FULL = 0x800
    NOT_AVAILABLE = 0x1000
    WAITING = 0x2000
    PROCESSING = 0x4000
    INITIALIZING = 0x8000
    WARMING_UP = 0x10000
    TONER_LOW = 0x20000
    NO_TONER = 0x40000
    PAGE_PUNT = 0x80000
    USER_INTERVENTION = 0x100000
    OUT_OF_MEMORY = 0x200000
    DOOR_OPEN = 0x400000
    SERVER_UNKNOWN = 0x800000
    POWER_SAVE = 0x1000000
    SERVER_OFFLINE = 0x2000000


_JOB_WORDS = {
    JobFlag.OFFLINE: "offline",
    JobFlag.PAPEROUT: "media-empty",
    JobFlag.USER_INTERVENTION: ATTENTION,
    JobFlag.BLOCKED_DEVQ: ATTENTION,
    JobFlag.ERROR: ATTENTION,
}
_PRINTER_WORDS = {
    PrinterFlag.PAUSED: "paused",
    PrinterFlag.PAPER_JAM: "media-jam",
    PrinterFlag.PAPER_OUT: "media-empty",
    PrinterFlag.MANUAL_FEED: "media-needed",
    PrinterFlag.PAPER_PROBLEM: "media-jam",
    PrinterFlag.OFFLINE: "offline",
    PrinterFlag.OUTPUT_BIN_FULL: "output-area-full",
    PrinterFlag.NOT_AVAILABLE: "offline",
    PrinterFlag.TONER_LOW: "toner-low-report",
    PrinterFlag.NO_TONER: "toner-empty",
    PrinterFlag.PAGE_PUNT: ATTENTION,
    PrinterFlag.USER_INTERVENTION: ATTENTION,
    PrinterFlag.OUT_OF_MEMORY: ATTENTION,
    PrinterFlag.DOOR_OPEN: "door-open",
    PrinterFlag.SERVER_UNKNOWN: "offline",
    PrinterFlag.SERVER_OFFLINE: "offline",
    PrinterFlag.ERROR: ATTENTION,
}
_AT_WORK = PrinterFlag.PRINTING | PrinterFlag.PROCESSING
_OVER = JobFlag.PRINTED | JobFlag.RETAINED
_GOING_AWAY = JobFlag.DELETING | JobFlag.DELETED


@dataclass(frozen=True, slots=True)
class JobSeen:
    """A job as the spooler tells it: JOB_STATUS_* and the sheets it counts."""

    status: int
    pages: int = 0


@dataclass(frozen=True, slots=True)
class PrinterSeen:
    """A printer as the spooler tells it: PRINTER_STATUS_* and PRINTER_ATTRIBUTE_*."""

    status: int
    attributes: int = 0


def standing(printer: PrinterSeen) -> Standing:
    """Return how a printer is."""
    flags = PrinterFlag(printer.status & _known(PrinterFlag))
    words = tuple(word for flag, word in _PRINTER_WORDS.items() if flag in flags)
    if printer.attributes & WORK_OFFLINE:
        words = ("offline", *words)
    state = PRINTER_PROCESSING if flags & _AT_WORK else 0
    return Standing(
        reasons=words,
        state=PRINTER_STOPPED if PrinterFlag.PAUSED in flags else state,
        accepting=PrinterFlag.PENDING_DELETION not in flags,
    )


def look_at(job: JobSeen, printer: PrinterSeen) -> Look:
    """Return how a job that the spooler knows and its printer stand.

    A job that Windows calls printed while the tray is empty or a sheet is stuck is not over: many
    drivers only mean that all was sent. « Offline » is then no obstacle: it is often wrong (SNMP).
    """
    flags = JobFlag(job.status & _known(JobFlag))
    now = standing(printer)
    if flags & _GOING_AWAY:
        state = JOB_CANCELED
    elif flags & _OVER:
        state = JOB_PROCESSING if _in_the_way(now) in ("empty", "jam") else JOB_COMPLETED
    elif JobFlag.PAUSED in flags:
        state = JOB_HELD
    elif flags & (JobFlag.ERROR | JobFlag.BLOCKED_DEVQ):
        state = JOB_STOPPED
    else:
        state = JOB_PROCESSING if JobFlag.PRINTING in flags else JOB_PENDING
    words = tuple(word for flag, word in _JOB_WORDS.items() if flag in flags)
    return Look(state, words, job.pages, now)


def look_after(last: Look | None, printer: PrinterSeen) -> Look:
    """Return how a job stands that the spooler no longer knows; `last` is how it stood before.

    It drops printed jobs, and those that somebody deletes: what was in trouble was not printed.
    """
    now = standing(printer)
    was_well = last is None or not (
        last.job in (JOB_CANCELED, JOB_HELD, JOB_STOPPED) or _in_the_way(last.printer, last)
    )
    return Look(JOB_COMPLETED if was_well else JOB_ABORTED, printer=now)


def _in_the_way(printer: Standing, look: Look | None = None) -> str | None:
    reasons = printer.reasons + (look.job_reasons if look else ())
    return obstacle(reasons, stuck=True, stopped=printer.is_closed, connecting=False)


def _known(flags: type[JobFlag] | type[PrinterFlag]) -> int:
    """Return all bits of the table: drivers set others, which say nothing to us."""
    every = 0
    for flag in flags:
        every |= flag
    return every
