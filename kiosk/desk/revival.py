"""Calls that were opened before the desk was restarted: believed on a signed token or ticket."""

from __future__ import annotations

import logging

from kiosk.core.messages import BorneHello, PeerAway, PeerBack, ResumeCall
from kiosk.desk.calls import Adviser, Call, Phase, Refused
from kiosk.desk.seal import SealedCall
from kiosk.desk.switchboard import GRACE_S, Switchboard

LONGEST_S = 12 * 3600
"""A call opened longer ago is not taken up again."""

_log = logging.getLogger(__name__)


class Revival:
    """Makes calls again after a restart. What this desk itself ended stays ended."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board
        self._begun_at = int(board.clock.now().timestamp())

    def by_token(self, hello: BorneHello) -> Call | None:
        """Return the call whose borne comes back with `hello`, made again; None: not ours."""
        sealed = self._board.seal.read_call("token", hello.token)
        if not hello.resume or sealed is None or sealed.call != hello.call:
            return None
        call = self._make(sealed)
        if call is not None and hello.answered:
            self._make_answered(call)
            call.adviser_grace = self._board.later(GRACE_S, call, "adviser_left")
        return call

    def by_ticket(self, adviser: Adviser, message: ResumeCall) -> None:
        """Give a page its call again, made again if need be.

        Raises:
            Refused: `unknown_call` when it is over or another's, `not_now` in another call.
        """
        if adviser.call is not None:
            if adviser.call.id != message.call:
                raise Refused("not_now", "you are in another call")
            return
        sealed = self._board.seal.read_call("ticket", message.ticket)
        if sealed is None or (sealed.call, sealed.wish.partner) != (message.call, adviser.service):
            raise Refused("unknown_call", "this call is not yours")
        known = self._board.room.calls.get(sealed.call) if self._is_older(sealed) else None
        call = known or self._make(sealed)
        if call is None or call.adviser is not None:
            raise Refused("unknown_call", "this call is over")
        self._seat(call, adviser, reloaded=message.reloaded)

    def _seat(self, call: Call, adviser: Adviser, *, reloaded: bool) -> None:
        board = self._board
        call.stop_timers()
        self._make_answered(call)
        call.adviser, adviser.call = adviser, call
        board.tell_taken(call)
        if call.borne is None:
            call.borne_grace = board.later(GRACE_S, call, "borne_left")
            if adviser.link is not None:
                adviser.link.send(PeerAway(grace_s=GRACE_S))
        elif reloaded:
            call.borne.send(PeerBack())
        else:  # both are as they were: the borne offers again over the same connection
            board.tell_answered(call)
        board.room.publish(call.service)

    def _make(self, sealed: SealedCall) -> Call | None:
        board = self._board
        if not self._is_older(sealed) or sealed.wish.partner not in board.terms.services:
            return None
        call = board.make_call(sealed)
        age_s = board.clock.now().timestamp() - sealed.at
        call.arrived_s = board.clock.monotonic() - age_s
        call.phase = Phase.WAITING
        board.limit_wait(call)
        _log.info("call %s of site %s is known again", call.id, call.site)
        return call

    def _is_older(self, sealed: SealedCall) -> bool:
        """Whether a desk before this one opened the call: this one knows its own, and their end."""
        age_s = self._board.clock.now().timestamp() - sealed.at
        return age_s <= LONGEST_S and sealed.at < self._begun_at

    def _make_answered(self, call: Call) -> None:
        call.stop_timers()
        call.phase, call.offered = Phase.ANSWERED, True
        call.answered_s = self._board.clock.monotonic()
