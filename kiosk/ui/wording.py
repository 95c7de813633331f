"""Words that code must choose or build: hours, names with their article. French source.

Everything else the citizen reads stands in QML. Tables hold source strings; they are translated
when read, so that a change of language reaches them.

French needs articles to agree (« de la CAF », « est fermée »). The other languages do not play: a
name comes from the site's phrasebook as it stands inside a sentence, `of` and `_short` leave it as
it is, and one neutral sentence says that a service is closed.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.core.messages import Language

CONTEXT = "wording"
LONGEST_NAME_WORDS = 4
NO_BREAK = "\u00a0"

_spoken: Language = "fr"
"""The language of the installed translator; Qt's translators are global, so is this."""


def speak(language: Language) -> None:
    """Build sentences for `language` from now on; called with each change of translator."""
    global _spoken
    _spoken = language


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text`; lupdate knows the name and collects it. PySide6's own is typed `object`."""
    return text


_WEEKDAYS = (
    QT_TRANSLATE_NOOP("wording", "lundi"),
    QT_TRANSLATE_NOOP("wording", "mardi"),
    QT_TRANSLATE_NOOP("wording", "mercredi"),
    QT_TRANSLATE_NOOP("wording", "jeudi"),
    QT_TRANSLATE_NOOP("wording", "vendredi"),
    QT_TRANSLATE_NOOP("wording", "samedi"),
    QT_TRANSLATE_NOOP("wording", "dimanche"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("wording", "janvier"),
    QT_TRANSLATE_NOOP("wording", "février"),
    QT_TRANSLATE_NOOP("wording", "mars"),
    QT_TRANSLATE_NOOP("wording", "avril"),
    QT_TRANSLATE_NOOP("wording", "mai"),
    QT_TRANSLATE_NOOP("wording", "juin"),
    QT_TRANSLATE_NOOP("wording", "juillet"),
    QT_TRANSLATE_NOOP("wording", "août"),
    QT_TRANSLATE_NOOP("wording", "septembre"),
    QT_TRANSLATE_NOOP("wording", "octobre"),
    QT_TRANSLATE_NOOP("wording", "novembre"),
    QT_TRANSLATE_NOOP("wording", "décembre"),
)


def tr(text: str) -> str:
    """Return `text`, one of this module's strings, in the language of the screens."""
    return QCoreApplication.translate(CONTEXT, text)


def hour(at: time) -> str:
    """Return a time of day in words: « 9 heures », « 9 heures 30 », « 1 heure 5 » (TXT-9)."""
    patterns = (
        #: An hour below two, on the hour: %1 is 0 or 1.
        (QT_TRANSLATE_NOOP("wording", "%1 heure"), QT_TRANSLATE_NOOP("wording", "%1 heures")),
        #: Half past one: %2 is 30. Outside French, %2 always has two digits.
        (QT_TRANSLATE_NOOP("wording", "%1 heure %2"), QT_TRANSLATE_NOOP("wording", "%1 heures %2")),
    )
    pattern = patterns[at.minute > 0][at.hour > 1]
    minutes = str(at.minute) if _spoken == "fr" else f"{at.minute:02}"
    words = tr(pattern).replace("%1", str(at.hour)).replace("%2", minutes)
    return words.replace(" ", NO_BREAK)


def hours_today(spans: tuple[tuple[time, time], ...]) -> tuple[str, ...]:
    """Return today's opening hours as sentences, one for each span."""
    first = QT_TRANSLATE_NOOP("wording", "Ouvert aujourd'hui de %1 à %2.")
    then = QT_TRANSLATE_NOOP("wording", "Puis de %1 à %2.")
    return tuple(
        tr(then if number else first).replace("%1", hour(opens)).replace("%2", hour(closes))
        for number, (opens, closes) in enumerate(spans)
    )


def opening(name: str, at: datetime, now: datetime) -> str:
    """Return when the service `name` opens next: « La CAF ouvre demain à 9 heures. »."""
    sentence = QT_TRANSLATE_NOOP("wording", "%1 ouvre %2 à %3.")
    return (
        tr(sentence)
        .replace("%1", capital(_short(name)))
        .replace("%2", day(at, now))
        .replace("%3", hour(at.time()))
    )


def day(at: datetime, now: datetime) -> str:
    """Return the day of `at` as one says it at `now`: « demain », « lundi », « lundi 4 mai »."""
    away = at.date() - now.date()
    if away == timedelta(0):
        return tr(QT_TRANSLATE_NOOP("wording", "aujourd'hui"))
    if away == timedelta(days=1):
        return tr(QT_TRANSLATE_NOOP("wording", "demain"))
    weekday = tr(_WEEKDAYS[at.weekday()])
    if away < timedelta(days=7):
        return weekday
    first = QT_TRANSLATE_NOOP("wording", "1er")
    number = tr(first) if at.day == 1 else str(at.day)
    #: A day with its date: %1 Monday, %2 the 4th, %3 May; follows a verb, as in « opens Monday ».
    pattern = tr(QT_TRANSLATE_NOOP("wording", "%1 %2 %3"))
    month = tr(_MONTHS[at.month - 1])
    return pattern.replace("%1", weekday).replace("%2", number).replace("%3", month)


def closed(name: str) -> str:
    """Return that the service is closed, agreeing with its article; neutral where it cannot."""
    name = _short(name)
    neutral = QT_TRANSLATE_NOOP("wording", "%1 est fermé")
    article = name.split(maxsplit=1)[0].casefold()
    if _spoken != "fr":
        sentence = tr(neutral)
    elif name == _THE_SERVICE or article not in _CLOSED:
        sentence = "Le service est fermé"
    else:
        sentence = _CLOSED[article]
    return sentence.replace("%1", capital(name))


_THE_SERVICE = QT_TRANSLATE_NOOP("wording", "le service")
_CLOSED = {"la": "%1 est fermée", "le": "%1 est fermé", "les": "%1 sont fermés"}


def _short(name: str) -> str:
    """Return a name that leaves room for a sentence of eleven words (LNG-1)."""
    long = len(name.split()) > LONGEST_NAME_WORDS
    return tr(_THE_SERVICE) if long else name


def capital(name: str) -> str:
    """Return a name with its article as it begins a sentence: « La CAF », « L'ADIL », « İş »."""
    first = "İ" if _spoken == "tr" and name[:1] == "i" else name[:1].upper()
    return first + name[1:]


def of(name: str) -> str:
    """Return « de » and the name: « de la CAF », « du Département »; the bare name elsewhere."""
    if _spoken != "fr":
        return name
    contracted = {"le": "du", "les": "des"}
    article, _, rest = name.partition(" ")
    if article.casefold() in contracted and rest:
        return f"{contracted[article.casefold()]} {rest}"
    vowel = name[:1].casefold() in "aeiouhéèêàâîôy"
    return f"d'{name}" if vowel and "'" not in name[:2] else f"de {name}"
