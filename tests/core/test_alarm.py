"""One deferred call at a time: the last one set, once, unless it is taken back."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.core.clock import PARIS, Alarm, ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 30, 9, tzinfo=PARIS))


def test_setting_again_takes_the_earlier_call_back(clock: ManualClock) -> None:
    rung: list[str] = []
    alarm = Alarm(clock)
    alarm.set(1.0, lambda: rung.append("first"))
    alarm.set(3.0, lambda: rung.append("second"))
    clock.advance(2.0)
    assert rung == []
    assert alarm.is_set
    clock.advance(5.0)
    assert rung == ["second"]
    assert not alarm.is_set


def test_a_call_may_set_the_next_one(clock: ManualClock) -> None:
    rung: list[float] = []
    alarm = Alarm(clock)

    def tick() -> None:
        rung.append(clock.monotonic())
        alarm.set(1.0, tick)

    alarm.set(1.0, tick)
    clock.advance(3.5)
    assert rung == [1.0, 2.0, 3.0]
    alarm.clear()
    clock.advance(3.5)
    assert rung == [1.0, 2.0, 3.0]
    assert not alarm.is_set
