"""A stand-in for microphone and loudspeaker: a voice comes in, what is played is measured."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE
from kiosk.sim.echo_room import EchoPath, EchoRoom
from kiosk.sim.voice import voice_loop

_BLOCK_S = BLOCK_SAMPLES / SAMPLE_RATE
_KEPT_BLOCKS = 100
_LATE_BLOCKS = 20
_SILENCE = bytes(2 * BLOCK_SAMPLES)
_FLOOR_DBFS = -120.0

Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Tone:
    """A steady sine for the microphone."""

    hz: float
    dbfs: float = -20.0

    def loop(self) -> Samples:
        """Return one second (whole hertz only, so that it loops without a click)."""
        time_s = np.arange(SAMPLE_RATE) / SAMPLE_RATE
        amplitude = 32767 * np.sqrt(2) * 10 ** (self.dbfs / 20)
        return np.round(amplitude * np.sin(2 * np.pi * round(self.hz) * time_s)).astype(np.int16)


class SimSound:
    """A `SoundDriver` paced by its own thread at 10 ms, without drift.

    `microphone` is a voice, a `Tone`, or None for a silent room (with a little noise, as any
    microphone has). With `paced=False` nothing runs by itself: a test calls `run_blocks`.
    """

    def __init__(
        self, microphone: Tone | Samples | str | None = "voice", *,
        echo: EchoPath | None = None, paced: bool = True, noise_dbfs: float = -70.0,
    ) -> None:  # fmt: skip
        self.microphone_name = "Microphone de démonstration"
        self.speaker_name = "Haut-parleur de démonstration"
        self._loop = _loop_of(microphone)
        self._position = 0
        self._echo = echo
        self._room = EchoRoom(echo) if echo else None
        self._noise = 32768 * 10 ** (noise_dbfs / 20)
        self._random = np.random.default_rng(7)
        kept = _KEPT_BLOCKS * BLOCK_SAMPLES
        self._played = np.zeros(kept, np.int16)
        self._paced = paced
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._capture: Callable[[bytes], None] = _forget
        self._render: Callable[[], bytes] = _silence

    @property
    def delay_ms(self) -> int:
        """Return the echo path's delay, as a real driver would from its latencies."""
        return self._echo.delay_ms if self._echo else 20

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Begin to exchange blocks; starting again is harmless."""
        self._capture, self._render = capture, render
        if self._thread or not self._paced:
            return
        self._stopping.clear()
        self._thread = threading.Thread(target=self._keep_pace, name="sim-sound", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; idempotent, callable from any thread but its own."""
        self._stopping.set()
        if self._thread and self._thread is not threading.current_thread():
            self._thread.join()
        self._thread = None
        self._capture, self._render = _forget, _silence

    def run_blocks(self, count: int) -> None:
        """Exchange `count` blocks at once, in signal time."""
        for _ in range(count):
            self._exchange()

    def speaker_dbfs(self, window_s: float = 0.5) -> float:
        """Return the level of what was played in the last `window_s` (at most 1 s)."""
        heard = self._heard(window_s).astype(np.float64) / 32768
        power = float(np.mean(heard**2))
        return max(_FLOOR_DBFS, 10 * np.log10(power)) if power else _FLOOR_DBFS

    def speaker_hz(self, window_s: float = 0.5) -> float:
        """Return the dominant frequency of what was played in the last `window_s`."""
        heard = self._heard(window_s).astype(np.float64)
        spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
        return float(np.argmax(spectrum)) * SAMPLE_RATE / len(heard)

    def _heard(self, window_s: float) -> Samples:
        return self._played[-round(min(1.0, window_s) * SAMPLE_RATE) :].copy()

    def _keep_pace(self) -> None:
        due = time.monotonic()
        while not self._stopping.is_set():
            self._exchange()
            due += _BLOCK_S
            late_s = time.monotonic() - due
            if late_s > _LATE_BLOCKS * _BLOCK_S:
                due += late_s
            self._stopping.wait(max(0.0, -late_s))

    def _exchange(self) -> None:
        played = np.frombuffer(self._render(), np.int16)
        self._played = np.concatenate([self._played[len(played) :], played])
        self._capture(self._next_microphone_block(played))

    def _next_microphone_block(self, played: Samples) -> bytes:
        block = self._random.normal(0, self._noise, BLOCK_SAMPLES)
        if len(self._loop):
            places = (self._position + np.arange(BLOCK_SAMPLES)) % len(self._loop)
            block += self._loop[places]
            self._position = (self._position + BLOCK_SAMPLES) % len(self._loop)
        if self._room:
            block += self._room.returned(played)
        return np.clip(np.round(block), -32768, 32767).astype("<i2").tobytes()


def _loop_of(microphone: Tone | Samples | str | None) -> Samples:
    if microphone is None:
        return np.zeros(0, np.int16)
    if isinstance(microphone, Tone):
        return microphone.loop()
    return voice_loop() if isinstance(microphone, str) else microphone


def _forget(_block: bytes) -> None:
    """Drop what the microphone gives while nobody listens."""


def _silence() -> bytes:
    return _SILENCE
