"""French public holidays."""

from __future__ import annotations

from datetime import date

import pytest
from holidays.countries.france import France

from kiosk.config.holidays import is_french_holiday


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 4, 6), True),  # Easter Monday
        (date(2026, 5, 14), True),  # Ascension
        (date(2026, 7, 14), True),
        (date(2026, 12, 25), True),
        (date(2026, 12, 26), False),  # Alsace and Moselle only
        (date(2026, 4, 3), False),  # Good Friday, there only too
        (date(2026, 11, 23), False),
    ],
)
def test_the_eleven_holidays_of_mainland_france_are_known(day: date, expected: bool) -> None:
    assert is_french_holiday(day) is expected


def test_there_are_eleven_of_them() -> None:
    first = date(2027, 1, 1).toordinal()
    days = [date.fromordinal(first + number) for number in range(365)]
    assert sum(is_french_holiday(day) for day in days) == 11


@pytest.mark.parametrize("year", [2026, 2028, 2035, 2060])
def test_the_library_of_all_countries_knows_the_same_days(year: int) -> None:
    """The borne does not carry it: 426 modules, 20 MB and a sixth of the start for one country."""
    first, after = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
    days = (date.fromordinal(number) for number in range(first, after))
    assert {day for day in days if is_french_holiday(day)} == set(France(years=year))
