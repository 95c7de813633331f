"""The pages the borne prints: what they say, how large, and what the file does not say."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.config.phrasebook import Phrasebook
from kiosk.config.site import Site
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.messages import Language
from kiosk.fleet.check import Finding, told
from kiosk.ui.health_page import health_page
from kiosk.ui.print_tray import Sheets
from kiosk.ui.slips import Slips
from kiosk.ui.translation import Interpreter, load_fonts

ROOT = Path(__file__).parents[2]
EVENING = datetime(2026, 7, 20, 19, 0, tzinfo=PARIS)
A4_MM = (210, 297)
LEAST_PT = 14.0
STAFF_LEAST_PT = 9.0
PHRASES = Phrasebook({"ar": {"la Caisse": "الصندوق", "Maison": "الدار"}})

HOURS = [
    {"days": ["lundi", "mardi", "mercredi", "jeudi"], "opens": "09:00", "closes": "12:00"},
    {"days": ["lundi", "mardi"], "opens": "13:30", "closes": "16:00"},
]
CAISSE = {
    "id": "caisse",
    "name": "la Caisse",
    "spoken": "la Caisse",
    "plain": "vos allocations",
    "picture": "family",
    "tint": "orange",
    "hours": HOURS,
    "closed_dates": ["2026-09-01", "2026-01-05"],
    "closures": [{"first": "2026-08-03", "last": "2026-08-21"}],
    "contact": "Appelez le 3230.",
}
NEED = {"id": "aid", "label": "Mes aides", "picture": "family", "tint": "orange"}


def site(**partner: object) -> Site:
    return Site.model_validate(
        {
            "site": {"id": "patay", "name": "Patay", "title": "Maison"},
            "privacy": {"controller": "le Département", "address": "dpo@example.org"},
            "partners": [CAISSE | partner],
            "needs": [NEED | {"partner": "caisse"}],
            "phrasebook": PHRASES,
        }
    )


MakeSlips = Callable[..., Slips]


@pytest.fixture
def slips(qapp: QGuiApplication, request: pytest.FixtureRequest) -> MakeSlips:
    load_fonts(ROOT / "assets" / "fonts")

    def make(language: Language = "fr", **partner: object) -> Slips:
        interpreter = Interpreter(("ar",), qapp)
        interpreter.speak(language)
        request.addfinalizer(interpreter.fall_silent)
        return Slips(site(**partner), ManualClock(EVENING), lambda: language)

    return make


def lines(sheets: Sheets) -> list[str]:
    """Return the page's text, a sentence a line."""
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=sheets.pdf, capture_output=True, check=True).stdout
    said = (line.replace("\u00a0", " ").strip() for line in text.decode().splitlines())
    return [without_a(line) for line in said if line.strip("\f")]


def without_a(text: str) -> str:
    """Return `text` as it can be read back: Qt's PDFs draw the letter A, but do not name it."""
    return re.sub("[A&]", "", text)


def test_the_hours_say_everything_one_needs_to_come_back(slips: MakeSlips) -> None:
    """TXT-9, TXT-3: a sentence a line; a paper never says « demain »; what is over is left out."""
    assert lines(slips().hours("caisse")) == [
        without_a(one)
        for one in (
            "Maison",
            "La Caisse",
            "Ce service vous aide pour vos allocations.",
            "Les horaires",
            "Lundi, mardi : de 9 heures à 12 heures.",
            "Puis de 13 heures 30 à 16 heures.",
            "Mercredi, jeudi : de 9 heures à 12 heures.",
            "Prochaine ouverture : mardi 21 juillet à 9 heures.",
            "Les jours de fermeture",
            "Fermé du lundi 3 août au vendredi 21 août.",
            "Fermé le mardi 1er septembre.",
            "Fermé les jours fériés.",
            "Sans la borne",
            "Appelez le 3230.",
        )
    ]


def test_a_service_without_hours_sends_to_the_agent(slips: MakeSlips) -> None:
    said = lines(slips(hours=[], closures=[], closed_dates=[], contact="").hours("caisse"))
    assert said[3:] == ["Les horaires", "Demandez les horaires à l'agent."]


def test_the_rights_are_those_of_the_screen_word_for_word(slips: MakeSlips) -> None:
    """S25: one text, one translation."""
    screen = (ROOT / "kiosk/ui/qml/screens/Rights.qml").read_text()
    known = set(re.findall(r'text: qsTr\("([^"]+)"\)', screen))
    said = [
        line.replace("Le Département", "%1").replace("dpo@example.org", "%1")
        for line in lines(slips().rights())[1:]
    ]
    assert set(said) == {without_a(one.replace("\u00a0", " ")) for one in known}


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("name", ["hours", "rights"])
def test_a_page_is_one_a4_sheet_of_large_letters(
    slips: MakeSlips, name: str, language: Language
) -> None:
    """RLS-1.2: nothing smaller than 14 points, on paper as well."""
    made = slips(language)
    sheets = made.hours("caisse") if name == "hours" else made.rights()
    with pypdfium2.PdfDocument(sheets.pdf) as pdf:
        assert len(pdf) == sheets.count == 1
        width, height = pdf[0].get_size()
        text = pdf[0].get_textpage()
        heights = [_letter_pt(text, number) for number in range(text.count_chars())]
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == A4_MM
    assert min(one for one in heights if one) >= LEAST_PT


@pytest.mark.parametrize("broken", [0, 3, 11])
def test_what_an_agent_hands_over_is_one_sheet_faults_first(
    qapp: QGuiApplication, broken: int
) -> None:
    """Whoever comes to repair wants one sheet: what fails, what will, then the rest."""
    load_fonts(ROOT / "assets" / "fonts")
    devices = ("camera", "plate", "microphone", "speaker")
    warned = [told(name, Finding("none")) for name in (*devices, "echo")[: broken // 2]]
    how = dict.fromkeys(devices, "missing") | {"printer": "empty", "scanner": "off"}
    failed = [
        told(name, Finding(how[name], {"name": "X"})) for name in [*how][: broken - broken // 2]
    ]
    well = told("speed", Finding("ok", {"down": 8000, "up": 2000}))
    sheets = health_page("Maison", "Patay", (well, *warned, *failed), EVENING)
    with pypdfium2.PdfDocument(sheets.pdf) as pdf:
        assert len(pdf) == sheets.count == 1
        text = pdf[0].get_textpage()
        heights = [_letter_pt(text, number) for number in range(text.count_chars())]
    assert min(one for one in heights if one) >= STAFF_LEAST_PT
    signs = re.findall("Panne :|surveiller :|Force de la ligne", "\n".join(lines(sheets)))
    faults = ["Panne :"] * len(failed) + ["surveiller :"] * len(warned)
    assert signs == [*faults, "Force de la ligne"]


def _letter_pt(text: pypdfium2.PdfTextPage, number: int) -> float:
    """Return the size of a letter in points; 0 for what draws nothing."""
    if not text.get_text_range(number, 1).strip():
        return 0.0
    _, bottom, _, top = text.get_charbox(number, loose=True)
    return top - bottom


def test_a_page_in_arabic_begins_on_its_right_side(slips: MakeSlips) -> None:
    """LNG-5."""
    with pypdfium2.PdfDocument(slips("ar").hours("caisse").pdf) as pdf:
        width, _ = pdf[0].get_size()
        text = pdf[0].get_textpage()
        _, _, right, _ = text.get_charbox(0)
    assert right > width / 2


def test_the_file_says_nothing_of_when_and_where_it_was_made(slips: MakeSlips) -> None:
    """PRV-2: and so the same page is the same file."""
    first, second = slips().hours("caisse"), slips().hours("caisse")
    assert first == second
    with pikepdf.open(io.BytesIO(first.pdf)) as pdf:
        assert "/Info" not in pdf.trailer
        assert "/Metadata" not in pdf.Root
    assert b"CreationDate" not in first.pdf and b"Producer" not in first.pdf


def test_no_sentence_is_longer_than_eleven_words(slips: MakeSlips) -> None:
    """LNG-1, on paper too."""
    made = slips()
    for line in lines(made.hours("caisse")) + lines(made.rights()):
        assert len(line.rstrip(".?").split()) <= 11
        assert not re.search(r"[;()\[\]…]|%\d", line)
