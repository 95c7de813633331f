"""The same source for both sides: a film and a voice made once from the product's stand-ins.

The picture bears the number of its frame as a time code of 24 squares (`kiosk.sim.marker`), so that
a decoded picture tells which source frame it is. Chromium plays the Y4M as a fake camera, the borne
reads the very same frames.
"""

from __future__ import annotations

import os
import wave
from pathlib import Path

import numpy as np

from kiosk.core.media import SAMPLE_RATE, Picture
from kiosk.sim.camera import SimCamera
from kiosk.sim.marker import draw_marker
from kiosk.sim.people import Cast
from kiosk.sim.voice import voice_loop

FPS = 30
FRAME = b"FRAME\n"
ROOM_RMS = 10.0


class Film:
    """A Y4M file of I420 frames; `frame` reads one from disk, nothing is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_RDONLY)
        head = os.pread(self._file, 200, 0).split(b"\n")[0]
        words = {word[:1]: word[1:] for word in head.split()[1:]}
        self.width, self.height = int(words[b"W"]), int(words[b"H"])
        self._start = len(head) + 1
        self._bytes = self.width * self.height * 3 // 2
        self.frames = (path.stat().st_size - self._start) // (len(FRAME) + self._bytes)

    def frame(self, number: int) -> bytes:
        """Return I420 bytes of frame `number` (from 0)."""
        at = self._start + number * (len(FRAME) + self._bytes) + len(FRAME)
        return os.pread(self._file, self._bytes, at)

    def luma(self, number: int) -> np.ndarray:
        """Return the luminance of a frame, shape (height, width), uint8."""
        luma = self.width * self.height
        flat = np.frombuffer(self.frame(number), np.uint8, count=luma)
        return flat.reshape(self.height, self.width)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def make_film(path: Path, cast: Cast, size: tuple[int, int], seconds: float) -> Film:
    """Film the stand-in camera with frame numbers; kept when it is there already."""
    if not path.exists():
        camera = SimCamera(cast, size=size, fps=FPS)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            file.write(f"YUV4MPEG2 W{size[0]} H{size[1]} F{FPS}:1 Ip A1:1 C420jpeg\n".encode())
            for number in range(int(seconds * FPS)):
                shot = camera.picture_at(number / FPS)
                picture = Picture(shot.width, shot.height, bytearray(shot.data), number * 1000)
                draw_marker(picture)
                file.write(FRAME)
                file.write(picture.data)
        part.rename(path)
    return Film(path)


def make_voice(path: Path, *, silent: bool = False) -> np.ndarray:
    """Write the stand-in voice as a WAV file, or a quiet room; return it, s16 mono 48 kHz."""
    quiet = np.random.default_rng(1).normal(0, ROOM_RMS, SAMPLE_RATE).astype(np.int16)
    voice = quiet if silent else voice_loop()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(voice.astype("<i2").tobytes())
    return voice
