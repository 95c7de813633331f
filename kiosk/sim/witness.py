"""What the scripted adviser sees and hears of the citizen, measured."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

import numpy as np

from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, Picture

WINDOW_S = 5.0
KEPT_BLOCKS = int(WINDOW_S * 100)
FLOOR_DBFS = -120.0


@dataclass(frozen=True, slots=True)
class Sight:
    """Rate over the last `WINDOW_S`, size of the last picture, level and pitch of the sound.

    `audio_dbfs` is the level of the loudest tenth of the last `WINDOW_S`: speech has pauses.
    """

    fps: float = 0.0
    width: int = 0
    height: int = 0
    audio_dbfs: float = FLOOR_DBFS
    audio_hz: float = 0.0
    pictures: int = 0


class Witness:
    """Takes pictures and sound; `measure` says what they were. Loop thread only."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()
        self._last: Picture | None = None
        self._count = 0
        self._blocks: deque[bytes] = deque(maxlen=KEPT_BLOCKS)

    @property
    def has_seen(self) -> bool:
        """Whether a picture has come."""
        return self._count > 0

    @property
    def last(self) -> Picture | None:
        """The newest picture."""
        return self._last

    def picture(self, picture: Picture) -> None:
        """Take a picture."""
        now = time.monotonic()
        self._last, self._count = picture, self._count + 1
        self._times.append(now)
        while self._times[0] < now - WINDOW_S:
            self._times.popleft()

    def sound(self, block: bytes) -> None:
        """Take 10 ms of sound."""
        self._blocks.append(block)

    def measure(self) -> Sight:
        """Return what has been seen and heard lately."""
        hertz, level = self._heard()
        return Sight(
            fps=self._rate(),
            width=self._last.width if self._last else 0,
            height=self._last.height if self._last else 0,
            audio_dbfs=level,
            audio_hz=hertz,
            pictures=self._count,
        )

    def _rate(self) -> float:
        if len(self._times) < 2:
            return 0.0
        return round((len(self._times) - 1) / (self._times[-1] - self._times[0]), 1)

    def _heard(self) -> tuple[float, float]:
        if not self._blocks:
            return 0.0, FLOOR_DBFS
        sound = np.frombuffer(b"".join(self._blocks), np.int16).astype(np.float64) / 32768
        powers = np.sort(np.mean(sound.reshape(-1, BLOCK_SAMPLES) ** 2, axis=1))
        loud = float(np.mean(powers[-max(1, len(powers) // 10) :]))
        level = max(FLOOR_DBFS, 10 * np.log10(loud)) if loud else FLOOR_DBFS
        tail = sound[-SAMPLE_RATE:]
        spectrum = np.abs(np.fft.rfft(tail * np.hanning(len(tail))))
        return float(np.argmax(spectrum)) * SAMPLE_RATE / len(tail), round(float(level), 1)
