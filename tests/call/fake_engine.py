"""An engine without a network: does what the test says, remembers what it was told."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import CallFigures, CallStats, Picture
from kiosk.core.messages import Description, IceServer
from kiosk.core.ports import Channel, EngineListener, SendPlan, Signal
from tests.call.line_pair import FakeChannel


class FakeEngine:
    """A `CallEngine`; `offers` counts the offers made, restarts included."""

    def __init__(self, listener: EngineListener) -> None:
        self.listener = listener
        self.control_end, self.documents_end = FakeChannel(), FakeChannel()
        self.control_end.is_open = self.documents_end.is_open = False
        self.control: Channel = self.control_end
        self.documents: Channel = self.documents_end
        self.offers = 0
        self.taken: list[Signal] = []
        self.sending: tuple[bool, bool] | None = None
        self.pushed: list[object] = []
        self.plans: list[SendPlan] = []
        self.measured = CallStats(available_kbps=1000.0)
        self.comes_kbps = 500.0
        self.refuses = False
        self.closed = False
        self.ice_servers: Sequence[IceServer] = ()

    async def start(
        self, *, offers: bool, ice_servers: Sequence[IceServer], relay_only: bool
    ) -> None:
        assert offers, "the borne offers"
        self.ice_servers = ice_servers
        await self.restart_ice()

    async def take_signal(self, signal: Signal) -> None:
        if self.refuses:
            raise KioskError(Fault.PROTOCOL, "another peer")
        self.taken.append(signal)

    def push_picture(self, picture: Picture) -> None:
        self.pushed.append(picture)

    def push_sound(self, block: bytes) -> None:
        self.pushed.append(block)

    def set_sending(self, *, microphone: bool, camera: bool) -> None:
        self.sending = (microphone, camera)

    async def restart_ice(self) -> None:
        self.offers += 1
        self.listener.signal(Description(kind="offer", sdp=f"offer {self.offers}"))

    async def figures(self) -> CallFigures:
        return CallFigures(send_fps=25, receive_kbps=self.comes_kbps)

    @property
    def stats(self) -> CallStats:
        return self.measured

    async def shape(self, plan: SendPlan) -> None:
        self.plans.append(plan)

    async def close(self) -> None:
        self.closed = True

    def connect(self) -> None:
        """Reach `connected` and open both channels."""
        self.listener.state("connected")
        for end in (self.control_end, self.documents_end):
            if not end.is_open:
                end.is_open = True
                if end.on_open:
                    end.on_open()

    def hear(self, text: str | bytes) -> None:
        """Let the adviser say `text` on the control channel."""
        assert self.control_end.on_message
        self.control_end.on_message(text)
