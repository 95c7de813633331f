"""The call of the media process: begun, changed, ended; at most one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.call.call import Call, CallOptions
from kiosk.core import media
from kiosk.core.media import Picture
from kiosk.core.messages import CitizenState
from kiosk.core.ports import EngineFactory

ENDING_S = 3.0


@dataclass(frozen=True, slots=True)
class Switches:
    """The citizen's two switches, and the curtain over the voice: opened, both are as they were.

    The curtain does not touch the camera's switch: the picture goes on, unrecognisable, or stays
    black.
    """

    microphone: bool = True
    camera: bool = True
    curtain: bool = False

    @property
    def voice_leaves(self) -> bool:
        """Whether the adviser may hear the citizen now."""
        return self.microphone and not self.curtain


@dataclass(frozen=True, slots=True)
class PhoneEvents:
    """Who gets what comes in. `tell` on the loop thread, as the engine's pictures and sound."""

    tell: Callable[[media.PipeMessage], None]
    picture: Callable[[Picture], None]
    sound: Callable[[bytes], None]


class Phone:
    """Commands in, `Call` out. Loop thread only, but `push_*`: any thread."""

    def __init__(self, engines: EngineFactory, ca_file: str | None, events: PhoneEvents) -> None:
        self._engines = engines
        self._ca_file = ca_file
        self._events = events
        self._switches = Switches()
        self._call: Call | None = None
        self._task: asyncio.Task[None] | None = None
        self._teller: Callable[[media.PipeMessage], None] | None = None
        self._met = False

    @property
    def talking(self) -> bool:
        """Whether there is a call in which media flowed already."""
        return self._call is not None and self._met

    def start(self, m: media.StartCall) -> None:
        """Call, after hanging up what call there was."""
        self.hang_up()
        self._met = False
        self._switches = Switches(m.microphone, m.camera, m.curtain)
        options = CallOptions(
            resume=m.resume,
            microphone=self._switches.voice_leaves,
            camera=m.camera,
            citizen=CitizenState(agent=m.agent, curtain=m.curtain, way=m.way),
            here=m.here,
            ca_file=self._ca_file,
            line_kbps=m.line_kbps,
        )
        call = Call(m.session, self._engines, self._call_teller(), options)
        call.on_picture = self._events.picture
        call.on_sound = self._events.sound
        self._call = call
        self._task = asyncio.create_task(self._live(call), name="call")

    def hang_up(self) -> None:
        """End the call, whatever its phase."""
        call, self._call = self._call, None
        if call is not None:
            call.hang_up()

    async def end(self) -> None:
        """Hang up and let the last words leave; bounded."""
        self.hang_up()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=ENDING_S)

    def switch(self, **change: bool) -> None:
        """Turn `microphone`, `camera` or `curtain` on or off."""
        self._switches = switches = replace(self._switches, **change)
        if self._call is not None:
            self._call.set_sending(microphone=switches.voice_leaves, camera=switches.camera)

    def set_presence(self, m: media.SetPresence) -> None:
        """Tell whether the citizen who waits is there."""
        if self._call is not None:
            self._call.set_presence(m.here)

    def tell_adviser(self, m: media.TellAdviser) -> None:
        """Tell the adviser about agent, curtain and way of speaking."""
        if self._call is not None:
            self._call.tell_adviser(CitizenState(agent=m.agent, curtain=m.curtain, way=m.way))

    def type_text(self, m: media.TypeText) -> None:
        """Send what the citizen writes, at once."""
        if self._call is not None:
            self._call.type_text(m.at, m.text)

    def send_document(self, m: media.SendDocument) -> None:
        """Send a PDF, or go on sending it."""
        if self._call is not None:
            self._call.send_document(m.id, m.name, m.pages, m.blob)

    def refuse_document(self, m: media.RefuseDocument) -> None:
        """Tell the adviser that their document cannot be shown."""
        if self._call is not None:
            self._call.refuse_document(m.id)

    def push_picture(self, picture: Picture) -> None:
        """Give the newest camera picture."""
        if call := self._call:
            call.push_picture(picture)

    def push_sound(self, block: bytes) -> None:
        """Give 10 ms of the citizen's sound."""
        if call := self._call:
            call.push_sound(block)

    def _call_teller(self) -> Callable[[media.PipeMessage], None]:
        """Return an `emit` that falls silent once another call, or none, has taken its place."""

        def tell(event: media.PipeMessage) -> None:
            if self._call is not None and self._teller is tell:
                self._met = self._met or isinstance(event, media.CallConnected)
                self._events.tell(event)

        self._teller = tell
        return tell

    async def _live(self, call: Call) -> None:
        await call.run()
        if self._call is call:
            self._call = None
