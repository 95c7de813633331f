"""The scanner on the screens: offered as it is, told as it works, and every trouble in words."""

from __future__ import annotations

import pytest

from kiosk.core import media
from kiosk.core.faults import Fault
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Line, Place, Sending, VisitState
from tests.ui.conftest import MakeKit
from tests.ui.geometry import items
from tests.ui.hearing import ACT, Ear, go_to, press
from tests.ui.stage_kit import StageKit, at, words
from tests.ui.touch import Finger

BOTH = media.ScannerSeen(sources=("glass", "feeder"))
OFFERS: dict[str, tuple[media.ScannerSeen, str, str]] = {
    "glass": (
        media.ScannerSeen(sources=("glass",)),
        "Poser la feuille sur la vitre",
        "Mettez le texte contre la vitre.",
    ),
    "feeder": (
        media.ScannerSeen(sources=("feeder",)),
        "Mettre les feuilles dans le chargeur",
        "Regardez le dessin sur le chargeur.",
    ),
    "both": (BOTH, "Utiliser la vitre ou le chargeur", "Plusieurs feuilles : dans le chargeur."),
}
FAULTS = {
    Fault.SCANNER_OFF: ("La vitre ne répond pas", "L'agent peut vous aider."),
    Fault.SCANNER_BUSY: ("La vitre est occupée", "Essayez encore dans un moment."),
    Fault.SCANNER_OPEN: ("Le couvercle est ouvert", "Fermez le couvercle, puis essayez encore."),
    Fault.SCANNER_JAMMED: ("Une feuille est coincée", "Ne tirez pas dessus."),
    Fault.SCANNER_EMPTY: ("Il n'y a pas de papier", "Mettez la feuille, puis essayez encore."),
    Fault.SCANNER_FAILED: ("La vitre ne marche pas", "L'agent peut vous aider."),
    Fault.SCAN_CUT: ("La page n'est pas entière", "Reposez le papier, puis essayez encore."),
}


def call(place: Place = Place.READ_SHEETS, **rest: object) -> VisitState:
    return at(place, line=Line.TALKING, **rest)


def shown(kit: StageKit) -> set[str]:
    return {one.objectName() for one in items(kit.window.contentItem()) if one.objectName()}


@pytest.mark.parametrize("what", OFFERS)
def test_a_scanner_is_offered_as_what_one_does_with_the_hands(kit: StageKit, what: str) -> None:
    """LNG-2: « la vitre », « le chargeur », as far as this one has them."""
    seen, offer, told = OFFERS[what]
    kit.stage.media(seen)
    kit.show(call(Place.PLACE_PAPER))
    assert offer in words(kit)
    Finger(kit).tap("use_scanner")
    assert kit.happened[-1] == s.SheetsChosen()
    kit.show(call())
    assert told in words(kit)


def test_a_site_without_a_scanner_offers_none(kit: StageKit) -> None:
    """NAV-7: only what works is offered, also when it goes meanwhile."""
    kit.show(call(Place.PLACE_PAPER))
    words(kit)
    assert "use_scanner" not in shown(kit)
    kit.stage.media(BOTH)
    assert "use_scanner" in shown(kit)
    kit.stage.media(media.ScannerSeen())
    assert "use_scanner" not in shown(kit)


def test_what_the_scanner_has_is_known_in_the_next_visit(kit: StageKit) -> None:
    kit.stage.media(BOTH)
    kit.show(call(Place.END, erasure="done"))
    kit.show(VisitState())
    kit.show(call(Place.PLACE_PAPER))
    words(kit)
    assert "use_scanner" in shown(kit)


TOUCHES: list[tuple[VisitState, str, Happening]] = [
    (call(), "read_sheets", s.ShotChosen()),
    (call(), "to_camera", s.BackChosen()),
    (call(reading="going"), "stop_reading", s.StopChosen()),
    (call(fault=Fault.SCANNER_OPEN), "retry", s.RetryChosen()),
    (call(fault=Fault.SCANNER_OPEN), "to_camera", s.BackChosen()),
    (call(fault=Fault.SCANNER_JAMMED), "agent", s.HelpChosen()),
    (call(fault=Fault.SCANNER_JAMMED, pages=2, sheets_read=2), "look_at_pages",
     s.ContinueChosen()),
]  # fmt: skip


@pytest.mark.parametrize(("state", "target", "happening"), TOUCHES)
def test_a_touch_means_what_its_words_say(
    kits: MakeKit, state: VisitState, target: str, happening: Happening
) -> None:
    """TCH-9."""
    kit = kits()
    kit.stage.media(BOTH)
    kit.show(VisitState())
    kit.show(state)
    Finger(kit).tap(target)
    assert kit.happened[-1] == happening


def test_it_says_what_it_does_and_no_more(kit: StageKit) -> None:
    """ERR-1, DOC-9: so many sheets are read, a bar only where the scanner tells; then it stops."""
    kit.stage.media(BOTH)
    kit.show(call(reading="going"))
    assert {"La borne prend la photo", "Attendez la fin."} <= set(words(kit))
    assert "share" not in shown(kit)
    kit.stage.media(media.SheetProgress(share=0.5))
    assert "share" in shown(kit)
    kit.show(call(reading="going", pages=2, sheets_read=2))
    kit.stage.media(media.SheetProgress())
    assert "2 feuilles sont en photo." in words(kit)
    assert "La borne cherche une autre feuille." in words(kit)
    assert "share" not in shown(kit)
    kit.show(call(reading="stopping"))
    assert "La borne s'arrête" in words(kit)
    assert not {"read_sheets", "stop_reading", "retry"} & shown(kit)


@pytest.mark.parametrize("fault", FAULTS)
def test_each_trouble_has_a_sentence_a_remedy_and_ways_out(kits: MakeKit, fault: Fault) -> None:
    """ERR-1, AUD-9."""
    kit = kits()
    kit.stage.media(BOTH)
    kit.show(call(fault=fault))
    assert {*FAULTS[fault], "Ce n'est pas votre faute."} <= set(words(kit))
    assert {"retry", "to_camera"} <= shown(kit)


def test_with_the_keys_alone_and_unseen_a_sheet_is_read(kit: StageKit) -> None:
    """AUD-4, AUD-9, DOC-9: what comes is said, what is chosen is done."""
    kit.clock.advance(60)
    ear = Ear(kit)
    kit.stage.media(BOTH)
    kit.stage.media(media.HeadsetPlugged(plugged=True))
    kit.show(call())
    assert "Une feuille : texte contre la vitre." in ear.arrive()
    go_to(kit, "read_sheets")
    press(kit, ACT)
    assert s.ShotChosen() in kit.happened
    kit.show(call(reading="going"))
    assert "Attendez la fin." in ear.arrive()
    for step in range(20):
        kit.stage.media(media.SheetProgress(share=step / 20))
        kit.clock.advance(0.1)
    assert ear.arrive() == [], "a bar that moves is nothing to say"
    kit.show(call(reading="going", pages=1, sheets_read=1))
    said = ear.arrive()
    assert "1 feuille est en photo." in said
    kit.show(call(fault=Fault.SCANNER_JAMMED, pages=1, sheets_read=1))
    assert {"Une feuille est coincée", "Ne tirez pas dessus."} <= set(ear.arrive())


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("glass", "Reprenez votre papier sous le couvercle."),
        ("feeder", "Reprenez vos feuilles dans le chargeur."),
        ("", "Reprenez votre papier."),
    ],
)
def test_a_paper_in_the_scanner_is_not_forgotten(kits: MakeKit, source: str, said: str) -> None:
    """DOC-8: on S10, and again at the end."""
    kit = kits()
    kit.show(call(Place.PAPER_SENT, pages=1, sending=Sending.ACKNOWLEDGED, left_in=source))
    assert said in words(kit)
    kit.show(at(Place.END, erasure="done", left_in=source))
    assert (said in words(kit)) is (source != "")


def test_a_full_document_says_so_and_takes_no_more(kit: StageKit) -> None:
    """DOC-5."""
    kit.show(call(Place.CHECK_PHOTO, pages=media.MOST_PAGES, page=3))
    assert "La borne ne garde pas plus de pages." in words(kit)
    assert "add_page" not in shown(kit)
    kit.show(call(Place.CHECK_PHOTO, pages=media.MOST_PAGES - 1, page=3))
    words(kit)
    assert "add_page" in shown(kit)
