"""The small parts of the call room: SDP, line meter, mailbox, loopback, what goes in and out."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace

import numpy as np
import pytest
import webrtc
from hypothesis import given
from hypothesis import strategies as st

from kiosk.call.direct import DirectEngine
from kiosk.call.direct.inlet import Inlet
from kiosk.call.direct.loopback import is_loopback
from kiosk.call.mailbox import Mailbox
from kiosk.call.meter import LineMeter, Totals
from kiosk.call.sdp import fingerprints, with_start_rate
from kiosk.core.messages import Description
from kiosk.core.ports import SendPlan
from tests.call.pair import Side, connected, feed, until

SDP = "\r\n".join(
    [
        "v=0", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=rtpmap:111 opus/48000/2",
        "a=fmtp:111 minptime=10;useinbandfec=1", "a=fingerprint:sha-256 AB:CD",
        "m=video 9 UDP/TLS/RTP/SAVPF 98 96 97", "a=rtpmap:98 VP9/90000", "a=fmtp:98 profile-id=0",
        "a=rtpmap:96 VP8/90000", "a=rtpmap:97 rtx/90000", "a=fmtp:97 apt=96",
        "a=fingerprint:SHA-256 ab:cd", "",
    ]
)  # fmt: skip


class TestSdp:
    def test_one_peer_has_one_identity_however_it_is_written(self) -> None:
        assert fingerprints(SDP) == {"sha-256 ab:cd"}
        assert fingerprints("v=0\r\n") == frozenset()

    def test_the_first_rate_is_added_to_video_codecs_only(self) -> None:
        lines = with_start_rate(SDP, 800).split("\r\n")
        assert "a=fmtp:98 x-google-start-bitrate=800;profile-id=0" in lines
        assert "a=fmtp:96 x-google-start-bitrate=800" in lines
        assert "a=fmtp:111 minptime=10;useinbandfec=1" in lines
        assert "a=fmtp:97 apt=96" in lines
        assert sum("fmtp:98" in line for line in lines) == 1, "one fmtp line a payload"

    @given(text=st.text(max_size=200))
    def test_any_text_is_read_without_an_exception(self, text: str) -> None:
        fingerprints(text)
        with_start_rate(text, 500)


class TestMeter:
    def test_rates_are_those_of_the_time_between_two_samples(self) -> None:
        meter = LineMeter()
        begin = Totals(time_s=10.0, bytes_sent=1000, frames_sent=5)
        assert meter.measure(begin).send_fps == 0
        later = replace(
            begin,
            time_s=12.0,
            bytes_sent=251_000,
            frames_sent=65,
            bytes_received=125_000,
            frames_received=50,
        )
        figures = meter.measure(later)
        assert (figures.send_fps, figures.send_kbps) == (30.0, 1000.0)
        assert (figures.receive_fps, figures.receive_kbps) == (25.0, 500.0)

    def test_loss_is_the_worse_of_both_directions(self) -> None:
        meter = LineMeter()
        meter.measure(Totals(time_s=1.0))
        heard = Totals(time_s=2.0, packets_received=90, packets_lost=10, remote_loss=0.02)
        assert meter.measure(heard).loss == pytest.approx(0.1)
        assert meter.measure(replace(heard, time_s=3.0)).loss == pytest.approx(0.02)

    @pytest.mark.parametrize(
        "bad",
        [Totals(remote_loss=0.06), Totals(rtt_ms=700.0), Totals(available_kbps=120.0)],
        ids=["loss", "delay", "rate"],
    )
    def test_a_line_is_weak_after_three_bad_samples_and_well_after_three_good(
        self, bad: Totals
    ) -> None:
        meter, good = LineMeter(), Totals(rtt_ms=50.0, available_kbps=2000.0)
        samples = [good, bad, bad, good, bad, bad, bad, good, good, good]
        judged = [meter.measure(replace(s, time_s=float(i))).weak for i, s in enumerate(samples)]
        assert judged == [False] * 6 + [True] * 3 + [False]

    def test_counters_that_begin_again_are_no_negative_rates(self) -> None:
        meter = LineMeter()
        meter.measure(Totals(time_s=1.0, bytes_sent=1000, frames_sent=50, packets_lost=9))
        figures = meter.measure(Totals(time_s=2.0))
        assert (figures.send_kbps, figures.send_fps, figures.loss) == (0, 0, 0)


class TestMailbox:
    async def test_the_newest_wins(self) -> None:
        got: list[int] = []
        box = Mailbox(asyncio.get_running_loop(), got.append, 1)
        for number in range(5):
            box.put(number)
        await asyncio.sleep(0)
        assert got == [4]

    async def test_nothing_is_lost_nor_doubled_between_threads_that_are_not_too_fast(self) -> None:
        got: list[int] = []
        box = Mailbox(asyncio.get_running_loop(), got.append, 2000)
        threads = [
            threading.Thread(target=lambda k=k: [box.put(k * 500 + i) for i in range(500)])
            for k in range(4)
        ]
        for thread in threads:
            thread.start()
        await until(lambda: not any(thread.is_alive() for thread in threads))
        await until(lambda: len(got) >= 2000)
        assert sorted(got) == list(range(2000))

    async def test_a_closed_box_delivers_nothing(self) -> None:
        got: list[int] = []
        box = Mailbox(asyncio.get_running_loop(), got.append, 5)
        box.put(1)
        box.close()
        box.put(2)
        await asyncio.sleep(0)
        assert not got

    def test_a_driver_that_outlives_the_loop_is_not_disturbed(self) -> None:
        loop = asyncio.new_event_loop()
        box: Mailbox[int] = Mailbox(loop, lambda _: None, 1)
        loop.close()
        box.put(1)
        box.put(2)


class TestInlet:
    async def test_an_odd_picture_is_cropped_to_even_sizes(self) -> None:
        side = Side()
        width, height = 161, 91
        luma = np.arange(width * height, dtype=np.uint32).astype(np.uint8)
        chroma = np.full(81 * 46, 77, np.uint8)
        init = webrtc.VideoFrameBufferInit(
            format="I420", coded_width=width, coded_height=height, timestamp=5
        )
        data = luma.tobytes() + chroma.tobytes() * 2
        with webrtc.VideoFrame(data, init) as frame:
            Inlet(side)._give_picture(frame)
        picture = side.pictures[0]
        assert (picture.width, picture.height, len(picture.data)) == (160, 90, 160 * 90 * 3 // 2)
        got = np.frombuffer(picture.data, np.uint8)
        expected = luma.reshape(height, width)[:90, :160]
        assert (got[: 160 * 90].reshape(90, 160) == expected).all()
        assert (got[160 * 90 :] == 77).all()

    async def test_stereo_becomes_mono(self) -> None:
        side = Side()
        stereo = np.tile(np.array([1000, 3000], np.int16), 480).tobytes()
        init = webrtc.AudioDataInit(
            format="s16", sample_rate=48_000, number_of_frames=480, number_of_channels=2,
            timestamp=0, data=stereo,
        )  # fmt: skip
        with webrtc.AudioData(init) as data:
            Inlet(side)._give_sound(data)
        assert (np.frombuffer(side.sounds[0], np.int16) == 2000).all()


async def test_what_the_plan_allows_is_kept() -> None:
    """CAL-2: and where it is short, motion is kept before sharpness (EN 301 549 6.5)."""
    plan = SendPlan(picture_kbps=150, first_kbps=100, picture_lines=180, voice_kbps=24)
    async with connected(DirectEngine, plan) as (a, b):
        await feed(a, lambda: len(b.pictures) > 10)
        await a.engine.shape(plan)  # as a call does each second: the camera's size is known now
        assert isinstance(a.engine, DirectEngine)
        assert a.engine._connection
        video = next(
            s for s in a.engine._connection.get_senders() if s.track and s.track.kind == "video"
        )
        parameters = video.get_parameters()
        assert parameters.encodings[0].max_bitrate == 150_000
        assert parameters.degradation_preference == "maintain-framerate"
        assert parameters.encodings[0].scale_resolution_down_by == 2
        await a.engine.figures()
        await feed(a, lambda: len(b.pictures) > 60)
        figures = await a.engine.figures()
        assert figures.send_kbps < 300
        assert 0 < figures.send_height <= 180


async def test_vp8_then_vp9_and_opus_with_fec_and_red_are_offered() -> None:
    async with connected(DirectEngine) as (a, _):
        offer = a.signals[0].model_dump()["sdp"]
        sound, video = offer[: offer.index("m=video")], offer[offer.index("m=video") :]
        assert _codecs(video, "VP") == ["VP8/90000", "VP9/90000"]
        assert _codecs(sound, "") == ["red/48000/2", "opus/48000/2"]
        assert "useinbandfec=1" in offer
        assert "urn:3gpp:video-orientation" not in offer


async def test_words_said_once_instead_of_twice_are_offered_anew_and_the_call_goes_on() -> None:
    """CAL-2: RED can only be changed by the order of an offer."""
    async with connected(DirectEngine, SendPlan(voice_twice=True)) as (a, b):
        assert _voices(a)[-1] == ["red/48000/2", "opus/48000/2"]
        once = SendPlan(voice_twice=False)
        await a.engine.shape(once)
        await a.engine.shape(once)
        assert _voices(a) == [["red/48000/2", "opus/48000/2"], ["opus/48000/2", "red/48000/2"]]
        answers = len(_voices(b))
        await until(lambda: len(_voices(b)) > answers)
        heard = len(b.sounds)
        await feed(a, lambda: len(b.sounds) > heard + 50)
        assert set(a.states) <= {"connecting", "connected"}


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:8080", True), ("https://127.0.0.1", True), ("wss://[::1]:9/ws", True),
        ("ws://127.8.8.8/ws", True), ("http://desk.localhost/", True),
        ("https://desk.example.fr", False), ("https://192.168.1.4:8443", False), ("", False),
        ("https://localhost.example.fr", False),
    ],
)  # fmt: skip
def test_a_desk_on_this_machine_is_recognised(url: str, here: bool) -> None:
    assert is_loopback(url) is here


def _voices(side: Side) -> list[list[str]]:
    """Return the codecs of sound of each description that `side` gave, in order."""
    given = [signal.sdp for signal in side.signals if isinstance(signal, Description)]
    return [_codecs(sdp[: sdp.index("m=video")], "") for sdp in given]


def _codecs(section: str, start: str) -> list[str]:
    names = [line.split(" ")[1] for line in section.splitlines() if line.startswith("a=rtpmap")]
    return [name for name in names if name.startswith(start)]
