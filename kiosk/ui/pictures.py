"""Where QML gets its pictures: icons in any colour, drawings, the citizen's pages (never kept)."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Protocol
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.media import Quad
from kiosk.ui.screens import ASSETS
from kiosk.visit.session import PageKind

log = logging.getLogger(__name__)

FALLBACK_PX = 96
LARGEST_PX = 4096
KEPT_BYTES = 16 * 2**20
KINDS: dict[str, PageKind] = {"photo": "photo", "original": "original"}


class PageStore(Protocol):
    """The memory of the visit, as far as the screens may look into it. GUI thread."""

    def picture(self, kind: PageKind, index: int) -> bytes:
        """Return a page as JPEG or PNG, empty when there is none of that number."""
        ...

    def corners(self, index: int) -> Quad:
        """Return where a photographed page lies in its original, in 0..1."""
        ...

    def text(self, index: int) -> str:
        """Return the text of a received page; empty when it has none."""
        ...


class SvgPictures(QQuickImageProvider):
    """`image://svg/<folder>/<name>/<rrggbb>`, drawn sharp at the asked size.

    Icons and pictures of one colour take the colour; a drawing is asked with « own ». A site's own
    picture is asked by its absolute path, percent-encoded. What was drawn is kept, up to
    `KEPT_BYTES`, for the next screen that shows it: none of it is a citizen's.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw the picture. Called by Qt on the GUI thread or a loader thread."""
        key = (id, requestedSize.width(), requestedSize.height())
        with self._lock:
            drawn = self._drawn.pop(key, None)
            if drawn is None:
                folder, name, colour = id.split("/")
                drawn = draw_svg(_svg(folder, unquote(name), colour), requestedSize)
                self._bytes += drawn.sizeInBytes()
            self._drawn[key] = drawn
            while self._bytes > KEPT_BYTES:
                self._bytes -= self._drawn.popitem(last=False)[1].sizeInBytes()
        size.setWidth(drawn.width())
        size.setHeight(drawn.height())
        return drawn


class PagePictures(QQuickImageProvider):
    """`image://page/<kind>/<index>/<revision>`; decoded when asked, nothing is kept (PRV-2)."""

    def __init__(self, pages: PageStore) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages = pages

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Decode one page, smaller if asked. GUI thread (`asynchronous: false`)."""
        kind, index, _ = id.split("/")
        data = self._pages.picture(KINDS.get(kind, "received"), int(index))
        page = decode_page(data, requestedSize) if data else blank()
        size.setWidth(page.width())
        size.setHeight(page.height())
        return page


def decode_page(data: bytes, wanted: QSize) -> QImage:
    """Return the page turned as its EXIF says, scaled down to fit `wanted`. Never raises."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    full = reader.size()
    if full.width() > LARGEST_PX or full.height() > LARGEST_PX:
        wanted = wanted if wanted.width() > 0 else QSize(LARGEST_PX, LARGEST_PX)
    if wanted.width() > 0 and full.isValid():
        aside = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        room = wanted.transposed() if aside else wanted
        fitted = full.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() < full.width():
            reader.setScaledSize(fitted)
    page = reader.read()
    if page.isNull():
        log.warning("a page cannot be decoded: %s", reader.errorString())
        return blank()
    return page


def blank() -> QImage:
    """Return one white point: an empty sheet."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def draw_svg(source: bytes, wanted: QSize) -> QImage:
    """Return the SVG drawn into `wanted` (either side may be 0: kept in proportion)."""
    renderer = QSvgRenderer(QByteArray(source))
    natural = renderer.defaultSize()
    width, height = wanted.width(), wanted.height()
    if width <= 0 and height <= 0:
        width = FALLBACK_PX
    if width <= 0:
        width = round(height * natural.width() / natural.height())
    if height <= 0:
        height = round(width * natural.height() / natural.width())
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    scale = min(width / natural.width(), height / natural.height())
    drawn = QRectF(0, 0, natural.width() * scale, natural.height() * scale)
    drawn.moveCenter(QRectF(image.rect()).center())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, drawn)
    painter.end()
    return image


@lru_cache(maxsize=256)
def _svg(folder: str, name: str, colour: str) -> bytes:
    path = picture_path(folder, name)
    if path is None:
        log.error("no picture %s/%s", folder, name)
        return b'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"/>'
    source = path.read_bytes()
    return source if colour == "own" else _filled(source, colour)


def _filled(source: bytes, colour: str) -> bytes:
    """Return the SVG with `colour` wherever it names none itself."""
    root = re.search(rb"<svg\b[^>]*>", source)
    if root is None or re.search(rb"\sfill\s*=", root[0]):
        return source
    start = root.start() + len(b"<svg")
    return source[:start] + f' fill="#{colour}"'.encode() + source[start:]


def picture_path(folder: str, name: str) -> Path | None:
    """Return the SVG's file; an unknown need's picture is the question mark's.

    `name` may be the absolute path of a site's own picture, as `load_site` checked it.
    """
    own = name.casefold().endswith(".svg")
    path = Path(name) if own else ASSETS / folder / f"{name}.svg"
    if path.is_file():
        return path
    question = ASSETS / "pictures" / "question.svg"
    return question if folder == "pictures" else None
