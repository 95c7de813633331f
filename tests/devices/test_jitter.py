"""Two clocks never agree: the ring bridges them without piling up or running dry."""

from __future__ import annotations

import numpy as np

from kiosk.media.jitter import PRIME, JitterRing

SPEED = 2 * np.pi * 300 / 48_000


def blocks(count: int) -> list[np.ndarray]:
    wave = 0.3 * np.sin(SPEED * np.arange(480 * count))
    return list(wave.astype(np.float32).reshape(-1, 480))


def play(ring: JitterRing, *, given_ppm: int, seconds: int) -> tuple[list[int], np.ndarray]:
    """Pull at one pace and push at another; return the depths and what was played."""
    waves = iter(blocks(round(seconds * 100 * 1.02) + 10))
    owed = 0.0
    depths: list[int] = []
    played: list[np.ndarray] = []
    for _ in range(PRIME):
        ring.push(next(waves))
    for _ in range(seconds * 100):
        owed += 1 + given_ppm / 1e6
        while owed >= 1:
            ring.push(next(waves))
            owed -= 1
        block = ring.pull()
        played.append(np.zeros(480, np.float32) if block is None else block)
        depths.append(ring.depth)
    return depths, np.concatenate(played)


def test_equal_clocks_change_nothing() -> None:
    ring = JitterRing()
    _, played = play(ring, given_ppm=0, seconds=10)
    assert ring.gaps == 0
    assert np.array_equal(played, np.concatenate(blocks(1000)))


def test_a_fast_engine_does_not_pile_up() -> None:
    ring = JitterRing()
    depths, played = play(ring, given_ppm=2000, seconds=60)
    assert max(depths[500:]) <= 7
    assert ring.gaps == 0
    assert float(np.abs(np.diff(played)).max()) < 3 * 0.3 * SPEED, "a click"


def test_a_slow_engine_does_not_run_dry() -> None:
    ring = JitterRing()
    depths, played = play(ring, given_ppm=-2000, seconds=60)
    assert ring.gaps == 0
    assert min(depths) >= 0
    assert float(np.abs(np.diff(played)).max()) < 3 * 0.3 * SPEED, "a click"


def test_a_stall_is_faded_and_counted_then_sound_gathers_again() -> None:
    ring = JitterRing()
    given = blocks(20)
    for block in given[:4]:
        ring.push(block)
    played = [ring.pull() for _ in range(4)]
    fade = ring.pull()
    assert fade is not None
    assert played[-1] is not None
    assert abs(float(fade[0] - played[-1][-1])) < 0.02
    assert abs(float(fade[-1])) < 0.001
    assert ring.gaps == 1
    ring.push(given[4])
    assert ring.pull() is None, "it gathers before it plays again"
    for block in given[5:8]:
        ring.push(block)
    assert ring.pull() is not None


def test_what_piled_up_during_a_stall_of_the_card_is_not_played_late() -> None:
    ring = JitterRing()
    given = blocks(100)
    for block in given[:60]:
        ring.push(block)
    got = ring.pull()
    assert got is not None
    assert np.array_equal(got, given[60 - PRIME])


def test_nobody_pulling_costs_no_memory() -> None:
    ring = JitterRing()
    for block in blocks(500):
        ring.push(block)
    assert ring.depth <= 100
