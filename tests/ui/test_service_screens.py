"""S04, S15, S16, S24, S25: what a service's screens say, truthfully, and what they offer."""

from __future__ import annotations

import pytest

from kiosk.core.media import DeviceState
from kiosk.core.messages import Directory
from kiosk.visit import state as s
from kiosk.visit.state import Place, VisitState
from tests.ui.choosing_kit import change_partner, done_by, names, presence
from tests.ui.conftest import MakeKit
from tests.ui.stage_kit import CLOSED_PARTNER, StageKit, at, words
from tests.ui.touch import Finger


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (presence(), "Un conseiller est disponible."),
        (presence(free=0, waiting=2, wait_minutes=12), "Attente : environ 12 minutes."),
        (presence(free=0, waiting=0, wait_minutes=None), "Tous les conseillers sont occupés."),
        (presence(advisers=0, free=0, wait_minutes=None), "Aucun conseiller n'est là."),
    ],
)
def test_the_service_says_truthfully_who_is_there(
    kits: MakeKit, told: Directory, sentence: str
) -> None:
    kit = kits()
    kit.show(VisitState())
    kit.stage.presence(told)
    kit.show(at(Place.SERVICE))
    said = words(kit)
    assert sentence in said
    assert "Ouvert aujourd'hui de 9 heures à 12 heures." in said
    kit.stage.presence(None)


@pytest.mark.parametrize(
    ("appointments", "sentences"),
    [
        (("11:00",), ("Vous êtes en avance.", "Attendez ici.")),
        (("10:20",), ("Vous êtes en retard.", "Nous prévenons le conseiller.")),
        (("10:30",), ()),
    ],
)
def test_an_appointment_is_early_late_or_due(
    kits: MakeKit, appointments: tuple[str, ...], sentences: tuple[str, ...]
) -> None:
    """S26: told on S04, and calling stays possible."""
    kit = kits()
    kit.show(VisitState())
    kit.stage.presence(presence(appointments=appointments))
    kit.show(at(Place.SERVICE, appointment=True))
    said = words(kit)
    assert [one for one in said if one.startswith(("Vous êtes", "Attendez", "Nous"))] == [
        *sentences
    ]
    assert "call" in names(kit, "")
    kit.show(at(Place.SERVICE))
    assert not any(one.startswith("Vous êtes") for one in words(kit))
    kit.stage.presence(None)


def test_a_service_by_appointment_offers_one(kit: StageKit) -> None:
    change_partner(kit, mode="appointment")
    kit.show(at(Place.SERVICE))
    assert "Ce service reçoit sur rendez-vous." in words(kit)
    Finger(kit).tap("ask_appointment")
    assert done_by(kit) == [s.HelpChosen()]
    kit.show(at(Place.SERVICE, appointment=True))
    assert "Ce service reçoit sur rendez-vous." not in words(kit)


def test_a_service_that_records_says_so(kit: StageKit) -> None:
    """§9: before « Appeler »."""
    kit.show(at(Place.SERVICE))
    assert "Ce service enregistre l'appel." not in words(kit)
    kit.show(VisitState())
    change_partner(kit, records_call=True)
    kit.show(at(Place.SERVICE))
    assert "Ce service enregistre l'appel." in words(kit)


def test_calling_carries_how_the_service_stands(kits: MakeKit) -> None:
    """NAV-7: a service that closed meanwhile is not dialled."""
    kit = kits()
    kit.show(VisitState())
    kit.show(at(Place.SERVICE))
    Finger(kit).tap("call")
    assert done_by(kit) == [s.CallChosen("open")]


def test_a_closed_service_says_when_it_opens_and_shows_its_week(kits: MakeKit) -> None:
    """S15: where nothing can be printed, the week stands on the screen."""
    kit = kits()
    kit.stage.media(DeviceState(device="printer", working=False))
    kit.show(VisitState())
    kit.show(VisitState(place=Place.CLOSED, partner=CLOSED_PARTNER))
    said = words(kit)
    assert "Le service ouvre demain à 9 heures 30." in said
    assert "Mardi : de 9 heures 30 à 12 heures." in said
    assert "print_hours" not in names(kit, "")


def test_a_closed_service_s_hours_are_printed_where_a_printer_works(kits: MakeKit) -> None:
    kit = kits()
    kit.show(VisitState())
    kit.stage.media(DeviceState(device="printer", working=True))
    kit.show(VisitState(place=Place.CLOSED, partner=CLOSED_PARTNER))
    finger = Finger(kit)
    for target in ("print_hours", "ask_appointment", "other"):
        finger.tap(target)
    assert done_by(kit) == [s.PrintChosen(), s.HelpChosen(), s.OtherChosen()]
    kit.stage.media(DeviceState(device="printer", working=False))


def test_nobody_knows_of_a_printer_before_it_spoke(kit: StageKit) -> None:
    """S15, S25: no button that cannot work."""
    kit.show(VisitState(place=Place.RIGHTS))
    assert "print_rights" not in names(kit, "")


@pytest.mark.parametrize(
    ("told", "title", "wait"),
    [
        (
            presence(free=0, waiting=6, wait_minutes=35),
            "Tous les conseillers sont occupés", "Attente : plus de 30 minutes.",
        ),
        (
            presence(free=0, waiting=3, wait_minutes=16),
            "Tous les conseillers sont occupés", "Attente : plus de 15 minutes.",
        ),
        (
            presence(advisers=0, free=0, wait_minutes=None), "Aucun conseiller n'est là", "",
        ),
    ],
)  # fmt: skip
def test_a_busy_service_says_how_long_it_takes(
    kits: MakeKit, told: Directory, title: str, wait: str
) -> None:
    """S16: the minutes are never fewer than they are, and nobody is said to be busy who is away."""
    kit = kits()
    kit.show(VisitState())
    kit.stage.presence(told)
    kit.show(at(Place.BUSY))
    said = words(kit)
    assert title in said
    assert [one for one in said if one.startswith("Attente")] == [one for one in (wait,) if one]
    finger = Finger(kit)
    for target in ("wait", "ask_appointment", "other"):
        finger.tap(target)
    assert done_by(kit) == [s.ContinueChosen(), s.HelpChosen(), s.OtherChosen()]
    kit.stage.presence(None)


def test_urgent_help_leads_on_only_to_a_chosen_service(kits: MakeKit) -> None:
    """S24: numbers, the agent, and the service where a sentence led here."""
    kit = kits()
    kit.show(VisitState())
    kit.show(at(Place.URGENT, side_from=Place.PHRASES))
    assert "En danger, appelez le 17 ou le 112." in words(kit)
    finger = Finger(kit)
    finger.tap("continue")
    finger.tap("agent")
    assert done_by(kit) == [s.ContinueChosen(), s.HelpChosen()]
    kit.show(at(Place.URGENT, side_from=Place.HELP))
    assert "continue" not in names(kit, "")


@pytest.mark.parametrize("big", [False, True], ids=["normal", "big"])
def test_every_right_is_on_one_of_the_pages(kits: MakeKit, big: bool) -> None:
    """S25, TXT-4: nothing is scrolled, nothing is left out."""
    kit = kits()
    kit.show(VisitState())
    kit.stage.choose_display(big=big, contrast=False)
    kit.show(VisitState(place=Place.RIGHTS))
    said = set(words(kit))
    finger = Finger(kit)
    for _ in range(2 if big else 0):
        finger.tap("next_page")
        said |= set(words(kit))
    assert {
        "La borne envoie votre image et votre voix.", "Elle envoie seulement les papiers choisis.",
        "Elle efface tout à la fin.", "Le service garde les papiers reçus.",
        "Elle compte les appels, sans votre nom.", "Allez sur cnil.fr.",
    } <= said  # fmt: skip
    kit.stage.choose_display(big=False, contrast=False)
