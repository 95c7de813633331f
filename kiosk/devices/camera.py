"""A camera by OpenCV: a device, or a film played in its place."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from kiosk.core.clock import monotonic_us
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.devices.camera_source import CameraSource, read_source
from kiosk.devices.camera_watch import CameraWatch

# Read by OpenCV when it opens the first camera: with it Windows' backend takes minutes (#17687).
os.environ["OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS"] = "0"
os.environ["OPENCV_LOG_LEVEL"] = "ERROR"  # each node tried in vain would warn on the console

import cv2

from kiosk.devices.camera_frame import Bgr, Frame, Frames, Pace

_log = logging.getLogger(__name__)
_MJPEG = cv2.VideoWriter.fourcc(*"MJPG")
_LOOK_S = 0.1
_REFUSALS = 20
_HIGHEST = 10_000


class Capture(Protocol):
    """The part of `cv2.VideoCapture` that is used."""

    def grab(self) -> bool:
        """Take the next picture without decoding it."""
        ...

    def retrieve(self) -> tuple[bool, Bgr]:
        """Decode the picture taken."""
        ...

    def release(self) -> None:
        """Close."""


@dataclass(frozen=True, slots=True)
class CameraMode:
    """What is asked of a camera; it may answer with less.

    `pace_s`: pictures come no closer than that, at the mean. `packed`: as the camera's own JPEG
    where it has that (not on Windows), unpacked whole for a still only.
    """

    width: int = 1280
    height: int = 720
    fps: int = 30
    pace_s: float = 0.0
    packed: bool = False


FACE = CameraMode()
PLATE = CameraMode(_HIGHEST, _HIGHEST, 15, pace_s=1 / 17, packed=True)
"""The document camera gives its largest picture, at least fifteen times a second: unpacking each of
them whole would cost a core, and a slower pace the outline its promise."""

OpenCapture = Callable[[CameraSource, CameraMode], Capture]


class OpenCvCamera:
    """A `CameraDriver`. A reader thread does what may block; `run` watches it and delivers.

    A reader stuck inside the driver is left behind (OpenCV offers no way to end it): it frees its
    camera if it ever returns, and dies with the process. Pictures are delivered at most 1280
    wide; `still` gives the full size.
    """

    def __init__(
        self, source: str | int, mode: CameraMode = FACE, *, open_capture: OpenCapture | None = None
    ) -> None:
        self._source = read_source(source)
        self._mode = mode
        self._open = open_capture or open_with_opencv
        self.name = self._source.name
        self._reader: _Reader | None = None

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Capture until told to stop. Raises `KioskError(CAMERA_MISSING | CAMERA_FROZEN)`.

        A lost camera is noticed within 2 s, a network address or a missing film at once.
        """
        watch = CameraWatch(time.monotonic())
        reader = self._reader = _Reader(self._source, self._mode, self._open)
        try:
            while not stop():
                frame = reader.newest(_LOOK_S)
                if frame:
                    watch.note(frame.live, frame.read_s)
                    deliver(frame.picture())
                watch.check(time.monotonic())
        finally:
            self._reader = None
            reader.stop()

    def still(self) -> Picture | None:
        """Return the newest picture at full size, or None before the first. Any thread."""
        frame = self._reader.last if self._reader else None
        return frame.whole() if frame else None


class _Reader:
    """Opens and reads in a thread of its own; keeps the newest picture only."""

    def __init__(self, source: CameraSource, mode: CameraMode, open_capture: OpenCapture) -> None:
        self._source, self._mode, self._open = source, mode, open_capture
        self._news = threading.Condition()
        self._fresh = False
        self._failure: KioskError | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._read, name="camera-reader", daemon=True)
        self.last: Frame | None = None
        self._thread.start()

    def stop(self) -> None:
        """Ask the thread to end and wait a moment for it."""
        self._stopping.set()
        self._thread.join(_LOOK_S * 5)
        if self._thread.is_alive():
            _log.warning("camera « %s »: its reader is stuck and left behind", self._source.name)

    def newest(self, wait_s: float) -> Frame | None:
        """Return a picture not returned before, or None; raise what the reader failed with."""
        with self._news:
            self._news.wait_for(lambda: self._fresh or self._failure, wait_s)
            if self._failure:
                raise self._failure
            fresh, self._fresh = self._fresh, False
            return self.last if fresh else None

    def _read(self) -> None:
        try:
            capture = self._open(self._source, self._mode)
            try:
                self._read_from(capture)
            finally:
                capture.release()
        except KioskError as error:
            self._fail(error)
        except cv2.error as error:
            self._fail(KioskError(Fault.CAMERA_MISSING, str(error).strip()))

    def _read_from(self, capture: Capture) -> None:
        refusals = 0
        frames, pace = Frames(), Pace(self._mode.pace_s)
        while not self._stopping.is_set():
            if not capture.grab():
                refusals += 1
                if refusals >= _REFUSALS:
                    raise KioskError(Fault.CAMERA_MISSING, "it gives no more pictures")
                self._stopping.wait(0.02)
                continue
            refusals = 0
            time_us, read_s = monotonic_us(), time.monotonic()
            if not pace.takes(read_s):
                continue
            got, given = capture.retrieve()
            if got and (frame := frames.frame(given, time_us, read_s)):
                self._keep(frame)

    def _keep(self, frame: Frame) -> None:
        with self._news:
            self.last, self._fresh = frame, True
            self._news.notify_all()

    def _fail(self, error: KioskError) -> None:
        with self._news:
            self._failure = error
            self._news.notify_all()


class _Film:
    """A video file as a camera: at its own pace, again from the start for ever."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture
        fps = capture.get(cv2.CAP_PROP_FPS)
        self._period_s = 1 / fps if 1 <= fps <= 120 else 1 / 25
        self._pacing = threading.Event()
        self._due = time.monotonic()

    def grab(self) -> bool:
        """Wait for the next picture's time and take it."""
        now = time.monotonic()
        self._due = max(self._due + self._period_s, now - self._period_s)
        self._pacing.wait(max(0.0, self._due - now))
        if self._capture.grab():
            return True
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        return self._capture.grab()

    def retrieve(self) -> tuple[bool, Bgr]:
        """Decode the picture taken."""
        got, bgr = self._capture.retrieve()
        return got, cast(Bgr, bgr)

    def release(self) -> None:
        """Close the file."""
        self._capture.release()


def open_with_opencv(source: CameraSource, mode: CameraMode) -> Capture:
    """Open a source, in MJPEG where it is a device. Raises `KioskError(CAMERA_MISSING)`."""
    if source.film:
        return _Film(_opened_film(source.film, mode))
    backend = cv2.CAP_MSMF if sys.platform == "win32" else cv2.CAP_V4L2
    capture = cv2.VideoCapture(source.present_device(), backend)
    if not capture.isOpened():
        raise KioskError(Fault.CAMERA_MISSING, f"« {source.name} » does not open")
    capture.set(cv2.CAP_PROP_FOURCC, _MJPEG)
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, mode.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, mode.height)
    capture.set(cv2.CAP_PROP_FPS, mode.fps)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 2)
    if mode.packed and backend == cv2.CAP_V4L2 and _gives_jpeg(capture):
        capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)  # last: a new size would set it back
    return cast(Capture, capture)


def _opened_film(path: Path, mode: CameraMode) -> cv2.VideoCapture:
    film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    if not film.isOpened():
        raise KioskError(Fault.CAMERA_MISSING, f"« {path} » is not a film that opens")
    if mode.packed and _gives_jpeg(film):
        film.release()
        film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, [cv2.CAP_PROP_FORMAT, -1])
    return film


def _gives_jpeg(capture: cv2.VideoCapture) -> bool:
    return int(capture.get(cv2.CAP_PROP_FOURCC)) == _MJPEG
