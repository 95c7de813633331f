"""Prints a configuration as it takes effect, defaults included, secrets masked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from pydantic import BaseModel, SecretStr

from kiosk.config.explain import SECRET_KEYS
from kiosk.config.site import Site
from kiosk.core.partner import Need, Phrase

MASKED = "(set, not shown)"


def describe(config: BaseModel) -> str:
    """Return the effective settings of a `Site` or a `DeskConfig`, laid out like its file."""
    singles: list[str] = []
    tables: list[str] = []
    fields = type(config).model_fields
    for key in (key for key, field in fields.items() if not field.exclude):
        value = getattr(config, key)
        if isinstance(value, BaseModel):
            tables += ["", f"[{key}]", *_lines(value)]
        elif _is_table_list(value):
            for entry in value:
                tables += ["", f"[[{key}]]", *_lines(entry, prefix=key)]
        else:
            singles.append(f"{key} = {_shown(key, value)}")
    # A desk's own settings are its file's [desk]; a site's stand before its first table.
    head = ["[desk]"] if singles and "desk" not in fields else []
    return "\n".join([*head, *singles, *tables]).strip() + "\n"


def describe_routing(site: Site) -> str:
    """Return who is reached by each tile and sentence, and what is said in other languages."""
    lines = ["", "# Who is reached"]
    for need in site.needs:
        lines.append(f"#   {need.label}: {_reached(site, need)}")
        lines += [f"#     {one.label}: {_reached(site, one)}" for one in need.phrases]
    for language, words in site.phrasebook.books.items():
        lines.append(f"# {language}: {len(words)} phrases of the site")
    return "\n".join(lines) + "\n"


def _reached(site: Site, choice: Need | Phrase) -> str:
    partner = site.partner(choice.partner) if choice.partner else None
    notes = [partner.name if partner else "the agent"]
    if isinstance(choice, Phrase) and choice.urgent:
        notes.append("urgent help first")
    if choice.sensitive or (isinstance(choice, Phrase) and choice.urgent):
        notes.append("no smileys")
    return ", ".join(notes)


def _lines(model: BaseModel, prefix: str = "") -> Iterator[str]:
    below: list[str] = []
    for key in type(model).model_fields:
        value = getattr(model, key)
        if _is_table_list(value):
            for entry in value:
                below += [f"  [[{prefix}.{key}]]", *(f"  {line}" for line in _lines(entry))]
        else:
            yield f"{key} = {_shown(key, value)}"
    yield from below


def _is_table_list(value: Any) -> bool:
    return isinstance(value, tuple) and any(isinstance(entry, BaseModel) for entry in value)


def _shown(key: str, value: Any) -> str:
    """Return one value as TOML writes it, « none » where there is none."""
    secret = value.get_secret_value() if isinstance(value, SecretStr) else value
    if key in SECRET_KEYS:
        return MASKED if secret else "none"
    match value:
        case None | "":
            return "none"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"{value:g}"
        case tuple():
            return f"[{', '.join(_shown(key, entry) for entry in value)}]"
        case time():
            return f'"{value:%H:%M}"'
        case date():
            return value.isoformat()
        case _:
            return f'"{value}"'
