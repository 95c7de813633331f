"""The pages of figures: the week's anonymous totals (PRV-5), and the last call's measures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.agent_page import MENU, Line, Page
from kiosk.visit.totals import OTHERS, TOO_FEW, Kind

_FACES = {"good": "Oui", "mid": "Un peu", "bad": "Non"}
_HEADS: dict[Kind, tuple[str, str]] = {
    "partner": ("Appels par service", "call"),
    "length": ("Durée des appels", "clock"),
    "need": ("Besoins", "services"),
    "face": ("Personnes satisfaites", "person"),
}
_LENGTHS = {
    "under 5 minutes": "moins de 5 minutes",
    "under 15 minutes": "moins de 15 minutes",
    "under 30 minutes": "moins de 30 minutes",
    "30 minutes and more": "30 minutes et plus",
}


def week(facts: AgentFacts) -> Page:
    """Seven days of totals; small cells are merged before they come here."""
    lines = tuple(_totals(facts))
    lead = "Les sept derniers jours, sans aucun nom."
    if not lines:
        lead = "Aucun appel en sept jours."
    elif any(OTHERS in cells for cells in facts.week.values()):
        lines = (
            *lines,
            Line("Les nombres sous cinq sont réunis, par discrétion.", "guard"),
        )
    return Page("La semaine", lead, lines, (MENU,))


def _totals(facts: AgentFacts) -> Iterator[Line]:
    for kind, (head, icon) in _HEADS.items():
        if cells := facts.week.get(kind):
            yield Line(f"{head} : {', '.join(_cells(cells, facts.names))}.", icon)


def _cells(cells: Mapping[str, int | str], names: Mapping[str, str]) -> Iterator[str]:
    for what, count in cells.items():
        name = "autres" if what == OTHERS else _named(what, names)
        yield f"{name} {'moins de cinq' if count == TOO_FEW else count}"


def _named(what: str, names: Mapping[str, str]) -> str:
    return names.get(what) or _FACES.get(what) or _LENGTHS.get(what) or what


def figures(facts: AgentFacts) -> Iterator[Line]:
    """Yield what was measured in the last call, for the technician."""
    if call := facts.figures:
        yield Line(
            f"Dernier appel : envoi {call.send_width} × {call.send_height}, "
            f"{call.send_fps:.0f} images/s, {call.send_kbps:.0f} kbit/s."
        )
        yield Line(
            f"Réception {call.receive_width} × {call.receive_height}, "
            f"{call.receive_fps:.0f} images/s, {call.receive_kbps:.0f} kbit/s."
        )
        rtt = "inconnu" if call.rtt_ms is None else f"{call.rtt_ms:.0f} ms"
        yield Line(f"Aller-retour {rtt}, pertes {call.loss * 100:.1f} pour cent.")
    if stats := facts.stats:
        relay = "par un relais TURN" if stats.relayed else "en direct"
        yield Line(f"Image {stats.codec or 'inconnue'}, {relay}, {stats.freezes} arrêts d'image.")
        yield Line(
            f"Retards : image {_ms(stats.picture_out_ms)} et {_ms(stats.picture_in_ms)}, "
            f"son {_ms(stats.sound_out_ms)} et {_ms(stats.sound_in_ms)}."
        )


def _ms(value: float | None) -> str:
    return "inconnu" if value is None else f"{value:.0f} ms"
