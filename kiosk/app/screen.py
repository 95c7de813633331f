"""The Qt application around a borne: full screen, no cursor, stopped by SIGINT and SIGTERM."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk import __version__
from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.core_dumps import forbid_core_dumps
from kiosk.app.media_start import MediaOptions
from kiosk.app.until_quit import run_until_quit
from kiosk.config.site import Site
from kiosk.core.media import Device

log = logging.getLogger(__name__)


def make_application(*, cursor: bool) -> QGuiApplication:
    """Return the process's QGuiApplication, ready for a public screen."""
    os.environ.setdefault("LANG", "C.UTF-8")  # Qt warns at start in a C locale
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("borne")
    application.setQuitOnLastWindowClosed(True)
    if not cursor:
        application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    return application


def media_options(
    site: Site, *, stand_ins: bool, known: Mapping[Device, str] | None = None
) -> MediaOptions:
    """Return what the media process of this site is started with."""
    desk = site.desk
    return MediaOptions(
        devices=site.devices,
        desk_url=desk.url,
        ca_file=str(desk.ca_file) if desk.ca_file else None,
        scanner=site.scanner,
        stand_ins=stand_ins,
        known=known or {},
        log_level=logging.getLogger().getEffectiveLevel(),
    )


def run_borne(options: BorneOptions, watch: Callable[[Borne], None] | None = None) -> str:
    """Run a borne until it is told to stop; `watch` gets it first.

    Returns:
        What the agent wants after it (see `afterwards.follow`); empty when nothing.
    """
    forbid_core_dumps()
    log.info("borne %s starts", __version__)
    application = make_application(cursor=options.window is not None)
    borne = Borne(options)
    if watch:
        watch(borne)
    return run_until_quit(application, borne, returns=True)
