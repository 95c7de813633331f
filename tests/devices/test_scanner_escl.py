"""The eSCL driver against the stand-in scanner: sheets, faults, cancel, hostile answers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from zeroconf import ServiceInfo, Zeroconf

from kiosk.core.faults import Fault, KioskError
from kiosk.core.scanner_port import RawSheet
from kiosk.devices.scanner_escl import EsclScanner, Limits
from kiosk.devices.scanner_escl_line import EsclLine
from kiosk.devices.scanner_escl_xml import read_capabilities, read_status
from kiosk.devices.scanner_found import find_scanner
from kiosk.scanner.sheet import develop_sheet
from kiosk.sim.escl_server import EsclServer, capabilities
from kiosk.sim.scanner import SimScanner


def read(server: EsclServer, stop: threading.Event | None = None) -> list[RawSheet]:
    sheets: list[RawSheet] = []
    driver = EsclScanner(server.address)
    driver.scan(sheets.append, lambda _: None, stop or threading.Event())
    return sheets


@contextmanager
def fault(expected: Fault) -> Iterator[None]:
    with pytest.raises(KioskError) as told:
        yield
    assert told.value.fault is expected


def test_the_glass_gives_one_page_straight_and_clean() -> None:
    with EsclServer(SimScanner()) as server:
        (sheet,) = read(server)
    page = develop_sheet(sheet)
    assert (page.width, page.dpi) == (1654, 200)
    assert page.height == pytest.approx(2339, abs=2)
    assert page.blob[:2] == b"\xff\xd8"


def test_a_loaded_feeder_is_read_until_it_is_empty() -> None:
    scanner = SimScanner(feeder=[0, 1, 2])
    with EsclServer(scanner) as server:
        sheets = read(server)
    assert [one.source for one in sheets] == ["feeder"] * 3
    assert scanner.feeder == []


def test_what_came_before_a_jam_is_kept() -> None:
    taken: list[RawSheet] = []
    with EsclServer(SimScanner(feeder=[0, 1, 2], jam_after=1)) as server:
        with fault(Fault.SCANNER_JAMMED):
            EsclScanner(server.address).scan(taken.append, lambda _: None, threading.Event())
    assert len(taken) == 1


@pytest.mark.parametrize(
    ("scanner", "expected"),
    [
        (SimScanner(trouble="jam"), Fault.SCANNER_JAMMED),
        (SimScanner(trouble="open"), Fault.SCANNER_OPEN),
        (SimScanner(trouble="busy"), Fault.SCANNER_BUSY),
        (SimScanner(trouble="failed"), Fault.SCANNER_FAILED),
    ],
)
def test_each_trouble_is_a_fault_of_its_own(scanner: SimScanner, expected: Fault) -> None:
    with EsclServer(scanner) as server, fault(expected):
        read(server)


def test_an_empty_feeder_is_told_where_only_the_feeder_is_used() -> None:
    with EsclServer(SimScanner()) as server, fault(Fault.SCANNER_EMPTY):
        EsclScanner(server.address, source="feeder").scan(print, print, threading.Event())


def test_a_scanner_that_does_not_answer_is_off() -> None:
    with EsclServer(SimScanner()) as server:
        address = server.address
    driver = EsclScanner(address)
    assert driver.look(threading.Event()).trouble is Fault.SCANNER_OFF
    with fault(Fault.SCANNER_OFF):
        driver.scan(print, print, threading.Event())


def test_a_sheet_that_breaks_off_is_noticed() -> None:
    with EsclServer(SimScanner(cut=True)) as server:
        (sheet,) = read(server)
    with fault(Fault.SCAN_CUT):
        develop_sheet(sheet)


def test_a_cancel_in_mid_sheet_deletes_the_job_and_takes_nothing() -> None:
    scanner, stop = SimScanner(sheet_s=50), threading.Event()
    taken: list[RawSheet] = []
    with EsclServer(scanner) as server:
        EsclScanner(server.address).scan(taken.append, lambda _: stop.set(), stop)
        assert scanner.cancelled.is_set()
        assert taken == []
        scanner.sheet_s = 0
        assert len(read(server)) == 1


def test_a_sheet_that_never_comes_is_given_up() -> None:
    with EsclServer(SimScanner(sheet_s=50)) as server, fault(Fault.SCANNER_OFF):
        driver = EsclScanner(server.address, limits=Limits(sheet_s=0.3))
        driver.scan(print, lambda _: None, threading.Event())


def test_the_network_s_xml_declares_no_entities() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><ScannerStatus>&b;</ScannerStatus>'
    for body in (bomb, b"", b"<html/>", b"\xff\xfe", b"<ScannerStatus>"):
        with fault(Fault.SCANNER_FAILED):
            read_status(body)


def test_a_job_elsewhere_than_at_the_scanner_is_refused() -> None:
    """Check that an answer cannot send the borne to another host or path."""
    line = EsclLine("http://192.0.2.20/eSCL")
    assert line.path_of("http://evil.example/eSCL/ScanJobs/1") == "/ScanJobs/1"
    for elsewhere in ("/admin", "/eSCL/../admin", "http://evil.example/", ""):
        with fault(Fault.SCANNER_FAILED):
            line.path_of(elsewhere)
    line.close()


def test_the_nearest_resolution_above_is_taken() -> None:
    body = capabilities(SimScanner())
    assert read_capabilities(body, 200).intakes["glass"].dpi == 200
    assert read_capabilities(body, 250).intakes["feeder"].dpi == 300
    assert read_capabilities(body, 600).intakes["glass"].dpi == 300


def test_a_scanner_is_found_by_its_name_on_the_network() -> None:
    """Check real DNS-SD on the loopback interface, a name nobody bears included."""
    web = Zeroconf(interfaces=["127.0.0.1"])
    told = ServiceInfo(
        "_uscan._tcp.local.",
        "Mairie flatbed._uscan._tcp.local.",
        parsed_addresses=["127.0.0.1"],
        port=8080,
        properties={"rs": "eSCL", "ty": "Mairie flatbed", "UUID": "c0ffee"},
        server="flatbed.local.",
    )
    web.register_service(told)
    try:
        found = find_scanner("mairie", interfaces=["127.0.0.1"])
        assert found == ("http://127.0.0.1:8080/eSCL", "Mairie flatbed")
        with fault(Fault.SCANNER_OFF):
            find_scanner("library", seconds=0.5, interfaces=["127.0.0.1"])
    finally:
        web.unregister_all_services()
        web.close()
