"""The update repository, read through python-tuf: whatever comes from it is signed and complete.

The Update Framework refuses what is tampered with, too long, too old, or withheld; the keys that
sign releases are not on the server. The root of trust is handed in at each start, from the package:
a lost or damaged copy on the disk is of no consequence (python-tuf #3010).
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError
from tuf.api.exceptions import DownloadError, RepositoryError, SlowRetrievalError
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.updates.listing import RELEASE_TARGET, Release, ReleaseFile


class UpdateRefused(Exception):
    """What the repository offers is not taken; the message says why. Nothing has changed."""


class UpdateUnreachable(UpdateRefused):
    """The repository does not answer, or breaks off."""


class Repository:
    """One look at the repository. Blocks; `UpdateRefused` from every method."""

    def __init__(self, url: str, trusted_root: bytes, cache: Path) -> None:
        """Load the root of trust. `cache` is a folder for signed metadata, safe to lose."""
        cache.mkdir(parents=True, exist_ok=True)
        try:
            self._updater = Updater(
                metadata_dir=str(cache),
                metadata_base_url=f"{url}/metadata/",
                target_base_url=f"{url}/targets/",
                config=UpdaterConfig(app_user_agent="borne"),
                bootstrap=trusted_root,
            )
            self._updater.refresh()
        except (DownloadError, RepositoryError) as error:
            raise _refusal("the repository", error) from error
        self._cache = cache

    def release(self) -> Release:
        """Return what the repository offers, checked to the last path."""
        text = self._cache / RELEASE_TARGET
        self._fetch(RELEASE_TARGET, text)
        try:
            release = Release.model_validate_json(text.read_bytes())
        except ValidationError as error:
            first = error.errors()[0]
            raise UpdateRefused(f"release.json: {first['loc']}: {first['msg']}") from error
        astray = [link.path for link in release.links if not link.is_inside()]
        if astray:
            raise UpdateRefused(f"release.json: {astray[0]} leads out of the release")
        return release

    def fetch(self, file: ReleaseFile, to: Path) -> None:
        """Bring one file. It is at `to` only when it is whole and the very one that was signed."""
        self._fetch(file.target, to, file.sha256)

    def _fetch(self, name: str, to: Path, sha256: str = "") -> None:
        try:
            target = self._updater.get_targetinfo(name)
            if target is None:
                raise UpdateRefused(f"{name} is not in the repository")
            if sha256 and target.hashes.get("sha256") != sha256:
                raise UpdateRefused(f"{name} is signed with another hash than release.json says")
            self._updater.download_target(target, str(to))
        except (DownloadError, RepositoryError) as error:
            raise _refusal(name, error) from error


def _refusal(name: str, error: Exception) -> UpdateRefused:
    away = isinstance(error, SlowRetrievalError) or type(error) is DownloadError
    kind = UpdateUnreachable if away else UpdateRefused
    return kind(f"{name}: {type(error).__name__}: {error}")
