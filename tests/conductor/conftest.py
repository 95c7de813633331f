"""The bench, for every test of the conductor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from bench import Bench
from PySide6.QtGui import QGuiApplication


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    """Return a bench, cleared away afterwards."""
    bench = Bench()
    yield bench
    bench.controller.stop()
