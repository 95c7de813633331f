"""The curtain: nothing of a person is left behind it, and the rest of the call does not notice."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.core.media import Picture
from kiosk.devices.curtain import veiled
from kiosk.sim.camera import SimCamera
from kiosk.sim.letters import letter
from kiosk.sim.paper import draw_letter
from kiosk.sim.portrait import EYES_BOX, MOUTH_BOX

WIDTH, HEIGHT = 1280, 720
BLOCK_WIDE, BLOCK_TALL = WIDTH // 16, HEIGHT // 9
LISTENING_S, SPEAKING_S, BLINKING_S = 2.8, 1.045, 3.75


@pytest.fixture(scope="module")
def person() -> Picture:
    return SimCamera().picture_at(LISTENING_S)


def luma(picture: Picture) -> np.ndarray:
    flat = np.frombuffer(picture.data, np.uint8, picture.width * picture.height)
    return flat.reshape(picture.height, picture.width).astype(np.float32)


def fine(plane: np.ndarray) -> np.ndarray:
    """Return what a face is recognised by: everything finer than a tenth of the height."""
    return plane - cv2.GaussianBlur(plane, (0, 0), HEIGHT / 10)


def picture_of(plane: np.ndarray) -> Picture:
    grey = np.full(plane.size // 2, 128, np.uint8)
    data = np.concatenate([plane.astype(np.uint8).reshape(-1), grey])
    return Picture(plane.shape[1], plane.shape[0], data.data, 1)


def test_only_the_means_of_the_blocks_are_left() -> None:
    """Irreversible: whatever is stirred within a block, the picture behind the curtain is equal."""
    random = np.random.default_rng(4)
    plane = random.integers(0, 256, (HEIGHT, WIDTH)).astype(np.uint8)
    blocks = plane.reshape(9, BLOCK_TALL, 16, BLOCK_WIDE).transpose(0, 2, 1, 3)
    stirred = random.permuted(blocks.reshape(9, 16, -1), axis=2).reshape(blocks.shape)
    other = stirred.transpose(0, 2, 1, 3).reshape(HEIGHT, WIDTH)
    assert (plane != other).mean() > 0.9
    assert bytes(veiled(picture_of(plane)).data) == bytes(veiled(picture_of(other)).data)


def test_no_edge_of_a_face_survives(person: Picture) -> None:
    """Privacy: who is behind the curtain is not recognised."""
    open_, drawn = luma(person), luma(veiled(person))
    edges = [int((cv2.Canny(p.astype(np.uint8), 20, 60) > 0).sum()) for p in (open_, drawn)]
    assert edges[0] > 5000
    assert edges[1] == 0
    assert fine(drawn).std() < fine(open_).std() / 2


@pytest.mark.parametrize("box", [EYES_BOX, MOUTH_BOX], ids=["eyes", "mouth"])
def test_eyes_and_mouth_tell_nothing(person: Picture, box: tuple[int, int, int, int]) -> None:
    left, top, width, height = box
    part = (slice(top, top + height), slice(left, left + width))
    open_, drawn = luma(person)[part], luma(veiled(person))[part]
    flat = (p - cv2.GaussianBlur(p, (0, 0), 20) for p in (open_, drawn))
    detail, left_over = (float(p.std()) for p in flat)
    assert left_over < detail / 10


def test_whether_one_blinks_or_speaks_is_not_seen() -> None:
    camera = SimCamera()
    still, blinking = (veiled(camera.picture_at(at)) for at in (LISTENING_S, BLINKING_S))
    apart = np.abs(luma(still) - luma(blinking))
    seen = np.abs(luma(camera.picture_at(LISTENING_S)) - luma(camera.picture_at(BLINKING_S)))
    assert apart.max() < seen.max() / 5


def test_a_paper_held_up_cannot_be_read() -> None:
    page = cv2.resize(draw_letter(letter(0)), (510, 720), interpolation=cv2.INTER_AREA)
    plane = np.full((HEIGHT, WIDTH), 90, np.uint8)
    plane[:, 300:810] = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    sight = (slice(0, HEIGHT), slice(380, 730))  # within the page, off its own sides
    print_ = fine(plane.astype(np.float32))[sight]
    left_over = fine(luma(veiled(picture_of(plane))))[sight]
    assert abs(float(np.corrcoef(print_.ravel(), left_over.ravel())[0, 1])) < 0.35
    rows = [np.abs(np.diff(p, axis=0)).mean() for p in (print_, left_over)]
    assert rows[1] < rows[0] / 10, "no line of print is told from the next"


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (480, 640), (320, 180), (2, 2)])
def test_size_time_and_original_stay(size: tuple[int, int]) -> None:
    width, height = size
    data = np.random.default_rng(1).integers(0, 256, width * height * 3 // 2).astype(np.uint8)
    picture = Picture(width, height, data.tobytes(), 77)
    drawn = veiled(picture)
    assert (drawn.width, drawn.height, drawn.time_us) == (width, height, 77)
    assert len(bytes(drawn.data)) == len(data)
    assert bytes(picture.data) == data.tobytes()


def test_black_stays_black() -> None:
    luma_size = 320 * 180
    black = b"\x10" * luma_size + b"\x80" * (luma_size // 2)
    assert bytes(veiled(Picture(320, 180, black, 0)).data) == black
