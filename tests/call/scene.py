"""A borne's call against a fake desk with fake engines, on a stopped clock."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from kiosk.call.call import Call, CallOptions
from kiosk.call.transfer import DocumentLine
from kiosk.core.clock import ManualClock
from kiosk.core.media import (
    CallOver,
    PipeMessage,
)
from kiosk.core.messages import (
    Answered,
    BorneHello,
    Description,
    Message,
    PeerAway,
    control_message,
    parse,
)
from kiosk.core.ports import EngineListener
from tests.call.fake_desk import FakeDesk, fake_desk
from tests.call.fake_engine import FakeEngine
from tests.call.line_pair import Ear, FakeChannel
from tests.call.loose_clock import pass_time, stopped_clock

ANSWERED = Answered(adviser="Camille Durand", service="CAF")


class Scene:
    """A call against a fake desk with fake engines, on a stopped clock."""

    def __init__(self, desk: FakeDesk, options: CallOptions | None = None) -> None:
        self.desk = desk
        self.clock: ManualClock = stopped_clock()
        self.engines: list[FakeEngine] = []
        self.events: list[PipeMessage] = []
        self.call = Call(desk.session, self._engine, self.events.append, options, self.clock)
        self.task = asyncio.create_task(self.call.run())

    def _engine(self, listener: EngineListener) -> FakeEngine:
        self.engines.append(FakeEngine(listener))
        return self.engines[-1]

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def told(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    async def answered(self) -> None:
        """Let the desk answer and the first offer leave."""
        await self.desk.hears(BorneHello)
        await self.desk.say(ANSWERED)
        await self.desk.hears(Description)

    async def connected(self) -> None:
        """Bring the call up."""
        await self.answered()
        self.engine.connect()

    async def desk_says(self, *messages: Message) -> None:
        await self.desk.say(*messages)
        await self.pass_time(0.2)

    async def pass_time(self, seconds: float) -> None:
        """Let time pass while the desk stays alive."""
        for _ in range(max(1, round(seconds / 2))):
            if self.desk.sockets:
                with contextlib.suppress(ConnectionError):  # the call may just have ended
                    await self.desk.say(PeerAway(grace_s=60))
            await pass_time(self.clock, min(seconds, 2))
            await asyncio.sleep(0.01)

    async def over(self) -> CallOver:
        """Wait for the end and return how it was told."""
        async with asyncio.timeout(20):
            await self.task
        ends = self.told(CallOver)
        assert len(ends) == 1, "exactly one CallOver"
        assert self.events[-1] is ends[0], "CallOver is the last word"
        assert all(engine.closed for engine in self.engines)
        return ends[0]


@asynccontextmanager
async def scene(options: CallOptions | None = None) -> AsyncIterator[Scene]:
    async with fake_desk() as desk:
        running = Scene(desk, options)
        try:
            yield running
        finally:
            running.task.cancel()
            await asyncio.gather(running.task, return_exceptions=True)


class Adviser:
    """The other end of the documents channel."""

    def __init__(self, s: Scene) -> None:
        self.near, self.far = s.engine.documents_end, FakeChannel()
        self.near.other, self.far.other = self.far, self.near
        self.ear, self.clock = Ear(), s.clock
        self.line = DocumentLine(self.ear, s.clock, lambda: 300.0)
        self.line.attach(self.far)

    def drain(self) -> None:
        for _ in range(20):
            for end in (self.near, self.far):
                while end.queue:
                    data = end.queue.popleft()
                    if end.other.on_message:
                        end.other.on_message(data)


def said(s: Scene) -> list[Message]:
    """Return what the borne said on the newest control channel."""
    return [parse(control_message, t) for t in s.engine.control_end.said if isinstance(t, str)]
