"""The agent's space as QML sees it: the page that is shown, and what was touched on it (S21b)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.agent_facts import AgentFacts
from kiosk.ui.agent_page import TONE_ICONS, Fit, Line, Page
from kiosk.ui.agent_pages import page
from kiosk.ui.agent_services import services_today
from kiosk.ui.house_rules import HouseRules
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.standing import Standings
from kiosk.visit import state as s
from kiosk.visit.state import Happening, Place, VisitState

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1
FEW_LINES, SHORT_LINES = 2, 4
"""As many sentences there is room for on any screen: with remedies under them, and without."""
_KINDS = {"plain": 0, "primary": 1, "go": 2, "danger": 3}
_HAPPENINGS: dict[str, Callable[[], Happening]] = {
    "assist": s.AssistChosen,
    "erase_now": s.EraseChosen,
    "leave_alone": s.LeaveAloneChosen,
    "leave": s.ContinueChosen,
}


@QmlElement
@uncreatable
class RoomModel(QObject):
    """Pages come from facts; wishes that are no happening of the visit leave as `wished`. GUI."""

    changed = Signal()
    linesChanged = Signal()
    """Other sentences are shown, of the same page."""
    wished = Signal(str)
    """What the agent wants of the borne: « check », « close:monday:caf »; see `AgentRoom`."""

    def __init__(
        self,
        standings: Standings,
        send: Callable[[Happening], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._standings = standings
        self._send = send
        self._name = "menu"
        self._first, self._fit = 0, Fit(40, 12)
        self.facts = AgentFacts(standings.now)
        self._page = page("menu", self.facts)

    def show(self, state: VisitState) -> None:
        """Follow the visit: the space opens at its menu, and knows whether there is a call."""
        if state.place is not Place.AGENT:
            self._name = "menu"
        else:
            self.know(role=state.role, on_line=state.line is not s.Line.NONE)

    def know(self, **changes: Any) -> None:
        """Take facts by name, and tell the page anew."""
        today = tuple(services_today(self._standings))
        self.facts = replace(self.facts, now=self._standings.now, services=today, **changes)
        self._page = page(self._name, self.facts)
        self.changed.emit()
        self.linesChanged.emit()

    def obey(self, rules: HouseRules) -> None:
        """Follow what the agent decided."""
        self._standings.rules = rules
        self.know(rules=rules)

    def open(self, name: str) -> None:
        """Show the page of that name; the camera it wants is asked for, the other let go."""
        self._name, self._first = name, 0
        self.know()
        if self._page.live or not self.facts.on_line:
            self._send(s.DeviceTried(self._page.live))

    @Slot(str)
    def choose(self, action: str) -> None:
        """Take what was touched."""
        if happening := _HAPPENINGS.get(action):
            self._send(happening())
        elif action.startswith("page:"):
            self.open(action.removeprefix("page:"))
        else:
            self.wished.emit(action)

    @Slot(int, int)
    def measure(self, columns: int, rows: int) -> None:
        """Take how many characters a row has and how many rows there is room for."""
        if (fit := Fit(max(10, columns), max(3, rows))) != self._fit:
            self._first, self._fit = 0, fit
            self.linesChanged.emit()

    @Slot()
    def turn(self) -> None:
        """Show the next sentences, after the last the first."""
        self._first += len(self._shown())
        if self._first >= len(self._page.lines):
            self._first = 0
        self.linesChanged.emit()

    def _shown(self) -> tuple[Line, ...]:
        return self._fit.fill(self._page.lines[self._first :])

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self._page

    @Property(str, notify=changed)
    def name(self) -> str:
        """Return the page's name."""
        return self._name

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the page's title."""
        return self._page.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        """Return the sentence under the title."""
        return self._page.lead

    @Property(str, notify=changed)
    def live(self) -> str:
        """Return the camera whose picture is shown: face, plate or none."""
        return self._page.live

    @Property(list, notify=linesChanged)
    def lines(self) -> list[dict[str, str]]:
        """Return one map a sentence: text, icon, remedy, tone."""
        return [
            {
                "text": one.text,
                "icon": one.icon or TONE_ICONS[one.tone],
                "remedy": one.remedy,
                "tone": one.tone,
            }
            for one in self._shown()
        ]

    @Property(bool, notify=changed)
    def many(self) -> bool:
        """Return whether the page may have more sentences than room."""
        lines = self._page.lines
        return len(lines) > (FEW_LINES if any(one.remedy for one in lines) else SHORT_LINES)

    @Property(bool, notify=linesChanged)
    def more(self) -> bool:
        """Return whether some sentences are not shown."""
        return len(self._shown()) < len(self._page.lines)

    @Property(str, constant=True)
    def moreLabel(self) -> str:
        """Return what the button that shows them is called."""
        return "Lire la suite"

    @Property(list, notify=changed)
    def actions(self) -> list[dict[str, object]]:
        """Return one map a thing to touch: id, label, icon, kind, on."""
        return [
            {
                "id": one.id,
                "label": one.label,
                "icon": one.icon,
                "kind": _KINDS[one.kind],
                "on": one.on,
            }
            for one in self._page.actions
        ]
