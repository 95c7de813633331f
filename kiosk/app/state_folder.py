"""The small files a borne keeps: totals, the mark of a visit, the agent's door and settings.

None holds anything of a citizen. Each is written to a new file that then takes the old one's place,
so that a power cut leaves one of the two whole.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from kiosk.core.media import Device
from kiosk.visit.totals import KINDS, Kind, Totals

log = logging.getLogger(__name__)
TOTALS = "totals.json"
VISITING = "visiting"
ERASURE = "erasure.json"
CAMERAS = "cameras.json"
SOUNDS = "sounds.json"
BROKEN = (OSError, ValueError, TypeError, KeyError, AttributeError)
"""What reading a file raises that is damaged or was written by something else."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """When the borne last erased a visit; None: never."""

    at: datetime | None = None
    complete: bool = True


class StateFolder:
    """The files in `folder`; None keeps nothing (demo, tour). UI thread.

    A folder that cannot be written is told once in the log: the borne serves citizens all the same.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = _usable(folder)
        self.totals = self._read_totals()

    def record(self, day: date, kind: Kind, what: str) -> None:
        """Count one and keep the totals."""
        self.totals.count(day, kind, what)
        if self._folder is not None:
            self.keep(TOTALS, _plain(self.totals))

    def mark(self, *, visiting: bool) -> None:
        """Remember that a visit is under way, or over and erased."""
        if self._folder is None:
            return
        try:
            if visiting:
                (self._folder / VISITING).touch()
            else:
                (self._folder / VISITING).unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s: %s", self._folder, error.strerror)

    def erasure(self) -> Erasure:
        """Return how the last visit was erased, over restarts (privacy rule 11)."""
        try:
            plain = self.read(ERASURE)
            if plain is None:
                return Erasure()
            return Erasure(datetime.fromisoformat(plain["at"]), bool(plain["complete"]))
        except BROKEN as error:
            self.put_aside(ERASURE, error)
            return Erasure()

    def keep_erasure(self, erasure: Erasure) -> None:
        """Keep when everything was erased, and whether nothing was left."""
        if erasure.at:
            at = erasure.at.isoformat(timespec="minutes")
            self.keep(ERASURE, {"at": at, "complete": erasure.complete})

    def cameras(self) -> dict[Device, str]:
        """Return where « auto » found the cameras last: their lasting names."""
        return self._places(CAMERAS, ("camera", "plate"))

    def sounds(self) -> dict[Device, str]:
        """Return the lasting names of the microphone and loudspeaker that « auto » took last."""
        return self._places(SOUNDS, ("microphone", "speaker"))

    def keep_cameras(self, cameras: Mapping[Device, str]) -> None:
        """Keep where the cameras are, so that the next start takes the same ones."""
        if cameras and dict(cameras) != self.cameras():
            self.keep(CAMERAS, dict(cameras))

    def keep_sounds(self, sounds: Mapping[Device, str]) -> None:
        """Keep which microphone and loudspeaker are this borne's."""
        if sounds and dict(sounds) != self.sounds():
            self.keep(SOUNDS, dict(sounds))

    def forget_devices(self) -> None:
        """Look for cameras and sound cards anew at the next start."""
        self.keep(CAMERAS, {})
        self.keep(SOUNDS, {})

    def _places(self, name: str, devices: tuple[Device, ...]) -> dict[Device, str]:
        try:
            plain = self.read(name) or {}
            return {one: str(plain[one]) for one in devices if one in plain}
        except BROKEN as error:
            self.put_aside(name, error)
            return {}

    def was_cut(self) -> bool:
        """Tell whether the borne was stopped in the middle of a visit (ERR-3)."""
        return self._folder is not None and (self._folder / VISITING).exists()

    def read(self, name: str) -> Any:
        """Return what `keep` kept, None when there is nothing. Raises one of `BROKEN`."""
        if self._folder is None or not (self._folder / name).exists():
            return None
        return json.loads((self._folder / name).read_text(encoding="utf-8"))

    def put_aside(self, name: str, error: Exception) -> None:
        """Keep what cannot be understood under another name, and tell the log."""
        if self._folder is None:
            return
        path = self._folder / name
        aside = path.with_suffix(".unreadable")
        log.warning("%s cannot be read (%s); kept as %s", path, type(error).__name__, aside)
        with contextlib.suppress(OSError):
            path.replace(aside)

    def keep(self, name: str, plain: object) -> bool:
        """Keep a small value as JSON, on the disk when this returns; False when it cannot be."""
        if self._folder is None:
            return False
        new = self._folder / f"{name}.new"
        try:
            with new.open("w", encoding="utf-8") as file:
                file.write(json.dumps(plain, indent=1, sort_keys=True))
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._folder / name)
            _sync(self._folder)
        except OSError as error:
            log.warning("%s: %s", self._folder / name, error.strerror)
            return False
        return True

    def _read_totals(self) -> Totals:
        try:
            plain = self.read(TOTALS)
            return Totals() if plain is None else _totals(plain)
        except BROKEN as error:
            self.put_aside(TOTALS, error)
            return Totals()


def _sync(folder: Path) -> None:
    """Have the folder itself know the new file, where the system can be asked to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _usable(folder: Path | None) -> Path | None:
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s: %s; totals are not kept", folder, error.strerror)
        return None
    return folder


def _plain(totals: Totals) -> dict[str, dict[Kind, dict[str, int]]]:
    return {
        day.isoformat(): {kind: dict(counts) for kind, counts in kinds.items()}
        for day, kinds in totals.days.items()
    }


def _totals(plain: dict[str, dict[str, dict[str, int]]]) -> Totals:
    return Totals(
        {
            date.fromisoformat(day): {
                cast(Kind, kind): Counter({what: int(count) for what, count in counts.items()})
                for kind, counts in kinds.items()
                if kind in KINDS
            }
            for day, kinds in plain.items()
        }
    )
