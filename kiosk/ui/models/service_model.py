"""The service of this visit: its name, whether it is open, what to prepare; the tiles of S02."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.config.holidays import is_french_holiday
from kiosk.core import hours
from kiosk.core.clock import Clock
from kiosk.core.messages import Directory, PartnerPresence
from kiosk.core.partner import Need, Partner
from kiosk.ui import wording
from kiosk.ui.models.uncreatable import uncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@uncreatable
class ServiceModel(QObject):
    """One partner, chosen by its id, with what clock and desk say of it. GUI thread only."""

    changed = Signal()

    def __init__(
        self, partners: Sequence[Partner], clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._partners: Mapping[str, Partner] = {one.id: one for one in partners}
        self._clock = clock
        self._partner: Partner | None = None
        self._service = ""
        self._directory: Directory | None = None

    def choose(self, partner: str, service: str = "") -> None:
        """Show `partner`; `service` is the name the desk gave, used where the id is unknown."""
        chosen = self._partners.get(partner)
        if chosen is not self._partner or service != self._service:
            self._partner, self._service = chosen, service
            self.changed.emit()

    def take(self, directory: Directory | None) -> None:
        """Take what the desk knows of its partners; None when it cannot be reached."""
        self._directory = directory
        self.changed.emit()

    def refresh(self) -> None:
        """Let the hours be worked out again."""
        self.changed.emit()

    def _presence(self) -> PartnerPresence | None:
        known = self._directory.partners if self._directory and self._partner else ()
        return next(
            (one for one in known if self._partner and one.partner == self._partner.id), None
        )

    def _name(self) -> str:
        return self._partner.name if self._partner else self._service

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
    def plain(self) -> str:
        """Return what it helps with."""
        return self._partner.plain if self._partner else ""

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
        if self._partner and not hours.is_open(self._partner, self._clock.now(), is_french_holiday):
            return "closed"
        presence = self._presence()
        if presence is None:
            return "unknown"
        if presence.advisers == 0:
            return "nobody"
        return "free" if presence.free and not presence.waiting else "busy"

    @Property(int, notify=changed)
    def waitMinutes(self) -> int:
        """Return the expected wait, -1 when nobody can tell."""
        presence = self._presence()
        return -1 if presence is None or presence.wait_minutes is None else presence.wait_minutes

    @Property(list, notify=changed)
    def hours(self) -> list[str]:
        """Return today's opening hours as sentences."""
        if not self._partner:
            return []
        spans = hours.today_hours(self._partner, self._clock.now(), is_french_holiday)
        return list(wording.hours_today(spans))

    @Property(str, notify=changed)
    def closed(self) -> str:
        """Return the title that says it is closed."""
        return wording.closed(self._name()) if self._name() else ""

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Return the sentence that says when it opens next, or an empty string."""
        now = self._clock.now()
        if not self._partner:
            return ""
        at = hours.next_opening(self._partner, now, is_french_holiday)
        return wording.opening(self._name(), at, now) if at else ""

    @Property(list, notify=changed)
    def prepare(self) -> list[str]:
        """Return the sentences that say what to have at hand."""
        return list(self._partner.prepare) if self._partner else []


@QmlElement
@uncreatable
class NeedsModel(QObject):
    """The tiles of S02, in the site's order, at most ten (TCH-11)."""

    def __init__(self, needs: Sequence[Need], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = [
            {
                "need": need.id,
                "label": need.label,
                "spoken": need.spoken or ". ".join(filter(None, (need.label, need.example))),
                "picture": need.picture,
                "tint": need.tint,
                "partner": need.partner or "",
            }
            for need in needs[:10]
        ]

    @Property(list, constant=True)
    def tiles(self) -> list[dict[str, str]]:
        """Return one map a tile: need, label, spoken, picture, tint, partner."""
        return self._tiles
