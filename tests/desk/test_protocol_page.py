"""`docs/protocol.md` describes every message, every field, every code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

from kiosk.core import messages
from kiosk.core.messages import Message

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")
MODELS = [
    value
    for value in vars(messages).values()
    if isinstance(value, type) and issubclass(value, Message) and value is not Message
]
WORDS_IN_CODE = set(re.findall(r"`([^`\n]+)`", PAGE))


def _type_of(model: type[Message]) -> str | None:
    field = model.model_fields.get("type")
    return field.default if field else None


def _literals(annotation: Any) -> list[Any]:
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    return [value for inner in get_args(annotation) for value in _literals(inner)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_message_is_described(model: type[Message]) -> None:
    assert (_type_of(model) or model.__name__) in WORDS_IN_CODE


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_of_a_message_is_described_beside_it(model: type[Message]) -> None:
    name = _type_of(model) or model.__name__
    near = "".join(part for part in re.split(r"\n\n", PAGE) if f"`{name}`" in part)
    # A table of fields follows the sentence that names its model.
    near += "".join(
        after for before, after in zip(PAGE.split("\n\n"), PAGE.split("\n\n")[1:], strict=False)
        if f"`{name}`" in before
    )  # fmt: skip
    for field in model.model_fields:
        if field != "type":
            assert f"`{field}`" in near, f"{name}.{field} is not described"


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_value_a_field_may_take_is_described(model: type[Message]) -> None:
    for name, field in model.model_fields.items():
        if name != "type":
            for value in _literals(field.annotation):
                assert {f"{value}", f'"{value}"'} & WORDS_IN_CODE, f"{name} may be {value}"


def test_the_page_names_the_version_and_the_limits_of_the_code() -> None:
    assert f"Version **{messages.PROTOCOL}**" in PAGE
    assert f"{messages.MAX_DOCUMENT_BYTES:,}".replace(",", " ") in PAGE
    assert f"{messages.PIECE_BYTES:,}".replace(",", " ") in PAGE
    assert f"{messages.MAX_TEXT_BYTES // 1024} KiB" in PAGE
    for channel in (messages.CONTROL_CHANNEL, messages.DOCUMENT_CHANNEL):
        assert f"Data channel `{channel}`" in PAGE
    for mime in messages.DOCUMENT_TYPES:
        assert mime in WORDS_IN_CODE
