"""A borne to play with: real screens, real visit, a world on paper, a clock of one's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.app.gallery_scene import gallery_site, letter_jpeg
from kiosk.core import media
from kiosk.core.ports import RenderedDocument
from kiosk.media.client import Gone
from kiosk.ui.outside import Outside
from kiosk.ui.paper_tray import PaperWorks
from kiosk.ui.stage import Stage
from kiosk.visit.state import Happening, Line, Place
from tests.conductor.bench import Bench
from tests.ui.at_once import AtOnce
from tests.ui.geometry import items

PATIENCE_S = 1800
STEP_S = 5.0
WINDOW = QSize(540, 960)
"""As few pixels as tell fingers apart: every event has them painted, in software."""
VISIT_ENDS_HERE = Place.ATTRACT


class Playground(Bench):
    """The conductor with the real stage; the media process obeys within the same breath."""

    def __init__(self) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kiosk.ui.controller.Errands", AtOnce)
            super().__init__()
        self.visits = 0

    def _outside(self) -> Outside:
        site = gallery_site()
        self.stage = Stage(site, self.clock, self.session, self._send, windowed_size=WINDOW)
        self.stage.typed.connect(lambda at, text: self.controller.type_text(at, text))
        self.stage.codeEntered.connect(lambda code: self.controller.try_code(code))
        self.stage.edgesSet.connect(lambda corners: self.controller.correct_edges(corners))
        return replace(
            super()._outside(),
            papers=PaperWorks(
                lambda pages: b"%PDF" + b"".join(pages), _render, lambda page, _: page
            ),
            forget_screen=self._forget,
            show=self.stage.show,
            show_media=self.stage.media,
            show_presence=self.stage.presence,
            loudness=lambda volume: volume,
            show_erasure=lambda complete: self.stage.agents.erased(self.clock.now(), complete),
        )

    def close(self) -> None:
        """End everything."""
        self.controller.stop()
        self.stage.close()

    def breathe(self) -> None:
        """Let the media process obey, and items take their places."""
        self._obey()
        for _ in range(2):
            QCoreApplication.processEvents()
            for item in items(self.stage.window.contentItem()):
                item.ensurePolished()

    def tell(self, event: Any) -> None:
        """Have the media process tell something."""
        self.controller.media_event(event)

    def wait(self, seconds: float) -> None:
        """Let time pass, the media process obeying meanwhile."""
        self.clock.advance(seconds)
        self.breathe()

    def goes_home(self) -> bool:
        """Hang up and leave: return whether the borne finds back to its first screen alone."""
        if self.state.line is not Line.NONE:
            self.tell(media.CallOver(by="adviser"))
        waited = 0.0
        while self.state.place is not VISIT_ENDS_HERE and waited < PATIENCE_S:
            self.wait(STEP_S)
            waited += STEP_S
        self.client.told.clear()
        self.client.replaced = 0
        self.shown.clear()
        self.visits += 1
        return self.state.place is VISIT_ENDS_HERE

    def living_items(self) -> int:
        """Return how many items the window has, seen or not."""
        return sum(1 for _ in _all(self.stage.window.contentItem()))

    def _send(self, happening: Happening) -> None:
        self.controller.send(happening)

    def _forget(self) -> bool:
        self.stage.forget()
        return True

    def _obey(self) -> None:
        """Begin the media process anew where it was asked for: an erasure goes on."""
        if self.client.replaced:
            self.client.replaced = 0
            self.tell(Gone(expected=True))
            self.tell(media.Ready())
        for told in self.client.told:
            if isinstance(told, media.CheckPlate):
                self.tell(media.PlateChecked(empty=True))
        self.client.told.clear()


def _all(item: QQuickItem) -> Any:
    yield item
    for child in item.childItems():
        yield from _all(child)


def _render(data: bytes, mime: str) -> RenderedDocument:
    return RenderedDocument((letter_jpeg(11), letter_jpeg(12)), 2)
