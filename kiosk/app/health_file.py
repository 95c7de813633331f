"""The last report of a borne on itself, kept in its state folder; nothing of a citizen is in it."""

from __future__ import annotations

from kiosk.app.state_folder import BROKEN, StateFolder
from kiosk.fleet.report import Report, from_plain, plain

HEALTH = "health.json"


def read_report(folder: StateFolder) -> Report | None:
    """Return the last report; one that cannot be read is put aside."""
    try:
        kept = folder.read(HEALTH)
        return None if kept is None else from_plain(kept)
    except BROKEN as error:
        folder.put_aside(HEALTH, error)
        return None


def keep_report(folder: StateFolder, report: Report) -> None:
    """Keep a report in place of the one before."""
    folder.keep(HEALTH, plain(report))
