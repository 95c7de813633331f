"""Who listens or reads big letters has twice the time; the visit is told (TIM-3)."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.ui.models.display_model import DisplayModel
from kiosk.visit.state import Happening, PaceChosen


class Pace:
    """Knows whether somebody needs time. GUI thread."""

    def __init__(self, display: DisplayModel, send: Callable[[Happening], None]) -> None:
        self._display = display
        self._send = send
        self._listened = False
        self._unhurried = False

    def take_time(self) -> None:
        """Somebody listens: in this visit nothing hurries any more."""
        self._listened = True
        self.tell()

    def tell(self) -> None:
        """Tell the visit, if delays become twice as long or short again."""
        unhurried = self._listened or bool(self._display.big)
        if unhurried is not self._unhurried:
            self._unhurried = unhurried
            self._send(PaceChosen(unhurried))

    def forget(self) -> None:
        """The visit is over; the next one begins with the usual delays by itself."""
        self._listened = self._unhurried = False
