"""The borne's own log: a JSON object a line, rotated, and nothing of a citizen in it (SEC-4).

Nothing is filtered out: only what is known to be harmless goes in. That is the sentence as it
stands in the code, numbers, truth values, words of closed lists (faults, states), the kind of an
error and where it rose. A string that came from anywhere else is written as « … », unless its
sentence is listed in `SHOWN`: there, strings are the product's own words. Other libraries may say
where and how grave, never what.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import traceback
from datetime import UTC, datetime
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.core.faults import KioskError

OURS = "kiosk."
HIDDEN = "…"
FILE_BYTES = 1_000_000
FILES_KEPT = 5
STACK_DEPTH = 12
SHOWN = frozenset(
    {
        "borne %s starts",
        "media connection %s",
        "media process ready; stand-ins: %s",
        "speech: %s speaks %s",
        "document refused: %s",
        "document of %d bytes refused: %s",
        "desk refused a message: %s",
        "no update: %s",
        "update: %s",
    }
)
"""Sentences whose strings are the product's own words; a test compares them with the code."""


class Redacted(logging.Formatter):
    """Writes a record as one line of JSON, with what may be known and nothing else."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"at": at, "level": record.levelname, "where": record.name}
        if record.name.startswith(OURS) or record.name == "kiosk":
            sentence = str(record.msg)
            line["event"] = sentence
            if record.args:
                shown = sentence in SHOWN
                given = record.args if isinstance(record.args, tuple) else (record.args,)
                line["with"] = [_harmless(value, strings=shown) for value in given]
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = _harmless(record.exc_info[1], strings=False)
            line["rose"] = _stack(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def _harmless(value: object, *, strings: bool) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value if not isinstance(value, Enum) else value.name
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, KioskError):
        return f"KioskError {value.fault.name}"
    if isinstance(value, OSError) and value.errno is not None:
        return f"{type(value).__name__} {value.errno}"
    if isinstance(value, BaseException):
        return type(value).__name__
    return str(value) if strings and isinstance(value, str) else HIDDEN


def _stack(trace: TracebackType | None) -> list[str]:
    """Return where an error rose: file and line, innermost last."""
    frames = traceback.extract_tb(trace)[-STACK_DEPTH:]
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]


def open_logbook(name: str, level: int) -> None:
    """Send this process's log to `name`.jsonl where systemd gives a folder; else say it plainly.

    With a folder, standard error gets the same redacted lines. A disk that is full or read-only
    costs lines, never the borne.
    """
    given = os.environ.get("LOGS_DIRECTORY")
    if not given:
        logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        return
    logging.raiseExceptions = False
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        path = Path(given.split(":")[0]) / f"{name}.jsonl"
        handlers.append(
            RotatingFileHandler(
                path, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8", delay=True
            )
        )
        path.touch(mode=0o640)
    except OSError as error:
        handlers = [handlers[0]]
        sys.stderr.write(f"kiosk: no log in {given}: {error.strerror}\n")
    for handler in handlers:
        handler.setFormatter(Redacted())
    logging.basicConfig(level=min(level, logging.INFO), handlers=handlers, force=True)
    sys.excepthook = _tell_end


def _tell_end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("kiosk").critical("stopped by an error", exc_info=(kind, error, trace))
