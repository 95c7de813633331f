"""Pages where the agent decides: hours and closings, loudness, languages. Pure, one a page."""

from __future__ import annotations

from datetime import datetime

from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.agent_page import MENU, Action, Line, Page
from kiosk.ui.wording import capital, day, hour

_UNTIL = {
    "hour": "Pendant une heure",
    "tomorrow": "Jusqu'à demain",
    "monday": "Jusqu'à lundi",
    "next_monday": "Le lundi d'après",
}


def moment(at: datetime, now: datetime) -> str:
    """Return « 11 heures 32 » of this day, « demain » or « lundi 11 mai » of another."""
    return hour(at.time()) if at.date() == now.date() else day(at, now)


def closing(facts: AgentFacts) -> Page:
    """Today's hours, and what the agent closed."""
    rules, now = facts.rules, facts.now
    lines = tuple(
        Line(f"{capital(one.name)} : {one.today}", "closed" if one.closed_by_agent else "clock",
             tone="warn" if one.closed_by_agent else "plain")
        for one in facts.services
    )  # fmt: skip
    actions = [
        Action("page:close", "Fermer la borne", "closed", "primary"),
        Action("page:services", "Fermer un service", "services"),
        MENU,
    ]
    lead = "Les horaires d'aujourd'hui."
    if till := rules.borne_closed_till(now):
        lead = f"La borne est fermée jusqu'à {moment(till, now)}."
        actions[0] = Action("open:", "Rouvrir la borne", "done", "primary")
    return Page("Ouvrir et fermer", lead, lines, tuple(actions))


def services(facts: AgentFacts) -> Page:
    """Which service to close, or to open again."""
    actions = tuple(
        Action(f"open:{one.id}", f"Rouvrir {one.name}", "done", on=True)
        if one.closed_by_agent
        else Action(f"page:close:{one.id}", f"Fermer {one.name}", "closed")
        for one in facts.services
    )
    return Page("Fermer un service", "Les autres services restent ouverts.",
                actions=(*actions, MENU))  # fmt: skip


def close(facts: AgentFacts, service: str) -> Page:
    """Until when."""
    name = next((one.name for one in facts.services if one.id == service), "")
    actions = tuple(
        Action(f"close:{key}:{service}", label, "clock") for key, label in _UNTIL.items()
    )
    title = f"Fermer {name}" if name else "Fermer la borne"
    return Page(title, "Jusqu'à quand ?", actions=(*actions, MENU))


def sound(facts: AgentFacts) -> Page:
    """How loud the borne begins, how loud it may become, which languages it offers."""
    rules = facts.rules
    lines = (
        Line(f"Au début, le son est à {rules.volume_start} sur 10.", "volume_down"),
        Line(f"Au plus fort, il est à {rules.volume_most} sur 10.", "volume_up"),
    )
    languages = tuple(
        Action(f"language:{code}", name, "done" if code not in rules.languages_off else "close",
               on=code not in rules.languages_off)
        for code, name in facts.languages
        if code != "fr"
    )  # fmt: skip
    actions = (
        Action("start:-1", "Début moins fort", "volume_down"),
        Action("start:1", "Début plus fort", "volume_up"),
        Action("most:-1", "Maximum moins fort", "volume_down"),
        Action("most:1", "Maximum plus fort", "volume_up"),
        *languages,
        Action("sound", "Jouer un son", "listen"),
        MENU,
    )
    lead = "Touchez une langue pour l'offrir ou la cacher." if languages else ""
    return Page("Son et langues", lead, lines, actions)
