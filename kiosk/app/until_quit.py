"""A program with a window, run until it is left: signals, systemd's readiness, the way out."""

from __future__ import annotations

import signal
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.service_manager import ServiceManager

SIGNALS_SEEN_MS = 250


class Program(Protocol):
    """What is run: started once its window is watched, stopped in any case."""

    wish: str
    """What whoever left it wants next; empty when nothing."""

    @property
    def window(self) -> QQuickWindow:
        """The window whose first picture means « ready »."""
        ...

    def start(self) -> None:
        """Begin; Qt's loop runs right after."""
        ...

    def stop(self) -> None:
        """Let go of everything."""
        ...


def run_until_quit(application: QGuiApplication, program: Program, *, returns: bool) -> str:
    """Run `program` until it is left or told to stop by SIGINT or SIGTERM; return its wish.

    `returns`: a program with a wish comes back as the same service, which is then not stopping.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.exit())
    awake = QTimer()  # lets Python see signals while Qt's loop runs
    awake.timeout.connect(lambda: None)
    awake.start(SIGNALS_SEEN_MS)
    manager = ServiceManager()
    manager.watch(program.window)
    program.start()
    try:
        application.exec()
        return program.wish
    finally:
        if returns and program.wish:
            manager.coming_back()
        else:
            manager.stopping()
        program.stop()
