"""The rules of the house that no tool checks: sizes of files and functions, forbidden words."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))
SCREENS = sorted((ROOT / "kiosk").rglob("*.qml"))

LONG_FILES: dict[str, str] = {
    # path: why it is longer than 250 lines
    "kiosk/core/media.py": "one list of messages, a few lines each",
    "kiosk/core/messages.py": "one list of messages, a few lines each",
    "kiosk/ui/models/visit_model.py": "one list: a property a field, a slot a choice",
    "kiosk/visit/state.py": "one list of states, happenings and effects, a few lines each",
}
LONG_FUNCTIONS: dict[str, str] = {
    "kiosk/media/host.py:_handler_table": "one table: a row a command",
    "kiosk/ui/exhibits_call.py:_papers": "one table: a row a state of the screens",
    "kiosk/ui/exhibits_choose.py:choosing_exhibits": "one table: a row a state of the screens",
    "kiosk/ui/controller.py:_order_table": "one table: a row an order",
    "kiosk/ui/media_events.py:happening_of": "one table: a case an event",
}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


# --- sizes ---------------------------------------------------------------------------------------


def test_no_source_file_is_longer_than_250_lines() -> None:
    long = {relative(path): lines(path) for path in SOURCES if lines(path) > 250}
    assert {path: count for path, count in long.items() if path not in LONG_FILES} == {}
    assert set(LONG_FILES) <= set(long), "no longer long: take it off the list"


def test_no_screen_file_is_longer_than_200_lines() -> None:
    assert {relative(path): lines(path) for path in SCREENS if lines(path) > 200} == {}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{relative(path)}:{node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_no_function_is_longer_than_30_lines() -> None:
    long = {name: count for path in SOURCES for name, count in functions(path) if count > 30}
    assert {name: count for name, count in long.items() if name not in LONG_FUNCTIONS} == {}
    assert set(LONG_FUNCTIONS) <= set(long), "no longer long: take it off the list"


# --- words ---------------------------------------------------------------------------------------

FORBIDDEN = {
    "TODO": r"\b(TODO|FIXME|XXX|HACK)\b",
    "a silenced checker": r"#\s*(noqa|type:\s*ignore|pyright:\s*ignore)",
    "an unfinished method": r"NotImplementedError",
    "a sleep instead of a clock": r"\btime\.sleep\(",
    "unittest.mock in the product": r"unittest\.mock",
}
ARGUED: dict[tuple[str, str], str] = {
    # (file, what): why it stays.
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_product_has_no(what: str) -> None:
    found = [
        f"{relative(path)}:{number}: {line.strip()}"
        for path in SOURCES
        if (relative(path), what) not in ARGUED
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(FORBIDDEN[what], line)
    ]
    assert found == []


def test_whoever_catches_every_exception_raises_it_again() -> None:
    swallowed = [
        f"{relative(path)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    ]
    assert swallowed == []


def test_every_source_file_begins_by_saying_what_it_is() -> None:
    silent = [
        relative(path)
        for path in [*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))]
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_no_file_of_the_project_names_a_path_of_the_machine_it_was_written_on() -> None:
    machine = re.compile(r"/(?:work|root|farm)/|/home/\w|/tmp/w/")
    kinds = {*".py .qml .md .toml .txt .in .sh .js .css .html .svg".split(), ""}
    found = [
        relative(path)
        for path in project_files()
        if path.suffix in kinds
        and path != Path(__file__)
        and machine.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def project_files() -> Iterator[Path]:
    """Yield the files that belong to the project, whether or not git knows them yet."""
    aside = {".git", ".venv", "__pycache__", ".scratch", "visit", "dist", "node_modules"}
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part in aside or part.endswith("_cache") for part in parts)
        if path.is_file() and not hidden and parts[0] not in (".hypothesis", ".git"):
            yield path


def test_python_files_are_plain_utf8() -> None:
    for path in SOURCES:
        with tokenize.open(path) as file:
            assert file.encoding in ("utf-8", "ascii")
