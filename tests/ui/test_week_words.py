"""A week's hours as sentences (TXT-9, LNG-1)."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.core.clock import PARIS
from kiosk.core.partner import OpeningHours
from kiosk.ui import week_words

pytestmark = pytest.mark.usefixtures("qapp")


def hours(days: str, opens: str, closes: str) -> OpeningHours:
    return OpeningHours.model_validate({"days": days.split(), "opens": opens, "closes": closes})


def said(*spans: OpeningHours) -> list[str]:
    return [one.replace("\u00a0", " ") for one in week_words.week(spans)]


WORKDAYS = "lundi mardi mercredi jeudi vendredi"


def test_days_with_the_same_hours_are_said_together() -> None:
    assert said(hours(WORKDAYS, "09:00", "12:00")) == [
        "Du lundi au vendredi : de 9 heures à 12 heures."
    ]


def test_afternoons_are_a_sentence_of_their_own() -> None:
    """TXT-3: each sentence starts a line."""
    afternoons = hours("lundi mardi mercredi jeudi", "13:30", "16:00")
    assert said(hours(WORKDAYS, "09:00", "12:00"), afternoons) == [
        "Du lundi au jeudi : de 9 heures à 12 heures.",
        "Puis de 13 heures 30 à 16 heures.",
        "Vendredi : de 9 heures à 12 heures.",
    ]


def test_days_apart_are_listed() -> None:
    assert said(hours("mardi jeudi", "14:00", "17:00")) == [
        "Mardi, jeudi : de 14 heures à 17 heures."
    ]


def test_a_service_without_hours_has_no_week() -> None:
    assert said() == []


def test_the_welcome_says_when_to_come_back() -> None:
    now = datetime(2026, 5, 2, 18, 0, tzinfo=PARIS)
    opens = datetime(2026, 5, 4, 9, 0, tzinfo=PARIS)
    assert week_words.come_back(opens, now).replace("\u00a0", " ") == "Revenez lundi à 9 heures."
