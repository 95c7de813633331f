"""The pages of the agent's space, made of facts: pure functions, one a page.

Their words are French and not translated: the borne's staff reads French (ADR 17). Sentences are
short all the same: no agent of a village hall has to know the words of computers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.fleet.check import Outcome
from kiosk.fleet.report import summary, with_figures
from kiosk.ui.agent_choices import close, closing, moment, services, sound
from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.agent_figures import figures, week
from kiosk.ui.agent_page import MENU, Action, Line, Page, Tone
from kiosk.ui.wording import hour

_TONES: dict[str, Tone] = {"ok": "good", "warn": "warn", "failed": "bad"}
_TRIALS = {
    "going": "La page d'essai s'imprime.",
    "slow": "La page d'essai s'imprime. C'est un peu long.",
    "done": "La page d'essai est sortie.",
    "empty": "Il n'y a plus de feuilles. Mettez-en, puis fermez le bac.",
    "jam": "L'imprimante est bloquée. Ouvrez-la, tirez la feuille, fermez.",
    "off": "L'imprimante est éteinte. Allumez-la, attendez une minute.",
    "failed": "La page d'essai n'est pas sortie. Regardez l'imprimante.",
}


def menu(facts: AgentFacts) -> Page:
    """The first page: in a call, only what ends it or leaves it (SEC-5)."""
    if facts.on_line:
        return Page("Espace agent", actions=_IN_CALL)
    leave = Action("leave", "Quitter", "leave")
    actions = [
        Action("assist", "Appeler pour une personne", "call", "primary"),
        Action("page:health", "Tout marche-t-il ?", "check"),
        Action("page:closing", "Ouvrir et fermer", "clock"),
        Action("page:sound", "Son et langues", "volume_up"),
        Action("page:week", "La semaine", "services"),
        Action("page:power", "Redémarrer", "restart"),
    ]
    if facts.training != "no":
        actions.insert(3, _training_tile(facts))
    if facts.sites:
        actions.append(Action("page:sites", "Lieu du jour", "here"))
    if facts.role == "technician":
        actions.append(Action("page:technician", "Technicien", "signal"))
    actions += [Action("erase_now", "Effacer maintenant", "delete", "danger"), leave]
    return Page("Espace agent", _state_of_borne(facts), actions=tuple(actions))


_IN_CALL = (
    Action("leave_alone", "Je laisse la personne seule", "leave", "primary"),
    Action("erase_now", "Effacer maintenant", "delete", "danger"),
    Action("leave", "Quitter", "back"),
)


def _training_tile(facts: AgentFacts) -> Action:
    if facts.training == "running":
        return Action("end_training", "Finir l'essai", "stop", "primary")
    return Action("page:training", "Essayer sans appeler", "hand")


def _state_of_borne(facts: AgentFacts) -> str:
    if facts.training == "running":
        return "C'est un essai : rien ne sort de la borne."
    if till := facts.rules.borne_closed_till(facts.now):
        return f"La borne est fermée jusqu'à {moment(till, facts.now)}."
    return f"Il est {hour(facts.now.time())}. La borne est ouverte."


def health(facts: AgentFacts) -> Page:
    """« Tout marche-t-il ? »: what does not first, each with what to do."""
    lead = summary(facts.outcomes) if facts.outcomes else "La borne n'a pas encore vérifié."
    if facts.checking:
        lead = "La borne vérifie. Cela prend une minute environ."
    elif facts.listening:
        lead = "La borne fait des bips et écoute. Ne parlez pas."
    elif facts.checked_at:
        lead = f"{lead} Vérifié à {hour(facts.checked_at.time())}."
    actions = (
        Action("check", "Vérifier maintenant", "again", "primary"),
        Action("page:face", "Essayer caméra et micro", "camera"),
        Action("page:plate", "Essayer la photo de papier", "photo"),
        Action("echo", "Essayer le son", "volume_up"),
        Action("trial", "Imprimer une page d'essai", "print"),
        Action("print_health", "Imprimer ce bilan", "paper"),
        MENU,
    )
    return Page("Tout marche-t-il ?", lead, (*_trial(facts), *_faults(facts.outcomes)), actions)


def _trial(facts: AgentFacts) -> Iterator[Line]:
    if words := _TRIALS.get(facts.trial):
        good = facts.trial in ("going", "slow", "done")
        yield Line(words, "print", tone="good" if good else "bad")


def _faults(outcomes: tuple[Outcome, ...]) -> Iterator[Line]:
    order = ("failed", "warn")
    for verdict in order:
        for one in outcomes:
            if one.verdict == verdict:
                yield Line(f"{one.name} : {_small(one.cause)}", "", one.remedy, _TONES[verdict])
    if well := [one.name for one in outcomes if one.verdict == "ok"]:
        yield Line("Marchent bien : " + ", ".join(well) + ".", tone="good")


def _small(sentence: str) -> str:
    """Return a sentence as it goes on after a colon."""
    follows = sentence[1:2].islower() or sentence[1:2] in "'’"
    return sentence[:1].lower() + sentence[1:] if follows else sentence


def face(_facts: AgentFacts) -> Page:
    """The camera's picture and the microphone's level."""
    actions = (Action("sound", "Jouer un son", "volume_up", "primary"), _TO_HEALTH, MENU)
    return Page("Caméra et micro", "Voyez-vous l'image ? Parlez : les barres montent.",
                actions=actions, live="face")  # fmt: skip


def plate(_facts: AgentFacts) -> Page:
    """The document camera's picture."""
    return Page("Photo de papier", "Posez une feuille. On doit pouvoir la lire.",
                actions=(_TO_HEALTH, MENU), live="plate")  # fmt: skip


_TO_HEALTH = Action("page:health", "Tout marche-t-il ?", "check")


def training(_facts: AgentFacts) -> Page:
    """« Essayer sans appeler »."""
    lines = (
        Line("Un conseiller joué par la borne répond.", "agent"),
        Line("Rien ne sort de la borne. Rien n'est compté.", "guard"),
        Line("À la fin de l'appel, la borne reprend son service.", "restart"),
    )
    actions = (Action("train", "Commencer l'essai", "call", "go"), MENU)
    return Page("Essayer sans appeler", "Montrez la borne, exercez-vous.", lines, actions)


def sites(facts: AgentFacts) -> Page:
    """Where the travelling borne stands today."""
    actions = tuple(
        Action(f"site:{file}", name, "here", on=file == facts.site) for file, name in facts.sites
    )
    return Page("Lieu du jour", "La borne redémarre avec les services de ce lieu.",
                actions=(*actions, MENU))  # fmt: skip


def power(_facts: AgentFacts) -> Page:
    """Restart, and what it does."""
    lines = (
        Line("La borne revient en moins d'une minute.", "restart"),
        Line("Ce que vous avez réglé est gardé.", "done"),
    )
    actions = [Action("restart", "Redémarrer la borne", "restart", "danger"), MENU]
    return Page("Redémarrer", "Personne ne doit être en appel.", lines, tuple(actions))


def technician(facts: AgentFacts) -> Page:
    """The technician's page: all checks, versions, the last call's figures, known devices."""
    lines = (
        *(
            Line(f"{one.name} : {with_figures(one)}", tone=_TONES[one.verdict])
            for one in facts.outcomes
        ),
        *figures(facts),
    )
    actions = (
        Action("full_check", "Tout vérifier", "again", "primary"),
        Action("print_health", "Imprimer ce bilan", "paper"),
        Action("forget_devices", "Chercher les appareils", "camera"),
        Action("setup", "Régler la borne", "turn"),
        Action("quit", "Arrêter la borne", "stop", "danger"),
        MENU,
    )
    return Page("Technicien", summary(facts.outcomes) if facts.outcomes else "", lines, actions)


PAGES: dict[str, Callable[[AgentFacts], Page]] = {
    "menu": menu,
    "health": health,
    "face": face,
    "plate": plate,
    "closing": closing,
    "services": services,
    "sound": sound,
    "training": training,
    "sites": sites,
    "week": week,
    "power": power,
    "technician": technician,
}


def page(name: str, facts: AgentFacts) -> Page:
    """Return the page of that name: « close:caf » closes a service; unknown ones are the menu."""
    if facts.on_line:
        return menu(facts)
    if name == "close" or name.startswith("close:"):
        return close(facts, name.partition(":")[2])
    if name == "technician" and facts.role != "technician":
        return menu(facts)
    return PAGES.get(name, menu)(facts)
