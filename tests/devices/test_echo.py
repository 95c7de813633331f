"""The echo canceller takes the loudspeaker out of the microphone and leaves the citizen in."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.call.echo import EchoCanceller
from kiosk.sim.echo_room import EchoPath
from kiosk.sim.sound import SimSound
from kiosk.sim.voice import PHRASES, voice_loop
from tests.echo_talk import change_by_double_talk_db, echo_loss_db
from tests.voices import ADVISER, CITIZEN, spoken

SECONDS = 7


def microphone_after(canceller: EchoCanceller, sound: SimSound) -> NDArray[np.float64]:
    """Return `SECONDS` of what is left when the speaker plays a voice, samples between -1 and 1."""
    voice = voice_loop(seed=9).reshape(-1, 480)
    position = 0
    cleaned: list[bytes] = []

    def render() -> bytes:
        nonlocal position
        block = voice[position % len(voice)].astype("<i2").tobytes()
        position += 1
        canceller.process_render(block)
        return block

    def capture(block: bytes) -> None:
        cleaned.append(canceller.process_capture(block))

    sound.start(capture, render)
    sound.run_blocks(SECONDS * 100)
    sound.stop()
    return np.frombuffer(b"".join(cleaned), "<i2").astype(np.float64) / 32768


def power_while_spoken(sound: NDArray[np.float64]) -> float:
    """Return the mean square during the last phrase of the run."""
    start, end = PHRASES[2]
    part = sound[round((start + 0.3) * 48_000) : round(min(end, SECONDS) * 48_000)]
    return float(np.mean(part**2))


def canceller(*, cancel_echo: bool) -> EchoCanceller:
    return EchoCanceller(
        cancel_echo=cancel_echo, suppress_noise=False, high_pass=True, control_gain=False
    )


@pytest.mark.parametrize("delay_ms", [60, 200])
def test_the_echo_falls_by_twenty_decibels(delay_ms: int) -> None:
    left = {}
    for cancels in (False, True):
        room = SimSound(None, echo=EchoPath(delay_ms, gain_db=-6), paced=False)
        left[cancels] = power_while_spoken(microphone_after(canceller(cancel_echo=cancels), room))
    assert 10 * np.log10(left[False] / left[True]) >= 20


@pytest.fixture(scope="module")
def adviser() -> NDArray[np.float64]:
    return spoken(ADVISER, "fr", 12)


@pytest.mark.parametrize(
    ("path", "wanted_db"),
    [
        (EchoPath(60, -6), 40),
        (EchoPath(200, -6), 40),
        (EchoPath(60, -6, overdriven=True, drift_ppm=100), 25),
    ],
)
def test_of_a_voice_little_comes_back(
    adviser: NDArray[np.float64], path: EchoPath, wanted_db: float
) -> None:
    """After two seconds, at the median of the seconds in which the adviser speaks."""
    settled = echo_loss_db(adviser, path, EchoCanceller())[2:]
    assert float(np.nanmedian(settled)) >= wanted_db


def test_who_talks_at_the_same_time_is_heard(adviser: NDArray[np.float64]) -> None:
    citizen = spoken(CITIZEN, "fr+f3", 12)
    change = change_by_double_talk_db(adviser, citizen, EchoPath(60, -6), EchoCanceller)
    assert abs(change) <= 3


def test_the_citizen_alone_passes_unharmed() -> None:
    clean = canceller(cancel_echo=True)
    voice = voice_loop().reshape(-1, 480)[: SECONDS * 100]
    passed = b"".join(clean.process_capture(block.astype("<i2").tobytes()) for block in voice)
    out = np.frombuffer(passed, "<i2").astype(np.float64) / 32768
    ratio = power_while_spoken(out) / power_while_spoken(voice.reshape(-1) / 32768)
    assert abs(10 * np.log10(ratio)) < 3


@pytest.mark.parametrize("way", ["process_render", "process_capture"])
def test_a_block_of_another_length_is_refused(way: str) -> None:
    take: Callable[[bytes], object] = getattr(EchoCanceller(), way)
    with pytest.raises(ValueError, match="1920 bytes"):
        take(bytes(1920))


def test_a_delay_no_room_can_have_is_not_passed_on() -> None:
    clean = EchoCanceller()
    for delay_ms in (-5, 0, 80, 9000):
        clean.hint_delay(delay_ms)
    assert len(clean.process_capture(bytes(960))) == 960
