"""Who waits and who is free: the queues, what is told about them, and how long a wait may be."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from kiosk.core.clock import Clock
from kiosk.core.messages import Lobby, PartnerPresence, Waiting, WaitingCall
from kiosk.desk.calls import Adviser, Call, Phase

REMEMBERED_LENGTHS = 20
"""A partner's mean call length is taken over this many of its latest calls."""


class WaitingRoom:
    """The queues of all services, first come first served. Loop thread only."""

    def __init__(self, services: Mapping[str, str], clock: Clock) -> None:
        """Take `services` as id to name."""
        self._services = services
        self._clock = clock
        self._lengths: dict[str, deque[float]] = defaultdict(
            lambda: deque(maxlen=REMEMBERED_LENGTHS)
        )
        self.calls: dict[str, Call] = {}
        self.advisers: list[Adviser] = []

    def queue(self, service: str) -> list[Call]:
        """Return the waiting calls of `service`, first come first.

        A call whose borne's line is down, or whose citizen has stepped away, keeps its place in it
        but cannot be taken meanwhile.
        """
        waiting = [
            call
            for call in self.calls.values()
            if call.service == service and call.phase is Phase.WAITING
        ]
        return sorted(waiting, key=lambda call: call.arrived_s)

    def record_length(self, service: str, seconds: float) -> None:
        """Learn from a call that ended."""
        self._lengths[service].append(seconds)

    def presence(self, service: str) -> PartnerPresence:
        """Return who is here for `service`, and how long a call made now would wait."""
        advisers, free = self._staff(service)
        queue = self.queue(service)
        return PartnerPresence(
            partner=service,
            advisers=advisers,
            free=free,
            waiting=len(queue),
            wait_minutes=self._wait_minutes(service, queue),
        )

    def lobby_of(self, adviser: Adviser) -> Lobby:
        """Return what the adviser's page shows outside calls."""
        now = self._clock.monotonic()
        service_name = self._services[adviser.service]
        lines = tuple(
            WaitingCall(
                call=call.id,
                site=call.site_name,
                partner=call.service,
                service=service_name,
                since_s=max(0, int(now - call.arrived_s)),
                here=call.here,
                appointment=call.wish.appointment,
                way=call.wish.way,
                language=call.wish.language,
            )
            for call in self.queue(adviser.service)
            if call.borne is not None
        )
        return Lobby(adviser=adviser.name, service=service_name, waiting=lines)

    def publish(self, service: str) -> None:
        """Tell everyone concerned that the queue or the staff of `service` changed."""
        self.advisers = [a for a in self.advisers if a.link is not None or a.call is not None]
        queue = self.queue(service)
        for ahead, call in enumerate(queue):
            wait_minutes = self._wait_minutes(service, queue[:ahead])
            news = Waiting(ahead=ahead, wait_minutes=wait_minutes)
            if news != call.told and call.borne is not None:
                call.told = news
                call.borne.send(news)
        for adviser in self._listening(service):
            if adviser.link is not None:
                adviser.link.send(self.lobby_of(adviser))

    def _listening(self, service: str) -> Iterable[Adviser]:
        return [a for a in self.advisers if a.service == service and a.call is None]

    def _staff(self, service: str) -> tuple[int, int]:
        """Return (here, free); an adviser whose page is reloading in a call is still here."""
        here = [a for a in self.advisers if a.service == service and (a.link or a.call)]
        return len(here), sum(1 for a in here if a.call is None)

    def _wait_minutes(self, service: str, before: Sequence[Call]) -> int | None:
        """Estimate the wait behind the calls `before`: how many must end, shared among advisers.

        Who cannot be taken now keeps a place but holds nobody up: advisers take the next.
        """
        advisers, free = self._staff(service)
        if not advisers:
            return None
        to_end = max(0, sum(1 for call in before if call.can_be_taken) + 1 - free)
        if to_end == 0:
            return 0
        lengths = self._lengths[service]
        if not lengths:
            return None
        mean_s = sum(lengths) / len(lengths)
        return math.ceil(mean_s * to_end / advisers / 60)
