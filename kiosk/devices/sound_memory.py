"""Sound cards by names that outlive plugs and ports, and which of them « auto » takes again."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.devices.sound_server import ServerDevice, ServerSeen

Direction = Literal["microphone", "speaker"]
SERVER = "server:"
"""Before the name a sound server gives."""
CARD = "card:"
"""Before the lasting name of a card that ALSA opens itself."""
_BY_ID = "/dev/snd/by-id/"
_HW = re.compile(r"\s*\(hw:(\d+),(\d+)\)$")
_PLUGGED = (".usb-", "bluez")


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A microphone or loudspeaker. `source` lasts; `plugged`: by USB or Bluetooth."""

    source: str
    name: str
    plugged: bool


def of_server(devices: Iterable[ServerDevice]) -> tuple[SoundDevice, ...]:
    """Return what a sound server has in one direction."""
    return tuple(
        SoundDevice(SERVER + one.name, one.told, any(mark in one.name for mark in _PLUGGED))
        for one in devices
    )


def of_alsa(names: Iterable[str], links: Mapping[int, str]) -> tuple[SoundDevice, ...]:
    """Return the cards of PortAudio's list, by name; `links`: lasting names by card number."""
    return tuple(_of_alsa(name, links) for name in names)


def _of_alsa(name: str, links: Mapping[int, str]) -> SoundDevice:
    numbers = _HW.search(name)
    bare = _HW.sub("", name)
    if numbers and (link := links.get(int(numbers[1]))):
        return SoundDevice(f"{CARD}{link},{numbers[2]}", bare, link.startswith("usb-"))
    return SoundDevice(CARD + bare, bare, plugged=False)


def card_links(folder: str = _BY_ID) -> dict[int, str]:
    """Return what udev calls each plugged card, by the number it has now."""
    targets = {os.path.basename(path): os.path.realpath(path) for path in glob.glob(folder + "*")}
    numbers = {name: re.search(r"controlC(\d+)$", target) for name, target in targets.items()}
    return {int(number[1]): name for name, number in numbers.items() if number}


def take_again(found: Sequence[SoundDevice], known: str) -> SoundDevice:
    """Return what « auto » takes: the known device, one plugged in its place, or the default.

    `found` is not empty, the default first.
    """
    again = [one for one in found if one.source == known]
    strangers = [one for one in found if known and one.plugged]
    return (again or strangers or found)[0]


def to_remember(taken: SoundDevice, known: str) -> str:
    """Return what the next life takes again: something plugged, or what was known before.

    What is built in has no need of it, and stands in for a known device until that one is back.
    """
    return taken.source if taken.plugged else known


def short_name(source: str) -> str:
    """Return what people may recognise in a source: « Jabra SPEAK 510 »."""
    bare = source.removeprefix(SERVER).removeprefix(CARD)
    bare = re.sub(r"^alsa_(in|out)put\.", "", bare)
    bare = re.sub(r"^(usb|pci)-", "", bare)
    return re.sub(r"-\d\d(\.[\w-]+)?(,\d+)?$", "", bare).replace("_", " ")


def named(found: Iterable[SoundDevice], word: str) -> SoundDevice | None:
    """Return the first device that bears `word` in its name or source."""
    wanted = word.casefold()
    every = [one for one in found if wanted in f"{one.name} {one.source}".casefold()]
    return next(iter(every), None)


def seen_by(server: ServerSeen, direction: Direction) -> tuple[SoundDevice, ...]:
    """Return one direction of a server."""
    return of_server(server.microphones if direction == "microphone" else server.speakers)
