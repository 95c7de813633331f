"""The whole borne with five keys: ▲ ▼ ● ◀ ? (AUD-4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.clock import ManualClock
from kiosk.core.faults import Fault
from kiosk.core.media import HeadsetPlugged
from kiosk.ui.speech.reader import name_of
from kiosk.ui.stage import Stage
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Line, Place, Question, VisitState
from kiosk.visit.step import step
from tests.ui.conftest import MakeKit
from tests.ui.geometry import pitch, rect, settle, targets
from tests.ui.hearing import ACT, BACK, DOWN, HELP, UP, Ear, focus_name, focused, go_to, press
from tests.ui.stage_kit import (
    LANDSCAPE,
    MONDAY_MORNING,
    PORTRAIT,
    FakePages,
    StageKit,
    at,
    demo_site,
)
from tests.ui.touch import Finger

TALKING = {"line": Line.TALKING}
SCREENS: dict[str, VisitState] = {
    "home": at(Place.HOME),
    "needs": at(Place.NEEDS),
    "services": at(Place.SERVICES),
    "service": at(Place.SERVICE),
    "before": at(Place.BEFORE_CALL),
    "waiting": at(Place.WAITING, line=Line.WAITING, ahead=2, cancel_offered=True),
    "call": at(Place.CALL, **TALKING),
    "write": at(Place.WRITE, **TALKING),
    "photo": at(Place.CHECK_PHOTO, pages=3, page=1, **TALKING),
    "received": at(Place.PAPER_RECEIVED, received_pages=3, **TALKING),
    "end": at(Place.END, erasure="done"),
    "smileys": at(Place.SMILEYS),
    "trouble": at(Place.TROUBLE, fault=Fault.CALL_LOST),
    "still": at(Place.STILL_THERE),
    "door": at(Place.AGENT_DOOR),
    "question": at(Place.CALL, question=Question.HANG_UP, **TALKING),
    "language": at(Place.HOME, question=Question.LANGUAGE),
    "curtain": at(Place.CALL, curtain=True, **TALKING),
}


def done(kit: StageKit) -> list[Happening]:
    """Return what was chosen, without the signs that somebody is there."""
    quiet = (s.Touched, s.PaceChosen)
    return [one for one in kit.happened if not isinstance(one, quiet)]


def show(kit: StageKit, state: VisitState) -> None:
    """Show a screen that has come to rest, to somebody who has not touched anything yet."""
    kit.show(VisitState())
    kit.show(state)
    settle(kit.window)
    kit.clock.advance(1)


def walk(kit: StageKit, key: Qt.Key) -> list[QQuickItem]:
    """Press `key` until the focus is where it was first; return where it went."""
    seen: list[QQuickItem] = []
    for _ in range(80):
        press(kit, key)
        item = focused(kit)
        assert item is not None
        if item in seen:
            assert item is seen[0], "the focus turns in a smaller round"
            return seen
        seen.append(item)
    raise AssertionError("the focus never comes round")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("name", SCREENS)
def test_every_target_is_reached_and_none_is_a_trap(kits: MakeKit, name: str, size: QSize) -> None:
    """AUD-4, WCAG 2.1.2: ▼ comes to each once and round again; ▲ the same way back."""
    kit = kits(size)
    show(kit, SCREENS[name])
    down = walk(kit, DOWN)
    reachable = {name_of(one) for one in kit.stage._guide._reader.targets()}
    assert {name_of(one) for one in down} == reachable
    if name not in ("question", "language", "curtain"):
        assert reachable == {name_of(one) for one in targets(kit.window)}
    go_to(kit, down[0].objectName())
    up = walk(kit, UP)
    assert up == down[:0:-1] + down[:1]


@pytest.mark.parametrize("name", ["home", "needs", "service", "trouble", "end"])
def test_the_focus_goes_down_the_screen_and_then_through_the_tools(
    kits: MakeKit, name: str
) -> None:
    """AUD-4, WCAG 2.4.3: each next target begins lower, or farther in the same row."""
    kit = kits()
    show(kit, SCREENS[name])
    rects = [rect(one) for one in walk(kit, DOWN)]
    for above, below in pairwise(rects):
        same_row = below.top() < above.bottom() - 12
        assert below.left() > above.left() if same_row else below.top() > above.top()


def test_rows_run_from_right_to_left_in_arabic(kits: MakeKit) -> None:
    """AUD-4, LNG-5: reading order is the language's."""
    kit = kits()
    show(kit, at(Place.NEEDS, language="ar"))
    first, second = (rect(one) for one in walk(kit, DOWN)[:2])
    assert abs(first.top() - second.top()) < 12
    assert first.left() > second.left()


def test_what_lies_over_the_screen_keeps_the_focus(kits: MakeKit) -> None:
    """AUD-4: a question, the languages and the curtain are left only by answering."""
    kit = kits()
    show(kit, SCREENS["question"])
    assert {one.objectName() for one in walk(kit, DOWN)} == {"question_yes", "question_no"}
    show(kit, SCREENS["curtain"])
    assert {one.objectName() for one in walk(kit, DOWN)} == {"open_curtain"}
    show(kit, SCREENS["language"])
    assert not any(one.objectName().startswith("tool_") for one in walk(kit, DOWN))


def test_a_key_acts_when_it_is_let_go(kit: StageKit) -> None:
    """AUD-4, TCH-4: like a finger."""
    show(kit, at(Place.HOME))
    go_to(kit, "talk")
    QTest.keyPress(kit.window, ACT)
    assert done(kit) == []
    assert kit.find("talk").property("pressed")
    QTest.keyRelease(kit.window, ACT)
    assert done(kit) == [s.TalkChosen()]


def test_a_key_meant_for_the_last_screen_is_lost(kit: StageKit) -> None:
    """AUD-4, TCH-5: a new screen is deaf for its first 400 ms, to ●, ◀ and ? alike."""
    show(kit, at(Place.HOME))
    press(kit, DOWN)
    kit.show(at(Place.NEEDS))
    settle(kit.window)
    kit.clock.advance(0.35)
    for key in (DOWN, ACT, BACK, HELP):
        QTest.keyClick(kit.window, key)
    assert done(kit) == []


def test_a_double_strike_of_a_key_acts_once(kit: StageKit) -> None:
    """AUD-4, TCH-5: the same key is deaf for 500 ms."""
    show(kit, at(Place.CALL, **TALKING))
    go_to(kit, "microphone")
    kit.clock.advance(1)
    QTest.keyClick(kit.window, ACT)
    kit.clock.advance(0.2)
    QTest.keyClick(kit.window, ACT)
    QTest.keyClick(kit.window, HELP)
    QTest.keyClick(kit.window, HELP)
    assert done(kit) == [s.MicrophoneToggled(), s.HelpChosen()]


@pytest.mark.parametrize(
    ("name", "key", "happening"),
    [
        ("needs", BACK, s.BackChosen()),
        ("needs", Qt.Key.Key_Backspace, s.BackChosen()),
        ("needs", HELP, s.HelpChosen()),
        ("call", Qt.Key.Key_F1, s.HelpChosen()),
        ("question", BACK, s.NoChosen()),
        ("language", BACK, s.NoChosen()),
        ("curtain", BACK, s.CurtainToggled()),
        ("still", BACK, s.YesChosen()),
    ],
)
def test_back_and_help_have_their_keys(
    kits: MakeKit, name: str, key: Qt.Key, happening: Happening
) -> None:
    """AUD-4: ◀ goes back, or leaves what lies over the screen; ? calls the agent."""
    kit = kits()
    show(kit, SCREENS[name])
    press(kit, key)
    assert done(kit) == [happening]


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_A, Qt.Key.Key_Delete],
)
def test_other_keys_do_nothing(kits: MakeKit, key: Qt.Key) -> None:
    """SEC-3: nor any key with Alt or Ctrl."""
    kit = kits()
    show(kit, at(Place.HOME))
    press(kit, key)
    QTest.keyClick(kit.window, ACT, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(kit.window, BACK, Qt.KeyboardModifier.ControlModifier)
    assert done(kit) == []
    assert focus_name(kit) == ""


def test_every_key_is_activity(kits: MakeKit) -> None:
    """TIM-4: moving the focus too."""
    kit = kits()
    show(kit, at(Place.NEEDS))
    press(kit, DOWN, UP, DOWN)
    assert kit.happened.count(s.Touched()) == 3


def test_a_new_screen_has_its_first_target_in_focus(kit: StageKit) -> None:
    """AUD-4: not a tool, and without acting; only for who uses the keys."""
    ear = Ear(kit)
    kit.show(at(Place.HOME))
    ear.arrive()
    assert focus_name(kit) == ""
    press(kit, DOWN)
    kit.show(at(Place.SERVICE))
    ear.arrive()
    assert focus_name(kit) == "call"
    assert done(kit) == []


def test_a_touch_takes_the_focus_away(kit: StageKit) -> None:
    """The frame is for who needs it."""
    show(kit, at(Place.HOME))
    press(kit, DOWN)
    assert focus_name(kit) == "talk"
    Finger(kit).strike(QPoint(540, 20))
    assert focus_name(kit) == ""


def test_a_target_that_goes_away_does_not_take_the_keys_with_it(kit: StageKit) -> None:
    """AUD-4: ▼ goes on from where one was."""
    show(kit, at(Place.PAPER_RECEIVED, received_pages=2, received_page=0, **TALKING))
    go_to(kit, "page_after")
    kit.show(at(Place.PAPER_RECEIVED, received_pages=2, received_page=1, **TALKING))
    press(kit, DOWN)
    assert focus_name(kit) not in ("", "page_after")


# --- the frame, on pixels ------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    def part(c: float) -> float:
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(k * part(c) for k, c in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(a: QColor, b: QColor) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def frame_runs(before: QImage, after: QImage, line: Callable[[int], QPoint], length: int) -> int:
    """Return how many pixels in a row changed by 3:1 along a line that crosses the frame."""
    best = run = 0
    for at_px in range(length):
        point = line(at_px)
        changed = contrast(before.pixelColor(point), after.pixelColor(point)) >= 3
        run = run + 1 if changed else 0
        best = max(best, run)
    return best


@pytest.mark.parametrize("dark", [False, True], ids=["normal", "contrast"])
@pytest.mark.parametrize(
    ("state", "target"),
    [
        (at(Place.HOME), "talk"),
        (at(Place.HOME), "agent"),
        (at(Place.HOME), "tool_help"),
        (at(Place.NEEDS), "need_family"),
        (at(Place.CALL, **TALKING), "hang_up"),
        (at(Place.CALL, question=Question.HANG_UP, **TALKING), "question_yes"),
    ],
)
def test_the_focus_is_seen(kits: MakeKit, state: VisitState, target: str, dark: bool) -> None:
    """AUD-4, WCAG 2.4.13: at least 2 px that differ 3:1 from the same pixels without focus."""
    kit = kits()
    kit.window.setProperty("still", True)
    show(kit, state)
    kit.stage.choose_display(big=False, contrast=dark)
    settle(kit.window)
    before = picture(kit)
    go_to(kit, target)
    after = picture(kit)
    spot = rect(kit.find(target))
    margin = round(5 / pitch(kit.window, 21.5))
    left = QPoint(round(spot.left()) - margin, round(spot.center().y()))
    below = QPoint(round(spot.center().x()), round(spot.bottom()) - margin // 2)
    assert frame_runs(before, after, lambda x: left + QPoint(x, 0), 2 * margin) >= 2
    assert frame_runs(before, after, lambda y: below + QPoint(0, y), 2 * margin) >= 2


def picture(kit: StageKit) -> QImage:
    """Return the window as it is now."""
    settle(kit.window)
    kit.window.grabWindow()
    settle(kit.window)
    return kit.window.grabWindow()


# --- a whole visit -------------------------------------------------------------------------------


class Visitor(StageKit):
    """A stage whose visit is stepped as the borne's is, without timers and devices."""

    def __init__(self) -> None:
        self.state = VisitState()
        self.places: list[Place] = [Place.ATTRACT]
        self._queue: list[Happening] = []
        self.clock = ManualClock(MONDAY_MORNING)
        self.site, self.pages = demo_site(), FakePages()
        self.happened: list[Happening] = []
        self.stage = Stage(self.site, self.clock, self.pages, self.happen, windowed_size=PORTRAIT)
        self.clock.advance(60)

    def happen(self, happening: Happening) -> None:
        """Let something happen, after what is happening."""
        self._queue.append(happening)
        if len(self._queue) > 1:
            return
        while self._queue:
            self._step(self._queue[0])
            self._queue.pop(0)

    def _step(self, happening: Happening) -> None:
        before = self.state
        self.state, _ = step(before, happening)
        if self.state is not before:
            self.stage.show(self.state)
        if self.state.place is not before.place:
            self.places.append(self.state.place)


@pytest.fixture
def visitor(qapp: QGuiApplication) -> Iterator[Visitor]:
    """Return a stage with a living visit."""
    one = Visitor()
    yield one
    one.stage.close()


def walk_through(visitor: Visitor, ear: Ear, choose: Callable[[str], None]) -> None:
    """Go from the first screen after S00 to the end of the visit and back to S00."""
    for target in ("talk", "need_family"):
        choose(target)
    if visitor.state.place is Place.PHRASES:
        choose(visitor.stage._guide._reader.targets()[0].objectName())
    for target in ("call", "go"):
        choose(target)
    assert visitor.state.place is Place.WAITING
    visitor.happen(s.QueueMoved(1, 5))
    ear.arrive()
    visitor.happen(s.Answered("Sophie", "la CAF"))
    visitor.happen(s.Connected())
    ear.arrive()
    choose("microphone")
    choose("hang_up")
    choose("question_yes")
    visitor.happen(s.CallEnded("citizen"))
    visitor.happen(s.TimeUp(s.Timer.BEFORE_ERASE))
    visitor.happen(s.Erased(complete=True))
    visitor.happen(s.PlateChecked(empty=True))
    ear.arrive()
    choose("finish")
    assert visitor.state.place is Place.SMILEYS
    choose("face_good")


JOURNEY = [
    Place.ATTRACT, Place.HOME, Place.NEEDS, Place.SERVICE, Place.BEFORE_CALL, Place.WAITING,
    Place.CALL, Place.END, Place.SMILEYS, Place.ATTRACT,
]  # fmt: skip


def test_the_whole_visit_is_made_with_keys(visitor: Visitor) -> None:
    """AUD-4: S00, ringing, call, hanging up, smileys, S00; no finger, no voice."""
    ear = Ear(visitor)

    def choose(target: str) -> None:
        ear.arrive()
        go_to(visitor, target)
        press(visitor, ACT)

    press(visitor, ACT)
    walk_through(visitor, ear, choose)
    visitor.happen(s.TimeUp(s.Timer.SMILEYS))
    assert [one for one in visitor.places if one is not Place.PHRASES] == JOURNEY
    assert ear.texts == []


def test_the_whole_visit_is_made_without_seeing(visitor: Visitor) -> None:
    """AUD-3, AUD-4: what is said alone leads through; each choice is heard before it is made."""
    ear = Ear(visitor)
    heard: dict[Place, list[str]] = {}

    def choose(target: str) -> None:
        heard.setdefault(visitor.state.place, []).extend(ear.arrive())
        ear.texts.clear()
        go_to(visitor, target)
        if ear.texts:
            ear.listen()
            assert name_of(visitor.find(target)) in ear.texts[-1]
        press(visitor, ACT)
        ear.texts.clear()

    visitor.stage.media(HeadsetPlugged(plugged=True))
    walk_through(visitor, ear, choose)
    visitor.happen(s.TimeUp(s.Timer.SMILEYS))
    assert [one for one in visitor.places if one is not Place.PHRASES] == JOURNEY
    assert visitor.state.unhurried is False
    for place, title in (
        (Place.HOME, "Que voulez-vous faire ?"),
        (Place.NEEDS, "De quoi avez-vous besoin ?"),
        (Place.BEFORE_CALL, "Avant l'appel"),
        (Place.CALL, "Voulez-vous finir l'appel ?"),
        (Place.SMILEYS, "Êtes-vous satisfait ?"),
    ):
        assert title in heard[place]
