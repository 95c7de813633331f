"""The words for what the borne's machines do: print phases (S12), devices and erasure (S21b)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from kiosk.core.media import Device, PrintPhase
from kiosk.ui.wording import QT_TRANSLATE_NOOP, hour, tr


@dataclass(frozen=True, slots=True)
class PrintWords:
    """What S12 says in one phase; `picture` names a drawing. `agent`: only the agent can help."""

    title: str
    sentence: str
    picture: str
    agent: bool = False


_STOPPED = QT_TRANSLATE_NOOP("wording", "La borne n'imprime pas")
_CALL_AGENT = QT_TRANSLATE_NOOP("wording", "Appelez l'agent.")
PRINTING: dict[PrintPhase, PrintWords] = {
    "no": PrintWords(
        QT_TRANSLATE_NOOP("wording", "La borne imprime"),
        QT_TRANSLATE_NOOP("wording", "Attendez la fin."),
        "printing",
    ),
    "going": PrintWords(
        QT_TRANSLATE_NOOP("wording", "La borne imprime"),
        QT_TRANSLATE_NOOP("wording", "Attendez la fin."),
        "printing",
    ),
    "slow": PrintWords(
        QT_TRANSLATE_NOOP("wording", "La borne imprime"),
        QT_TRANSLATE_NOOP("wording", "C'est un peu long. Attendez la fin."),
        "printing",
    ),
    "done": PrintWords(QT_TRANSLATE_NOOP("wording", "C'est imprimé"), "", "printed"),
    "empty": PrintWords(
        _STOPPED,
        QT_TRANSLATE_NOOP("wording", "Il n'y a plus de feuilles. L'agent arrive."),
        "printer_stopped",
    ),
    "jam": PrintWords(
        _STOPPED,
        QT_TRANSLATE_NOOP("wording", "L'imprimante est bloquée. Appelez l'agent."),
        "printer_stopped",
        agent=True,
    ),
    "off": PrintWords(
        _STOPPED,
        QT_TRANSLATE_NOOP("wording", "L'imprimante est éteinte. Appelez l'agent."),
        "printer_stopped",
        agent=True,
    ),
    "failed": PrintWords(_STOPPED, _CALL_AGENT, "printer_stopped", agent=True),
}


@dataclass(frozen=True, slots=True)
class DeviceWords:
    """What the agent reads of a device that works, and of one that does not."""

    good: str
    bad: str
    icon: str


DEVICES: dict[Device, DeviceWords] = {
    "camera": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "La caméra marche."),
        QT_TRANSLATE_NOOP("wording", "La caméra ne marche pas."),
        "camera",
    ),
    "microphone": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "Le micro marche."),
        QT_TRANSLATE_NOOP("wording", "Le micro ne marche pas."),
        "mic",
    ),
    "speaker": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "Le son marche."),
        QT_TRANSLATE_NOOP("wording", "Le son ne marche pas."),
        "volume_up",
    ),
    "plate": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "La photo de papier marche."),
        QT_TRANSLATE_NOOP("wording", "La photo de papier ne marche pas."),
        "photo",
    ),
    "printer": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "L'imprimante marche."),
        QT_TRANSLATE_NOOP("wording", "L'imprimante ne marche pas."),
        "print",
    ),
    "flatbed": DeviceWords(
        QT_TRANSLATE_NOOP("wording", "La vitre marche."),
        QT_TRANSLATE_NOOP("wording", "La vitre ne marche pas."),
        "photo",
    ),
}


def last_erasure(at: time, complete: bool) -> str:
    """Return when the borne erased last: « Dernier effacement : 10 heures 32, réussi »."""
    well = QT_TRANSLATE_NOOP("wording", "Dernier effacement\u00a0: %1, réussi")
    badly = QT_TRANSLATE_NOOP("wording", "Dernier effacement\u00a0: %1, manqué")
    return tr(well if complete else badly).replace("%1", hour(at))
