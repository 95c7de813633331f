"""The media process's loop: takes commands, runs devices and the call, tells events.

Threads: the asyncio loop (main thread), a reader of the command pipe, one that opens and closes
devices, one per camera, one for the live page finder, one for a photo or a check of the plate, one
at the headset's jack, the press, the reader, the sound driver's own. Nothing here outlives a visit:
the process is replaced.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.core.loop_clock import LoopClock
from kiosk.core.media import Picture
from kiosk.core.ports import EngineFactory, PrinterDriver
from kiosk.core.scanner_port import ScannerDriver
from kiosk.devices.curtain import veiled
from kiosk.devices.jack import HeadsetJack
from kiosk.devices.printer import AbsentPrinter
from kiosk.devices.scanner_words import AbsentScanner
from kiosk.media.chime import Chime, SpeakerOpener
from kiosk.media.ears import Ears, SoundOpener
from kiosk.media.echo_check import Opener, check_sound
from kiosk.media.eyes import CameraOpener, Eye
from kiosk.media.frames import FrameWriter
from kiosk.media.phone import Phone, PhoneEvents
from kiosk.media.pipe import PipeWriter, decode
from kiosk.media.plate import Plate, PlateMemory
from kiosk.media.press import Press
from kiosk.media.reader import Reader

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    """The drivers and engine this process is made of; `app` chooses real ones or stand-ins."""

    open_camera: CameraOpener
    open_plate: CameraOpener
    open_sound: SoundOpener
    open_speaker: SpeakerOpener
    open_both: Opener
    """Makes the sound driver and an echo canceller without gain control, for the sound check."""
    engine: EngineFactory
    jack: HeadsetJack
    printer: PrinterDriver = field(default_factory=AbsentPrinter)
    scanner: ScannerDriver = field(default_factory=AbsentScanner)
    stand_ins: tuple[media.Device, ...] = ()
    cameras: Mapping[media.Device, str] = field(default_factory=dict[media.Device, str])
    """Where the real cameras were found."""
    sounds: Mapping[media.Device, str] = field(default_factory=dict[media.Device, str])
    """Lasting names of the microphone and loudspeaker to take again."""
    plate: PlateMemory = field(default_factory=PlateMemory)
    ca_file: str | None = None
    """Certificate authorities of the desk's WebSocket, PEM; None: the public ones."""


class Host:
    """One per media process. `run` returns when told to stop or when the UI process is gone."""

    def __init__(self, parts: Parts, events: PipeWriter, frames: FrameWriter) -> None:
        self._parts = parts
        self._events = events
        self._frames = frames
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="media-devices")
        self._phone = Phone(parts.engine, parts.ca_file, self._phone_events())
        self._ears = Ears(parts.open_sound, self._phone.push_sound, self._tell)
        clock = LoopClock(asyncio.get_running_loop())
        self._chime = Chime(self._ears, parts.open_speaker, self._by_hand, clock)
        self._curtain = False
        self._self_view = Eye("camera", parts.open_camera, self._tell, self._self_picture)
        self._plate = Plate(parts.open_plate, self._tell, self._publish_plate, parts.plate)
        self._press = Press(parts.printer, self._tell)
        self._reader = Reader(parts.scanner, self._tell)
        self._seen: set[media.Stream] = set()
        self._stopped = asyncio.Event()
        self._handlers = self._handler_table()

    async def run(self, commands: Connection) -> None:
        """Serve until stopped."""
        loop = asyncio.get_running_loop()
        reader = threading.Thread(
            target=self._read, args=(commands, loop), name="media-commands", daemon=True
        )
        reader.start()
        parts = self._parts
        cameras, sounds = dict(parts.cameras), dict(parts.sounds)
        self._tell(media.Ready(stand_ins=parts.stand_ins, cameras=cameras, sounds=sounds))
        parts.jack.start(self._headset)
        self._press.start()
        if parts.plate.learns:
            self._plate.learn()
        self._reader.start()
        await self._stopped.wait()
        self._press.end()
        self._reader.end()
        await self._phone.end()
        self._close_preview()
        self._chime.close()
        self._by_hand(parts.jack.stop)
        self._by_hand(self._plate.close)
        await loop.run_in_executor(None, self._press.close)
        await loop.run_in_executor(None, self._reader.close)
        await loop.run_in_executor(None, self._hands.shutdown)

    def _read(self, commands: Connection, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            try:
                message = decode(commands.recv_bytes(), media.command)
            except (EOFError, OSError):
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._stopped.set)
                return
            except KioskError as error:
                log.warning("command refused: %s", error)
                continue
            with suppress(RuntimeError):  # the loop has ended, and with it this process's work
                loop.call_soon_threadsafe(self._take, message)

    def _take(self, message: media.PipeMessage) -> None:
        self._handlers[type(message)](message)

    def _handler_table(self) -> dict[type[media.PipeMessage], Callable[[Any], None]]:
        phone, plate = self._phone, self._plate
        return {
            media.OpenPreview: lambda _: self._open_preview(),
            media.ClosePreview: lambda _: self._close_preview(),
            media.StartCall: self._start_call,
            media.EndCall: lambda _: phone.hang_up(),
            media.SetMicrophone: lambda m: phone.switch(microphone=m.on),
            media.SetCamera: lambda m: phone.switch(camera=m.on),
            media.SetCurtain: lambda m: self._set_curtain(m.on),
            media.SetPresence: phone.set_presence,
            media.TellAdviser: phone.tell_adviser,
            media.TypeText: phone.type_text,
            media.Hush: lambda m: self._ears.set_hushed(m.on),
            media.SetVolume: lambda m: self._ears.set_volume(m.step),
            media.Play: lambda m: self._play(m.sound),
            media.CheckSound: lambda _: self._check_sound(),
            media.CheckView: lambda _: plate.view(),
            media.OpenPlate: lambda _: self._open_plate(),
            media.ClosePlate: lambda _: self._by_hand(plate.close),
            media.TakePhoto: lambda _: plate.shoot(),
            media.CorrectPhoto: lambda m: plate.correct(m.blob, m.corners),
            media.ReadSheets: lambda _: self._reader.read(),
            media.CancelReading: lambda _: self._reader.cancel(),
            media.CheckPlate: lambda _: plate.check(),
            media.PrintPages: lambda m: self._press.print(m.blob, m.sheets),
            media.CancelPrint: lambda _: self._press.cancel(),
            media.SendDocument: phone.send_document,
            media.RefuseDocument: phone.refuse_document,
            media.PingMedia: lambda m: self._tell(media.PongMedia(number=m.number)),
            media.Stop: lambda _: self._stopped.set(),
        }

    def _tell(self, event: media.PipeMessage) -> None:
        self._events.send(event)

    def _publish(self, stream: media.Stream, picture: Picture) -> None:
        self._frames.publish(stream, picture)
        if stream not in self._seen:
            self._seen.add(stream)
            self._tell(media.FirstPicture(stream=stream))

    def _phone_events(self) -> PhoneEvents:
        return PhoneEvents(
            tell=self._tell,
            picture=lambda picture: self._publish("adviser", picture),
            sound=lambda block: self._ears.push_adviser(block),
        )

    def _self_picture(self, picture: Picture) -> None:
        shown = veiled(picture) if self._curtain else picture
        self._publish("self", shown)
        self._phone.push_picture(shown)

    def _publish_plate(self, picture: Picture) -> None:
        self._publish("plate", picture)

    def _open_preview(self) -> None:
        self._seen.discard("self")
        self._by_hand(self._self_view.open)
        self._chime.close()
        self._by_hand(self._ears.open)

    def _close_preview(self) -> None:
        self._by_hand(self._self_view.close)
        self._by_hand(self._ears.close)

    def _play(self, sound: media.Sound) -> None:
        """Play a sound; touches are silent in the call, where they would talk over it (TCH-8)."""
        if sound != "touch" or not self._phone.talking:
            self._chime.play(sound)

    def _headset(self, plugged: bool) -> None:
        """Jack's thread."""
        self._ears.set_headset(plugged)
        self._tell(media.HeadsetPlugged(plugged=plugged))

    def _check_sound(self) -> None:
        self._chime.close()
        self._by_hand(lambda: self._tell(self._sound_checked()))

    def _sound_checked(self) -> media.SoundChecked:
        """Device thread: beep and listen, unless somebody talks or is about to."""
        if self._ears.is_open:
            return media.SoundChecked(outcome="busy")
        return check_sound(self._parts.open_both)

    def _open_plate(self) -> None:
        self._seen.discard("plate")
        self._by_hand(self._plate.open)

    def _by_hand(self, handle: Callable[[], None]) -> None:
        """Open or close a device in its turn, off the loop: a driver may take its time."""
        self._hands.submit(handle).add_done_callback(_tell_mistake)

    def _start_call(self, m: media.StartCall) -> None:
        self._seen.discard("adviser")
        self._ears.set_volume(m.volume)
        self._draw_curtain(m.curtain)
        self._phone.start(m)

    def _set_curtain(self, on: bool) -> None:
        self._draw_curtain(on)
        self._phone.switch(curtain=on)

    def _draw_curtain(self, on: bool) -> None:
        """Blur the citizen's pictures and silence the adviser from the next ones on, or not."""
        self._curtain = on
        self._ears.set_curtain(on)


def _tell_mistake(done: Future[None]) -> None:
    if (error := done.exception()) is not None:
        log.error("a device could not be handled", exc_info=error)
