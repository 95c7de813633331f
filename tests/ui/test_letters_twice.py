"""The guard against trembling hands, where a letter may be meant twice (TCH-5)."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QObject

from kiosk.core.clock import PARIS, ManualClock
from kiosk.ui.models.time_model import TouchGuard


@pytest.mark.parametrize(("repeats", "apart_s", "counts"), [
    (False, 0.3, False), (False, 0.55, True), (True, 0.15, False), (True, 0.25, True),
])  # fmt: skip
def test_a_second_strike_counts_after_its_own_time(
    repeats: bool, apart_s: float, counts: bool
) -> None:
    clock = ManualClock(datetime(2026, 5, 4, 10, 32, tzinfo=PARIS))
    guard, target = TouchGuard(clock), QObject()
    target.setProperty("repeats", repeats)
    clock.advance(1)
    assert guard.accepts(target)
    clock.advance(apart_s)
    assert guard.accepts(target) is counts
