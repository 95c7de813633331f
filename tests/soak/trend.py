"""Whether a series of measures is flat: the median of all its slopes (Theil and Sen)."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Limit:
    """What a series may grow from first to last and still be flat: the larger of the two."""

    share: float
    amount: float


LIMITS = {
    "pss_mb": Limit(0.05, 8.0),
    "threads": Limit(0.0, 1.0),
    "descriptors": Limit(0.0, 2.0),
    "objects": Limit(0.02, 0.0),
}


def slope(values: Sequence[float]) -> float:
    """Return the growth from one value to the next; one wild value changes nothing."""
    pairs = list(combinations(enumerate(values), 2))
    if not pairs:
        return 0.0
    return statistics.median((late - early) / (j - i) for (i, early), (j, late) in pairs)


def is_flat(values: Sequence[float], limit: Limit) -> bool:
    """Tell whether the trend over the whole series stays within `limit`."""
    grown = slope(values) * (len(values) - 1)
    return grown <= max(limit.share * statistics.median(values), limit.amount)
