"""Whether a headset is plugged in: the sound card's jack switch, as Linux tells it (AUD-3)."""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

_log = logging.getLogger(__name__)

DEVICES: Final = Path("/proc/bus/input/devices")
NODES: Final = Path("/dev/input")
POLL_S: Final = 1.0
SW_HEADPHONE_INSERT: Final = 0x02
"""Number of the switch, from linux/input-event-codes.h."""
_MASK: Final = 1 << SW_HEADPHONE_INSERT
_BYTES: Final = 8
_EVIOCGSW: Final = (2 << 30) | (_BYTES << 16) | (ord("E") << 8) | 0x1B
"""linux/input.h: _IOC(_IOC_READ, 'E', 0x1b, _BYTES), the state of all switches as a bit field
(the encoding of x86 and ARM)."""

ReadSwitches = Callable[[Path], int]
Wait = Callable[[threading.Event, float], bool]


def jack_nodes(listing: str) -> tuple[str, ...]:
    """Return the event nodes (« event7 ») that have a headphone switch, from DEVICES' text.

    One block per device: `H: Handlers=… event7 …`, and `B: SW=` with the switches it has as
    hexadecimal words, the lowest last.
    """
    nodes: list[str] = []
    for block in listing.split("\n\n"):
        switches = re.search(r"^B: SW=.*?([0-9a-fA-F]+)\s*$", block, re.MULTILINE)
        handler = re.search(r"^H: Handlers=.*?\b(event\d+)\b", block, re.MULTILINE)
        if switches and handler and int(switches[1], 16) & _MASK:
            nodes.append(handler[1])
    return tuple(nodes)


def read_switches(node: Path) -> int:
    """Return the switches of an event node that are on, as bits. Raises `OSError`."""
    if sys.platform != "linux":
        raise OSError("no evdev on this system")
    import fcntl

    handle = os.open(node, os.O_RDONLY | os.O_NONBLOCK)
    try:
        answer = fcntl.ioctl(handle, _EVIOCGSW, bytes(_BYTES))
    finally:
        os.close(handle)
    return int.from_bytes(answer, sys.byteorder)


class HeadsetJack:
    """Looks once a second, in a thread of its own; `tell(plugged)` hears the state, then changes.

    The first state is told too: a headset may have been pulled while no process looked. Where there
    is no such switch, no Linux or no permission (the group `input`), it stays silent; that is said
    once in the log. Nothing is recorded or captured.
    """

    def __init__(
        self,
        *,
        devices: Path = DEVICES,
        read: ReadSwitches = read_switches,
        wait: Wait = threading.Event.wait,
    ) -> None:
        self._devices = devices
        self._read = read
        self._wait = wait
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._last_reason = ""

    def start(self, tell: Callable[[bool], None]) -> None:
        """Begin to look; harmless when looking already."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(
                target=self._watch, args=(tell,), name="headset-jack", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """End the thread; idempotent."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def _watch(self, tell: Callable[[bool], None]) -> None:
        plugged: bool | None = None
        while not self._stopping.is_set():
            now = self._is_plugged(before=plugged)
            if now is not None and now != plugged:
                plugged = now
                tell(plugged)
            self._wait(self._stopping, POLL_S)

    def _is_plugged(self, *, before: bool | None) -> bool | None:
        """Return whether any jack is plugged; None when nobody can tell.

        A jack that has vanished with its sound card holds no headset any more.
        """
        try:
            nodes = jack_nodes(self._devices.read_text("utf-8", "replace"))
        except OSError as error:
            return self._unknown(f"{self._devices}: {error.strerror}")
        if not nodes:
            self._unknown("no jack switch")
            return None if before is None else False
        states: list[bool] = []
        for node in nodes:
            try:
                states.append(bool(self._read(NODES / node) & _MASK))
            except OSError as error:
                self._unknown(f"{node}: {error.strerror}")
        return any(states) if states else None

    def _unknown(self, reason: str) -> None:
        if reason != self._last_reason:
            self._last_reason = reason
            _log.info("headset not watched: %s", reason)
