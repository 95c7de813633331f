"""Real-time text of the call (S07b): what both sides wrote, and the keys that write it (CAL-7)."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.media import TextTyped
from kiosk.core.messages import MAX_TYPED, Language
from kiosk.ui import keyboard
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class TalkModel(QObject):
    """Both texts, in memory only, and the keyboard's pages. GUI thread only.

    Each touch leaves at once as « from character `at` on, the text reads … ».
    """

    typed = Signal(int, str)
    """The citizen's text changed: from character `at` on it reads the given text."""
    mineChanged = Signal()
    theirsChanged = Signal()
    keysChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = "fr"
        self.forget()

    def forget(self) -> None:
        """Drop both texts and begin with letters again (PRV-2)."""
        self._mine = ""
        self._theirs = ""
        self._page: keyboard.Page = "letters"
        self._capitals = self._sentences = True
        self.mineChanged.emit()
        self.theirsChanged.emit()
        self.keysChanged.emit()

    def begin(self, text: str) -> None:
        """Begin with `text`, a line that is no sentence: an address, a name of one's own."""
        self.forget()
        self._mine, self._sentences = text, False
        self._raise_capitals(False)
        self.mineChanged.emit()

    def speak(self, language: Language) -> None:
        """Take the alphabet of `language`."""
        if language != self._language:
            self._language = language
            self.keysChanged.emit()

    def take(self, event: object) -> None:
        """Take the adviser's text; other events of the media process are ignored."""
        if isinstance(event, TextTyped):
            self._theirs = (self._theirs[: event.at] + event.text)[-MAX_TYPED:]
            self.theirsChanged.emit()

    @Slot(str)
    def type(self, key: str) -> None:
        """Write what stands on a key, behind the text; a capital is for one letter."""
        at = len(self._mine)
        self._mine += key
        if len(self._mine) > MAX_TYPED:
            self._mine = self._mine[-MAX_TYPED // 2 :]
            at, key = 0, self._mine
        self.mineChanged.emit()
        self.typed.emit(at, key)
        self._raise_capitals(self._sentences and key in (".", "?", "!", "\n", "؟"))

    @Slot()
    def erase(self) -> None:
        """Take back the last sign, with the marks that belong to it."""
        kept = self._mine[:-1]
        while kept and unicodedata.combining(self._mine[len(kept)]):
            kept = kept[:-1]
        if kept != self._mine:
            self._mine = kept
            self.mineChanged.emit()
            self.typed.emit(len(kept), "")

    @Slot()
    def shift(self) -> None:
        """Make the next letter a capital, or not."""
        self._raise_capitals(not self._capitals)

    @Slot()
    def turnPage(self) -> None:
        """Show digits and signs, or letters again."""
        self._page = "letters" if self._page == "signs" else "signs"
        self.keysChanged.emit()

    def _raise_capitals(self, capitals: bool) -> None:
        if capitals != self._capitals:
            self._capitals = capitals
            self.keysChanged.emit()

    @Property(str, notify=mineChanged)
    def mine(self) -> str:
        """Return what the citizen wrote."""
        return self._mine

    @Property(str, notify=theirsChanged)
    def theirs(self) -> str:
        """Return what the adviser wrote."""
        return self._theirs

    @Property(list, notify=keysChanged)
    def keys(self) -> list[str]:
        """Return what stands on the 40 keys, row by row; « shift » and « erase » write nothing."""
        shown = keyboard.rows(self._language, self._page, capitals=self._capitals)
        return [key for row in shown for key in row]

    @Property(list, notify=keysChanged)
    def punctuation(self) -> list[str]:
        """Return the three signs beside the space bar."""
        return list(keyboard.punctuation(self._language))

    @Property(bool, notify=keysChanged)
    def signs(self) -> bool:
        """Return whether digits and signs are shown."""
        return self._page == "signs"

    @Property(bool, notify=keysChanged)
    def capitals(self) -> bool:
        """Return whether the next letter is a capital."""
        return self._capitals
