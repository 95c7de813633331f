"""How the screens look for this person: bigger letters, contrast; forgotten at the end (PRV-6)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.config.site import Site
from kiosk.core.messages import Language
from kiosk.ui import wording
from kiosk.ui.house_rules import HouseRules
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.site_words import SiteWords

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

OWN_NAMES: dict[Language, str] = {
    "fr": "Français",
    "en": "English",
    "pt": "Português",
    "ar": "العربية",
    "tr": "Türkçe",
    "uk": "Українська",
}
"""Every language as those who speak it write it (LNG-5)."""


@QmlElement
@uncreatable
class DisplayModel(QObject):
    """The two display tools, the size of the real screen and whose borne it is. GUI thread only."""

    changed = Signal()
    wordsChanged = Signal()

    def __init__(self, site: Site, words: SiteWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._words = words
        self._big = False
        self._contrast = False
        self._off: tuple[Language, ...] = ()

    def forget(self) -> None:
        """Go back to what everybody begins with."""
        self.choose(big=False, contrast=False)

    def choose(self, *, big: bool, contrast: bool) -> None:
        """Set both tools."""
        self._big, self._contrast = big, contrast
        self.changed.emit()

    def obey(self, rules: HouseRules) -> None:
        """Offer only the languages the site's agent wants."""
        if rules.languages_off != self._off:
            self._off = rules.languages_off
            self.wordsChanged.emit()

    @Property(float, constant=True)
    def diagonal(self) -> float:
        """Return the screen's diagonal in inches."""
        return self._site.screen.diagonal_in

    @Property(float, constant=True)
    def bottom(self) -> float:
        """Return the height of the screen's lower edge above the floor in millimetres."""
        return self._site.screen.bottom_mm

    @Property(str, notify=wordsChanged)
    def title(self) -> str:
        """Return the site's name as citizens know it."""
        return f"{self._words(self._site.title)} · {self._site.name}"

    @Property(str, notify=wordsChanged)
    def controller(self) -> str:
        """Return who answers for the borne, as it begins a sentence: « Le Département »."""
        return wording.capital(self._words(self._site.privacy.controller))

    @Property(str, notify=wordsChanged)
    def address(self) -> str:
        """Return where questions about one's data go."""
        return self._words(self._site.privacy.address)

    @Property(list, notify=wordsChanged)
    def languages(self) -> list[dict[str, str]]:
        """Return one map a language offered: code, and its name in its own script."""
        offered: list[Language] = [one for one in self._site.languages if one not in self._off]
        return [{"code": str(one), "name": OWN_NAMES[one]} for one in offered]

    @Property(bool, constant=True)
    def headset(self) -> bool:
        """Return whether a headset hangs at the borne."""
        return self._site.devices.headset

    @Property(bool, constant=True)
    def printer(self) -> bool:
        """Return whether the borne has a printer."""
        return self._site.devices.printer != "none"

    @Property(bool, notify=changed)
    def big(self) -> bool:
        """Return whether letters are 1.4 times as big."""
        return self._big

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Return whether the contrast theme is on."""
        return self._contrast

    @Slot()
    def toggleBig(self) -> None:
        """« Plus grand »."""
        self.choose(big=not self._big, contrast=self._contrast)

    @Slot()
    def toggleContrast(self) -> None:
        """« Contraste »."""
        self.choose(big=self._big, contrast=not self._contrast)
