"""The fixture of the acceptance file: every screen in every theme, text, language and size.

Each screen meets all combinations, its exhibits taking turns; and every exhibit meets the two that
are hardest to fill. `KIOSK_GALLERY=full` makes it every exhibit in every combination.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, product

from PySide6.QtCore import QSize

from kiosk.app.gallery_scene import scene_exhibits
from kiosk.ui.exhibit import Exhibit, Look
from kiosk.ui.stage import STAFF
from kiosk.visit.state import Place
from tests.ui.stage_kit import LANDSCAPE, PORTRAIT

SIZES: dict[str, tuple[QSize, float]] = {
    "21.5p": (PORTRAIT, 21.5),
    "27p": (PORTRAIT, 27.0),
    "32l": (LANDSCAPE, 32.0),
}
LOOKS = tuple(
    Look(big=big, contrast=contrast, language=language)
    for contrast, big, language in product((False, True), (False, True), ("fr", "ar"))
)
HARDEST = (("21.5p", Look(big=True)), ("32l", Look(big=True, contrast=True)))
EXHIBITS = scene_exhibits()
FULL = os.environ.get("KIOSK_GALLERY") == "full"


@dataclass(frozen=True, slots=True)
class Stop:
    """One exhibit in one combination."""

    exhibit: Exhibit
    size: str
    look: Look

    @property
    def name(self) -> str:
        """Return what a complaint begins with."""
        return f"{self.exhibit.name} {self.look.name}"


def plan(rows: Sequence[Exhibit] = EXHIBITS, *, full: bool = FULL) -> list[Stop]:
    """Return the stops of the walk."""
    combinations = list(product(SIZES, LOOKS))
    stops = [Stop(row, size, look) for row in rows for size, look in HARDEST]
    if full:
        every = (_staff_reads_french(Stop(row, *one)) for row in rows for one in combinations)
        return list(dict.fromkeys(every))
    for _, shown in groupby(sorted(rows, key=lambda row: row.screen), key=lambda row: row.screen):
        turns = list(shown)
        count = max(len(turns), len(combinations))
        for number in range(count):
            size, look = combinations[number % len(combinations)]
            stops.append(Stop(turns[number % len(turns)], size, look))
    return list(dict.fromkeys(_staff_reads_french(stop) for stop in stops))


def _staff_reads_french(stop: Stop) -> Stop:
    """ADR 17: the screens of those who work here are in French, the pages of one size."""
    place, look = stop.exhibit.state.place, stop.look
    if place not in STAFF:
        return stop
    big = look.big and place is Place.AGENT_DOOR
    return replace(stop, look=replace(look, language="fr", big=big))


def stops_of(size: str) -> Iterator[Stop]:
    """Yield the stops on one size, look by look: changing the look costs most."""
    here = [stop for stop in plan() if stop.size == size]
    yield from sorted(here, key=lambda stop: stop.look.name)
