"""Real-time text: each touch leaves at once, both sides are told apart, nothing stays (CAL-7)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.core.media import TextTyped
from kiosk.core.messages import MAX_TYPED
from kiosk.ui import keyboard
from kiosk.ui.models.talk_model import TalkModel
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place, VisitState
from tests.ui.geometry import pitch, rect, settle, spoken
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

WRITING = at(Place.WRITE, line=Line.TALKING)


@pytest.fixture
def talk(qapp: QGuiApplication) -> TalkModel:
    """Return a model at the beginning of a talk."""
    return TalkModel()


def told(talk: TalkModel) -> list[tuple[int, str]]:
    """Return a list that grows with what leaves."""
    left: list[tuple[int, str]] = []
    talk.typed.connect(lambda at, text: left.append((at, text)))
    return left


def replayed(left: list[tuple[int, str]]) -> str:
    """Return what the other side reads after all that left."""
    text = ""
    for start, tail in left:
        text = text[:start] + tail
    return text


def test_each_touch_leaves_at_once(talk: TalkModel) -> None:
    """CAL-7: no sending button, no waiting for a word."""
    left = told(talk)
    for key in ("B", "o", "n"):
        talk.type(key)
    assert left == [(0, "B"), (1, "o"), (2, "n")]


def test_the_other_side_reads_what_was_erased(talk: TalkModel) -> None:
    """CAL-7: a correction is seen too."""
    left = told(talk)
    for key in ("B", "i", "n"):
        talk.type(key)
    talk.erase()
    talk.erase()
    talk.type("on")
    assert replayed(left) == talk.mine == "Bon"


def test_erasing_nothing_says_nothing(talk: TalkModel) -> None:
    left = told(talk)
    talk.erase()
    assert left == []


def test_a_mark_goes_with_its_letter(talk: TalkModel) -> None:
    """A letter written with a combining mark is one touch to take back."""
    talk.type("e\u0301")
    talk.erase()
    assert talk.mine == ""


def test_a_very_long_text_keeps_its_end_on_both_sides(talk: TalkModel) -> None:
    left = told(talk)
    for number in range(MAX_TYPED + 50):
        talk.type("abcdefghij"[number % 10])
    assert len(talk.property("mine")) <= MAX_TYPED
    assert replayed(left) == talk.mine
    assert all(start <= MAX_TYPED for start, _ in left)


def test_the_adviser_s_text_is_taken_from_where_it_changed(talk: TalkModel) -> None:
    """CAL-7: the adviser corrects too."""
    talk.take(TextTyped(at=0, text="Bonjour"))
    talk.take(TextTyped(at=3, text=" matin"))
    assert talk.theirs == "Bon matin"


def test_a_capital_is_for_one_letter(talk: TalkModel) -> None:
    """A sentence begins with a capital by itself."""
    assert "A" in talk.property("keys")
    talk.type("A")
    assert "a" in talk.property("keys")
    talk.shift()
    assert "A" in talk.property("keys")
    talk.type("Z")
    assert "a" in talk.property("keys")


def test_nothing_is_left_after_the_visit(talk: TalkModel) -> None:
    """PRV-2: both texts are forgotten."""
    talk.type("x")
    talk.take(TextTyped(at=0, text="y"))
    talk.forget()
    assert (talk.mine, talk.theirs) == ("", "")


@pytest.mark.parametrize("language", keyboard.LETTERS)
def test_every_alphabet_fits_the_same_keys(language: keyboard.Language) -> None:
    """4 rows of 10 keys, no sign twice on a page."""
    for page in ("letters", "signs"):
        shown = keyboard.rows(language, page, capitals=False)
        assert [len(row) for row in shown] == [keyboard.COLUMNS] * 4
        signs = [key for row in shown for key in row]
        assert len(set(signs)) == len(signs)


@pytest.mark.parametrize(
    ("language", "alphabet"),
    [
        ("fr", "abcdefghijklmnopqrstuvwxyzéèêëàâçîôù"),
        ("en", "abcdefghijklmnopqrstuvwxyz"),
        ("pt", "abcdefghijklmnopqrstuvwxyzáàâãçéêíóôõú"),
        ("tr", "abcçdefgğhıijklmnoöprsştuüvyz"),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
        ("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة"),
    ],
)
def test_the_whole_alphabet_can_be_written(language: keyboard.Language, alphabet: str) -> None:
    """No letter of the language is missing."""
    signs = {key for row in keyboard.rows(language, "letters", capitals=False) for key in row}
    assert set(alphabet) <= signs


def test_turkish_has_two_of_the_i() -> None:
    assert keyboard.upper("tr", "i") == "İ"
    assert keyboard.upper("tr", "ı") == "I"
    assert keyboard.upper("fr", "i") == "I"


def test_keys_are_as_large_as_fingers(kit: StageKit) -> None:
    """CAL-7, TCH-1: every key 20 mm each way on a screen of 21.5 inches, and named."""
    kit.show(WRITING)
    settle(kit.window)
    millimetres = pitch(kit.window, 21.5)
    for name in ("key_0_0", "key_3_9", "key_2_0", "key_space", "key_line", "key_page"):
        key = kit.find(name)
        assert min(rect(key).width(), rect(key).height()) * millimetres >= 19.7, name
        assert spoken(key).strip()


def test_a_touched_key_is_written_and_shown(kit: StageKit) -> None:
    """CAL-7: finger to signal, on the real screen."""
    left: list[tuple[int, str]] = []
    kit.stage.typed.connect(lambda start, text: left.append((start, text)))
    kit.show(WRITING)
    finger = Finger(kit)
    for name in ("key_0_0", "key_0_1", "key_space", "key_0_2"):
        finger.tap(name)
    assert replayed(left) == "Az e"
    assert "Az e" in words(kit)
    finger.tap("key_2_9")
    assert replayed(left) == "Az "


def test_both_sides_are_told_apart_by_side_word_and_colour(kit: StageKit) -> None:
    """CAL-7, TXT-6."""
    kit.show(WRITING)
    kit.stage.media(TextTyped(at=0, text="Bonjour"))
    Finger(kit).tap("key_0_0")
    settle(kit.window)
    mine, theirs = kit.find("mine"), kit.find("theirs")
    assert rect(theirs).right() < rect(mine).left()
    assert {"Vous", "Conseiller"} <= set(words(kit))
    panes = [one.parentItem() for one in (mine, theirs)]
    colours = [pane.property("color").name() for pane in panes if pane]
    assert len(set(colours)) == 2


def test_a_long_talk_shows_its_end(kit: StageKit) -> None:
    """TXT-4: what has no room is left out in front, never cut."""
    kit.show(WRITING)
    kit.stage.media(TextTyped(at=0, text="mot " * 300 + "dernier"))
    settle(kit.window)
    theirs = kit.find("theirs")
    pane = theirs.parentItem()
    assert pane
    assert str(theirs.property("text")).endswith("mot dernier")
    assert theirs.property("paintedHeight") <= pane.height()


def test_the_adviser_stays_in_sight_while_one_writes(kit: StageKit) -> None:
    """S07b: the living picture is on the writing screen."""
    kit.show(WRITING)
    settle(kit.window)
    assert kit.find("adviserVideo").width() > 0


def test_writing_ends_with_the_way_back_to_the_image(kit: StageKit) -> None:
    kit.show(WRITING)
    Finger(kit).tap("close_writing")
    assert kit.happened[-1] == s.ContinueChosen()


def test_what_was_written_is_gone_from_the_screen_after_the_visit(kit: StageKit) -> None:
    """PRV-2."""
    kit.show(WRITING)
    Finger(kit).tap("key_0_0")
    kit.show(at(Place.END, erasure="done"))
    kit.show(VisitState())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kit.show(WRITING)
    assert "A" not in {str(kit.find(one).property("text")) for one in ("mine", "theirs")}


def test_the_keys_follow_the_language(kit: StageKit) -> None:
    """LNG-5: each language its own letters, where they stand on its keyboards."""
    kit.show(at(Place.WRITE, line=Line.TALKING, language="uk"))
    assert "Й" in words(kit)
    kit.show(at(Place.WRITE, line=Line.TALKING, language="ar"))
    assert "ض" in words(kit)
    assert rect(kit.find("key_0_0")).left() < rect(kit.find("key_0_9")).left()
