"""One direction of a sound card: PortAudio's callback, a ring, and a judgement of its health."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from kiosk.core.faults import Fault
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE
from kiosk.devices.block_ring import BlockRing
from kiosk.devices.block_shape import CardFormat, Reshaper
from kiosk.devices.sound_health import DirectionHealth

OURS = CardFormat()
BLOCK_S = BLOCK_SAMPLES / SAMPLE_RATE
_RING_BLOCKS = 32
_LATENCY_S = 0.025
"""Asked of the card: its « low » is 9 ms through PulseAudio, which a busy machine cannot keep."""

_FEWEST_AHEAD, _MOST_AHEAD = 2, 8

StreamType = Callable[..., Any]
"""`sounddevice.RawInputStream` or `RawOutputStream`, or what a test puts in their place."""


class Card(Protocol):
    """What a stream must know of its card."""

    @property
    def index(self) -> int:
        """Its place in PortAudio's list."""
        ...


class Half:
    """One direction: a stream, a ring, a judgement."""

    def __init__(self, card: Card, form: CardFormat, health: DirectionHealth) -> None:
        self.card, self.form, self.health = card, form, health
        self._ring = BlockRing(form.block_bytes, _RING_BLOCKS)
        self._stream: Any = None

    @property
    def latency_ms(self) -> int:
        """What PortAudio says of the stream, plus what waits in our ring."""
        waiting = self._ring.waiting * BLOCK_S
        return round(1000 * (float(self._stream.latency) + waiting))

    def _open(self, stream_type: StreamType, callback: Callable[..., None]) -> None:
        self._stream = stream_type(
            samplerate=self.form.rate,
            blocksize=self.form.samples,
            device=self.card.index,
            channels=self.form.channels,
            dtype="int16",
            latency=_LATENCY_S,
            callback=callback,
        )
        self._stream.start()

    def close(self) -> None:
        """Stop calling back and free the card; harmless when the card is gone."""
        self._stream.close()


class MicrophoneStream(Half):
    """Takes what the card records."""

    def __init__(self, card: Card, form: CardFormat, stream_type: StreamType) -> None:
        health = DirectionHealth(
            stalled=Fault.MICROPHONE_MISSING, silent=Fault.MICROPHONE_SILENT,
            opened_s=time.monotonic(),
        )  # fmt: skip
        super().__init__(card, form, health)
        self._reshaper = Reshaper(form, OURS)
        self._open(stream_type, self._called)

    def _called(self, block: Any, _frames: int, _time: Any, _status: Any) -> None:
        """PortAudio's thread: copy, nothing else."""
        self._ring.put(block)

    def hand_over(self, capture: Callable[[bytes], None]) -> None:
        """Worker: give every waiting block on."""
        while (block := self._ring.take()) is not None:
            self.health.note_block(time.monotonic(), all_zero=not any(block))
            capture(self._reshaper.turn(block))


class SpeakerStream(Half):
    """Keeps a few blocks ahead of the card; one more each time that was too few."""

    def __init__(self, card: Card, form: CardFormat, stream_type: StreamType) -> None:
        health = DirectionHealth(
            stalled=Fault.SPEAKER_MISSING, silent=None, opened_s=time.monotonic()
        )
        super().__init__(card, form, health)
        self._reshaper = Reshaper(OURS, form)
        self._ahead = _FEWEST_AHEAD
        self._calls = self._seen_calls = 0
        self._empty = self._seen_empty = 0
        self._nothing = memoryview(bytes(form.block_bytes))
        self._open(stream_type, self._called)

    def _called(self, block: Any, _frames: int, _time: Any, _status: Any) -> None:
        """PortAudio's thread: copy, nothing else."""
        self._calls += 1
        if not self._ring.take_into(block):
            block[:] = self._nothing
            self._empty += 1

    def fill(self, render: Callable[[], bytes]) -> None:
        """Worker: render what the card will want before we wake again."""
        if self._calls != self._seen_calls:
            self.health.note_block(time.monotonic(), all_zero=False)
            if self._empty != self._seen_empty and self._seen_calls:
                self._ahead = min(_MOST_AHEAD, self._ahead + 1)
            self._seen_calls, self._seen_empty = self._calls, self._empty
        while self._ring.waiting < self._ahead:
            self._ring.put(self._reshaper.turn(render()))
