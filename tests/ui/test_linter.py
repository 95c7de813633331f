"""Every French word a citizen can meet, of the screens and of the sites, through one linter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config.site import Site, load_site
from kiosk.ui.word_tables import Entry, entries, update
from tests.ui.plain_language import ACRONYM, LOOSE_SIGN, complaints

ROOT = Path(__file__).parents[2]
SITES = sorted((ROOT / "assets/sites").glob("*.toml"))
SPELLED_OUT = {"LfPC"}
"""Acronyms no sentence can do without: the name of a thing its users know by it."""


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    """Return every string that can be translated, from QML and from Python."""
    ts = tmp_path_factory.mktemp("ts") / "all.ts"
    update("fr", ts, plural_only=False)
    found = list(entries(ts))
    assert len(found) > 150
    return found


@pytest.fixture(scope="module")
def strings(sources: list[Entry]) -> list[str]:
    """Return their French words."""
    return [one.source for one in sources]


def site_words(site: Site) -> Iterator[str]:
    """Yield every text of a site that is shown or said."""
    for partner in site.partners:
        yield from (partner.name, partner.plain, partner.reminder, *partner.prepare)
    for need in site.needs:
        yield from (need.label, need.example, need.spoken)
        for phrase in need.phrases:
            yield from (phrase.label, phrase.spoken)


@pytest.fixture(scope="module", params=SITES, ids=[path.stem for path in SITES])
def site(request: pytest.FixtureRequest) -> Site:
    return load_site(request.param)


def test_the_words_of_the_screens_are_plain(strings: list[str]) -> None:
    """LNG-1, LNG-2, TXT-7, TXT-9: eleven words, no jargon, no side, no colour, no figures."""
    assert [why for text in strings for why in complaints(text)] == []


def test_the_words_of_a_site_are_plain(site: Site) -> None:
    """LNG-1, LNG-2, TXT-7: whoever writes a site file is held to the same."""
    assert [why for text in site_words(site) for why in complaints(text)] == []


def test_double_signs_and_numbers_do_not_begin_a_line(sources: list[Entry]) -> None:
    """French typography: a no-break space before ? ! : and after a number; the voice needs none."""
    shown = [one.source for one in sources if one.context != "speech"]
    assert [text for text in shown if LOOSE_SIGN.search(text)] == []


def test_no_acronym_is_left_to_guess(strings: list[str], site: Site) -> None:
    """LNG-3: needs are told in words; an acronym stands only in the name of a service."""
    said = [*strings, *(need.label for need in site.needs)]
    said += [phrase.label for need in site.needs for phrase in need.phrases]
    named = {word for partner in site.partners for word in partner.name.split()}
    found = {word for text in said for word in ACRONYM.findall(text)}
    assert found - SPELLED_OUT - named == set()
    assert all(partner.plain for partner in site.partners)


def test_everything_a_site_shows_can_be_said_and_has_a_picture(site: Site) -> None:
    """LNG-4: « la Caf », never « cé-a-effe »; a picture beside every need and service."""
    for partner in site.partners:
        assert partner.spoken and not ACRONYM.search(partner.spoken), partner.id
        assert partner.picture, partner.id
    for need in site.needs:
        assert need.label and need.picture, need.id
        assert not ACRONYM.search(need.spoken or need.label), need.id


@pytest.mark.parametrize(
    "text",
    [
        "Vous devez maintenant poser votre papier bien à plat sur le plateau.",
        "Scannez votre papier.",
        "Touchez le bouton vert.",
        "Touchez le bouton à droite.",
        "Ouvert de 9h30 à 12h.",
        "Revenez le 04/05.",
        "Attendez (un moment).",
        "Tu peux parler.",
    ],
)
def test_the_linter_sees_what_it_must(text: str) -> None:
    """LNG-1, LNG-2, TXT-7, TXT-9: one bad sentence each."""
    assert len(list(complaints(text))) == 1


@pytest.mark.parametrize("text", ["Posez votre papier.", "Son −", "%1 ouvre %2 à %3."])
def test_the_linter_lets_plain_words_pass(text: str) -> None:
    assert list(complaints(text)) == []
