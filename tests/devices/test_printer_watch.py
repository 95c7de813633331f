"""What the words of a printer mean, and when patience ends; no printer, no clock."""

from __future__ import annotations

import pytest

from kiosk.core.media import PrintPhase
from kiosk.devices.printer_watch import (
    CONNECTING_S,
    JOB_ABORTED,
    JOB_CANCELED,
    JOB_COMPLETED,
    JOB_HELD,
    JOB_PROCESSING,
    JOB_STOPPED,
    OFF_PATIENCE_S,
    PATIENCE_S,
    PRINTER_STOPPED,
    SLOW_S,
    STUCK_S,
    JobWatch,
    Look,
    Standing,
)


def printing(*reasons: str, sheets: int = 0) -> Look:
    return Look(JOB_PROCESSING, sheets=sheets, printer=Standing(reasons))


@pytest.mark.parametrize(
    ("look", "phase"),
    [
        (Look(JOB_COMPLETED), "done"),
        (Look(JOB_COMPLETED, ("job-completed-with-errors",)), "failed"),
        (Look(JOB_CANCELED), "failed"),
        (Look(JOB_ABORTED), "failed"),
        (Look(JOB_HELD), "failed"),
        (printing("none"), "going"),
        (printing("media-low-warning", "toner-low"), "going"),
        (printing("media-needed-error"), "empty"),
        (printing("media-empty"), "empty"),
        (printing("door-open-error"), "jam"),
        (printing("marker-supply-empty-error"), "jam"),
        (printing("offline-report"), "off"),
        (printing("media-empty-error", "media-jam-error"), "jam"),
        (Look(JOB_STOPPED, printer=Standing(("media-jam-warning",))), "jam"),
        (Look(JOB_PROCESSING, printer=Standing(("none",), PRINTER_STOPPED)), "off"),
        (Look(JOB_PROCESSING, printer=Standing(("none",), accepting=False)), "off"),
    ],
)
def test_each_state_of_a_job_has_its_phase(look: Look, phase: PrintPhase) -> None:
    assert JobWatch(100).phase(look, 100) == phase


@pytest.mark.parametrize(
    ("standing", "phase"),
    [
        (Standing(("none",)), "no"),
        (Standing(("toner-low-warning",)), "no"),
        (Standing(("media-empty-warning",)), "no"),
        (Standing(("media-empty-error",)), "empty"),
        (Standing(("media-empty-warning",), PRINTER_STOPPED), "empty"),
        (Standing(("paused",), PRINTER_STOPPED), "off"),
    ],
)
def test_an_idle_printer_is_judged_by_what_it_says(standing: Standing, phase: PrintPhase) -> None:
    assert standing.phase == phase


def test_a_warning_counts_only_when_nothing_comes_out() -> None:
    """A printer with two trays warns of the empty one and prints from the other."""
    watch = JobWatch(0)
    assert watch.phase(printing("media-empty-warning", sheets=1), STUCK_S) == "going"
    assert watch.phase(printing("media-empty-warning", sheets=2), 2 * STUCK_S) == "going"
    assert watch.phase(printing("media-empty-warning", sheets=2), 3 * STUCK_S) == "empty"


def test_a_printer_not_reached_for_a_while_is_off() -> None:
    watch = JobWatch(0)
    assert watch.phase(printing("connecting-to-device"), 1) == "going"
    assert watch.phase(printing("connecting-to-device"), CONNECTING_S) == "off"


def test_slow_is_a_minute_since_the_last_sheet_not_since_the_start() -> None:
    watch = JobWatch(0)
    assert watch.phase(printing(), SLOW_S - 1) == "going"
    assert watch.phase(printing(), SLOW_S) == "slow"
    assert watch.phase(printing(sheets=1), SLOW_S + 1) == "going"
    assert watch.phase(printing(sheets=1), 2 * SLOW_S) == "going"


def test_mended_the_printer_gets_another_minute() -> None:
    watch = JobWatch(0)
    assert watch.phase(printing("media-empty-error"), 100) == "empty"
    assert watch.phase(printing(), 200) == "going"
    assert watch.phase(printing(), 200 + SLOW_S) == "slow"


@pytest.mark.parametrize(
    ("reason", "patience_s"),
    [
        ("offline", OFF_PATIENCE_S),
        ("media-empty-error", PATIENCE_S),
        ("media-jam-error", PATIENCE_S),
        ("none", PATIENCE_S),
    ],
)
def test_patience_ends(reason: str, patience_s: float) -> None:
    watch = JobWatch(0)
    watch.phase(printing(reason), 0)
    assert watch.phase(printing(reason), patience_s - 1) != "failed"
    assert watch.phase(printing(reason), patience_s) == "failed"
