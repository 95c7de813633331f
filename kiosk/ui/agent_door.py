"""The agent's code, checked in the pool; three wrong ones close the door for longer each time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from kiosk.core.clock import Clock, Timer
from kiosk.core.faults import KioskError
from kiosk.core.staff import Role
from kiosk.ui.door_record import DoorBook, DoorRecord
from kiosk.ui.errands import Errands
from kiosk.visit.state import CodeAccepted, CodeRefused, Happening

KEEP_EVERY_S = 30.0
"""How often the time left of a lock is kept: what a restart can add to it, never take from it."""


class AgentDoor:
    """Takes codes and tells what they open (SEC-1). UI thread; codes are checked in the pool.

    Tries are counted over visits and restarts until a right one. What is kept before a check says
    that it was wrong: who pulls the plug during the check has spent the try.
    """

    def __init__(
        self, errands: Errands, clock: Clock, book: DoorBook, send: Callable[[Happening], None]
    ) -> None:
        self._errands = errands
        self._clock = clock
        self._book = book
        self._send = send
        self._record = book.read()
        self._shut_at_s = clock.monotonic()
        self._badge = ""
        self._tick: Timer | None = None
        self._keep_while_shut()

    def take_badge(self, badge: str) -> None:
        """Take what a badge reader read; it counts for the next code."""
        self._badge = badge

    def stop(self) -> None:
        """Keep how long the door is still shut, and forget the badge."""
        self._badge = ""
        if self._tick:
            self._tick.cancel()
        if self._left_s() > 0:
            self._book.keep(replace(self._record, left_s=self._left_s()))

    def try_code(self, code: str) -> None:
        """Check `code`; answers `CodeAccepted` or `CodeRefused`, at once while the door is shut."""
        badge, self._badge = self._badge, ""
        if self._left_s() > 0:
            self._refuse()
            return
        spent = self._record = replace(self._record, left_s=0.0).before_a_try()
        self._shut_at_s = self._clock.monotonic()

        def check() -> Role | None:
            self._book.keep(spent)
            role = self._book.role_of(code, badge)
            if role:
                self._book.keep(DoorRecord())
            return role

        self._errands.run(check, lambda role: self._checked(role, spent), self._not_checked)

    def _checked(self, role: Role | None, spent: DoorRecord) -> None:
        self._record = DoorRecord() if role else spent
        self._shut_at_s = self._clock.monotonic()
        if role:
            self._send(CodeAccepted(role))
            return
        self._refuse()
        self._keep_while_shut()

    def _not_checked(self, _error: KioskError) -> None:
        self._refuse()

    def _refuse(self) -> None:
        minutes = math.ceil(self._left_s() / 60)
        self._send(CodeRefused(0 if minutes else self._record.tries_left, minutes))

    def _left_s(self) -> float:
        return max(0.0, self._record.left_s - (self._clock.monotonic() - self._shut_at_s))

    def _keep_while_shut(self) -> None:
        """Keep what is left of the lock, on this thread: nothing else writes while it is shut."""
        if self._record.left_s <= 0:
            return
        left = self._left_s()
        self._book.keep(replace(self._record, left_s=left))
        self._tick = self._clock.call_later(KEEP_EVERY_S, self._keep_while_shut) if left else None
