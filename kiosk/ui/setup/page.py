"""What one page of the setup is made of: words, choices, the way on, and the tool it works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.fleet.check import Outcome
from kiosk.fleet.report import with_figures
from kiosk.ui.agent_page import Action, Line, Tone

Live = Literal["", "face", "plate"]
TONES: dict[str, Tone] = {"ok": "good", "warn": "warn", "failed": "bad"}

BACK = Action("back", "Retour", "back")
SKIP = Action("skip", "Passer", "forward")
NEXT = Action("next", "Continuer", "done", "primary")
TO_SUMMARY = Action("summary", "Résumé", "services", "primary")


@dataclass(frozen=True, slots=True)
class SetupPage:
    """A page. `live`: the camera whose picture it shows; `footer`: the ways off it."""

    title: str
    lead: str = ""
    lines: tuple[Line, ...] = ()
    choices: tuple[Action, ...] = ()
    footer: tuple[Action, ...] = (BACK, SKIP, NEXT)
    live: Live = ""
    picture: str = ""
    """The icon of a page that shows nothing else."""
    columns: int = 2


def told(outcome: Outcome) -> Line:
    """Return a check's finding as a sentence with its remedy."""
    return Line(
        f"{outcome.name} : {with_figures(outcome)}", "", outcome.remedy, TONES[outcome.verdict]
    )


def device_name(node: str) -> str:
    """Return a device's name as one reads it: « 046d Logitech BRIO »."""
    last = node.rsplit("/", 1)[-1].removeprefix("usb-")
    words = last.partition("-video-index")[0].replace("_", " ")
    return words if len(words) <= 30 else f"{words[:29]}…"


def number(value: float) -> str:
    """Return a number with a comma, without a useless zero: « 21,5 », « 27 »."""
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")
