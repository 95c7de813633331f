"""From « Bonjour » to the service: what each screen says, and where each touch leads."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.messages import Language
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Place, VisitState
from tests.ui.choosing_kit import NEEDS, ORDER, SUNDAY, done_by, names, presence
from tests.ui.conftest import MakeKit
from tests.ui.geometry import rect, settle, spoken
from tests.ui.stage_kit import CLOSED_PARTNER, LANDSCAPE, PARTNER, PORTRAIT, StageKit, words
from tests.ui.touch import Finger


@pytest.mark.parametrize("language", ["fr", "en", "pt", "ar", "tr", "uk"])
def test_each_language_begins_the_visit_in_itself(kits: MakeKit, language: Language) -> None:
    """LNG-5: named in its own script, a target of its own on the welcome screen."""
    kit = kits()
    kit.show(VisitState())
    Finger(kit).tap(f"language_{language}")
    assert kit.happened == [s.LanguageChosen(language)]


def test_languages_are_named_in_their_own_script(kits: MakeKit) -> None:
    """LNG-5: no flag, no French name."""
    kit = kits()
    kit.show(VisitState())
    said = words(kit)
    for name in ("Français", "English", "Português", "العربية", "Türkçe", "Українська"):
        assert name in said


def test_the_welcome_says_when_every_service_is_closed(kit: StageKit) -> None:
    """S00 out of hours: « Fermé. Revenez lundi à 9 heures. »; touching still works."""
    standings = kit.stage._models.service._standings
    standings._partners = {PARTNER: standings._partners[PARTNER]}
    kit.clock.show(SUNDAY)
    kit.stage._models.service.refresh()
    kit.show(VisitState())
    said = words(kit)
    assert "Fermé." in said
    assert "Revenez demain à 9 heures." in said
    assert "Bonjour" not in said
    Finger(kit).tap("begin")
    assert kit.happened == [s.Touched()]


@pytest.mark.parametrize(
    ("target", "happening"),
    [
        ("talk", s.TalkChosen()),
        ("appointment", s.AppointmentChosen()),
        ("agent", s.HelpChosen()),
        ("rights", s.RightsChosen()),
    ],
)
def test_home_offers_three_ways_and_one_s_rights(
    kits: MakeKit, target: str, happening: Happening
) -> None:
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.HOME))
    Finger(kit).tap(target)
    assert done_by(kit) == [happening]


def test_needs_keep_their_order_on_every_visit(kits: MakeKit) -> None:
    """TCH-11: ten tiles, the same order, read by rows of two."""
    kit = kits()
    kit.show(NEEDS)
    assert names(kit, "need_") == ORDER
    left, beside = (rect(kit.find(f"need_{one}")) for one in ORDER[:2])
    assert left.top() == beside.top()
    assert left.left() < beside.left()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_big_letters_put_the_needs_on_two_pages(kits: MakeKit, size: Any) -> None:
    """TCH-7, TCH-11: paged by a button, in the same order, never scrolled."""
    kit = kits(size)
    kit.stage.choose_display(big=True, contrast=False)
    kit.show(VisitState())
    kit.stage.choose_display(big=True, contrast=False)
    kit.show(NEEDS)
    first = names(kit, "need_")
    Finger(kit).tap("next_page")
    second = names(kit, "need_")
    assert first + second == ORDER
    Finger(kit).tap("next_page")
    assert names(kit, "need_") == first
    kit.stage.choose_display(big=False, contrast=False)


def test_a_tile_tells_that_its_service_is_away(kit: StageKit) -> None:
    """NAV-7, TXT-6: a word and a picture on the tile, and the word in its name."""
    kit.stage.presence(presence(advisers=0, free=0, wait_minutes=None))
    kit.show(NEEDS)
    assert words(kit).count("Absent") == 1
    assert "Absent" in spoken(kit.find("need_family"))
    kit.stage.presence(presence())
    assert "Absent" not in words(kit)


def test_a_tile_that_begins_with_the_agent_is_never_closed(kit: StageKit) -> None:
    """NAV-7: one of the sentences of « Mon handicap, mon âge » leads to a closed service."""
    kit.clock.show(SUNDAY)
    kit.stage._models.service.refresh()
    kit.show(NEEDS)
    assert "Fermé" in spoken(kit.find("need_family"))
    assert "Fermé" not in spoken(kit.find("need_care"))
    assert "Fermé" not in spoken(kit.find("need_unknown"))


def test_no_tile_is_made_anew_while_nothing_changes(kit: StageKit) -> None:
    """TCH-3: the minute passes under a slow finger."""
    kit.show(NEEDS)
    kit.clock.advance(1)
    finger = Finger(kit)
    point = finger.centre("need_taxes")
    finger.press(point)
    kit.clock.advance(timedelta(minutes=2).total_seconds())
    kit.stage.presence(presence())
    settle(kit.window)
    finger.release(point)
    assert [type(one) for one in done_by(kit)] == [s.NeedChosen]


@pytest.mark.parametrize("place", [Place.SERVICES, Place.APPOINTMENT])
def test_every_service_is_in_the_list(kits: MakeKit, place: Place) -> None:
    """NAV-6, LNG-3: « Je connais le service »: each with its plain words, page after page."""
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=place))
    found = names(kit, "service_")
    finger = Finger(kit)
    for _ in range(3):
        finger.tap("next_page")
        found += [one for one in names(kit, "service_") if one not in found]
    assert found == [one.id for one in kit.site.partners]


def test_a_service_of_the_list_is_chosen_as_it_stands(kits: MakeKit) -> None:
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.SERVICES))
    Finger(kit).tap(f"service_{PARTNER}")
    Finger(kit).tap(f"service_{CLOSED_PARTNER}")
    assert done_by(kit) == [s.ServiceChosen(PARTNER), s.ServiceChosen(CLOSED_PARTNER, "closed")]


@pytest.mark.parametrize(
    ("target", "happening"),
    [
        ("phrase_0", s.PhraseChosen("caf")),
        ("phrase_4", s.PhraseChosen("adil", sensitive=True)),
        ("no_phrase", s.PhraseChosen()),
    ],
)
def test_a_sentence_leads_to_its_service(
    kits: MakeKit, target: str, happening: s.PhraseChosen
) -> None:
    """S03: two to five sentences, and « Aucune phrase » to the agent."""
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.PHRASES, need="housing"))
    Finger(kit).tap(target)
    assert done_by(kit) == [happening]
