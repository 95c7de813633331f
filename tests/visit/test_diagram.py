"""The drawn diagram is the table's."""

from __future__ import annotations

from pathlib import Path

from kiosk.visit.diagram import draw

PAGE = Path(__file__).parents[2] / "docs" / "visit.md"


def test_the_visit_diagram_in_the_docs_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == draw(), (
        "run: python -m kiosk.visit.diagram docs/visit.md"
    )
