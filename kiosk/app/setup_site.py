"""The draft of a setup as the rest of the product knows it: devices, scanner, a whole site."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, SecretStr, ValidationError

from kiosk.config.devices import Devices
from kiosk.config.problems import ConfigError
from kiosk.config.scanner import Scanner
from kiosk.config.site import DeskAccess, Site, read_site
from kiosk.ui.setup.draft import Draft

Table = TypeVar("Table", bound=BaseModel)


def devices_of(draft: Draft) -> Devices:
    """Return the draft's `[devices]`; what the reader refuses is told when the file is written."""
    return _table(draft, Devices, "devices")


def scanner_of(draft: Draft) -> Scanner:
    """Return the draft's `[scanner]`."""
    return _table(draft, Scanner, "scanner")


def site_of(path: Path, draft: Draft | None = None) -> Site | None:
    """Return the site in a file, as the draft changes it; None when the file is of no use."""
    try:
        site, _ = read_site(path)
    except ConfigError:
        return None
    if draft is None:
        return site
    token = SecretStr(draft.token) if draft.token else site.desk.token
    desk = _table(draft, DeskAccess, "desk").model_copy(
        update={"token": token, "ca_file": site.desk.ca_file}
    )
    screen = site.screen.model_copy(
        update={
            "diagonal_in": draft.number("screen.diagonal_in", site.screen.diagonal_in),
            "orientation": draft.word("screen.orientation", site.screen.orientation),
        }
    )
    changes = {
        "desk": desk,
        "screen": screen,
        "devices": devices_of(draft),
        "scanner": scanner_of(draft),
        "codes": draft.codes,
    }
    return site.model_copy(update=changes)


def _table(draft: Draft, model: type[Table], name: str) -> Table:
    """Return a table of the draft as its model; the defaults where it does not fit."""
    asked = {key: draft.get(f"{name}.{key}", "") for key in model.model_fields}
    given = {key: value for key, value in asked.items() if value != ""}
    try:
        return model.model_validate(given)
    except ValidationError:
        return model()
