"""Sign-in of advisers and agents: codes, what a wrong code costs, the sessions behind cookies."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from pydantic import BaseModel, ConfigDict, Field

from kiosk.core.clock import Clock
from kiosk.core.messages import Message
from kiosk.desk.seal import Seal

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


@dataclass(frozen=True, slots=True)
class Holding(Generic[Holder]):
    """How a holder is written into a cookie, and made again from it."""

    write: Callable[[Holder], dict[str, str]]
    read: Callable[[dict[str, str]], Holder]


class _Cookie(BaseModel):
    """What a session's cookie says; only the desk's signature makes it true."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    until: int
    holder: dict[str, str]


class Sessions(Generic[Holder]):
    """Who is signed in, by signed cookie: a restarted desk knows its advisers again.

    A session that was ended is remembered until it would have ended by itself.
    """

    def __init__(self, clock: Clock, seal: Seal, kind: str, holding: Holding[Holder]) -> None:
        self._clock = clock
        self._seal = seal
        self._kind = kind
        self._holding = holding
        self._here: dict[str, tuple[Holder, int]] = {}
        self._ended: dict[str, int] = {}

    def open(self, holder: Holder) -> str:
        """Return the cookie value of a new session."""
        self._forget_old()
        cookie = _Cookie(
            id=secrets.token_urlsafe(16),
            until=int(self._now() + SESSION_S),
            holder=self._holding.write(holder),
        )
        self._here[cookie.id] = (holder, cookie.until)
        return self._seal.sign(self._kind, cookie.model_dump_json())

    def find(self, value: str | None) -> Holder | None:
        """Return the holder of a cookie, or None when unknown, ended or too old."""
        cookie = self._read(value)
        if cookie is None:
            return None
        if cookie.id not in self._here:
            self._here[cookie.id] = (self._holding.read(cookie.holder), cookie.until)
        return self._here[cookie.id][0]

    def close(self, value: str | None) -> Holder | None:
        """End a session and return its holder, if there was one."""
        cookie = self._read(value)
        if cookie is None:
            return None
        self._ended[cookie.id] = cookie.until
        holder, _ = self._here.pop(cookie.id, (None, 0))
        return holder

    def _read(self, value: str | None) -> _Cookie | None:
        text = self._seal.read(self._kind, value) if value else None
        if text is None:
            return None
        cookie = _Cookie.model_validate_json(text)
        over = cookie.id in self._ended or cookie.until <= self._now()
        return None if over else cookie

    def _forget_old(self) -> None:
        now = self._now()
        self._here = {k: held for k, held in self._here.items() if held[1] > now}
        self._ended = {k: until for k, until in self._ended.items() if until > now}

    def _now(self) -> float:
        return self._clock.now().timestamp()
