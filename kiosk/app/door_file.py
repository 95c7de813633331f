"""The agent's door over restarts: its record in the state folder, the site's codes (SEC-1)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from kiosk.app.state_folder import BROKEN, StateFolder
from kiosk.config.codes_file import Codes
from kiosk.core.staff import Role
from kiosk.ui.door_record import LONGEST_LOCK_S, SHUT, TRIES, DoorRecord

DOOR = "door.json"


class DoorFile:
    """A `DoorBook`. Without a folder (demo, tour) the record lives as long as the borne."""

    def __init__(self, folder: StateFolder, codes: Codes) -> None:
        self._folder = folder
        self._codes = codes

    def read(self) -> DoorRecord:
        """Return the record; one that cannot be understood shuts the door first."""
        try:
            plain = self._folder.read(DOOR)
            return DoorRecord() if plain is None else _record(plain)
        except BROKEN as error:
            self._folder.put_aside(DOOR, error)
            return SHUT

    def keep(self, record: DoorRecord) -> None:
        """Keep the record, on the disk when this returns."""
        self._folder.keep(DOOR, asdict(record))

    def role_of(self, code: str, badge: str) -> Role | None:
        """Return whom this code, with this badge or none, lets in."""
        return self._codes.role_of(code, badge)


def _record(plain: Any) -> DoorRecord:
    wrong, locks, left_s = int(plain["wrong"]), int(plain["locks"]), float(plain["left_s"])
    if not (0 <= wrong < TRIES and 0 <= locks < 1000 and 0 <= left_s <= LONGEST_LOCK_S):
        raise ValueError(plain)
    return DoorRecord(wrong, locks, left_s)
