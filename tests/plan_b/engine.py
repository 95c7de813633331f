"""Plan B: the call engine on the API of `aiortc`, which `wrtc` offers too. Never shipped.

Written to learn what would be lost (docs/plan-b.md), with the hand-made limits that media need on
aiortc. Only what `CallEngine` asks for; one file, so that it could be taken into the product.
"""

from __future__ import annotations

import asyncio
import fractions
import importlib
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import webrtc
from numpy.typing import NDArray

from kiosk.call.meter import LineMeter, Totals
from kiosk.call.sdp import fingerprints
from kiosk.core.clock import monotonic_us
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, CallFigures, CallStats, Picture
from kiosk.core.messages import CONTROL_CHANNEL, DOCUMENT_CHANNEL, Candidate, Description, IceServer
from kiosk.core.ports import Channel, EngineFactory, EngineListener, SendPlan, Signal

BLACK_PERIOD_S = 0.5
REFUSALS = (ValueError, LookupError, AssertionError, TypeError, webrtc.RTCException)
"""What either implementation raises for an SDP that is none."""
PACKET_BLOCKS = 2


def engines(module: str) -> EngineFactory:
    """Return the maker of engines on `module`: « aiortc » or « webrtc.aiortc »."""
    api, av = importlib.import_module(module), importlib.import_module("av")
    return lambda listener: AiortcEngine(api, av, listener)


class PlanBChannel:
    """A `Channel` over one of aiortc's."""

    def __init__(self) -> None:
        self.on_message: Callable[[str | bytes], None] | None = None
        self.on_open: Callable[[], None] | None = None
        self.on_close: Callable[[], None] | None = None
        self._native: Any = None

    def bind(self, native: Any) -> None:
        self._native = native
        native.on("open", lambda: self.on_open and self.on_open())
        native.on("message", lambda data: self.on_message and self.on_message(data))
        native.on("close", lambda: self.on_close and self.on_close())
        if self.is_open and self.on_open:
            self.on_open()

    @property
    def is_open(self) -> bool:
        return self._native is not None and self._native.readyState == "open"

    @property
    def buffered_bytes(self) -> int:
        return self._native.bufferedAmount if self._native is not None else 0

    def send(self, data: str | bytes) -> None:
        if not self.is_open:
            raise KioskError(Fault.CALL_LOST, "data channel not open")
        self._native.send(data)

    def release(self) -> None:
        self.on_message = self.on_open = self.on_close = self._native = None


class AiortcEngine:
    """A `CallEngine`; see the protocol. What aiortc cannot do raises or does nothing, as said."""

    def __init__(self, api: Any, av: Any, listener: EngineListener) -> None:
        self._api, self._av, self._listener = api, av, listener
        self._channels = {CONTROL_CHANNEL: PlanBChannel(), DOCUMENT_CHANNEL: PlanBChannel()}
        self.control: Channel = self._channels[CONTROL_CHANNEL]
        self.documents: Channel = self._channels[DOCUMENT_CHANNEL]
        self._loop = asyncio.get_running_loop()
        self._pictures: asyncio.Queue[Picture] = asyncio.Queue(1)
        self._sounds: deque[bytes] = deque(maxlen=10)
        self._microphone = self._camera = True
        self._size = (1280, 720)
        self._readers: set[asyncio.Task[None]] = set()
        self._meter, self._totals = LineMeter(), Totals()
        self._pc: Any = None
        self._offers = self._closed = False
        self._peer: frozenset[str] = frozenset()
        self.stats = CallStats()

    async def start(
        self, *, offers: bool, ice_servers: Sequence[IceServer], relay_only: bool
    ) -> None:
        api = self._api
        self._offers = offers
        servers = [api.RTCIceServer(list(s.urls), s.username, s.credential) for s in ice_servers]
        self._pc = pc = api.RTCPeerConnection(api.RTCConfiguration(iceServers=servers))
        pc.on("connectionstatechange", lambda: self._state())
        pc.on("track", self._track_came)
        pc.on("datachannel", self._channel_came)
        pc.addTrack(_track(api.MediaStreamTrack, "audio", self._next_sound))
        pc.addTrack(_track(api.MediaStreamTrack, "video", self._next_picture))
        if offers:
            for label, channel in self._channels.items():
                channel.bind(pc.createDataChannel(label))
            await self._describe("offer")

    async def take_signal(self, signal: Signal) -> None:
        """Take a description; candidates come inside it, aiortc trickles none of its own."""
        if self._closed or self._pc is None or isinstance(signal, Candidate):
            return
        peer = fingerprints(signal.sdp)
        if (signal.kind == "offer") == self._offers or not peer or self._peer - peer:
            raise KioskError(Fault.PROTOCOL, f"{signal.kind} of another peer")
        session = self._api.RTCSessionDescription(signal.sdp, signal.kind)
        try:
            await self._pc.setRemoteDescription(session)
            if signal.kind == "offer":
                await self._describe("answer")
        except (*REFUSALS, self._api.InvalidStateError) as error:
            raise KioskError(Fault.PROTOCOL, str(error)) from error
        self._peer = peer

    def push_picture(self, picture: Picture) -> None:
        if self._camera:
            self._loop.call_soon_threadsafe(self._put, picture)

    def push_sound(self, block: bytes) -> None:
        self._sounds.append(block)

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        self._microphone, self._camera = microphone, camera
        if not camera and not self._pictures.empty():
            self._pictures.get_nowait()

    async def shape(self, plan: SendPlan) -> None:
        """Nothing: aiortc has no sender parameters; its rates are constants of its modules."""

    async def restart_ice(self) -> None:
        """Nothing: aiortc cannot; a lost connection is replaced by a new one."""

    async def figures(self) -> CallFigures:
        if self._pc is not None and not self._closed:
            report = (await self._pc.getStats()).values()
            sent = [s for s in report if s.type == "outbound-rtp"]
            heard = [s for s in report if s.type == "inbound-rtp"]
            self._totals = Totals(
                time_s=self._loop.time(),
                bytes_sent=sum(s.bytesSent for s in sent),
                packets_received=sum(s.packetsReceived for s in heard),
                packets_lost=sum(s.packetsLost for s in heard),
            )
        return self._meter.measure(self._totals)

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        for channel in self._channels.values():
            channel.release()
        for task in self._readers:
            task.cancel()
        await asyncio.gather(*self._readers, return_exceptions=True)
        if self._pc is not None:
            await self._pc.close()
        self._listener.state("closed")

    async def _describe(self, kind: str) -> None:
        pc = self._pc
        await pc.setLocalDescription(
            await (pc.createOffer if kind == "offer" else pc.createAnswer)()
        )
        self._listener.signal(
            Description(kind=pc.localDescription.type, sdp=pc.localDescription.sdp)
        )

    def _state(self) -> None:
        if not self._closed:
            self._listener.state(self._pc.connectionState)

    def _channel_came(self, channel: Any) -> None:
        if channel.label in self._channels:
            self._channels[channel.label].bind(channel)

    def _put(self, picture: Picture) -> None:
        if self._pictures.full():
            self._pictures.get_nowait()
        self._pictures.put_nowait(picture)

    async def _next_picture(self, _count: int) -> Any:
        planes = await self._next_planes()
        width, height = self._size
        frame = self._av.VideoFrame.from_ndarray(planes.reshape(height * 3 // 2, width), "yuv420p")
        frame.pts, frame.time_base = monotonic_us() * 9 // 100, fractions.Fraction(1, 90_000)
        return frame

    async def _next_planes(self) -> NDArray[np.uint8]:
        """Wait for a picture; a withheld camera gives black every half second."""
        while True:
            try:
                async with asyncio.timeout(BLACK_PERIOD_S):
                    picture = await self._pictures.get()
            except TimeoutError:
                if self._camera:
                    continue
                luma = self._size[0] * self._size[1]
                return np.frombuffer(b"\x10" * luma + b"\x80" * (luma // 2), np.uint8)
            self._size = (picture.width, picture.height)
            return np.frombuffer(picture.data, np.uint8)

    async def _next_sound(self, count: int) -> Any:
        """Every 20 ms: what the microphone gave, or silence."""
        begun = getattr(self, "_begun_s", None)
        self._begun_s: float = self._loop.time() if begun is None else begun
        await asyncio.sleep(max(0.0, self._begun_s + count * 0.02 - self._loop.time()))
        blocks = [
            self._sounds.popleft() if self._sounds else bytes(2 * BLOCK_SAMPLES)
            for _ in range(PACKET_BLOCKS)
        ]
        data = b"".join(blocks) if self._microphone else bytes(2 * PACKET_BLOCKS * BLOCK_SAMPLES)
        frame = self._av.AudioFrame.from_ndarray(
            np.frombuffer(data, np.int16).reshape(1, -1), "s16", "mono"
        )
        frame.sample_rate = SAMPLE_RATE
        frame.pts = count * PACKET_BLOCKS * BLOCK_SAMPLES
        frame.time_base = fractions.Fraction(1, SAMPLE_RATE)
        return frame

    def _track_came(self, track: Any) -> None:
        task = asyncio.create_task(self._read(track), name=f"plan B reads {track.kind}")
        self._readers.add(task)

    async def _read(self, track: Any) -> None:
        """Deliver until the track ends."""
        resampler = self._av.AudioResampler("s16", "mono", SAMPLE_RATE, BLOCK_SAMPLES)
        while True:
            try:
                frame = await track.recv()
            except self._api.mediastreams.MediaStreamError:
                return
            if track.kind == "video":
                data = frame.reformat(format="yuv420p").to_ndarray().tobytes()
                self._listener.picture(Picture(frame.width, frame.height, data, monotonic_us()))
                continue
            for part in resampler.resample(frame):
                self._listener.sound(part.to_ndarray().tobytes())


def _track(base: Any, kind: str, give: Callable[[int], Any]) -> Any:
    """Return a track of `kind` whose frames `give` makes, counted from 0."""

    class Track(base):
        def __init__(self) -> None:
            self.kind = kind
            super().__init__()
            self._count = 0

        async def recv(self) -> Any:
            frame = await give(self._count)
            self._count += 1
            return frame

    return Track()
