"""The SANE driver on SANE's own test back-end, run by scanimage: its faults, its cancel."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SheetRead
from kiosk.core.scanner_port import RawSheet
from kiosk.devices.scanner_child import Scanimage
from kiosk.devices.scanner_options import fault_in, read_abilities
from kiosk.devices.scanner_sane import SaneScanner
from kiosk.devices.scanner_words import Source
from kiosk.scanner.sheet import develop_sheet, whole_sheet

Make = Callable[..., SaneScanner]


@pytest.fixture
def scanner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return a maker of drivers whose SANE knows the test back-end only, set up as told."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    def make(source: Source = "glass", devices: str = "test", **options: str) -> SaneScanner:
        folder = tmp_path / "sane"
        folder.mkdir(exist_ok=True)
        (folder / "dll.conf").write_text(f"{devices}\n")
        settings = {"number_of_devices": "1", "geometry_max": "300.0",
                    "test-picture": '"Color pattern"', **options}  # fmt: skip
        (folder / "test.conf").write_text("".join(f"{k} {v}\n" for k, v in settings.items()))
        environment = {**os.environ, "SANE_CONFIG_DIR": str(folder)}
        return SaneScanner("", source, program=Scanimage(environment=environment))

    return make


def read(driver: SaneScanner, stop: threading.Event | None = None) -> list[RawSheet]:
    sheets: list[RawSheet] = []
    driver.scan(sheets.append, lambda _: None, stop or threading.Event())
    return sheets


def no_folder_left(tmp_path: Path) -> bool:
    return not list(tmp_path.glob("kiosk-scan-*"))


def test_the_glass_gives_one_whole_a4_sheet(scanner: Make, tmp_path: Path) -> None:
    driver = scanner()
    (sheet,) = read(driver)
    page = develop_sheet(sheet)
    assert isinstance(page, SheetRead)
    assert (sheet.dpi, sheet.source, sheet.rows) == (200, "glass", 2338)
    assert "frontend-tester" in driver.name
    assert no_folder_left(tmp_path)


def test_the_feeder_is_read_until_it_is_empty_and_nothing_is_stored(
    scanner: Make, tmp_path: Path
) -> None:
    stored: list[int] = []

    def take(sheet: RawSheet) -> None:
        files = [one for one in tmp_path.glob("kiosk-scan-*/*") if not one.is_fifo()]
        stored.append(len(files))
        if len(stored) == 1:  # one tells for all
            assert whole_sheet(sheet).shape[0] > 2000

    scanner("auto").scan(take, lambda _: None, threading.Event())
    assert stored == [0] * 10
    assert no_folder_left(tmp_path)


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        ("JAMMED", Fault.SCANNER_JAMMED),
        ("COVER_OPEN", Fault.SCANNER_OPEN),
        ("NO_DOCS", Fault.SCANNER_EMPTY),
        ("DEVICE_BUSY", Fault.SCANNER_BUSY),
        ("IO_ERROR", Fault.SCANNER_OFF),
        ("NO_MEM", Fault.SCANNER_FAILED),
    ],
)
def test_each_status_is_a_fault_of_its_own_and_no_sheet_is_taken(
    scanner: Make, status: str, fault: Fault, tmp_path: Path
) -> None:
    driver = scanner(**{"read-status-code": f'"SANE_STATUS_{status}"'})
    taken: list[RawSheet] = []
    with pytest.raises(KioskError) as told:
        driver.scan(taken.append, lambda _: None, threading.Event())
    assert told.value.fault is fault
    assert taken == []
    assert no_folder_left(tmp_path)


def test_a_sheet_that_ends_early_is_noticed_by_its_height(scanner: Make) -> None:
    """Check SANE's « end of file » in mid-sheet: scanimage itself calls that a success."""
    (sheet,) = read(scanner(**{"read-status-code": '"SANE_STATUS_EOF"'}))
    with pytest.raises(KioskError) as told:
        develop_sheet(sheet)
    assert told.value.fault is Fault.SCAN_CUT


def test_a_cancel_stops_the_scanner_in_mid_sheet(scanner: Make, tmp_path: Path) -> None:
    stop = threading.Event()
    shares: list[float] = []

    def tell(share: float | None) -> None:
        shares.append(share or 0.0)
        if share:
            stop.set()

    taken: list[RawSheet] = []
    driver = scanner(**{"read-delay": "true", "read-delay-duration": "200000"})
    driver.scan(taken.append, tell, stop)  # minutes, if it were not cancelled
    assert taken == []
    assert 0 < max(shares) < 0.9
    assert no_folder_left(tmp_path)


def test_a_scanner_that_is_not_there_is_off(scanner: Make) -> None:
    driver = scanner(devices="# none")
    assert driver.look(threading.Event()).trouble is Fault.SCANNER_OFF
    with pytest.raises(KioskError) as told:
        read(driver)
    assert told.value.fault is Fault.SCANNER_OFF


def test_a_program_that_is_not_installed_is_a_scanner_that_is_off() -> None:
    driver = SaneScanner(program=Scanimage("/nowhere/scanimage"))
    assert driver.look(threading.Event()).trouble is Fault.SCANNER_OFF


def test_the_programs_own_broken_pipe_does_not_hide_what_is_wrong() -> None:
    """SANE's test back-end breaks a pipe of its own with each fault, and at times hears of it."""
    status = Scanimage("cat").told(["/proc/self/status"], 20.0, threading.Event())
    blocked = int(status.split("SigBlk:")[1].split()[0], 16)
    assert blocked & 1 << signal.SIGPIPE - 1


def test_options_of_a_driverless_scanner_are_read_from_its_text() -> None:
    text = """
    --resolution 75|100|300|600dpi [300]
    --mode Gray|Color [Color]
    --source Flatbed|ADF Duplex|ADF [Flatbed]
    -x 0..215.9mm [215.9]
    -y 0..297.011mm [297.011]
    --brightness -100..100% (in steps of 1) [inactive]
"""
    able = read_abilities(text, 200)
    assert able.sources == {"glass": "Flatbed", "feeder": "ADF"}
    assert (able.mode, able.dpi, able.size_mm) == ("Color", 300, (210.0, 297.0))
    assert "--source=ADF" in able.arguments("feeder")


def test_words_nobody_knows_are_a_failure_not_a_guess() -> None:
    assert fault_in("scanimage: sane_start: Something new") is Fault.SCANNER_FAILED
