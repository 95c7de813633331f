"""The agent's desk, rung from the borne: asked over HTTP, then followed until it is taken back."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.core.clock import Clock, Timer
from kiosk.core.faults import KioskError
from kiosk.core.messages import HelpPhase, HelpTicket
from kiosk.core.ports import SessionProvider
from kiosk.ui.errands import Errands

log = logging.getLogger(__name__)
FOLLOW_S = 2.0


class HelpBell:
    """Tells `tell` each new phase; a desk that cannot be reached is an absent agent. UI thread.

    A ring that was taken back while it was on its way is taken back at the desk as soon as it has
    arrived there: each ring has its number.
    """

    def __init__(
        self,
        errands: Errands,
        clock: Clock,
        provider: SessionProvider,
        tell: Callable[[HelpPhase], None],
    ) -> None:
        self._errands = errands
        self._clock = clock
        self._provider = provider
        self._tell = tell
        self._ring = 0
        self._ticket: HelpTicket | None = None
        self._timer: Timer | None = None
        self._phase: HelpPhase = "no"

    def ring(self) -> None:
        """Ring the agent's desk, again if it is rung already."""
        self._ring += 1
        number = self._ring
        self._phase = "ringing"
        self._errands.run(
            self._provider.ask_help, lambda ticket: self._rung(number, ticket), self._not_rung
        )

    def quiet(self) -> None:
        """Take the request back."""
        self._ring += 1
        self.stop()
        if ticket := self._ticket:
            self._ticket = None
            self._drop(ticket)

    def stop(self) -> None:
        """Follow no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rung(self, number: int, ticket: HelpTicket) -> None:
        if number != self._ring:
            if self._ticket != ticket:
                self._drop(ticket)
            return
        self._ticket = ticket
        self._follow()

    def _not_rung(self, error: KioskError) -> None:
        log.warning("the agent cannot be rung: %s", error)
        self._take("absent")

    def _follow(self) -> None:
        self._timer = None
        if ticket := self._ticket:
            self._errands.run(
                lambda: self._provider.help_phase(ticket),
                lambda phase: self._told(ticket, phase),
                lambda error: self._told(ticket, "absent", error),
            )

    def _told(self, ticket: HelpTicket, phase: HelpPhase, error: KioskError | None = None) -> None:
        if ticket != self._ticket:
            return
        if error:
            log.info("the agent's answer is not known: %s", error)
        self._take(phase)
        if phase == "no":
            self._ticket = None
            return
        self.stop()
        self._timer = self._clock.call_later(FOLLOW_S, self._follow)

    def _take(self, phase: HelpPhase) -> None:
        if phase != self._phase:
            self._phase = phase
            self._tell(phase)

    def _drop(self, ticket: HelpTicket) -> None:
        self._errands.run(
            lambda: self._provider.drop_help(ticket),
            lambda _: None,
            lambda error: log.info("the request for help runs out by itself: %s", error),
        )
