"""The setup's steps by name, the checks each of them shows, and what those found."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.agent_page import Line
from kiosk.ui.setup.facts import SetupFacts
from kiosk.ui.setup.page import told

NAMES: dict[str, str] = {
    "screen": "Écran",
    "site": "Lieu",
    "desk": "Bureau",
    "camera": "Caméra du visage",
    "plate": "Caméra des papiers",
    "framing": "Cadrage des papiers",
    "sound": "Micro et haut-parleur",
    "scanner": "Scanner",
    "printer": "Imprimante",
    "network": "Réseau",
    "codes": "Codes",
}
"""The steps between the first page and the last, in their order."""
CHECKED: dict[str, tuple[str, ...]] = {
    "screen": ("screen", "gpu"),
    "camera": ("camera",),
    "plate": ("plate",),
    "sound": ("echo", "sound", "microphone", "speaker"),
    "scanner": ("scanner",),
    "printer": ("printer",),
    "network": ("network", "tls", "desk", "speed", "partners", "turn", "clock"),
}
"""The checks of `kiosk doctor` each step shows."""


def findings(step: str, facts: SetupFacts, most: int = 3) -> tuple[Line, ...]:
    """Return what the step's checks found, or that they are under way."""
    if facts.checking:
        return (Line("La borne vérifie. Une minute au plus.", "clock"),)
    return tuple(_findings(step, facts))[:most]


def _findings(step: str, facts: SetupFacts) -> Iterator[Line]:
    """Yield what does not work, the worst first, then what does: in one line where it is much."""
    found = [facts.outcomes[one] for one in CHECKED[step] if one in facts.outcomes]
    for verdict in ("failed", "warn"):
        yield from (told(one) for one in found if one.verdict == verdict)
    well = [one for one in found if one.verdict == "ok"]
    if len(well) > 2:
        yield Line("Marchent bien : " + ", ".join(one.name for one in well) + ".", tone="good")
    else:
        yield from map(told, well)
