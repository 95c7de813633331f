"""Every word the citizen reads: short sentences, plain words, all faults told (LNG, ERR, TXT-9)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.clock import PARIS
from kiosk.core.faults import Fault
from kiosk.ui import wording
from kiosk.ui.translation import I18N, compile_translation, compiled_path
from tests.ui.lupdate import update

MOST_WORDS = 11
BANNED = re.compile(
    r"\b(numéris\w*|scann\w*|valid\w*|visio\w*|usager\w*|opérateur\w*|session\w*|télécharg\w*"
    r"|cliqu\w*|document\w*|justificatif\w*|erreur\w*|serveur\w*|réseau\w*|système\w*|pixel\w*)\b",
    re.IGNORECASE,
)
SHAPES = re.compile(r"[;()\[\]…–]|\.\.\.")
SIDES = re.compile(
    r"\b(vert|verte|rouge|bleu|bleue|jaune|à gauche de|à droite de|ci-dessous|ci-dessus)\b",
    re.IGNORECASE,
)
MONDAY = datetime(2026, 5, 4, 10, 0, tzinfo=PARIS)


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"[.?!]", text) if one.strip()]


@pytest.fixture(scope="module")
def strings(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return every string that can be translated, from QML and from `wording`."""
    ts = tmp_path_factory.mktemp("ts") / "all.ts"
    update(ts, plural_only=False)
    found = [source.text or "" for source in ET.parse(ts).getroot().iter("source")]
    assert len(found) > 150
    return found


def test_sentences_have_at_most_eleven_words(strings: list[str]) -> None:
    """LNG-1: a variable counts as four words, the longest name there is."""
    for text in strings:
        for sentence in sentences(text):
            words = sentence.replace("\u00a0", " ").split()
            count = sum(1 if not word.startswith("%") else 2 for word in words if word != ":")
            assert count <= MOST_WORDS, sentence


def test_no_word_is_jargon(strings: list[str]) -> None:
    """LNG-2: one word for one thing, none of the office's."""
    assert [text for text in strings if BANNED.search(text)] == []


def test_no_sentence_needs_brackets_or_dashes(strings: list[str]) -> None:
    """LNG-1: no ; ( ) [ ] … or dash."""
    assert [text for text in strings if SHAPES.search(text)] == []


def test_nothing_is_told_by_colour_or_side(strings: list[str]) -> None:
    """TXT-7, WCAG 1.3.3."""
    assert [text for text in strings if SIDES.search(text)] == []


def test_double_signs_and_numbers_do_not_begin_a_line(strings: list[str]) -> None:
    """French typography: a no-break space before ? ! : and after a number."""
    assert [text for text in strings if re.search(r" [?!:]|%n ", text)] == []


def test_every_fault_has_its_words() -> None:
    """ERR-1: the table is total, says whose fault it is not, and what can be done."""
    assert set(wording.FAULTS) == set(Fault)
    for words in wording.FAULTS.values():
        assert words.title
        assert not words.title.endswith(".")
        assert words.sentences[0] == wording.EASE
        assert len(words.sentences) >= 2
        assert all(one.endswith(".") for one in words.sentences)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(9), "9 heures"),
        (time(9, 30), "9 heures 30"),
        (time(9, 5), "9 heures 5"),
        (time(1), "1 heure"),
        (time(0), "0 heure"),
        (time(0, 10), "0 heure 10"),
    ],
)
def test_hours_are_said_in_words(at: time, said: str) -> None:
    """TXT-9: « 9 heures 30 », never 9:30."""
    assert wording.hour(at).replace("\u00a0", " ") == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("day", "said"),
    [(4, "aujourd'hui"), (5, "demain"), (10, "dimanche"), (11, "lundi 11 mai")],
)
def test_days_are_said_as_people_say_them(day: int, said: str) -> None:
    """TXT-9: months in letters, never jj/mm."""
    assert wording.day(MONDAY.replace(day=day), MONDAY) == said


@pytest.mark.usefixtures("qapp")
def test_the_first_of_a_month_is_an_ordinal() -> None:
    assert wording.day(datetime(2026, 6, 1, tzinfo=PARIS), MONDAY) == "lundi 1er juin"


@pytest.mark.usefixtures("qapp")
def test_two_spans_make_two_sentences() -> None:
    said = wording.hours_today(((time(9), time(12)), (time(14), time(17))))
    assert [one.replace("\u00a0", " ") for one in said] == [
        "Ouvert aujourd'hui de 9 heures à 12 heures.",
        "Puis de 14 heures à 17 heures.",
    ]


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("la CAF", "de la CAF"),
        ("le service des impôts", "du service des impôts"),
        ("les impôts", "des impôts"),
        ("l'ADIL", "de l'ADIL"),
        ("France Travail", "de France Travail"),
        ("Agirc", "d'Agirc"),
    ],
)
def test_of_contracts_with_the_article(name: str, of: str) -> None:
    assert wording.of(name) == of


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("la CAF", "La CAF est fermée"),
        ("le service des impôts", "Le service des impôts est fermé"),
        ("les impôts", "Les impôts sont fermés"),
        ("l'ADIL", "Le service est fermé"),
        ("la Maison de Justice et du Droit", "Le service est fermé"),
    ],
)
def test_closed_agrees_with_the_article(name: str, said: str) -> None:
    assert wording.closed(name) == said


def test_plural_forms_are_all_there_and_up_to_date(tmp_path: Path) -> None:
    """What lupdate would write is what is kept, and nothing in it is unfinished."""
    kept = I18N / "kiosk_fr.ts"
    fresh = tmp_path / "kiosk_fr.ts"
    fresh.write_bytes(kept.read_bytes())
    update(fresh, plural_only=True)
    assert fresh.read_text() == kept.read_text()
    assert "unfinished" not in kept.read_text()


def test_compiled_translations_are_up_to_date(tmp_path: Path) -> None:
    """Qt loads the compiled file; `python -m kiosk.ui.translation` makes it anew."""
    fresh = tmp_path / "fresh.qm"
    compile_translation("fr", fresh)
    assert fresh.read_bytes() == compiled_path("fr").read_bytes()


def test_no_word_stands_outside_the_two_places_for_words(qapp: QGuiApplication) -> None:
    """Visible text in QML goes through qsTr: a bare French literal could never be translated."""
    bare = re.compile(r'(?:\b(?:text|label|spoken|otherwise): |\? |: )"([A-ZÀ-Ý][^"]* [^"]*)"')
    font = "Atkinson Hyperlegible Next"
    qml = Path(wording.__file__).parent / "qml"
    found = [match for file in qml.rglob("*.qml") for match in bare.findall(file.read_text())]
    assert set(found) - {font} == set()
