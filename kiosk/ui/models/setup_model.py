"""The setup as QML sees it: the page that is shown, the line that is typed, what was touched."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.clock import Clock
from kiosk.ui.agent_page import TONE_ICONS, Action
from kiosk.ui.models.agent_model import AgentModel
from kiosk.ui.models.talk_model import TalkModel
from kiosk.ui.models.time_model import TouchGuard
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.setup.facts import SetupFacts
from kiosk.ui.setup.page import SetupPage
from kiosk.ui.setup.steps import page, place, shown

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1
_KINDS = {"plain": 0, "primary": 1, "go": 2, "danger": 3}


@QmlElement
@uncreatable
class SetupModel(QObject):
    """Pages come from facts; what is touched leaves as `wished`. GUI thread only."""

    changed = Signal()
    choicesChanged = Signal()
    """Told apart: a button that is made anew under a finger would not be touched."""
    levelChanged = Signal()
    wished = Signal(str)

    def __init__(self, clock: Clock, diagonal_in: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys, self._digits = TalkModel(self), AgentModel(self)
        self._guard = TouchGuard(clock, self)
        self._diagonal_in = diagonal_in
        self.step = "start"
        self.facts = SetupFacts()
        self._page = page(self.step, self.facts)

    def know(self, **changes: Any) -> None:
        """Take facts by name, and tell the page anew where it changes."""
        self.facts = replace(self.facts, **changes)
        if changes.keys() == {"level"}:
            self.levelChanged.emit()
            return
        before, self._page = self._page, page(self.step, self.facts)
        if self._page != before or changes.keys() & {"editing", "draft"}:
            self.changed.emit()
        if _offered(self._page) != _offered(before):
            self.choicesChanged.emit()

    def open(self, step: str) -> None:
        """Show a step; touches meant for the one before are refused."""
        self.step = step
        self._digits.forget()
        self._guard.screen_changed()
        self._page = page(step, self.facts)
        self.changed.emit()
        self.choicesChanged.emit()
        self.levelChanged.emit()

    @Slot(str)
    def choose(self, wish: str) -> None:
        """Take what was touched."""
        self.wished.emit(wish)

    @property
    def keys_model(self) -> TalkModel:
        """The line that is typed."""
        return self._keys

    @property
    def digits_model(self) -> AgentModel:
        """The digits that are typed."""
        return self._digits

    @Property(TalkModel, constant=True)
    def keys(self) -> TalkModel:
        """Return the line that is typed, and what stands on the keys."""
        return self._keys

    @Property(AgentModel, constant=True)
    def digits(self) -> AgentModel:
        """Return how many digits of a code were typed."""
        return self._digits

    @Property(TouchGuard, constant=True)
    def guard(self) -> TouchGuard:
        """Return the guard against unmeant strikes."""
        return self._guard

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """Return the diagonal the screen is drawn for: the one the setup began with."""
        return self._diagonal_in

    @Property(float, notify=changed)
    def inches(self) -> float:
        """Return the diagonal the ruler is drawn for."""
        return self.facts.draft.number("screen.diagonal_in", self._diagonal_in)

    @Property(str, notify=changed)
    def file(self) -> str:
        """Return the QML file that shows the page."""
        return shown(self.step, self.facts).file

    @Property(str, notify=changed)
    def place(self) -> str:
        """Return « Étape 3 sur 11 »."""
        return place(self.step)

    @Property(str, notify=changed)
    def title(self) -> str:
        """Return the page's title."""
        return _typeset(self._page.title)

    @Property(str, notify=changed)
    def lead(self) -> str:
        """Return the sentence under the title."""
        return _typeset(self._page.lead)

    @Property(str, notify=changed)
    def live(self) -> str:
        """Return the camera whose picture is shown: face, plate or none."""
        return self._page.live

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the icon of a page that shows nothing else."""
        return self._page.picture

    @Property(int, notify=choicesChanged)
    def columns(self) -> int:
        """Return in how many columns the choices stand."""
        return self._page.columns

    @Property(int, notify=levelChanged)
    def level(self) -> int:
        """Return the microphone's level in steps, 0 to 10."""
        return self.facts.level

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """Return one map a sentence: text, icon, remedy, tone."""
        return [
            {
                "text": _typeset(one.text),
                "icon": one.icon or TONE_ICONS[one.tone],
                "remedy": _typeset(one.remedy),
                "tone": one.tone,
            }
            for one in self._page.lines
        ]

    @Property(list, notify=choicesChanged)
    def choices(self) -> list[dict[str, object]]:
        """Return one map a choice: id, label, icon, kind, on."""
        return [_plain(one) for one in self._page.choices]

    @Property(list, notify=choicesChanged)
    def footer(self) -> list[dict[str, object]]:
        """Return one map a way off the page."""
        return [_plain(one) for one in self._page.footer]


def _plain(one: Action) -> dict[str, object]:
    kind, label = _KINDS[one.kind], _typeset(one.label)
    return {"id": one.id, "label": label, "icon": one.icon, "kind": kind, "on": one.on}


def _typeset(text: str) -> str:
    """Return French as it is set: no line ends between a sign and its word."""
    for loose, tied in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:")):
        text = text.replace(loose, tied)
    return text


def _offered(made: SetupPage) -> tuple[object, ...]:
    return made.choices, made.footer, made.columns
