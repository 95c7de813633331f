"""From a TOML file to a checked model; every mistake becomes a `ConfigProblem`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.config.explain import explain
from kiosk.config.problems import ConfigError, ConfigProblem

MAX_BYTES = 1_000_000

Model = TypeVar("Model", bound=BaseModel)


def read_model(path: Path, model: type[Model]) -> Model:
    """Return the file's content as `model`. Raises `ConfigError` with all problems at once."""
    data = read_toml(path)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems = [explain(path, data, model, one) for one in error.errors(include_url=False)]
        raise ConfigError(problems) from error


def read_toml(path: Path) -> dict[str, Any]:
    """Return the file's tables. Raises `ConfigError` when there is no file or no TOML in it."""
    text = _read_text(path)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(path, *_syntax(str(error), text)) from error


def _read_text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise _refused(path, "", f"the file has {size} bytes", "no such file needs over 1 MB")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refused(path, "", f"cannot be read: {reason}", "give a TOML file's path") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _refused(path, f"line {line}", "is not UTF-8", "save the file as UTF-8") from error


def _syntax(message: str, text: str) -> tuple[str, str, str]:
    """Return (key, wrong, remedy) of tomllib's message, which ends in « (at line 3, column 7) »."""
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    wrong = re.sub(r" \(at .*\)$", "", message)
    if not place:
        return "end of file", wrong, "close what is open: a quote, a bracket or a table name"
    line, column = int(place[1]), int(place[2])
    shown = text.splitlines()[line - 1].strip() if line <= len(text.splitlines()) else ""
    return f"line {line}, column {column}", wrong, f"see this line: {shown[:120]}"


def _refused(path: Path, key: str, wrong: str, remedy: str) -> ConfigError:
    return ConfigError([ConfigProblem(path, key, wrong, remedy)])
