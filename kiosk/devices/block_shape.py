"""Between what a sound card insists on and the borne's blocks: 480 samples, mono, 48 kHz."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE

_BLOCKS_A_SECOND = SAMPLE_RATE // BLOCK_SAMPLES


@dataclass(frozen=True, slots=True)
class CardFormat:
    """Rate and channels of an opened stream; a block is always 10 ms of s16."""

    rate: int = SAMPLE_RATE
    channels: int = 1

    @property
    def samples(self) -> int:
        """Samples of one channel in a block."""
        return self.rate // _BLOCKS_A_SECOND

    @property
    def block_bytes(self) -> int:
        """Bytes of a block, all channels."""
        return 2 * self.samples * self.channels


def formats_to_try(default_rate: float) -> tuple[CardFormat, ...]:
    """Return the formats to open a card with, best first; 10 ms must be whole samples."""
    rates = [SAMPLE_RATE]
    own = round(default_rate)
    if own != SAMPLE_RATE and own % _BLOCKS_A_SECOND == 0:
        rates.append(own)
    return tuple(CardFormat(rate, channels) for rate in rates for channels in (1, 2))


class Reshaper:
    """Turns blocks of one stream from one format to another, joining without clicks.

    Rates are bridged by straight lines between samples: above 10 kHz that dulls, which a voice
    bears. One instance per direction, used from one thread.
    """

    def __init__(self, given: CardFormat, wanted: CardFormat) -> None:
        self._given, self._wanted = given, wanted
        self._last = 0.0

    def turn(self, block: bytes) -> bytes:
        """Return one block in the wanted format."""
        if self._given == self._wanted:
            return block
        samples = np.frombuffer(block, "<i2").astype(np.float32)
        mono = samples.reshape(-1, self._given.channels).mean(axis=1)
        resampled = self._resampled(mono)
        spread = np.repeat(resampled, self._wanted.channels)
        return np.clip(np.round(spread), -32768, 32767).astype("<i2").tobytes()

    def _resampled(self, mono: NDArray[np.float32]) -> NDArray[np.float32]:
        if self._given.rate == self._wanted.rate:
            return mono
        line = np.concatenate([[self._last], mono])
        self._last = float(mono[-1])
        ratio = self._given.samples / self._wanted.samples
        places = np.arange(1, self._wanted.samples + 1) * ratio
        return np.interp(places, np.arange(len(line)), line).astype(np.float32)
