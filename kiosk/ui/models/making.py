"""Makes the view-models of a stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.config.site import Site
from kiosk.core.clock import Clock
from kiosk.ui.models.agent_model import AgentModel
from kiosk.ui.models.call_model import CallModel
from kiosk.ui.models.display_model import DisplayModel
from kiosk.ui.models.edges_model import EdgesModel
from kiosk.ui.models.needs_model import NeedsModel
from kiosk.ui.models.paper_model import PaperModel
from kiosk.ui.models.room_model import RoomModel
from kiosk.ui.models.scene import Models
from kiosk.ui.models.service_model import ServiceModel
from kiosk.ui.models.sheets_model import SheetsModel
from kiosk.ui.models.speech_model import SpeechModel
from kiosk.ui.models.talk_model import TalkModel
from kiosk.ui.models.time_model import TimeModel, TouchGuard
from kiosk.ui.models.trouble_model import TroubleModel
from kiosk.ui.models.visit_model import VisitModel
from kiosk.ui.routes import Routes
from kiosk.ui.site_words import SiteWords
from kiosk.ui.speech.voice import Voice
from kiosk.ui.standing import Standings
from kiosk.visit.state import Happening


@dataclass(frozen=True, slots=True)
class Supplies:
    """What view-models are made of."""

    site: Site
    clock: Clock
    words: SiteWords
    voice: Voice
    send: Callable[[Happening], None]


def make_models(supplies: Supplies, owner: QObject) -> Models:
    """Return the view-models of one stage; they live and end with `owner`."""
    site, clock, words, send = supplies.site, supplies.clock, supplies.words, supplies.send
    standings = Standings(site.partners, clock)
    service = ServiceModel(standings, words, owner)
    needs = NeedsModel(site.needs, standings, words, owner)
    service.changed.connect(needs.refresh)
    return Models(
        visit=VisitModel(send, Routes(site.needs, standings.standing), owner),
        call=CallModel(owner),
        talk=TalkModel(owner),
        paper=PaperModel(owner),
        edges=EdgesModel(owner),
        sheets=SheetsModel(owner),
        needs=needs,
        service=service,
        trouble=TroubleModel(owner),
        agent=AgentModel(owner),
        room=RoomModel(standings, send, owner),
        time=TimeModel(clock, owner),
        display=DisplayModel(site, words, owner),
        guard=TouchGuard(clock, owner),
        speech=SpeechModel(supplies.voice, owner),
    )
