"""The clock of the UI thread."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.qt_clock import QtClock


def test_a_timer_that_has_fired_can_still_be_cancelled(qtbot: QtBot) -> None:
    """A borne that beeped in vain at night still stops in order."""
    clock, fired = QtClock(), list[bool]()
    timer = clock.call_later(0.0, lambda: fired.append(True))
    qtbot.waitUntil(lambda: bool(fired) and not clock.children())
    timer.cancel()
    assert fired == [True]
