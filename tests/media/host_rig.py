"""A media host in the test's own loop: commands in, events out, devices of the test."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from kiosk.call.echo import EchoCanceller
from kiosk.core import media
from kiosk.core.clock import monotonic_us
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.core.messages import Answered
from kiosk.core.ports import CameraDriver, EngineListener
from kiosk.devices.jack import HeadsetJack
from kiosk.media.frames import FrameReader, FrameWriter
from kiosk.media.host import Host, Parts
from kiosk.media.pipe import PipeWriter, decode, encode
from kiosk.media.sound_path import NoCanceller, SoundPath
from kiosk.sim.echo_room import EchoPath
from kiosk.sim.sound import SimSound, Tone
from tests.call.fake_desk import FakeDesk, fake_desk
from tests.call.fake_engine import FakeEngine
from tests.call.pair import until

SIZE = (320, 180)


def chequered() -> Picture:
    """Return a picture full of edges."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    luma = ((x // 4 + y // 4) % 2 * 200 + 20).astype(np.uint8)
    grey = np.full(SIZE[0] * SIZE[1] // 2, 128, np.uint8)
    return Picture(*SIZE, np.concatenate([luma.reshape(-1), grey]).tobytes(), monotonic_us())


def has_edges(data: bytes) -> bool:
    """Tell whether a picture of SIZE still has the chequers."""
    luma = np.frombuffer(data, np.uint8)[: SIZE[0] * SIZE[1]].reshape(SIZE[1], SIZE[0])
    return float(np.abs(np.diff(luma.astype(int), axis=1)).mean()) > 10


class Camera:
    """A `CameraDriver` of chequers."""

    name = "caméra d'essai"

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        pause = threading.Event()
        while not stop():
            deliver(chequered())
            pause.wait(0.02)

    def still(self) -> Picture | None:
        return None


class NoCamera(Camera):
    """A camera that is not there; `fault` as its driver tells it."""

    def __init__(self, fault: Fault = Fault.CAMERA_MISSING) -> None:
        self._fault = fault

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        raise KioskError(self._fault, "on purpose")


class Card(SimSound):
    """An unpaced sound card; `run_blocks` moves it. `broken`: it does not open."""

    def __init__(
        self, microphone: Tone | None = None, *, broken: bool = False, echo: EchoPath | None = None
    ) -> None:
        super().__init__(microphone or Tone(1000), paced=False, echo=echo)
        self._broken = broken
        self.is_open = False

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        if self._broken:
            raise KioskError(Fault.MICROPHONE_MISSING, "on purpose")
        super().start(capture, render)
        self.is_open = True

    def stop(self) -> None:
        super().stop()
        self.is_open = False


class Rig:
    """The UI's end."""

    def __init__(self, desk: FakeDesk) -> None:
        self.desk = desk
        self.card, self.speaker = Card(), Card()
        self.both = Card(Tone(1000, dbfs=-90), echo=EchoPath(80))
        self.engines: list[FakeEngine] = []
        self.events: list[media.PipeMessage] = []
        self.frames = FrameReader()
        self._commands, self.command_end = multiprocessing.Pipe()
        self._news, self.news_end = multiprocessing.Pipe(duplex=False)
        self.jack = HeadsetJack(devices=Path("/nonexistent"))
        self.parts = Parts(
            open_camera=Camera,
            open_plate=lambda: NoCamera(Fault.PLATE_MISSING),
            open_sound=lambda citizen, tell: SoundPath(
                self.card, NoCanceller(), on_citizen=citizen, on_levels=tell
            ),
            open_speaker=lambda: SoundPath(
                self.speaker, NoCanceller(), on_citizen=_forget, on_levels=_forget
            ),
            open_both=lambda: (self.both, EchoCanceller(control_gain=False)),
            engine=self._engine,
            jack=self.jack,
        )

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def send(self, *commands: media.PipeMessage) -> None:
        for command in commands:
            self._commands.send_bytes(encode(command))

    def told(self, kind: type[Any]) -> list[Any]:
        while self._commands.poll():
            self.events.append(decode(self._commands.recv_bytes(), media.event))
        return [event for event in self.events if isinstance(event, kind)]

    async def hears(self, kind: type[Any], count: int = 1) -> Any:
        """Wait for the `count`-th event of `kind`."""
        await until(lambda: len(self.told(kind)) >= count)
        return self.told(kind)[count - 1]

    async def done(self) -> None:
        """Wait until every command sent so far has been taken."""
        number = len(self.told(media.PongMedia)) + 1
        self.send(media.PingMedia(number=number))
        await self.hears(media.PongMedia, number)

    async def talk(self, **start: Any) -> None:
        """Bring a call up, with the preview open."""
        self.send(media.OpenPreview())
        await self.hears(media.FirstPicture)
        await until(lambda: self.card.is_open)
        self.send(media.StartCall(session=self.desk.session, **start))
        await until(lambda: bool(self.desk.sockets))
        await self.desk.say(Answered(adviser="Camille", service="CAF"))
        await until(lambda: bool(self.engines))
        self.engine.connect()
        await self.hears(media.CallConnected)

    async def newest_sent(self) -> bytes:
        """Return a camera picture given to the engine from now on."""
        self.engine.pushed.clear()
        await until(lambda: any(isinstance(p, Picture) for p in self.engine.pushed))
        return next(bytes(p.data) for p in self.engine.pushed if isinstance(p, Picture))

    async def newest_shown(self) -> bytes:
        """Return a self view published from now on."""
        shown: list[bytes] = []

        def fresh() -> bool:
            self.frames.read("self", lambda _w, _h, data, _t: shown.append(bytes(data)))
            return len(shown) > 1

        await until(fresh)
        return shown[-1]

    def loudspeaker_dbfs(self) -> float:
        """Let the adviser speak for 0.3 s and return how loud the last 0.1 s were."""
        voice = Tone(440, dbfs=-20).loop()
        for block in range(30):
            start = block * 480
            self.engine.listener.sound(voice[start : start + 480].tobytes())
            self.card.run_blocks(1)
        return self.card.speaker_dbfs(0.1)

    def _engine(self, listener: EngineListener) -> FakeEngine:
        self.engines.append(FakeEngine(listener))
        return self.engines[-1]


@asynccontextmanager
async def hosting(prepare: Callable[[Rig], None] | None = None, **parts: Any) -> AsyncIterator[Rig]:
    """Yield a running host; `parts` replaces some of its `Parts`."""
    async with fake_desk() as desk:
        rig = Rig(desk)
        if prepare:
            prepare(rig)
        events = PipeWriter(rig.command_end, "host-events")
        frames = FrameWriter(rig.frames.names, rig.news_end)
        host = Host(replace(rig.parts, **parts), events, frames)
        task = asyncio.create_task(host.run(rig.command_end))
        try:
            yield rig
        finally:
            rig.send(media.Stop())
            async with asyncio.timeout(20):
                await task
            for end in (rig._commands, rig._news, rig.news_end):
                end.close()
            events.close()
            frames.close()
            rig.frames.close()
            rig.command_end.close()
            await asyncio.get_running_loop().shutdown_default_executor()


def camera(driver: CameraDriver) -> Callable[[], CameraDriver]:
    """Return an opener of always the same driver."""
    return lambda: driver


def _forget(_: object) -> None:
    """Take nothing."""
