"""The whole line in one process: real desk, real engines, the scripted adviser, a borne's call."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import reduce
from typing import Any

import pypdfium2
import pytest

from kiosk.call.call import Call, CallOptions
from kiosk.call.direct import direct_engines
from kiosk.call.provider import DeskProvider
from kiosk.config.desk import DeskConfig, DeskService, DeskSite, hash_code, hash_token, new_token
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import (
    CallAnswered,
    CallConnected,
    CallLost,
    CallOver,
    CallWaits,
    DocumentArrived,
    DocumentSent,
    PaperAsked,
    PipeMessage,
    TextTyped,
)
from kiosk.core.messages import CitizenState, SessionRequest
from kiosk.core.typing_in import retyped
from kiosk.desk.server import Desk
from kiosk.sim.adviser import Adviser
from kiosk.sim.adviser_script import AdviserOptions, AdviserReport, Step
from tests.call.pair import quadrants, tone, until

CODE = "482913"


class Kiosk:
    """A borne's call with a camera and a microphone of its own."""

    def __init__(self, call: Call, events: list[PipeMessage]) -> None:
        self.call = call
        self.events = events
        self.pictures = 0
        call.on_picture = self._picture
        self.task = asyncio.create_task(call.run())
        self._devices = asyncio.create_task(self._push())

    def told(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    async def over(self) -> CallOver:
        try:
            async with asyncio.timeout(40):
                await self.task
        finally:
            await self.vanish()
        return self.told(CallOver)[0]

    async def vanish(self) -> None:
        """Stop without telling anybody: as good as a kill."""
        self._devices.cancel()
        self.task.cancel()
        await asyncio.gather(self._devices, self.task, return_exceptions=True)

    def _picture(self, _: object) -> None:
        self.pictures += 1

    async def _push(self) -> None:
        block = 0
        while True:
            if block % 5 == 0:
                self.call.push_picture(quadrants(320, 180))
            self.call.push_sound(tone(440, block))
            block += 1
            await asyncio.sleep(0.01)


class Line:
    """A running desk, what opens it, and what was started against it."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token
        self.news: list[str] = []
        self._advisers: list[asyncio.Task[AdviserReport]] = []

    async def adviser(self, *script: Step) -> asyncio.Task[AdviserReport]:
        options = AdviserOptions(
            desk_url=self.url, service="caf", code=CODE, script=script, size=(320, 180),
            tone_hz=1000, fps=15, limit_s=40,
        )  # fmt: skip
        adviser = Adviser(options, direct_engines(self.url), self.news.append)
        task = asyncio.create_task(adviser.run())
        self._advisers.append(task)
        await until(lambda: "signed_in" in self.news)
        return task

    async def kiosk(self, options: CallOptions | None = None) -> Kiosk:
        provider = DeskProvider(self.url, self.token)
        session = await asyncio.to_thread(provider.open, SessionRequest(partner="caf"))
        events: list[PipeMessage] = []
        engines = direct_engines(session.ws_url)
        return Kiosk(Call(session, engines, events.append, options), events)

    async def close(self) -> None:
        for task in self._advisers:
            task.cancel()
        await asyncio.gather(*self._advisers, return_exceptions=True)


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    token = new_token()
    desk = Desk(
        DeskConfig(
            listen_port=0,
            services=(DeskService(id="caf", name="CAF", code_hash=hash_code(CODE)),),
            sites=(DeskSite(id="mairie", name="Mairie", token_hash=hash_token(token)),),
        )
    )
    running = Line(await desk.start(), token)
    try:
        yield running
    finally:
        await running.close()
        await desk.stop()
        await asyncio.get_running_loop().shutdown_default_executor()


async def test_a_visit_is_played_to_its_end() -> None:
    async with line() as here:
        playing = await here.adviser(
            Step("answer", 0.1), Step("see"), Step("pause", 2.0), Step("ask_paper"),
            Step("receive"), Step("send_form"), Step("until_end"),
        )  # fmt: skip
        kiosk = await here.kiosk()
        await until(lambda: bool(kiosk.told(PaperAsked)))
        letter = b"%PDF-1.7\n" + bytes(20_000)
        kiosk.call.send_document("letter", "lettre.pdf", 1, letter)
        await until(lambda: bool(kiosk.told(DocumentArrived)), 30)
        kiosk.call.hang_up()
        assert await kiosk.over() == CallOver(by="citizen")
        report = await playing
        assert report.failed is None
        assert report.ended == "hang_up"
        assert [paper.data for paper in report.received] == [letter]
        assert kiosk.told(DocumentSent)[0].sha256 == hashlib.sha256(letter).hexdigest()
        form = kiosk.told(DocumentArrived)[0]
        assert report.posted[0].acknowledged_sha256 == form.sha256
        with pypdfium2.PdfDocument(form.blob) as pages:
            assert len(pages) == 1
        assert report.sight.fps > 5
        assert report.sight.audio_hz == pytest.approx(440, abs=6)
        assert report.sight.audio_dbfs > -30
        assert kiosk.pictures > 10


async def test_the_citizen_and_the_adviser_write_to_each_other() -> None:
    """CAL-7, CAL-8: over a real line, and nothing is lost when the adviser's page is reloaded."""
    async with line() as here:
        playing = await here.adviser(
            Step("answer"), Step("see"), Step("read", text="sourde"), Step("reload", 0.3),
            Step("read", text="Je suis sourde. Merci"), Step("write", 0.2, "Je vous lis"),
            Step("until_end"),
        )  # fmt: skip
        kiosk = await here.kiosk(CallOptions(citizen=CitizenState(way="text")))
        await until(lambda: bool(kiosk.told(CallConnected)))
        for place, letter in enumerate("Je suis sourde."):
            kiosk.call.type_text(place, letter)
        await until(lambda: len(kiosk.told(CallConnected)) == 2)
        kiosk.call.type_text(15, " Merci")

        def read() -> str:
            return reduce(lambda text, c: retyped(text, c.at, c.text), kiosk.told(TextTyped), "")

        await until(lambda: read() == "Je vous lis")
        kiosk.call.hang_up()
        assert await kiosk.over() == CallOver(by="citizen")
        report = await playing
        assert report.citizen_text == "Je suis sourde. Merci"
        assert report.citizen == CitizenState(way="text")


async def test_an_adviser_who_answers_nobody_is_free_again_and_answers_once_more() -> None:
    """TIM-6: asked, away, the place kept; back, and the next answer connects by itself."""
    async with line() as here:
        playing = await here.adviser(Step("answer"), Step("see"), Step("until_end"))
        kiosk = await here.kiosk(CallOptions(here="asked"))
        await until(lambda: bool(kiosk.told(CallAnswered)))
        waits = len(kiosk.told(CallWaits))
        kiosk.call.set_presence("away")
        await until(lambda: len(kiosk.told(CallWaits)) > waits)
        assert not kiosk.told(CallConnected)
        kiosk.call.set_presence("yes")
        await until(lambda: bool(kiosk.told(CallConnected)))
        assert len(kiosk.told(CallAnswered)) == 2
        kiosk.call.hang_up()
        assert await kiosk.over() == CallOver(by="citizen")
        assert (await playing).ended == "hang_up"


async def test_a_reloaded_adviser_page_is_taken_up_again() -> None:
    async with line() as here:
        playing = await here.adviser(
            Step("answer"), Step("see"), Step("reload", 0.3), Step("pause", 0.5), Step("hang_up")
        )
        kiosk = await here.kiosk()
        assert await kiosk.over() == CallOver(by="adviser")
        assert (await playing).failed is None
        assert len(kiosk.told(CallLost)) == 1
        assert len(kiosk.told(CallConnected)) == 2


async def test_a_media_process_that_died_is_replaced_in_the_same_call() -> None:
    async with line() as here:
        playing = await here.adviser(Step("answer"), Step("see"), Step("until_end"))
        provider = DeskProvider(here.url, here.token)
        session = await asyncio.to_thread(provider.open, SessionRequest(partner="caf"))
        engines = direct_engines(here.url)
        before: list[PipeMessage] = []
        first = Kiosk(Call(session, engines, before.append), before)
        await until(lambda: "seen" in here.news)
        await first.vanish()
        after: list[PipeMessage] = []
        second = Kiosk(Call(session, engines, after.append, CallOptions(resume=True)), after)
        await until(lambda: bool(second.told(CallConnected)) and second.pictures > 3)
        second.call.hang_up()
        assert await second.over() == CallOver(by="citizen")
        assert (await playing).ended == "hang_up"


async def test_a_wrong_token_is_refused_at_the_door() -> None:
    async with line() as here:
        here.token = "nobody"
        with pytest.raises(KioskError) as refusal:
            await here.kiosk()
        assert refusal.value.fault is Fault.DESK_REFUSED
