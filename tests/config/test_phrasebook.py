"""Phrasebooks of a site: what is said in which language, and how each gap is told (LNG-5)."""

from __future__ import annotations

import logging
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_site_file import SMALL

from kiosk.config.check import check_file
from kiosk.config.phrasebook import Phrasebook
from kiosk.config.problems import ConfigError
from kiosk.config.site import load_site
from kiosk.core.messages import Language

SITES = Path(__file__).parents[2] / "assets" / "sites"
LANGUAGES: tuple[Language, ...] = ("fr", "en", "pt", "ar", "tr", "uk")
FOREIGN = LANGUAGES[1:]

BILINGUAL = 'languages = ["fr", "en"]\nwords = "words"\n' + SMALL
ENGLISH = {
    "Espace services publics": "Public services centre",
    "le Département": "the Department",
    "l'accueil": "the reception desk",
    "la CAF": "CAF",
    "la Caf": "Caf",
    "vos allocations": "your benefits",
    "Ma famille": "My family",
}


def write(folder: Path, words: dict[str, str] | str, site: str = BILINGUAL) -> Path:
    """Write a site with an English phrasebook beside it and return the site's path."""
    (folder / "words").mkdir(exist_ok=True)
    if isinstance(words, dict):
        words = "".join(f'"{french}" = "{said}"\n' for french, said in words.items())
    (folder / "words" / "en.toml").write_text(words, encoding="utf-8")
    path = folder / "site.toml"
    path.write_text(site, encoding="utf-8")
    return path


def refused(path: Path) -> list[tuple[str, str, str, str]]:
    with pytest.raises(ConfigError) as caught:
        load_site(path)
    return [(one.file.name, one.key, one.wrong, one.remedy) for one in caught.value.problems]


def test_a_phrase_is_said_in_the_language_and_in_french_where_it_is_not_translated(
    tmp_path: Path,
) -> None:
    site = load_site(write(tmp_path, ENGLISH))
    assert site.phrasebook.say("en", "vos allocations") == "your benefits"
    assert site.phrasebook.say("fr", "vos allocations") == "vos allocations"
    assert site.phrasebook.say("uk", "vos allocations") == "vos allocations"
    assert site.phrasebook.say("en", "autre chose") == "autre chose"
    assert site.words == tmp_path / "words"


def test_a_site_in_french_alone_needs_no_phrasebook(tmp_path: Path) -> None:
    site = load_site(write(tmp_path, "", SMALL))
    assert site.phrasebook == Phrasebook()
    assert site.languages == ("fr",)


def test_a_phrasebook_cannot_be_written_into_the_sites_file(tmp_path: Path) -> None:
    (problem,) = refused(write(tmp_path, ENGLISH, BILINGUAL + "[phrasebook.books]\n"))
    assert problem[1:3] == ("phrasebook", "unknown key")


def test_a_complete_phrasebook_leaves_nothing_to_remark(tmp_path: Path) -> None:
    settings, remarks = check_file(write(tmp_path, ENGLISH))
    assert remarks == ()
    assert "# en: 7 phrases of the site" in settings.splitlines()


def test_a_missing_phrase_is_remarked_with_the_line_to_add_and_the_borne_starts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = write(tmp_path, {key: ENGLISH[key] for key in ENGLISH if key != "la Caf"})
    _, (remark,) = check_file(path)
    assert remark.file == tmp_path / "words" / "en.toml"
    assert remark.key == "« la Caf »"
    assert remark.wrong == "is missing: partners[caf].spoken is said in French"
    assert remark.remedy == 'add the line "la Caf" = "..."'
    with caplog.at_level(logging.WARNING):
        assert load_site(path).phrasebook.say("en", "la Caf") == "la Caf"
    assert "« la Caf »" in caplog.text and "1 in all" in caplog.text


def test_a_phrase_that_was_changed_in_the_site_is_found_again_in_its_old_words(
    tmp_path: Path,
) -> None:
    changed = BILINGUAL.replace("Ma famille", "Ma famille et moi")
    _, remarks = check_file(write(tmp_path, ENGLISH, changed))
    assert [(one.key, one.wrong) for one in remarks] == [
        ("« Ma famille et moi »", "is missing: needs[family].label is said in French"),
        ("« Ma famille »", "the site says no such thing"),
    ]
    assert remarks[1].remedy == ("it may belong to « Ma famille et moi » now; else remove the line")


def test_a_translation_too_long_for_its_tile_is_remarked(tmp_path: Path) -> None:
    """Check TXT-4: other languages may be a third longer than French, not more."""
    _, (remark,) = check_file(write(tmp_path, {**ENGLISH, "Ma famille": "My family " * 5}))
    assert remark.wrong == "50 letters in its translation"
    assert remark.remedy == "at most 43 letters fit"


def test_a_mail_address_needs_no_translation(tmp_path: Path) -> None:
    site = BILINGUAL + '[privacy]\naddress = "dpo@patay.example"\n'
    words = {key: said for key, said in ENGLISH.items() if key != "l'accueil"}
    assert check_file(write(tmp_path, words, site))[1] == ()


def test_a_language_without_a_phrasebook_is_refused(tmp_path: Path) -> None:
    three = BILINGUAL.replace('["fr", "en"]', '["fr", "en", "tr"]')
    (problem,) = refused(write(tmp_path, ENGLISH, three))
    assert problem[0] == "tr.toml"
    assert problem[2] == "cannot be read: No such file or directory"
    nowhere = BILINGUAL.replace('words = "words"\n', "")
    (problem,) = refused(write(tmp_path, ENGLISH, nowhere))
    assert problem[1:3] == ("languages", "no phrasebook for en")
    assert 'words = "words"' in problem[3]


@pytest.mark.parametrize(
    ("words", "key", "wrong"),
    [
        ('"la CAF" = 3\n', "« la CAF »", "has no text"),
        ('"la CAF" = " "\n', "« la CAF »", "has no text"),
        ('[partners]\n"la CAF" = "CAF"\n', "« partners »", "has no text"),
        ('"la CAF" = CAF\n', "line 1, column 12", "Invalid value"),
        ('"la CAF" = "CAF"\n"la CAF" = "CAF"\n', "line 2", "Cannot overwrite"),
    ],
)
def test_a_phrasebook_that_is_no_table_of_texts_is_refused(
    tmp_path: Path, words: str, key: str, wrong: str
) -> None:
    (problem,) = refused(write(tmp_path, words))
    assert problem[0] == "en.toml"
    assert problem[1].startswith(key)
    assert wrong in problem[2]


@given(st.text(max_size=20), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_something_is_said(french: str, language: Language) -> None:
    book = Phrasebook({"en": {"oui": "yes"}})
    said = book.say(language, french)
    assert said == ("yes" if (language, french) == ("en", "oui") else french)


# --- the shipped phrasebooks ---------------------------------------------------------------------


def book(language: str) -> dict[str, str]:
    return tomllib.loads((SITES / "words" / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["loiret.toml", "demo.toml"])
def test_the_shipped_sites_are_whole_in_six_languages(name: str) -> None:
    site = load_site(SITES / name)
    assert site.languages == LANGUAGES
    assert check_file(SITES / name)[1] == ()


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_is_left_in_french_but_names(language: str) -> None:
    same = {french for french, said in book(language).items() if said == french}
    assert same <= {"France Travail"}


@pytest.mark.parametrize(("language", "script"), [("ar", "\u0600-\u06ff"), ("uk", "\u0400-\u04ff")])
def test_each_sentence_is_in_the_letters_of_its_language(language: str, script: str) -> None:
    """Check LNG-5; names that stand on doors keep their letters."""
    names = {partner.name for partner in load_site(SITES / "loiret.toml").partners}
    own = re.compile(f"[{script}]")
    left = {
        french for french, said in book(language).items()
        if french not in names and not own.search(said)
    }  # fmt: skip
    assert left == set()


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_a_voice_meets_only_the_letters_of_its_language(language: str) -> None:
    """Check LNG-4: a voice of another alphabet would spell Latin letters out."""
    site = load_site(SITES / "loiret.toml")
    spoken = [partner.spoken for partner in site.partners] + [need.spoken for need in site.needs]
    latin = [said for french in spoken if re.search("[A-Za-z]", said := book(language)[french])]
    assert latin == []


@pytest.mark.parametrize("language", FOREIGN)
def test_numbers_and_addresses_are_the_same_in_every_language(language: str) -> None:
    for french, said in book(language).items():
        assert digits(said) == digits(french), said
        for address in re.findall(r"\b[a-z]+\.fr\b", french):
            assert address in said


def digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))


def test_a_telephone_number_keeps_its_order_between_arabic_words() -> None:
    """A space between digits lets bidi turn the groups round; a no-break space does not (UAX 9)."""
    for french, said in book("ar").items():
        assert not re.search(r"\d \d", said), french


@pytest.mark.parametrize("language", FOREIGN)
def test_translations_are_clean(language: str) -> None:
    for french, said in book(language).items():
        assert said == said.strip() and "  " not in said, french
        assert said.endswith(".") == french.endswith("."), french
        assert not re.search(r"[;()\[\]…–—]", said), french
