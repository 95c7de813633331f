"""A child presses everything while the line breaks and devices vanish: nothing gets stuck."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.soak.monkey import VISIT_EVENTS, Monkey, growth
from tests.soak.playground import Playground

SEED = int(os.environ.get("KIOSK_MONKEY_SEED", "3"))
EVENTS = 1500


@pytest.fixture
def ground(qapp: QGuiApplication) -> Iterator[Playground]:
    """Return a borne to play with."""
    ground = Playground()
    yield ground
    ground.close()


@pytest.mark.timeout(600)
@pytest.mark.expects_log()
def test_a_monkey_finds_no_dead_end_no_warning_and_no_growth(ground: Playground) -> None:
    """NAV-3: from wherever it is left, the borne finds home; `KIOSK_MONKEY_SEED` replays."""
    found = Monkey(ground, SEED).play(EVENTS)
    assert ground.visits == EVENTS // VISIT_EVENTS
    assert len(found.places) > 15, sorted(found.places)
    assert max(found.items[1:]) <= found.items[1] * 1.02 + 5
    assert growth(found.objects[2:]) < 0.03


def test_the_same_seed_tells_the_same_story(ground: Playground) -> None:
    """A failure can be replayed."""
    first = Monkey(ground, 11)
    first.play(60)
    ground.goes_home()
    again = Monkey(ground, 11)
    again.play(60)
    assert list(again._story) == list(first._story)
