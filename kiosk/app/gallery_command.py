"""`kiosk gallery`: every screen in every look, language and size, as PNG files and an index page.

One process a size, because a stage has one screen; they share the machine's cores.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.app import gallery_scene as scene
from kiosk.app.gallery_page import write_page
from kiosk.core.media import Stream
from kiosk.core.messages import Language
from kiosk.ui.exhibit import Exhibit, Look
from kiosk.ui.gallery import Gallery, grab, settle
from kiosk.ui.setup.exhibits import SetupExhibit, setup_exhibits
from kiosk.ui.setup.exhibits import hang as hang_setup
from kiosk.ui.setup.stage import SINKS, SetupStage
from kiosk.ui.stage import Stage
from kiosk.visit.state import VisitState

Frames = Mapping[Stream, Callable[[Exhibit], QVideoFrame]]
PLAIN = Exhibit("T00", VisitState())
"""The setup's pages show the stand-ins' pictures as they come."""


@dataclass(frozen=True, slots=True)
class Size:
    """A screen: its pixels and its diagonal in inches."""

    width: int
    height: int
    diagonal_in: float


SIZES = {
    "21.5-portrait": Size(1080, 1920, 21.5),
    "27-portrait": Size(1080, 1920, 27.0),
    "32-landscape": Size(1920, 1080, 32.0),
}
LANGUAGES: tuple[Language, ...] = ("fr", "ar")
THUMBNAIL_PX = 260
FAST_PNG = 50
"""Qt's « quality » of a PNG: how little time goes into making it small."""


@dataclass(frozen=True, slots=True)
class Order:
    """What one process hangs: `screens` empty means all."""

    out: Path
    size: str
    screens: tuple[str, ...] = ()
    languages: tuple[Language, ...] = LANGUAGES


def run_gallery(out: Path, screens: Sequence[str], languages: Sequence[Language]) -> int:
    """Write the pictures and the page; return 0, or 2 when no screen has such a name."""
    began_s = time.monotonic()
    (out / "thumbnails").mkdir(parents=True, exist_ok=True)
    orders = [Order(out, size, tuple(screens), tuple(languages)) for size in SIZES]
    workers = min(len(orders), os.cpu_count() or 1)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, max_tasks_per_child=1) as pool:
        names = [name for hung in pool.map(hang, orders) for name in hung]
    if not names:
        sys.stderr.write(f"kiosk: no screen is called {', '.join(screens)}; say S00, S02b …\n")
        return 2
    write_page(out, sorted(names))
    spent_s = time.monotonic() - began_s
    print(f"{len(names)} pictures in {spent_s:.0f} s: {out / 'index.html'}")
    return 0


def hang(order: Order) -> list[str]:
    """Save the pictures of one size; return their names, without « .png ». A process of its own."""
    rows = [row for row in scene.scene_exhibits() if _asked(row.name, order)]
    pages = [page for page in setup_exhibits() if _asked(page.name, order)]
    if not rows and not pages:
        return []
    _choose_platform()
    application = QGuiApplication(sys.argv[:1])
    offscreen = application.platformName() == "offscreen"
    frames = {} if offscreen else scene.frames()
    names = _hang_screens(rows, frames, order) if rows else []
    return [*names, *_hang_setup(pages, frames, order)]


def _hang_screens(rows: Sequence[Exhibit], frames: Frames, order: Order) -> list[str]:
    size, clock = SIZES[order.size], scene.GalleryClock()
    site = scene.gallery_site(size.diagonal_in)
    window = QSize(size.width, size.height)
    stage = Stage(site, clock, scene.DrawnPages(), lambda _: None, windowed_size=window)
    gallery = Gallery(stage, frames, clock)
    names = [_save(gallery, row, look, order) for row, look in product(rows, _looks(order))]
    stage.close()
    return names


def _hang_setup(pages: Sequence[SetupExhibit], frames: Frames, order: Order) -> list[str]:
    """Hang the pages of `kiosk setup`: one look, one language (ADR 17)."""
    size = SIZES[order.size]
    window = QSize(size.width, size.height)
    stage = SetupStage(scene.GalleryClock(), size.diagonal_in, window)
    shown: dict[Stream, QVideoFrame] = {
        stream: frames[stream](PLAIN) for stream in SINKS if stream in frames
    }
    names: list[str] = []
    for page in pages:
        hang_setup(stage, page, shown)
        settle()
        names.append(_keep(grab(stage.window), f"{page.name}.{order.size}.normal", order))
    stage.close()
    return names


def _save(gallery: Gallery, row: Exhibit, look: Look, order: Order) -> str:
    gallery.hang(row, look)
    return _keep(gallery.picture(), f"{row.name}.{order.size}.{look.name}", order)


def _keep(picture: QImage, name: str, order: Order) -> str:
    picture.save(str(order.out / f"{name}.png"), None, FAST_PNG)
    small = picture.scaledToWidth(THUMBNAIL_PX, Qt.TransformationMode.SmoothTransformation)
    small.save(str(order.out / "thumbnails" / f"{name}.jpg"), None, 82)
    return name


def _looks(order: Order) -> Iterable[Look]:
    for language in order.languages:
        yield Look(language=language)
        yield Look(contrast=True, language=language)
        yield Look(big=True, language=language)


def _asked(name: str, order: Order) -> bool:
    screen = name.partition("-")[0]
    return not order.screens or screen in order.screens or name in order.screens


def _choose_platform() -> None:
    """Speak UTF-8, and draw off screen where there is no display; video then stays dark."""
    os.environ.setdefault("LANG", "C.UTF-8")
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
