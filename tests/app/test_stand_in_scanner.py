"""The demo's scanner: two sheets in its feeder, then a letter on its glass, by the real driver."""

from __future__ import annotations

import threading

import pytest

from kiosk.app import scanner as room
from kiosk.config.scanner import Scanner
from kiosk.core.scanner_port import Look, RawSheet


def test_a_visit_finds_two_sheets_in_the_feeder_and_then_the_glass(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room, "SHEET_S", 0.0)
    driver = room.make_scanner(Scanner(kind="sim"))
    stop, sheets = threading.Event(), list[RawSheet]()
    assert driver.look(stop) == Look(None, ("glass", "feeder"))
    for _ in range(2):
        driver.scan(sheets.append, lambda _: None, stop)
    assert [one.source for one in sheets] == ["feeder", "feeder", "glass"]
    assert len({one.data for one in sheets}) == 3


def test_a_site_without_a_scanner_has_nothing_to_read_from() -> None:
    assert room.make_scanner(Scanner()).look(threading.Event()).sources == ()
