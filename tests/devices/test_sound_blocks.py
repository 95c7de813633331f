"""What lies between PortAudio's callbacks and ten-millisecond blocks, without any sound card."""

from __future__ import annotations

import threading
import time
from typing import Any

import numpy as np
import pytest

from kiosk.core.faults import Fault
from kiosk.devices.block_ring import BlockRing
from kiosk.devices.block_shape import CardFormat, Reshaper, formats_to_try
from kiosk.devices.sound_health import DirectionHealth
from kiosk.devices.sound_streams import MicrophoneStream, SpeakerStream


class FakeCard:
    index = 0


class FakeStream:
    """Stands for a PortAudio stream: the test is the sound card and calls back."""

    latency = 0.01

    def __init__(self, **asked: Any) -> None:
        self.asked = asked
        self.call = asked["callback"]

    def start(self) -> None:
        pass

    def close(self) -> None:
        pass


def tone(hz: float, rate: int, seconds: float) -> np.ndarray:
    return (9000 * np.sin(2 * np.pi * hz * np.arange(round(rate * seconds)) / rate)).astype("<i2")


def test_a_ring_gives_back_what_was_put_in_order_and_refuses_when_full() -> None:
    ring = BlockRing(4, 3)
    assert ring.take() is None
    for number in (1, 2, 3):
        assert ring.put(bytes([number] * 4))
    assert not ring.put(b"\x09" * 4)
    assert [ring.take() for _ in range(4)] == [b"\1" * 4, b"\2" * 4, b"\3" * 4, None]


def test_a_ring_loses_and_mixes_nothing_between_two_threads() -> None:
    ring = BlockRing(8, 5)
    count = 3_000

    def put_all() -> None:
        number = 0
        while number < count:
            number += ring.put(number.to_bytes(8, "little"))
            time.sleep(0)

    putter = threading.Thread(target=put_all)
    putter.start()
    got: list[int] = []
    while len(got) < count:
        block = ring.take()
        if block is not None:
            got.append(int.from_bytes(block, "little"))
        time.sleep(0)
    putter.join()
    assert got == list(range(count))


@pytest.mark.parametrize(
    "form", [CardFormat(44_100, 1), CardFormat(16_000, 2), CardFormat(48_000, 2)]
)
def test_a_card_with_its_own_rate_keeps_the_pitch_both_ways(form: CardFormat) -> None:
    ours = CardFormat()
    out, back = Reshaper(ours, form), Reshaper(form, ours)
    sent = tone(440, 48_000, 1.0).reshape(-1, 480)
    returned = b"".join(back.turn(out.turn(block.tobytes())) for block in sent)
    heard = np.frombuffer(returned, "<i2").astype(float)
    assert len(heard) == 48_000
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) == 440
    around = spectrum[430:451].copy()
    spectrum[430:451] = 0
    assert 20 * np.log10(around.max() / spectrum.max()) > 40, "clicks between blocks"


def test_our_own_format_is_asked_first_and_odd_rates_never() -> None:
    assert formats_to_try(44_100)[0] == CardFormat(48_000, 1)
    assert CardFormat(44_100, 2) in formats_to_try(44_100)
    assert all(form.rate == 48_000 for form in formats_to_try(11_025))


def test_the_microphone_hands_over_every_block_in_our_format() -> None:
    stream: list[FakeStream] = []

    def make(**asked: Any) -> FakeStream:
        stream.append(FakeStream(**asked))
        return stream[0]

    microphone = MicrophoneStream(FakeCard(), CardFormat(48_000, 2), make)
    assert stream[0].asked["blocksize"] == 480
    got: list[bytes] = []
    stereo = np.repeat(np.full(480, 100, "<i2"), 2).tobytes()
    for _ in range(3):
        stream[0].call(stereo, 480, None, None)
    microphone.hand_over(got.append)
    assert got == [np.full(480, 100, "<i2").tobytes()] * 3


def test_the_speaker_plays_silence_when_dry_and_then_keeps_further_ahead() -> None:
    stream: list[FakeStream] = []

    def make(**asked: Any) -> FakeStream:
        stream.append(FakeStream(**asked))
        return stream[0]

    speaker = SpeakerStream(FakeCard(), CardFormat(), make)
    rendered: list[int] = []

    def render() -> bytes:
        rendered.append(1)
        return b"\1" * 960

    speaker.fill(render)
    first = len(rendered)
    block = bytearray(960)

    def card_asks(times: int) -> None:
        for _ in range(times):
            block[:] = b"\7" * 960
            stream[0].call(memoryview(block), 480, None, None)

    card_asks(first)
    assert block == b"\1" * 960
    card_asks(1)
    assert block == bytes(960)
    speaker.fill(render)
    card_asks(8)
    before = len(rendered)
    speaker.fill(render)
    assert len(rendered) - before > first


def health() -> DirectionHealth:
    return DirectionHealth(
        stalled=Fault.MICROPHONE_MISSING, silent=Fault.MICROPHONE_SILENT, opened_s=0.0
    )


def test_exact_zeros_for_three_seconds_are_an_unplugged_microphone() -> None:
    judge = health()
    judge.note_block(1.0, all_zero=False)
    for tick in range(1, 31):
        judge.note_block(1.0 + tick / 10, all_zero=True)
        assert judge.fault(1.0 + tick / 10) is None
    judge.note_block(4.1, all_zero=True)
    assert judge.fault(4.1) is Fault.MICROPHONE_SILENT
    judge.note_block(4.2, all_zero=False)
    assert judge.fault(4.2) is None


def test_blocks_that_stop_coming_are_a_missing_card() -> None:
    judge = health()
    assert judge.fault(4.9) is None, "PulseAudio may take its time for a first block"
    assert judge.fault(5.1) is Fault.MICROPHONE_MISSING
    judge.note_block(6.0, all_zero=False)
    assert judge.fault(7.9) is None
    assert judge.fault(8.1) is Fault.MICROPHONE_MISSING
