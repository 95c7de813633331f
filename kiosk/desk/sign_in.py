"""Sign-in of advisers and agents: codes, what a wrong code costs, the sessions behind cookies."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from pydantic import Field

from kiosk.core.clock import Clock
from kiosk.core.messages import Message

SESSION_S = 12 * 3600.0
"""A working day; then the adviser signs in again."""
FIRST_DELAY_S = 1.0
LONGEST_DELAY_S = 300.0
FORGET_AFTER_S = 3600.0
REMEMBERED_DOORS = 10_000

Holder = TypeVar("Holder")
"""Whom a cookie stands for."""

Code = Annotated[str, Field(min_length=1, max_length=200)]


class SignIn(Message):
    """Body of `POST /api/sign-in`."""

    name: Annotated[str, Field(min_length=1, max_length=80, pattern=r"\S")]
    service: Annotated[str, Field(max_length=64)]
    code: Code


class AgentSignIn(Message):
    """Body of `POST /api/agent/sign-in`."""

    site: Annotated[str, Field(max_length=64)]
    code: Code


@dataclass(slots=True)
class _Failures:
    count: int
    last_s: float


class SlowDown:
    """Makes each wrong code cost more: 1, 2, 4 … 300 s before the same door opens again.

    A door is an address and a service (or site), so that a guesser neither reaches argon2 more
    often nor locks out people elsewhere.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._doors: dict[tuple[str, str], _Failures] = {}

    def wait_s(self, door: tuple[str, str]) -> float:
        """Return how many seconds this door stays shut; 0.0 when it is open."""
        failures = self._doors.get(door)
        if failures is None:
            return 0.0
        delay = min(FIRST_DELAY_S * 2.0 ** min(failures.count - 1, 32), LONGEST_DELAY_S)
        return max(0.0, failures.last_s + delay - self._clock.monotonic())

    def count_attempt(self, door: tuple[str, str]) -> None:
        """Count a failure before the code is checked, so that attempts at once gain nothing."""
        self._forget_old()
        failures = self._doors.setdefault(door, _Failures(0, 0.0))
        failures.count += 1
        failures.last_s = self._clock.monotonic()

    def forgive(self, door: tuple[str, str]) -> None:
        """Forget the failures of a door whose code was right."""
        self._doors.pop(door, None)

    def _forget_old(self) -> None:
        horizon = self._clock.monotonic() - FORGET_AFTER_S
        self._doors = {d: f for d, f in self._doors.items() if f.last_s > horizon}
        while len(self._doors) >= REMEMBERED_DOORS:
            del self._doors[next(iter(self._doors))]


class Codes:
    """Checks codes against their argon2id hashes, off the loop, two at a time."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="desk-codes")

    async def match(self, code_hash: str, code: str) -> bool:
        """Tell whether `code` is that of the argon2id `code_hash`."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, self._verify, code_hash, code)

    def _verify(self, code_hash: str, code: str) -> bool:
        try:
            return self._hasher.verify(code_hash, code)
        except (VerificationError, InvalidHashError):
            return False

    def close(self) -> None:
        """Let the threads end; one that is checking a code ends after it."""
        self._pool.shutdown(wait=False, cancel_futures=True)


@dataclass(slots=True)
class _Session(Generic[Holder]):
    holder: Holder
    until_s: float


class Sessions(Generic[Holder]):
    """Who is signed in, by cookie. Only the cookie's hash is kept."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._sessions: dict[str, _Session[Holder]] = {}

    def open(self, holder: Holder) -> str:
        """Return the cookie value of a new session."""
        now = self._clock.monotonic()
        self._sessions = {k: s for k, s in self._sessions.items() if s.until_s > now}
        value = secrets.token_urlsafe(32)
        self._sessions[_digest(value)] = _Session(holder, now + SESSION_S)
        return value

    def find(self, value: str | None) -> Holder | None:
        """Return the holder of a cookie, or None when unknown or too old."""
        session = self._sessions.get(_digest(value)) if value else None
        if session is None or session.until_s <= self._clock.monotonic():
            return None
        return session.holder

    def close(self, value: str | None) -> Holder | None:
        """Forget a session and return its holder, if there was one."""
        session = self._sessions.pop(_digest(value), None) if value else None
        return session.holder if session else None


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode("utf-8", "replace")).hexdigest()
