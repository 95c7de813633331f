"""Is the sound card alive? Nothing raises when a microphone is unplugged, so count what comes."""

from __future__ import annotations

from kiosk.core.faults import Fault

SILENT_AFTER_S = 3.0
STALLED_AFTER_S = 2.0
FIRST_BLOCK_WITHIN_S = 5.0
"""PulseAudio may take two seconds for a first block."""


class DirectionHealth:
    """Judges one direction from the arrival of its blocks. Times from one monotonic clock.

    A PulseAudio source that went away gives exact zeros; a suspended one, or an ALSA card that
    was unplugged, gives nothing. A live microphone is never exactly zero for three seconds, its
    converter alone sees to that.
    """

    def __init__(self, *, stalled: Fault, silent: Fault | None, opened_s: float) -> None:
        self._stalled, self._silent = stalled, silent
        self._opened_s = opened_s
        self._block_s: float | None = None
        self._sound_s = opened_s

    @property
    def heard_of(self) -> bool:
        """Whether a first block came."""
        return self._block_s is not None

    def note_block(self, at_s: float, *, all_zero: bool) -> None:
        """Take note of one block."""
        if self._block_s is None or not all_zero:
            self._sound_s = at_s
        self._block_s = at_s

    def fault(self, now_s: float) -> Fault | None:
        """Return what is wrong now, or None."""
        if self._block_s is None:
            return self._stalled if now_s - self._opened_s > FIRST_BLOCK_WITHIN_S else None
        if now_s - self._block_s > STALLED_AFTER_S:
            return self._stalled
        if self._silent and now_s - self._sound_s > SILENT_AFTER_S:
            return self._silent
        return None
