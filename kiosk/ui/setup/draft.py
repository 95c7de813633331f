"""The site as it will be written: the file it begins from, and what the technician has set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.config.codes_file import Codes
from kiosk.config.site_writer import Value


@dataclass(frozen=True, slots=True)
class Draft:
    """Immutable; keys are dotted as in site.toml: « devices.camera »."""

    base: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The file's tables as they were read."""
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])
    token: str = field(default="", repr=False)
    """A new token of the desk; empty: the file's own stays."""
    codes: Codes = field(default_factory=Codes, repr=False)

    def get(self, key: str, default: Value = "") -> Value:
        """Return what `key` will be."""
        if key in self.values:
            return self.values[key]
        place: Any = self.base
        for part in key.split("."):
            place = place.get(part) if isinstance(place, Mapping) else None
        return default if place is None else place

    def word(self, key: str, default: str = "") -> str:
        """Return what `key` will be, as a word."""
        return str(self.get(key, default))

    def number(self, key: str, default: float) -> float:
        """Return what `key` will be, as a number; `default` where the file has none."""
        value = self.get(key, default)
        return default if isinstance(value, str) else float(value)

    def with_value(self, key: str, value: Value) -> Draft:
        """Return this draft with `key` set."""
        return replace(self, values={**self.values, key: value})

    def with_token(self, token: str) -> Draft:
        """Return this draft with a new token of the desk."""
        return replace(self, token=token)

    def with_codes(self, codes: Codes) -> Draft:
        """Return this draft with these codes."""
        return replace(self, codes=codes)

    def with_scanner(self, kind: str, device: str) -> Draft:
        """Return this draft with that scanner; the address of another one goes."""
        scanner = {"scanner.kind": kind, "scanner.device": device, "scanner.address": ""}
        return replace(self, values={**self.values, **scanner})

    @property
    def has_token(self) -> bool:
        """Whether the borne will be able to say who it is."""
        return bool(self.token or self.get("desk.token_file") or self.get("desk.token"))
