"""The rules of a visit, one row a transition; `step.py` applies them, the diagram shows them.

The first row whose place, happening and condition fit is taken. Where no row fits, nothing changes:
the table is total. Devices and timers are no rows: `step.py` derives them from the state.
"""

from __future__ import annotations

from collections import defaultdict

from kiosk.visit import calling, choosing, closing, papers, sheets
from kiosk.visit.rows import Row
from kiosk.visit.state import Happening

TABLE: tuple[Row, ...] = choosing.ROWS + calling.ROWS + papers.ROWS + sheets.ROWS + closing.ROWS


def _by_happening() -> dict[type[Happening], tuple[Row, ...]]:
    rows: defaultdict[type[Happening], list[Row]] = defaultdict(list)
    for row in TABLE:
        rows[row.on].append(row)
    return {on: tuple(found) for on, found in rows.items()}


ROWS_OF = _by_happening()
"""The rows of each kind of happening, in the table's order."""
