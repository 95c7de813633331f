"""What a borne can do to its call: arrive, come back, tell presence, signal, hang up, vanish."""

from __future__ import annotations

import logging
import secrets

from kiosk.core.messages import (
    PROTOCOL,
    BorneHello,
    Candidate,
    Description,
    Ended,
    PeerAway,
    PeerBack,
)
from kiosk.desk.calls import CLOSE_REPLACED, Call, Link, Phase, Refused
from kiosk.desk.revival import Revival
from kiosk.desk.switchboard import GRACE_S, Switchboard

_log = logging.getLogger(__name__)


class BorneSide:
    """The bornes' acts on the switchboard. Loop thread only."""

    def __init__(self, board: Switchboard, revival: Revival) -> None:
        self.board = board
        self._revival = revival

    def hello(self, hello: BorneHello, link: Link) -> Call:
        """Seat a borne, new or returning; a second hello replaces the older socket.

        Raises:
            Refused: `protocol`, `unknown_call` or `bad_token`; the socket is then closed.
        """
        if hello.protocol != PROTOCOL:
            raise Refused("protocol", f"this desk speaks protocol {PROTOCOL}")
        call = self.board.room.calls.get(hello.call) or self._revival.by_token(hello)
        if call is None:
            raise Refused("unknown_call", "this call is over, or was never opened here")
        if not secrets.compare_digest(call.token.encode(), hello.token.encode()):
            raise Refused("bad_token", "the token is not that of this call")
        self._take_seat(call, link)
        if call.phase is Phase.OPENED:
            self._enqueue(call)
        elif call.phase is Phase.ANSWERED:
            self._come_back(call)
        self.board.room.publish(call.service)
        return call

    def _take_seat(self, call: Call, link: Link) -> None:
        older, call.borne, call.told = call.borne, link, None
        call.here = True  # until this borne says otherwise
        if older is not None:
            older.send(Ended(reason="replaced"))
            older.close(CLOSE_REPLACED, "replaced")
        if call.borne_grace is not None:
            call.borne_grace.cancel()
            call.borne_grace = None

    def _enqueue(self, call: Call) -> None:
        call.stop_timers()
        call.phase = Phase.WAITING
        call.arrived_s = self.board.clock.monotonic()
        self.board.limit_wait(call)
        _log.info("call %s waits", call.id)

    def _come_back(self, call: Call) -> None:
        self.board.tell_answered(call)
        if call.borne is None:
            return
        if call.adviser is not None and call.adviser.link is not None:
            call.adviser.link.send(PeerBack())
        else:
            call.borne.send(PeerAway(grace_s=GRACE_S))

    def lose(self, call: Call, link: Link) -> None:
        """Keep the seat of a borne whose socket is gone; harmless for a replaced socket."""
        if call.borne is not link or call.phase is Phase.OVER:
            return
        call.borne = None
        call.borne_grace = self.board.later(GRACE_S, call, "borne_left")
        if call.adviser is not None and call.adviser.link is not None:
            call.adviser.link.send(PeerAway(grace_s=GRACE_S))
        self.board.room.publish(call.service)

    def say_presence(self, call: Call, here: bool) -> None:
        """Learn whether the citizen is there (TIM-6); once an offer was sent, they are.

        Away in the queue, the call cannot be taken; away when answered, it goes back to its place.
        """
        if call.phase is Phase.ANSWERED and not call.offered and not here:
            call.here = False
            self.board.put_back(call)
        elif call.phase is Phase.WAITING and call.here is not here:
            call.here = here
            self.board.room.publish(call.service)

    def hang_up(self, call: Call) -> None:
        """End the call for the citizen, whatever its phase."""
        self.board.end(call, "hang_up", but=call.borne)

    def relay(self, call: Call, signal: Description | Candidate) -> None:
        """Pass a signal on, untouched.

        It is dropped while the adviser's page is away: `PeerBack` asks for a fresh offer anyway.

        Raises:
            Refused: `not_now`, outside an answered call.
        """
        if call.phase is not Phase.ANSWERED or call.adviser is None:
            raise Refused("not_now", "no adviser has answered")
        call.offered = call.offered or isinstance(signal, Description)
        if call.adviser.link is not None:
            call.adviser.link.send(signal)
