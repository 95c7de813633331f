"""Beep and listen: does the loudspeaker sound, does the microphone hear, is the echo taken out?"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kiosk.core.faults import KioskError
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, SoundChecked
from kiosk.core.ports import SoundDriver
from kiosk.media.loudness import FLOOR_DBFS, dbfs
from kiosk.media.sound_path import Canceller

log = logging.getLogger(__name__)
Samples = NDArray[np.float64]

BEEP_S, LEVEL_DBFS = 0.25, -22.0
QUIET_S = 0.75
"""First the room is heard alone."""
BEEPS, EVERY_S = 2, 0.6
"""A beep is gone, its echo too, before the next one."""
RUSH_S, RUSHES, RUSH_EVERY_S = 0.5, 5, 0.6
"""Then a rushing sound in phrases, as broad as speech: the canceller learns from nothing less."""
JUDGED = 2
"""The last phrases, by which the canceller has had its time."""
LENGTH_S = QUIET_S + BEEPS * EVERY_S + RUSHES * RUSH_EVERY_S
LONGEST_DELAY_S = 0.5
"""Beyond that the canceller is lost, and people talk into each other (ITU-T G.114)."""
PATIENCE_S = LENGTH_S + 5.0
"""A sound server may need two seconds to wake up; after this, nothing comes any more."""

_LOW_HZ, _HIGH_HZ = 300.0, 4_000.0
_CLEAR = 12.0
"""How far the right delay must stand above the wrong ones: correlation, in standard deviations."""

Opener = Callable[[], tuple[SoundDriver, Canceller]]
Wait = Callable[[threading.Event, float], bool]


def beep() -> Samples:
    """Return one rising tone, samples between -1 and 1, softly begun and ended."""
    time_s = np.arange(round(BEEP_S * SAMPLE_RATE)) / SAMPLE_RATE
    rise = (_HIGH_HZ - _LOW_HZ) / (2 * BEEP_S)
    return _levelled(np.sin(2 * np.pi * (_LOW_HZ + rise * time_s) * time_s))


def _rush(seed: int) -> Samples:
    """Return half a second of noise with speech's fall of 6 dB an octave; a seed, a sound."""
    size = round(RUSH_S * SAMPLE_RATE)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(size))
    hz = np.fft.rfftfreq(size, 1 / SAMPLE_RATE)
    shaped = spectrum * (hz > _LOW_HZ / 2) / np.maximum(hz, _LOW_HZ)
    return _levelled(np.fft.irfft(shaped, size))


def _levelled(sound: Samples) -> Samples:
    eased = sound * np.hanning(len(sound)) ** 0.25
    return eased * 10 ** (LEVEL_DBFS / 20) / np.sqrt(np.mean(eased**2))


@cache
def score() -> Samples:
    """Return all that is played: silence, the beeps, the rushes."""
    played = np.zeros(round(LENGTH_S * SAMPLE_RATE))
    rushes = zip(_rush_starts(), map(_rush, range(RUSHES)), strict=True)
    for start, sound in (*((start, beep()) for start in _beep_starts()), *rushes):
        played[start : start + len(sound)] = sound
    return played


def _beep_starts() -> list[int]:
    return [round((QUIET_S + number * EVERY_S) * SAMPLE_RATE) for number in range(BEEPS)]


def _rush_starts() -> list[int]:
    first_s = QUIET_S + BEEPS * EVERY_S
    return [round((first_s + number * RUSH_EVERY_S) * SAMPLE_RATE) for number in range(RUSHES)]


def check_sound(open_sound: Opener, wait: Wait = threading.Event.wait) -> SoundChecked:
    """Play beeps over the loudspeaker and judge what the microphone hears of them.

    Blocks about six seconds; the devices are opened for it and closed again, and nothing that was
    heard is kept. Call it on the thread that handles devices, while no call uses them.
    """
    try:
        driver, canceller = open_sound()
        listener = _Listener(canceller)
        driver.start(listener.capture, listener.render)
    except KioskError as error:
        log.warning("sound check: %s", error)
        return SoundChecked(outcome="missing")
    wait(listener.enough, PATIENCE_S)
    driver.stop()
    if not driver.microphone_name or not driver.speaker_name:
        return SoundChecked(outcome="missing")
    return judge(*listener.recording())


class _Listener:
    """Plays the score and keeps what comes back; both on the driver's thread."""

    def __init__(self, canceller: Canceller) -> None:
        self._canceller = canceller
        self._score = score()
        self._at = self._before = 0
        self._heard: list[Samples] = []
        self._cleaned: list[Samples] = []
        self.enough = threading.Event()

    def recording(self) -> tuple[Samples, Samples]:
        """Return what the microphone gave since the score began, before and after the canceller."""
        return _joined(self._heard[self._before :]), _joined(self._cleaned[self._before :])

    def render(self) -> bytes:
        """Return the next 10 ms of the score, silence until the microphone has woken up."""
        part = np.zeros(BLOCK_SAMPLES)
        if not self._at:
            self._before = len(self._heard)
        if self._heard:
            left = self._score[self._at : self._at + BLOCK_SAMPLES]
            part[: len(left)] = left
            self._at += BLOCK_SAMPLES
        block = np.round(part * 32767).astype("<i2").tobytes()
        self._canceller.process_render(block)
        return block

    def capture(self, block: bytes) -> None:
        """Keep 10 ms."""
        self._heard.append(np.frombuffer(block, "<i2") / 32768)
        cleaned = self._canceller.process_capture(block)
        self._cleaned.append(np.frombuffer(cleaned, "<i2") / 32768)
        kept = len(self._heard) - self._before
        if self._at and kept * BLOCK_SAMPLES >= (LENGTH_S + LONGEST_DELAY_S) * SAMPLE_RATE:
            self.enough.set()


def _joined(blocks: list[Samples]) -> Samples:
    return np.concatenate(blocks) if blocks else np.zeros(0)


@dataclass(frozen=True, slots=True)
class _Found:
    delay: int
    clear: bool


def judge(heard: Samples, cleaned: Samples) -> SoundChecked:
    """Return what a recording of the score tells, before and after the canceller."""
    if not np.any(heard):
        return SILENT
    noise_dbfs = round(_level(heard[: round(QUIET_S / 2 * SAMPLE_RATE)]), 1)
    found = _find(heard)
    if not found.clear:
        return SoundChecked(outcome="unheard", noise_dbfs=noise_dbfs)
    start = _rush_starts()[-JUDGED] + found.delay
    returned, left = _level(heard[start:]), _level(cleaned[start:])
    played = _level(score()[_rush_starts()[-JUDGED] :])
    return SoundChecked(
        outcome="heard",
        delay_ms=round(1000 * found.delay / SAMPLE_RATE),
        returned_db=round(returned - played, 1),
        echo_loss_db=round(returned - left, 1),
        noise_dbfs=noise_dbfs,
    )


SILENT = SoundChecked(outcome="silent")
"""The microphone gave nothing, or nothing but zeros: no living microphone does."""


def _find(heard: Samples) -> _Found:
    """Return where the beeps are in the recording, by correlating with all of them at once."""
    size = len(heard) + len(score())
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(score(), size))
    likeness = np.abs(np.fft.irfft(spectrum, size)[: round(LONGEST_DELAY_S * SAMPLE_RATE)])
    delay = int(np.argmax(likeness))
    return _Found(delay, bool(likeness[delay] > _CLEAR * np.median(likeness)))


def _level(sound: Samples) -> float:
    return dbfs(float(np.mean(sound**2))) if len(sound) else FLOOR_DBFS
