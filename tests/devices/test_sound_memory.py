"""A sound card is the same one after a re-plug and on another port; another may stand in for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.devices.choose import Wish, choose_sound
from kiosk.devices.sound import PortAudioSound
from kiosk.devices.sound_cards import NOT_OURS, sound_devices
from kiosk.devices.sound_memory import SoundDevice, card_links, of_alsa, short_name
from kiosk.devices.sound_server import look_at_server
from kiosk.sim.sound import Tone
from tests.pulse import Pulse, level_dbfs, loudest_hz

AUTO = Wish("speaker", "auto", stand_in=False)
JABRA = "alsa_output.usb-0b0e_Jabra_SPEAK_510_USB_501AA5D8-00.analog-stereo"
YEALINK = "alsa_output.usb-Yealink_CP700_802008-00.analog-stereo"
BUILT_IN = SoundDevice("server:alsa_output.pci-0000_00_1f.3.analog-stereo", "Intégré", False)


def plugged(name: str) -> SoundDevice:
    return SoundDevice(f"server:{name}", short_name(name), plugged=True)


@pytest.mark.parametrize(
    ("found", "known", "taken", "remembered"),
    [
        ([BUILT_IN], "", BUILT_IN, ""),
        ([plugged(JABRA), BUILT_IN], "", plugged(JABRA), plugged(JABRA).source),
        ([BUILT_IN, plugged(JABRA)], plugged(JABRA).source, plugged(JABRA), plugged(JABRA).source),
        ([BUILT_IN], plugged(JABRA).source, BUILT_IN, plugged(JABRA).source),
        (
            [BUILT_IN, plugged(YEALINK)],
            plugged(JABRA).source,
            plugged(YEALINK),
            plugged(YEALINK).source,
        ),
        (
            [plugged(YEALINK), plugged(JABRA)],
            plugged(JABRA).source,
            plugged(JABRA),
            plugged(JABRA).source,
        ),
    ],
    ids=["built in", "new", "no default", "unplugged", "replaced", "a second one is plugged in"],
)
def test_the_known_card_is_taken_again(
    found: list[SoundDevice], known: str, taken: SoundDevice, remembered: str
) -> None:
    choice = choose_sound(AUTO, found, known)
    assert (choice.source, choice.remember) == (taken.source, remembered)


def test_without_a_server_a_card_keeps_its_name_under_another_number(tmp_path: Path) -> None:
    """Udev's by-id links tell maker, model and serial number; « hw:2,0 » tells the port's luck."""
    sources = set[str]()
    for number in (1, 3):
        (tmp_path / "usb-Jabra_510-00").unlink(missing_ok=True)
        (tmp_path / "usb-Jabra_510-00").symlink_to(f"../controlC{number}")
        links = card_links(f"{tmp_path}/")
        names = [f"Jabra 510: USB Audio (hw:{number},0)", "HDA Intel: ALC256 (hw:0,0)"]
        jabra, built_in = of_alsa(names, links)
        assert (jabra.plugged, built_in.plugged) == (True, False)
        assert built_in.name == "HDA Intel: ALC256"
        sources.add(jabra.source)
    assert sources == {"card:usb-Jabra_510-00,0"}


def test_a_name_says_what_people_know() -> None:
    assert short_name(f"server:{YEALINK}") == "Yealink CP700 802008"
    assert short_name("card:usb-Jabra_510-00,0") == "Jabra 510"


@contextmanager
def plug(pulse: Pulse, name: str) -> Iterator[None]:
    """Have a loudspeaker of that name for a while, under a number that is new each time."""
    number = pulse.control("load-module", "module-null-sink", f"sink_name={name}").strip()
    try:
        yield
    finally:
        pulse.control("unload-module", number)


def hears(pulse: Pulse, sink: str, known: str) -> bool:
    """Play 440 Hz over what « auto » takes, and tell whether `sink` sounds of it."""
    choice = choose_sound(AUTO, sound_devices("speaker"), known)
    tone = Tone(440).loop()
    at = 0

    def render() -> bytes:
        nonlocal at
        at = (at + 480) % 48_000
        return tone[at : at + 480].tobytes()

    driver = PortAudioSound(microphone=NOT_OURS, speaker=choice.source)
    driver.start(lambda _: None, render)
    try:
        heard = pulse.heard(1.2, sink=sink)[24_000:]
    finally:
        driver.stop()
    return level_dbfs(heard) > -60 and abs(loudest_hz(heard) - 440) < 5


@pytest.mark.sound
def test_a_card_is_found_again_through_a_real_sound_server(pulse: Pulse) -> None:
    """Issue 6: remembered by stable identity, re-found after a re-plug or on another port."""
    known = f"server:{JABRA}"
    with plug(pulse, JABRA):
        assert hears(pulse, JABRA, known), "not the default, but ours"
    assert hears(pulse, "spk", known), "the default stands in"
    with plug(pulse, YEALINK), plug(pulse, JABRA):
        assert hears(pulse, JABRA, known), "back, on another port"
    assert os.environ["PULSE_SINK"] == JABRA


@pytest.mark.sound
def test_a_card_unplugged_since_it_was_chosen_gives_way_to_the_default(pulse: Pulse) -> None:
    driver = PortAudioSound(microphone=NOT_OURS, speaker=f"server:{JABRA}")
    assert driver.speaker_name in ("pulse", "default")
    driver.start(lambda _: None, lambda: bytes(960))
    assert driver.speaker_name, "it opens"
    driver.stop()


@pytest.mark.sound
def test_a_server_tells_microphones_from_the_echo_of_its_loudspeakers(pulse: Pulse) -> None:
    seen = look_at_server()
    assert seen is not None
    assert seen.speakers[0].name == "spk", "the default first"
    assert {one.name for one in seen.microphones} == {"mic", "usbmic"}
    os.environ["PULSE_SERVER"] = "unix:/nowhere"
    assert look_at_server() is None
    assert sound_devices("speaker"), "ALSA's own list is left"
