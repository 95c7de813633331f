"""« Écouter », voice mode and what is never said aloud (AUD, TIM-2, TIM-3)."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QRectF

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.core.media import HeadsetPlugged, Sound
from kiosk.ui.speech import lines
from kiosk.ui.speech.order import reading_order
from kiosk.ui.speech.reader import name_of
from kiosk.visit import state as s
from kiosk.visit.state import Line, Place, Question, VisitState
from tests.ui.geometry import items, settle
from tests.ui.hearing import ACT, DOWN, UP, Ear, focus_name, go_to, press
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

TALKING = {"line": Line.TALKING}


@pytest.fixture
def ear(kit: StageKit) -> Ear:
    """Return an ear for the stage, long after its start."""
    kit.clock.advance(60)
    return Ear(kit)


def hear(kit: StageKit, ear: Ear, state: VisitState) -> list[str]:
    """Show `state` to somebody who listens; return what is said of it."""
    ear.speech.choose(listening=True)
    kit.show(state)
    return ear.arrive()


def lit(kit: StageKit) -> list[str]:
    """Return the names of what is lit for the voice."""
    found = items(kit.window.contentItem())
    return [name_of(one) for one in found if one.property("spokenNow")]


def test_listening_reads_title_sentences_and_buttons_in_order(kit: StageKit, ear: Ear) -> None:
    """AUD-1: each once, as it stands on the screen from the top, the tools last."""
    kit.show(at(Place.HOME))
    Finger(kit).tap("tool_listen")
    ear.listen()
    said = ear.texts
    assert said[0] == "Que voulez-vous faire ?"
    assert len(said) == len(set(said))
    order = [
        "Nous vous guidons à chaque étape.",
        "Parler à un conseiller",
        "J'ai un rendez-vous",
        "Appeler l'agent",
        "Retour",
        "Recommencer",
    ]
    assert [one for one in said if one in order] == order


@pytest.mark.parametrize("place", [Place.HOME, Place.NEEDS, Place.SERVICE, Place.BEFORE_CALL])
def test_everything_written_is_heard(kit: StageKit, ear: Ear, place: Place) -> None:
    """AUD-1: the transcript holds every sentence; acronyms as one says them (LNG-4)."""
    state = at(place)
    said = " ".join(hear(kit, ear, state))
    for text in ear.guide._reader.sentences():
        assert text.text.replace("la MSA", "la M S A") in said
    for target in ear.guide._reader.targets():
        assert name_of(target) in said


def test_what_is_read_is_lit_and_nothing_else(kit: StageKit, ear: Ear) -> None:
    """AUD-1: the highlight is where the voice is."""
    kit.show(at(Place.HOME))
    settle(kit.window)
    ear.speech.toggle()
    assert lit(kit) == ["Que voulez-vous faire ?"]
    current = ear.speech.property("current")
    assert name_of(current) == "Que voulez-vous faire ?"
    ear.listen()
    assert lit(kit) == []
    assert ear.speech.property("current") is None


def test_any_action_stops_the_voice(kit: StageKit, ear: Ear) -> None:
    """AUD-2: a finger anywhere, or a key."""
    kit.show(at(Place.HOME))
    for act in (lambda: Finger(kit).tap("talk"), lambda: press(kit, DOWN)):
        ear.speech.choose(listening=True)
        ear.guide._recital.read()
        assert ear.speech.property("speaking")
        act()
        assert not ear.speech.property("speaking")
        assert lit(kit) == []


def test_a_new_screen_stops_the_voice(kit: StageKit, ear: Ear) -> None:
    """AUD-2: nothing of the last screen is said any more."""
    kit.show(at(Place.HOME))
    settle(kit.window)
    ear.guide._recital.read()
    kit.show(at(Place.NEEDS))
    assert not ear.speech.property("speaking")


def test_listening_again_begins_again_and_stop_ends_it(kit: StageKit, ear: Ear) -> None:
    """AUD-2: « Écouter » once more repeats; while it speaks the tool is « Arrêter »."""
    kit.show(at(Place.HOME))
    finger = Finger(kit)
    assert kit.find("tool_listen").property("label") == "Écouter"
    finger.tap("tool_listen")
    assert kit.find("tool_listen").property("label") == "Arrêter"
    ear.listen()
    once = len(ear.texts)
    assert kit.find("tool_listen").property("label") == "Écouter"
    finger.tap("tool_listen")
    finger.tap("tool_listen")
    assert kit.find("tool_listen").property("label") == "Écouter"
    assert not ear.speech.property("speaking")
    assert not ear.speech.property("listening")
    assert ear.texts[once] == ear.texts[0]
    assert once < len(ear.texts) < 2 * once


def test_who_listens_hears_the_next_screen_too_and_who_stopped_does_not(
    kit: StageKit, ear: Ear
) -> None:
    """§7: a screen is read when « Écouter » is on; nothing speaks by itself otherwise (AUD-8)."""
    assert hear(kit, ear, at(Place.NEEDS))[0] == "De quoi avez-vous besoin ?"
    ear.speech.choose(listening=False)
    kit.show(at(Place.SERVICE))
    assert ear.arrive() == []


def test_the_call_is_not_talked_over(kit: StageKit, ear: Ear) -> None:
    """The adviser speaks on S07: it is read only when asked."""
    assert hear(kit, ear, at(Place.CALL, **TALKING)) == []


def test_a_language_without_a_voice_has_no_listening(
    kit: StageKit, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LNG-5: « Écouter » is not there, and nothing is said."""
    kit.show(at(Place.HOME))
    assert kit.find("tool_listen").isVisible()
    monkeypatch.setattr(ear.speech._voice, "speaks", lambda language: language != "ar")
    kit.show(at(Place.HOME, language="ar"))
    settle(kit.window)
    assert [
        one for one in items(kit.window.contentItem()) if one.objectName() == "tool_listen"
    ] == []
    ear.speech.choose(listening=True)
    kit.show(at(Place.NEEDS, language="ar"))
    assert ear.arrive() == []


@pytest.mark.parametrize(
    ("place", "button"), [(Place.ATTRACT, "listen"), (Place.HOME, "tool_listen")]
)
def test_a_voice_that_comes_a_moment_later_moves_nothing(
    kit: StageKit, ear: Ear, monkeypatch: pytest.MonkeyPatch, place: Place, button: str
) -> None:
    """NAV-1: its engine is a process that starts with the borne: the button's place is kept."""

    def places() -> dict[str, QRectF]:
        settle(kit.window)
        named = {one.objectName(): one for one in items(kit.window.contentItem())}
        screen = named["screen"]  # on its way in; the tools stand still
        del named["screen"]
        return {
            name: one.mapRectToItem(screen, one.boundingRect())
            if screen.isAncestorOf(one)
            else one.mapRectToScene(one.boundingRect())
            for name, one in named.items()
            if name
        }

    voice = ear.speech._voice
    with monkeypatch.context() as silent:
        silent.setattr(voice, "speaks", lambda _: False)
        silent.setattr(type(voice), "is_coming", True)
        voice.changed.emit()
        kit.show(at(place))
        before = places()
        assert "begin" in before or "tool_big" in before
        assert button not in before
    voice.changed.emit()
    after = places()
    assert after.pop(button).isValid()
    assert {name: after[name] for name in before} == before


# --- voice mode ----------------------------------------------------------------------------------


def test_a_headset_put_in_begins_the_visit_with_the_voice(kit: StageKit, ear: Ear) -> None:
    """AUD-3: on S00 it is as good as a touch; then every screen is read."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    assert s.Touched() in kit.happened
    assert ear.speech.property("voiceMode")
    assert ear.speech.property("private")
    kit.show(at(Place.HOME))
    said = ear.arrive()
    assert said[: len(lines.KEYS)] == list(lines.KEYS)
    assert "Que voulez-vous faire ?" in said
    kit.show(at(Place.NEEDS))
    assert ear.arrive()[0] == "De quoi avez-vous besoin ?"


def test_a_headset_that_was_in_at_the_start_begins_nothing(kit: StageKit) -> None:
    """AUD-3: nobody has come; and a fresh media process tells of it again."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.clock.advance(600)
    kit.stage.media(HeadsetPlugged(plugged=True))
    assert kit.happened == []


def test_the_key_up_begins_with_the_voice(kit: StageKit, ear: Ear) -> None:
    """AUD-3: ▲ on S00; any other key begins without."""
    press(kit, DOWN)
    assert kit.happened == [s.Touched()]
    assert not ear.speech.property("voiceMode")
    kit.show(VisitState())
    kit.stage._guide._keypad.forget()
    press(kit, UP)
    assert s.Touched() in kit.happened
    assert ear.speech.property("voiceMode")


def test_pulling_the_headset_goes_on_without_what_is_private(kit: StageKit, ear: Ear) -> None:
    """AUD-3, AUD-5: the voice goes on; a name is only said into a headset."""
    received = at(Place.PAPER_RECEIVED, received_pages=2, **TALKING)
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(received)
    assert any("Sophie" in one for one in ear.arrive())
    kit.stage.media(HeadsetPlugged(plugged=False))
    assert ear.speech.property("voiceMode")
    kit.show(at(Place.HOME))
    kit.show(received)
    said = ear.arrive()
    assert said
    assert not any("Sophie" in one for one in said)


def test_what_was_written_is_only_said_into_a_headset(kit: StageKit, ear: Ear) -> None:
    """AUD-5: the written talk."""
    writing = at(Place.WRITE, **TALKING)
    kit.show(writing)
    kit.stage.media(media.TextTyped(at=0, text="Votre dossier est complet"))
    for plugged in (False, True):
        ear.speech.choose(private=plugged)
        settle(kit.window)
        ear.texts.clear()
        ear.guide._recital.read()
        ear.listen()
        assert any("dossier" in one for one in ear.texts) is plugged


def test_a_code_is_never_said(kit: StageKit, ear: Ear) -> None:
    """AUD-6: every digit is a point, in voice mode too, with or without a headset."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(at(Place.AGENT_DOOR))
    ear.arrive()
    ear.texts.clear()
    for digit in "1379":
        go_to(kit, f"digit_{digit}")
        press(kit, ACT)
    ear.listen()
    assert "point" in ear.texts
    assert not any(letter.isdigit() for text in ear.texts for letter in text)


def test_a_keyboard_is_not_read_letter_by_letter(kit: StageKit, ear: Ear) -> None:
    """AUD-1: « Écouter » on S07b says what one does, not forty keys."""
    kit.show(at(Place.WRITE, **TALKING))
    settle(kit.window)
    ear.guide._recital.read()
    ear.listen()
    assert "Écrivez au conseiller" in ear.texts
    assert len(ear.texts) < 25


def test_the_focus_is_said_in_voice_mode(kit: StageKit, ear: Ear) -> None:
    """AUD-4: each key says where one is."""
    kit.show(at(Place.HOME))
    press(kit, UP)
    ear.listen()
    ear.texts.clear()
    press(kit, DOWN)
    ear.listen()
    assert ear.texts == ["J'ai un rendez-vous"]
    assert focus_name(kit) == "appointment"


def test_toggles_tell_their_state(kit: StageKit, ear: Ear) -> None:
    """EN 5.6: by voice too, to who listens; to nobody else."""
    kit.show(at(Place.HOME))
    kit.display.toggleBig()
    ear.listen()
    assert ear.texts == []
    ear.speech.choose(listening=True)
    kit.display.toggleBig()
    kit.display.toggleContrast()
    ear.listen()
    assert ear.texts == ["Plus grand : désactivé.", "Contraste : activé."]


@pytest.mark.parametrize("fault", list(Fault))
def test_errors_are_said(kit: StageKit, ear: Ear, fault: Fault) -> None:
    """AUD-9: what, whose fault it is not, and what can be done, all spoken in voice mode."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(at(Place.TROUBLE, fault=fault))
    shown = [one for one in words(kit) if any(letter.isalpha() for letter in one)]
    said = " ".join(ear.arrive()).replace("\u00a0", " ")
    for text in shown[:3]:
        assert text in said


def test_what_goes_wrong_on_a_screen_is_said(kit: StageKit, ear: Ear) -> None:
    """AUD-9: a sentence that comes while one is there."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(at(Place.CALL, **TALKING))
    assert ear.arrive() == []
    kit.show(at(Place.CALL, line=Line.LOST))
    said = ear.arrive()
    assert any("Nous rappelons" in one for one in said)
    kit.show(at(Place.CALL, line=Line.LOST, paper_asked=True))
    assert not any("Nous rappelons" in one for one in ear.arrive())


def test_a_question_over_the_screen_is_read_alone(kit: StageKit, ear: Ear) -> None:
    """CAL-14: what lies under it cannot be chosen."""
    said = hear(kit, ear, at(Place.CHECK_PHOTO, question=Question.RESTART, pages=1, **TALKING))
    assert said == ["Voulez-vous tout effacer ?", "Oui, recommencer", "Non, rester ici"]


# --- time ----------------------------------------------------------------------------------------


def test_presence_is_asked_aloud_three_times(kit: StageKit, ear: Ear) -> None:
    """TIM-2: a tone and the question at 0, 10 and 20 seconds, whoever listens, and no longer."""
    tones: list[float] = []
    kit.stage.attentionAsked.connect(lambda: tones.append(kit.clock.monotonic()))
    kit.show(at(Place.HOME))
    begun = kit.clock.monotonic()
    kit.show(at(Place.STILL_THERE))
    kit.clock.advance(35)
    assert [tone - begun for tone in tones] == [0, 10, 20]
    assert ear.texts == ["Êtes-vous toujours là ?"] * 3


def test_the_question_of_presence_ends_with_its_screen(kit: StageKit, ear: Ear) -> None:
    """TIM-2: whoever answers is not asked again."""
    kit.show(at(Place.STILL_THERE))
    kit.show(at(Place.HOME))
    kit.clock.advance(35)
    assert ear.texts == ["Êtes-vous toujours là ?"]


def test_listening_is_activity(kit: StageKit, ear: Ear) -> None:
    """TIM-4: while a screen is read, nobody is away; the question of S19 is no activity."""
    kit.show(at(Place.NEEDS))
    settle(kit.window)
    ear.guide._recital.read()
    ear.listen()
    assert kit.happened.count(s.Touched()) == len(ear.texts)
    kit.show(at(Place.STILL_THERE))
    ear.listen()
    assert kit.happened == []


def test_who_listens_or_reads_big_letters_has_twice_the_time(kit: StageKit, ear: Ear) -> None:
    """TIM-3: told once when it changes."""
    kit.show(at(Place.HOME))
    kit.display.toggleBig()
    kit.display.toggleBig()
    assert kit.happened == [s.PaceChosen(True), s.PaceChosen(False)]
    ear.speech.toggle()
    assert s.PaceChosen(True) in kit.happened[2:]


def test_everything_is_forgotten_at_the_end(kit: StageKit, ear: Ear) -> None:
    """PRV-6: the next person is not spoken to."""
    kit.stage.media(HeadsetPlugged(plugged=True))
    kit.show(at(Place.HOME))
    ear.arrive()
    kit.show(VisitState())
    assert not ear.speech.property("voiceMode")
    kit.show(at(Place.HOME))
    assert kit.happened == []
    assert ear.arrive() == []
    assert focus_name(kit) == ""


# --- sound ---------------------------------------------------------------------------------------


def test_everything_else_is_softer_while_the_voice_speaks(kit: StageKit, ear: Ear) -> None:
    """AUD-8: the stage tells when, once each."""
    told: list[bool] = []
    kit.stage.speaking.connect(told.append)
    kit.show(at(Place.HOME))
    settle(kit.window)
    ear.guide._recital.read()
    ear.listen()
    assert told == [True, False]


SEEN: dict[str, tuple[VisitState, str]] = {
    "touch": (at(Place.HOME), "Parler à un conseiller"),
    "ring": (at(Place.WAITING, line=Line.ANSWERED), "Le conseiller arrive."),
    "end": (at(Place.END, erasure="running", ended_by="adviser"), "L'appel est fini."),
    "attention": (at(Place.STILL_THERE), "Êtes-vous toujours là ?"),
    "test": (at(Place.BEFORE_CALL), "Entendez-vous le son ?"),
}
"""Each sound, and the words that stand on the screen with it (AUD-10)."""


def test_no_sound_is_alone(kit: StageKit) -> None:
    """AUD-10: what is heard can be read at the same moment."""
    assert set(SEEN) == set(get_args(Sound))
    for state, text in SEEN.values():
        kit.show(VisitState())
        kit.show(state)
        assert text in words(kit)


# --- order ---------------------------------------------------------------------------------------


def test_rows_are_read_from_the_top_and_columns_apart() -> None:
    """AUD-4: order is reading order; from right to left where the language is."""
    grid = [(f"{row}{column}", QRectF(column * 110, row * 60, 100, 50))
            for row in range(2) for column in range(2)]  # fmt: skip
    assert reading_order(grid[::-1]) == ["00", "01", "10", "11"]
    assert reading_order(grid, mirrored=True) == ["01", "00", "11", "10"]
    left = [("title", QRectF(0, 0, 300, 90)), ("words", QRectF(0, 100, 300, 300))]
    right = [("one", QRectF(400, 40, 300, 90)), ("two", QRectF(400, 150, 300, 90))]
    assert reading_order(right + left) == ["title", "words", "one", "two"]
