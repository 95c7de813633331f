"""What one can choose before a call: needs, sentences, services, each with who is there now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.partner import Need, Partner
from kiosk.ui import week_words, wording
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.site_words import SiteWords
from kiosk.ui.standing import Standings

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TILES = 10
Sign = Literal["", "closed", "absent"]
"""What a tile says of its service: nothing, shut by its hours, nobody there."""


@QmlElement
@uncreatable
class NeedsModel(QObject):
    """The choices, in the site's order (TCH-11). GUI thread only.

    Words and signs are told apart: a tile is made anew only when its words change, never under a
    finger because the minute passed.
    """

    wordsChanged = Signal()
    signsChanged = Signal()
    needChanged = Signal()

    def __init__(
        self,
        needs: Sequence[Need],
        standings: Standings,
        words: SiteWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._needs = tuple(needs[:MOST_TILES])
        self._standings = standings
        self._words = words
        self._need: Need | None = None
        self._told = self._signs()

    def choose(self, need: str) -> None:
        """Show the sentences of `need` (S03)."""
        chosen = next((one for one in self._needs if one.id == need), None)
        if chosen is not self._need:
            self._need = chosen
            self.needChanged.emit()

    def refresh(self) -> None:
        """Work out again who is there."""
        signs = self._signs()
        if signs != self._told:
            self._told = signs
            self.signsChanged.emit()

    @Property(list, notify=wordsChanged)
    def tiles(self) -> list[dict[str, str]]:
        """Return one map a tile of S02: need, label, spoken, picture, tint."""
        return [
            {
                "need": need.id,
                "label": self._words(need.label),
                "spoken": self._words(need.spoken or need.label),
                "picture": need.picture,
                "tint": need.tint,
            }
            for need in self._needs
        ]

    @Property(list, notify=signsChanged)
    def tileSigns(self) -> list[str]:
        """Return, tile by tile, nothing, closed or absent."""
        return list(self._told[0])

    @Property(list, notify=wordsChanged)
    def services(self) -> list[dict[str, str]]:
        """Return one map a service: partner, name, plain, spoken, picture, tint."""
        return [self._service(one) for one in self._standings.partners]

    @Property(list, notify=signsChanged)
    def serviceSigns(self) -> list[str]:
        """Return, service by service, nothing, closed or absent."""
        return list(self._told[1])

    @Property(list, notify=needChanged)
    def phrases(self) -> list[dict[str, str]]:
        """Return one map a sentence of the chosen need: label, spoken."""
        phrases = self._need.phrases if self._need else ()
        return [
            {"label": self._words(one.label), "spoken": self._words(one.spoken or one.label)}
            for one in phrases
        ]

    @Property(str, notify=needChanged)
    def label(self) -> str:
        """Return the chosen need's words."""
        return self._words(self._need.label) if self._need else ""

    @Property(str, notify=needChanged)
    def picture(self) -> str:
        """Return the chosen need's picture."""
        return self._need.picture if self._need else "question"

    @Property(str, notify=needChanged)
    def tint(self) -> str:
        """Return the chosen need's tint."""
        return self._need.tint if self._need else "grey"

    @Property(str, notify=signsChanged)
    def comeBack(self) -> str:
        """Return « Revenez lundi à 9 heures. » while every service is closed, or nothing."""
        at = self._standings.site_opening()
        return week_words.come_back(at, self._standings.now) if at else ""

    def _service(self, partner: Partner) -> dict[str, str]:
        name, plain = wording.capital(self._words(partner.name)), self._words(partner.plain)
        aloud = wording.capital(self._words(partner.spoken))
        # What is written stays in what is said (TCH-9), even where the voice has its own form.
        said = name if name.casefold() == aloud.casefold() else f"{name}. {aloud}"
        return {
            "partner": partner.id,
            "name": name,
            "plain": plain,
            "spoken": f"{said}. {plain}.",
            "picture": partner.picture,
            "tint": partner.tint,
        }

    def _signs(self) -> tuple[tuple[Sign, ...], tuple[Sign, ...], str]:
        """Return the signs of tiles and services, and the day: « demain » is not « lundi »."""
        tiles: tuple[Sign, ...] = tuple(self._sign(_partners_of(need)) for need in self._needs)
        services: tuple[Sign, ...] = tuple(
            self._sign((one.id,)) for one in self._standings.partners
        )
        return tiles, services, self._standings.now.date().isoformat()

    def _sign(self, partners: Sequence[str]) -> Sign:
        """Return what to say where `partners` share a tile: one that serves is enough."""
        if not partners or any(self._standings.can_serve(one) for one in partners):
            return ""
        shut = all(self._standings.availability(one) == "closed" for one in partners)
        return "closed" if shut else "absent"


def _partners_of(need: Need) -> tuple[str, ...]:
    """Return every service the tile may lead to; none where it leads to the agent at first."""
    if not need.partner:
        return ()
    targets = [need.partner, *(phrase.partner for phrase in need.phrases)]
    return tuple(dict.fromkeys(one for one in targets if one))
