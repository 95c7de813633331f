"""The setup's steps in their order: which page each shows, and which QML file shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.ui.setup import pages_devices, pages_site, pages_start
from kiosk.ui.setup.facts import SetupFacts
from kiosk.ui.setup.findings import NAMES
from kiosk.ui.setup.page import TO_SUMMARY, SetupPage


@dataclass(frozen=True, slots=True)
class Step:
    """A row: the page it shows, and the file in `qml/setup` that shows it."""

    page: Callable[[SetupFacts], SetupPage]
    file: str = "Plain.qml"


STEPS: dict[str, Step] = {
    "door": Step(pages_site.door, "Digits.qml"),
    "start": Step(pages_start.start),
    "screen": Step(pages_start.screen, "Ruler.qml"),
    "site": Step(pages_site.site),
    "desk": Step(pages_site.desk),
    "camera": Step(pages_devices.camera, "Look.qml"),
    "plate": Step(pages_devices.plate, "Look.qml"),
    "framing": Step(pages_devices.framing, "Look.qml"),
    "sound": Step(pages_devices.sound, "Sound.qml"),
    "scanner": Step(pages_devices.scanner),
    "printer": Step(pages_devices.printer),
    "network": Step(pages_site.network),
    "codes": Step(pages_site.codes, "Digits.qml"),
    "summary": Step(pages_start.summary),
}
TYPING = Step(pages_site.typing, "Keys.qml")
ORDER = ("start", *NAMES, "summary")


def shown(step: str, facts: SetupFacts) -> Step:
    """Return what is shown of a step: its page, or the keys while something is typed."""
    return TYPING if facts.editing else STEPS[step]


def page(step: str, facts: SetupFacts) -> SetupPage:
    """Return the page of a step; one that is repeated leads back to the summary."""
    made = shown(step, facts).page(facts)
    if facts.from_summary and step in NAMES and not facts.editing:
        return replace(made, footer=(TO_SUMMARY,))
    return made


def place(step: str) -> str:
    """Return « Étape 3 sur 12 », empty outside the steps."""
    return f"Étape {ORDER.index(step)} sur {len(NAMES)}" if step in NAMES else ""


def after(step: str) -> str:
    """Return the next step; the last one stays."""
    return ORDER[min(ORDER.index(step) + 1, len(ORDER) - 1)]


def before(step: str) -> str:
    """Return the step before; the first one stays."""
    return ORDER[max(ORDER.index(step) - 1, 0)]
