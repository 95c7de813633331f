"""The direct engine: one libwebrtc connection between the borne and the adviser's page."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence

import webrtc

from kiosk.call.direct.channel import DirectChannel
from kiosk.call.direct.inlet import Inlet
from kiosk.call.direct.loopback import is_loopback, permit_loopback
from kiosk.call.direct.negotiation import Negotiation
from kiosk.call.direct.outlet import Outlet
from kiosk.call.direct.shaper import Shaper
from kiosk.call.direct.shares import Shares
from kiosk.call.direct.totals import read_totals
from kiosk.call.direct.tuning import tune
from kiosk.call.meter import LineMeter, Totals
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import CallFigures, CallStats, Picture
from kiosk.core.messages import CONTROL_CHANNEL, DOCUMENT_CHANNEL, IceServer
from kiosk.core.ports import Channel, EngineFactory, EngineListener, SendPlan, Signal

log = logging.getLogger(__name__)
ROTATION_EXTENSION = "urn:3gpp:video-orientation"
VIDEO_CODECS = (("video/VP8", None), ("video/VP9", "profile-id=0"))
HELPER_CODECS = ("video/rtx", "video/red", "video/ulpfec")
AUDIO_CODECS = ("audio/opus", "audio/red")
"""RED first: each word twice (`SendPlan.voice_twice`); the order of an offer alone decides it."""


def direct_engines(desk_url: str) -> EngineFactory:
    """Return the maker of direct engines for calls signalled over `desk_url`.

    A desk on this machine means that the adviser's browser is here too, so loopback is permitted.
    """
    if is_loopback(desk_url):
        permit_loopback()
    return DirectEngine


class DirectEngine:
    """`CallEngine` on libwebrtc. Made on the loop thread; see the protocol for threads and errors.

    Offers VP8 and VP9, Opus with in-band FEC and RED; trickles candidates both ways. A description
    from a peer with another certificate is refused with `PROTOCOL`: make a new engine for it.
    """

    def __init__(self, listener: EngineListener) -> None:
        tune()
        self._channels = {CONTROL_CHANNEL: DirectChannel(), DOCUMENT_CHANNEL: DirectChannel()}
        self.control: Channel = self._channels[CONTROL_CHANNEL]
        self.documents: Channel = self._channels[DOCUMENT_CHANNEL]
        self._listener = listener
        self._shaper = Shaper()
        self._outlet = Outlet(asyncio.get_running_loop())
        self._inlet = Inlet(listener)
        self._meter = LineMeter()
        self._totals = Totals()
        self._connection: webrtc.RTCPeerConnection | None = None
        self._negotiation: Negotiation | None = None
        self._shares = Shares()
        self._offers = self._twice = False
        self._closed = False

    async def start(
        self, *, offers: bool, ice_servers: Sequence[IceServer], relay_only: bool
    ) -> None:
        """See `CallEngine.start`. Raises `KioskError(PROTOCOL)` for servers that are no servers."""
        try:
            connection = webrtc.RTCPeerConnection(_configuration(ice_servers, relay_only))
        except (webrtc.RTCException, ValueError, TypeError) as error:
            raise KioskError(Fault.PROTOCOL, f"ICE servers: {error}") from error
        self._connection = connection
        connection.on("connectionstatechange", self._state_changed)
        connection.on("track", self._track_came)
        connection.on("datachannel", self._channel_came)
        self._negotiation = Negotiation(
            connection,
            self._listener.signal,
            offers=offers,
            first_kbps=lambda: self._shaper.plan.first_kbps,
        )
        self._offers = offers
        self._add_tracks(connection, offers)
        if offers:
            await self._negotiation.offer()

    async def take_signal(self, signal: Signal) -> None:
        """See `CallEngine.take_signal`."""
        if self._negotiation is not None and not self._closed:
            await self._negotiation.take(signal)
            await self._shape()

    def push_picture(self, picture: Picture) -> None:
        """See `CallEngine.push_picture`."""
        self._outlet.push_picture(picture)

    def push_sound(self, block: bytes) -> None:
        """See `CallEngine.push_sound`."""
        self._outlet.push_sound(block)

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        """See `CallEngine.set_sending`."""
        if not self._closed:
            self._outlet.set_sending(microphone=microphone, camera=camera)

    async def shape(self, plan: SendPlan) -> None:
        """See `CallEngine.shape`."""
        self._shaper.plan = plan
        await self._shape()

    async def restart_ice(self) -> None:
        """See `CallEngine.restart_ice`."""
        if self._negotiation is not None and not self._closed:
            await self._negotiation.offer(new_candidates=True)

    async def figures(self) -> CallFigures:
        """See `CallEngine.figures`."""
        if self._connection is not None and not self._closed:
            try:
                report = await self._connection.get_stats()
            except webrtc.RTCException as error:  # closed meanwhile: the last totals stand
                log.info("no figures: %s", error)
            else:
                self._totals = read_totals(report, time.monotonic())
                self._shares.read(report, self._outlet.take_wait_ms())
        return self._meter.measure(self._totals)

    @property
    def stats(self) -> CallStats:
        """See `CallEngine.stats`."""
        return self._shares.stats

    async def close(self) -> None:
        """See `CallEngine.close`."""
        if self._closed:
            return
        self._closed = True
        for channel in self._channels.values():
            channel.release()
        self._outlet.close()
        if self._connection is not None:
            self._connection.off()
            self._connection.close()
        await self._inlet.close()
        self._listener.state("closed")

    def _add_tracks(self, connection: webrtc.RTCPeerConnection, offers: bool) -> None:
        if not offers:
            # added, not as transceivers: the remote offer's sections then take these tracks
            connection.add_track(self._outlet.audio_track)
            connection.add_track(self._outlet.video_track)
        else:
            connection.add_transceiver(self._outlet.audio_track)
            connection.add_transceiver(self._outlet.video_track)
            for label, channel in self._channels.items():
                channel.bind(connection.create_data_channel(label))
        self._prefer_codecs(connection)

    def _prefer_codecs(self, connection: webrtc.RTCPeerConnection) -> None:
        self._twice = self._shaper.plan.voice_twice
        for transceiver in connection.get_transceivers():
            _prefer_codecs(transceiver, twice=self._twice)

    async def _shape(self) -> None:
        connection = self._connection
        if connection is None or not connection.remote_description or self._closed:
            return
        await self._shaper.apply(connection, self._outlet.lines)
        if self._offers and not self._closed and self._twice != self._shaper.plan.voice_twice:
            await self._offer_voice(connection)

    async def _offer_voice(self, connection: webrtc.RTCPeerConnection) -> None:
        """Offer the voice's codecs in the plan's order; the call is as good without."""
        self._prefer_codecs(connection)
        if self._negotiation is not None:
            try:
                await self._negotiation.offer()
            except KioskError as error:
                log.warning("words go out as before: %s", error)

    def _state_changed(self, _event: webrtc.Event) -> None:
        if self._connection is not None and not self._closed:
            self._listener.state(self._connection.connection_state.value)

    def _track_came(self, event: webrtc.RTCTrackEvent) -> None:
        self._inlet.take(event.track)

    def _channel_came(self, event: webrtc.RTCDataChannelEvent) -> None:
        if event.channel.label in self._channels:
            self._channels[event.channel.label].bind(event.channel)
        else:
            log.warning("a data channel nobody knows was closed")
            event.channel.close()


def _configuration(servers: Sequence[IceServer], relay_only: bool) -> webrtc.RTCConfiguration:
    return webrtc.RTCConfiguration(
        ice_servers=[
            webrtc.RTCIceServer(list(s.urls), username=s.username, credential=s.credential)
            for s in servers
        ],
        ice_transport_policy="relay" if relay_only else "all",
        bundle_policy="max-bundle",
    )


def _prefer_codecs(transceiver: webrtc.RTCRtpTransceiver, *, twice: bool) -> None:
    """Keep the codecs above, in that order, and let no picture come rotated by a header."""
    kind = transceiver.receiver.track.kind
    known = webrtc.RTCRtpReceiver.get_capabilities(kind)
    codecs = known.codecs if known else []
    voices = reversed(AUDIO_CODECS) if twice else AUDIO_CODECS
    wanted = [c for mime in voices for c in codecs if c.mime_type == mime]
    if kind == "video":
        wanted = [c for w in VIDEO_CODECS for c in codecs if (c.mime_type, c.sdp_fmtp_line) == w]
        wanted += [c for c in codecs if c.mime_type in HELPER_CODECS]
    transceiver.set_codec_preferences(wanted)
    extensions = transceiver.get_header_extensions_to_negotiate()
    for extension in extensions:
        if extension.uri == ROTATION_EXTENSION:
            extension.direction = webrtc.RTCRtpTransceiverDirection.stopped
    transceiver.set_header_extensions_to_negotiate(extensions)
