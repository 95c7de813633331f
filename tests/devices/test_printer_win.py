"""The driver for Windows on a spooler that is played: what it tells, and what it leaves behind.

The calls of `printer_win32` themselves need Windows; ADR 22 says how they were tried.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import pytest
from PIL import Image

from kiosk.core.child import allow_children
from kiosk.core.media import PrintPhase
from kiosk.devices.printer_follow import Pace, Stop
from kiosk.devices.printer_ipp import PrinterError
from kiosk.devices.printer_watch import OFF_PATIENCE_S, SLOW_S
from kiosk.devices.printer_win import WindowsPrinter, list_printers
from kiosk.devices.printer_win_child import Drawing, draw
from kiosk.devices.printer_win_flags import JobFlag, JobSeen, PrinterFlag, PrinterSeen
from kiosk.devices.printer_win_page import Box, Sheet
from kiosk.devices.printer_win_spooler import Desk, Installed, find_printer
from tests.devices.test_printer_press import paper

GOING = JobSeen(JobFlag.PRINTING)
PRINTED = JobSeen(JobFlag.PRINTED | JobFlag.RETAINED)
HP = Installed("HP LaserJet M404", "USB001")
PDF = Installed("Microsoft Print to PDF", "PORTPROMPT:")
FAX = Installed("Fax", "SHRFAX:")


class Hall:
    """A print spooler, the clock of its hall, and a document; all of it does as it is set."""

    def __init__(self, *jobs: JobSeen | None, drawn_at: int = 0) -> None:
        self.printers = [HP, PDF]
        self.default_name = HP.name
        self.state = PrinterSeen(0)
        self.jobs = list(jobs)
        self.left = [7]
        self.looks = 0
        self.closed = 0
        self.drawn_at = drawn_at
        self.broken: PrinterError | None = None
        self.begun: int | None = 7
        self.now_s = 0.0
        self.at: dict[int, Callable[[], None]] = {}

    # --- the spooler
    def installed(self) -> list[Installed]:
        return self.printers

    def default(self) -> str:
        return self.default_name

    def printer(self, name: str) -> PrinterSeen:
        assert name == HP.name
        return self.state

    def job(self, name: str, number: int) -> JobSeen | None:
        assert (name, number) == (HP.name, 7)
        self.looks += 1
        self.at.get(self.looks, lambda: None)()
        return self.jobs.pop(0) if len(self.jobs) > 1 else self.jobs[0]

    def left_over(self, name: str) -> list[int]:
        return list(self.left)

    def delete(self, name: str, number: int) -> None:
        assert self.closed or self.begun is None, "the document still holds the job"
        self.left.remove(number)

    # --- the document
    def begin(self, name: str, pdf: bytes) -> Hall:
        return self

    def number(self, stop: Stop, pace: Pace) -> int | None:
        return self.begun

    def is_drawn(self) -> bool:
        if self.broken:
            raise self.broken
        return self.looks >= self.drawn_at

    def close(self) -> None:
        self.closed += 1

    # --- the clock
    def sleep(self, seconds: float) -> None:
        self.now_s += seconds

    def printed(self, stop: Stop = lambda: False, name: str = "auto") -> list[PrintPhase]:
        """Print a page; return what was told."""
        told: list[PrintPhase] = []
        self.driver(name).print(b"%PDF", told.append, stop)
        return told

    def driver(self, name: str = "auto") -> WindowsPrinter:
        return WindowsPrinter(name, self, self.begin, Pace(lambda: self.now_s, self.sleep))


def test_done_is_told_only_when_the_spooler_says_printed() -> None:
    hall = Hall(JobSeen(JobFlag.SPOOLING), GOING, JobSeen(JobFlag.COMPLETE), PRINTED)
    assert hall.printed() == ["going", "done"]
    assert hall.looks == 4 and hall.left == [] and hall.closed


def test_a_job_is_not_over_before_all_its_pages_are_drawn() -> None:
    hall = Hall(PRINTED, drawn_at=5)
    assert hall.printed() == ["going", "done"]
    assert hall.looks >= 5


@pytest.mark.parametrize(
    ("flag", "phase"),
    [
        (PrinterFlag.PAPER_OUT, "empty"),
        (PrinterFlag.PAPER_JAM, "jam"),
        (PrinterFlag.DOOR_OPEN, "jam"),
        (PrinterFlag.USER_INTERVENTION, "jam"),
        (PrinterFlag.OFFLINE, "off"),
    ],
)
def test_what_stops_the_printer_is_told_and_then_it_goes_on(
    flag: PrinterFlag, phase: PrintPhase
) -> None:
    """ERR-1: each fault has its words; AUD-9: with its remedy."""
    hall = Hall(*[GOING] * 20, PRINTED)
    hall.at[5] = lambda: setattr(hall, "state", PrinterSeen(flag))
    hall.at[12] = lambda: setattr(hall, "state", PrinterSeen(0))
    assert hall.printed() == ["going", phase, "going", "done"]


def test_a_slow_printer_is_told_after_a_minute_without_a_sheet() -> None:
    hall = Hall(GOING)
    hall.at[round(SLOW_S / 0.5) + 5] = lambda: hall.jobs.insert(0, PRINTED)
    assert hall.printed() == ["going", "slow", "done"]


def test_a_printer_that_stays_off_loses_the_job() -> None:
    """PRV-2: it must not print for the next citizen once somebody switches it on."""
    hall = Hall(JobSeen(JobFlag.OFFLINE | JobFlag.ERROR))
    assert hall.printed() == ["going", "off", "failed"]
    assert hall.left == [] and hall.now_s >= OFF_PATIENCE_S


def test_a_job_that_somebody_deletes_has_failed_and_one_that_vanishes_well_is_done() -> None:
    assert Hall(GOING, JobSeen(JobFlag.DELETING), None).printed()[-1] == "failed"
    assert Hall(GOING, None).printed()[-1] == "done"


@pytest.mark.expects_log("print job lost from sight: the driver died")
def test_a_driver_that_dies_while_drawing_is_a_failure_and_leaves_no_job() -> None:
    hall = Hall(GOING)
    hall.at[3] = lambda: setattr(hall, "broken", PrinterError("the driver died", -1))
    assert hall.printed() == ["going", "failed"]
    assert hall.left == []


def test_the_end_of_the_visit_takes_the_job_out() -> None:
    """PRV-2: also one that the driver begins while it is being killed."""
    hall = Hall(GOING)
    assert hall.printed(lambda: hall.looks >= 3) == ["going", "no"]
    assert hall.left == []
    hall = Hall(GOING)
    hall.begun = None
    assert hall.printed() == ["going", "no"]
    assert hall.left == [] and hall.closed


def test_what_a_dead_borne_left_is_removed() -> None:
    """PRV-3: a power cut is an end too."""
    hall = Hall(GOING)
    hall.begun = None
    hall.driver().clear()
    assert hall.left == []


def test_auto_takes_the_default_printer_never_a_window_that_asks_for_a_file() -> None:
    hall = Hall(GOING)
    hall.default_name = PDF.name
    assert find_printer(hall, "auto") == HP.name
    hall.printers = [HP, Installed("Brother", "IP_192.0.2.7"), FAX]
    with pytest.raises(PrinterError, match=r"« Brother », « HP LaserJet M404 » in site.toml"):
        find_printer(hall, "auto")
    hall.printers = [FAX]
    with pytest.raises(PrinterError, match="install one"):
        find_printer(hall, "auto")


@pytest.mark.expects_log("nothing printed: no printer is called « HP »: .*« HP LaserJet M404 ».*")
def test_a_wrong_name_is_off_and_told_with_the_right_ones() -> None:
    hall = Hall(GOING)
    assert hall.printed(name="HP") == ["going", "off"]
    assert hall.driver("HP").state() == "off"
    assert find_printer(hall, "hp laserjet m404") == HP.name
    assert list_printers(hall) == [HP.name]


def test_the_state_is_the_spoolers() -> None:
    hall = Hall(GOING)
    driver = hall.driver()
    assert (driver.state(), driver.name) == ("no", HP.name)
    hall.state = PrinterSeen(PrinterFlag.PAPER_OUT | PrinterFlag.ERROR)
    assert driver.state() == "empty"


# --- the drawing process -------------------------------------------------------------------------


class PlayedDesk:
    """A document on a printer of 100 dpi; the names say how it behaves."""

    number = 12
    sheet = Sheet(800, 1120, 100, 100)

    def __init__(self, name: str) -> None:
        self.name = name
        self.pages = 0

    def draw(self, picture: Image.Image, box: Box) -> None:
        self.pages += 1
        if self.pages == 2 and self.name == "Crashing":
            raise SystemExit(3)
        if self.pages == 2 and self.name == "Refusing":
            raise PrinterError("EndPage: the disk is full")


@contextmanager
def open_played(name: str) -> Iterator[Desk]:
    yield PlayedDesk(name)


def played_life(pipe: Connection) -> None:
    draw(pipe, open_played)


def drawn(name: str) -> None:
    """Draw two pages in a real process. Raises what the driver raises."""
    drawing = Drawing(played_life, name, paper(2))
    try:
        assert drawing.number(lambda: False, Pace()) == 12
        while not drawing.is_drawn():
            pass
    finally:
        drawing.close()
        drawing.close()


def as_the_media_process() -> None:
    allow_children()
    drawn("Laser")


def test_a_process_of_its_own_draws_the_pages_also_for_one_that_is_itself_a_child() -> None:
    """Check it in a child as the media process is one."""
    media = multiprocessing.get_context("spawn").Process(target=as_the_media_process, daemon=True)
    media.start()
    media.join()
    assert media.exitcode == 0
    media.close()


def test_a_document_that_nobody_waits_for_is_broken_off_before_its_next_page() -> None:
    """PRV-2: a media process that dies does not leave a page to be printed for the next citizen."""
    ours, theirs = multiprocessing.Pipe()
    desk = PlayedDesk("Laser")

    @contextmanager
    def open_this(name: str) -> Iterator[Desk]:
        ours.close()
        yield desk

    ours.send_bytes(b"Laser")
    ours.send_bytes(paper(2))
    draw(theirs, open_this)
    assert desk.pages == 0


@pytest.mark.parametrize(
    ("name", "told"), [("Crashing", "ended the drawing process"), ("Refusing", "disk is full")]
)
def test_a_driver_that_breaks_is_told_and_takes_only_its_process(name: str, told: str) -> None:
    with pytest.raises(PrinterError, match=told):
        drawn(name)
