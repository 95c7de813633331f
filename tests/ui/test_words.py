"""Words that code builds: all faults told, hours and days as people say them (ERR, TXT-9)."""

from __future__ import annotations

import re
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.clock import PARIS
from kiosk.core.faults import Fault
from kiosk.ui import fault_words, wording
from kiosk.ui.translation import FACES

MONDAY = datetime(2026, 5, 4, 10, 0, tzinfo=PARIS)


def test_every_fault_has_its_words() -> None:
    """ERR-1: the table is total, says whose fault it is not, and what can be done."""
    assert set(fault_words.FAULTS) == set(Fault)
    for words in fault_words.FAULTS.values():
        assert words.title
        assert not words.title.endswith(".")
        assert words.sentences[0] == fault_words.EASE
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


def test_no_word_stands_outside_the_two_places_for_words(qapp: QGuiApplication) -> None:
    """Visible text in QML goes through qsTr: a bare French literal could never be translated."""
    bare = re.compile(r'(?:\b(?:text|label|spoken|otherwise): |\? |: )"([A-ZÀ-Ý][^"]* [^"]*)"')
    qml = Path(wording.__file__).parent / "qml"
    found = [match for file in qml.rglob("*.qml") for match in bare.findall(file.read_text())]
    assert set(found) - set(FACES.values()) == set()
