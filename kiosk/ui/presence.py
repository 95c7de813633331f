"""Who is there at the desk, asked again and again, so that no screen ever waits for the network."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.core.clock import Clock, Timer
from kiosk.core.faults import KioskError
from kiosk.core.messages import Directory
from kiosk.ui.errands import Errands

log = logging.getLogger(__name__)
EVERY_S = 15.0


class PresenceWatch:
    """Tells `show` the newest directory, None while the desk cannot be reached. UI thread."""

    def __init__(
        self,
        errands: Errands,
        clock: Clock,
        ask: Callable[[], Directory],
        show: Callable[[Directory | None], None],
    ) -> None:
        self._errands = errands
        self._clock = clock
        self._ask = ask
        self._show = show
        self._timer: Timer | None = None

    def ask_now(self) -> None:
        """Ask at once, and from then on every 15 s."""
        self.stop()
        self._timer = self._clock.call_later(EVERY_S, self.ask_now)
        self._errands.run(self._ask, self._show, self._not_told)

    def stop(self) -> None:
        """Ask no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _not_told(self, error: KioskError) -> None:
        log.info("directory: %s", error)
        self._show(None)
