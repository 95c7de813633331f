"""The message pipe between the two processes: JSON header, then raw bytes; nothing is pickled.

A message on the wire: u32 little-endian length of the JSON, the JSON, then the blob. Writing has a
thread of its own, so that a 20 MB document never blocks a loop.
"""

from __future__ import annotations

import logging
import queue
import struct
import threading
from multiprocessing.connection import Connection
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import PipeMessage

log = logging.getLogger(__name__)
_LENGTH = struct.Struct("<I")


def encode(message: PipeMessage) -> bytes:
    """Return the wire form of `message`."""
    text = message.model_dump_json().encode()
    return _LENGTH.pack(len(text)) + text + message.blob


def decode(data: bytes, kind: TypeAdapter[Any]) -> Any:
    """Return the message in `data`.

    Raises:
        KioskError: `PROTOCOL`, when it is not a message of `kind`.
    """
    try:
        (length,) = _LENGTH.unpack_from(data)
        message = kind.validate_json(data[4 : 4 + length])
    except (struct.error, ValidationError) as error:
        raise KioskError(Fault.PROTOCOL, f"pipe message of {len(data)} bytes") from error
    return message.model_copy(update={"blob": data[4 + length :]})


class PipeWriter:
    """Sends messages from any thread, in order, without blocking the caller."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self._queue: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name=name, daemon=True)
        self._thread.start()

    def send(self, message: PipeMessage) -> None:
        """Queue `message`. Lost without an error when the other process is gone."""
        self._queue.put(encode(message))

    def close(self) -> None:
        """Send what is queued, then end the thread (waits at most 1 s: the reader may be dead)."""
        self._queue.put(None)
        self._thread.join(1)

    def _write(self) -> None:
        while (data := self._queue.get()) is not None:
            try:
                self._connection.send_bytes(data)
            except OSError:
                log.info("pipe closed by the other process")
                return
