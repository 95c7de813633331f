"""The sound cards of this machine, found again. The only file that imports sounddevice."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from types import ModuleType

from kiosk.core.faults import Fault, KioskError
from kiosk.devices.sound_memory import (
    CARD,
    SERVER,
    Direction,
    SoundDevice,
    card_links,
    of_alsa,
    seen_by,
)
from kiosk.devices.sound_server import look_at_server

NOT_OURS = ""
"""In the place of a card's name: another driver has this direction, so nothing is said of it."""


@dataclass(frozen=True, slots=True)
class SoundCard:
    """One entry of PortAudio's list."""

    index: int
    name: str
    inputs: int
    outputs: int
    rate: float

    def serves(self, direction: Direction) -> bool:
        """Return whether it has channels in this direction."""
        return (self.inputs if direction == "microphone" else self.outputs) > 0


def list_devices() -> tuple[SoundCard, ...]:
    """Return what PortAudio found. The list is frozen when this process first asks.

    A card plugged later is seen only by a new process: that is what restarting the media process
    is for (re-initialising PortAudio would cut the streams that run).
    """
    return tuple(
        SoundCard(i, str(d["name"]), int(d["max_input_channels"]), int(d["max_output_channels"]),
                  float(d["default_samplerate"]))
        for i, d in enumerate(portaudio().query_devices())
    )  # fmt: skip


_TO_SERVER = ("pulse", "default")
"""What PortAudio calls ALSA's way to a sound server."""
_CHOSEN: dict[Direction, str] = {"microphone": "PULSE_SOURCE", "speaker": "PULSE_SINK"}
"""Where libpulse looks for the device of a new stream."""


def sound_devices(direction: Direction) -> tuple[SoundDevice, ...]:
    """Return the microphones or loudspeakers by lasting names, the default first.

    Those of the sound server where one answers: it holds the cards, and nobody else can open them.
    """
    cards = [card for card in list_devices() if card.serves(direction)]
    if any(card.name in _TO_SERVER for card in cards) and (server := look_at_server()):
        return seen_by(server, direction)
    default = find_card("auto", direction)
    names = [card.name for card in cards if card != default and "(hw:" in card.name]
    return of_alsa([default.name, *names] if default else names, card_links())


def find_card(wanted: str, direction: Direction) -> SoundCard | None:
    """Return the card for "auto", "none", a source of `sound_devices` or a part of its name.

    None when there is none.
    """
    if wanted in ("none", NOT_OURS):
        return None
    cards = [card for card in list_devices() if card.serves(direction)]
    if wanted.startswith(SERVER):
        return _through_server(wanted, direction, cards)
    if wanted.startswith(CARD):
        links = card_links()
        return next((c for c in cards if of_alsa([c.name], links)[0].source == wanted), None)
    if wanted != "auto":
        named = [card for card in cards if wanted.casefold() in card.name.casefold()]
        return next(iter(named), None)
    preferred = portaudio().default.device[0 if direction == "microphone" else 1]
    for card in cards:
        if card.index == preferred:
            return card
    return next((card for card in cards if "hdmi" not in card.name.casefold()), None)


def _through_server(wanted: str, direction: Direction, cards: list[SoundCard]) -> SoundCard | None:
    """Return the way to the server, which is told what to play or record with.

    One that was unplugged since gives way to the server's default.
    """
    way = min((c for c in cards if c.name in _TO_SERVER), key=_nearest, default=None)
    server = look_at_server()
    there = [one for one in seen_by(server, direction) if one.source == wanted] if server else []
    if way is None or not there:
        os.environ.pop(_CHOSEN[direction], None)
        return way
    os.environ[_CHOSEN[direction]] = wanted.removeprefix(SERVER)
    return replace(way, name=there[0].name)


def _nearest(card: SoundCard) -> int:
    return _TO_SERVER.index(card.name)


def name_of(card: SoundCard | None) -> str:
    """Return a card's name, empty without one."""
    return card.name if card else ""


def portaudio() -> ModuleType:
    """Return sounddevice, whose import starts PortAudio. Raises `KioskError` without it."""
    try:
        import sounddevice
    except OSError as error:
        detail = f"PortAudio cannot be loaded ({error}): install libportaudio2"
        raise KioskError(Fault.MICROPHONE_MISSING, detail) from error
    return sounddevice
