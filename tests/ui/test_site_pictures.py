"""A site's own picture on the screens: asked by its absolute path, in its own or the tile's ink."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.pictures import SvgPictures, picture_path
from kiosk.ui.screens import ASSETS

SQUARE = '<path d="M0 0h24v24H0z"/>'
HEAD = '<?xml version="1.0"?>\n<!-- drawn for Patay -->\n'
INK = "0b4f6c"
PICTURE = ASSETS.parent / "kiosk/ui/qml/parts/Picture.qml"


class Watched(SvgPictures):
    """Remembers the colour in the middle of what it drew."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw, and look."""
        drawn = super().requestImage(id, size, requestedSize)
        self.seen.append(drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name())
        return drawn


def svg(attributes: str, inside: str = SQUARE) -> str:
    root = f'<svg\n xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"{attributes}>'
    return f"{HEAD}{root}{inside}</svg>"


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (svg(""), f"#{INK}"),
        (svg(' fill="#a4161a"'), "#a4161a"),
        (svg("", '<path fill="#14532d" d="M0 0h24v24H0z"/>'), "#14532d"),
    ],
)
def test_a_picture_takes_the_ink_where_it_names_no_colour_itself(
    tmp_path: Path, source: str, seen: str
) -> None:
    path = tmp_path / "caf.svg"
    path.write_text(source)
    asked = f"pictures/{str(path).replace('/', '%2F')}/{INK}"
    drawn = SvgPictures().requestImage(asked, QSize(), QSize(24, 24))
    assert drawn.pixelColor(12, 12).name() == seen


def test_a_picture_that_was_taken_away_becomes_the_question_mark(tmp_path: Path) -> None:
    assert picture_path("pictures", str(tmp_path / "caf.svg")) == ASSETS / "pictures/question.svg"
    assert picture_path("pictures", "health") == ASSETS / "pictures/health.svg"


def test_the_picture_part_shows_a_file_whatever_its_folder_is_called(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "borne n°1 #2 100%41 été"
    folder.mkdir()
    path = folder / "caf.svg"
    path.write_text(svg(' fill="#a4161a"'))
    provider = Watched()
    engine = QQmlEngine()
    engine.addImageProvider("svg", provider)
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(PICTURE)))
    picture = component.createWithInitialProperties(
        {"folder": "pictures", "name": str(path), "side": 24, "colour": QColor("black")}
    )
    assert isinstance(picture, QQuickItem), component.errorString()
    assert provider.seen[-1] == "#a4161a"
    picture.deleteLater()
    engine.deleteLater()
