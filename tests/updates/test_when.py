"""When a borne may change: between two and four at night, and never during a visit."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.app.update_command import may_change
from kiosk.updates.listing import is_newer
from kiosk.updates.update import is_night


@pytest.mark.parametrize(
    ("hour", "night"), [("01:59", False), ("02:00", True), ("03:59", True), ("04:00", False)]
)
def test_the_night_is_from_two_to_four(hour: str, night: bool) -> None:
    assert is_night(datetime.fromisoformat(f"2026-11-28T{hour}:00")) is night


def test_a_visit_under_way_forbids_it_even_to_a_technician(tmp_path: Path) -> None:
    may = may_change(tmp_path, by_day=True)
    assert may()
    (tmp_path / "visiting").touch()
    assert not may()


@pytest.mark.parametrize(
    ("new", "old", "newer"),
    [("1.10.0", "1.9.9", True), ("1.0.0", "1.0.0", False), ("1.9.9", "1.10.0", False)],
)
def test_versions_are_compared_number_by_number(new: str, old: str, newer: bool) -> None:
    assert is_newer(new, old) is newer
