"""Daily totals of the borne: counted apart from each other, so that no cell tells of one person.

Nothing links two figures of the same visit: no time of day, no number of a visit, no table of need
by partner (PRV-5, privacy rule 6). What leaves the borne has its small cells merged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

Kind = Literal["partner", "need", "length", "face"]
KINDS: tuple[Kind, ...] = ("partner", "need", "length", "face")
SMALLEST_CELL = 5
KEPT_DAYS = 760
"""Twenty-five months."""
OTHERS = "others"
TOO_FEW = "too few to tell"


@dataclass(slots=True)
class Totals:
    """Counts by day and kind. Plain data; `kiosk.app.state_folder` keeps it in a file."""

    days: dict[date, dict[Kind, Counter[str]]] = field(
        default_factory=dict[date, dict[Kind, Counter[str]]]
    )

    def count(self, day: date, kind: Kind, what: str) -> None:
        """Add one, and forget what is older than twenty-five months."""
        kinds = self.days.setdefault(day, {})
        kinds.setdefault(kind, Counter())[what] += 1
        oldest = day - timedelta(days=KEPT_DAYS)
        for old in [one for one in self.days if one < oldest]:
            del self.days[old]

    def published(self, first: date, last: date) -> dict[Kind, dict[str, int | str]]:
        """Return the totals from `first` to `last`, both included, small cells merged."""
        span = [kinds for day, kinds in self.days.items() if first <= day <= last]
        return {kind: merge_small(_sum(kinds.get(kind, {}) for kinds in span)) for kind in KINDS}


def _sum(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return total


def merge_small(cells: Mapping[str, int]) -> dict[str, int | str]:
    """Return `cells` with those under five merged into « others »; that cell too must be five."""
    large: dict[str, int | str] = {
        name: count for name, count in cells.items() if count >= SMALLEST_CELL
    }
    rest = sum(count for count in cells.values() if count < SMALLEST_CELL)
    if rest:
        large[OTHERS] = rest if rest >= SMALLEST_CELL else TOO_FEW
    return large


def length_class(seconds: float) -> str:
    """Return the class of a call's length."""
    minutes = seconds / 60
    for limit in (5, 15, 30):
        if minutes < limit:
            return f"under {limit} minutes"
    return "30 minutes and more"
