"""The switchboard: makes calls, ends them, tells both sides. Rules only, no I/O; loop thread."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from kiosk.core.clock import Clock, Timer
from kiosk.core.messages import (
    Answered,
    Ended,
    EndReason,
    IceServer,
    PartnerPresence,
    SessionRequest,
    Taken,
)
from kiosk.desk.calls import CLOSE_NORMAL, Adviser, Call, Link, Phase, Refused
from kiosk.desk.relay import Relay
from kiosk.desk.seal import Seal, SealedCall
from kiosk.desk.site_keys import SiteKey
from kiosk.desk.waiting_room import WaitingRoom

OPENED_S = 120.0
"""A token nobody says hello with is worth nothing after this."""
WAITING_S = 30 * 60.0
"""The desk's own limit to a wait; a borne gives up much earlier (issue 2: 120 s)."""
GRACE_S = 60
"""How long a seat is kept for a side whose socket is gone."""
CALLS_PER_SITE = 20

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Terms:
    """What the desk's configuration says about calls. `services` is id to name."""

    services: Mapping[str, str]
    ice_servers: tuple[IceServer, ...] = ()
    relay_only: bool = False
    relay: Relay | None = None

    def servers_for(self, who: str, now: datetime) -> tuple[IceServer, ...]:
        """Return the STUN and TURN servers for `who`, with a name and a password of their own."""
        made = (self.relay.server_for(who, now),) if self.relay else ()
        return self.ice_servers + made


class Switchboard:
    """Every call of one desk. `BorneSide` and `AdviserSide` act on it."""

    def __init__(self, terms: Terms, clock: Clock, seal: Seal) -> None:
        self.terms = terms
        self.seal = seal
        self.clock = clock
        self.room = WaitingRoom(terms.services, clock)

    def presences(self) -> tuple[PartnerPresence, ...]:
        """Return the presence of every service."""
        return tuple(self.room.presence(service) for service in self.terms.services)

    def open_call(self, site: SiteKey, wish: SessionRequest) -> Call:
        """Make a call that waits for its borne. Raises `Refused("too_many")`."""
        open_here = sum(1 for call in self.room.calls.values() if call.site == site.id)
        if open_here >= CALLS_PER_SITE:
            raise Refused("too_many", "this site has too many calls open")
        call = self.make_call(
            SealedCall(
                call=secrets.token_urlsafe(12),
                site=site.id,
                site_name=site.name,
                wish=wish,
                at=int(self.clock.now().timestamp()),
            )
        )
        call.limit = self.later(OPENED_S, call, "no_answer")
        _log.info("call %s opened by site %s for %s", call.id, site.id, wish.partner)
        return call

    def make_call(self, sealed: SealedCall) -> Call:
        """Make the call that `sealed` says, new or known from before a restart."""
        call = Call(
            id=sealed.call,
            token=self.seal.sign_call("token", sealed),
            ticket=self.seal.sign_call("ticket", sealed),
            site=sealed.site,
            site_name=sealed.site_name,
            wish=sealed.wish,
        )
        self.room.calls[call.id] = call
        return call

    def later(self, seconds: float, call: Call, reason: EndReason) -> Timer:
        """End `call` for `reason`, `seconds` from now."""
        return self.clock.call_later(seconds, partial(self.end, call, reason))

    def tell_taken(self, call: Call) -> None:
        """Tell the adviser's page that the call is theirs."""
        if call.adviser is not None and call.adviser.link is not None:
            call.adviser.link.send(
                Taken(
                    call=call.id,
                    site=call.site_name,
                    ice_servers=self.terms.servers_for("adviser", self.clock.now()),
                    relay_only=self.terms.relay_only,
                    appointment=call.wish.appointment,
                    way=call.wish.way,
                    language=call.wish.language,
                    ticket=call.ticket,
                )
            )

    def tell_answered(self, call: Call) -> None:
        """Tell the borne who answered; it sends its offer on this."""
        if call.borne is not None and call.adviser is not None:
            service_name = self.terms.services[call.service]
            call.borne.send(Answered(adviser=call.adviser.name, service=service_name))

    def put_back(self, call: Call) -> None:
        """Free the adviser who answered an absent citizen; the call has its old place again."""
        call.stop_timers()
        call.phase, call.told = Phase.WAITING, None
        self.limit_wait(call)
        _log.info("call %s waits again: nobody in front of the borne", call.id)
        self._free_adviser(call, "absent", None)
        self.room.publish(call.service)

    def limit_wait(self, call: Call) -> None:
        """End a waiting call that nobody answers, counted from its arrival."""
        left_s = call.arrived_s + WAITING_S - self.clock.monotonic()
        call.limit = self.later(max(0.0, left_s), call, "no_answer")

    def end(self, call: Call, reason: EndReason, but: Link | None = None) -> None:
        """End `call` and tell both sides, except the link `but` of the one who ended it."""
        if call.phase is Phase.OVER:
            return
        if call.phase is Phase.ANSWERED:
            self.room.record_length(call.service, self.clock.monotonic() - call.answered_s)
        call.phase = Phase.OVER
        call.stop_timers()
        self.room.calls.pop(call.id, None)
        _log.info("call %s over: %s", call.id, reason)
        self._dismiss_borne(call, reason, but)
        self._free_adviser(call, reason, but)
        self.room.publish(call.service)

    def _dismiss_borne(self, call: Call, reason: EndReason, but: Link | None) -> None:
        link, call.borne = call.borne, None
        if link is None:
            return
        if link is not but:
            link.send(Ended(reason=reason))
        link.close(CLOSE_NORMAL, "call over")

    def _free_adviser(self, call: Call, reason: EndReason, but: Link | None) -> None:
        adviser: Adviser | None = call.adviser
        call.adviser = None
        if adviser is None:
            return
        adviser.call = None
        if adviser.link is not None and adviser.link is not but:
            adviser.link.send(Ended(reason=reason))
