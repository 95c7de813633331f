"""The stand-in sound: a voice or tone in, a measuring ear out, an echo between, and no drift."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from kiosk.sim.echo_room import EchoPath
from kiosk.sim.sound import SimSound, Tone
from kiosk.sim.voice import LOOP_S, PHRASES, speaks, voice_loop

SILENCE = bytes(960)


def captured(sound: SimSound, blocks: int, played: bytes = SILENCE) -> np.ndarray:
    got: list[bytes] = []
    sound.start(got.append, lambda: played)
    sound.run_blocks(blocks)
    sound.stop()
    return np.frombuffer(b"".join(got), "<i2").astype(float) / 32768


def dbfs(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples**2)))


def test_a_tone_comes_in_at_its_level_and_frequency() -> None:
    sound = captured(SimSound(Tone(700, dbfs=-18), paced=False), 100)
    assert dbfs(sound) == pytest.approx(-18, abs=0.2)
    assert np.argmax(np.abs(np.fft.rfft(sound))) == 700


def test_the_voice_speaks_in_phrases_and_is_quiet_between() -> None:
    sound = captured(SimSound(paced=False), round(LOOP_S * 100))
    start, end = PHRASES[0]
    phrase = sound[round(start * 48_000) + 4800 : round(end * 48_000) - 4800]
    pause = sound[round(end * 48_000) + 4800 : round(PHRASES[1][0] * 48_000) - 4800]
    assert -32 < dbfs(phrase) < -18
    assert dbfs(pause) < -60
    assert speaks(start + 0.1)
    assert not speaks(end + 0.1)
    assert not (sound == 0).all()
    assert np.abs(voice_loop()).max() < 32_000, "it clips"


def test_a_silent_room_still_has_the_noise_of_a_microphone() -> None:
    sound = captured(SimSound(None, paced=False), 50)
    assert any(sound)
    assert dbfs(sound) < -60


def test_what_is_played_is_measured() -> None:
    loop = Tone(523, dbfs=-12).loop()
    position = 0

    def render() -> bytes:
        nonlocal position
        block = loop[position : position + 480].tobytes()
        position = (position + 480) % len(loop)
        return block

    sound = SimSound(None, paced=False)
    assert sound.speaker_dbfs() == -120
    sound.start(lambda _: None, render)
    sound.run_blocks(60)
    assert sound.speaker_hz() == pytest.approx(523, abs=2)
    assert sound.speaker_dbfs() == pytest.approx(-12, abs=0.2)


def test_the_loudspeaker_comes_back_after_the_delay() -> None:
    click = np.zeros(480, "<i2")
    click[0] = 20_000
    rest = iter([click.tobytes()] + [SILENCE] * 50)
    got: list[bytes] = []
    sound = SimSound(None, echo=EchoPath(delay_ms=60, gain_db=-6), paced=False)
    sound.start(got.append, lambda: next(rest))
    sound.run_blocks(20)
    heard = np.abs(np.frombuffer(b"".join(got), "<i2").astype(int))
    assert int(np.argmax(heard)) == pytest.approx(60 * 48, abs=2)
    assert heard.max() == pytest.approx(20_000 / 2, rel=0.05)
    assert sound.delay_ms == 60


def test_its_own_thread_keeps_pace_and_ends() -> None:
    sound = SimSound(Tone(440))
    stamps: list[float] = []
    enough = threading.Event()

    def take(_block: bytes) -> None:
        stamps.append(time.monotonic())
        if len(stamps) == 100:
            enough.set()

    sound.start(take, lambda: SILENCE)
    assert enough.wait(20)
    sound.stop()
    sound.stop()
    count = len(stamps)
    assert stamps[99] - stamps[0] >= 0.7, "faster than sound"
    assert len(stamps) == count, "it goes on after stop"
