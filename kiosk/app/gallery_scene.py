"""What the gallery and the tests of the screens stand on: a site, its clock, papers and people."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from PIL import Image
from PySide6.QtMultimedia import QVideoFrame

from kiosk.app.paths import DEMO_SITE
from kiosk.config.site import Site, load_site
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.media import Hint, PageSeen, Picture, Quad, Stream
from kiosk.core.partner import OpeningHours
from kiosk.sim.camera import SimCamera
from kiosk.sim.letters import letter
from kiosk.sim.paper import draw_letter
from kiosk.sim.plate import scene_for
from kiosk.sim.sensor import Sensor
from kiosk.sim.tabletop import Flaw, Tabletop, corners_of, render
from kiosk.ui.exhibit import Exhibit
from kiosk.ui.gallery import exhibits
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.video import frame_of

MONDAY_MORNING = datetime(2026, 5, 4, 10, 32, tzinfo=PARIS)
PARTNER = "caf"
"""Open on that morning."""
CLOSED_PARTNER = "mjd"
"""Closed until Tuesday."""
SHARED_NEED = "housing"
"""Two services share it: S03 asks."""
TABLE_SEED = 3
FLAWS: dict[Hint, Flaw] = {
    "blur": "blur", "dark": "dark", "cut": "cut", "glare": "glare", "several": "two_sheets",
}  # fmt: skip
A4_AT_200_DPI = (1654, 2339)


class GalleryClock(ManualClock):
    """A clock that stands still, at any hour of the calendar."""

    def __init__(self) -> None:
        super().__init__(MONDAY_MORNING)
        self._shown: datetime | None = None

    def show(self, when: datetime | None) -> None:
        """Stand at `when`; None: on Monday morning. Whoever waits for the next minute is told."""
        if when != self._shown:
            self._shown = when
            self.advance(60)

    def now(self) -> datetime:
        """Return the hour that is shown."""
        return self._shown or MONDAY_MORNING


def gallery_site(diagonal_in: float = 21.5, file: Path = DEMO_SITE) -> Site:
    """Return a site in all languages, where one service is closed on Monday, and all on Sunday."""
    site = load_site(file)
    tuesday = OpeningHours.model_validate({"days": ["mardi"], "opens": "09:30", "closes": "12:00"})
    monday = OpeningHours.model_validate({"days": ["lundi"], "opens": "09:00", "closes": "12:00"})
    changes = {CLOSED_PARTNER: (tuesday,), PARTNER: (monday,)}
    partners = tuple(
        one.model_copy(update={"hours": changes.get(one.id, one.hours or (monday,))})
        for one in site.partners
    )
    screen = site.screen.model_copy(update={"diagonal_in": diagonal_in, "full_screen": False})
    update = {"partners": partners, "screen": screen, "languages": LANGUAGES}
    return site.model_copy(update=update)


def scene_exhibits() -> tuple[Exhibit, ...]:
    """Return every exhibit of the gallery, for this site; outlines lie where the papers do."""
    return tuple(
        replace(row, events=tuple(_outlined(event, row.plate) for event in row.events))
        for row in exhibits(PARTNER, CLOSED_PARTNER, SHARED_NEED)
    )


def _outlined(event: object, plate: Hint) -> object:
    """Return a page that is seen where the stand-in's table has it, inside the picture."""
    if not isinstance(event, PageSeen) or event.corners is None:
        return event
    a, b, c, d = (
        (min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        for x, y in corners_of(_table(plate).sheets[-1])
    )
    return event.model_copy(update={"corners": (a, b, c, d), "hint": plate})


def _table(plate: Hint) -> Tabletop:
    """Return the stand-in's table with a letter, and what is wrong with it."""
    flaw: Flaw = FLAWS.get(plate, "none")
    scene = scene_for(TABLE_SEED, flaw)
    top = scene.sheets[-1]
    return replace(scene, hand=(top.x_mm + 20, top.y_mm + 30)) if plate == "hand" else scene


class DrawnPages:
    """A memory of the visit with as many letters as asked."""

    def picture(self, kind: str, index: int) -> bytes:
        """Return the JPEG of a letter, or of the table it lies on."""
        if kind == "original":
            return table_jpeg()
        return letter_jpeg(index + (10 if kind == "received" else 1))

    def corners(self, index: int) -> Quad:
        """Return where the letter lies on the table."""
        return corners_of(scene_for(TABLE_SEED).sheets[-1])

    def text(self, index: int) -> str:
        """Return what a received page says."""
        return "Madame, Monsieur,\nVeuillez remplir ce formulaire."


@cache
def letter_jpeg(seed: int) -> bytes:
    """Return a letter as a JPEG of 200 dpi."""
    sheet = Image.fromarray(draw_letter(letter(seed))[:, :, ::-1])
    written = io.BytesIO()
    sheet.resize(A4_AT_200_DPI, Image.Resampling.BOX).save(written, "JPEG", quality=90)
    return written.getvalue()


@cache
def table_jpeg() -> bytes:
    """Return the whole picture a letter was photographed in, as JPEG."""
    table = Image.fromarray(render(_table("none"), (1600, 1200))[:, :, ::-1])
    written = io.BytesIO()
    table.save(written, "JPEG", quality=88)
    return written.getvalue()


@cache
def _picture(stream: Stream, plate: Hint) -> Picture:
    if stream == "plate":
        sensor = Sensor(1280, 960)
        return sensor.shoot(sensor.expose(render(_table(plate), (1280, 960))))
    return SimCamera("citizen" if stream == "self" else "adviser").picture_at(1.0)


def frames() -> dict[Stream, Callable[[Exhibit], QVideoFrame]]:
    """Return a source of one frame for each stream: the stand-ins' people and table."""

    def source(stream: Stream) -> Callable[[Exhibit], QVideoFrame]:
        def frame(exhibit: Exhibit) -> QVideoFrame:
            picture = _picture(stream, exhibit.plate if stream == "plate" else "none")
            return frame_of(picture.width, picture.height, memoryview(picture.data))

        return frame

    return {"self": source("self"), "adviser": source("adviser"), "plate": source("plate")}
