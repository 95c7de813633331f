"""Microphone of one sound driver, loudspeaker of another: half real, half stand-in."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.faults import KioskError
from kiosk.core.media import BLOCK_SAMPLES
from kiosk.core.ports import SoundDriver

_SILENCE = bytes(2 * BLOCK_SAMPLES)


class PairedSound:
    """A `SoundDriver` made of two. Each runs on its own clock; the jitter ring bridges them."""

    def __init__(self, *, microphone: SoundDriver, speaker: SoundDriver) -> None:
        self._microphone, self._speaker = microphone, speaker
        self.microphone_name = microphone.microphone_name
        self.speaker_name = speaker.speaker_name

    @property
    def delay_ms(self) -> int:
        """Return 0: two clocks share no measured delay."""
        return 0

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Open both. Raises `KioskError` when one does not open; then neither stays open."""
        self._microphone.start(capture, _silence)
        try:
            self._speaker.start(_forget, render)
        except KioskError:
            self._microphone.stop()
            raise

    def stop(self) -> None:
        """Close both; idempotent."""
        self._microphone.stop()
        self._speaker.stop()


def _silence() -> bytes:
    return _SILENCE


def _forget(_block: bytes) -> None:
    """The other driver's microphone is not the one that was chosen."""
