"""The two small files a borne keeps: the day's totals, and whether a visit is under way.

Neither holds anything of a citizen. Both are written to a new file that then takes the old one's
place, so that a power cut leaves one of the two whole.
"""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import cast

from kiosk.visit.totals import KINDS, Kind, Totals

log = logging.getLogger(__name__)
TOTALS = "totals.json"
VISITING = "visiting"


class StateFolder:
    """The files in `folder`; None keeps nothing (demo, tour). UI thread.

    A folder that cannot be written is told once in the log: the borne serves citizens all the same.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = _usable(folder)
        self.totals = self._read()

    def record(self, day: date, kind: Kind, what: str) -> None:
        """Count one and keep the totals."""
        self.totals.count(day, kind, what)
        if self._folder is not None:
            self._replace(TOTALS, json.dumps(_plain(self.totals), indent=1, sort_keys=True))

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

    def was_cut(self) -> bool:
        """Tell whether the borne was stopped in the middle of a visit (ERR-3)."""
        return self._folder is not None and (self._folder / VISITING).exists()

    def _read(self) -> Totals:
        if self._folder is None or not (self._folder / TOTALS).exists():
            return Totals()
        path = self._folder / TOTALS
        try:
            return _totals(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, AttributeError) as error:
            aside = path.with_suffix(".unreadable")
            log.warning("%s cannot be read (%s); kept as %s", path, type(error).__name__, aside)
            path.replace(aside)
            return Totals()

    def _replace(self, name: str, text: str) -> None:
        if self._folder is None:
            return
        new = self._folder / f"{name}.new"
        try:
            with new.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._folder / name)
        except OSError as error:
            log.warning("%s: %s", self._folder / name, error.strerror)


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
