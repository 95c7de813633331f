"""`kiosk tour`: a complete visit by itself, through the real screens and the real media path.

A scripted adviser answers from a process of its own, with the same engine. Proofs are left in the
output folder: a PNG per screen seen, both PDFs, and `report.json` with measured figures only.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.adviser_process import TOUR_SCRIPT, AdviserProcess
from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.embedded_desk import DeskKeys, EmbeddedDesk
from kiosk.app.screen import make_application, media_options
from kiosk.app.script import Player
from kiosk.app.tour_report import Proofs
from kiosk.app.tour_script import TourScript
from kiosk.config.site import Site
from kiosk.sim.adviser_script import AdviserOptions

Orientation = Literal["portrait", "landscape"]
SIZES: dict[Orientation, QSize] = {
    "portrait": QSize(1080, 1920),
    "landscape": QSize(1920, 1080),
}
FAILED = 1
ADVISER_LIMIT_S = 900.0
"""Each step of the tour has its own, shorter patience; this only ends an adviser left alone."""


def run_tour(site: Site, out: Path, orientation: Orientation) -> int:
    """Perform the visit; return 0, or 1 after naming the step that failed."""
    proofs = Proofs(out, _say)
    failure = visit_with(make_application(cursor=True), site, proofs, SIZES[orientation])
    if failure is None:
        proofs.write_report()
        _say(f"visite complète : {proofs.folder}")
        return 0
    sys.stderr.write(f"kiosk: tour failed at step « {proofs.step} »: {failure}\n")
    return FAILED


def visit_with(
    application: QGuiApplication, site: Site, proofs: Proofs, size: QSize
) -> Exception | None:
    """Perform one visit against an embedded desk; return why it did not end, or None. GUI thread.

    The application's loop runs meanwhile, and has ended afterwards.
    """
    desk = EmbeddedDesk(site, host="127.0.0.1", port=0)
    keys = desk.start()
    try:
        here = site.with_desk(keys.address, keys.site_token)
        adviser = AdviserProcess(_adviser(keys))
        borne = Borne(BorneOptions(here, media_options(here, stand_ins=True), size))
        return _play(application, borne, adviser, proofs)
    finally:
        desk.stop()


def _adviser(keys: DeskKeys) -> AdviserOptions:
    return AdviserOptions(
        keys.address, "caf", keys.code, script=tuple(TOUR_SCRIPT), limit_s=ADVISER_LIMIT_S
    )


def _play(
    application: QGuiApplication, borne: Borne, adviser: AdviserProcess, proofs: Proofs
) -> Exception | None:
    script = TourScript(borne, adviser, proofs)
    failures: list[Exception] = []

    def done(error: Exception | None) -> None:
        if error is not None:
            failures.append(error)
        application.quit()

    player = Player(script.play(), done)
    adviser.start()
    borne.start()
    try:
        player.play()
        application.exec()
    finally:
        borne.stop()
        adviser.stop()
    return failures[0] if failures else None


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
