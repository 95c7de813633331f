"""The six languages: complete, true to the sources, compiled (LNG-5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.messages import Language
from kiosk.ui.translation import LANGUAGES, compiled_path
from kiosk.ui.word_tables import (
    Entry,
    compile_translation,
    entries,
    source_path,
    take_table,
    update,
    write_table,
)

FOREIGN = tuple(one for one in LANGUAGES if one != "fr")
SAME: dict[str, set[str]] = {language: {"%1 %2 %3"} for language in FOREIGN}
"""Source strings that may stand unchanged in a language: signs, and words both have."""
SAME["en"] |= {"apostrophe"}
SAME["pt"] |= {"Contraste"}
TURNED = re.compile(r"%[1-9n]")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    return request.param


@pytest.fixture(scope="module")
def told(language: Language) -> list[Entry]:
    """Return every entry of the language's file."""
    return list(entries(source_path(language)))


def test_every_file_is_what_the_sources_ask_for(language: Language, tmp_path: Path) -> None:
    """What lupdate would write is what is kept: `python -m kiosk.ui.translation update`."""
    fresh = tmp_path / "fresh.ts"
    fresh.write_bytes(source_path(language).read_bytes())
    update(language, fresh)
    assert fresh.read_text() == source_path(language).read_text()


def test_compiled_translations_are_up_to_date(language: Language, tmp_path: Path) -> None:
    """Qt loads the compiled file; `python -m kiosk.ui.translation` makes it anew."""
    fresh = tmp_path / "fresh.qm"
    compile_translation(language, fresh)
    assert fresh.read_bytes() == compiled_path(language).read_bytes()


def test_nothing_is_unfinished(told: list[Entry]) -> None:
    """LNG-5: no string of any language is left to a later day, no plural form is missing."""
    bare = [
        f"{one.context}: {one.source}"
        for one in told
        if not one.finished or not one.forms or not all(text.strip() for text in one.forms)
    ]
    assert bare == []


def test_nothing_is_left_in_french(told: list[Entry], language: Language) -> None:
    """LNG-5: a string equal to its source was forgotten, unless the list says otherwise."""
    if language == "fr":
        return
    same = [
        one.source
        for one in told
        if one.source in one.forms and one.source not in SAME[language] and _has_letters(one.source)
    ]
    assert same == []


def test_variables_and_ends_of_sentences_are_kept(told: list[Entry]) -> None:
    """A lost %1 is a lost name; a lost full stop, or question mark, a lost pause of the voice."""
    assert [one.source for one in told for text in one.forms if text and _broken(one, text)] == []


def _broken(one: Entry, text: str) -> bool:
    turned, source = set(TURNED.findall(text)), set(TURNED.findall(one.source))
    counted = source - turned <= ({"%n"} if one.plural else set())
    asks = one.source.rstrip().endswith("?") != text.rstrip().endswith(("?", "؟"))
    ends = one.source.rstrip().endswith(".") != text.rstrip().endswith(".")
    return not (turned <= source and counted) or asks or ends


def _has_letters(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", TURNED.sub("", text)))


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder with an untouched Ukrainian file, taken for the product's."""
    monkeypatch.setattr("kiosk.ui.word_tables.I18N", tmp_path)
    update("uk")
    yield tmp_path


def test_a_table_is_written_filled_and_taken(workshop: Path) -> None:
    """What a translator fills in arrives; what is missing is said."""
    table = workshop / "words.toml"
    write_table("uk", table)
    french = '"La borne efface tout à la fin." = ""'
    assert french in table.read_text()
    table.write_text(table.read_text().replace(french, french[:-1] + 'Усе стирається."'))
    missing = take_table("uk", table)
    arrived = [one for one in entries(source_path("uk")) if one.finished]
    assert {one.source for one in arrived} == {"La borne efface tout à la fin."}
    assert len(missing) > 100
