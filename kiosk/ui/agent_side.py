"""The stage's side for those who work here: facts for the agent's space, decisions for screens."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.core import media
from kiosk.core.clock import PARIS
from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.house_rules import HouseRules
from kiosk.ui.models.scene import Models


class AgentSide:
    """GUI thread only; belongs to one stage."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.absent: frozenset[media.Device] = frozenset()
        """Devices that this site does without: what nobody bought is not broken."""

    @property
    def facts(self) -> AgentFacts:
        """Return what the space knows now."""
        return self._models.room.facts

    def know(self, **facts: Any) -> None:
        """Take facts by name (`AgentFacts`) and show them."""
        self._models.room.know(**facts)

    def open(self, page: str) -> None:
        """Show another page of the space."""
        self._models.room.open(page)

    def obey(self, rules: HouseRules) -> None:
        """Follow what the agent decided: closings, languages; show it in the space too."""
        self._models.room.obey(rules)
        self._models.service.refresh()
        self._models.display.obey(rules)

    def erased(self, at: datetime, complete: bool) -> None:
        """Take when the last visit was erased, and whether nothing was left."""
        self._models.agent.tell_erasure(at.astimezone(PARIS), complete)

    def media(self, event: object) -> None:
        """Take an event of the media process: devices, and figures of the call."""
        if not (isinstance(event, media.DeviceState) and event.device in self.absent):
            self._models.agent.take(event)
        if isinstance(event, media.CallFigures):
            self.know(figures=event)
        elif isinstance(event, media.CallStats):
            self.know(stats=event)
