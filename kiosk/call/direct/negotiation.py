"""Offers, answers and candidates of one connection (RFC 9429), in order and one at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Literal

import webrtc

from kiosk.call.sdp import fingerprints, with_start_rate
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import Candidate, Description
from kiosk.core.ports import Signal

log = logging.getLogger(__name__)


class Negotiation:
    """Signals in and out. Everything runs on the loop thread.

    Candidates of either side that come before their description wait for it. A description from a
    peer with another certificate is refused: it is another browser page, which needs a new engine.
    """

    def __init__(
        self,
        connection: webrtc.RTCPeerConnection,
        signal: Callable[[Signal], None],
        *,
        offers: bool,
        first_kbps: Callable[[], int],
    ) -> None:
        self._connection = connection
        self._signal = signal
        self._offers = offers
        self._first_kbps = first_kbps
        self._one_at_a_time = asyncio.Lock()
        self._peer: frozenset[str] = frozenset()
        self._early: list[Candidate] = []
        self._unsaid: list[Candidate] = []
        self._said = False
        connection.on("icecandidate", self._gathered)

    async def offer(self, *, new_candidates: bool = False) -> None:
        """Send an offer; with `new_candidates`, with a fresh ICE identity.

        An offer still unanswered is replaced. Its late answer may then be taken for this one's:
        ICE fails and the next restart mends it.
        """
        async with self._one_at_a_time:
            try:
                if new_candidates:
                    self._connection.restart_ice()
                await self._describe("offer")
            except (webrtc.RTCException, ValueError, TypeError) as error:
                raise KioskError(Fault.PROTOCOL, f"no offer: {error}") from error

    async def take(self, signal: Signal) -> None:
        """Apply the other side's `signal`. Raises `KioskError(PROTOCOL)` when it is refused."""
        async with self._one_at_a_time:
            try:
                if isinstance(signal, Description):
                    await self._take_description(signal)
                else:
                    await self._take_candidate(signal)
            except (webrtc.RTCException, ValueError, TypeError) as error:
                raise KioskError(Fault.PROTOCOL, f"{signal.type}: {error}") from error

    async def _take_description(self, description: Description) -> None:
        if (description.kind == "offer") == self._offers:
            raise KioskError(Fault.PROTOCOL, f"{description.kind} from the wrong side")
        peer = fingerprints(description.sdp)
        if not peer or (self._peer and peer != self._peer):
            raise KioskError(Fault.PROTOCOL, f"{description.kind} of another peer")
        sdp = with_start_rate(description.sdp, self._first_kbps())
        await self._connection.set_remote_description(
            webrtc.RTCSessionDescriptionInit(description.kind, sdp)
        )
        self._peer = peer
        early, self._early = self._early, []
        for candidate in early:
            await self._take_candidate(candidate)
        if description.kind == "offer":
            await self._describe("answer")

    async def _take_candidate(self, candidate: Candidate) -> None:
        if not self._peer:
            self._early.append(candidate)
            return
        if not candidate.candidate:  # end of candidates
            return
        init = webrtc.RTCIceCandidateInit(
            candidate=candidate.candidate,
            sdp_mid=candidate.mid,
            sdp_m_line_index=candidate.line,
        )
        try:
            await self._connection.add_ice_candidate(init)
        except (webrtc.RTCException, ValueError, TypeError) as error:
            # one useless candidate (stale ICE identity, unknown transport) is no reason to fail
            log.info("candidate left out: %s", error)

    async def _describe(self, kind: Literal["offer", "answer"]) -> None:
        await self._connection.set_local_description()
        local = self._connection.local_description
        if local is None:
            raise KioskError(Fault.PROTOCOL, f"no {kind} could be made")
        self._signal(Description(kind=kind, sdp=local.sdp))
        self._said = True
        unsaid, self._unsaid = self._unsaid, []
        for candidate in unsaid:
            self._signal(candidate)

    def _gathered(self, event: webrtc.RTCPeerConnectionIceEvent) -> None:
        found = event.candidate
        if found is None or not found.candidate:
            return
        candidate = Candidate(
            candidate=found.candidate, mid=found.sdp_mid, line=found.sdp_m_line_index
        )
        if self._said:
            self._signal(candidate)
        else:
            self._unsaid.append(candidate)
