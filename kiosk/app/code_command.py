"""`kiosk code set | badge`: asks for a code twice, checks it, writes only its hash."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.config.code_rules import advice_on, complaint_about
from kiosk.config.codes_file import codes_path, load_codes, save_codes
from kiosk.config.site import load_site
from kiosk.core.staff import Role
from kiosk.ui.knock import SHORTEST_BADGE

Ask = Callable[[str], str]
_WHOSE: dict[Role, str] = {"agent": "de l'agent", "technician": "du technicien"}


def set_code(site_file: Path, role: Role, ask: Ask) -> int:
    """Set the code of `role`; return the exit status. `ask` shows a question, hides the answer."""
    load_site(site_file)
    path = codes_path(site_file)
    codes = load_codes(path)
    code = _new_code(f"Nouveau code {_WHOSE[role]}", ask, with_badge=False)
    if code is None:
        return 2
    other: Role = "technician" if role == "agent" else "agent"
    if codes.model_copy(update={role: ""}).role_of(code) == other:
        _complain(f"Ce code est déjà celui {_WHOSE[other]} : il en faut deux différents.")
        return 2
    save_codes(path, codes.with_code(role, code))
    _say(f"Le code {_WHOSE[role]} est changé. Son empreinte est dans {path}.")
    _say("Redémarrez la borne pour qu'elle le prenne.")
    if advice := advice_on(code, with_badge=False):
        _say(advice)
    return 0


def add_badge(site_file: Path, role: Role, name: str, ask: Ask) -> int:
    """Add somebody's badge with its PIN; return the exit status."""
    load_site(site_file)
    path = codes_path(site_file)
    codes = load_codes(path)
    badge = ask("Présentez le badge au lecteur (il tape puis valide) : ").strip()
    if len(badge) < SHORTEST_BADGE or not (badge.isascii() and badge.isalnum()):
        _complain("Ce n'est pas un badge : essayez encore, le lecteur branché sur cette machine.")
        return 2
    pin = _new_code(f"Code du badge de {name}", ask, with_badge=True)
    if pin is None:
        return 2
    save_codes(path, codes.with_badge(role, name, badge, pin))
    _say(f"Le badge de {name} ouvre l'espace {_WHOSE[role]}. Redémarrez la borne.")
    return 0


def _new_code(question: str, ask: Ask, *, with_badge: bool) -> str | None:
    code = ask(f"{question} : ")
    if wrong := complaint_about(code, with_badge=with_badge):
        _complain(wrong)
        return None
    if ask("Encore une fois : ") != code:
        _complain("Les deux codes sont différents : rien n'est changé. Recommencez.")
        return None
    return code


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _complain(text: str) -> None:
    sys.stderr.write(f"kiosk: {text}\n")
