"""Papers in the hand: read aloud only after a yes, turned, announced, their edges moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.core.media import HeadsetPlugged, Quad
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place, Question
from kiosk.visit.step import step
from kiosk.visit.timers import SHOT_S
from tests.ui.geometry import items, rect
from tests.ui.hearing import Ear
from tests.ui.stage_kit import LANDSCAPE, PORTRAIT, StageKit, at, words
from tests.ui.touch import Finger

TEXT = "Madame, Monsieur, Veuillez remplir ce formulaire."
"""On every received page of the kit."""
RECEIVED = at(Place.PAPER_RECEIVED, line=Line.TALKING, received_pages=2)


@pytest.fixture
def ear(kit: StageKit) -> Ear:
    """Return an ear for the stage, long after its start."""
    kit.clock.advance(60)
    return Ear(kit)


# --- read aloud (AUD-5) --------------------------------------------------------------------------


def test_a_paper_others_would_hear_is_read_only_after_a_yes(kit: StageKit, ear: Ear) -> None:
    """AUD-5: « Écouter » asks first; the question is read, not the paper."""
    kit.show(RECEIVED)
    Finger(kit).tap("tool_listen")
    assert kit.happened[-1] == s.AloudAsked()
    assert TEXT not in ear.texts
    asked, _ = step(RECEIVED, s.AloudAsked())
    ear.speech.choose(listening=True)
    kit.show(asked)
    assert asked.question is Question.READ_ALOUD
    assert TEXT not in ear.arrive()
    Finger(kit).tap("question_yes")
    assert kit.happened[-1] == s.YesChosen()
    allowed, _ = step(asked, s.YesChosen())
    kit.show(allowed)
    assert TEXT in ear.arrive()


def test_a_no_reads_the_screen_without_the_paper(kit: StageKit, ear: Ear) -> None:
    """AUD-5: nothing of the text, and the question comes again the next time."""
    asked, _ = step(RECEIVED, s.AloudAsked())
    kit.show(asked)
    Finger(kit).tap("question_no")
    refused, _ = step(asked, s.NoChosen())
    assert (refused.aloud, refused.question) == (False, Question.NONE)
    ear.speech.choose(listening=True)
    kit.show(refused)
    said = ear.arrive()
    assert said and TEXT not in said
    assert step(refused, s.AloudAsked())[0].question is Question.READ_ALOUD


def test_into_a_headset_a_paper_is_read_unasked_page_by_page(kit: StageKit, ear: Ear) -> None:
    """AUD-5, AUD-3."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(RECEIVED)
    assert TEXT in ear.arrive()
    kit.show(at(Place.PAPER_RECEIVED, line=Line.TALKING, received_pages=2, received_page=1))
    assert ear.arrive() == [TEXT]
    assert s.AloudAsked() not in kit.happened


def test_a_yes_is_for_one_paper_only() -> None:
    """AUD-5: the next paper is another secret."""
    aloud, _ = step(at(Place.PAPER_RECEIVED, line=Line.TALKING, received_pages=1,
                       question=Question.READ_ALOUD), s.YesChosen())  # fmt: skip
    assert aloud.aloud
    back, _ = step(aloud, s.ContinueChosen())
    another, _ = step(back, s.PaperArrived(1))
    assert (another.place, another.aloud) == (Place.PAPER_RECEIVED, False)


# --- turned, announced ---------------------------------------------------------------------------


def test_tourner_turns_the_shown_page_as_often_as_it_is_touched(kit: StageKit) -> None:
    """DOC-2: a picture asked anew each time, on S09 only."""
    state = at(Place.CHECK_PHOTO, line=Line.TALKING, pages=2, page=1)
    kit.show(state)
    first = kit.find("page_picture").property("source").toString()
    for _ in range(2):
        Finger(kit).tap("turn")
    assert kit.happened.count(s.TurnChosen()) == 2
    turned, effects = step(state, s.TurnChosen())
    assert s.Do(s.Order.TURN_PAGE, 1) in effects
    kit.show(turned)
    words(kit)
    assert kit.find("page_picture").property("source").toString() != first
    kit.show(RECEIVED)
    words(kit)
    assert "turn" not in {one.objectName() for one in items(kit.window.contentItem())}


@pytest.mark.parametrize("unhurried", [False, True])
def test_the_photo_that_takes_itself_is_counted_down_in_sight(
    kit: StageKit, unhurried: bool
) -> None:
    """DOC-1, TIM-3: three seconds, six for who listens; gone when the paper moves."""
    lies = at(Place.PLACE_PAPER, line=Line.TALKING, unhurried=unhurried)
    kit.show(lies)
    counts, _ = step(lies, s.PageLies(True))
    kit.show(counts)
    assert "Ne bougez plus la feuille." in " ".join(words(kit))
    length = SHOT_S * (2 if unhurried else 1)
    assert _number_in(kit) == str(length)
    kit.clock.advance(1)
    assert _number_in(kit) == str(length - 1)
    moved, _ = step(counts, s.PageLies(False))
    kit.show(moved)
    words(kit)
    assert "countdown" not in {one.objectName() for one in items(kit.window.contentItem())}


def _number_in(kit: StageKit) -> str:
    ring = kit.find("countdown")
    words(kit)
    [number] = [str(one.property("text")) for one in items(ring) if one.property("text")]
    return number


# --- edges moved (S09b) --------------------------------------------------------------------------


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["standing", "lying"])
def test_the_agent_moves_a_corner_by_touch_and_by_arrows(
    qapp: QGuiApplication, size: QSize
) -> None:
    """S09b: a corner is chosen, put where it belongs, nudged; the others stay."""
    kit = StageKit(size)
    try:
        entered: list[Quad] = []
        kit.stage.edgesSet.connect(entered.append)
        kit.show(at(Place.EDGES, line=Line.TALKING, pages=1, agent_near=True))
        before = [(one.x(), one.y()) for one in kit.stage._models.edges.property("corners")]
        finger = Finger(kit)
        finger.tap("edge_2")
        field = rect(kit.find("edges_picture"))
        kit.clock.advance(1)
        finger.strike(QPoint(round(field.left() + 0.9 * field.width()),
                             round(field.top() + 0.95 * field.height())))  # fmt: skip
        for name in ("edge_up", "edge_left"):
            finger.tap(name)
        finger.tap("edges_done")
        [after] = entered
        assert after[2] == pytest.approx((0.896, 0.946), abs=0.004)
        assert [after[one] for one in (0, 1, 3)] == [before[one] for one in (0, 1, 3)]
    finally:
        kit.stage.close()


def test_next_corner_goes_round_for_who_cannot_aim(kit: StageKit) -> None:
    """TCH-1: S09b without touching the picture at all; a corner stays on its side of the page."""
    entered: list[Quad] = []
    kit.stage.edgesSet.connect(entered.append)
    kit.show(at(Place.EDGES, line=Line.TALKING, pages=1, agent_near=True))
    model = kit.stage._models.edges
    finger = Finger(kit)
    chosen: list[int] = []
    for _ in range(4):
        finger.tap("next_corner")
        chosen.append(model.property("chosen"))
    assert chosen == [1, 2, 3, 0]
    model.put(0.99, 0.99)  # the upper left corner cannot lie beyond the lower right one
    finger.tap("edges_done")
    assert entered[0][0][0] < 0.5
