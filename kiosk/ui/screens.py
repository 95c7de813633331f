"""Which QML file shows which place. A new screen is one file in `qml/screens` and one row here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.visit.state import Place

QML = Path(__file__).parent / "qml"
ASSETS = Path(__file__).parents[2] / "assets"


@dataclass(frozen=True, slots=True)
class Screen:
    """A row: the file, and which of the movable tools mean something there."""

    file: str
    back: bool = True
    restart: bool = True
    tools: bool = True
    language: bool = True
    sound: bool = False
    """« Son − » and « Son + » take the place of « Retour » and « Recommencer »."""


SCREENS: dict[Place, Screen] = {
    Place.ATTRACT: Screen("Attract.qml", tools=False),
    Place.HOME: Screen("Home.qml"),
    Place.NEEDS: Screen("Needs.qml"),
    Place.SERVICES: Screen("Services.qml"),
    Place.PHRASES: Screen("Phrases.qml"),
    Place.SERVICE: Screen("Service.qml"),
    Place.BEFORE_CALL: Screen("BeforeCall.qml"),
    Place.WAITING: Screen("Waiting.qml"),
    Place.CALL: Screen("Call.qml", sound=True),
    Place.WRITE: Screen("Write.qml", sound=True),
    Place.WAYS: Screen("Ways.qml"),
    Place.PLACE_PAPER: Screen("PlacePaper.qml"),
    Place.READ_SHEETS: Screen("ReadSheets.qml"),
    Place.CHECK_PHOTO: Screen("CheckPhoto.qml"),
    Place.EDGES: Screen("Edges.qml"),
    Place.PAPER_SENT: Screen("PaperSent.qml"),
    Place.PAPER_RECEIVED: Screen("PaperReceived.qml"),
    Place.PRINTING: Screen("Printing.qml"),
    Place.END: Screen("End.qml", back=False, restart=False, language=False),
    Place.SMILEYS: Screen("Smileys.qml", back=False, restart=False, language=False),
    Place.CLOSED: Screen("Closed.qml"),
    Place.BUSY: Screen("Busy.qml"),
    Place.TROUBLE: Screen("Trouble.qml"),
    Place.DEVICE: Screen("DeviceTrouble.qml"),
    Place.STILL_THERE: Screen("StillThere.qml", back=False, restart=False, language=False),
    Place.HELP: Screen("Help.qml"),
    Place.AGENT_DOOR: Screen("AgentDoor.qml", language=False),
    Place.AGENT: Screen("AgentSpace.qml", restart=False, language=False),
    Place.HANDOVER: Screen("Handover.qml", back=False),
    Place.OUT_OF_ORDER: Screen("OutOfOrder.qml", tools=False),
    Place.URGENT: Screen("Urgent.qml"),
    Place.RIGHTS: Screen("Rights.qml"),
    Place.APPOINTMENT: Screen("Appointment.qml"),
}
