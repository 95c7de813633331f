"""The diagram of the visit, drawn from the table: `python -m kiosk.visit.diagram docs`."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.visit.state import Place
from kiosk.visit.table import TABLE, Row

_HEAD = """# The life of a visit

Drawn from `kiosk/visit/table.py` by `python -m kiosk.visit.diagram docs`; a test says whether it
is up to date. Rows that stay where they are (a toggle, a page turned) are left out, and
so is « Recommencer », which leads to S13 from everywhere. Every way back to S00 leaves from S13,
once everything is erased.

"""
_EVERYWHERE = 8
"""A row from more places than this is drawn once, from a box that stands for all of them."""


BEGIN, END = "<!-- visit: drawn from code -->", "<!-- end of what is drawn -->"


def draw_page() -> str:
    """Return `visit.md`: the diagram, then every row as a table."""
    return _HEAD + "\n".join([draw_diagram(), "", *_rows()]) + "\n"


def embed(page: str) -> str:
    """Return `page` with the diagram between its two markers drawn anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{draw_diagram()}\n{END}{after}"


def draw_diagram() -> str:
    """Return a Mermaid state diagram."""
    edges = sorted({edge for row in TABLE for edge in _edges(row)})
    names = [f"    {place.value}: {place.value} {_words(place.name)}" for place in Place]
    lines = [
        "```mermaid",
        "stateDiagram-v2",
        "    direction LR",
        "    [*] --> S00",
        *names,
        "    back: where it came from",
    ]
    lines += [f"    {a} --> {b}: {label}" for a, b, label in edges]
    return "\n".join([*lines, "```"])


def _edges(row: Row) -> list[tuple[str, str, str]]:
    if row.to is None or len(row.at) > _EVERYWHERE:
        return []
    label = _label(row)
    if isinstance(row.to, Place):
        return [(at.value, row.to.value, label) for at in row.at if at is not row.to]
    return [(at.value, "back", label) for at in row.at]  # drawn as one box: « where it came from »


def _label(row: Row) -> str:
    words = _words(row.on.__name__)
    return f"{words}, {row.why}".replace(":", " -") if row.why else words


def _words(name: str) -> str:
    spaced = "".join(f" {c.lower()}" if c.isupper() and not name.isupper() else c for c in name)
    return spaced.strip().replace("_", " ").lower()


def _rows() -> list[str]:
    lines = ["| at | when | and | to | orders |", "|---|---|---|---|---|"]
    for row in TABLE:
        at = "everywhere" if len(row.at) > _EVERYWHERE else " ".join(p.value for p in row.at)
        to = "stays" if row.to is None else getattr(row.to, "value", f"back ({row.to})")
        orders = ", ".join(_words(order.name) for order in row.do)
        lines.append(f"| {at} | {_words(row.on.__name__)} | {row.why} | {to} | {orders} |")
    return lines


if __name__ == "__main__":
    docs = Path(sys.argv[1])
    (docs / "visit.md").write_text(draw_page(), encoding="utf-8")
    architecture = docs / "architecture.md"
    architecture.write_text(embed(architecture.read_text(encoding="utf-8")), encoding="utf-8")
