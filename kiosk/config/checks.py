"""What must hold between partners and needs: ids, references, the rules of the tiles (TCH-11)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from kiosk.core.partner import Need, OpeningHours, Partner

Mistake = tuple[str, str, str]
"""Key, what is wrong, what would be right."""

MAX_NEEDS = 10
MAX_LABEL_LETTERS = 32
MAX_SENTENCE_WORDS = 11

PICTURES = (
    "health", "family", "house", "retirement", "scales", "work", "taxes", "tractor", "wheelchair",
    "question", "institution",
)  # fmt: skip
"""The pictures of the product, as they are named in assets/pictures."""

_ACRONYM = re.compile(r"\b[A-ZÀ-Þ]{2,}\b")


def check_site(partners: Sequence[Partner], needs: Sequence[Need]) -> list[Mistake]:
    """Return everything that does not hold; empty when all is well."""
    return [
        *_doubled("partners", (one.id for one in partners)),
        *_doubled("needs", (one.id for one in needs)),
        *_references(partners, needs),
        *(mistake for partner in partners for mistake in _partner(partner)),
        *(mistake for need in needs for mistake in _need(need)),
        *_numbers(partners, needs),
    ]


def _doubled(table: str, ids: Iterable[str]) -> Iterator[Mistake]:
    for name, times in Counter(ids).items():
        if times > 1:
            yield f"{table}[{name}].id", f"given {times} times", "give each its own id"


def _references(partners: Sequence[Partner], needs: Sequence[Need]) -> Iterator[Mistake]:
    known = [partner.id for partner in partners]
    for need in needs:
        if need.partner and need.partner not in known:
            close = get_close_matches(need.partner, known, n=1)
            hint = f"did you mean {close[0]}? " if close else ""
            remedy = f"{hint}partners here: {', '.join(known)}; without partner: the site's agent"
            yield f"needs[{need.id}].partner", f"no partner {need.partner!r}", remedy
    wanted = {need.partner for need in needs}
    for name in known:
        if name not in wanted:
            yield f"partners[{name}]", "no need leads to it", "add a need, or remove the partner"


def _partner(partner: Partner) -> Iterator[Mistake]:
    key = f"partners[{partner.id}]"
    yield from _empty(key, {"name": partner.name, "spoken": partner.spoken, "plain": partner.plain})
    yield from _picture(key, partner.picture)
    for sentence in partner.prepare:
        if len(sentence.split()) > MAX_SENTENCE_WORDS:
            remedy = f"at most {MAX_SENTENCE_WORDS} words a sentence (LNG-1)"
            yield f"{key}.prepare", f"« {sentence} » is too long", remedy
    for number, hours in enumerate(partner.hours, start=1):
        yield from _hours(f"{key}.hours[{number}]", hours)


def _hours(key: str, hours: OpeningHours) -> Iterator[Mistake]:
    if not hours.days:
        yield f"{key}.days", "no day", 'list days: ["lundi", "mardi"]'
    if hours.opens.tzinfo or hours.closes.tzinfo:
        remedy = 'write "09:00", in quotes: it is Paris time'
        yield f"{key}.opens", "the time has a zone or is a bare number", remedy
    elif hours.closes.hour + hours.closes.minute and hours.closes <= hours.opens:
        remedy = 'after opening; "00:00" is midnight; past midnight is the next day\'s line'
        yield (
            f"{key}.closes",
            f"closes at {hours.closes:%H:%M}, opens at {hours.opens:%H:%M}",
            remedy,
        )


def _need(need: Need) -> Iterator[Mistake]:
    key = f"needs[{need.id}]"
    yield from _empty(key, {"label": need.label})
    yield from _picture(key, need.picture)
    if acronym := _ACRONYM.search(need.label):
        remedy = "say it in the citizen's words; acronyms go to the example"
        yield f"{key}.label", f"« {acronym[0]} » is an acronym", remedy
    if len(need.label) > MAX_LABEL_LETTERS:
        remedy = f"at most {MAX_LABEL_LETTERS} letters fit on a tile"
        yield f"{key}.label", f"{len(need.label)} letters", remedy


def _numbers(partners: Sequence[Partner], needs: Sequence[Need]) -> Iterator[Mistake]:
    if not partners:
        yield "partners", "no partner", "add [[partners]]: a borne calls somebody"
    if not needs:
        yield "needs", "no need", "add [[needs]]: the tiles that citizens touch"
    if len(needs) > MAX_NEEDS:
        remedy = f"keep {MAX_NEEDS} at most: more tiles are not read (TCH-11)"
        yield "needs", f"{len(needs)} needs", remedy


def _empty(key: str, texts: dict[str, str]) -> Iterator[Mistake]:
    for name, text in texts.items():
        if not text.strip():
            yield f"{key}.{name}", "is empty", "say it in words"


def _picture(key: str, picture: str) -> Iterator[Mistake]:
    if picture not in PICTURES:
        close = get_close_matches(picture, PICTURES, n=1)
        hint = f"did you mean {close[0]}? " if close else ""
        yield f"{key}.picture", f"no picture {picture!r}", f"{hint}there are {', '.join(PICTURES)}"
