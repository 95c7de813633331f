"""Two engines in one process, signalling to each other in order; what arrives is kept."""

from __future__ import annotations

import asyncio
import math
from array import array
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from kiosk.core.clock import monotonic_us
from kiosk.core.media import BLOCK_SAMPLES, SAMPLE_RATE, Picture
from kiosk.core.ports import CallEngine, EngineFactory, EngineState, SendPlan, Signal

WIDTH, HEIGHT = 640, 360
QUADRANTS = ((200, 90, 160), (90, 200, 100), (140, 60, 60), (60, 128, 200))
"""Y, U, V of the four quadrants of the test picture: top left, top right, bottom left and right."""


class Side:
    """An `EngineListener` that hands signals to the other side and keeps what comes."""

    def __init__(self) -> None:
        self.engine: CallEngine
        self.signals: list[Signal] = []
        self.states: list[EngineState] = []
        self.pictures: list[Picture] = []
        self.sounds: list[bytes] = []
        self.outgoing: asyncio.Queue[Signal] = asyncio.Queue()

    def signal(self, signal: Signal) -> None:
        self.signals.append(signal)
        self.outgoing.put_nowait(signal)

    def state(self, state: EngineState) -> None:
        self.states.append(state)

    def picture(self, picture: Picture) -> None:
        self.pictures = [*self.pictures[-200:], picture]

    def sound(self, block: bytes) -> None:
        self.sounds = [*self.sounds[-200:], block]

    async def carry_to(self, other: Side) -> None:
        while True:
            await other.engine.take_signal(await self.outgoing.get())


@asynccontextmanager
async def connected(
    make: EngineFactory, plan: SendPlan | None = None
) -> AsyncIterator[tuple[Side, Side]]:
    """Yield the offering and the answering side, connected; the offering one obeys `plan`."""
    async with started(make, plan) as (offering, answering):
        carriers = [
            asyncio.create_task(offering.carry_to(answering)),
            asyncio.create_task(answering.carry_to(offering)),
        ]
        try:
            await until(lambda: "connected" in offering.states and "connected" in answering.states)
            yield offering, answering
        finally:
            for carrier in carriers:
                carrier.cancel()
            ends = await asyncio.gather(*carriers, return_exceptions=True)
        broken = [end for end in ends if isinstance(end, Exception)]
        assert not broken, broken


@asynccontextmanager
async def started(
    make: EngineFactory, plan: SendPlan | None = None
) -> AsyncIterator[tuple[Side, Side]]:
    """Yield the offering and the answering side, started but hearing nothing of each other."""
    offering, answering = Side(), Side()
    offering.engine, answering.engine = make(offering), make(answering)
    try:
        await offering.engine.shape(plan or SendPlan())
        await answering.engine.start(offers=False, ice_servers=(), relay_only=False)
        await offering.engine.start(offers=True, ice_servers=(), relay_only=False)
        yield offering, answering
    finally:
        await offering.engine.close()
        await answering.engine.close()


async def until(true: Callable[[], bool], seconds: float = 40.0) -> None:
    """Wait for real I/O to make `true` true."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not true():
        assert asyncio.get_running_loop().time() < deadline, "what was awaited never came"
        await asyncio.sleep(0.01)


async def feed(
    side: Side, done: Callable[[], bool], *, hertz: float = 1000.0, seconds: float = 40.0
) -> None:
    """Push quadrants at 25 fps and a tone until `done`, paced as devices would."""
    loop = asyncio.get_running_loop()
    begun, block = loop.time(), 0
    while not done():
        assert loop.time() - begun < seconds, "what was awaited never came"
        if block % 4 == 0:
            side.engine.push_picture(quadrants())
        side.engine.push_sound(tone(hertz, block))
        block += 1
        await asyncio.sleep(max(0.0, begun + block / 100 - loop.time()))


def quadrants(width: int = WIDTH, height: int = HEIGHT) -> Picture:
    """Return the test picture."""
    planes = b"".join(_plane(width >> (k > 0), height >> (k > 0), k) for k in range(3))
    return Picture(width, height, planes, monotonic_us())


def _plane(width: int, height: int, k: int) -> bytes:
    rows: list[bytes] = []
    for top in (True, False):
        left, right = QUADRANTS[:2] if top else QUADRANTS[2:]
        row = bytes([left[k]]) * (width // 2) + bytes([right[k]]) * (width - width // 2)
        rows.append(row * (height // 2))
    return b"".join(rows)


def tone(hertz: float, block: int) -> bytes:
    """Return the `block`-th 10 ms of a sine at -12 dBFS."""
    first = block * BLOCK_SAMPLES
    step = 2 * math.pi * hertz / SAMPLE_RATE
    return array(
        "h", (round(8192 * math.sin(step * (first + i))) for i in range(BLOCK_SAMPLES))
    ).tobytes()
