"""A week's opening hours in words, the same days said together: « Du lundi au jeudi »."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time

from kiosk.core.partner import WEEKDAYS, OpeningHours
from kiosk.ui.wording import QT_TRANSLATE_NOOP, capital, day, hour, tr

Spans = tuple[tuple[time, time], ...]
SHORTEST_RUN = 3


def come_back(at: datetime, now: datetime) -> str:
    """Return what S00 says after « Fermé. »: « Revenez lundi à 9 heures. »."""
    sentence = QT_TRANSLATE_NOOP("wording", "Revenez %1 à %2.")
    return tr(sentence).replace("%1", day(at, now)).replace("%2", hour(at.time()))


def week(hours: Iterable[OpeningHours]) -> tuple[str, ...]:
    """Return the week as sentences; days that are not named are closed."""
    by_day = _by_day(hours)
    together: dict[Spans, list[int]] = {}
    for number, spans in by_day.items():
        together.setdefault(spans, []).append(number)
    return tuple(said for spans, days in together.items() for said in _sentences(days, spans))


def _by_day(hours: Iterable[OpeningHours]) -> dict[int, Spans]:
    spans: dict[int, list[tuple[time, time]]] = {}
    for one in hours:
        for weekday in one.days:
            spans.setdefault(WEEKDAYS.index(weekday), []).append((one.opens, one.closes))
    return {number: tuple(sorted(spans[number])) for number in sorted(spans)}


def _sentences(days: list[int], spans: Spans) -> list[str]:
    first = QT_TRANSLATE_NOOP("wording", "%3\u00a0: de %1 à %2.")
    then = QT_TRANSLATE_NOOP("wording", "Puis de %1 à %2.")
    return [
        tr(then if number else first)
        .replace("%1", hour(opens))
        .replace("%2", hour(closes))
        .replace("%3", capital(_days(days)))
        for number, (opens, closes) in enumerate(spans)
    ]


def _days(days: list[int]) -> str:
    names = [tr(WEEKDAYS[number]) for number in days]
    in_a_row = days == list(range(days[0], days[-1] + 1))
    if in_a_row and len(days) >= SHORTEST_RUN:
        run = QT_TRANSLATE_NOOP("wording", "du %1 au %2")
        return tr(run).replace("%1", names[0]).replace("%2", names[-1])
    said = names[0]
    for name in names[1:]:
        said = tr(QT_TRANSLATE_NOOP("wording", "%1, %2")).replace("%1", said).replace("%2", name)
    return said
