"""The pages of cameras, sound, scanner and printer."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.agent_page import Action, Line
from kiosk.ui.setup.facts import SetupFacts
from kiosk.ui.setup.findings import findings
from kiosk.ui.setup.page import SetupPage, device_name

MOST_CHOICES = 6
ENOUGH_DPI, FEWEST_DPI = 200, 150
"""DOC-4; below the second a form's small print is lost."""
_LOOK = Action("look", "Chercher encore", "again")
_AUTO = ("auto", "Automatique")
_NONE = ("none", "Aucune")
_SIM = ("sim", "Démonstration")


def camera(facts: SetupFacts) -> SetupPage:
    """The camera of the face."""
    return _camera(facts, "camera", "Caméra du visage", "Vous voyez-vous droit ?")


def plate(facts: SetupFacts) -> SetupPage:
    """The document camera."""
    lead = "Une feuille se lit-elle à l'endroit ?"
    return _camera(facts, "plate", "Caméra des papiers", lead)


def _camera(facts: SetupFacts, device: str, title: str, lead: str) -> SetupPage:
    nodes = facts.hardware.cameras if facts.hardware else ()
    key = f"devices.{device}"
    choices = _choices(facts, key, [_AUTO, *((one, device_name(one)) for one in nodes), _NONE])
    turn = int(facts.draft.number(f"{key}_turn", 0))
    actions = (
        Action(f"turn:{key}_turn", f"Tourner : {turn}°", "turn"),
        Action(f"check:{device}", "Vérifier", "check"),
        _LOOK,
    )
    live = "face" if device == "camera" else "plate"
    lines = _looking(facts) or findings(device, facts, 1)
    return SetupPage(title, lead, lines, (*choices, *actions), live=live)


def _choices(
    facts: SetupFacts, key: str, found: list[tuple[str, str]], default: str = "auto"
) -> tuple[Action, ...]:
    """Return what `key` may be; what it is stays in sight even when it is not there any more."""
    chosen = facts.draft.word(key, default)
    offered = [*found, _SIM] if facts.stand_ins else found
    if chosen not in dict(offered):
        offered = [*offered, (chosen, device_name(chosen))]
    shown = offered[:MOST_CHOICES]
    if chosen not in dict(shown):
        shown = [*shown[:-1], *(one for one in offered if one[0] == chosen)]
    return tuple(Action(f"set:{key}={word}", label, on=word == chosen) for word, label in shown)


def _looking(facts: SetupFacts) -> tuple[Line, ...]:
    if facts.looking:
        return (Line("La borne cherche les appareils.", "clock"),)
    return (facts.refusal,) if facts.refusal else ()


def framing(facts: SetupFacts) -> SetupPage:
    """How the document camera sees the mat and a sheet on it."""
    return SetupPage(
        "Cadrage et netteté",
        "Le tapis entier doit se voir. Posez une feuille A4 imprimée.",
        tuple(_framing(facts)),
        (Action("forget_plate", "Reprendre le tapis vide", "again"),),
        live="plate",
        columns=1,
    )


def _framing(facts: SetupFacts) -> Iterator[Line]:
    if facts.plate_learned:
        yield Line("Le tapis vide a été vu.", tone="good")
    else:
        yield Line("Le tapis vide n'a pas été vu.", remedy="Enlevez tout, attendez.", tone="warn")
    view = facts.view
    if view is None or view.outcome == "missing":
        yield Line("La caméra ne donne pas d'image.", tone="bad")
    elif view.outcome == "empty":
        yield Line("Pas de feuille sur le tapis.", "paper")
    else:
        whole = view.outcome == "seen"
        yield _whole(whole)
        if whole:  # of a part, nobody knows how large the sheet is
            yield _fine(view.dpi)
        figure = f"{view.sharpness:.2f}".replace(".", ",")
        if view.blurred:
            remedy = "Tournez la bague, ou nettoyez l'objectif."
            yield Line(f"Image floue ({figure}).", remedy=remedy, tone="bad")
        else:
            yield Line(f"Image nette ({figure}).", tone="good")


def _whole(whole: bool) -> Line:
    if whole:
        return Line("La feuille se voit en entier.", tone="good")
    return Line("La feuille sort de l'image.", remedy="Montez la caméra.", tone="bad")


def _fine(dpi: int) -> Line:
    text = f"Finesse : {dpi} points par pouce."
    if dpi >= ENOUGH_DPI:
        return Line(text, tone="good")
    remedy = f"Il en faut {ENOUGH_DPI}. Descendez la caméra."
    return Line(text, remedy=remedy, tone="warn" if dpi >= FEWEST_DPI else "bad")


def sound(facts: SetupFacts) -> SetupPage:
    """Microphone and loudspeaker, and the echo between them."""
    choices = (
        Action("cycle:devices.microphone", f"Micro : {_card(facts, 'microphone')}", "mic"),
        Action("cycle:devices.speaker", f"Son : {_card(facts, 'speaker')}", "volume_up"),
        Action("sound", "Jouer un son", "volume_up"),
        Action("listen", "Test d'écho", "hearing"),
        Action("check:sound,microphone,speaker", "Vérifier", "check"),
        _LOOK,
    )
    lines = _looking(facts) or findings("sound", facts, 2)
    if facts.listening:
        lines = (Line("Six secondes de bips. Ne parlez pas.", "hearing"),)
    return SetupPage("Micro et haut-parleur", "Parlez : les barres montent.", lines, choices)


def _card(facts: SetupFacts, device: str) -> str:
    word = facts.draft.word(f"devices.{device}", "auto")
    return {"auto": "automatique", "none": "aucun", "sim": "démonstration"}.get(
        word, device_name(word)
    )


def cards(facts: SetupFacts, device: str) -> list[str]:
    """Return what a touch on « Micro » or « Son » goes through, in turn."""
    hardware = facts.hardware
    names = () if hardware is None else getattr(hardware, f"{device}s")
    return ["auto", *names, "none", *(["sim"] if facts.stand_ins else [])]


def scanner(facts: SetupFacts) -> SetupPage:
    """The flatbed or feeder, if there is one."""
    kind, device = facts.draft.word("scanner.kind", "none"), facts.draft.word("scanner.device")
    address = facts.draft.word("scanner.address")
    found = facts.hardware.scanners if facts.hardware else ()
    choices = [Action("scanner:none:", "Pas de scanner", "close", on=kind == "none")]
    for one in found[: MOST_CHOICES - 1]:
        chosen = (one.kind, one.key) == (kind, device)
        choices.append(
            Action(f"scanner:{one.kind}:{one.key}", device_name(one.name), "paper", on=chosen)
        )
    if kind != "none" and not any(one.on for one in choices):
        name = device_name(address or device or "le seul trouvé")
        choices.append(Action(f"scanner:{kind}:{device}", name, "paper", on=True))
    many = f"{len(found)} scanner{'s' * (len(found) > 1)} trouvé{'s' * (len(found) > 1)}."
    seen = (Line(many if found else "Aucun scanner n'est trouvé.", "paper"),)
    lines = _looking(facts) or (*findings("scanner", facts, 1), *seen)
    actions = (Action("check:scanner", "Vérifier", "check"), _LOOK)
    lead = "Un scanner à plat aide, mais rien n'y oblige."
    return SetupPage("Scanner", lead, lines, (*choices, *actions), picture="papers")


_TRIALS = {
    "going": ("La page d'essai s'imprime.", True),
    "slow": ("La page d'essai s'imprime. C'est un peu long.", True),
    "done": ("La page d'essai est sortie.", True),
    "empty": ("Il n'y a plus de feuilles.", False),
    "jam": ("L'imprimante est bloquée.", False),
    "off": ("L'imprimante est éteinte.", False),
    "failed": ("La page d'essai n'est pas sortie.", False),
}


def printer(facts: SetupFacts) -> SetupPage:
    """The print queue, with a trial page."""
    queues = facts.hardware.printers if facts.hardware else ()
    found = [("auto", "Par défaut"), *((one, device_name(one)) for one in queues), _NONE]
    actions = (
        Action("trial", "Imprimer une page d'essai", "print"),
        Action("check:printer", "Vérifier", "check"),
        _LOOK,
    )
    lines = [*_looking(facts), *findings("printer", facts, 1)]
    if trial := _TRIALS.get(facts.trial):
        lines.append(Line(trial[0], "print", tone="good" if trial[1] else "bad"))
    choices = _choices(facts, "devices.printer", found)
    lead = "Choisissez la file d'impression."
    return SetupPage("Imprimante", lead, tuple(lines), (*choices, *actions), picture="print")
