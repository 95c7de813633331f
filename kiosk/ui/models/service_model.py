"""The service of this visit: its name, whether it is open, what to prepare, when to come back."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.messages import Directory
from kiosk.core.partner import Partner
from kiosk.ui import week_words, wording
from kiosk.ui.models.uncreatable import uncreatable
from kiosk.ui.site_words import SiteWords
from kiosk.ui.standing import LONG_WAIT_MINUTES, Standings

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class ServiceModel(QObject):
    """One partner, chosen by its id, with what clock and desk say of it. GUI thread only."""

    changed = Signal()

    def __init__(
        self, standings: Standings, words: SiteWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._standings = standings
        self._words = words
        self._partner: Partner | None = None
        self._service = ""

    def choose(self, partner: str, service: str = "") -> None:
        """Show `partner`; `service` is the name the desk gave, used where the id is unknown."""
        chosen = self._standings.partner(partner)
        if chosen is not self._partner or service != self._service:
            self._partner, self._service = chosen, service
            self.changed.emit()

    def take(self, directory: Directory | None) -> None:
        """Take what the desk knows of its partners; None when it cannot be reached."""
        self._standings.take(directory)
        self.changed.emit()

    def refresh(self) -> None:
        """Let the hours be worked out again."""
        self.changed.emit()

    @property
    def _id(self) -> str:
        return self._partner.id if self._partner else ""

    def _name(self) -> str:
        return self._words(self._partner.name) if self._partner else self._service

    @Property(str, notify=changed)
    def name(self) -> str:
        """Return the name with its article: « la CAF »."""
        return self._name()

    @Property(str, notify=changed)
    def capital(self) -> str:
        """Return the name as it begins a sentence: « La CAF »."""
        return wording.capital(self._name())

    @Property(str, notify=changed)
    def of(self) -> str:
        """Return « de la CAF », « du Département »."""
        return wording.of(self._name()) if self._name() else ""

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """Return the name as the voice begins a sentence with it: « La Caf » (LNG-4)."""
        return wording.capital(
            self._words(self._partner.spoken) if self._partner else self._service
        )

    @Property(str, notify=changed)
    def plain(self) -> str:
        """Return what it helps with."""
        return self._words(self._partner.plain) if self._partner else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Return the name of its picture."""
        return self._partner.picture if self._partner else "question"

    @Property(str, notify=changed)
    def tint(self) -> str:
        """Return the name of its tint."""
        return self._partner.tint if self._partner else "grey"

    @Property(str, notify=changed)
    def availability(self) -> str:
        """Return closed, free, busy, nobody, or unknown when the desk tells nothing."""
        return self._standings.availability(self._id)

    @Property(int, notify=changed)
    def waitMinutes(self) -> int:
        """Return the expected wait, -1 when nobody can tell."""
        minutes = self._standings.wait_minutes(self._id)
        return -1 if minutes is None else minutes

    @Property(int, notify=changed)
    def waitsOver(self) -> int:
        """Return the quarters of an hour, in minutes, that the wait is longer than; 0: unknown."""
        minutes = self._standings.wait_minutes(self._id) or 1
        return (minutes - 1) // LONG_WAIT_MINUTES * LONG_WAIT_MINUTES

    @Property(str, notify=changed)
    def punctuality(self) -> str:
        """Return early, due or late against the nearest appointment of the day, or nothing."""
        return self._standings.punctuality(self._id)

    @Property(bool, notify=changed)
    def byAppointment(self) -> bool:
        """Return whether the service sees people by appointment."""
        return self._partner is not None and self._partner.mode == "appointment"

    @Property(bool, notify=changed)
    def recordsCall(self) -> bool:
        """Return whether the service records its calls: said before one (§9)."""
        return self._partner is not None and self._partner.records_call

    @Property(list, notify=changed)
    def ways(self) -> list[str]:
        """Return how people who cannot hear are served: sign, text, lpc, loop."""
        return [str(way) for way in self._partner.ways] if self._partner else []

    @Property(str, notify=changed)
    def reminder(self) -> str:
        """Return the sentence that sends farm workers to their own service, or nothing."""
        return self._words(self._partner.reminder) if self._partner else ""

    @Property(str, notify=changed)
    def contact(self) -> str:
        """Return how else the service is reached, or nothing."""
        return self._words(self._partner.contact) if self._partner else ""

    @Property(list, notify=changed)
    def hours(self) -> list[str]:
        """Return today's opening hours as sentences."""
        return list(wording.hours_today(self._standings.hours_today(self._id)))

    @Property(list, notify=changed)
    def week(self) -> list[str]:
        """Return the week's opening hours as sentences."""
        return list(week_words.week(self._partner.hours)) if self._partner else []

    @Property(str, notify=changed)
    def closed(self) -> str:
        """Return the title that says it is closed."""
        return wording.closed(self._name()) if self._name() else ""

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Return the sentence that says when it opens next, or an empty string."""
        at = self._standings.next_opening(self._id)
        return wording.opening(self._name(), at, self._standings.now) if at else ""

    @Property(list, notify=changed)
    def prepare(self) -> list[str]:
        """Return the sentences that say what to have at hand."""
        return [self._words(one) for one in self._partner.prepare] if self._partner else []
