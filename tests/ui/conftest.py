"""Stages for the screen tests: made once a module for each size, fresh where a test needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from tests.ui.everyday import Seen, everyday_walk
from tests.ui.stage_kit import PORTRAIT, StageKit

MakeKit = Callable[..., StageKit]


@pytest.fixture(scope="module")
def kits(qapp: QGuiApplication) -> Iterator[MakeKit]:
    """Return a maker of stages that are shared within the module and closed after it."""
    made: dict[tuple[int, int, float], StageKit] = {}

    def kit(size: QSize = PORTRAIT, diagonal_in: float = 21.5) -> StageKit:
        key = (size.width(), size.height(), diagonal_in)
        if key not in made:
            made[key] = StageKit(size, diagonal_in)
        return made[key]

    yield kit
    for one in made.values():
        one.stage.close()


@pytest.fixture
def kit(qapp: QGuiApplication) -> Iterator[StageKit]:
    """Return a stage of this test's own."""
    fresh = StageKit()
    yield fresh
    fresh.stage.close()


@pytest.fixture(scope="session")
def everyday(qapp: QGuiApplication) -> tuple[Seen, ...]:
    """Return every exhibit as most people see it; whoever asks first waits for the walk."""
    kit = StageKit()
    try:
        return everyday_walk(kit)
    finally:
        kit.stage.close()
