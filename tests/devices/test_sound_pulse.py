"""The sound driver against a real PulseAudio: played, recorded, unplugged."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from kiosk.call.echo import EchoCanceller
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import DeviceState
from kiosk.devices.sound import PortAudioSound
from kiosk.devices.sound_cards import NOT_OURS, find_card, list_devices
from kiosk.media.echo_check import check_sound
from kiosk.sim.sound import Tone
from tests.pulse import Pulse, level_dbfs, loudest_hz

pytestmark = pytest.mark.sound
SILENCE = bytes(960)


class Talk:
    """An open driver that plays a tone (or silence) and keeps what the microphone gives."""

    def __init__(self, driver: PortAudioSound, states: queue.Queue[DeviceState], hz: float = 0):
        self.driver, self.states = driver, states
        self.blocks: list[bytes] = []
        self._loop = Tone(hz).loop() if hz else np.zeros(48_000, "<i2")
        self._at = 0

    def render(self) -> bytes:
        block = self._loop[self._at : self._at + 480]
        self._at = (self._at + 480) % 48_000
        return block.tobytes()

    def wait_for_blocks(self, count: int, *, accept: Callable[[bytes], bool]) -> np.ndarray:
        """Return the last `count` microphone blocks once all of them are as wanted."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            last = self.blocks[-count:]
            if len(last) == count and all(accept(block) for block in last):
                return np.frombuffer(b"".join(last), "<i2") / 32768
            threading.Event().wait(0.05)
        raise AssertionError(f"{len(self.blocks)} blocks, never {count} as wanted")


@pytest.fixture
def talk(pulse: Pulse) -> Iterator[Callable[..., Talk]]:
    opened: list[PortAudioSound] = []

    def open_talk(hz: float = 0, **names: str) -> Talk:
        states: queue.Queue[DeviceState] = queue.Queue()
        driver = PortAudioSound(on_state=states.put, **names)
        opened.append(driver)
        talk = Talk(driver, states, hz)
        driver.start(talk.blocks.append, talk.render)
        return talk

    yield open_talk
    for driver in opened:
        driver.stop()
        driver.stop()


def test_what_is_played_is_heard_and_what_is_said_is_captured(
    pulse: Pulse, talk: Callable[..., Talk]
) -> None:
    both = talk(hz=440, microphone="mic", speaker="spk")
    with pulse.speaking(1000, dbfs=-20):
        said = both.wait_for_blocks(60, accept=any)
        heard = pulse.heard(1.5)[24_000:]
    assert loudest_hz(said) == pytest.approx(1000, abs=2)
    assert level_dbfs(said) == pytest.approx(-20, abs=1)
    assert loudest_hz(heard) == pytest.approx(440, abs=2)
    assert level_dbfs(heard) == pytest.approx(-20, abs=6), "gaps of a loaded machine included"
    told = {(s := both.states.get(timeout=20)).device: s.working for _ in range(2)}
    assert told == {"microphone": True, "speaker": True}
    assert (both.driver.microphone_name, both.driver.speaker_name) == ("mic", "spk")


@pytest.mark.expects_log("microphone_silent")
def test_an_unplugged_microphone_raises_nothing_and_is_noticed_by_its_zeros(
    pulse: Pulse, talk: Callable[..., Talk]
) -> None:
    one = talk(microphone="usbmic", speaker=NOT_OURS)
    heard = one.wait_for_blocks(50, accept=any)
    assert loudest_hz(heard) == pytest.approx(600, abs=2)
    pulse.unplug_microphone()
    state = one.states.get(timeout=20)
    while state.working:
        state = one.states.get(timeout=20)
    assert (state.device, state.fault) == ("microphone", Fault.MICROPHONE_SILENT)
    before = len(one.blocks)
    deadline = time.monotonic() + 20
    while len(one.blocks) == before:
        assert time.monotonic() < deadline, "the stream itself ended: zeros were not the only sign"
        threading.Event().wait(0.05)
    assert not any(one.blocks[-1])


@pytest.mark.expects_log("speaker_missing")
def test_a_missing_loudspeaker_leaves_the_microphone_and_rendering_goes_on(
    pulse: Pulse, talk: Callable[..., Talk]
) -> None:
    one = talk(microphone="mic", speaker="no such card")
    assert (one.driver.microphone_name, one.driver.speaker_name) == ("mic", "")
    with pulse.speaking(1000):
        one.wait_for_blocks(20, accept=any)
    assert one._at > 0, "the adviser is still measured"
    told = [one.states.get(timeout=20) for _ in range(2)]
    faults = {state.device: state.fault for state in told}
    assert faults == {"microphone": None, "speaker": Fault.SPEAKER_MISSING}


def test_the_loudspeaker_alone_records_nothing_and_speaks_of_no_microphone(
    pulse: Pulse, talk: Callable[..., Talk]
) -> None:
    """PRV-4: touches sound from the first screen on, no microphone is open before S05."""
    alone = talk(hz=440, microphone=NOT_OURS, speaker="spk")
    assert alone.states.get(timeout=20).device == "speaker"
    assert loudest_hz(pulse.heard(1.5)[24_000:]) == pytest.approx(440, abs=2)
    assert pulse.control("list", "short", "sink-inputs").strip()
    recording = pulse.control("list", "source-outputs")
    assert str(os.getpid()) not in recording
    assert not alone.blocks
    assert alone.states.empty()


def test_a_headset_and_a_handset_are_taken_in_the_middle_of_the_call(
    pulse: Pulse, talk: Callable[..., Talk]
) -> None:
    """PulseAudio moves both streams to the other card; nothing is reopened."""
    both = talk(hz=440, microphone="mic", speaker="spk")
    both.wait_for_blocks(10, accept=lambda _: True)
    ours = [f'application.process.id = "{os.getpid()}"', "Sink Input #", "Source Output #"]
    played = _number(pulse.control("list", "sink-inputs"), ours[1], ours[0])
    recorded = _number(pulse.control("list", "source-outputs"), ours[2], ours[0])
    pulse.control("move-sink-input", played, "headset")
    pulse.control("move-source-output", recorded, "usbmic")
    heard = pulse.heard(1.5, sink="headset")[24_000:]
    assert loudest_hz(heard) == pytest.approx(440, abs=2)
    assert level_dbfs(pulse.heard(0.3)) < -80, "the room hears nothing of it any more"
    assert loudest_hz(both.wait_for_blocks(50, accept=any)) == pytest.approx(600, abs=2)


def _number(listing: str, head: str, mark: str) -> str:
    """Return the number of the stream whose block in pactl's listing has the mark."""
    blocks = listing.split(head)[1:]
    return next(block.split("\n", 1)[0] for block in blocks if mark in block)


@pytest.mark.expects_log("microphone_silent")
def test_beep_and_listen_through_a_real_sound_system(pulse: Pulse) -> None:
    """The whole delay, card to card, is far below what the canceller can follow."""
    report = check_sound(
        lambda: (
            PortAudioSound(microphone="room", speaker="spk"),
            EchoCanceller(control_gain=False),
        )
    )
    assert report.outcome == "heard", report
    assert 0 < report.delay_ms < 500
    assert report.returned_db == pytest.approx(0, abs=3)
    unheard = check_sound(
        lambda: (PortAudioSound(microphone="mic", speaker="spk"), EchoCanceller())
    )
    assert unheard.outcome == "silent", "a null source gives zeros"


def test_neither_direction_is_one_error(pulse: Pulse) -> None:
    driver = PortAudioSound(microphone="none", speaker="no such card")
    with pytest.raises(KioskError) as caught:
        driver.start(lambda _: None, lambda: SILENCE)
    assert caught.value.fault is Fault.MICROPHONE_MISSING
    driver.stop()


def test_cards_are_listed_and_found_by_a_part_of_their_name(pulse: Pulse) -> None:
    names = [card.name for card in list_devices()]
    assert {"spk", "mic"} <= set(names)
    found = find_card("MIC", "microphone")
    assert found is not None
    assert found.name == "mic"
    assert find_card("auto", "speaker") is not None
    assert find_card("none", "speaker") is None
    assert find_card("no such card", "speaker") is None
