"""What Windows' flags mean to the one who waits; every flag that winspool.h knows. No Windows."""

from __future__ import annotations

import pytest

from kiosk.core.media import PrintPhase
from kiosk.devices.printer_watch import STUCK_S, JobWatch
from kiosk.devices.printer_win_flags import (
    WORK_OFFLINE,
    JobFlag,
    JobSeen,
    PrinterFlag,
    PrinterSeen,
    look_after,
    look_at,
    standing,
)

READY = PrinterSeen(0)
PRINTING = JobSeen(JobFlag.PRINTING)


@pytest.mark.parametrize(
    ("flags", "phase"),
    [
        (0, "no"),
        (PrinterFlag.PAPER_OUT, "empty"),
        (PrinterFlag.MANUAL_FEED, "empty"),
        (PrinterFlag.PAPER_OUT | PrinterFlag.ERROR | PrinterFlag.USER_INTERVENTION, "empty"),
        (PrinterFlag.PAPER_JAM, "jam"),
        (PrinterFlag.PAPER_JAM | PrinterFlag.PAPER_OUT, "jam"),
        (PrinterFlag.DOOR_OPEN, "jam"),
        (PrinterFlag.NO_TONER, "jam"),
        (PrinterFlag.OUTPUT_BIN_FULL, "jam"),
        (PrinterFlag.PAPER_PROBLEM, "jam"),
        (PrinterFlag.USER_INTERVENTION, "jam"),
        (PrinterFlag.ERROR, "jam"),
        (PrinterFlag.OUT_OF_MEMORY, "jam"),
        (PrinterFlag.PAGE_PUNT, "jam"),
        (PrinterFlag.OFFLINE | PrinterFlag.ERROR, "off"),
        (PrinterFlag.NOT_AVAILABLE, "off"),
        (PrinterFlag.SERVER_UNKNOWN, "off"),
        (PrinterFlag.SERVER_OFFLINE, "off"),
        (PrinterFlag.PAUSED, "off"),
        (PrinterFlag.PENDING_DELETION, "off"),
        (PrinterFlag.TONER_LOW, "no"),
        (PrinterFlag.POWER_SAVE | PrinterFlag.WARMING_UP | PrinterFlag.INITIALIZING, "no"),
        (PrinterFlag.BUSY | PrinterFlag.IO_ACTIVE | PrinterFlag.PRINTING, "no"),
        (PrinterFlag.WAITING | PrinterFlag.PROCESSING, "no"),
        (0x4000000 | 0x80000000, "no"),
    ],
)
def test_a_printer_says_what_is_in_the_way(flags: int, phase: PrintPhase) -> None:
    """ERR-2: known before the citizen meets it."""
    assert standing(PrinterSeen(flags)).phase == phase


def test_a_pulled_cable_is_off() -> None:
    assert standing(PrinterSeen(0, WORK_OFFLINE)).phase == "off"


@pytest.mark.parametrize(
    ("job", "printer", "phase"),
    [
        (JobFlag.SPOOLING, 0, "going"),
        (JobFlag.PRINTING, 0, "going"),
        (JobFlag.COMPLETE, 0, "going"),
        (JobFlag.PRINTED, 0, "done"),
        (JobFlag.RETAINED | JobFlag.COMPLETE, 0, "done"),
        (JobFlag.PRINTED, PrinterFlag.PAPER_OUT, "empty"),
        (JobFlag.PRINTED, PrinterFlag.PAPER_JAM | PrinterFlag.ERROR, "jam"),
        (JobFlag.PRINTED, PrinterFlag.OFFLINE, "done"),
        (JobFlag.PRINTED | JobFlag.DELETING, 0, "failed"),
        (JobFlag.DELETED, 0, "failed"),
        (JobFlag.PAUSED, 0, "failed"),
        (JobFlag.PRINTING | JobFlag.PAPEROUT | JobFlag.ERROR, 0, "empty"),
        (JobFlag.PRINTING | JobFlag.ERROR, PrinterFlag.PAPER_OUT | PrinterFlag.ERROR, "empty"),
        (JobFlag.PRINTING | JobFlag.OFFLINE | JobFlag.ERROR, 0, "off"),
        (JobFlag.PRINTING | JobFlag.USER_INTERVENTION, 0, "jam"),
        (JobFlag.BLOCKED_DEVQ, 0, "jam"),
        (JobFlag.RESTART, 0, "going"),
        (JobFlag.PRINTING, PrinterFlag.TONER_LOW, "going"),
        (0x40000000, 0, "going"),
    ],
)
def test_a_job_stands_as_the_spooler_says(job: int, printer: int, phase: PrintPhase) -> None:
    """ERR-1: each fault has its words; done only when it is printed and nothing is in the way."""
    look = look_at(JobSeen(job), PrinterSeen(printer))
    assert JobWatch(0.0).phase(look, STUCK_S) == phase


@pytest.mark.parametrize(
    ("last", "printer", "phase"),
    [
        (PRINTING, READY, "done"),
        (JobSeen(JobFlag.PRINTING | JobFlag.DELETING), READY, "failed"),
        (JobSeen(JobFlag.PRINTING | JobFlag.ERROR), READY, "failed"),
        (PRINTING, PrinterSeen(PrinterFlag.PAPER_OUT), "failed"),
        (JobSeen(JobFlag.PRINTING | JobFlag.OFFLINE), READY, "failed"),
    ],
)
def test_a_job_that_vanished_was_printed_unless_it_was_in_trouble(
    last: JobSeen, printer: PrinterSeen, phase: PrintPhase
) -> None:
    look = look_after(look_at(last, printer), READY)
    assert JobWatch(0.0).phase(look, 1.0) == phase


def test_the_sheets_that_windows_counts_keep_a_job_from_being_slow() -> None:
    assert look_at(JobSeen(JobFlag.PRINTING, 3), READY).sheets == 3
