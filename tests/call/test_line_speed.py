"""The line is measured with little, in bounded time, and what cannot be measured is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.call.line_speed import measure_line
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import LINE_FIRST_BYTES, LINE_MOST_BYTES

DEADLINE_S = 8.0


class Line:
    """A desk behind a line of so many kbit/s each way, in a time of its own."""

    def __init__(self, down_kbps: float, up_kbps: float, fault: Fault | None = None) -> None:
        self._down, self._up, self._fault = down_kbps, up_kbps, fault
        self.now_s = 0.0
        self.moved: list[int] = []

    def fetch_bytes(self, count: int) -> int:
        self._move(count, self._down)
        return count

    def send_bytes(self, meaningless: bytes) -> None:
        self._move(len(meaningless), self._up)

    def _move(self, count: int, kbps: float) -> None:
        if self._fault:
            raise KioskError(self._fault, "at once")
        took_s = 8 * count / 1000 / kbps
        self.now_s += min(took_s, DEADLINE_S)
        if took_s > DEADLINE_S:
            raise KioskError(Fault.DESK_UNREACHABLE, "cut by the deadline")
        self.moved.append(count)


@pytest.mark.parametrize(
    ("down", "up"), [(20_000, 4_000), (8_000, 900), (1_000, 256), (200, 100), (90, 70)]
)
def test_each_way_is_measured_for_itself(down: int, up: int) -> None:
    line = Line(down, up)
    assert measure_line(line, lambda: line.now_s) == (
        pytest.approx(down, rel=0.01),
        pytest.approx(up, rel=0.01),
    )
    assert max(line.moved) <= LINE_MOST_BYTES
    assert line.now_s < 4 * DEADLINE_S


def test_a_line_too_slow_for_the_smallest_transfer_is_poor_and_not_an_error() -> None:
    line = Line(2_000, 20)
    down, up = measure_line(line, lambda: line.now_s)
    assert down == pytest.approx(2_000, rel=0.01)
    assert up == round(8 * LINE_FIRST_BYTES / DEADLINE_S / 1000)


@pytest.mark.parametrize(
    "fault", [Fault.DESK_UNREACHABLE, Fault.PROTOCOL, Fault.CALL_REFUSED, Fault.DESK_REFUSED]
)
def test_a_desk_that_does_not_measure_says_why(fault: Fault) -> None:
    times: Iterator[int] = iter(range(1000))
    with pytest.raises(KioskError) as caught:
        measure_line(Line(1, 1, fault), lambda: next(times) / 100)
    assert caught.value.fault is fault
