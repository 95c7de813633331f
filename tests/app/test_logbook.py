"""What the log may say of a visit: nothing. Whatever is not known to be harmless stays out."""

from __future__ import annotations

import ast
import json
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.logbook import FILES_KEPT, SHOWN, Redacted, open_logbook
from kiosk.core.faults import Fault, KioskError

SOURCES = sorted((Path(__file__).parents[2] / "kiosk").rglob("*.py"))
MARKER = "Ginette-Lefranc-1946"
LEVELS = {"debug", "info", "warning", "error", "critical", "exception"}


def line(*args: object, name: str = "kiosk.call", error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    sentence, *values = args
    record = logging.LogRecord(name, logging.WARNING, "x.py", 1, sentence, tuple(values), info)
    return Redacted().format(record)


def logged() -> Iterator[tuple[str, ast.expr | None]]:
    """Yield where each line of the product's log is written, and its sentence."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            whose = node.func.value
            if node.func.attr in LEVELS and isinstance(whose, ast.Name) and "log" in whose.id:
                yield f"{path.name}:{node.lineno}", node.args[0] if node.args else None


def test_every_sentence_of_the_log_stands_in_the_code_as_it_is() -> None:
    """An f-string would carry into the sentence what the log must not have (SEC-4)."""
    made_up = [
        where
        for where, sentence in logged()
        if not (isinstance(sentence, ast.Constant) and isinstance(sentence.value, str))
    ]
    assert made_up == []


def test_sentences_that_may_show_strings_are_all_in_use() -> None:
    written = {one.value for _, one in logged() if isinstance(one, ast.Constant)}
    assert SHOWN <= written


class Paper:
    def __str__(self) -> str:
        return MARKER


@pytest.mark.parametrize(
    "value",
    [
        MARKER,
        MARKER.encode(),
        Paper(),
        [MARKER],
        {"name": MARKER},
        ValueError(MARKER),
        KioskError(Fault.PROTOCOL, MARKER),
        OSError(2, MARKER, MARKER),
    ],
)
def test_what_a_citizen_may_have_said_never_gets_into_the_log(value: object) -> None:
    told = line("desk said what is not in the protocol; ignored: %s", value)
    assert MARKER not in told
    assert json.loads(told)["event"].startswith("desk said")


def test_an_error_tells_its_kind_and_place_but_not_its_words() -> None:
    try:
        raise ValueError(MARKER) from KeyError(MARKER)
    except ValueError as error:
        told = line("a device could not be handled", error=error)
    assert MARKER not in told
    assert json.loads(told)["error"] == "ValueError"
    assert json.loads(told)["rose"][-1].startswith("test_logbook.py:")


def test_other_libraries_say_where_and_how_grave_but_not_what() -> None:
    told = line(f"GET /calls?name={MARKER}", name="aiohttp.access")
    assert MARKER not in told
    assert json.loads(told)["where"] == "aiohttp.access"


def test_numbers_faults_and_own_words_are_told() -> None:
    """A log from which nothing can be learnt would be no log."""
    assert json.loads(line("media process silent for %.0f s: replaced", 3.0))["with"] == [3.0]
    assert json.loads(line("sound: %s", KioskError(Fault.MICROPHONE_SILENT, "x")))["with"] == [
        "KioskError MICROPHONE_SILENT"
    ]
    assert json.loads(line("media connection %s", "connected"))["with"] == ["connected"]


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """Return the root logger, and put back afterwards what was changed on it."""
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield root
    for handler in set(root.handlers) - set(handlers):
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.raiseExceptions, sys.excepthook = raising, hook


def test_the_log_is_rotated_and_read_line_by_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root_logger: logging.Logger
) -> None:
    monkeypatch.setenv("LOGS_DIRECTORY", str(tmp_path))
    monkeypatch.setattr("kiosk.app.logbook.FILE_BYTES", 2000)
    open_logbook("borne", logging.WARNING)
    for number in range(200):
        logging.getLogger("kiosk.test").info("document wanted from beyond its end %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [
        "borne.jsonl", *(f"borne.jsonl.{n}" for n in range(1, FILES_KEPT + 1)),
    ]  # fmt: skip
    last = json.loads(files[0].read_text(encoding="utf-8").splitlines()[-1])
    assert last["with"] == [199] and last["level"] == "INFO"
    assert all(file.stat().st_size <= 2000 for file in files)


def test_a_folder_that_cannot_be_written_costs_the_log_and_nothing_else(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    root_logger: logging.Logger,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LOGS_DIRECTORY", str(tmp_path / "nowhere"))
    open_logbook("borne", logging.WARNING)
    logging.getLogger("kiosk.test").info("still here")
    told = capsys.readouterr().err
    assert "no log in" in told and "still here" in told


@pytest.mark.expects_log("stopped by an error")
def test_an_error_nobody_caught_is_told_without_its_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    root_logger: logging.Logger,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LOGS_DIRECTORY", str(tmp_path))
    open_logbook("borne", logging.WARNING)
    sys.excepthook(ValueError, ValueError(MARKER), None)
    text = (tmp_path / "borne.jsonl").read_text(encoding="utf-8") + capsys.readouterr().err
    assert "ValueError" in text and MARKER not in text
