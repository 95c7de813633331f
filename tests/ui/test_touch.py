"""A finger on the real window makes the right thing happen, and only that (TCH)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Line, Place, Question, Sending, VisitState
from tests.ui.conftest import MakeKit
from tests.ui.stage_kit import StageKit, at
from tests.ui.touch import Finger

TALKING = {"line": Line.TALKING}
NEED = s.NeedChosen("family", "caf")
AGENT = s.NeedChosen("unknown", "")
ROWS: list[tuple[VisitState, str, Happening]] = [
    (at(Place.ATTRACT), "begin", s.Touched()),
    (at(Place.HOME), "talk", s.TalkChosen()),
    (at(Place.HOME), "agent", s.HelpChosen()),
    (at(Place.HOME), "tool_help", s.HelpChosen()),
    (at(Place.NEEDS), "need_family", NEED),
    (at(Place.NEEDS), "need_unknown", AGENT),
    (at(Place.NEEDS), "tool_back", s.BackChosen()),
    (at(Place.NEEDS), "tool_restart", s.RestartChosen()),
    (at(Place.SERVICE), "call", s.CallChosen()),
    (at(Place.BEFORE_CALL), "go", s.GoChosen(with_camera=True)),
    (at(Place.BEFORE_CALL), "go_without_camera", s.GoChosen(with_camera=False)),
    (at(Place.WAITING, line=Line.DIALING), "stop_call", s.HangUpChosen()),
    (at(Place.CALL, **TALKING), "show_paper", s.PaperChosen()),
    (at(Place.CALL, **TALKING), "microphone", s.MicrophoneToggled()),
    (at(Place.CALL, **TALKING), "camera", s.CameraToggled()),
    (at(Place.CALL, **TALKING), "hang_up", s.HangUpChosen()),
    (at(Place.CALL, **TALKING), "tool_louder", s.VolumeChosen(1)),
    (at(Place.CALL, **TALKING), "tool_softer", s.VolumeChosen(-1)),
    (at(Place.CALL, question=Question.HANG_UP, **TALKING), "question_yes", s.YesChosen()),
    (at(Place.CALL, question=Question.HANG_UP, **TALKING), "question_no", s.NoChosen()),
    (at(Place.PLACE_PAPER, **TALKING), "shoot", s.ShotChosen()),
    (at(Place.CHECK_PHOTO, pages=1, **TALKING), "send", s.SendChosen()),
    (at(Place.CHECK_PHOTO, pages=1, **TALKING), "retake", s.RetakeChosen()),
    (at(Place.CHECK_PHOTO, pages=1, **TALKING), "add_page", s.AddPageChosen()),
    (at(Place.CHECK_PHOTO, pages=3, **TALKING), "drop_page", s.DropPageChosen()),
    (at(Place.CHECK_PHOTO, pages=3, page=0, **TALKING), "page_2", s.PageTurned(2)),
    (at(Place.PAPER_SENT, sending=Sending.FAILED, **TALKING), "send_again", s.SendChosen()),
    (at(Place.PAPER_SENT, sending=Sending.ACKNOWLEDGED), "continue", s.ContinueChosen()),
    (at(Place.PAPER_RECEIVED, received_pages=2), "page_after", s.PageTurned(1)),
    (at(Place.PAPER_RECEIVED, received_pages=1), "continue", s.ContinueChosen()),
    (at(Place.END, erasure="done"), "finish", s.ContinueChosen()),
    (at(Place.END, erasure="done"), "other_service", s.TalkChosen()),
    (at(Place.TROUBLE, fault=Fault.CALL_LOST), "retry", s.RetryChosen()),
    (at(Place.TROUBLE, fault=Fault.MICROPHONE_MISSING), "agent", s.HelpChosen()),
    (at(Place.STILL_THERE), "yes", s.YesChosen()),
    (at(Place.STILL_THERE), "no", s.NoChosen()),
    (at(Place.HELP), "no_more_help", s.HelpDropped()),
]


def done_by(kit: StageKit) -> list[Happening]:
    """Return what happened besides the sign that somebody is there."""
    begins = kit.stage_state.place is Place.ATTRACT
    return [one for one in kit.happened if begins or not isinstance(one, s.Touched)]


@pytest.mark.parametrize(
    ("state", "target", "happening"),
    ROWS,
    ids=[f"{state.place.value}-{target}" for state, target, _ in ROWS],
)
def test_a_tap_makes_its_happening(
    kits: MakeKit, state: VisitState, target: str, happening: Happening
) -> None:
    """TCH-1, TCH-9: the target does what it says, once."""
    kit = kits()
    kit.show(VisitState())
    kit.show(state)
    Finger(kit).tap(target)
    assert done_by(kit) == [happening]


def test_a_tap_anywhere_on_the_question_of_presence_stays(kit: StageKit) -> None:
    """TIM-2: one tap anywhere on S19 renews."""
    kit.show(at(Place.STILL_THERE))
    kit.clock.advance(1)
    Finger(kit).strike(QPoint(540, 300))
    assert kit.happened == [s.YesChosen()]


def test_a_press_of_three_seconds_counts(kit: StageKit) -> None:
    """TCH-3: a slow press is a tap."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("talk")
    finger.press(point)
    QTest.qWait(3000)
    finger.release(point)
    assert done_by(kit) == [s.TalkChosen()]


def test_a_trembling_press_counts(kit: StageKit) -> None:
    """TCH-3: 15 mm of movement inside the target is still a tap."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("talk")
    finger.press(point)
    for step in (20, -15, 40, 60):
        finger.move(point + QPoint(step, step // 4))
    finger.release(point + QPoint(60, 15))
    assert done_by(kit) == [s.TalkChosen()]


def test_nothing_happens_before_the_finger_lifts(kit: StageKit) -> None:
    """TCH-4: acts on release; the press itself shows."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("talk")
    finger.press(point)
    assert done_by(kit) == []
    assert kit.find("talk").property("pressed")
    finger.release(point)
    assert done_by(kit) == [s.TalkChosen()]


def test_sliding_off_takes_the_touch_back(kit: StageKit) -> None:
    """TCH-4: sliding off cancels."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("talk")
    finger.press(point)
    finger.move(QPoint(20, 20))
    finger.release(QPoint(20, 20))
    assert done_by(kit) == []
    assert not kit.find("talk").property("pressed")


def test_a_double_strike_acts_once(kit: StageKit) -> None:
    """TCH-5: the same target is deaf for 500 ms."""
    kit.show(at(Place.CALL, **TALKING))
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("microphone")
    finger.strike(point)
    kit.clock.advance(0.2)
    finger.strike(point)
    assert done_by(kit) == [s.MicrophoneToggled()]
    kit.clock.advance(0.5)
    finger.strike(point)
    assert done_by(kit) == [s.MicrophoneToggled()] * 2


def test_a_touch_meant_for_the_last_screen_is_lost(kit: StageKit) -> None:
    """TCH-5: a new screen is deaf for its first 400 ms."""
    kit.show(at(Place.HOME))
    kit.clock.advance(0.39)
    finger = Finger(kit)
    finger.strike(finger.centre("talk"))
    assert done_by(kit) == []
    kit.clock.advance(0.02)
    finger.strike(finger.centre("talk"))
    assert done_by(kit) == [s.TalkChosen()]


def test_a_press_begun_too_early_does_not_count_later(kit: StageKit) -> None:
    """TCH-5: what counts is when the finger came down."""
    kit.show(at(Place.HOME))
    finger = Finger(kit)
    point = finger.centre("talk")
    finger.press(point)
    kit.clock.advance(2)
    finger.release(point)
    assert done_by(kit) == []


def test_a_resting_palm_neither_blocks_nor_triggers(kit: StageKit) -> None:
    """TCH-6: a palm lies on the picture while a finger taps."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    finger = Finger(kit)
    palm, point = QPoint(540, 300), finger.centre("talk")
    finger.press(palm, finger=1)
    finger.press(point, finger=0)
    finger.release(point, finger=0)
    finger.release(palm, finger=1)
    assert done_by(kit) == [s.TalkChosen()]


def test_every_touch_says_that_somebody_is_there(kit: StageKit) -> None:
    """TIM-4: a touch beside every target is activity too."""
    kit.show(at(Place.NEEDS))
    Finger(kit).strike(QPoint(5, 5))
    assert kit.happened == [s.Touched()]


def test_the_question_covers_what_lies_under_it(kit: StageKit) -> None:
    """CAL-14: while asked, no other button of the screen acts."""
    kit.show(at(Place.CALL, **TALKING))
    finger = Finger(kit)
    point = finger.centre("show_paper")
    kit.show(at(Place.CALL, question=Question.HANG_UP, **TALKING))
    kit.clock.advance(1)
    finger.strike(point)
    assert done_by(kit) == []


def test_the_two_display_tools_work_and_are_forgotten_at_the_end(kit: StageKit) -> None:
    """PRV-6: « Plus grand » and « Contraste » last one visit."""
    kit.show(at(Place.HOME))
    finger = Finger(kit)
    before = kit.find("talk").property("fontSize")
    finger.tap("tool_big")
    finger.tap("tool_contrast")
    assert kit.find("talk").property("fontSize") > before
    kit.show(at(Place.END, erasure="done"))
    assert kit.display.big
    assert kit.display.contrast
    kit.show(VisitState())
    assert not kit.display.big
    assert not kit.display.contrast


def test_the_journey_works_with_the_space_bar(kit: StageKit) -> None:
    """AUD-4, in part: the focused button acts on a key."""
    kit.show(at(Place.HOME))
    kit.clock.advance(1)
    kit.window.requestActivate()
    kit.find("talk").forceActiveFocus()
    QTest.keyClick(kit.window, Qt.Key.Key_Space)
    assert done_by(kit) == [s.TalkChosen()]
