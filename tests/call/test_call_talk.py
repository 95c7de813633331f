"""One call on the borne: how it begins, and what is said in it."""

from __future__ import annotations

import pytest

from kiosk.call.call import CallOptions
from kiosk.core.media import (
    AdviserMedia,
    CallAnswered,
    CallConnected,
    CallFigures,
    CallStats,
    CallWaits,
    DocumentArrived,
    DocumentSent,
    PaperAsked,
)
from kiosk.core.messages import (
    AskPaper,
    BorneHello,
    Candidate,
    CitizenState,
    Description,
    MediaState,
    Waiting,
    dump,
)
from tests.call.line_pair import paper
from tests.call.pair import quadrants, until
from tests.call.scene import Adviser, said, scene


class TestBeginning:
    async def test_the_place_in_the_queue_is_told_at_each_change(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.desk.say(Waiting(ahead=1, wait_minutes=4), Waiting(ahead=0))
            await until(lambda: len(s.told(CallWaits)) == 2)
            assert s.events == [CallWaits(ahead=1, wait_minutes=4), CallWaits(ahead=0)]
            assert not s.engines, "no media before an adviser answers"

    async def test_answered_offered_connected(self) -> None:
        async with scene() as s:
            await s.answered()
            assert s.events == [CallAnswered(adviser="Camille Durand", service="CAF")]
            assert s.desk.of(Description) == [Description(kind="offer", sdp="offer 1")]
            answer = Description(kind="answer", sdp="answer")
            candidate = Candidate(candidate="c", mid="0", line=0)
            await s.desk_says(answer, candidate)
            assert s.engine.taken == [answer, candidate]
            s.engine.connect()
            assert s.told(CallConnected)

    async def test_a_resumed_call_says_so_and_goes_the_same_way(self) -> None:
        async with scene(CallOptions(resume=True)) as s:
            await s.connected()
            assert s.desk.of(BorneHello)[0].resume
            assert s.told(CallConnected)

    async def test_what_the_citizen_withholds_is_withheld_from_the_first_moment(self) -> None:
        async with scene(CallOptions(microphone=False, camera=False)) as s:
            await s.connected()
            assert s.engine.sending == (False, False)
            assert said(s) == [MediaState(microphone=False, camera=False), CitizenState()]

    async def test_pictures_and_sound_go_both_ways(self) -> None:
        async with scene() as s:
            seen: list[object] = []
            s.call.on_picture = seen.append
            s.call.on_sound = seen.append
            s.call.push_picture(quadrants())  # before there is an engine: simply dropped
            await s.connected()
            s.call.push_sound(b"voice")
            assert s.engine.pushed == [b"voice"]
            s.engine.listener.sound(b"answer")
            assert seen == [b"answer"]


class TestTalking:
    async def test_the_adviser_asks_for_a_paper(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(AskPaper()))
            assert s.told(PaperAsked)

    async def test_what_the_adviser_gives_is_told(self) -> None:
        async with scene() as s:
            await s.connected()
            s.engine.hear(dump(MediaState(microphone=True, camera=False)))
            assert s.told(AdviserMedia) == [AdviserMedia(microphone=True, camera=False)]

    async def test_each_change_of_what_the_citizen_gives_is_said(self) -> None:
        async with scene() as s:
            await s.connected()
            s.call.set_sending(microphone=False, camera=True)
            assert s.engine.sending == (False, True)
            assert said(s)[-1] == MediaState(microphone=False, camera=True)

    @pytest.mark.expects_log("control message ignored", "binary message")
    async def test_garbage_on_the_control_channel_is_ignored(self) -> None:
        async with scene() as s:
            await s.connected()
            for garbage in ("", "{}", '{"type":"open_the_door"}', "é" * 70_000, b"\x00"):
                s.engine.hear(garbage)
            s.engine.hear(dump(AskPaper()))
            assert s.told(PaperAsked)

    async def test_figures_are_told_every_second_of_the_connection(self) -> None:
        async with scene() as s:
            await s.desk.hears(BorneHello)
            await s.pass_time(3)
            assert not s.told(CallFigures), "nothing to measure yet"
            await s.connected()
            await s.pass_time(4)
            assert 3 <= len(s.told(CallFigures)) <= 5

    async def test_a_line_that_starves_gets_still_pictures_and_is_called_weak(self) -> None:
        """« Degrade, never drop »: the picture stands still, the call and its words go on."""
        async with scene() as s:
            await s.connected()
            s.engine.measured = CallStats(available_kbps=40)
            await s.pass_time(7)
            assert s.engine.plans[0].fps == 30
            assert s.engine.plans[-1].fps == 1
            assert s.told(CallStats)[-1].still
            assert s.told(CallFigures)[-1].weak
            s.engine.measured = CallStats(available_kbps=2000)
            await s.pass_time(5)
            assert s.engine.plans[-1].fps == 30
            assert s.engine.plans[-1].picture_lines > s.engine.plans[0].picture_lines
            assert not s.told(CallFigures)[-1].weak

    async def test_while_nothing_comes_back_little_leaves(self) -> None:
        """CAL-13: the first picture after a black-out has nothing old before it."""
        async with scene() as s:
            await s.connected()
            await s.pass_time(4)
            before = s.engine.plans[-1]
            s.engine.comes_kbps, s.engine.measured = 0.0, CallStats(available_kbps=30)
            await s.pass_time(9)
            dark = s.engine.plans[-1]
            assert dark.picture_kbps < before.picture_kbps / 2
            assert dark.picture_lines < before.picture_lines
            assert dark.fps == 30
            s.engine.comes_kbps, s.engine.measured = 500.0, CallStats(available_kbps=2000)
            await s.pass_time(5)
            assert s.engine.plans[-1].picture_lines >= before.picture_lines

    async def test_papers_go_both_ways(self) -> None:
        async with scene() as s:
            await s.connected()
            letter = paper(5_000)
            s.call.send_document(letter.id, letter.name, 2, letter.data)
            adviser = Adviser(s)
            await s.pass_time(2)
            adviser.drain()
            await s.pass_time(2)
            adviser.drain()
            assert [p.data for p in adviser.ear.papers] == [letter.data]
            assert s.told(DocumentSent)[0].sha256 == letter.sha256
            form = paper(3_000, "form")
            adviser.line.send(form)
            for _ in range(4):
                adviser.drain()
                adviser.clock.advance(0.3)
            adviser.drain()
            assert s.told(DocumentArrived)[0].blob == form.data
