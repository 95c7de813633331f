"""The pages the borne prints of itself: a service's opening hours, and « Vos droits » (S25).

One sentence a line, in the language of the screens; nothing of the citizen. A paper lasts: days are
told by their date, never as « demain ».
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.config.holidays import is_french_holiday
from kiosk.config.site import Site
from kiosk.core.clock import PARIS, Clock
from kiosk.core.hours import next_opening
from kiosk.core.messages import Language
from kiosk.core.partner import Closure, Partner
from kiosk.ui.print_tray import Sheets
from kiosk.ui.slip_page import Page, Part, draw
from kiosk.ui.week_words import week
from kiosk.ui.wording import QT_TRANSLATE_NOOP, capital, day, hour, tr

_FAR = timedelta(days=30)

RIGHTS_CONTEXT = "Rights"
"""The page says what S25 says, in the words and translations of its screen."""
_RIGHTS = (
    QT_TRANSLATE_NOOP("Rights", "%1 gère cette borne."),
    QT_TRANSLATE_NOOP("Rights", "La borne envoie votre image et votre voix."),
    QT_TRANSLATE_NOOP("Rights", "Elle envoie seulement les papiers choisis."),
    QT_TRANSLATE_NOOP("Rights", "Elle efface tout à la fin."),
    QT_TRANSLATE_NOOP("Rights", "Le service garde les papiers reçus."),
    QT_TRANSLATE_NOOP("Rights", "Elle compte les appels, sans votre nom."),
)
_QUESTION = (
    QT_TRANSLATE_NOOP("Rights", "Une question\u00a0?"),
    QT_TRANSLATE_NOOP("Rights", "Écrivez à %1."),
)
_COMPLAINT = (
    QT_TRANSLATE_NOOP("Rights", "Une plainte\u00a0?"),
    QT_TRANSLATE_NOOP("Rights", "Allez sur cnil.fr."),
)


class Slips:
    """Makes the borne's own pages. GUI thread only: fonts."""

    def __init__(self, site: Site, clock: Clock, language: Callable[[], Language]) -> None:
        self._site = site
        self._clock = clock
        self._language = language

    def hours(self, partner: str) -> Sheets:
        """Return the opening hours, closures and contact of the partner of that id."""
        found = self._site.partner(partner)
        parts = tuple(self._hours_parts(found)) if found else ()
        title = capital(self._say(found.name)) if found else ""
        return self._sheets(title, parts)

    def rights(self) -> Sheets:
        """Return « Vos droits »."""
        privacy = self._site.privacy
        controller = capital(self._say(privacy.controller))
        facts = tuple(_of_screen(one).replace("%1", controller) for one in _RIGHTS)
        asking = _of_screen(_QUESTION[1]).replace("%1", self._say(privacy.address))
        parts = (
            Part("", facts),
            Part(_of_screen(_QUESTION[0]), (asking,)),
            Part(_of_screen(_COMPLAINT[0]), (_of_screen(_COMPLAINT[1]),)),
        )
        return self._sheets(_of_screen(QT_TRANSLATE_NOOP("Rights", "Vos droits")), parts)

    def _say(self, french: str) -> str:
        return self._site.phrasebook.say(self._language(), french) if french else ""

    def _sheets(self, title: str, parts: tuple[Part, ...]) -> Sheets:
        page = Page(self._say(self._site.title), title, parts)
        return draw(page, self._language())

    def _hours_parts(self, partner: Partner) -> Iterator[Part]:
        now = self._clock.now().astimezone(PARIS)
        help_with = QT_TRANSLATE_NOOP("wording", "Ce service vous aide pour %1.")
        yield Part("", (tr(help_with).replace("%1", self._say(partner.plain)),))
        heading = tr(QT_TRANSLATE_NOOP("wording", "Les horaires"))
        yield Part(heading, (*_week(partner), *_next(partner, now)))
        if shut := tuple(_closed_days(partner, now.date())):
            yield Part(tr(QT_TRANSLATE_NOOP("wording", "Les jours de fermeture")), shut)
        if partner.contact:
            heading = tr(QT_TRANSLATE_NOOP("wording", "Sans la borne"))
            yield Part(heading, (self._say(partner.contact),))


def _of_screen(text: str) -> str:
    return QCoreApplication.translate(RIGHTS_CONTEXT, text)


def _week(partner: Partner) -> tuple[str, ...]:
    unknown = QT_TRANSLATE_NOOP("wording", "Demandez les horaires à l'agent.")
    return week(partner.hours) or (tr(unknown),)


def _next(partner: Partner, now: datetime) -> Iterator[str]:
    if at := next_opening(partner, now, is_french_holiday):
        sentence = tr(QT_TRANSLATE_NOOP("wording", "Prochaine ouverture\u00a0: %1 à %2."))
        yield sentence.replace("%1", _dated(at.date())).replace("%2", hour(at.time()))


def _closed_days(partner: Partner, today: date) -> Iterator[str]:
    """Yield the closures that are not over, nearest first, and the public holidays."""
    single = (Closure(first=one, last=one) for one in partner.closed_dates)
    every = sorted((*partner.closures, *single), key=lambda one: one.first)
    for one in every:
        if one.last < today:
            continue
        span = QT_TRANSLATE_NOOP("wording", "Fermé du %1 au %2.")
        alone = QT_TRANSLATE_NOOP("wording", "Fermé le %1.")
        sentence = tr(alone if one.first == one.last else span)
        yield sentence.replace("%1", _dated(one.first)).replace("%2", _dated(one.last))
    if partner.hours:
        yield tr(QT_TRANSLATE_NOOP("wording", "Fermé les jours fériés."))


def _dated(one: date) -> str:
    """Return a day by its date, « lundi 4 mai »: whoever reads the paper reads it later."""
    at = datetime(one.year, one.month, one.day, tzinfo=PARIS)
    return day(at, at - _FAR)
