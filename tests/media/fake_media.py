"""Media processes for the client's tests: well-behaved, silent, stillborn."""

from __future__ import annotations

import os
import signal
import time
from multiprocessing.connection import Connection

from kiosk.core import media
from kiosk.core.media import Picture
from kiosk.media.frames import FrameNames, FrameWriter
from kiosk.media.pipe import decode, encode


def good(options: object, messages: Connection, news: Connection, names: FrameNames) -> None:
    """Answer pings; publish a grey picture on OpenPreview; echo documents; stop when told."""
    frames = FrameWriter(names, news)
    messages.send_bytes(encode(media.Ready(stand_ins=("camera",))))
    while True:
        command = decode(messages.recv_bytes(), media.command)
        if isinstance(command, media.PingMedia):
            messages.send_bytes(encode(media.PongMedia(number=command.number)))
        elif isinstance(command, media.OpenPreview):
            frames.publish("self", Picture(64, 48, bytes([128]) * (64 * 48 * 3 // 2), 7))
        elif isinstance(command, media.SendDocument):
            event = media.DocumentArrived(
                id=command.id, name="x", mime="application/pdf", sha256="0", blob=command.blob
            )
            messages.send_bytes(encode(event))
        elif isinstance(command, media.Stop):
            frames.close()
            return


def deaf(options: object, messages: Connection, news: Connection, names: FrameNames) -> None:
    """Say Ready, then hang for ever."""
    messages.send_bytes(encode(media.Ready()))
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        time.sleep(60)


def stillborn(options: object, messages: Connection, news: Connection, names: FrameNames) -> None:
    """Die at once, as a native library does."""
    os.kill(os.getpid(), signal.SIGKILL)
