"""Beep and listen: what is reported is what the room does."""

from __future__ import annotations

import threading

import pytest

from kiosk.call.echo import EchoCanceller
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import SoundChecked
from kiosk.media.echo_check import BEEPS, LENGTH_S, LONGEST_DELAY_S, beep, check_sound, score
from kiosk.media.sound_path import NoCanceller
from kiosk.sim.echo_room import EchoPath
from kiosk.sim.sound import SimSound


def checked(sound: SimSound, *, blocks: int = round(100 * (LENGTH_S + LONGEST_DELAY_S)) + 5):
    """Return what a check in signal time reports."""

    def wait(_enough: threading.Event, _patience_s: float) -> bool:
        sound.run_blocks(blocks)
        return True

    return check_sound(lambda: (sound, EchoCanceller(control_gain=False)), wait)


@pytest.mark.parametrize(
    ("path", "loss_db"),
    [
        (EchoPath(60, -6), 40),
        (EchoPath(200, -20), 30),
        (EchoPath(400, -10), 30),
        (EchoPath(60, -6, overdriven=True, drift_ppm=100), 25),
    ],
)
def test_delay_and_echo_of_a_room_are_told(path: EchoPath, loss_db: float) -> None:
    report = checked(SimSound(None, echo=path, paced=False))
    assert report.outcome == "heard"
    assert report.delay_ms == pytest.approx(path.delay_ms, abs=10)
    assert report.echo_loss_db >= loss_db
    if not path.overdriven:
        assert report.returned_db == pytest.approx(path.gain_db, abs=2)
    assert report.noise_dbfs == pytest.approx(-70, abs=2)


def test_a_loudspeaker_turned_off_is_told_from_a_dead_microphone() -> None:
    assert checked(SimSound(None, paced=False)).outcome == "unheard"
    assert checked(SimSound("voice", paced=False)).outcome == "unheard", "a voice is no beep"
    assert checked(SimSound(None, paced=False, noise_dbfs=-200)) == SoundChecked(outcome="silent")
    assert checked(SimSound(None, paced=False), blocks=0) == SoundChecked(outcome="silent")


@pytest.mark.expects_log("sound check: .*")
def test_without_a_card_it_says_so() -> None:
    def nothing() -> tuple[SimSound, NoCanceller]:
        raise KioskError(Fault.MICROPHONE_MISSING, "neither opens")

    assert check_sound(nothing) == SoundChecked(outcome="missing")
    deaf = SimSound(None, paced=False)
    deaf.microphone_name = ""
    assert checked(deaf) == SoundChecked(outcome="missing")


def test_what_is_played_is_short_and_never_too_loud() -> None:
    """Nobody next door should mind; the beeps are apart, so that an echo is heard alone."""
    assert abs(score()).max() < 10 ** (-6 / 20)
    assert len(score()) == round(LENGTH_S * 48_000) and LENGTH_S < 6
    assert BEEPS * len(beep()) < len(score()) / 4
