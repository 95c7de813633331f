"""What a release is made of: `release.json`, itself a signed target of the update repository."""

from __future__ import annotations

import posixpath
from typing import Annotated

from pydantic import AfterValidator, Field

from kiosk.core.partner import Entity

RELEASE_TARGET = "release.json"
Version = Annotated[str, Field(pattern=r"^\d{1,5}\.\d{1,5}\.\d{1,5}$")]


def _inside(path: str) -> str:
    """Return `path`; refuse one that is absolute, not normal, or leads out of the release."""
    if path != posixpath.normpath(path) or path.startswith(("/", "..")) or "\\" in path:
        raise ValueError("leads out of the release")
    return path


Place = Annotated[str, Field(min_length=1, max_length=500), AfterValidator(_inside)]


class ReleaseFile(Entity):
    """One file: its place in the release, `/` between folders."""

    path: Place
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int = Field(ge=0)
    executable: bool = False

    @property
    def target(self) -> str:
        """Return its name in the update repository."""
        return f"kiosk/{self.path}"


class ReleaseLink(Entity):
    """One symbolic link; where it leads is told from its own folder, as the system does."""

    path: Place
    leads_to: str = Field(min_length=1, max_length=500)

    def is_inside(self) -> bool:
        """Tell whether it stays within the release."""
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), self.leads_to))
        return not self.leads_to.startswith("/") and not whole.startswith("..")


class Release(Entity):
    """A version and everything in its folder."""

    version: Version
    files: tuple[ReleaseFile, ...]
    links: tuple[ReleaseLink, ...] = ()

    @property
    def bytes(self) -> int:
        """Return what its files hold together."""
        return sum(file.bytes for file in self.files)


def is_newer(version: str, than: str) -> bool:
    """Compare two versions number by number: 1.10.0 is newer than 1.9.0."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
