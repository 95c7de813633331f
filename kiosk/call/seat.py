"""The call's seat at the desk: in the queue, answered while nobody may be there, open (TIM-6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kiosk.core.media import CallAnswered, CallWaits, Here, PipeMessage
from kiosk.core.messages import Answered, Message, Presence, Waiting

Stage = Literal["waiting", "held", "open"]
"""In the queue; answered while the citizen is being asked whether they are there; media set up."""


@dataclass(frozen=True, slots=True)
class SeatEvents:
    """Who is told. `open`: set up media; `refresh`: offer again; `retire`: close, it was no answer.

    `retire` answers False when media flow: then nothing is closed.
    """

    say: Callable[[Message], None]
    emit: Callable[[PipeMessage], None]
    open: Callable[[], None]
    refresh: Callable[[], None]
    retire: Callable[[], bool]


class Seat:
    """Follows the desk's word and the citizen's presence. Loop thread only.

    The desk takes each newcomer, and each line that comes back, for present: a citizen who is away
    is announced after every hello. While the citizen is being asked nothing is said, and an answer
    is held; an answer that crossed the word « away » on its way is the desk's to take back.
    """

    def __init__(self, here: Here, events: SeatEvents) -> None:
        self._here: Here = here
        self._events = events
        self._told_away = False
        self.stage: Stage = "waiting"

    def greet(self) -> None:
        """A line is up and hello is said: tell what the desk does not suppose."""
        self._told_away = False
        if self._here == "away":
            self._tell(away=True)

    def change(self, here: Here) -> None:
        """The citizen came, is being asked, or left; of no consequence once media are set up."""
        if self.stage == "open":
            return
        self._here = here
        if here == "away" and not self._told_away:
            self._tell(away=True)
            self.stage = "waiting"
        elif here == "yes" and self._told_away:
            self._tell(away=False)
        elif here == "yes" and self.stage == "held":
            self._open()

    def wait(self, message: Waiting) -> None:
        """The desk tells the place in the queue."""
        if self.stage == "open" and self._events.retire():
            self.stage = "waiting"  # our offer crossed the desk's word that the adviser is free
        self._events.emit(CallWaits(ahead=message.ahead, wait_minutes=message.wait_minutes))

    def answer(self, message: Answered) -> None:
        """The desk tells that an adviser took the call; again when our line comes back."""
        if self.stage == "open":
            self._events.refresh()
            return
        if self._here == "away":
            return
        if self.stage == "waiting":
            self._events.emit(CallAnswered(adviser=message.adviser, service=message.service))
        if self._here == "asked":
            self.stage = "held"
        else:
            self._open()

    def _open(self) -> None:
        self.stage = "open"
        self._events.open()

    def _tell(self, *, away: bool) -> None:
        self._told_away = away
        self._events.say(Presence(here=not away))
