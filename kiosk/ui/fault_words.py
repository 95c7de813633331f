"""What the screens say of each fault (ERR-1): what is wrong, whose fault it is not, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.core.faults import Fault
from kiosk.ui.wording import QT_TRANSLATE_NOOP

Remedy = Literal["retry", "agent", "back"]
"""What the first button of S17 offers: try again, call the agent, or go on without."""


@dataclass(frozen=True, slots=True)
class FaultWords:
    """What S17 says of a fault. `picture` names a drawing in assets/drawings."""

    title: str
    sentences: tuple[str, ...]
    remedy: Remedy
    picture: str = "unplugged"


EASE = QT_TRANSLATE_NOOP("wording", "Ce n'est pas votre faute.")
_RETRY = QT_TRANSLATE_NOOP("wording", "Essayez encore dans un moment.")
_AGENT = QT_TRANSLATE_NOOP("wording", "L'agent peut vous aider.")
_LINE_DOWN = QT_TRANSLATE_NOOP("wording", "La connexion ne marche pas")
_NOBODY = QT_TRANSLATE_NOOP("wording", "Personne ne répond")
_CUT = QT_TRANSLATE_NOOP("wording", "L'appel est coupé")
_CAMERA = QT_TRANSLATE_NOOP("wording", "La caméra ne marche pas")
_CAMERA_LESS = QT_TRANSLATE_NOOP("wording", "Vous pouvez parler sans image.")
_MICROPHONE = QT_TRANSLATE_NOOP("wording", "Le micro ne marche pas")
_UNHEARD = QT_TRANSLATE_NOOP("wording", "Le conseiller ne vous entend pas.")
_UNREAD = QT_TRANSLATE_NOOP("wording", "Le papier reçu ne s'ouvre pas")
_SCANNER = "scanner_stopped"
_ASK_AGAIN = QT_TRANSLATE_NOOP("wording", "Demandez un autre papier au conseiller.")

FAULTS: dict[Fault, FaultWords] = {
    Fault.CAMERA_MISSING: FaultWords(_CAMERA, (EASE, _CAMERA_LESS), "retry", "no_camera"),
    Fault.CAMERA_FROZEN: FaultWords(_CAMERA, (EASE, _CAMERA_LESS), "retry", "no_camera"),
    Fault.MICROPHONE_MISSING: FaultWords(
        _MICROPHONE, (EASE, _UNHEARD, _AGENT), "agent", "no_microphone"
    ),
    Fault.MICROPHONE_SILENT: FaultWords(
        _MICROPHONE, (EASE, _UNHEARD, _AGENT), "agent", "no_microphone"
    ),
    Fault.SPEAKER_MISSING: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Le son ne marche pas"), (EASE, _AGENT), "agent"
    ),
    Fault.PLATE_MISSING: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La photo de papier ne marche pas"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Montrez le papier devant votre visage.")),
        "back",
    ),
    Fault.SCANNER_OFF: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La vitre ne répond pas"), (EASE, _AGENT), "agent", _SCANNER
    ),
    Fault.SCANNER_BUSY: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La vitre est occupée"), (EASE, _RETRY), "retry", "waiting"
    ),
    Fault.SCANNER_OPEN: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Le couvercle est ouvert"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Fermez le couvercle, puis essayez encore.")),
        "retry",
        _SCANNER,
    ),
    Fault.SCANNER_JAMMED: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Une feuille est coincée"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Ne tirez pas dessus."), _AGENT),
        "agent",
        _SCANNER,
    ),
    Fault.SCANNER_EMPTY: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Il n'y a pas de papier"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Mettez la feuille, puis essayez encore.")),
        "retry",
        _SCANNER,
    ),
    Fault.SCANNER_FAILED: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La vitre ne marche pas"), (EASE, _AGENT), "agent", _SCANNER
    ),
    Fault.SCAN_CUT: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La page n'est pas entière"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Reposez le papier, puis essayez encore.")),
        "retry",
        _SCANNER,
    ),
    Fault.DESK_UNREACHABLE: FaultWords(_LINE_DOWN, (EASE, _RETRY), "retry"),
    Fault.DESK_REFUSED: FaultWords(_LINE_DOWN, (EASE, _AGENT), "agent"),
    Fault.NO_ANSWER: FaultWords(
        _NOBODY,
        (EASE, QT_TRANSLATE_NOOP("wording", "Tous les conseillers sont occupés."), _RETRY),
        "retry",
        "waiting",
    ),
    Fault.CALL_REFUSED: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Le conseiller ne peut pas répondre"),
        (EASE, _RETRY),
        "retry",
        "waiting",
    ),
    Fault.ADVISER_LEFT: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Le conseiller est parti"), (EASE, _RETRY), "retry", "waiting"
    ),
    Fault.CALL_LOST: FaultWords(_CUT, (EASE, _RETRY), "retry"),
    Fault.MEDIA_DIED: FaultWords(_CUT, (EASE, _RETRY), "retry"),
    Fault.PROTOCOL: FaultWords(_CUT, (EASE, _RETRY), "retry"),
    Fault.DOCUMENT_TOO_BIG: FaultWords(
        QT_TRANSLATE_NOOP("wording", "Le papier reçu est trop gros"), (EASE, _ASK_AGAIN), "back"
    ),
    Fault.DOCUMENT_WRONG_TYPE: FaultWords(_UNREAD, (EASE, _ASK_AGAIN), "back"),
    Fault.DOCUMENT_UNREADABLE: FaultWords(_UNREAD, (EASE, _ASK_AGAIN), "back"),
    Fault.SEND_FAILED: FaultWords(
        QT_TRANSLATE_NOOP("wording", "L'envoi ne marche pas"),
        (EASE, QT_TRANSLATE_NOOP("wording", "Votre photo reste ici.")),
        "back",
    ),
    Fault.WIPE_FAILED: FaultWords(
        QT_TRANSLATE_NOOP("wording", "La borne n'a pas tout effacé"), (EASE, _AGENT), "agent"
    ),
}
