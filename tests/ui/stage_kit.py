"""What the screen tests stand on: a stage with the demo's site, a clock that stands, pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import cv2
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.config.site import Site, load_site
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.media import Picture, Stream
from kiosk.core.partner import OpeningHours
from kiosk.sim.camera import SimCamera
from kiosk.sim.letters import letter
from kiosk.sim.paper import draw_letter
from kiosk.sim.plate import scene_for
from kiosk.sim.sensor import Sensor
from kiosk.sim.tabletop import render
from kiosk.ui.models.display_model import DisplayModel
from kiosk.ui.stage import Stage
from kiosk.ui.video import frame_of
from kiosk.visit.state import Happening, Place, VisitState
from tests.ui.geometry import find, settle, texts

ROOT = Path(__file__).parents[2]
MONDAY_MORNING = datetime(2026, 5, 4, 10, 32, tzinfo=PARIS)
PORTRAIT = QSize(1080, 1920)
LANDSCAPE = QSize(1920, 1080)
PARTNER = "caf"
CLOSED_PARTNER = "mjd"


def demo_site(diagonal_in: float = 21.5) -> Site:
    """Return the demo's site, where one partner has hours and is closed on Monday morning."""
    site = load_site(ROOT / "assets/sites/demo.toml")
    hours = OpeningHours.model_validate({"days": ["mardi"], "opens": "09:30", "closes": "12:00"})
    open_now = OpeningHours.model_validate({"days": ["lundi"], "opens": "09:00", "closes": "12:00"})
    changes = {CLOSED_PARTNER: (hours,), PARTNER: (open_now,)}
    partners = tuple(
        one.model_copy(update={"hours": changes.get(one.id, one.hours)}) for one in site.partners
    )
    screen = site.screen.model_copy(update={"diagonal_in": diagonal_in, "full_screen": False})
    return site.model_copy(update={"partners": partners, "screen": screen})


class FakePages:
    """A memory of the visit with as many letters as asked."""

    def __init__(self) -> None:
        self.broken = False

    def picture(self, kind: str, index: int) -> bytes:
        """Return the JPEG of a letter."""
        return (
            b"no picture" if self.broken else letter_jpeg(index + (10 if kind == "received" else 1))
        )


@cache
def letter_jpeg(seed: int) -> bytes:
    """Return a letter as a JPEG of 200 dpi."""
    sheet = cv2.resize(draw_letter(letter(seed)), (1654, 2339), interpolation=cv2.INTER_AREA)
    return cv2.imencode(".jpg", sheet)[1].tobytes()


class StageKit:
    """A stage, its clock and what the citizen did on it."""

    def __init__(self, size: QSize = PORTRAIT, diagonal_in: float = 21.5) -> None:
        self.clock = ManualClock(MONDAY_MORNING)
        self.pages = FakePages()
        self.happened: list[Happening] = []
        self.stage_state = VisitState()
        self.stage = Stage(
            demo_site(diagonal_in), self.clock, self.pages, self.happened.append, windowed_size=size
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


@cache
def _picture(stream: Stream) -> Picture:
    if stream == "plate":
        sensor = Sensor(1280, 960)
        return sensor.shoot(sensor.expose(render(scene_for(3), (1280, 960))))
    return SimCamera("citizen" if stream == "self" else "adviser").picture_at(1.0)


def frames() -> dict[Stream, Callable[[], QVideoFrame]]:
    """Return a source of one frame for each stream: the stand-ins' people and table."""

    def source(stream: Stream) -> Callable[[], QVideoFrame]:
        def frame() -> QVideoFrame:
            picture = _picture(stream)
            return frame_of(picture.width, picture.height, memoryview(picture.data))

        return frame

    return {"self": source("self"), "adviser": source("adviser"), "plate": source("plate")}


def words(kit: StageKit) -> list[str]:
    """Return the texts on the screen, with plain spaces."""
    settle(kit.window)
    return [str(one.property("text")).replace("\u00a0", " ") for one in texts(kit.window)]


def at(place: Place, **rest: Any) -> VisitState:
    """Return a visit to the usual partner at `place`."""
    return VisitState(place=place, partner=PARTNER, adviser="Sophie", **rest)
