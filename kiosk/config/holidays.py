"""French public holidays, for `kiosk.core.hours`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from holidays.countries.france import France


def is_french_holiday(day: date) -> bool:
    """Return whether `day` is a public holiday in mainland France. Any thread."""
    return day in _holidays_of(day.year)


@lru_cache(maxsize=8)
def _holidays_of(year: int) -> frozenset[date]:
    # A France object that fills itself when asked would be shared between threads half filled.
    return frozenset(France(years=year))
