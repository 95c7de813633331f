"""The versions that stand side by side on a borne, and which of them is the current one.

    releases/1.2.0/   releases/1.3.0/   current -> releases/1.3.0   previous -> releases/1.2.0

A switch is one rename: a power cut leaves the one version or the other. A version that was just
switched to is unproven until it has lasted; one that failed is named in `refused` and never taken
again.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path


class Shelf:
    """The folder above `releases`. One process at a time; `OSError` when it cannot be written."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.releases = root / "releases"
        self._unproven = root / "unproven"
        self._refused = root / "refused"

    @property
    def current(self) -> str:
        """Return the version that is started; empty when there is none."""
        return self._version_at("current")

    @property
    def previous(self) -> str:
        """Return the version before; empty when there is none."""
        return self._version_at("previous")

    @property
    def unproven(self) -> str:
        """Return the version that was switched to and has not lasted yet."""
        return self._unproven.read_text(encoding="utf-8") if self._unproven.exists() else ""

    @property
    def refused(self) -> frozenset[str]:
        """Return the versions that failed here."""
        if not self._refused.exists():
            return frozenset()
        return frozenset(self._refused.read_text(encoding="utf-8").split())

    def folder(self, version: str) -> Path:
        """Return where a version stands."""
        return self.releases / version

    def switch(self, version: str) -> None:
        """Make `version` the current one, on probation; the one that was becomes the previous."""
        _write(self._unproven, version)
        if self.current:
            self._point("previous", self.current)
        self._point("current", version)

    def prove(self) -> None:
        """The current version has lasted."""
        self._unproven.unlink(missing_ok=True)

    def refuse(self, version: str) -> None:
        """Never take this version again."""
        _write(self._refused, "\n".join(sorted({*self.refused, version})))

    def roll_back(self) -> str:
        """Return to the previous version if the current one is on probation; else return ""."""
        failed, before = self.current, self.previous
        if not failed or self.unproven != failed or not before or before == failed:
            return ""
        self.refuse(failed)
        self._point("current", before)
        self.prove()
        return before

    def clear(self) -> None:
        """Take away every version but the current and the previous one."""
        kept = {self.current, self.previous}
        for folder in self.releases.iterdir():
            if folder.name not in kept:
                shutil.rmtree(folder)

    def _version_at(self, name: str) -> str:
        link = self._root / name
        return link.readlink().name if link.is_symlink() and link.exists() else ""

    def _point(self, name: str, version: str) -> None:
        new = self._root / f"{name}.new"
        new.unlink(missing_ok=True)
        new.symlink_to(Path("releases", version))
        new.replace(self._root / name)
        keep(self._root)


def keep(path: Path) -> None:
    """Have the disk hold what was written in this file or folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, text: str) -> None:
    """Write a small file whole or not at all, power cut included."""
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    keep(new)
    new.replace(path)
    keep(path.parent)
