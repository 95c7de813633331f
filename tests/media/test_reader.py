"""The media process's reader: sheets told one by one, faults told, a cancel that sends nothing."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk.core.faults import Fault
from kiosk.core.media import DeviceState, PipeMessage, ReadingOver, SheetProgress, SheetRead
from kiosk.devices.scanner_escl import EsclScanner
from kiosk.devices.scanner_words import AbsentScanner
from kiosk.media.reader import Reader
from kiosk.sim.escl_server import EsclServer
from kiosk.sim.scanner import SimScanner

LONG_S = 20.0


class Room:
    """A reader and what it tells."""

    def __init__(self, scanner: EsclScanner | AbsentScanner) -> None:
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
