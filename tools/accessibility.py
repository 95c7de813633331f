"""Write docs/accessibility.md: each criterion, its source, the tests that carry its id, its result.

    python tools/accessibility.py

Criteria come from docs/criteria.toml. A test carries an id by naming it in its docstring, alone or
as the end of a range (« TXT-1 to TXT-3 »). « pass »: the tests of `./test` hold it.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accessibility.md"
CRITERIA = ROOT / "docs" / "criteria.toml"
AREAS = "TXT|TCH|TIM|LNG|AUD|NAV|CAL|DOC|ERR|PRV|SEC|HW|BRD"
ID = re.compile(rf"\b({AREAS})-(\d+)(?: to (?:({AREAS})-)?(\d+)\b)?")
HEAD = """# Accessibility and acceptance: every criterion and its proof

Made by `python tools/accessibility.py` from `docs/criteria.toml` and from the docstrings of the
tests; a test says whether this page is up to date, and fails when a criterion that is not checked
on site has no test. **pass**: `./test` holds it, on every change. **site check**: it needs people
and the real room; the sheet of the installation has it.

EN: EN 301 549 V3.2.1. RLS: the State's reference for plain language. RGAA 4.1, WCAG 2.2.

"""


def main() -> int:
    """Write the page; return 1 when a criterion has no proof."""
    told = criteria()
    found = proofs()
    PAGE.write_text(draw(told, found), encoding="utf-8")
    bare = unproved(told, found)
    if bare:
        sys.stderr.write(f"no test carries: {', '.join(bare)}\n")
    return 1 if bare else 0


def criteria() -> list[dict[str, Any]]:
    """Return the criteria in their order: id, chapter, criterion, source, and site when true."""
    return tomllib.loads(CRITERIA.read_text(encoding="utf-8"))["criterion"]


def proofs() -> dict[str, list[tuple[str, str]]]:
    """Return id to the (file, test) that carry it, sorted."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        file = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            test = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if test and node.name.startswith("test_"):
                for one in sorted(set(ids(ast.get_docstring(node) or ""))):
                    found[one].append((file, node.name))
    return found


def ids(text: str) -> Iterator[str]:
    """Yield the ids `text` names, the inside of ranges included."""
    for area, first, other, last in ID.findall(text):
        whole = other in ("", area) and last
        for number in range(int(first), int(last or first) + 1 if whole else int(first) + 1):
            yield f"{area}-{number}"


def unproved(
    told: Sequence[Mapping[str, Any]], found: Mapping[str, Sequence[tuple[str, str]]]
) -> list[str]:
    """Return the ids that need a test and have none."""
    return [one["id"] for one in told if not one.get("site") and not found.get(one["id"])]


def draw(told: Sequence[Mapping[str, Any]], found: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """Return the page."""
    lines: list[str] = []
    for chapter, rows in groupby(told, key=lambda one: one["chapter"]):
        lines += [f"## {chapter}", "", "| id | criterion | source | result | tests |"]
        lines += ["|---|---|---|---|---|", *(_row(one, found) for one in rows), ""]
    return HEAD + "\n".join(lines).rstrip() + "\n"


def _row(one: Mapping[str, Any], found: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    tests = found.get(one["id"], ())
    result = "site check" if one.get("site") else "pass" if tests else "**no test**"
    named = [
        f"`{file.removeprefix('tests/')}`: {', '.join(_sentence(name) for _, name in rows)}"
        for file, rows in groupby(tests, key=lambda test: test[0])
    ]
    words = one["criterion"].replace("|", "\\|")
    return f"| {one['id']} | {words} | {one['source']} | {result} | {'<br>'.join(named) or '—'} |"


def _sentence(name: str) -> str:
    return name.removeprefix("test_").replace("_", " ")


if __name__ == "__main__":
    sys.exit(main())
