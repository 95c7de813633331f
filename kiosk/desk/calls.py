"""What the desk remembers of a call and of an adviser, in memory and only while they are here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Literal, Protocol

from kiosk.core.clock import Timer
from kiosk.core.messages import Message, SessionRequest, Waiting

ErrorCode = Literal["bad_message", "bad_token", "unknown_call", "not_now", "too_many", "protocol"]

CLOSE_NORMAL = 1000
CLOSE_POLICY = 1008
CLOSE_REPLACED = 4001
CLOSE_SIGNED_OUT = 4002


class Link(Protocol):
    """One WebSocket, as the exchange sees it. Both methods return at once."""

    def send(self, message: Message) -> None:
        """Queue a message; nothing happens when the socket is already gone."""

    def close(self, code: int, reason: str) -> None:
        """Close the socket once what was queued has left."""


class Refused(Exception):
    """A message or a request that the desk will not follow, with the code the sender is told."""

    def __init__(self, code: ErrorCode, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code: ErrorCode = code
        self.detail = detail


class Phase(Enum):
    """The life of a call at the desk."""

    OPENED = auto()
    """The borne has a token and has not said hello yet."""
    WAITING = auto()
    ANSWERED = auto()
    OVER = auto()


@dataclass(slots=True, eq=False)
class Adviser:
    """One signed-in adviser: a sign-in, not a person; the same name may be here twice."""

    name: str
    service: str
    link: Link | None = None
    call: Call | None = None


@dataclass(slots=True, eq=False)
class Call:
    """One call from its token to its end."""

    id: str
    token: str = field(repr=False)
    """What the borne proves with that the call is its own."""
    ticket: str = field(repr=False)
    """What the adviser's page proves with that it is in the call."""
    site: str
    site_name: str
    wish: SessionRequest
    """Whom the citizen asked for, and how they speak."""
    phase: Phase = Phase.OPENED
    arrived_s: float = 0.0
    """When the borne first said hello; the queue's order."""
    here: bool = True
    """Whether the citizen is in front of the borne (TIM-6)."""
    answered_s: float = 0.0
    offered: bool = False
    """Whether the borne has sent an offer since the answer: the citizen is in the call."""
    borne: Link | None = None
    adviser: Adviser | None = None
    told: Waiting | None = None
    """The last `Waiting` sent, so that only changes are sent."""
    limit: Timer | None = None
    """Ends a call that nobody joins or answers."""
    borne_grace: Timer | None = None
    adviser_grace: Timer | None = None

    @property
    def service(self) -> str:
        """The id of the service that is called."""
        return self.wish.partner

    @property
    def can_be_taken(self) -> bool:
        """Whether an adviser who answers now will have the citizen before them."""
        return self.phase is Phase.WAITING and self.borne is not None and self.here

    def stop_timers(self) -> None:
        """Take back every pending deadline."""
        for timer in (self.limit, self.borne_grace, self.adviser_grace):
            if timer is not None:
                timer.cancel()
        self.limit = self.borne_grace = self.adviser_grace = None
