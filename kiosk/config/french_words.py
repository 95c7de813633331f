"""Every French word of a site that citizens read or hear, and how long it may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.partner import Need, Partner

MAX_LABEL_LETTERS = 32
MAX_NAME_LETTERS = 36
MAX_PHRASE_LETTERS = 56
LONGER = 1.35
"""How much longer than French another language may be and still fit."""


@dataclass(frozen=True, slots=True)
class Said:
    """One phrase: `key` says where it stands; `letters` fit in French, 0 when it wraps freely."""

    french: str
    key: str
    letters: int = 0


def french_words(
    partners: Sequence[Partner], needs: Sequence[Need], others: Sequence[Said]
) -> dict[str, Said]:
    """Return every phrase of the site once, by its French; `others` are those of other tables."""
    every = [
        *others,
        *(said for partner in partners for said in _partner(partner)),
        *(said for need in needs for said in _need(need)),
    ]
    words: dict[str, Said] = {}
    for said in every:
        known = words.get(said.french)
        if said.french and (known is None or (said.letters and not known.letters)):
            words[said.french] = said
    return words


def _partner(partner: Partner) -> Iterator[Said]:
    key = f"partners[{partner.id}]"
    yield Said(partner.name, f"{key}.name", MAX_NAME_LETTERS)
    yield Said(partner.spoken, f"{key}.spoken")
    yield Said(partner.plain, f"{key}.plain")
    for sentence in partner.prepare:
        yield Said(sentence, f"{key}.prepare")
    yield Said(partner.reminder, f"{key}.reminder")
    yield Said(partner.contact, f"{key}.contact")


def _need(need: Need) -> Iterator[Said]:
    key = f"needs[{need.id}]"
    yield Said(need.label, f"{key}.label", MAX_LABEL_LETTERS)
    yield Said(need.example, f"{key}.example")
    yield Said(need.spoken, f"{key}.spoken")
    for number, phrase in enumerate(need.phrases, start=1):
        yield Said(phrase.label, f"{key}.phrases[{number}].label", MAX_PHRASE_LETTERS)
        yield Said(phrase.spoken, f"{key}.phrases[{number}].spoken")
