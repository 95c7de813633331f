"""What one page of the agent's space is made of: sentences above, things to touch below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["plain", "good", "warn", "bad"]
Kind = Literal["plain", "primary", "go", "danger"]
Live = Literal["", "face", "plate"]
TONE_ICONS: dict[Tone, str] = {"good": "done", "warn": "reminder", "bad": "warning", "plain": ""}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, and under it what to do."""

    text: str
    icon: str = ""
    remedy: str = ""
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Action:
    """Something to touch. `id` goes to `AgentRoom.choose`; « page:… » shows that page."""

    id: str
    label: str
    icon: str = ""
    kind: Kind = "plain"
    on: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `live`: the camera whose picture it shows, with the microphone's level."""

    title: str
    lead: str = ""
    lines: tuple[Line, ...] = ()
    actions: tuple[Action, ...] = ()
    live: Live = ""


@dataclass(frozen=True, slots=True)
class Fit:
    """How much room sentences have: characters in a row, and rows."""

    columns: int
    rows: int

    def fill(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """Return as many sentences from the first on as there is room for, one at least."""
        left, count = self.rows, 0
        for line in lines:
            left -= self._rows(line.text) + (self._rows(line.remedy) if line.remedy else 0)
            if left < 0 and count:
                break
            count += 1
        return lines[:count]

    def _rows(self, text: str) -> int:
        return -(-len(text) // self.columns)


MENU = Action("page:menu", "Menu de l'agent", "back")
