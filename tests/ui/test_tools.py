"""The tools below every screen: their places, their states, the languages."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.partner import Partner
from kiosk.ui.stage import Stage
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Line, Place, Question, VisitState
from tests.ui.choosing_kit import done_by, names
from tests.ui.conftest import MakeKit
from tests.ui.geometry import rect, settle, spoken
from tests.ui.stage_kit import LANDSCAPE, PARTNER, PORTRAIT, StageKit, at, words
from tests.ui.touch import Finger


def test_the_curtain_is_a_tool_of_calls_only(kits: MakeKit) -> None:
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.HOME))
    assert "curtain" not in names(kit, "tool_")
    kit.show(at(Place.WAITING, line=Line.WAITING))
    Finger(kit).tap("tool_curtain")
    assert done_by(kit) == [s.CurtainToggled()]


def test_the_language_tool_lays_the_languages_over_the_screen(kits: MakeKit) -> None:
    """§8: and says that the adviser speaks French."""
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.HOME))
    finger = Finger(kit)
    finger.tap("tool_language")
    kit.stage.show(VisitState(place=Place.HOME, question=Question.LANGUAGE))
    assert "Le conseiller parle français." in words(kit)
    finger.tap("language_pt")
    finger.tap("question_no")
    assert done_by(kit) == [s.LanguageAsked(), s.LanguageChosen("pt"), s.NoChosen()]


def test_a_site_in_french_alone_offers_no_language(qapp: QGuiApplication) -> None:
    kit = StageKit()
    kit.stage.close()
    happened: list[Happening] = []
    site = kit.site.model_copy(update={"languages": ("fr",)})
    kit.stage = Stage(site, kit.clock, kit.pages, happened.append, windowed_size=PORTRAIT)
    kit.show(VisitState())
    assert names(kit, "language_") == []
    kit.show(VisitState(place=Place.HOME))
    assert "language" not in names(kit, "tool_")
    kit.stage.close()


def test_tools_tell_their_state_by_word(kit: StageKit) -> None:
    """TXT-6, EN 5.6: not by colour; the word changes, in the name too."""
    kit.show(VisitState(place=Place.HOME))
    assert {"Plus grand", "Contraste"} <= set(words(kit))
    kit.stage.choose_display(big=True, contrast=True)
    assert {"Plus petit", "Couleurs"} <= set(words(kit))
    assert "Les lettres sont grandes." in spoken(kit.find("tool_big"))
    assert "Le contraste est fort." in spoken(kit.find("tool_contrast"))


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_no_tool_moves_when_the_call_begins(kits: MakeKit, size: Any) -> None:
    """NAV-1: the curtain's place is kept while there is no call."""
    kit = kits(size)
    kit.show(VisitState())
    kit.show(VisitState(place=Place.HOME))
    settle(kit.window)
    before = {name: rect(kit.find(f"tool_{name}")) for name in names(kit, "tool_")}
    kit.show(at(Place.WAITING, line=Line.WAITING))
    settle(kit.window)
    after = {name: rect(kit.find(f"tool_{name}")) for name in names(kit, "tool_")}
    assert set(after) - set(before) == {"curtain"}
    assert {name: after[name] for name in before} == before


def test_the_partner_s_record_is_what_is_shown(kits: MakeKit) -> None:
    """LNG-3: the plain need stands beside every acronym."""
    kit = kits()
    kit.show(VisitState())
    kit.show(VisitState(place=Place.SERVICES))
    shown: Partner = next(one for one in kit.site.partners if one.id == PARTNER)
    assert shown.plain in words(kit)
