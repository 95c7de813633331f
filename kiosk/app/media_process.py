"""The media process, composed: real drivers where there are devices, stand-ins where allowed."""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection

from kiosk.app.choices import Choices, choose
from kiosk.app.core_dumps import forbid_core_dumps
from kiosk.app.logbook import open_logbook
from kiosk.app.media_start import MediaOptions
from kiosk.app.scanner import make_scanner, stand_in_of
from kiosk.call.direct import direct_engines
from kiosk.call.echo import EchoCanceller
from kiosk.call.policy import capture_size
from kiosk.core.child import allow_children
from kiosk.core.media import Turn
from kiosk.core.memory import give_back
from kiosk.core.ports import CameraDriver, PrinterDriver, SoundDriver
from kiosk.devices.absent import AbsentCamera
from kiosk.devices.camera import PLATE, CameraMode, OpenCvCamera
from kiosk.devices.choose import Choice
from kiosk.devices.jack import HeadsetJack
from kiosk.devices.pair import PairedSound
from kiosk.devices.printer import AbsentPrinter
from kiosk.devices.printer_here import printer_here
from kiosk.devices.sound import PortAudioSound
from kiosk.devices.sound_cards import NOT_OURS
from kiosk.devices.turned import TurnedCamera
from kiosk.media.ears import Tell
from kiosk.media.eyes import CameraOpener
from kiosk.media.frames import FrameNames, FrameWriter
from kiosk.media.host import Host, Parts
from kiosk.media.pipe import PipeWriter
from kiosk.media.plate import PlateMemory
from kiosk.media.sound_path import NoCanceller, SoundPath
from kiosk.sim.camera import SimCamera
from kiosk.sim.echo_room import EchoPath
from kiosk.sim.plate import SimPlate
from kiosk.sim.printer import SimPrinter
from kiosk.sim.sound import SimSound

log = logging.getLogger(__name__)
LAY_AFTER_S = 2.2
"""The stand-in plate is empty this long before a letter is laid: longer than a look takes."""
ECHO_MS = 80
"""How late the stand-in's microphone hears its loudspeaker, as on a USB block."""
TAKE_AFTER_S = 6.0
"""The stand-in citizen takes the letter back this long after the photo: sooner, it is forgotten."""


def live(options: MediaOptions, messages: Connection, news: Connection, names: FrameNames) -> None:
    """Be the media process until told to stop: `media_start.run_media` is what is spawned."""
    forbid_core_dumps()
    allow_children()  # on Windows a printer's driver draws in one
    faulthandler.enable()  # a hanging or crashing process leaves its stacks, and nothing else
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the UI process's business
    open_logbook("media", options.log_level)
    frames = FrameWriter(names, news)
    events = PipeWriter(messages, "media-events")

    parts = make_parts(options, choose(options))
    _warm_up(parts)

    async def serve() -> None:
        await Host(parts, events, frames).run(messages)

    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(serve())
    events.close()
    frames.close()


def _warm_up(parts: Parts) -> None:
    """Do now, while nobody waits, what is slow the first time: libraries, sounds, drawings."""
    parts.open_sound(_forget, _forget)
    camera = parts.open_camera()
    if isinstance(camera, SimCamera):
        camera.picture_at(0)
    give_back()


def _forget(_: object) -> None:
    """Take what nobody wants yet."""


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """On Windows the default loop's UDP keeps breaking (cpython #127057): take the selector's."""
    return asyncio.SelectorEventLoop if sys.platform == "win32" else None


def make_parts(options: MediaOptions, choices: Choices) -> Parts:
    """Return the drivers and engine of this process."""
    open_camera, open_plate = _eyes(options, choices)

    def open_sound(on_citizen: Callable[[bytes], None], tell: Tell) -> SoundPath:
        driver = _sound_driver(choices, tell)
        return SoundPath(driver, EchoCanceller(), on_citizen=on_citizen, on_levels=tell)

    def open_both() -> tuple[SoundDriver, EchoCanceller]:
        driver = _sound_driver(choices, _forget)
        if isinstance(driver, SimSound):
            driver = SimSound(None, echo=EchoPath(ECHO_MS))
        return driver, EchoCanceller(control_gain=False)

    return Parts(
        open_camera=open_camera,
        open_plate=open_plate,
        open_sound=open_sound,
        open_speaker=lambda: _quiet_path(_speaker_driver(choices)),
        open_both=open_both,
        engine=direct_engines(options.desk_url),
        jack=HeadsetJack(),
        printer=_printer(choices.printer),
        scanner=make_scanner(options.scanner),
        stand_ins=(*choices.stand_ins(), *stand_in_of(options.scanner)),
        cameras=choices.cameras(),
        sounds=choices.sounds(),
        plate=_plate_memory(options),
        ca_file=options.ca_file,
    )


def _eyes(options: MediaOptions, choices: Choices) -> tuple[CameraOpener, CameraOpener]:
    """Return what opens the two cameras; a stand-in is one and the same each time."""
    devices = options.devices
    plate = _sim_plate() if choices.plate.kind == "stand_in" else None
    camera = SimCamera() if choices.camera.kind == "stand_in" else None

    def face() -> CameraDriver:
        return _turned(camera or _camera(choices.camera, _face_mode()), devices.camera_turn)

    def papers() -> CameraDriver:
        return _turned(plate or _camera(choices.plate, PLATE), devices.plate_turn)

    return face, papers


def _quiet_path(driver: SoundDriver) -> SoundPath:
    return SoundPath(driver, NoCanceller(), on_citizen=_forget, on_levels=_forget)


def _camera(choice: Choice, mode: CameraMode) -> CameraDriver:
    if choice.kind == "none":
        return AbsentCamera(choice.device)
    return OpenCvCamera(choice.source, mode)


def _turned(driver: CameraDriver, clockwise: Turn) -> CameraDriver:
    return TurnedCamera(driver, clockwise) if clockwise else driver


def _face_mode() -> CameraMode:
    return CameraMode(*capture_size(os.cpu_count() or 1))


def _printer(choice: Choice) -> PrinterDriver:
    if choice.kind == "none":
        return AbsentPrinter()
    return SimPrinter() if choice.kind == "stand_in" else printer_here(choice.source)


def _sound_driver(choices: Choices, tell: Tell) -> SoundDriver:
    microphone, speaker = choices.microphone, choices.speaker
    simulated = {choice.device for choice in (microphone, speaker) if choice.kind == "stand_in"}
    if simulated == {"microphone", "speaker"}:
        return SimSound()
    real = PortAudioSound(
        microphone=_card(microphone),
        speaker=_card(speaker),
        on_state=tell,
    )
    if "microphone" in simulated:
        return PairedSound(microphone=SimSound(), speaker=real)
    if "speaker" in simulated:
        return PairedSound(microphone=real, speaker=SimSound())
    return real


def _speaker_driver(choices: Choices) -> SoundDriver:
    """Return the loudspeaker's driver; no microphone is opened by it (PRV-4)."""
    if choices.speaker.kind == "stand_in":
        return SimSound(None)
    return PortAudioSound(microphone=NOT_OURS, speaker=_card(choices.speaker))


def _plate_memory(options: MediaOptions) -> PlateMemory:
    devices = options.devices
    return PlateMemory(options.empty_plate, devices.automatic_photo, options.learns_plate)


def _sim_plate() -> SimPlate:
    return SimPlate(lay_after_s=LAY_AFTER_S, take_after_s=TAKE_AFTER_S)


def _card(choice: Choice) -> str:
    return {"real": choice.source, "stand_in": NOT_OURS, "none": "none"}[choice.kind]
