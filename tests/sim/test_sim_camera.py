"""The stand-in camera: right size, alive, blinking, and with a clock one can read in a call."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest

from kiosk.core.media import Picture
from kiosk.devices.camera_watch import CameraWatch
from kiosk.sim.camera import SimCamera
from kiosk.sim.marker import draw_marker, read_marker
from kiosk.sim.people import Cast
from kiosk.sim.portrait import EYES_BOX
from kiosk.sim.sensor import picture_bgr
from kiosk.sim.voice import speaks

LISTENING_S, SPEAKING_S, BLINKING_S = 2.8, 1.045, 3.75


@pytest.fixture(scope="module")
def camera() -> SimCamera:
    return SimCamera()


def part(picture: Picture, box: tuple[int, int, int, int]) -> np.ndarray:
    left, top, width, height = box
    return picture_bgr(picture)[top : top + height, left : left + width].astype(float)


def test_pictures_are_720p_i420_and_never_twice_the_same(camera: SimCamera) -> None:
    first, second = camera.picture_at(LISTENING_S), camera.picture_at(LISTENING_S)
    assert (first.width, first.height, len(first.data)) == (1280, 720, 1280 * 720 * 3 // 2)
    assert bytes(first.data) != bytes(second.data), "no noise: it would pass for frozen"
    watch = CameraWatch(opened_s=0.0)
    for tick in range(40):
        watch.note(picture_bgr(camera.picture_at(LISTENING_S)), tick / 10)
        watch.check(tick / 10)


def test_the_person_blinks_speaks_and_breathes(camera: SimCamera) -> None:
    def change(box: tuple[int, int, int, int], one_s: float, other_s: float) -> float:
        one, other = camera.picture_at(one_s), camera.picture_at(other_s)
        return float(np.abs(part(one, box) - part(other, box)).mean())

    assert not speaks(LISTENING_S)
    assert speaks(SPEAKING_S)
    noise = change(EYES_BOX, LISTENING_S, LISTENING_S)
    assert change(EYES_BOX, BLINKING_S, BLINKING_S - 0.07) > 1.5 * noise
    whole = (0, 0, 1280, 720)
    assert change(whole, 0.0, 2.4) > change(whole, 0.0, 0.0) + 1


@pytest.mark.parametrize("cast", ["citizen", "adviser"])
def test_there_is_a_face_in_the_middle(cast: Cast) -> None:
    hsv = cv2.cvtColor(picture_bgr(SimCamera(cast).picture_at(LISTENING_S)), cv2.COLOR_BGR2HSV)
    hue, _, bright = hsv[330:440, 580:700].reshape(-1, 3).mean(axis=0)
    assert hue < 20
    assert bright > 150


def test_run_delivers_until_told_to_stop_and_keeps_the_newest() -> None:
    camera = SimCamera(size=(320, 180))
    got: list[Picture] = []
    stopping = threading.Event()

    def take(picture: Picture) -> None:
        got.append(picture)
        assert camera.still() is picture
        if len(got) == 5:
            stopping.set()

    camera.run(take, stopping.is_set)
    assert len(got) == 5
    assert (got[0].width, got[0].height) == (320, 180)
    stamps = [picture.time_us for picture in got]
    assert stamps == sorted(set(stamps))
    assert camera.still() is None


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.75])
def test_the_marker_survives_encoding_and_scaling(scale: float) -> None:
    picture = SimCamera(marker=True).picture_at(LISTENING_S)
    coded = cv2.imencode(".jpg", picture_bgr(picture), [cv2.IMWRITE_JPEG_QUALITY, 25])[1]
    decoded = cv2.imdecode(coded, cv2.IMREAD_COLOR)
    assert decoded is not None
    seen = cv2.resize(decoded, None, fx=scale, fy=scale)
    i420 = cv2.cvtColor(seen, cv2.COLOR_BGR2YUV_I420)
    height, width = seen.shape[:2]
    far = Picture(width, height, i420.reshape(-1).data, 0)
    assert read_marker(far) == picture.time_us // 1000 % (1 << 24)


def test_a_picture_without_marker_has_no_time_code(camera: SimCamera) -> None:
    picture = camera.picture_at(LISTENING_S)
    assert read_marker(picture) is None
    picture.time_us = 0xABCDEF * 1000
    draw_marker(picture)
    assert read_marker(picture) == 0xABCDEF
