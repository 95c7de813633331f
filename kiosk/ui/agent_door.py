"""The agent's code, checked in the pool; three wrong ones close the door for longer each time."""

from __future__ import annotations

import math
from collections.abc import Callable

from kiosk.core.clock import Clock
from kiosk.core.faults import KioskError
from kiosk.ui.errands import Errands
from kiosk.visit.state import CodeAccepted, CodeRefused, Happening

TRIES = 3
FIRST_LOCK_S = 5 * 60.0
LONGEST_LOCK_S = 60 * 60.0


class AgentDoor:
    """Takes codes and tells what they open (SEC-1). UI thread; the check itself in the pool.

    Wrong tries are counted over visits, until a right one; a lock doubles each time.
    """

    def __init__(
        self,
        errands: Errands,
        clock: Clock,
        is_right: Callable[[str], bool],
        send: Callable[[Happening], None],
    ) -> None:
        self._errands = errands
        self._clock = clock
        self._is_right = is_right
        self._send = send
        self._tries_left = TRIES
        self._lock_s = FIRST_LOCK_S
        self._closed_until_s = 0.0

    def try_code(self, code: str) -> None:
        """Check `code`; answers `CodeAccepted` or `CodeRefused`, at once while the door is shut."""
        if (minutes := self._locked_minutes()) > 0:
            self._send(CodeRefused(0, minutes))
            return
        self._errands.run(lambda: self._is_right(code), self._checked, self._not_checked)

    def _locked_minutes(self) -> int:
        return max(0, math.ceil((self._closed_until_s - self._clock.monotonic()) / 60))

    def _checked(self, right: bool) -> None:
        if right:
            self._tries_left, self._lock_s = TRIES, FIRST_LOCK_S
            self._send(CodeAccepted())
            return
        self._tries_left -= 1
        if self._tries_left == 0:
            self._closed_until_s = self._clock.monotonic() + self._lock_s
            self._lock_s = min(LONGEST_LOCK_S, 2 * self._lock_s)
            self._tries_left = TRIES
            self._send(CodeRefused(0, self._locked_minutes()))
            return
        self._send(CodeRefused(self._tries_left))

    def _not_checked(self, _error: KioskError) -> None:
        self._send(CodeRefused(self._tries_left))
