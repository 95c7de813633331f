"""What an adviser can do: come, answer, refuse, signal, hang up, vanish, sign out."""

from __future__ import annotations

import logging

from kiosk.core.messages import Message, PeerAway, PeerBack
from kiosk.desk.calls import (
    CLOSE_REPLACED,
    CLOSE_SIGNED_OUT,
    Adviser,
    Call,
    Link,
    Phase,
    Refused,
)
from kiosk.desk.switchboard import GRACE_S, Switchboard

_log = logging.getLogger(__name__)


class AdviserSide:
    """The advisers' acts on the switchboard. Loop thread only."""

    def __init__(self, board: Switchboard) -> None:
        self._board = board

    def join(self, adviser: Adviser, link: Link) -> None:
        """Give an adviser's page its place, and its call back when it had one.

        A second page of the same sign-in replaces the first.
        """
        older, adviser.link = adviser.link, link
        if older is not None:
            older.close(CLOSE_REPLACED, "replaced")
        if adviser not in self._board.room.advisers:
            self._board.room.advisers.append(adviser)
        if adviser.call is not None:
            self._come_back(adviser.call, link)
        self._board.room.publish(adviser.service)

    def _come_back(self, call: Call, link: Link) -> None:
        if call.adviser_grace is not None:
            call.adviser_grace.cancel()
            call.adviser_grace = None
        self._board.tell_taken(call)
        if call.borne is not None:
            call.borne.send(PeerBack())
        else:
            link.send(PeerAway(grace_s=GRACE_S))

    def lose(self, adviser: Adviser, link: Link) -> None:
        """Keep the seat of an adviser whose page is gone; harmless for a replaced page."""
        if adviser.link is not link:
            return
        adviser.link = None
        call = adviser.call
        if call is not None:
            call.adviser_grace = self._board.later(GRACE_S, call, "adviser_left")
            if call.borne is not None:
                call.borne.send(PeerAway(grace_s=GRACE_S))
        self._board.room.publish(adviser.service)

    def leave(self, adviser: Adviser) -> None:
        """Sign an adviser out, ending the call there may be."""
        if adviser.call is not None:
            self._board.end(adviser.call, "adviser_left")
        link, adviser.link = adviser.link, None
        if link is not None:
            link.close(CLOSE_SIGNED_OUT, "signed out")
        if adviser in self._board.room.advisers:
            self._board.room.advisers.remove(adviser)
        self._board.room.publish(adviser.service)

    def take(self, adviser: Adviser, call_id: str) -> None:
        """Give a waiting call to an adviser. Raises `Refused`."""
        if adviser.call is not None:
            raise Refused("not_now", "end the call you are in first")
        call = self._waiting_call(adviser, call_id)
        if not call.can_be_taken:
            raise Refused("not_now", "the citizen has stepped away")
        call.stop_timers()
        call.phase, call.adviser, adviser.call = Phase.ANSWERED, adviser, call
        call.offered = False
        call.answered_s = self._board.clock.monotonic()
        self._board.tell_taken(call)
        self._board.tell_answered(call)
        _log.info("call %s answered after %.0f s", call.id, call.answered_s - call.arrived_s)
        self._board.room.publish(call.service)

    def refuse(self, adviser: Adviser, call_id: str) -> None:
        """End a waiting call without answering it. Raises `Refused`."""
        self._board.end(self._waiting_call(adviser, call_id), "refused")

    def _waiting_call(self, adviser: Adviser, call_id: str) -> Call:
        call = self._board.room.calls.get(call_id)
        # A call of another service is answered like one that does not exist: nothing to learn.
        if call is None or call.service != adviser.service or call.phase is Phase.OPENED:
            raise Refused("unknown_call", "no such call in your service")
        if call.phase is not Phase.WAITING or call.borne is None:
            raise Refused("not_now", "this call is not waiting any more")
        return call

    def hang_up(self, adviser: Adviser) -> None:
        """End the adviser's call. Raises `Refused("not_now")` when there is none."""
        if adviser.call is None:
            raise Refused("not_now", "you are in no call")
        self._board.end(adviser.call, "hang_up", but=adviser.link)

    def relay(self, adviser: Adviser, signal: Message) -> None:
        """Pass a signal on, untouched; dropped while the borne is away (it will send an offer).

        Raises:
            Refused: `not_now`, outside a call.
        """
        if adviser.call is None:
            raise Refused("not_now", "you are in no call")
        if adviser.call.borne is not None:
            adviser.call.borne.send(signal)
