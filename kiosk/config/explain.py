"""Says pydantic's errors in the words of the configuration file: key, wrong, remedy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.config.problems import ConfigProblem

Place = tuple[int | str, ...]

SECRET_KEYS = ("token", "token_hash", "code_hash", "agent_code_hash", "credential")
"""Keys whose values are never shown."""

_TIME = 'write a time of day as "09:00", in quotes, in Paris time'
_DATE = "write a date as 2026-12-24, without quotes"
_REMEDIES = {
    "time_type": _TIME,
    "time_parsing": _TIME,
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "string_type": 'write a text in quotes: "..."',
    "bool_type": "write true or false, without quotes",
    "bool_parsing": "write true or false, without quotes",
    "tuple_type": "write a list in square brackets, or one [[table]] for each entry",
    "model_type": "write a [table] with its keys below",
}


def explain(path: Path, data: Any, model: type[BaseModel], error: ErrorDetails) -> ConfigProblem:
    """Return the problem behind one of pydantic's errors about `data` as `model`."""
    place = error["loc"]
    kind, found, context = error["type"], error.get("input"), error.get("ctx", {})
    key = dotted(place, data)
    if kind == "extra_forbidden":
        wrong, remedy = "unknown key", _did_you_mean(place[-1], _keys_at(model, place[:-1]))
    elif kind == "missing":
        wrong, remedy = "is missing", f"add it; {_described(model, place)}"
    elif kind == "literal_error":
        wrong, remedy = f"{found!r} is not known", _did_you_mean(found, _choices(context))
    elif "remedy" in context:
        wrong, remedy = error["msg"], str(context["remedy"])
    else:
        wrong = f"{_shown(place, found)} does not fit"
        remedy = _REMEDIES.get(kind) or _lowered(error["msg"])
    return ConfigProblem(path, key, wrong, remedy)


def dotted(place: Place, data: Any) -> str:
    """Return `place` in `data` as a dotted key; a list's entry by its id, else counted from 1."""
    words: list[str] = []
    for part in place:
        inner = _inside(data, part)
        if isinstance(part, int):
            name = inner.get("id") if isinstance(inner, dict) else None
            words.append(f"[{name if isinstance(name, str) else part + 1}]")
        else:
            words.append(f".{part}" if words else part)
        data = inner
    return "".join(words)


def _inside(data: Any, part: int | str) -> Any:
    try:
        return data[part]
    except (KeyError, IndexError, TypeError):
        return None


def _shown(place: Place, found: Any) -> str:
    if any(part in SECRET_KEYS for part in place):
        return "this value (not shown)"
    text = repr(found)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _lowered(message: str) -> str:
    return message.replace("Input should", "it should").replace("String should", "it should")


def _choices(context: dict[str, Any]) -> list[str]:
    expected = str(context.get("expected", "")).replace(" or ", ", ")
    return [word.strip().strip("'") for word in expected.split(",")]


def _did_you_mean(word: object, known: Iterable[str]) -> str:
    names = list(known)
    close = get_close_matches(str(word), names, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]}? " if close else ""
    return f"{hint}allowed here: {', '.join(names)}"


def _keys_at(model: type[BaseModel], place: Place) -> list[str]:
    inner = _model_at(model, place)
    return list(inner.model_fields) if inner else []


def _described(model: type[BaseModel], place: Place) -> str:
    """Return what the missing key is for, else the keys of its table."""
    inner = _model_at(model, place[:-1])
    field = inner.model_fields.get(str(place[-1])) if inner else None
    if field and field.description:
        return field.description
    return f"this table has {', '.join(_keys_at(model, place[:-1]))}"


def _model_at(model: type[BaseModel], place: Place) -> type[BaseModel] | None:
    """Return the model of the table at `place`, following fields and skipping list positions."""
    current: type[BaseModel] | None = model
    for part in place:
        if isinstance(part, str) and current:
            current = _model_of_field(current, part)
    return current


def _model_of_field(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    field = model.model_fields.get(key)
    return next(_models_in(field.annotation), None) if field else None


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
