"""The media process's reader: sheets told one by one, faults told, a cancel that sends nothing."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import (
    DeviceState,
    PipeMessage,
    ReadingOver,
    ScannerSeen,
    SheetProgress,
    SheetRead,
    SheetSource,
)
from kiosk.core.scanner_port import STOP_S, Look, ScannerDriver
from kiosk.devices.scanner_child import Scanimage
from kiosk.devices.scanner_escl import EsclScanner
from kiosk.devices.scanner_guard import Guard
from kiosk.devices.scanner_sane import SaneScanner
from kiosk.devices.scanner_words import AbsentScanner, Source, Take, Tell
from kiosk.media.client import LAST_WORDS_S
from kiosk.media.reader import CLOSE_S, Reader
from kiosk.scanner import upright
from kiosk.sim.escl_server import EsclServer
from kiosk.sim.scanner import SimScanner

LONG_S = 20.0


@pytest.fixture(autouse=True)
def _no_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the turn of a page out: `scanner/test_sheet.py` has it."""
    monkeypatch.setattr(upright, "PROGRAM", "no-such-program-here")


class Room:
    """A reader and what it tells."""

    def __init__(self, scanner: ScannerDriver) -> None:
        self._events: queue.Queue[PipeMessage] = queue.Queue()
        self.reader = Reader(scanner, self._events.put)
        self.reader.start()

    def until_over(self) -> list[PipeMessage]:
        told: list[PipeMessage] = []
        while not told or not isinstance(told[-1], ReadingOver):
            told.append(self._events.get(timeout=LONG_S))
        return told

    def hears(self, kind: type[PipeMessage]) -> PipeMessage:
        while True:
            event = self._events.get(timeout=LONG_S)
            if isinstance(event, kind):
                return event


@contextmanager
def room(scanner: SimScanner) -> Iterator[Room]:
    with EsclServer(scanner) as server:
        place = Room(EsclScanner(server.address))
        yield place
        place.reader.close()


def test_every_sheet_of_the_feeder_is_told_then_that_it_is_over() -> None:
    with room(SimScanner(feeder=[0, 1])) as place:
        place.reader.read()
        told = place.until_over()
    sheets = [one for one in told if isinstance(one, SheetRead)]
    assert [one.blob[:2] for one in sheets] == [b"\xff\xd8"] * 2
    assert told[-1] == ReadingOver()


@pytest.mark.expects_log("scanner: ")
def test_a_sheet_that_breaks_off_is_never_told() -> None:
    with room(SimScanner(cut=True)) as place:
        place.reader.read()
        told = place.until_over()
    assert told[-1] == ReadingOver(fault=Fault.SCAN_CUT)
    assert not [one for one in told if isinstance(one, SheetRead)]


def test_a_cancel_ends_the_reading_without_a_sheet_and_the_next_one_works() -> None:
    scanner = SimScanner(sheet_s=50)
    with room(scanner) as place:
        place.reader.read()
        place.hears(SheetProgress)
        place.reader.cancel()
        told = place.until_over()
        assert told[-1] == ReadingOver()
        assert not [one for one in told if isinstance(one, SheetRead)]
        scanner.sheet_s = 0
        place.reader.read()
        assert [one for one in place.until_over() if isinstance(one, SheetRead)]


@pytest.mark.expects_log("scanner: ")
def test_no_scanner_is_a_scanner_that_is_off() -> None:
    place = Room(AbsentScanner())
    state = place.hears(DeviceState)
    place.reader.read()
    told = place.until_over()
    place.reader.close()
    assert isinstance(state, DeviceState)
    assert not state.working
    assert told[-1] == ReadingOver(fault=Fault.SCANNER_OFF)
    assert ScannerSeen() in told


@pytest.mark.parametrize(
    ("source", "seen"),
    [("auto", ("glass", "feeder")), ("glass", ("glass",)), ("feeder", ("feeder",))],
)
def test_what_the_scanner_has_is_told_as_far_as_the_site_uses_it(
    source: Source, seen: tuple[SheetSource, ...]
) -> None:
    with EsclServer(SimScanner()) as server:
        place = Room(EsclScanner(server.address, source=source))
        assert place.hears(ScannerSeen) == ScannerSeen(sources=seen)
        place.reader.close()


class Dreamer:
    """A `ScannerDriver` that looks for ever, and reads one sheet that is none."""

    name = "rêveur"

    def __init__(self) -> None:
        self.looks = threading.Event()

    def scan(self, take: Take, tell: Tell, stop: threading.Event) -> None:
        raise KioskError(Fault.SCANNER_EMPTY, "nothing")

    def look(self, stop: threading.Event) -> Look:
        self.looks.set()
        stop.wait(LONG_S * 10)
        return Look(Fault.SCANNER_OFF)


@pytest.mark.expects_log("scanner: ")
def test_a_citizen_does_not_wait_for_a_look() -> None:
    driver = Dreamer()
    place = Room(driver)
    assert driver.looks.wait(LONG_S)
    place.reader.read()
    told = place.until_over()
    place.reader.close()
    assert told[-1] == ReadingOver(fault=Fault.SCANNER_EMPTY)
    assert DeviceState(device="flatbed", working=False, name="rêveur") not in told


def test_the_end_waits_for_the_scanner_and_the_kill_for_the_end() -> None:
    """TIM-7, PRV-3: told to stop, then killed, then given up, then replaced, in this order."""
    assert STOP_S < CLOSE_S < LAST_WORDS_S


STUBBORN = """#!/bin/sh
trap '' TERM
case "$*" in
    *"-f "*) echo "test:0|Mule Model 1"; exit 0 ;;
    *--all-options*) exit 0 ;;
esac
sh -c "trap '' TERM; while :; do sleep 60; done" &
echo $$ $! > {pids}
echo "Progress: 10.0%" >&2
while :; do sleep 60; done
"""


@pytest.mark.skipif(sys.platform != "linux", reason="SANE is for Linux")
@pytest.mark.expects_log("scanimage does not stop")
def test_the_end_of_a_visit_leaves_no_program_of_a_scanner_that_does_not_stop(
    tmp_path: Path,
) -> None:
    """PRV-3: neither the program, which heeds no signal, nor the helper it has started."""
    program, pids = tmp_path / "mule", tmp_path / "pids"
    program.write_text(STUBBORN.format(pids=pids))
    program.chmod(0o755)
    place = Room(SaneScanner(source="glass", program=Scanimage(str(program), guard=Guard(0.3))))
    place.reader.read()
    while place.hears(SheetProgress) == SheetProgress():
        pass
    place.reader.end()
    place.reader.close()
    left = [int(pid) for pid in pids.read_text().split()]
    assert len(left) == 2
    pause, until_s = threading.Event(), time.monotonic() + LONG_S
    while any(map(_lives, left)) and time.monotonic() < until_s:
        pause.wait(0.02)
    assert not any(map(_lives, left))


def _lives(pid: int) -> bool:
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"
