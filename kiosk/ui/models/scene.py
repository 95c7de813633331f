"""Everything a screen may use, as one typed object: `required property Scene scene`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.agent_model import AgentModel
from kiosk.ui.models.call_model import CallModel
from kiosk.ui.models.display_model import DisplayModel
from kiosk.ui.models.edges_model import EdgesModel
from kiosk.ui.models.needs_model import NeedsModel
from kiosk.ui.models.paper_model import PaperModel
from kiosk.ui.models.room_model import RoomModel
from kiosk.ui.models.service_model import ServiceModel
from kiosk.ui.models.sheets_model import SheetsModel
from kiosk.ui.models.speech_model import SpeechModel
from kiosk.ui.models.talk_model import TalkModel
from kiosk.ui.models.time_model import TimeModel, TouchGuard
from kiosk.ui.models.trouble_model import TroubleModel
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.models.visit_model import VisitModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Models:
    """The view-models of one stage."""

    visit: VisitModel
    call: CallModel
    talk: TalkModel
    paper: PaperModel
    edges: EdgesModel
    sheets: SheetsModel
    needs: NeedsModel
    service: ServiceModel
    trouble: TroubleModel
    agent: AgentModel
    room: RoomModel
    time: TimeModel
    display: DisplayModel
    guard: TouchGuard
    speech: SpeechModel

    def all(self) -> Iterator[QObject]:
        """Yield every view-model, for those that concern all of them."""
        for one in fields(self):
            yield getattr(self, one.name)


@QmlElement
@uncreatable
class Scene(QObject):
    """The view-models, and the wishes that are no happening of the visit. GUI thread only."""

    testSoundAsked = Signal()

    def __init__(self, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models

    @Slot()
    def playTestSound(self) -> None:
        """« Entendez-vous le son ? »."""
        self.testSoundAsked.emit()

    @Property(VisitModel, constant=True)
    def visit(self) -> VisitModel:
        """Return the visit."""
        return self._models.visit

    @Property(CallModel, constant=True)
    def call(self) -> CallModel:
        """Return the call."""
        return self._models.call

    @Property(TalkModel, constant=True)
    def talk(self) -> TalkModel:
        """Return what both sides write."""
        return self._models.talk

    @Property(AgentModel, constant=True)
    def agent(self) -> AgentModel:
        """Return the agent's door and space."""
        return self._models.agent

    @Property(RoomModel, constant=True)
    def room(self) -> RoomModel:
        """Return the agent's space."""
        return self._models.room

    @Property(PaperModel, constant=True)
    def paper(self) -> PaperModel:
        """Return the papers."""
        return self._models.paper

    @Property(EdgesModel, constant=True)
    def edges(self) -> EdgesModel:
        """Return the corners the agent moves."""
        return self._models.edges

    @Property(SheetsModel, constant=True)
    def sheets(self) -> SheetsModel:
        """Return the scanner beside the borne."""
        return self._models.sheets

    @Property(NeedsModel, constant=True)
    def needs(self) -> NeedsModel:
        """Return the tiles of S02."""
        return self._models.needs

    @Property(ServiceModel, constant=True)
    def service(self) -> ServiceModel:
        """Return the chosen service."""
        return self._models.service

    @Property(TroubleModel, constant=True)
    def trouble(self) -> TroubleModel:
        """Return the words of the fault."""
        return self._models.trouble

    @Property(TimeModel, constant=True)
    def time(self) -> TimeModel:
        """Return the hour and the countdown."""
        return self._models.time

    @Property(DisplayModel, constant=True)
    def display(self) -> DisplayModel:
        """Return the display tools."""
        return self._models.display

    @Property(SpeechModel, constant=True)
    def speech(self) -> SpeechModel:
        """Return what is being said."""
        return self._models.speech

    @Property(TouchGuard, constant=True)
    def guard(self) -> TouchGuard:
        """Return the guard against unmeant strikes."""
        return self._models.guard
