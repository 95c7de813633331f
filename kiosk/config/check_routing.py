"""Where the tiles lead: remarks about it, and targets that are always there (NAV-7).

None of it stops a borne: a tile whose partner is missing leads to the agent on the spot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from kiosk.core.partner import Need, Partner, Phrase

Mistake = tuple[str, str, str]


def check_routing(partners: Sequence[Partner], needs: Sequence[Need]) -> list[Mistake]:
    """Return what should be mended in the routing; empty when all is well."""
    known = [partner.id for partner in partners]
    return [
        *_unknown_targets(known, needs),
        *_unreached(known, needs),
        *_needless_questions(needs),
    ]


def with_targets_known(partners: Sequence[Partner], needs: Sequence[Need]) -> tuple[Need, ...]:
    """Return `needs` with the agent in the place of every partner that is not there."""
    known = {partner.id for partner in partners}

    def settled(need: Need) -> Need:
        phrases = tuple(_aimed(phrase, known) for phrase in need.phrases)
        partner = need.partner if need.partner in known else None
        return need.model_copy(update={"partner": partner, "phrases": phrases})

    return tuple(settled(need) for need in needs)


def _aimed(phrase: Phrase, known: set[str]) -> Phrase:
    return phrase if phrase.partner in known else phrase.model_copy(update={"partner": None})


def _targets(needs: Sequence[Need]) -> Iterator[tuple[str, str | None]]:
    """Yield every target with its key: a need's own, then those of its phrases."""
    for need in needs:
        yield f"needs[{need.id}].partner", need.partner
        for number, phrase in enumerate(need.phrases, start=1):
            yield f"needs[{need.id}].phrases[{number}].partner", phrase.partner


def _unknown_targets(known: Sequence[str], needs: Sequence[Need]) -> Iterator[Mistake]:
    for key, target in _targets(needs):
        if target and target not in known:
            close = get_close_matches(target, known, n=1)
            hint = f"did you mean {close[0]}? " if close else ""
            remedy = f"{hint}partners here: {', '.join(known)}; without partner: the site's agent"
            yield key, f"no partner {target!r}: it leads to the agent", remedy


def _unreached(known: Sequence[str], needs: Sequence[Need]) -> Iterator[Mistake]:
    wanted = {target for _, target in _targets(needs)}
    for name in known:
        if name not in wanted:
            remedy = "add a need or a phrase with this partner, or remove the partner"
            yield f"partners[{name}]", "no need leads to it, only the list of services", remedy


def _needless_questions(needs: Sequence[Need]) -> Iterator[Mistake]:
    for need in needs:
        targets = {phrase.partner for phrase in need.phrases}
        marked = any(phrase.sensitive or phrase.urgent for phrase in need.phrases)
        if targets == {need.partner} and not marked:
            remedy = "remove the phrases: a question is only for needs that two services share"
            yield f"needs[{need.id}].phrases", "every answer leads to the same place", remedy
