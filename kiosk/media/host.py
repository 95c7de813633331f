"""The media process's loop: takes commands, runs devices and the call, tells events.

Threads: the asyncio loop (main thread), a reader of the command pipe, one that opens and closes
devices, one per camera, one for the live page finder, the sound driver's own. Nothing here outlives
a visit: the process is replaced.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from kiosk.call.call import Call, CallOptions
from kiosk.core import media
from kiosk.core.faults import KioskError
from kiosk.core.media import Picture
from kiosk.core.ports import EngineFactory
from kiosk.media.ears import Ears, SoundOpener, Tell
from kiosk.media.eyes import CameraOpener, Eye, Plate
from kiosk.media.frames import FrameWriter
from kiosk.media.pipe import PipeWriter, decode

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    """The drivers and engine this process is made of; `app` chooses real ones or stand-ins."""

    open_camera: CameraOpener
    open_plate: CameraOpener
    open_sound: SoundOpener
    engine: EngineFactory
    stand_ins: tuple[media.Device, ...] = ()
    cameras: Mapping[media.Device, str] = field(default_factory=dict[media.Device, str])
    """Where the real cameras were found."""
    ca_file: str | None = None
    """Certificate authorities of the desk's WebSocket, PEM; None: the public ones."""


class Host:
    """One per media process. `run` returns when told to stop or when the UI process is gone."""

    def __init__(self, parts: Parts, events: PipeWriter, frames: FrameWriter) -> None:
        self._parts = parts
        self._events = events
        self._frames = frames
        self._ears = Ears(parts.open_sound, self._citizen_sound, self._tell)
        self._hands = ThreadPoolExecutor(1, thread_name_prefix="media-devices")
        self._sending = {"microphone": True, "camera": True}
        self._teller: Tell | None = None
        self._self_view = Eye("camera", parts.open_camera, self._tell, self._self_picture)
        self._plate = Plate(parts.open_plate, self._tell, self._publish_plate)
        self._call: Call | None = None
        self._call_task: asyncio.Task[None] | None = None
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
        self._tell(media.Ready(stand_ins=parts.stand_ins, cameras=dict(parts.cameras)))
        await self._stopped.wait()
        await self._end_call()
        self._close_preview()
        self._by_hand(self._plate.close)
        await loop.run_in_executor(None, self._hands.shutdown)

    def _read(self, commands: Connection, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            try:
                message = decode(commands.recv_bytes(), media.command)
            except (EOFError, OSError):
                loop.call_soon_threadsafe(self._stopped.set)
                return
            except KioskError as error:
                log.warning("command refused: %s", error)
                continue
            loop.call_soon_threadsafe(self._take, message)

    def _take(self, message: media.PipeMessage) -> None:
        self._handlers[type(message)](message)

    def _handler_table(self) -> dict[type[media.PipeMessage], Callable[[Any], None]]:
        return {
            media.OpenPreview: lambda _: self._open_preview(),
            media.ClosePreview: lambda _: self._close_preview(),
            media.StartCall: self._start_call,
            media.EndCall: lambda _: self._hang_up(),
            media.SetMicrophone: lambda m: self._set_sending(microphone=m.on),
            media.SetCamera: lambda m: self._set_sending(camera=m.on),
            media.SetVolume: lambda m: self._ears.set_volume(m.step),
            media.Play: lambda m: self._ears.play(m.sound),
            media.OpenPlate: lambda _: self._open_plate(),
            media.ClosePlate: lambda _: self._by_hand(self._plate.close),
            media.TakePhoto: lambda _: self._plate.shoot(),
            media.SendDocument: self._send_document,
            media.RefuseDocument: lambda m: self._with_call(lambda c: c.refuse_document(m.id)),
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

    def _self_picture(self, picture: Picture) -> None:
        self._publish("self", picture)
        if call := self._call:
            call.push_picture(picture)

    def _publish_plate(self, picture: Picture) -> None:
        self._publish("plate", picture)

    def _citizen_sound(self, block: bytes) -> None:
        if call := self._call:
            call.push_sound(block)

    def _open_preview(self) -> None:
        self._seen.discard("self")
        self._by_hand(self._self_view.open)
        self._by_hand(self._ears.open)

    def _close_preview(self) -> None:
        self._by_hand(self._self_view.close)
        self._by_hand(self._ears.close)

    def _open_plate(self) -> None:
        self._seen.discard("plate")
        self._by_hand(self._plate.open)

    def _by_hand(self, handle: Callable[[], None]) -> None:
        """Open or close a device in its turn, off the loop: a driver may take its time."""
        self._hands.submit(handle).add_done_callback(_tell_mistake)

    def _start_call(self, message: media.StartCall) -> None:
        self._hang_up()
        self._seen.discard("adviser")
        self._sending = {"microphone": message.microphone, "camera": message.camera}
        self._ears.set_volume(message.volume)
        call = Call(
            message.session,
            self._parts.engine,
            self._call_teller(),
            CallOptions(resume=message.resume, ca_file=self._parts.ca_file, **self._sending),
        )
        call.on_picture = lambda picture: self._publish("adviser", picture)
        call.on_sound = self._ears.push_adviser
        self._call = call
        self._call_task = asyncio.create_task(self._live(call), name="call")

    def _call_teller(self) -> Callable[[media.PipeMessage], None]:
        """Return an `emit` that falls silent once another call, or none, has taken its place."""

        def tell(event: media.PipeMessage) -> None:
            if self._call is not None and self._teller is tell:
                self._tell(event)

        self._teller = tell
        return tell

    async def _live(self, call: Call) -> None:
        await call.run()
        if self._call is call:
            self._call = None

    def _hang_up(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call.hang_up()

    async def _end_call(self) -> None:
        self._hang_up()
        if self._call_task is not None:
            await asyncio.wait([self._call_task], timeout=3)

    def _set_sending(self, **change: bool) -> None:
        self._sending.update(change)
        self._with_call(lambda call: call.set_sending(**self._sending))

    def _send_document(self, m: media.SendDocument) -> None:
        self._with_call(lambda call: call.send_document(m.id, m.name, m.pages, m.blob))

    def _with_call(self, use: Callable[[Call], None]) -> None:
        if self._call is not None:
            use(self._call)


def _tell_mistake(done: Future[None]) -> None:
    if (error := done.exception()) is not None:
        log.error("a device could not be handled", exc_info=error)
