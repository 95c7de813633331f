"""The player of scripts: patient on a crowded machine, and at an end when nothing comes."""

from __future__ import annotations

import os

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.script import MOST_CROWDED, Overdue, Player, Script, Until, crowding

SHORT_S = 0.001


def test_a_crowded_machine_gets_more_time_and_a_free_one_does_not(qtbot: QtBot) -> None:
    come = False
    free: list[Exception | None] = []
    crowded: list[Exception | None] = []

    def script() -> Script:
        yield Until(lambda: come, SHORT_S, "the bus")

    patient = Player(script(), crowded.append, crowding=lambda: 1e9)
    patient.play()
    hasty = Player(script(), free.append, crowding=lambda: 1.0)
    hasty.play()
    qtbot.waitUntil(lambda: bool(free))
    assert isinstance(free[0], Overdue) and "in vain for the bus" in str(free[0])
    assert not crowded
    come = True
    qtbot.waitUntil(lambda: bool(crowded))
    assert crowded == [None]


@pytest.mark.parametrize(
    ("load", "cores", "factor"), [(0.2, 2, 1.0), (15.0, 2, 7.5), (900.0, 2, MOST_CROWDED)]
)
def test_crowding_is_what_wants_to_run_on_each_processor_within_bounds(
    monkeypatch: pytest.MonkeyPatch, load: float, cores: int, factor: float
) -> None:
    monkeypatch.setattr(os, "getloadavg", lambda: (load, 0.0, 0.0))
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert crowding() == factor
