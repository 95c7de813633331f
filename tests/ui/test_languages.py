"""The language changes while one looks: words, voice of the code, side, letters (LNG-5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import permutations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from kiosk.core.messages import Language
from kiosk.ui import wording
from kiosk.ui.exhibit import Look
from kiosk.ui.gallery import Gallery
from kiosk.ui.translation import FACES, LANGUAGES
from kiosk.visit.state import Place, VisitState
from tests.ui.everyday import Places, Seen
from tests.ui.gallery_walk import EXHIBITS
from tests.ui.geometry import CAP_RATIOS, settle, texts
from tests.ui.stage_kit import StageKit, at, words

SIDED = {
    # what is not mirrored in Arabic: moving about a photo (and the keys of keyboards)
    "page_left", "page_right", "zoom_in", "zoom_out",
}  # fmt: skip
UNTURNED = ("key_", "digit_", "erase_", "edge_")
"""Keyboards, and the corners of a photo with the arrows that move them: places on the picture."""
LETTERS: dict[Language, str] = {
    "fr": "éèêàçôîùûœ",
    "en": "abc",
    "pt": "ãõçáéíóúâêô",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىئءؤ،؟",
    "tr": "ğışçöüİ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
}


def test_every_word_on_the_screen_changes_with_the_language(kit: StageKit) -> None:
    """LNG-5: without leaving the screen, from QML and from the code that builds sentences."""
    kit.show(at(Place.SERVICE))
    french = set(words(kit))
    kit.show(replace(kit.stage_state, language="uk"))
    ukrainian = set(words(kit))
    kept = {one for one in french & ukrainian if any(sign.isalpha() for sign in one)}
    assert kept == set()
    kit.show(replace(kit.stage_state, language="fr"))
    assert set(words(kit)) == french


def test_the_next_visitor_is_greeted_in_french(kit: StageKit) -> None:
    """PRV-6: the language is forgotten with the visit."""
    kit.show(VisitState())
    french = words(kit)
    kit.show(at(Place.HOME, language="ar"))
    assert wording.of("la CAF") == "la CAF"
    kit.show(VisitState())
    assert words(kit) == french
    assert wording.of("la CAF") == "de la CAF"


def test_grammar_of_french_steps_aside(kit: StageKit) -> None:
    """TXT-9: hours have two digits for the minutes; names stand as the phrasebook has them."""
    kit.show(at(Place.HOME, language="en"))
    assert "05" in wording.hour(time(9, 5))
    assert "le service" not in wording.closed("the family fund")
    kit.show(VisitState())
    assert wording.hour(time(9, 5)).replace("\u00a0", " ") == "9 heures 5"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("kit")
def test_every_letter_of_the_language_is_in_a_bundled_face(language: Language) -> None:
    """TXT-10, LNG-5: no letter is left to whatever fonts the machine happens to have."""
    for weight in (500, 700):
        font = QFont(FACES[language])
        font.setWeight(QFont.Weight(weight))
        assert QFontInfo(font).family() == FACES[language]
        metrics = QFontMetricsF(font)
        assert [one for one in LETTERS[language] if not metrics.inFontUcs4(ord(one))] == []


@pytest.mark.usefixtures("kit")
def test_foreign_faces_are_as_tall_as_the_arithmetic_says() -> None:
    """TXT-1: capitals of Cyrillic, and the alef of Arabic, which has no capitals."""
    for family, tall in (("Borne Cyrillic", "Ж"), ("Borne Arabic", "ا")):
        font = QFont(family)
        font.setPixelSize(1000)
        font.setWeight(QFont.Weight.Medium)
        assert set(QFontDatabase.styles(family)) == {"Medium", "Bold"}
        height = QFontMetricsF(font).tightBoundingRect(tall).height() / 1000
        assert height == pytest.approx(CAP_RATIOS[family], abs=0.01)


@pytest.mark.timeout(600)
def test_arabic_is_mirrored_target_by_target(everyday: tuple[Seen, ...]) -> None:
    """LNG-5: what stands left of something in French stands right of it in Arabic."""
    wrong: list[str] = []
    for seen in everyday:
        french, arabic = _sided(seen.french), _sided(seen.arabic)
        for one, other in permutations(french.keys() & arabic.keys(), 2):
            before = _is_left_of(french[one], french[other])
            if before and _is_left_of(arabic[one], arabic[other]):
                wrong.append(f"{seen.exhibit.name}: {one} stays left of {other}")
    assert not wrong, "\n".join(wrong)


def _is_left_of(one: QRectF, other: QRectF) -> bool:
    """Return whether `one` ends before `other` begins, on the same height."""
    level = one.top() < other.bottom() and other.top() < one.bottom()
    return level and one.right() <= other.left()


def _sided(places: Places) -> Places:
    """Return those that have a side, in French or in Arabic."""
    return {
        name: place
        for name, place in places.items()
        if name not in SIDED and not name.startswith(UNTURNED)
    }


def test_languages_are_named_in_their_own_script(kit: StageKit) -> None:
    """LNG-5, WCAG 3.1.1: « العربية », « Українська », no flag, whatever is spoken now."""
    names = {"Français", "English", "Português", "العربية", "Türkçe", "Українська"}
    for language in ("fr", "ar"):
        exhibit = next(one for one in EXHIBITS if one.name == "S01-language")
        Gallery(kit.stage, {}, kit.clock).place(exhibit, Look(language=language))
        settle(kit.window)
        assert names <= {str(one.property("text")) for one in texts(kit.window)}
