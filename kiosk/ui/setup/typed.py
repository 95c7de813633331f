"""What is wrong with what was typed, in French; the borne's own reader has the last word."""

from __future__ import annotations

from pydantic import TypeAdapter, ValidationError

from kiosk.config.fields import WebAddress
from kiosk.core.partner import Identifier

LONGEST = {"site.name": 60, "site.title": 80}
SHORTEST_TOKEN = 16
_ADDRESS: TypeAdapter[str] = TypeAdapter(WebAddress)
_IDENTIFIER: TypeAdapter[str] = TypeAdapter(Identifier)


def complaint_about(key: str, text: str) -> str:
    """Return what is wrong with `text` for `key`, empty when nothing is."""
    if not text:
        return "Il faut au moins un signe."
    if key == "desk.url":
        if not _fits(_ADDRESS, text):
            return "Une adresse commence par https:// et ne contient pas d'espace."
    elif key == "site.id":
        if not _fits(_IDENTIFIER, text):
            return "Des minuscules, des chiffres et des tirets seulement : saint-ay."
    elif key == "desk.token":
        if len(text) < SHORTEST_TOKEN or not text.isascii() or " " in text:
            return f"Un jeton a {SHORTEST_TOKEN} signes au moins, sans espace."
    elif len(text) > LONGEST[key]:
        return f"C'est trop long : {LONGEST[key]} signes au plus."
    return ""


def _fits(adapter: TypeAdapter[str], text: str) -> bool:
    try:
        adapter.validate_python(text)
    except ValidationError:
        return False
    return " " not in text
