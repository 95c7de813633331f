"""The product's own sounds: over the call's loudspeaker, or over the loudspeaker alone."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.core.clock import Alarm, Clock
from kiosk.core.faults import KioskError
from kiosk.core.media import Sound
from kiosk.media.ears import Ears
from kiosk.media.sound_path import SoundPath

log = logging.getLogger(__name__)
KEPT_OPEN_S = 20.0
"""The loudspeaker stays open this long after the last sound: the next touch clicks at once."""
LATE_S = 0.3
"""A click that could only come later than this after the touch is left out: it would puzzle."""
SpeakerOpener = Callable[[], SoundPath]
"""Makes a sound path that opens no microphone."""
ByHand = Callable[[Callable[[], None]], None]
"""Does a thing on the one thread that opens and closes devices, in its turn."""


class Chime:
    """Touches sound from the first screen on, before any microphone may be open (PRV-4).

    Called on the loop thread; devices are handled by `by_hand`. A borne without a loudspeaker is
    silent: the screens say everything in words too (AUD-10).
    """

    def __init__(self, ears: Ears, opener: SpeakerOpener, by_hand: ByHand, clock: Clock) -> None:
        self._ears = ears
        self._opener = opener
        self._by_hand = by_hand
        self._clock = clock
        self._path: SoundPath | None = None
        self._closing = Alarm(clock)

    def play(self, sound: Sound) -> None:
        """Play a sound once, as soon as a loudspeaker is open."""
        if self._ears.play(sound):
            return
        asked_s = self._clock.monotonic()
        self._by_hand(lambda: self._sound(sound, asked_s))
        self._closing.set(KEPT_OPEN_S, self.close)

    def close(self) -> None:
        """Let the loudspeaker go: nothing sounded for long, or the call's path needs it."""
        self._closing.clear()
        self._by_hand(self._close)

    def _sound(self, sound: Sound, asked_s: float) -> None:
        if self._ears.play(sound):  # opened for the call meanwhile
            return
        path = self._path or self._open()
        if path is not None and (self._clock.monotonic() - asked_s <= LATE_S or sound != "touch"):
            path.set_volume(self._ears.volume)
            path.set_hushed(self._ears.hushed)
            path.play(sound)

    def _open(self) -> SoundPath | None:
        path = self._opener()
        try:
            path.start()
        except KioskError as error:
            log.info("no loudspeaker for the product's sounds: %s", error)
            return None
        self._path = path
        return path

    def _close(self) -> None:
        path, self._path = self._path, None
        if path is not None:
            path.stop()
