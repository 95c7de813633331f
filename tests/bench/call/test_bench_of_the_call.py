"""The bench's own measures: what it says of a line, a picture, a delay, a voice (issue 5)."""

from __future__ import annotations

import math
import socket
from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from kiosk.core.media import Picture
from kiosk.sim.marker import read_marker
from kiosk.sim.voice import voice_loop
from tests.bench.call.film import FPS, Film, make_film
from tests.bench.call.line import HEADERS_BYTES, Direction, Rule
from tests.bench.call.link import HOST, open_link
from tests.bench.call.measures import delays_ms, freezes_ms, psnr, quality, ssim
from tests.bench.call.notes import Received, Shot, Shown
from tests.bench.call.speech import intelligibility
from tests.bench.call.targets import TARGETS, Verdict

PACKET = 1000 - HEADERS_BYTES


def test_a_line_carries_its_rate_and_no_more() -> None:
    """Twice the rate offered for ten seconds: the rate comes out, the queue is at most its own."""
    line = Direction(Rule(kbps=800, delay_ms=40, queue_ms=300))
    offered = [i / 200 for i in range(2000)]  # 1000 bytes each: 1.6 Mbit/s
    left = [(at, out) for at in offered if (out := line.departure(at, PACKET)) is not None]
    span = left[-1][1] - left[0][1]
    assert 8000 * (len(left) - 1) / span == pytest.approx(800_000, rel=0.01)
    assert max(out - at for at, out in left) == pytest.approx(0.350, abs=0.011)
    assert [out for _, out in left] == sorted(out for _, out in left), "in order"


def test_a_line_loses_what_it_should_and_everything_in_the_dark() -> None:
    line = Direction(Rule(kbps=100_000, delay_ms=10, loss=0.05), seed=4)
    for i in range(4000):
        line.departure(i / 100, PACKET)
    assert line.lost / line.offered == pytest.approx(0.05, abs=0.01)
    line.dark = True
    assert line.departure(100.0, PACKET) is None


def test_the_relay_stands_for_each_side_to_the_other_and_keeps_strangers_out() -> None:
    fast = Rule(kbps=100_000, delay_ms=1)
    with open_link(fast, fast) as link, _peer() as borne, _peer() as adviser, _peer() as stranger:
        borne.sendto(b"here", (HOST, link.ports.far))
        adviser.sendto(b"hello", (HOST, link.ports.near))
        assert borne.recvfrom(100) == (b"hello", (HOST, link.ports.far))
        stranger.sendto(b"me too", (HOST, link.ports.far))
        borne.sendto(b"answer", (HOST, link.ports.far))
        assert {adviser.recvfrom(100)[0] for _ in range(2)} == {b"here", b"answer"}
        adviser.sendto(b"again", (HOST, link.ports.near))
        assert borne.recvfrom(100) == (b"again", (HOST, link.ports.far))


def _peer() -> socket.socket:
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.bind((HOST, 0))
    one.settimeout(10)
    return one


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Film:
    """Half a second of the citizen."""
    return make_film(tmp_path_factory.mktemp("film") / "c.y4m", "citizen", (640, 360), 0.5)


def test_each_frame_of_the_film_tells_its_number_even_scaled_and_compressed(film: Film) -> None:
    assert film.frames == FPS // 2
    for number in (0, 7, film.frames - 1):
        flat = np.frombuffer(film.frame(number), np.uint8)
        sheet = flat.reshape(film.height * 3 // 2, film.width)
        small = cv2.resize(cv2.cvtColor(sheet, cv2.COLOR_YUV2BGR_I420), (320, 180))
        _, jpeg = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 40])
        back = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)
        assert back is not None
        coarse = cv2.cvtColor(back, cv2.COLOR_BGR2YUV_I420)
        assert read_marker(Picture(320, 180, coarse.tobytes(), 0)) == number


def test_quality_falls_with_the_picture_and_is_measured_at_the_sources_size(film: Film) -> None:
    luma = film.luma(3)
    half = cv2.resize(luma, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    tiny = cv2.resize(luma, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    scores = [quality([Shot(3, one)], film) for one in (half, tiny)]
    assert scores[0][0] > scores[1][0] + 1 and scores[0][1] > scores[1][1]
    assert psnr(luma, luma) > 90 and ssim(luma, luma) == pytest.approx(1.0)
    assert all(math.isnan(value) for value in quality([Shot(-1, half)], film))


@pytest.mark.parametrize("every", [1, 10])
def test_a_delay_is_told_from_all_captures_or_from_some(every: int) -> None:
    """Also across the film's end, where the numbers start again."""
    frames = 60
    captures = [(1000 + i * 1000 / FPS, i % frames) for i in range(200)]
    shown = [Shown(at + 250, code, 640, 360) for at, code in captures[40:150]]
    delays = delays_ms(Received(shown, captures[::every]), frames)
    assert len(delays) == len(shown)
    assert delays == pytest.approx([250.0] * len(shown), abs=0.5)


@pytest.mark.parametrize(("gaps", "found"), [([33] * 60, 0), ([33] * 30 + [260] + [33] * 30, 1)])
def test_a_freeze_is_what_the_standard_calls_one(gaps: Sequence[float], found: int) -> None:
    assert len(freezes_ms(gaps)) == found


def test_a_voice_with_holes_scores_less_and_a_level_or_a_delay_costs_nothing() -> None:
    voice = voice_loop()
    heard = np.tile(voice.reshape(-1, 3).mean(axis=1), 2)[5003:120_003]
    whole = intelligibility((heard * 0.4).astype(np.int16), voice)
    holed = heard.copy()
    for at in range(0, len(holed) - 320, 2000):
        holed[at : at + 320] = 0
    assert whole > 0.97
    assert intelligibility(holed.astype(np.int16), voice) < whole - 0.05
    assert math.isnan(intelligibility(np.zeros(100, np.int16), voice))


def test_a_verdict_knows_which_way_is_better() -> None:
    fps = next(t for t in TARGETS if t.name == "fps")
    cpu = next(t for t in TARGETS if t.name == "cpu_cores")
    assert Verdict("clean", fps, 30, 29).met and not Verdict("clean", fps, 20, 29).met
    assert Verdict("clean", cpu, 0.3, 0.5).met and not Verdict("clean", cpu, 0.4, 0.5).met
    assert not Verdict("clean", cpu, math.nan, 0.5).met
