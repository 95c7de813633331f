"""Every criterion of the acceptance file has its proof, and the page that lists them is true."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    """Return the names of the tool that writes the page."""
    return runpy.run_path(str(ROOT / "tools/accessibility.py"))


def test_every_criterion_that_is_not_checked_on_site_has_a_test(tool: dict[str, Any]) -> None:
    told = tool["criteria"]()
    assert len(told) > 90
    assert tool["unproved"](told, tool["proofs"]()) == []


def test_no_test_carries_an_id_that_does_not_exist(tool: dict[str, Any]) -> None:
    known = {one["id"] for one in tool["criteria"]()}
    assert set(tool["proofs"]()) - known == set()


def test_the_page_is_up_to_date(tool: dict[str, Any]) -> None:
    """HW-5: the conformance sheet is made from the criteria and from the tests that hold them."""
    drawn = tool["draw"](tool["criteria"](), tool["proofs"]())
    assert tool["PAGE"].read_text(encoding="utf-8") == drawn, "run python tools/accessibility.py"


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("TXT-4: nothing cut.", ["TXT-4"]),
        ("TXT-1 to TXT-3, AUD-11.", ["TXT-1", "TXT-2", "TXT-3", "AUD-11"]),
        ("LNG-1 to 2.", ["LNG-1", "LNG-2"]),
        ("WCAG 1.4.3 and HTTP-2", []),
    ],
)
def test_ids_are_read_alone_and_as_ranges(
    tool: dict[str, Any], text: str, carried: list[str]
) -> None:
    assert list(tool["ids"](text)) == carried
