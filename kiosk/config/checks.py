"""What must hold in partners and needs: ids, words, hours, the rules of the tiles (TCH-11)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kiosk.config.french_words import MAX_LABEL_LETTERS, MAX_NAME_LETTERS, MAX_PHRASE_LETTERS
from kiosk.core.partner import Closure, Need, OpeningHours, Partner, Phrase

Mistake = tuple[str, str, str]
"""Key, what is wrong, what would be right."""

MAX_TILES = 10
MAX_PHRASES = 5
MAX_SENTENCE_WORDS = 11

_ACRONYM = re.compile(r"\b[A-ZÀ-Þ]{2,}\b")
_HEAVY = re.compile(r"[;()\[\]…–—]")


def check_site(partners: Sequence[Partner], needs: Sequence[Need]) -> list[Mistake]:
    """Return everything that does not hold; empty when all is well."""
    return [
        *_doubled("partners", (one.id for one in partners)),
        *_doubled("needs", (one.id for one in needs)),
        *(mistake for partner in partners for mistake in _partner(partner)),
        *(mistake for need in needs for mistake in _need(need)),
        *_number("partners", "partner", len(partners), "a borne calls somebody"),
        *_number("needs", "need", len(needs), "the tiles that citizens touch"),
    ]


def _doubled(table: str, ids: Iterable[str]) -> Iterator[Mistake]:
    for name, times in Counter(ids).items():
        if times > 1:
            yield f"{table}[{name}].id", f"given {times} times", "give each its own id"


def _number(table: str, what: str, count: int, purpose: str) -> Iterator[Mistake]:
    if not count:
        yield table, f"no {what}", f"add [[{table}]]: {purpose}"
    if count > MAX_TILES:
        remedy = f"keep {MAX_TILES} at most: more tiles are not read (TCH-11)"
        yield table, f"{count} {table}", remedy


# --- partners ------------------------------------------------------------------------------------


def _partner(partner: Partner) -> Iterator[Mistake]:
    key = f"partners[{partner.id}]"
    yield from _empty(key, {"name": partner.name, "spoken": partner.spoken, "plain": partner.plain})
    yield from _spoken(f"{key}.spoken", partner.spoken)
    yield from _long(f"{key}.name", partner.name, MAX_NAME_LETTERS)
    sentences = {"prepare": partner.prepare, "reminder": [partner.reminder]}
    for field, texts in {**sentences, "contact": [partner.contact]}.items():
        for text in texts:
            yield from _sentences(f"{key}.{field}", text)
    for number, hours in enumerate(partner.hours, start=1):
        yield from _hours(f"{key}.hours[{number}]", hours)
    for number, closure in enumerate(partner.closures, start=1):
        yield from _closure(f"{key}.closures[{number}]", closure)
    yield from _ways(f"{key}.ways", partner.ways)


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


def _closure(key: str, closure: Closure) -> Iterator[Mistake]:
    if closure.last < closure.first:
        wrong = f"ends on {closure.last}, begins on {closure.first}"
        yield f"{key}.last", wrong, "the first and the last day that is closed, both included"


def _ways(key: str, ways: Sequence[str]) -> Iterator[Mistake]:
    if "voice" in ways:
        yield key, "names the voice", "voice is always there: name what is there besides"
    if "text" not in ways:
        yield key, "leaves writing out", 'keep "text": every call can be written (CAL-7)'
    for way, times in Counter(ways).items():
        if times > 1:
            yield key, f"{way!r} is given {times} times", "name each way once"


# --- needs ---------------------------------------------------------------------------------------


def _need(need: Need) -> Iterator[Mistake]:
    key = f"needs[{need.id}]"
    yield from _label(key, need.label, MAX_LABEL_LETTERS)
    yield from _spoken(f"{key}.spoken", need.spoken or f"{need.label}. {need.example}")
    if len(need.phrases) > MAX_PHRASES:
        remedy = f"keep {MAX_PHRASES} at most; « Aucune phrase » comes by itself"
        yield f"{key}.phrases", f"{len(need.phrases)} phrases", remedy
    for number, phrase in enumerate(need.phrases, start=1):
        yield from _phrase(f"{key}.phrases[{number}]", phrase)
    for label, times in Counter(phrase.label for phrase in need.phrases).items():
        if times > 1:
            yield f"{key}.phrases", f"« {label} » is given {times} times", "say each thing once"


def _phrase(key: str, phrase: Phrase) -> Iterator[Mistake]:
    yield from _label(key, phrase.label, MAX_PHRASE_LETTERS)
    yield from _sentences(f"{key}.label", phrase.label)
    yield from _spoken(f"{key}.spoken", phrase.spoken)


# --- words ---------------------------------------------------------------------------------------


def _label(key: str, label: str, letters: int) -> Iterator[Mistake]:
    yield from _empty(key, {"label": label})
    if acronym := _ACRONYM.search(label):
        remedy = "say it in the citizen's words; acronyms go to the example"
        yield f"{key}.label", f"« {acronym[0]} » is an acronym", remedy
    yield from _long(f"{key}.label", label, letters)


def _long(key: str, text: str, letters: int) -> Iterator[Mistake]:
    if len(text) > letters:
        yield key, f"{len(text)} letters", f"at most {letters} letters fit on a tile"


def _spoken(key: str, text: str) -> Iterator[Mistake]:
    """A voice stumbles over capitals: « C A F » or « la Caf » tells it what to say (LNG-4)."""
    if acronym := _ACRONYM.search(text):
        letters = " ".join(acronym[0])
        remedy = f"write « {acronym[0].capitalize()} » to read it as a word, « {letters} » to spell"
        yield key, f"the voice cannot know how to say « {acronym[0]} »", remedy


def _sentences(key: str, text: str) -> Iterator[Mistake]:
    for sentence in re.split(r"[.?!](?:\s+|$)", text):
        if len(sentence.split()) > MAX_SENTENCE_WORDS:
            remedy = f"at most {MAX_SENTENCE_WORDS} words a sentence (LNG-1)"
            yield key, f"« {sentence} » is too long", remedy
    if heavy := _HEAVY.search(text):
        yield key, f"« {heavy[0]} » is hard to read", "make two short sentences (LNG-1)"


def _empty(key: str, texts: dict[str, str]) -> Iterator[Mistake]:
    for name, text in texts.items():
        if not text.strip():
            yield f"{key}.{name}", "is empty", "say it in words"
