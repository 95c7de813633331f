"""Real pixels of every screen: contrast of words and borders, and states without colour (TXT)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.ui.gallery import Gallery
from tests.ui.conftest import MakeKit
from tests.ui.everyday import Seen
from tests.ui.gallery_checks import button_of
from tests.ui.gallery_walk import EXHIBITS, FULL, LOOKS, SIZES, Stop
from tests.ui.geometry import painted, rect, settle, targets, texts
from tests.ui.stage_kit import StageKit

Pixels = NDArray[np.uint8]
WORDS, SHAPES = 7.0, 3.0
SHARE = 0.04
"""A colour that fills less of a text's place is the smoothing of letters, not its ground."""
NEAR = 40
"""Colours closer than this, summed over the channels, are the same to the eye."""
THE_SAME_TO_THE_EYE = {("S06-asked", "S06-away")}
"""Only the desk tells them apart: whoever comes back sees « Je suis là », as before."""
pytestmark = pytest.mark.timeout(900)


def turns() -> list[Stop]:
    """Return each exhibit once: themes, sizes, texts and languages take turns."""
    combos = [(size, look) for size in SIZES for look in LOOKS]
    if FULL:
        return [Stop(row, *combo) for row in EXHIBITS for combo in combos]
    return [Stop(row, *combos[number * 7 % len(combos)]) for number, row in enumerate(EXHIBITS)]


def pixels_of(picture: QImage) -> Pixels:
    """Return the picture as an array, rows by columns by RGB."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8)
    rows = flat.reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def luminance(colours: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the relative luminance (WCAG 2) of RGB colours, 0 to 255."""
    share = colours / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratio(one: NDArray[np.floating], other: NDArray[np.floating]) -> float:
    """Return the contrast of two colours."""
    low, high = sorted((float(luminance(one)), float(luminance(other))))
    return (high + 0.05) / (low + 0.05)


def cut(pixels: Pixels, place: QRectF) -> Pixels:
    """Return the part of the picture under `place`."""
    box = place.toAlignedRect()
    top, left = max(0, box.top()), max(0, box.left())
    return pixels[top : box.bottom() + 1, left : box.right() + 1]


def grounds(part: Pixels, ink: NDArray[np.floating]) -> list[NDArray[np.floating]]:
    """Return the colours a text stands on: those that fill a share of its place."""
    flat = part.reshape(-1, 3).astype(np.uint32) // 8
    packed, counts = np.unique(flat @ np.array([1024, 32, 1], np.uint32), return_counts=True)
    often = packed[counts >= SHARE * len(flat)]
    common = np.stack([often // 1024, often // 32 % 32, often % 32], axis=1) * 8.0 + 4
    return [one for one in common if np.abs(one - ink).sum() > NEAR]


def faint_words(kit: StageKit, pixels: Pixels) -> Iterator[str]:
    for text in texts(kit.window):
        part = cut(pixels, painted(text))
        if not text.isEnabled() or not _enabled(text) or part.size == 0:
            continue
        colour: QColor = text.property("color")
        ink = np.array([colour.red(), colour.green(), colour.blue()], float)
        if np.abs(part - ink).sum(axis=2).min() > NEAR:
            yield f"« {text.property('text')} » is not painted in its colour"
        for ground in grounds(part, ink):
            if (seen := ratio(ink, ground)) < WORDS:
                yield f"« {text.property('text')} » on {ground.astype(int)}: {seen:.1f}"


def faint_borders(kit: StageKit, pixels: Pixels) -> Iterator[str]:
    """Yield targets whose edge nothing marks: no line and no fill that differs from the ground."""
    height, width = pixels.shape[:2]
    for target in targets(kit.window):
        place = rect(target)
        if place.width() * place.height() > 0.7 * width * height:
            continue
        row = min(height - 1, max(0, int(place.center().y())))
        outside, inside = int(place.left()) - 4, int(place.left()) + 14
        profile = pixels[row, max(0, outside) : inside].astype(float)
        seen = max(ratio(profile[0], one) for one in profile[1:])
        if seen < SHAPES and target.isEnabled():
            yield f"{target.objectName()} has an edge of {seen:.1f}"


def _enabled(text: QQuickItem) -> bool:
    owner = button_of(text)
    return owner is None or owner.isEnabled()


def test_words_and_edges_stand_out_on_every_screen(kits: MakeKit) -> None:
    """TXT-5: 7:1 for every text on what is really behind it, 3:1 for the edge of every target."""
    complaints: list[str] = []
    for stop in sorted(turns(), key=lambda one: (one.size, one.look.name)):
        size, diagonal = SIZES[stop.size]
        kit = kits(QSize(size), diagonal)
        gallery = Gallery(kit.stage, {}, kit.clock)
        gallery.place(stop.exhibit, stop.look)
        settle(kit.window)
        gallery.settle(0)
        pixels = pixels_of(gallery.picture())
        found = (*faint_words(kit, pixels), *faint_borders(kit, pixels))
        complaints += [f"{stop.size} {stop.name}: {what}" for what in found]
    assert not complaints, "\n".join(complaints)


def test_states_of_a_screen_differ_without_colour(everyday: tuple[Seen, ...]) -> None:
    """TXT-6: in grey, words and pictures alone still tell each state of a screen from another."""
    told: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for seen in everyday:
        told[seen.exhibit.screen][seen.exhibit.name] = seen.grey
    same = [
        f"{one} and {other}"
        for states in told.values()
        for one, other in combinations(states, 2)
        if states[one] == states[other] and (one, other) not in THE_SAME_TO_THE_EYE
    ]
    assert same == []
