"""Counts a visit into the day's totals: partner, need, length, face, each for itself (PRV-5)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.core.clock import PARIS, Clock
from kiosk.visit.state import Face, VisitState
from kiosk.visit.totals import Kind, length_class

Record = Callable[[date, Kind, str], None]


class Tally:
    """Watches the visit and records when told to. UI thread; remembers one visit at most."""

    def __init__(self, clock: Clock, record: Record) -> None:
        self._clock = clock
        self._record = record
        self._begun_s = 0.0
        self._need = self._partner = ""

    def follow(self, before: VisitState, after: VisitState) -> None:
        """Take note of who is called and since when."""
        if after.called and not before.called:
            self._begun_s = self._clock.monotonic()
            self._need, self._partner = after.need, after.partner

    def count_call(self) -> None:
        """Count the call that ends."""
        self._add("partner", self._partner)
        if self._need:
            self._add("need", self._need)
        self._add("length", length_class(self._clock.monotonic() - self._begun_s))
        self._need = self._partner = ""

    def count_face(self, face: Face) -> None:
        """Count the face that was chosen, without anything of the visit."""
        if face:
            self._add("face", face)

    def _add(self, kind: Kind, what: str) -> None:
        self._record(self._clock.now().astimezone(PARIS).date(), kind, what)
