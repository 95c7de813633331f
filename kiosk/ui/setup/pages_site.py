"""The pages with something to type: the place, the desk, the codes; and the network's checks."""

from __future__ import annotations

from pathlib import PurePath

from kiosk.core.staff import Role
from kiosk.ui.agent_page import Action, Line
from kiosk.ui.setup.facts import SetupFacts
from kiosk.ui.setup.findings import findings
from kiosk.ui.setup.page import SetupPage

LABELS: dict[str, tuple[str, str]] = {
    "site.name": ("Lieu", "Le nom du lieu, comme on le dit : Patay."),
    "site.id": ("Nom court", "Le nom du site au bureau : patay."),
    "site.title": ("Enseigne", "Ce qui est écrit au-dessus de la porte."),
    "desk.url": ("Adresse", "L'adresse du bureau, avec https."),
    "desk.token": ("Jeton", "Le jeton que le bureau a donné pour ce site."),
}
_TYPING = (Action("cancel", "Retour", "back"), Action("enter", "C'est bon", "done", "primary"))
_WHOSE: dict[Role, str] = {"agent": "l'agent", "technician": "le technicien"}


def typing(facts: SetupFacts) -> SetupPage:
    """What is being typed; the keys stand below."""
    title, lead = LABELS[facts.editing]
    lines = (Line(facts.complaint, tone="bad"),) if facts.complaint else ()
    return SetupPage(title, lead, lines, footer=_TYPING)


def site(facts: SetupFacts) -> SetupPage:
    """Which place the borne stands at."""
    fields = tuple(_field(facts, key) for key in ("site.name", "site.id", "site.title"))
    lead = "Touchez une ligne pour la changer."
    return SetupPage("Lieu", lead, choices=fields, columns=1, picture="here")


def _field(facts: SetupFacts, key: str) -> Action:
    value = facts.draft.word(key) or "à écrire"
    return Action(f"edit:{key}", f"{LABELS[key][0]} : {value}", "keyboard")


def desk(facts: SetupFacts) -> SetupPage:
    """Where the borne calls, and how it proves who it is."""
    given = "donné" if facts.draft.has_token else "à écrire"
    choices = [
        _field(facts, "desk.url"),
        Action("edit:desk.token", f"Jeton : {given}", "keyboard"),
        *(Action(f"token:{one}", f"Clé USB : {PurePath(one).name}", "send")
          for one in facts.tokens[:2]),
        Action("files", "Chercher le jeton sur une clé USB", "again"),
    ]  # fmt: skip
    lines = [Line("Le bureau donne l'adresse et le jeton.", "phone")]
    if facts.refusal:
        lines = [facts.refusal]
    lead = "Où la borne appelle, et comment elle se nomme."
    return SetupPage(
        "Bureau des conseillers", lead, tuple(lines), tuple(choices), columns=1, picture="phone"
    )


def network(facts: SetupFacts) -> SetupPage:
    """What `kiosk doctor` says of the way to the desk."""
    choices = (
        Action("check:network,tls,desk,speed,partners,turn,clock", "Vérifier", "check", "primary"),
    )
    lines = findings("network", facts, 4) or (Line("Touchez « Vérifier ».", "signal"),)
    lines = (facts.refusal,) if facts.refusal else lines
    lead = "La borne essaie tout le chemin d'un appel."
    return SetupPage("Réseau", lead, lines, choices, columns=1, picture="signal")


def codes(facts: SetupFacts) -> SetupPage:
    """The codes of agent and technician, typed twice."""
    roles: tuple[Role, ...] = ("agent", "technician")
    choices = tuple(
        Action(f"role:{role}", f"{name} : {_given(facts, role)}", "lock", on=role == facts.role)
        for role, name in zip(roles, ("Agent", "Technicien"), strict=True)
    )
    lines = [Line("Huit chiffres au moins, sans suite ni date.", "guard")]
    if facts.complaint:
        lines = [Line(facts.complaint, tone="bad")]
    typed = "Tapez-le encore une fois" if facts.again else "Tapez un code"
    return SetupPage("Codes", f"{typed} pour {_WHOSE[facts.role]}.", tuple(lines), choices)


def _given(facts: SetupFacts, role: Role) -> str:
    return "donné" if facts.draft.codes.has(role) else "à donner"


def door(facts: SetupFacts) -> SetupPage:
    """The technician's code, before anything is shown."""
    lines = (Line(facts.complaint, "lock", tone="bad"),) if facts.complaint else ()
    return SetupPage("Réglages de la borne", "Tapez le code du technicien.", lines, footer=(
        Action("quit", "Quitter", "close"),
    ))  # fmt: skip
