"""The first and the last page of the setup: which file it begins from, and what will be written."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.agent_page import Action, Line
from kiosk.ui.setup.facts import SetupFacts, SiteFound
from kiosk.ui.setup.findings import CHECKED, NAMES, findings
from kiosk.ui.setup.page import NEXT, SetupPage, number

_KINDS = {
    "own": ("Garder ce qui est réglé : {place}", "done"),
    "example": ("Partir de l'exemple : {place}", "paper"),
    "stick": ("Clé USB : {place}", "send"),
}


_QUIT = Action("quit", "Quitter", "close")


def start(facts: SetupFacts) -> SetupPage:
    """Which file to begin from."""
    lines = [
        Line("Quinze minutes suffisent. Chaque étape peut être passée.", "clock"),
        Line("Rien n'est écrit avant la fin.", "guard"),
    ]
    if facts.refusal:
        lines.insert(0, facts.refusal)
    choices = [_file(one, facts.chosen) for one in facts.files[:5]]
    choices.append(Action("files", "Chercher une clé USB", "again"))
    return SetupPage(
        "Mettre la borne en route",
        "Choisissez un fichier de départ, puis touchez « Continuer ».",
        tuple(lines),
        tuple(choices),
        (_QUIT, NEXT) if facts.chosen else (_QUIT,),
        picture="touch",
        columns=1,
    )


def _file(one: SiteFound, chosen: str) -> Action:
    label, icon = _KINDS[one.kind]
    return Action(f"begin:{one.path}", label.format(place=one.place), icon, on=one.path == chosen)


def screen(facts: SetupFacts) -> SetupPage:
    """How large the screen is, by a ruler, and how it stands."""
    inches = facts.draft.number("screen.diagonal_in", 21.5)
    stands = "debout" if facts.actual == "portrait" else "couché"
    lines = (
        Line(f"L'écran est {stands} : {facts.width} × {facts.height} points.", "check"),
        Line(f"Sa diagonale : {number(round(inches, 1))} pouces.", "check"),
        *findings("screen", facts, 1),
    )
    sizes = tuple(
        Action(f"diagonal:{size}", f"{number(size)} pouces", on=abs(size - inches) < 0.05)
        for size in (15.6, 21.5, 24.0, 27.0, 32.0, 43.0)
    )
    asked = facts.draft.word("screen.orientation", "auto")
    ways = tuple(
        Action(f"set:screen.orientation={key}", label, on=asked == key)
        for key, label in (("portrait", "Debout"), ("landscape", "Couché"), ("auto", "Les deux"))
    )
    finer = (
        Action("shorter", "Plus court", "remove"),
        Action("longer", "Plus long", "add"),
        Action("check:screen", "Vérifier", "again"),
    )
    return SetupPage(
        "Écran", "Posez une règle. Ce trait doit faire 10 cm.", lines, (*finer, *sizes, *ways),
        columns=3,
    )  # fmt: skip


def summary(facts: SetupFacts) -> SetupPage:
    """What is done, skipped and missing; each step can be done again from here."""
    choices = tuple(
        Action(f"go:{step}", label, _mark(step, facts)) for step, label in NAMES.items()
    )
    if facts.written:
        return _written(facts)
    footer = (
        Action("quit", "Ne rien changer", "close"),
        Action("write", "Enregistrer", "done", "go"),
    )
    return SetupPage("Résumé", f"Fichier : {facts.target}", tuple(_sum(facts)), choices, footer)


def _sum(facts: SetupFacts) -> Iterator[Line]:
    if facts.refusal:
        yield facts.refusal
    if not (facts.draft.get("desk.url") and facts.draft.has_token):
        text = "Sans bureau ni jeton, la borne ne peut pas appeler."
        yield Line(text, remedy="Touchez « Bureau ».", tone="bad")
    if facts.stand_ins:
        yield Line("Démonstration : des appareils sont joués par la borne.", "warning")
    for standing, words in (("done", "Faits"), ("skipped", "Passés")):
        names = [label for step, label in NAMES.items() if facts.standing.get(step) == standing]
        if names:
            listed = ", ".join(name.lower() for name in names)
            yield Line(f"{words} : {listed}.", "done" if standing == "done" else "forward")
    if bad := _failing(facts):
        yield Line("En panne : " + ", ".join(bad) + ".", tone="bad")


def _failing(facts: SetupFacts) -> list[str]:
    return [one.name for one in facts.outcomes.values() if one.verdict == "failed"]


def _mark(step: str, facts: SetupFacts) -> str:
    checks = [facts.outcomes[one] for one in CHECKED.get(step, ()) if one in facts.outcomes]
    if any(one.verdict == "failed" for one in checks):
        return "warning"
    return {"done": "done", "skipped": "forward"}.get(facts.standing.get(step, ""), "more")


def _written(facts: SetupFacts) -> SetupPage:
    lines = [Line(f"Écrit : {facts.target}", "done", tone="good")]
    if facts.kept:
        lines.append(Line(f"L'ancien fichier est gardé : {facts.kept}", "paper"))
    lines.append(Line("La borne a relu le fichier : il est bon.", "check", tone="good"))
    return SetupPage(
        "C'est enregistré",
        "La borne peut démarrer avec ces réglages.",
        tuple(lines),
        picture="done",
        footer=(
            Action("revise", "Résumé", "back"),
            Action("leave", "Démarrer la borne", "call", "go"),
        ),
    )
