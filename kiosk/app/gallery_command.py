"""`kiosk gallery`: every screen in every look, language and size, as PNG files and an index page.

One process a size, because a stage has one screen; they share the machine's cores.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app import gallery_scene as scene
from kiosk.app.gallery_page import write_page
from kiosk.core.messages import Language
from kiosk.ui.exhibit import Exhibit, Look
from kiosk.ui.gallery import Gallery
from kiosk.ui.stage import Stage


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
    rows = [row for row in scene.scene_exhibits() if _asked(row, order)]
    if not rows:
        return []
    _choose_platform()
    application = QGuiApplication(sys.argv[:1])
    size, clock = SIZES[order.size], scene.GalleryClock()
    site = scene.gallery_site(size.diagonal_in)
    window = QSize(size.width, size.height)
    stage = Stage(site, clock, scene.DrawnPages(), lambda _: None, windowed_size=window)
    offscreen = application.platformName() == "offscreen"
    gallery = Gallery(stage, {} if offscreen else scene.frames(), clock)
    names = [_save(gallery, row, look, order) for row, look in product(rows, _looks(order))]
    stage.close()
    return names


def _save(gallery: Gallery, row: Exhibit, look: Look, order: Order) -> str:
    name = f"{row.name}.{order.size}.{look.name}"
    gallery.hang(row, look)
    picture = gallery.picture()
    picture.save(str(order.out / f"{name}.png"), None, FAST_PNG)
    small = picture.scaledToWidth(THUMBNAIL_PX, Qt.TransformationMode.SmoothTransformation)
    small.save(str(order.out / "thumbnails" / f"{name}.jpg"), None, 82)
    return name


def _looks(order: Order) -> Iterable[Look]:
    for language in order.languages:
        yield Look(language=language)
        yield Look(contrast=True, language=language)
        yield Look(big=True, language=language)


def _asked(row: Exhibit, order: Order) -> bool:
    return not order.screens or row.screen in order.screens or row.name in order.screens


def _choose_platform() -> None:
    """Speak UTF-8, and draw off screen where there is no display; video then stays dark."""
    os.environ.setdefault("LANG", "C.UTF-8")
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
