"""What every call engine must do (`kiosk.core.ports.CallEngine`), on each engine there is."""

from __future__ import annotations

import asyncio
import importlib
import os
import threading

import pytest

from kiosk.call.direct import DirectEngine
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import Candidate, Description
from kiosk.core.ports import EngineFactory
from tests.call.measures import (
    answers,
    assert_quadrants,
    brightness,
    heard,
    identities,
    loudness,
)
from tests.call.pair import Side, connected, feed, quadrants, started, until

PLAN_B = {"compatible": "webrtc.aiortc", "aiortc": "aiortc"} if "KIOSK_PLAN_B" in os.environ else {}
"""Engines of `python tools/plan_b.py`, which brings what they need."""


@pytest.fixture(params=["direct", *PLAN_B])
def make(request: pytest.FixtureRequest) -> EngineFactory:
    if request.param == "direct":
        return DirectEngine
    return importlib.import_module("tests.plan_b.engine").engines(PLAN_B[request.param])


class TestMedia:
    async def test_pictures_arrive_both_ways_with_their_colours(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await asyncio.gather(
                feed(a, lambda: len(b.pictures) > 12), feed(b, lambda: len(a.pictures) > 12)
            )
            for side in (a, b):
                assert_quadrants(side.pictures[-1])

    async def test_a_picture_given_from_another_thread_arrives(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            stop = threading.Event()

            def film() -> None:
                while not stop.wait(0.04):
                    a.engine.push_picture(quadrants())

            camera = threading.Thread(target=film, name="camera of a test")
            camera.start()
            try:
                await until(lambda: len(b.pictures) > 5)
            finally:
                stop.set()
                camera.join()
            assert_quadrants(b.pictures[-1])

    async def test_a_tone_keeps_its_frequency_both_ways(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await asyncio.gather(
                feed(a, lambda: abs(heard(b) - 1000) <= 10, hertz=1000),
                feed(b, lambda: abs(heard(a) - 440) <= 10, hertz=440),
            )
            assert {len(block) for block in a.sounds + b.sounds} == {960}

    async def test_a_withheld_camera_is_black_and_comes_back(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await feed(a, lambda: len(b.pictures) > 5)
            a.engine.set_sending(microphone=True, camera=False)
            await feed(a, lambda: brightness(b) < 24)
            held = len(b.pictures)
            await feed(a, lambda: len(b.pictures) > held + 1)
            assert brightness(b) < 24, "pictures pushed meanwhile must not be shown"
            a.engine.set_sending(microphone=True, camera=True)
            await feed(a, lambda: brightness(b) > 60)
            assert_quadrants(b.pictures[-1])

    async def test_a_camera_withheld_from_the_start_still_shows_black(
        self, make: EngineFactory
    ) -> None:
        async with connected(make) as (a, b):
            a.engine.set_sending(microphone=True, camera=False)
            await until(lambda: len(b.pictures) > 1)
            assert brightness(b) < 24

    async def test_a_withheld_microphone_is_silent(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await feed(a, lambda: loudness(b) > 1000)
            a.engine.set_sending(microphone=False, camera=True)
            await feed(a, lambda: loudness(b) < 10)


class TestConnection:
    async def test_both_channels_carry_text_and_bytes(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            got: list[tuple[str, str | bytes]] = []
            b.engine.control.on_message = lambda m: got.append(("control", m))
            b.engine.documents.on_message = lambda m: got.append(("documents", m))
            await until(lambda: a.engine.control.is_open and a.engine.documents.is_open)
            a.engine.control.send("été")
            a.engine.documents.send(bytes(16_396))
            await until(lambda: len(got) == 2)
            assert dict(got) == {"control": "été", "documents": bytes(16_396)}

    async def test_the_answering_side_can_speak_first(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            got: list[str | bytes] = []
            a.engine.control.on_message = got.append
            await until(lambda: b.engine.control.is_open)
            b.engine.control.send("first")
            await until(lambda: got == ["first"])

    async def test_candidates_that_come_before_the_offer_wait_for_it(
        self, make: EngineFactory
    ) -> None:
        async with started(make) as (a, b):
            await until(lambda: any(isinstance(s, Candidate) for s in a.signals))
            early = [s for s in a.signals if isinstance(s, Candidate)]
            for signal in (*early, a.signals[0]):
                await b.engine.take_signal(signal)
            # only what came early is known to b: without it nothing could connect
            await until(lambda: any(isinstance(s, Candidate) for s in b.signals))
            for signal in b.signals:
                await a.engine.take_signal(signal)
            await until(lambda: "connected" in a.states)

    async def test_the_description_is_signalled_before_its_candidates(
        self, make: EngineFactory
    ) -> None:
        async with started(make) as (a, _):
            await until(lambda: len(a.signals) > 1)
            assert isinstance(a.signals[0], Description)

    async def test_an_ice_restart_keeps_the_call(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await feed(a, lambda: len(b.pictures) > 3)
            await a.engine.restart_ice()
            await until(lambda: len(answers(b)) == 2)
            b.pictures.clear()
            await feed(a, lambda: len(b.pictures) > 10)
            assert len(set(identities(a))) == 2, "an ICE restart has a new ICE identity"
            assert a.states[-1] == b.states[-1] == "connected"
            await until(lambda: a.engine.control.is_open and b.engine.control.is_open)

    async def test_a_lost_offer_is_mended_by_the_next_restart(self, make: EngineFactory) -> None:
        async with started(make) as (a, b):
            a.signals.clear()
            while not a.outgoing.empty():
                a.outgoing.get_nowait()
            await a.engine.restart_ice()
            carriers = [asyncio.create_task(x.carry_to(y)) for x, y in ((a, b), (b, a))]
            await until(lambda: "connected" in a.states and "connected" in b.states)
            for carrier in carriers:
                carrier.cancel()

    async def test_an_offer_of_another_peer_is_refused_and_harms_nothing(
        self, make: EngineFactory
    ) -> None:
        async with connected(make) as (a, b), started(make) as (stranger, _):
            with pytest.raises(KioskError) as refusal:
                await b.engine.take_signal(stranger.signals[0])
            assert refusal.value.fault is Fault.PROTOCOL
            b.pictures.clear()
            await feed(a, lambda: len(b.pictures) > 3)

    @pytest.mark.parametrize("sdp", ["", "v=0", "garbage\r\n" * 50, "a=fingerprint:x y\r\n"])
    async def test_a_description_that_is_none_is_refused(
        self, make: EngineFactory, sdp: str
    ) -> None:
        async with started(make) as (_, b):
            with pytest.raises(KioskError) as refusal:
                await b.engine.take_signal(Description(kind="offer", sdp=sdp))
            assert refusal.value.fault is Fault.PROTOCOL

    async def test_a_candidate_that_is_none_harms_nothing(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            await b.engine.take_signal(Candidate(candidate="candidate:garbage", mid="9", line=63))
            await feed(a, lambda: len(b.pictures) > 3)


class TestFigures:
    async def test_figures_are_those_of_what_is_sent(self, make: EngineFactory) -> None:
        async with connected(make) as (a, b):
            first = await a.engine.figures()
            assert (first.send_fps, first.send_kbps) == (0, 0)
            await feed(a, lambda: len(b.pictures) > 40)
            sending, receiving = await a.engine.figures(), await b.engine.figures()
            assert 5 < sending.send_fps < 40
            assert sending.send_kbps > 5
            assert receiving.receive_width / receiving.receive_height == pytest.approx(16 / 9, 0.02)
            assert sending.rtt_ms is not None
            stats = a.engine.stats
            assert stats.available_kbps
            assert stats.codec
            assert (stats.limitation, stats.relayed) == ("none", False)
            assert stats.picture_out_ms is not None
            assert 0 < stats.picture_out_ms < 1000
            assert b.engine.stats.picture_in_ms is not None
            assert b.engine.stats.sound_in_ms is not None


class TestEnd:
    async def test_closing_twice_is_harmless_and_told_once(self, make: EngineFactory) -> None:
        async with connected(make) as (a, _):
            await a.engine.close()
            await a.engine.close()
            assert a.states.count("closed") == 1

    async def test_a_closed_engine_takes_everything_and_does_nothing(
        self, make: EngineFactory
    ) -> None:
        async with connected(make) as (a, b):
            await a.engine.close()
            a.engine.push_picture(quadrants())
            a.engine.push_sound(bytes(960))
            a.engine.set_sending(microphone=False, camera=False)
            await a.engine.restart_ice()
            await a.engine.take_signal(b.signals[0])
            await a.engine.figures()
            assert not a.engine.control.is_open
            with pytest.raises(KioskError):
                a.engine.control.send("too late")

    async def test_an_engine_never_started_can_be_closed(self, make: EngineFactory) -> None:
        side = Side()
        engine = make(side)
        await engine.close()
        assert side.states == ["closed"]
