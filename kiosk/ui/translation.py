"""Translations at run time: compiled `.qm` files, switched when the visit changes its language.

French is the source language; its `.ts` only gives the plural forms. The translator must be Qt's
own class: Qt asks it from QML's loader thread, where a Python subclass would wait for the
interpreter lock that the UI thread holds while it waits for the loader.

`python -m kiosk.ui.translation` compiles, `… update` brings every `.ts` up to date with the
sources; `kiosk.ui.word_tables` has the rest of the translators' workshop.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.core.messages import Language
from kiosk.ui import wording

I18N = Path(__file__).parent / "i18n"
ATKINSON, CYRILLIC, ARABIC = "Atkinson Hyperlegible Next", "Borne Cyrillic", "Borne Arabic"
FACES: dict[Language, str] = {
    "fr": ATKINSON,
    "en": ATKINSON,
    "pt": ATKINSON,
    "ar": ARABIC,
    "tr": ATKINSON,
    "uk": CYRILLIC,
}
"""Language to the family its words are set in; the letters it lacks come from the others."""
LANGUAGES = tuple(FACES)
MIRRORED: tuple[Language, ...] = ("ar",)
"""Languages read from right to left."""


class Interpreter:
    """The one translator installed at a time. GUI thread only."""

    def __init__(self, languages: Iterable[Language], owner: QObject) -> None:
        """Load every language of the site, and French. Raises FileNotFoundError."""
        wanted: tuple[Language, ...] = ("fr", *languages)
        self._translators = {one: load_translator(one, owner) for one in wanted}
        self._language: Language = "fr"
        self._install("fr")

    def speak(self, language: Language) -> bool:
        """Speak `language` from now on; return whether that is a change.

        A language the site does not have is spoken in French.
        """
        known: Language = language if language in self._translators else "fr"
        if known == self._language:
            return False
        self.fall_silent()
        self._install(known)
        return True

    def fall_silent(self) -> None:
        """Take the translator out of the application."""
        QGuiApplication.removeTranslator(self._translators[self._language])
        wording.speak("fr")

    def _install(self, language: Language) -> None:
        self._language = language
        QGuiApplication.installTranslator(self._translators[language])
        wording.speak(language)


def load_translator(language: Language, parent: QObject) -> QTranslator:
    """Return the translator of `language`, ready to be installed."""
    translator = QTranslator(parent)
    if not translator.load(str(compiled_path(language))):
        raise FileNotFoundError(f"no translation for {language}: {compiled_path(language)}")
    return translator


def compiled_path(language: Language) -> Path:
    """Return where the compiled translation of `language` is."""
    return I18N / f"kiosk_{language}.qm"


def load_fonts(folder: Path) -> None:
    """Load the bundled faces; each borrows the letters it lacks from the others (TXT-10)."""
    for font in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in (ATKINSON, CYRILLIC, ARABIC):
        others = [one for one in (ATKINSON, CYRILLIC, ARABIC) if one != family]
        QFont.insertSubstitutions(family, others)


def renew(model: QObject) -> None:
    """Let QML read every property of `model` again: its words have changed language."""
    kind = model.metaObject()  # a QObject's own properties come first, and have no words
    told = {
        bytes(kind.property(one).notifySignal().name().data()).decode()
        for one in range(QObject().metaObject().propertyCount(), kind.propertyCount())
        if kind.property(one).hasNotifySignal()
    }
    for name in sorted(told):
        getattr(model, name).emit()


if __name__ == "__main__":
    from kiosk.ui.word_tables import main

    sys.exit(main(sys.argv[1:]))
