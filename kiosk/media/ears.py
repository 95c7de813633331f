"""Microphone and loudspeaker of the media process: opened and closed again and again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.media.sound_path import DEFAULT_STEP, SoundPath

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]
SoundOpener = Callable[[Callable[[bytes], None], Tell], SoundPath]
"""Makes a sound path from (what takes the citizen's blocks, what takes events)."""

_SILENT: tuple[tuple[media.Device, Fault], ...] = (
    ("microphone", Fault.MICROPHONE_MISSING),
    ("speaker", Fault.SPEAKER_MISSING),
)


class Ears:
    """`open` and `close` may take seconds (a sound server wakes up); the rest answers at once.

    `open` and `close` are called on one thread, the others on any.
    """

    def __init__(self, opener: SoundOpener, citizen: Callable[[bytes], None], tell: Tell) -> None:
        self._opener = opener
        self._citizen = citizen
        self._tell = tell
        self._path: SoundPath | None = None
        self._curtain = self._headset = False
        self.hushed = False
        self.volume = DEFAULT_STEP

    @property
    def is_open(self) -> bool:
        """Whether a call or its preview has microphone and loudspeaker."""
        return self._path is not None

    def open(self) -> None:
        """Open both directions; harmless when open. What is missing is told as `DeviceState`."""
        if self._path is not None:
            return
        path = self._opener(self._citizen, self._tell)
        path.set_volume(self.volume)
        path.set_curtain(self._curtain)
        path.set_hushed(self.hushed)
        path.set_headset(self._headset)
        try:
            path.start()
        except KioskError as error:
            log.warning("sound: %s", error)
            for device, fault in _SILENT:
                self._tell(media.DeviceState(device=device, working=False, fault=fault))
            return
        self._path = path

    def close(self) -> None:
        """Close both directions; idempotent."""
        path, self._path = self._path, None
        if path is not None:
            path.stop()

    def set_volume(self, step: int) -> None:
        """Set the loudspeaker's step, now and for the next opening."""
        self.volume = step
        if (path := self._path) is not None:
            path.set_volume(step)

    def set_curtain(self, on: bool) -> None:
        """Keep the adviser's words from the loudspeaker, or let them out, now and when opened."""
        self._curtain = on
        if (path := self._path) is not None:
            path.set_curtain(on)

    def set_hushed(self, on: bool) -> None:
        """Play more softly while the borne itself speaks, now and when opened."""
        self.hushed = on
        if (path := self._path) is not None:
            path.set_hushed(on)

    def set_headset(self, plugged: bool) -> None:
        """Say whether sound goes to a headset, now and when opened."""
        self._headset = plugged
        if (path := self._path) is not None:
            path.set_headset(plugged)

    def play(self, sound: media.Sound) -> bool:
        """Play one of the product's sounds; False while closed."""
        if (path := self._path) is None:
            return False
        path.play(sound)
        return True

    def push_adviser(self, block: bytes) -> None:
        """Play 10 ms of the adviser."""
        if (path := self._path) is not None:
            path.push_adviser(block)
