"""French public holidays, for `kiosk.core.hours`."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
"""Month and day; with those that follow Easter, the eleven of Code du travail, L3133-1."""
_AFTER_EASTER_DAYS = (1, 39, 50)
"""Its Monday, Ascension, Whit Monday."""


def is_french_holiday(day: date) -> bool:
    """Return whether `day` is a public holiday in mainland France. Any thread."""
    return day in _holidays_of(day.year)


@lru_cache(maxsize=8)
def _holidays_of(year: int) -> frozenset[date]:
    fixed = (date(year, month, day) for month, day in _FIXED)
    moving = (easter(year) + timedelta(days) for days in _AFTER_EASTER_DAYS)
    return frozenset((*fixed, *moving))
