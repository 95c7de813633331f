"""What the agent's door remembers over restarts: wrong tries, how long it is shut (SEC-1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.core.staff import Role

TRIES = 3
FIRST_LOCK_S = 5 * 60.0
LONGEST_LOCK_S = 60 * 60.0


@dataclass(frozen=True, slots=True)
class DoorRecord:
    """Plain figures. `left_s` counts the time the borne *runs*: no clock has to be believed.

    A borne that is switched off, or whose clock is set forward, gains nothing.
    """

    wrong: int = 0
    """Wrong tries since the last right code or lock."""
    locks: int = 0
    """How often the door was shut since the last right code."""
    left_s: float = 0.0

    def before_a_try(self) -> DoorRecord:
        """Return what is kept *before* a code is checked, as if it were wrong."""
        if self.wrong + 1 < TRIES:
            return replace(self, wrong=self.wrong + 1)
        length = min(LONGEST_LOCK_S, FIRST_LOCK_S * 2**self.locks)
        return DoorRecord(wrong=0, locks=self.locks + 1, left_s=length)

    @property
    def tries_left(self) -> int:
        """Return how many codes may still be tried."""
        return TRIES - self.wrong


SHUT = DoorRecord(left_s=FIRST_LOCK_S)
"""Taken in the place of a record that cannot be read."""


class DoorBook(Protocol):
    """Where the record is kept, and the codes it guards. Called from one thread at a time."""

    def read(self) -> DoorRecord:
        """Return what was kept last."""
        ...

    def keep(self, record: DoorRecord) -> None:
        """Keep it so that a power cut right after does not lose it."""
        ...

    def role_of(self, code: str, badge: str) -> Role | None:
        """Return whom this code, with this badge or none, lets in. Slow on purpose (argon2)."""
        ...
