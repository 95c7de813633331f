"""What plays each device's part in the media process: decided once, when it starts."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.app.media_start import MediaOptions
from kiosk.core.faults import KioskError
from kiosk.core.media import Device
from kiosk.devices.choose import Choice, Wish, choose_cameras, choose_sound
from kiosk.devices.printer import choose_printer
from kiosk.devices.printer_here import printer_here
from kiosk.devices.sound_cards import sound_devices
from kiosk.devices.sound_memory import Direction, SoundDevice

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choices:
    """What plays each device's part."""

    camera: Choice
    plate: Choice
    microphone: Choice
    speaker: Choice
    printer: Choice

    def stand_ins(self) -> tuple[Device, ...]:
        """Return the devices played by stand-ins."""
        every = (self.camera, self.plate, self.microphone, self.speaker, self.printer)
        return tuple(choice.device for choice in every if choice.kind == "stand_in")

    def cameras(self) -> dict[Device, str]:
        """Return where the real cameras are."""
        return {c.device: c.source for c in (self.camera, self.plate) if c.kind == "real"}

    def sounds(self) -> dict[Device, str]:
        """Return the lasting names of the sound cards to take again."""
        return {c.device: c.remember for c in (self.microphone, self.speaker) if c.remember}


def choose(options: MediaOptions) -> Choices:
    """Decide what plays each device's part. Blocks while cameras are tried."""

    def wish(device: Device, word: str | int) -> Wish:
        return Wish(device, str(word), options.stand_ins)

    devices = options.devices
    camera, plate = choose_cameras(
        wish("camera", devices.camera), wish("plate", devices.plate), known=options.known
    )
    known = options.known
    choices = Choices(
        camera,
        plate,
        choose_sound(
            wish("microphone", devices.microphone),
            _cards("microphone"),
            known.get("microphone", ""),
        ),
        choose_sound(wish("speaker", devices.speaker), _cards("speaker"), known.get("speaker", "")),
        choose_printer(wish("printer", devices.printer), printer_here()),
    )
    for choice in (camera, plate, choices.microphone, choices.speaker, choices.printer):
        log.info("%s: %s %s (%s)", choice.device, choice.kind, choice.source, choice.reason)
    return choices


def _cards(direction: Direction) -> tuple[SoundDevice, ...]:
    try:
        return sound_devices(direction)
    except KioskError as error:
        log.warning("no sound system: %s", error)
        return ()
