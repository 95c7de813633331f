"""The site's French words in the other languages of the borne: one `words/<language>.toml` each.

A phrasebook is a flat table: the French phrase, exactly as the site's file has it, = its
translation. The words of the screens themselves are translated elsewhere, with the screens.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from kiosk.config.french_words import LONGER, Said
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_toml
from kiosk.core.messages import Language

Words = Mapping[str, str]
Mistake = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Translations by language. Immutable; any thread."""

    books: Mapping[str, Words] = field(default_factory=dict)

    def say(self, language: Language, french: str) -> str:
        """Return `french` in `language`; in French where nobody has translated it."""
        return self.books.get(language, {}).get(french, french)


def check_languages(languages: Sequence[Language]) -> Iterator[Mistake]:
    """Yield what does not hold in the list of languages."""
    if not languages or languages[0] != "fr":
        remedy = 'begin with "fr": the site\'s own words are French'
        yield "languages", "does not begin with French", remedy
    for language in dict.fromkeys(languages):
        if languages.count(language) > 1:
            yield "languages", f"{language!r} is given twice", "name each language once"


def open_phrasebook(
    site: Path, folder: Path | None, languages: Sequence[Language]
) -> tuple[Phrasebook, list[ConfigProblem]]:
    """Return the phrasebooks of `languages`, and why any of them cannot be used.

    Args:
        site: the site's file, to name in problems.
        folder: where the phrasebooks are; None when the site's file names none.
        languages: of the site; French needs no book.
    """
    foreign = [language for language in dict.fromkeys(languages) if language != "fr"]
    if not foreign:
        return Phrasebook(), []
    if folder is None:
        remedy = 'add words = "words", a folder with en.toml and so on; or keep ["fr"]'
        wrong = f"no phrasebook for {', '.join(foreign)}"
        return Phrasebook(), [ConfigProblem(site, "languages", wrong, remedy)]
    books: dict[str, Words] = {}
    problems: list[ConfigProblem] = []
    for language in foreign:
        try:
            books[language] = _read_book(folder / f"{language}.toml")
        except ConfigError as error:
            problems += error.problems
    return Phrasebook(books), problems


def _read_book(path: Path) -> Words:
    table = read_toml(path)
    remedy = 'write "la CAF" = "CAF", both in quotes, without any [table]'
    problems = [
        ConfigProblem(path, f"« {french} »", "has no text as its translation", remedy)
        for french, said in table.items()
        if not isinstance(said, str) or not said.strip()
    ]
    if problems:
        raise ConfigError(problems)
    return table


def check_words(
    folder: Path, phrasebook: Phrasebook, phrases: Mapping[str, Said]
) -> list[ConfigProblem]:
    """Return each missing, superfluous or too long phrase of each language.

    Args:
        folder: where the phrasebooks are.
        phrasebook: as opened from there.
        phrases: every phrase of the site, by its French.
    """
    return [
        ConfigProblem(folder / f"{language}.toml", *mistake)
        for language, words in phrasebook.books.items()
        for mistake in (*_missing(words, phrases), *_superfluous(words, phrases))
    ]


def _missing(words: Words, phrases: Mapping[str, Said]) -> Iterator[Mistake]:
    for french, said in phrases.items():
        room = int(said.letters * LONGER)
        if french not in words:
            wrong = f"is missing: {said.key} is said in French"
            quoted = json.dumps(french, ensure_ascii=False)
            yield f"« {french} »", wrong, f'add the line {quoted} = "..."'
        elif room and len(words[french]) > room:
            wrong = f"{len(words[french])} letters in its translation"
            yield f"« {french} »", wrong, f"at most {room} letters fit"


def _superfluous(words: Words, phrases: Mapping[str, Said]) -> Iterator[Mistake]:
    missing = [french for french in phrases if french not in words]
    for french in words:
        if french not in phrases:
            close = get_close_matches(french, missing, n=1)
            hint = f"it may belong to « {close[0]} » now; " if close else ""
            yield f"« {french} »", "the site says no such thing", f"{hint}else remove the line"
