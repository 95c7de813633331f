"""The borne's real media process, its camera and microphone replaced by the bench's film and voice.

Host, engine, echo canceller, pipe and shared pictures are the product's own; only the two drivers
are not. Each picture's moment is logged, so that a delay can be told from it.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import struct
import threading
import time
import wave
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from kiosk.app.core_dumps import forbid_core_dumps
from kiosk.call.direct import direct_engines
from kiosk.call.echo import EchoCanceller
from kiosk.core.clock import monotonic_us
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, Picture
from kiosk.devices.jack import HeadsetJack
from kiosk.media.ears import Tell
from kiosk.media.frames import FrameNames, FrameWriter
from kiosk.media.host import Host, Parts
from kiosk.media.pipe import PipeWriter
from kiosk.media.sound_path import SoundPath
from kiosk.sim.plate import SimPlate
from kiosk.sim.printer import SimPrinter
from tests.bench.call.film import FPS, Film

BLOCK_S = BLOCK_SAMPLES / SAMPLE_RATE
LATE_S = 0.2
SHOT = struct.Struct("<dI")
"""One line of the log: epoch in s, number of the film's frame."""


@dataclass(frozen=True, slots=True)
class Props:
    """What the media process plays; crosses the process border."""

    desk_url: str
    film: Path
    voice: Path
    log: Path


class FilmCamera:
    """A `CameraDriver` that reads the bench's film, as Chromium's fake camera does."""

    name = "Film"

    def __init__(self, props: Props) -> None:
        self._film = Film(props.film)
        self._log_path = props.log

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Deliver the film's frames in order at their pace, from the start for ever."""
        pacing, due_s, number = threading.Event(), time.monotonic(), 0
        with self._log_path.open("ab", buffering=0) as log:
            while not stop():
                data = self._film.frame(number)
                log.write(SHOT.pack(time.time(), number))
                deliver(Picture(self._film.width, self._film.height, data, monotonic_us()))
                number = (number + 1) % self._film.frames
                due_s = max(due_s + 1 / FPS, time.monotonic() - 1 / FPS)
                pacing.wait(max(0.0, due_s - time.monotonic()))

    def still(self) -> Picture | None:
        """Take no photos."""
        return None


class FileSound:
    """A `SoundDriver` that reads the bench's voice, as Chromium's fake microphone does.

    10 ms at a time; what is played is taken and forgotten, as it is of a Chromium that is muted.
    """

    microphone_name = speaker_name = "File"
    delay_ms = 20

    def __init__(self, voice: np.ndarray) -> None:
        blocks = len(voice) // BLOCK_SAMPLES
        self._blocks = [
            part.tobytes() for part in voice[: blocks * BLOCK_SAMPLES].reshape(blocks, -1)
        ]
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        """Begin to exchange blocks."""
        self._stopping.clear()
        self._thread = threading.Thread(
            target=self._keep_pace, args=(capture, render), daemon=True, name="file-sound"
        )
        self._thread.start()

    def stop(self) -> None:
        """End the thread; idempotent."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        self._thread = None

    def _keep_pace(self, capture: Callable[[bytes], None], render: Callable[[], bytes]) -> None:
        due_s = time.monotonic()
        for block in itertools.cycle(self._blocks):
            if self._stopping.wait(max(0.0, due_s - time.monotonic())):
                return
            render()
            capture(block)
            due_s = max(due_s + BLOCK_S, time.monotonic() - LATE_S)


def run_film(
    props: Props, messages: Connection, news: Connection, names: FrameNames
) -> None:  # fmt: skip
    """Be the media process until told to stop; see `kiosk.app.media_process.run_media`."""
    forbid_core_dumps()
    logging.basicConfig(level=logging.WARNING)
    frames, events = FrameWriter(names, news), PipeWriter(messages, "media-events")
    parts = _parts(props)

    async def serve() -> None:
        await Host(parts, events, frames).run(messages)

    asyncio.run(serve())
    events.close()
    frames.close()


def _parts(props: Props) -> Parts:
    with wave.open(str(props.voice)) as file:
        voice = np.frombuffer(file.readframes(file.getnframes()), "<i2")

    def open_sound(on_citizen: Callable[[bytes], None], tell: Tell) -> SoundPath:
        return SoundPath(FileSound(voice), EchoCanceller(), on_citizen=on_citizen, on_levels=tell)

    return Parts(
        open_camera=lambda: FilmCamera(props),
        open_plate=SimPlate,
        open_sound=open_sound,
        open_speaker=lambda: open_sound(lambda _: None, lambda _: None),
        open_both=lambda: (FileSound(voice), EchoCanceller()),
        engine=direct_engines(props.desk_url),
        jack=HeadsetJack(),
        printer=SimPrinter(),
    )
