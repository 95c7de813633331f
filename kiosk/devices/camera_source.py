"""Where a camera's pictures come from, read from one configured word."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.faults import Fault, KioskError

FILM_SUFFIXES = (".avi", ".mkv", ".mov", ".mp4", ".webm", ".mjpg", ".mjpeg")

NO_NETWORK = (
    "a network address is refused as a camera: the OpenCV package carries an OpenSSL of 2021 and "
    "its own FFmpeg, which must not read what strangers send. Use a device index, "
    "a /dev/v4l/by-id path or a video file"
)


@dataclass(frozen=True, slots=True)
class CameraSource:
    """A device by number or path, or a film by path (exactly one is set)."""

    index: int | None = None
    device: str | None = None
    film: Path | None = None

    @property
    def name(self) -> str:
        """What a technician calls it."""
        if self.film:
            return self.film.name
        return self.device or f"camera {self.index}"

    def present_device(self) -> str | int:
        """Return what to open now: `by-id` links point elsewhere after each plugging."""
        return os.path.realpath(self.device) if self.device else (self.index or 0)


def read_source(word: str | int) -> CameraSource:
    """Return the source `word` names. Raises `KioskError(CAMERA_MISSING)` with the reason.

    A film must exist and have a known suffix: playlists, which may name addresses, do not.
    """
    text = str(word).strip()
    if "://" in text:
        raise KioskError(Fault.CAMERA_MISSING, NO_NETWORK)
    if text.isdecimal():
        return CameraSource(index=int(text))
    if text.startswith("/dev/"):
        return CameraSource(device=text)
    path = Path(text)
    if path.suffix.lower() not in FILM_SUFFIXES:
        raise KioskError(
            Fault.CAMERA_MISSING,
            f"« {text} » is neither a device index, a /dev path nor a film "
            f"({' '.join(FILM_SUFFIXES)})",
        )
    if not path.is_file():
        raise KioskError(Fault.CAMERA_MISSING, f"the film « {text} » does not exist")
    return CameraSource(film=path.resolve())
