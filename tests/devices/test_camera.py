"""The OpenCV camera: a film played for ever, and every way of losing a camera."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.core.clock import monotonic_us
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.devices.camera import OpenCvCamera
from kiosk.devices.camera_source import read_source
from kiosk.devices.camera_watch import CameraWatch
from tests.devices.fake_cameras import FakeCapture

FILM_PICTURES = 12


@dataclass
class Run:
    """A camera running in a thread, with what it delivered and what it raised."""

    camera: OpenCvCamera
    pictures: list[Picture] = field(default_factory=list)
    error: KioskError | None = None
    stopping: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self._run, name="camera-under-test")
        self.thread.start()

    def _run(self) -> None:
        try:
            self.camera.run(self.pictures.append, self.stopping.is_set)
        except KioskError as error:
            self.error = error

    def wait_for_pictures(self, count: int) -> None:
        deadline = time.monotonic() + 30
        while len(self.pictures) < count and not self.error:
            assert time.monotonic() < deadline, f"{len(self.pictures)} pictures only"
            time.sleep(0.01)

    def stop(self) -> None:
        self.stopping.set()
        self.thread.join(30)
        assert not self.thread.is_alive()


@pytest.fixture
def fake() -> Iterator[FakeCapture]:
    capture = FakeCapture()
    yield capture
    capture.unblock.set()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film whose brightness tells the number of each picture."""
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (320, 240))
    for number in range(FILM_PICTURES):
        writer.write(np.full((240, 320, 3), 20 + 18 * number, np.uint8))
    writer.release()
    return path


def luma(picture: Picture) -> float:
    """Return the mean brightness of a picture, 0 to 255."""
    return float(np.frombuffer(picture.data, np.uint8)[: picture.width * picture.height].mean())


def test_a_film_is_played_at_its_pace_and_again_from_the_start(film: Path) -> None:
    before_us = monotonic_us()
    run = Run(OpenCvCamera(str(film)))
    run.wait_for_pictures(2 * FILM_PICTURES + 3)
    run.stop()
    assert run.error is None
    levels = [luma(picture) for picture in run.pictures]
    falls = sum(later < earlier - 50 for earlier, later in pairwise(levels))
    assert falls >= 2, "the film did not begin again"
    took_s = (run.pictures[-1].time_us - run.pictures[0].time_us) / 1e6
    assert took_s >= (len(run.pictures) - 1) / 25 * 0.8, "faster than the film"
    assert before_us <= run.pictures[0].time_us <= monotonic_us()


def test_pictures_are_i420_of_the_announced_size_and_each_its_own(film: Path) -> None:
    run = Run(OpenCvCamera(str(film)))
    run.wait_for_pictures(3)
    run.stop()
    first, second = run.pictures[:2]
    assert (first.width, first.height) == (320, 240)
    assert len(first.data) == 320 * 240 * 3 // 2
    assert first.data is not second.data
    assert luma(first) != luma(second)


def test_the_still_is_the_full_picture_while_the_delivered_one_is_reduced() -> None:
    camera = OpenCvCamera(0, open_capture=FakeCapture(size=(2592, 1945)))
    assert camera.still() is None
    run = Run(camera)
    run.wait_for_pictures(1)
    still = camera.still()
    run.stop()
    assert still is not None
    assert (still.width, still.height) == (2592, 1944), "an odd row is cut"
    assert run.pictures[0].width == 1280
    assert camera.still() is None, "nothing is kept once closed"


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        ("frozen", Fault.CAMERA_FROZEN),
        ("hangs", Fault.CAMERA_FROZEN),
        ("gone", Fault.CAMERA_MISSING),
    ],
)
@pytest.mark.expects_log()
def test_a_lost_camera_is_noticed(fake: FakeCapture, behaviour: str, fault: Fault) -> None:
    run = Run(OpenCvCamera(0, open_capture=fake))
    run.wait_for_pictures(5)
    fake.behaviour = behaviour
    run.thread.join(30)
    assert not run.thread.is_alive()
    assert run.error is not None
    assert run.error.fault is fault
    fake.unblock.set()
    assert fake.released.wait(30), "the camera was not let go"


def test_the_watch_gives_up_before_two_seconds_and_not_on_a_hiccup() -> None:
    noise = np.random.default_rng(1)
    watch = CameraWatch(opened_s=100.0)
    watch.check(111.0)
    for at_s in (111.0, 112.5, 114.0):
        watch.note(noise.integers(0, 256, (48, 64, 3), dtype=np.uint8), at_s)
        watch.check(at_s + 1.4)
    with pytest.raises(KioskError, match="no new picture"):
        watch.check(115.9)


def test_the_watch_sees_a_picture_repeated_for_ever() -> None:
    same = np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8)
    watch = CameraWatch(opened_s=0.0)
    for step in range(18):
        watch.note(same, step / 10)
        watch.check(step / 10)
    nearly = same.copy()
    nearly[3::7, 5::10] ^= 1
    watch.note(nearly, 1.75)
    watch.check(3.0)
    watch.note(nearly, 3.6)
    with pytest.raises(KioskError, match="again and again"):
        watch.check(3.6)


def test_a_camera_that_never_gives_a_first_picture_is_missing() -> None:
    watch = CameraWatch(opened_s=0.0)
    with pytest.raises(KioskError, match="no first picture") as caught:
        watch.check(12.5)
    assert caught.value.fault is Fault.CAMERA_MISSING


def test_a_lively_camera_runs_on_until_stopped_and_is_released(fake: FakeCapture) -> None:
    run = Run(OpenCvCamera(0, open_capture=fake))
    run.wait_for_pictures(20)
    run.stop()
    assert run.error is None
    assert fake.released.wait(30)


@pytest.mark.parametrize("address", ["rtsp://10.0.0.7/live", "http://camera.local/video.mjpg"])
def test_a_network_address_is_refused_with_the_reason(address: str) -> None:
    with pytest.raises(KioskError, match=r"network address is refused.*OpenSSL") as caught:
        OpenCvCamera(address)
    assert caught.value.fault is Fault.CAMERA_MISSING


def test_a_file_that_is_no_film_is_refused_by_name(tmp_path: Path) -> None:
    playlist = tmp_path / "list.m3u8"
    playlist.write_text("#EXTM3U")
    with pytest.raises(KioskError, match=r"list\.m3u8.*neither"):
        read_source(str(playlist))
    with pytest.raises(KioskError, match=r"no\.avi.*does not exist"):
        read_source(str(tmp_path / "no.avi"))


def test_a_broken_film_and_an_absent_device_are_missing_cameras(tmp_path: Path) -> None:
    broken = tmp_path / "broken.avi"
    broken.write_bytes(b"not a film")
    for source in (str(broken), "/dev/v4l/by-id/usb-not-there"):
        run = Run(OpenCvCamera(source))
        run.thread.join(30)
        assert run.error is not None
        assert run.error.fault is Fault.CAMERA_MISSING


def test_sources_are_told_apart() -> None:
    assert read_source("2").index == 2
    assert read_source(0).index == 0
    assert read_source("/dev/v4l/by-id/usb-cam").device == "/dev/v4l/by-id/usb-cam"
