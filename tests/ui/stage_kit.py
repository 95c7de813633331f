"""What the screen tests stand on: a stage with the demo's site, a clock that stands, pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.gallery_scene import (
    CLOSED_PARTNER,
    MONDAY_MORNING,
    PARTNER,
    DrawnPages,
    GalleryClock,
    frames,
    gallery_site,
    letter_jpeg,
)
from kiosk.config.site import Site
from kiosk.ui.models.display_model import DisplayModel
from kiosk.ui.stage import Stage
from kiosk.visit.state import Happening, Place, VisitState
from tests.ui.geometry import find, settle, texts

__all__ = [
    "CLOSED_PARTNER", "LANDSCAPE", "MONDAY_MORNING", "PARTNER", "PORTRAIT", "FakePages",
    "StageKit", "at", "demo_site", "frames", "letter_jpeg", "words",
]  # fmt: skip
PORTRAIT = QSize(1080, 1920)
LANDSCAPE = QSize(1920, 1080)


def demo_site(diagonal_in: float = 21.5) -> Site:
    """Return the demo's site, where one partner has hours and is closed on Monday morning."""
    return gallery_site(diagonal_in)


class FakePages(DrawnPages):
    """A memory of the visit that can be made to fail."""

    def __init__(self) -> None:
        self.broken = False

    def picture(self, kind: str, index: int) -> bytes:
        """Return the JPEG of a letter, or something that is none."""
        return b"no picture" if self.broken else super().picture(kind, index)


class StageKit:
    """A stage, its clock and what the citizen did on it."""

    def __init__(self, size: QSize = PORTRAIT, diagonal_in: float = 21.5) -> None:
        self.clock = GalleryClock()
        self.pages = FakePages()
        self.happened: list[Happening] = []
        self.stage_state = VisitState()
        self.site = demo_site(diagonal_in)
        self.stage = Stage(
            self.site, self.clock, self.pages, self.happened.append, windowed_size=size
        )

    def show(self, state: VisitState) -> None:
        """Show `state` and forget what happened before."""
        self.stage_state = state
        self.stage.show(state)
        self.happened.clear()

    def find(self, name: str) -> QQuickItem:
        """Return the visible item of that name."""
        return find(self.window, name)

    @property
    def display(self) -> DisplayModel:
        """Return the model of the display tools."""
        return self.stage._models.display

    @property
    def window(self) -> QQuickWindow:
        """Return the window of the stage."""
        return self.stage.window


def words(kit: StageKit) -> list[str]:
    """Return the texts on the screen, with plain spaces."""
    settle(kit.window)
    return [str(one.property("text")).replace("\u00a0", " ") for one in texts(kit.window)]


def at(place: Place, **rest: Any) -> VisitState:
    """Return a visit to the usual partner at `place`."""
    return VisitState(place=place, partner=PARTNER, adviser="Sophie", **rest)
