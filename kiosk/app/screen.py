"""The Qt application around a borne: full screen, no cursor, stopped by SIGINT and SIGTERM."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.borne import Borne, BorneOptions
from kiosk.app.media_process import MediaOptions
from kiosk.config.site import Site

log = logging.getLogger(__name__)
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "::1")


def make_application(*, cursor: bool) -> QGuiApplication:
    """Return the process's QGuiApplication, ready for a public screen."""
    os.environ.setdefault("LANG", "C.UTF-8")  # Qt warns at start in a C locale
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("borne")
    if not cursor:
        application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    return application


def media_options(site: Site) -> MediaOptions:
    """Return what the media process of this site is started with."""
    host = urlsplit(site.desk.url).hostname or ""
    return MediaOptions(devices=site.devices, loopback=host in LOOPBACK_HOSTS)


def run_site(site: Site, window: QSize | None = None, on_ready: Callable[[Borne], None] | None = None) -> int:
    """Run the borne of `site` until it is told to stop; return the exit status."""
    application = make_application(cursor=window is not None)
    borne = Borne(BorneOptions(site, media_options(site), window))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    awake = QTimer()  # lets Python see signals while Qt's loop runs
    awake.timeout.connect(lambda: None)
    awake.start(250)
    borne.start()
    if on_ready:
        on_ready(borne)
    try:
        return application.exec()
    finally:
        borne.stop()
