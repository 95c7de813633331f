"""Where updates come from: update.toml, apart from site.toml because it holds no secret."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from kiosk.config.fields import WebAddress
from kiosk.config.reading import read_model


class UpdateConfig(BaseModel):
    """The layout of update.toml. `url` empty: this borne is not updated over the network."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: WebAddress = ""
    root: Path = Path("/usr/share/borne/root.json")
    """The root of trust of the update repository, brought by the package."""
    install: Path = Path("/opt/borne")
    """Where the versions stand."""
    state: Path = Path("/var/lib/borne")
    """The borne's own state: it tells whether a visit is under way."""


def load_update(path: Path) -> UpdateConfig:
    """Return the file's content. Raises `ConfigError` with everything that is wrong in it."""
    return read_model(path, UpdateConfig)
