"""The way of sound: microphone to engine, engine and product sounds to loudspeaker, and levels."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES, Levels, Sound
from kiosk.core.ports import SoundDriver
from kiosk.media.fader import Fader, limited
from kiosk.media.jitter import JitterRing
from kiosk.media.loudness import Ear
from kiosk.media.tones import Tone, synthesise

STEP_DB = 3.0
LOUDEST_DB = 6.0
DEFAULT_STEP = 5
LAST_STEP = 10
"""Volume steps 0 to 10, 3 dB each: 30 dB in all, step 4 is 12 dB above the minimum (AUD-7)."""

_DUCK = 10 ** (-14 / 20)
_LEVEL_BLOCKS = 10
_TAIL_BLOCKS = 25
"""The borne's own voice rings on in the room for a quarter of a second."""
_FULL = 32768.0
_NOTHING = np.zeros(BLOCK_SAMPLES, np.float32)
_NOTHING.flags.writeable = False


class Canceller(Protocol):
    """Takes out of the microphone what the loudspeaker plays; blocks of 10 ms."""

    def process_render(self, block: bytes) -> None:
        """Learn what is played."""

    def process_capture(self, block: bytes) -> bytes:
        """Return the microphone block cleaned."""
        ...

    def hint_delay(self, delay_ms: int) -> None:
        """Take a measured delay into account."""


class NoCanceller:
    """The canceller of a path without a microphone."""

    def process_render(self, block: bytes) -> None:
        """Learn nothing."""

    def process_capture(self, block: bytes) -> bytes:
        """Return silence: nobody may be heard on this path (PRV-4)."""
        return bytes(len(block))

    def hint_delay(self, delay_ms: int) -> None:
        """Need no hint."""


class SoundPath:
    """Joins one `SoundDriver` and one echo canceller for the length of a preview or call.

    `on_citizen` (10 ms, s16 mono 48 kHz, echo removed) and `on_levels` (ten times a second) are
    called on the driver's thread and return at once. The other methods may be called from the
    loop's thread. Withholding the citizen's voice is the engine's task: levels stay true.
    """

    def __init__(
        self,
        driver: SoundDriver,
        canceller: Canceller,
        *,
        on_citizen: Callable[[bytes], None],
        on_levels: Callable[[Levels], None],
    ) -> None:
        self._driver, self._canceller = driver, canceller
        self._on_citizen, self._on_levels = on_citizen, on_levels
        self._tones = synthesise()
        self._playing: list[tuple[Tone, int]] = []
        self._adviser = JitterRing()
        self._citizen_ear, self._adviser_ear = Ear(), Ear()
        self._lock = threading.Lock()
        self._captured = self._rendered = 0
        self._levels_due = _LEVEL_BLOCKS
        self._volume, self._words = Fader(_gain(DEFAULT_STEP)), Fader(1.0)
        self._hush, self._let_out = Fader(1.0), Fader(1.0)
        self._own_voice = self._headset = False
        self._tail = 0
        self._told_speech = (False, False)
        self._hinted_ms = 0

    @property
    def gaps(self) -> int:
        """How often the adviser's sound ran dry."""
        return self._adviser.gaps

    def start(self) -> None:
        """Open microphone and loudspeaker. Raises `KioskError` when neither opens."""
        self._driver.start(self._take_microphone, self._next_to_play)

    def stop(self) -> None:
        """Close both and forget what was waiting to be played; idempotent."""
        self._driver.stop()
        self._adviser.clear()
        with self._lock:
            self._playing.clear()
            self._citizen_ear, self._adviser_ear = Ear(), Ear()

    def push_adviser(self, block: bytes) -> None:
        """Queue 10 ms of the adviser's sound (s16 mono 48 kHz)."""
        self._adviser.push(_samples(block))

    def set_volume(self, step: int) -> None:
        """Set the loudspeaker's step, 0 to 10; it glides over 10 ms."""
        self._volume.target = _gain(step)

    def set_curtain(self, on: bool) -> None:
        """Keep the adviser's words from the loudspeaker, or let them out again.

        Someone walked in: the adviser may be speaking of private things. The product's own sounds
        and the levels go on.
        """
        self._words.target = 0.0 if on else 1.0

    def set_hushed(self, on: bool) -> None:
        """Play everything more softly while the borne itself speaks (AUD-8), or as before.

        That voice comes from a process of its own, so that the canceller cannot take it out: unless
        it is in a headset, the microphone is withheld as long as it speaks.
        """
        self._hush.target = _DUCK if on else 1.0
        self._own_voice = on

    def set_headset(self, plugged: bool) -> None:
        """Say whether sound goes to a headset, where no microphone hears it."""
        self._headset = plugged

    def play(self, sound: Sound) -> None:
        """Play one of the product's sounds once; it begins anew if it is playing."""
        tone = self._tones[sound]
        with self._lock:
            self._playing = [entry for entry in self._playing if entry[0] is not tone]
            self._playing.append((tone, 0))

    def _take_microphone(self, block: bytes) -> None:
        """Driver thread: clean, measure, pass on."""
        delay_ms = self._driver.delay_ms
        if delay_ms and delay_ms != self._hinted_ms:
            self._hinted_ms = delay_ms
            self._canceller.hint_delay(delay_ms)
        cleaned = self._without_own_voice(self._canceller.process_capture(block))
        self._citizen_ear.hear(_samples(cleaned))
        self._on_citizen(cleaned)
        self._captured += 1
        self._tell_levels()

    def _without_own_voice(self, cleaned: bytes) -> bytes:
        self._tail = _TAIL_BLOCKS if self._own_voice and not self._headset else self._tail - 1
        self._let_out.target = 0.0 if self._tail > 0 else 1.0
        if self._let_out.is_open:
            return cleaned
        return (self._let_out.fade(_samples(cleaned)) * (_FULL - 1)).astype("<i2").tobytes()

    def _next_to_play(self) -> bytes:
        """Driver thread: mix, learn the echo of exactly this, answer."""
        adviser = self._adviser.pull()
        if adviser is None:
            adviser = _NOTHING
        self._adviser_ear.hear(adviser)
        mixed = self._words.fade(adviser)
        if self._playing:
            own = self._product_sounds()
            mixed = mixed + (own * np.float32(_DUCK) if self._adviser_ear.hears_speech else own)
        mixed = self._volume.fade(self._hush.fade(mixed))
        block = (limited(mixed) * (_FULL - 1)).astype("<i2").tobytes()
        self._canceller.process_render(block)
        self._rendered += 1
        self._tell_levels()
        return block

    def _product_sounds(self) -> NDArray[np.float32]:
        mixed = np.zeros(BLOCK_SAMPLES, np.float32)
        with self._lock:
            left: list[tuple[Tone, int]] = []
            for tone, position in self._playing:
                part = tone[position : position + BLOCK_SAMPLES]
                mixed[: len(part)] += part
                if position + BLOCK_SAMPLES < len(tone):
                    left.append((tone, position + BLOCK_SAMPLES))
            self._playing = left
        return mixed

    def _tell_levels(self) -> None:
        """Tell levels every tenth block of whichever direction runs; speech at once (CAL-5)."""
        with self._lock:
            due = max(self._captured, self._rendered) >= self._levels_due
            if due:
                self._levels_due += _LEVEL_BLOCKS
            elif self._speech() == self._told_speech:
                return
            levels = self._levels(anew=due)
        self._on_levels(levels)

    def _speech(self) -> tuple[bool, bool]:
        return self._citizen_ear.hears_speech, self._adviser_ear.hears_speech

    def _levels(self, *, anew: bool) -> Levels:
        """Return both levels since they were last taken; with `anew`, take them."""
        ears = (self._citizen_ear, self._adviser_ear)
        microphone, adviser = (ear.take_level() if anew else ear.level for ear in ears)
        self._told_speech = self._speech()
        return Levels(
            microphone_dbfs=round(microphone, 1),
            adviser_dbfs=round(adviser, 1),
            citizen_speaks=self._told_speech[0],
            adviser_speaks=self._told_speech[1],
        )


def _gain(step: int) -> float:
    step = min(max(step, 0), LAST_STEP)
    return 10 ** ((LOUDEST_DB - STEP_DB * (LAST_STEP - step)) / 20)


def _samples(block: bytes) -> NDArray[np.float32]:
    return np.frombuffer(block, "<i2").astype(np.float32) / np.float32(_FULL)
