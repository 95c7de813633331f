"""Touches sound from the first screen on, over the loudspeaker alone (PRV-4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Sound
from kiosk.media.chime import KEPT_OPEN_S, LATE_S, Chime
from kiosk.media.ears import Ears
from kiosk.media.sound_path import NoCanceller, SoundPath
from kiosk.sim.sound import SimSound


class Card(SimSound):
    """A stand-in sound card that says whether it is open, or does not open at all."""

    def __init__(self, *, broken: bool = False) -> None:
        super().__init__(None, paced=False)
        self.open = False
        self._broken = broken

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        if self._broken:
            raise KioskError(Fault.SPEAKER_MISSING, "on purpose")
        super().start(capture, render)
        self.open = True

    def stop(self) -> None:
        super().stop()
        self.open = False


class Stage:
    """A chime with its two cards: `alone`, the loudspeaker's, and `full`, the call's."""

    def __init__(self, *, broken: bool = False) -> None:
        self.clock = ManualClock(datetime(2026, 11, 3, 10, tzinfo=PARIS))
        self.alone, self.full = Card(broken=broken), Card()
        self.opened = 0
        self.heard: list[bytes] = []
        self.work: list[Callable[[], None]] = []
        self.ears = Ears(lambda citizen, _: self._path(self.full, citizen), _forget, _forget)
        self.chime = Chime(self.ears, self._open_alone, self.work.append, self.clock)

    def _path(self, card: Card, citizen: Callable[[bytes], None]) -> SoundPath:
        return SoundPath(card, NoCanceller(), on_citizen=citizen, on_levels=_forget)

    def _open_alone(self) -> SoundPath:
        self.opened += 1
        return self._path(self.alone, self.heard.append)

    def do(self) -> None:
        """Let the thread of the devices do what it was told."""
        while self.work:
            self.work.pop(0)()

    def play(self, sound: Sound = "touch") -> None:
        self.chime.play(sound)
        self.do()

    def loudness(self, card: Card) -> float:
        card.run_blocks(6)
        return card.speaker_dbfs(0.06)


def _forget(_: object) -> None:
    """Take nothing."""


def test_the_first_touch_opens_the_loudspeaker_and_is_heard() -> None:
    """TCH-8: a click with each touch, from S00 on."""
    stage = Stage()
    stage.play()
    assert stage.alone.open
    assert stage.loudness(stage.alone) > -60
    assert not stage.full.open, "the call's path, with its microphone, stays closed"


def test_nothing_that_the_card_records_is_heard_by_anyone() -> None:
    """PRV-4: no microphone before S05."""
    stage = Stage()
    stage.play()
    stage.alone.run_blocks(20)
    assert not any(any(block) for block in stage.heard)


def test_it_closes_some_seconds_after_the_last_sound() -> None:
    stage = Stage()
    stage.play()
    stage.clock.advance(KEPT_OPEN_S - 1)
    stage.play()
    stage.clock.advance(KEPT_OPEN_S - 1)
    stage.do()
    assert stage.alone.open
    assert stage.opened == 1
    stage.clock.advance(1.1)
    stage.do()
    assert not stage.alone.open


def test_a_click_that_would_come_late_is_left_out_and_the_next_one_is_not() -> None:
    stage = Stage()
    stage.chime.play("touch")
    stage.clock.advance(LATE_S + 0.1)  # the sound server wakes up
    stage.do()
    assert stage.alone.open
    assert stage.loudness(stage.alone) < -100
    stage.play()
    assert stage.loudness(stage.alone) > -60


def test_the_sound_of_a_test_comes_however_late() -> None:
    stage = Stage()
    stage.chime.play("test")
    stage.clock.advance(2)
    stage.do()
    assert stage.loudness(stage.alone) > -60


def test_in_the_call_its_own_loudspeaker_is_used() -> None:
    stage = Stage()
    stage.ears.open()
    stage.play()
    assert stage.opened == 0
    assert stage.loudness(stage.full) > -60


def test_a_touch_while_the_call_opens_does_not_open_a_second_loudspeaker() -> None:
    stage = Stage()
    stage.work.append(stage.ears.open)
    stage.play()
    assert stage.opened == 0
    assert stage.loudness(stage.full) > -60


def test_the_volume_chosen_counts_here_too() -> None:
    """AUD-7."""
    levels: list[float] = []
    for step in (0, 10):
        stage = Stage()
        stage.ears.set_volume(step)
        stage.play("test")
        stage.alone.run_blocks(30)
        levels.append(stage.alone.speaker_dbfs(0.3))
    assert levels[1] - levels[0] >= 18


def test_without_a_loudspeaker_there_is_silence_and_no_fault() -> None:
    stage = Stage(broken=True)
    stage.play()
    stage.play()
    stage.chime.close()
    stage.do()
    assert not stage.alone.open
