"""Which of the engine's voices speaks each language of the product."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QVoice

from kiosk.core.language import Language

PREFERRED: dict[Language, tuple[str, ...]] = {
    "fr": ("French (France)",),
    "en": ("English (Received Pronunciation)", "English (Great Britain)"),
    "pt": ("Portuguese (Portugal)",),
}
"""espeak-ng's voices, best first, where it has several for a language."""


def choose_voices(voices: Iterable[QVoice]) -> dict[Language, QVoice]:
    """Return the best of `voices` for each of the product's languages that has one.

    A voice of another module than espeak-ng, installed on purpose, comes first; espeak-ng's bear
    the language's English name, its variants (« +Andy ») are left aside.
    """
    known = list(voices)
    chosen: dict[Language, QVoice] = {}
    for language in get_args(Language):
        spoken = QLocale(language).language()
        fitting = [one for one in known if one.locale().language() == spoken]
        if fitting:
            wanted = PREFERRED.get(language, ())
            english = QLocale.languageToString(spoken)
            chosen[language] = min(fitting, key=lambda one: _rank(one.name(), english, wanted))
    return chosen


def _rank(name: str, english: str, wanted: tuple[str, ...]) -> tuple[bool, int, str]:
    variant = "+" in name
    if not name.startswith(english):
        return variant, -1, name
    return variant, wanted.index(name) if name in wanted else len(wanted), name
