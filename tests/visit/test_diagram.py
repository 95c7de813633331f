"""The drawn diagram is the table's."""

from __future__ import annotations

from pathlib import Path

from kiosk.visit.diagram import draw_page, embed

DOCS = Path(__file__).parents[2] / "docs"
REMEDY = "run: python -m kiosk.visit.diagram docs"


def test_the_page_of_the_visit_is_up_to_date() -> None:
    assert (DOCS / "visit.md").read_text(encoding="utf-8") == draw_page(), REMEDY


def test_the_diagram_in_the_architecture_is_up_to_date() -> None:
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    assert "stateDiagram" in page
    assert page == embed(page), REMEDY
