"""The document camera's JPEGs: small for the screen, whole for the photo, never torn."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.core.media import Picture
from kiosk.devices.camera import PLATE, OpenCvCamera
from kiosk.devices.camera_frame import LONGEST_SIDE, Frames, Pace

SIZE = (2592, 1944)
FILM_PICTURES = 4


def scene(number: int = 0) -> np.ndarray:
    """Return a picture whose left half is dark and right half bright, brighter with the number."""
    picture = np.full((SIZE[1], SIZE[0], 3), 40 + 10 * number, np.uint8)
    picture[:, SIZE[0] // 2 :] = 160 + 10 * number
    return picture


def packed(picture: np.ndarray) -> np.ndarray:
    """Return the picture as a camera gives a JPEG: one row of bytes."""
    return cv2.imencode(".jpg", picture)[1].reshape(1, -1)


def luma(picture: Picture) -> np.ndarray:
    """Return the brightness of a picture, (height, width)."""
    flat = np.frombuffer(picture.data, np.uint8)[: picture.width * picture.height]
    return flat.reshape(picture.height, picture.width)


def in_video(level: float) -> float:
    """Return the brightness that I420 gives a grey level: 16 to 235."""
    return 16 + level * 219 / 255


def test_a_jpeg_is_small_for_the_screen_and_whole_for_the_photo() -> None:
    frames = Frames()
    for number in (0, 3):  # the first one is unpacked whole, the others only as far as needed
        frame = frames.frame(packed(scene(number)), 7, 1.0)
        assert frame is not None
        live, whole = frame.picture(), frame.whole()
        assert whole is not None
        assert max(live.width, live.height) == LONGEST_SIDE
        assert (whole.width, whole.height, whole.time_us) == (*SIZE, 7)
        for seen in (luma(live), luma(whole)):
            left, right = np.array_split(seen, 2, axis=1)
            assert np.median(left) == pytest.approx(in_video(40 + 10 * number), abs=2)
            assert np.median(right) == pytest.approx(in_video(160 + 10 * number), abs=2)


def test_a_picture_no_larger_than_the_screens_stays_as_it_is() -> None:
    small = scene()[:480, SIZE[0] // 2 - 320 : SIZE[0] // 2 + 320]
    frame = Frames().frame(packed(small), 0, 0.0)
    assert frame is not None
    assert frame.live.shape == (480, 640, 3)


@pytest.mark.parametrize("rest", [b"", b"\xff\xd8\xff", b"nothing"])
def test_a_torn_jpeg_gives_no_frame(rest: bytes) -> None:
    torn = np.array(list(rest), np.uint8).reshape(1, -1)
    assert Frames().frame(torn, 0, 0.0) is None


@pytest.mark.parametrize("fps", [15, 20, 24, 25, 30, 60])
def test_at_least_fifteen_pictures_a_second_pass_the_document_cameras_pace(fps: int) -> None:
    """Whatever the camera gives: a pace that skips every second one would halve the outline's."""
    uneven = np.random.default_rng(fps).uniform(-0.008, 0.008, 10 * fps)
    pace = Pace(PLATE.pace_s)
    taken = sum(pace.takes(100 + number / fps + late) for number, late in enumerate(uneven))
    assert 10 * 15 - 1 <= taken <= 10 * 18 + 2


def test_a_film_of_jpegs_stays_packed_and_begins_again(tmp_path: Path) -> None:
    film = tmp_path / "plate.avi"
    code = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(film), cv2.CAP_OPENCV_MJPEG, code, 15, SIZE)
    for number in range(FILM_PICTURES):
        writer.write(scene(number))
    writer.release()
    camera, stop = OpenCvCamera(str(film), PLATE), threading.Event()
    seen: list[Picture] = []
    stills: list[Picture | None] = []

    def take(picture: Picture) -> None:
        seen.append(picture)
        stills.append(camera.still())
        if len(seen) > 2 * FILM_PICTURES:
            stop.set()

    camera.run(take, stop.is_set)
    assert {picture.width for picture in seen} == {LONGEST_SIDE}
    assert {(still.width, still.height) for still in stills if still} == {SIZE}
    levels = [luma(picture).mean() for picture in seen]
    assert min(levels[FILM_PICTURES:]) < levels[0] + 5, "the film did not begin again"
