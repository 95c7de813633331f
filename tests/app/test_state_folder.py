"""The borne's two files: totals that survive a restart, and the mark of a visit under way."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.app.state_folder import TOTALS, StateFolder

DAY = date(2026, 5, 4)


def test_totals_survive_a_restart(tmp_path: Path) -> None:
    StateFolder(tmp_path / "new").record(DAY, "partner", "caf")
    again = StateFolder(tmp_path / "new")
    again.record(DAY, "partner", "caf")
    assert StateFolder(tmp_path / "new").totals.days == {DAY: {"partner": Counter(caf=2)}}


def test_the_file_holds_days_and_counts_and_nothing_else(tmp_path: Path) -> None:
    """PRV-5: no time of day, no number of a visit."""
    folder = StateFolder(tmp_path)
    folder.record(DAY, "partner", "caf")
    folder.record(DAY, "face", "good")
    assert json.loads((tmp_path / TOTALS).read_text()) == {
        "2026-05-04": {"partner": {"caf": 1}, "face": {"good": 1}}
    }


def test_the_mark_of_a_visit_is_there_only_during_one(tmp_path: Path) -> None:
    """ERR-3: what is found at the next start says that a visit was cut."""
    folder = StateFolder(tmp_path)
    assert not folder.was_cut()
    folder.mark(visiting=True)
    assert StateFolder(tmp_path).was_cut()
    folder.mark(visiting=False)
    assert not StateFolder(tmp_path).was_cut()


def test_without_a_folder_nothing_is_kept() -> None:
    folder = StateFolder(None)
    folder.record(DAY, "partner", "caf")
    folder.mark(visiting=True)
    assert not folder.was_cut()


@pytest.mark.expects_log("kept as")
@pytest.mark.parametrize("text", ["{", "[1]", '{"yesterday": {}}', '{"2026-05-04": {"face": 3}}'])
def test_a_broken_file_is_put_aside_and_counting_goes_on(tmp_path: Path, text: str) -> None:
    (tmp_path / TOTALS).write_text(text)
    folder = StateFolder(tmp_path)
    folder.record(DAY, "face", "good")
    assert (tmp_path / "totals.unreadable").read_text() == text
    assert StateFolder(tmp_path).totals.days == {DAY: {"face": Counter(good=1)}}


@pytest.mark.expects_log("totals are not kept")
def test_a_folder_that_cannot_be_made_is_told_and_the_borne_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    StateFolder(tmp_path / "file" / "state").record(DAY, "face", "good")
