"""The scripted adviser keeps to the protocol: text both ways, the citizen's state, empty chairs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from desk_rig import CODE, Town, town
from live_borne import LiveBorne
from page_rig import until

from kiosk.call.direct import direct_engines
from kiosk.core.messages import CitizenState, HangUp, Presence, Writing
from kiosk.sim.adviser import Adviser
from kiosk.sim.adviser_script import AdviserOptions, AdviserReport, Step


@asynccontextmanager
async def adviser(
    around: Town, *script: Step
) -> AsyncIterator[tuple[asyncio.Task[AdviserReport], list[str]]]:
    """Play a script; yield the task that returns the report, and her news."""
    options = AdviserOptions(
        desk_url=around.url, service="caf", code=CODE, script=script, size=(320, 180),
        tone_hz=1000, fps=15, limit_s=40,
    )  # fmt: skip
    news: list[str] = []
    playing = asyncio.create_task(
        Adviser(options, direct_engines(around.url), news.append).run(), name="adviser"
    )
    try:
        yield playing, news
    finally:
        playing.cancel()
        await asyncio.gather(playing, return_exceptions=True)
        await asyncio.get_running_loop().shutdown_default_executor()


async def test_she_reads_and_writes_and_knows_how_the_citizen_speaks() -> None:
    """CAL-7: letter by letter, both ways, at the same time as the voice."""
    script = (
        Step("answer"),
        Step("read", text="aide"),
        Step("write", 0.2, "Oui."),
        Step("until_end"),
    )
    async with town() as around, adviser(around, *script) as (playing, news):
        borne = await LiveBorne.call(around, way="text", language="ar", appointment=True)
        await borne.connected()
        borne.say_control(CitizenState(agent=True, way="text"))
        borne.say_control(Writing(at=0, text="De l'aidr"))
        borne.say_control(Writing(at=8, text="e"))
        await until(lambda: _is("written" in news), "she never wrote")
        texts = [m for m in borne.told if m["type"] == "writing"]
        assert [m["text"] for m in texts] == list("Oui."), "letters leave one by one"
        assert [m["at"] for m in texts] == [0, 1, 2, 3]
        await borne.hang_up()
        report = await playing
        await borne.close()
    assert news.index("text_received") < news.index("written")
    assert report.citizen_text == "De l'aide"
    assert report.citizen == CitizenState(agent=True, way="text")
    assert report.wish is not None
    assert (report.wish.way, report.wish.language, report.wish.appointment) == ("text", "ar", True)


async def test_her_text_is_whole_again_after_a_reconnection() -> None:
    script = (Step("answer"), Step("see"), Step("write", 0, "Bonjour"), Step("until_end"))
    async with town() as around, adviser(around, *script) as (playing, news):
        borne = await LiveBorne.call(around)
        await until(lambda: _is("written" in news), "she never wrote")
        borne.told.clear()
        await borne.new_engine()
        await borne.told_of("writing")
        assert Writing(at=0, text="Bonjour").model_dump() in borne.told
        await borne.hang_up()
        await playing
        await borne.close()


async def test_she_answers_again_when_the_citizen_is_back() -> None:
    """TIM-6: stood up by an empty chair, she is in the lobby and takes the call later."""
    async with (
        town() as around,
        adviser(around, Step("answer"), Step("until_end")) as (playing, news),
    ):
        await until(lambda: _is("signed_in" in news), "she never came")
        _, borne = await around.borne()
        await borne.hear_type("answered")
        await borne.say(Presence(here=False))
        await borne.hear_type("waiting")
        await borne.say(Presence(here=True))
        assert (await borne.hear_type("answered")).adviser == "Camille Durand"
        await borne.say(HangUp())
        assert (await playing).ended == "hang_up"


async def _is(truth: bool) -> bool:
    return truth
