"""The keys of « Écrire » (S07b): for each language 4 rows of 10, letters and a second page.

Every page has the same geometry, so that turning it only changes what stands on the keys. French
letters stand as on a French keyboard, the others as each alphabet's own keyboard has them.
"""

from __future__ import annotations

from typing import Literal

from kiosk.core.messages import Language

Page = Literal["letters", "signs"]
COLUMNS = 10
SHIFT, ERASE = "shift", "erase"
"""Keys that write nothing; every other key writes what stands on it."""

_LATIN = ("q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m")
_SIGNS = "1 2 3 4 5 6 7 8 9 0"


def _rows(*rows: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row.split()) for row in rows)


LETTERS: dict[Language, tuple[tuple[str, ...], ...]] = {
    "fr": _rows(
        "a z e r t y u i o p",
        "q s d f g h j k l m",
        "shift w x c v b n ' - erase",
        "é è ê ë à â ç î ô ù",
    ),
    "en": _rows(_LATIN[0], f"{_LATIN[1]} '", f"shift {_LATIN[2]} - erase", "é è ê ë à â ç î ô ù"),
    "pt": _rows(_LATIN[0], f"{_LATIN[1]} ç", f"shift {_LATIN[2]} õ erase", "á à â ã é ê í ó ô ú"),
    "tr": _rows(
        "q w e r t y u ı o p",
        "a s d f g h j k l i",
        "shift z x c v b n m ö erase",
        "ğ ü ş ç â î û ' - é",
    ),
    "uk": _rows(
        "й ц у к е н г ш щ з",
        "ф і в а п р о л д ж",
        "shift я ч с м и т ь б erase",
        "ю х ї є ґ ' - « » ʼ",
    ),
    "ar": _rows(
        "ض ص ث ق ف غ ع ه خ ح",
        "ش س ي ب ل ا ت ن م ك",
        "ج د ذ ط ظ ر ز و ة erase",
        "ء أ إ آ ؤ ئ ى لا - '",
    ),
}
_FRENCH_SIGNS = _rows(
    _SIGNS, "@ # & / + = * € % °", "( ) : ; ! _ « » - erase", "œ û ï ü ÿ æ ñ ö ä ß"
)
_ARABIC_SIGNS = _rows(
    _SIGNS, "٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩", "( ) : ؛ ! _ « » - erase", "@ # & / + = * € % °"
)
PUNCTUATION: dict[Language, tuple[str, str, str]] = {"ar": ("،", ".", "؟")}
"""What stands left and right of the space bar, where it is not « , . ? »."""


def rows(language: Language, page: Page, *, capitals: bool) -> tuple[tuple[str, ...], ...]:
    """Return the keys of one page: 4 rows of `COLUMNS` keys, as they write now."""
    if page == "signs":
        return _ARABIC_SIGNS if language == "ar" else _FRENCH_SIGNS
    shown = LETTERS[language]
    if not capitals:
        return shown
    return tuple(tuple(upper(language, key) for key in row) for row in shown)


def punctuation(language: Language) -> tuple[str, str, str]:
    """Return the three signs beside the space bar."""
    return PUNCTUATION.get(language, (",", ".", "?"))


def upper(language: Language, key: str) -> str:
    """Return the capital of `key`; Turkish has two of the i; keys that write nothing stay."""
    if key in (SHIFT, ERASE):
        return key
    if language == "tr" and key in "iı":
        return {"i": "İ", "ı": "I"}[key]
    return key.upper() if len(key.upper()) == 1 else key
