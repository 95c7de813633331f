"""Totals that no cell of which tells of one person (PRV-5)."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.totals import KEPT_DAYS, SMALLEST_CELL, Totals, length_class, merge_small

DAY = date(2026, 5, 4)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 12), max_size=8))
def test_no_published_cell_is_under_five(cells: dict[str, int]) -> None:
    for count in merge_small(cells).values():
        assert isinstance(count, str) or count >= SMALLEST_CELL


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(5, 12), max_size=8))
def test_large_cells_are_published_as_they_are(cells: dict[str, int]) -> None:
    assert merge_small(cells) == cells


def test_each_kind_is_counted_for_itself() -> None:
    totals = Totals()
    for _ in range(6):
        totals.count(DAY, "partner", "caf")
    totals.count(DAY, "face", "good")
    published = totals.published(DAY, DAY)
    assert published["partner"] == {"caf": 6}
    assert published["face"] == {"others": "too few to tell"}
    assert published["need"] == {}


def test_a_week_is_summed_and_other_days_are_not() -> None:
    totals = Totals()
    for number in range(7):
        totals.count(DAY + timedelta(days=number), "partner", "caf")
    assert totals.published(DAY, DAY + timedelta(days=4))["partner"] == {"caf": 5}


def test_totals_are_forgotten_after_twenty_five_months() -> None:
    totals = Totals()
    totals.count(DAY, "partner", "caf")
    totals.count(DAY + timedelta(days=KEPT_DAYS + 1), "partner", "caf")
    assert DAY not in totals.days


def test_a_length_is_a_class() -> None:
    assert [length_class(60 * m) for m in (1, 5, 29, 31)] == [
        "under 5 minutes", "under 15 minutes", "under 30 minutes", "30 minutes and more",
    ]  # fmt: skip
