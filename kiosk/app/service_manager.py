"""What systemd is told: the borne is ready, the borne is alive (sd_notify(3), one datagram a word).

The pings come from a timer of the thread that draws: a borne whose screen is frozen is dead, and is
started anew. Where no service manager listens, nothing is sent.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)
PINGS = 3
"""Pings within the time after which systemd believes the borne dead."""
COMES_BACK_US = 60_000_000
"""How long a borne may say nothing that ends and begins anew as the same process: nobody pings."""


class ServiceManager(QObject):
    """Tells the service manager that started this process how it is. GUI thread."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        super().__init__()
        self._address = _address(environment)
        self._patience = environment.get("WATCHDOG_USEC", "0")
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._tell("WATCHDOG=1"))
        patience_us = int(self._patience)
        if self._address and patience_us:
            self._timer.setInterval(patience_us // 1000 // PINGS)
            self._timer.start()

    def watch(self, window: QQuickWindow) -> None:
        """Say READY once the first picture of `window`, the welcome screen, is on the screen."""
        once = Qt.ConnectionType.SingleShotConnection
        window.frameSwapped.connect(self._ready, once)

    def coming_back(self) -> None:
        """Say that the borne ends and begins anew as the same service: patience, until READY."""
        self._timer.stop()
        self._tell(f"WATCHDOG=1\nWATCHDOG_USEC={COMES_BACK_US}")

    def stopping(self) -> None:
        """Say that the borne ends because it was told to."""
        self._timer.stop()
        self._tell("STOPPING=1")

    def _ready(self) -> None:
        watched = f"\nWATCHDOG_USEC={self._patience}" if self._timer.isActive() else ""
        self._tell(f"READY=1{watched}")

    def _tell(self, word: str) -> None:
        _send(self._address, word)


def give_way(environment: Mapping[str, str] = os.environ) -> None:
    """Say that the borne ends before it showed anything, and that this is well.

    A `Type=notify` service that ends without READY counts as failed, whatever its status says.
    READY stands alone: of such words in one message systemd takes the last (seen with 252).
    """
    _send(_address(environment), "READY=1")


def _address(environment: Mapping[str, str]) -> str:
    address = environment.get("NOTIFY_SOCKET", "")
    # « @ » stands for the zero byte of an abstract address
    return "\0" + address[1:] if address.startswith("@") else address


def _send(address: str, words: str) -> None:
    if not address:
        return
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.settimeout(0)
            line.sendto(words.encode(), address)
    except OSError as error:
        log.warning("the service manager cannot be told: %s", error.strerror)
