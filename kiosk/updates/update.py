"""One update, from a look at the repository to the switch: at night, never during a visit."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from kiosk.updates.listing import Release, ReleaseFile, is_newer
from kiosk.updates.repository import Repository, UpdateRefused
from kiosk.updates.shelf import Shelf, keep

BEGIN, END = time(2), time(4)
"""Paris time: nobody is in the village hall, and the line is free."""
PROGRAM = "kiosk"
SPARE_BYTES = 200_000_000
"""What stays free on the disk after an update."""


def is_night(now: datetime) -> bool:
    """Tell whether `now`, in local time, is an hour at which a borne may change."""
    return BEGIN <= now.time() < END


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an update ended. `downloaded` counts the bytes of files that came over the line."""

    version: str
    switched: bool
    downloaded: int = 0


@dataclass(slots=True)
class Update:
    """Brings one release. Blocks for minutes; `UpdateRefused` and `OSError` leave the borne as is.

    `works` runs the new program's self-test; `may_go_on` is asked before each file and before the
    switch: false at the end of the night, or when somebody begins a visit.
    """

    shelf: Shelf
    repository: Repository
    works: Callable[[Path], bool]
    may_go_on: Callable[[], bool]
    _downloaded: int = 0

    def run(self) -> Outcome:
        """Look, fetch, try, switch."""
        release = self.repository.release()
        current = self.shelf.current
        if release.version == current:
            return Outcome(current, switched=False)
        if not is_newer(release.version, current):
            raise UpdateRefused(f"{release.version} is older than {current}")
        if release.version in self.shelf.refused:
            raise UpdateRefused(f"{release.version} failed here before")
        folder = self._complete(release)
        if not self.works(folder / PROGRAM):
            self.shelf.refuse(release.version)
            shutil.rmtree(folder)
            raise UpdateRefused(f"{release.version} does not pass its self-test")
        self._ask()
        self.shelf.switch(release.version)
        self.shelf.clear()
        return Outcome(release.version, switched=True, downloaded=self._downloaded)

    def _complete(self, release: Release) -> Path:
        """Return the release's folder, every file in its place. What is there already stays."""
        folder = self.shelf.folder(release.version)
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
        if free < release.bytes + SPARE_BYTES:
            raise UpdateRefused(f"the disk has {free} bytes left, too few for an update")
        before = self.shelf.folder(self.shelf.current)
        for file in release.files:
            self._ask()
            self._bring(file, folder / file.path, before / file.path)
        for link in release.links:
            place = folder / link.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            place.symlink_to(link.leads_to)
        self._drop_strangers(release, folder)
        keep(folder)
        return folder

    def _bring(self, file: ReleaseFile, place: Path, before: Path) -> None:
        """Link the file from the version before, when it is the same; else fetch it."""
        if _is(place, file):
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        if _is(before, file):
            os.link(before, place)
            return
        arriving = place.with_name(place.name + ".arriving")
        self.repository.fetch(file, arriving)
        arriving.chmod(0o755 if file.executable else 0o644)
        keep(arriving)
        arriving.replace(place)
        self._downloaded += file.bytes

    def _drop_strangers(self, release: Release, folder: Path) -> None:
        """Take away what an interrupted update of another content left."""
        known = {file.path for file in release.files} | {link.path for link in release.links}
        for path in folder.rglob("*"):
            is_folder = path.is_dir() and not path.is_symlink()
            if not is_folder and path.relative_to(folder).as_posix() not in known:
                path.unlink()

    def _ask(self) -> None:
        if not self.may_go_on():
            raise UpdateRefused("not now: the night is over, or somebody is at the borne")


def _is(path: Path, file: ReleaseFile) -> bool:
    """Tell whether this very file lies at `path`, as executable as it should be."""
    if path.is_symlink() or not path.is_file():
        return False
    found = path.stat()
    if found.st_size != file.bytes or bool(found.st_mode & 0o100) != file.executable:
        return False
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest() == file.sha256
