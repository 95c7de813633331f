"""A desk that was restarted knows its advisers and its calls again (ADR 15); real sockets."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp
from desk_rig import Town, make_clock, town
from wire import Wire

from kiosk.config.desk import DeskService, hash_code
from kiosk.core.messages import CallSession, HangUp, ResumeCall, TakeCall


@dataclass(slots=True)
class Talk:
    """A call in progress, from both sides."""

    session: CallSession
    borne: Wire
    browser: aiohttp.ClientSession
    page: Wire
    ticket: str

    def claim(self, *, reloaded: bool = False) -> ResumeCall:
        return ResumeCall(call=self.session.call, ticket=self.ticket, reloaded=reloaded)


async def talk(around: Town) -> Talk:
    session, borne = await around.borne()
    browser = await around.sign_in()
    page = await around.page(browser)
    assert (await page.hear()).type == "lobby"
    await page.say(TakeCall(call=session.call))
    taken = await page.hear()
    await borne.hear_type("answered")
    return Talk(session, borne, browser, page, taken.ticket)


async def me(around: Town, browser: aiohttp.ClientSession) -> object:
    async with browser.get(f"{around.url}/api/me") as answer:
        return (await answer.json())["adviser"]


async def test_an_adviser_need_not_sign_in_again() -> None:
    clock = make_clock()
    async with town(clock) as around:
        browser = await around.sign_in("Zoé Élie")
        await around.restart(clock)
        assert await me(around, browser) == {
            "name": "Zoé Élie", "service": "caf", "service_name": "CAF du Loiret",
        }  # fmt: skip
        clock.advance(12 * 3600)
        assert await me(around, browser) is None


async def test_another_code_ends_every_session() -> None:
    clock = make_clock()
    async with town(clock) as around:
        browser = await around.sign_in()
        changed = DeskService(id="caf", name="CAF", code_hash=hash_code("another"))
        await around.restart(clock, services=(changed,))
        assert await me(around, browser) is None


async def test_whoever_signed_out_is_out() -> None:
    async with town(make_clock()) as around:
        browser = await around.sign_in()
        kept = {cookie.key: cookie.value for cookie in browser.cookie_jar}
        async with browser.post(f"{around.url}/api/sign-out", json={}) as answer:
            assert answer.status == 204
        async with around.http.get(f"{around.url}/api/me", cookies=kept) as answer:
            assert (await answer.json())["adviser"] is None


async def test_a_call_goes_on_when_the_borne_is_back_first() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await around.restart(clock)
        borne = await around.greet(call.session, resume=True, answered=True)
        assert (await borne.hear()).type == "peer_away"
        page = await around.page(call.browser)
        assert (await page.hear()).type == "lobby"
        await page.say(call.claim())
        taken = await page.hear()
        assert (taken.type, taken.call) == ("taken", call.session.call)
        answered = await borne.hear()
        assert (answered.type, answered.adviser) == ("answered", "Claire")
        await page.say(HangUp())
        assert (await borne.hear()).reason == "hang_up"


async def test_a_call_goes_on_when_the_page_is_back_first() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await around.restart(clock)
        page = await around.page(call.browser)
        assert (await page.hear()).type == "lobby"
        await page.say(call.claim())
        assert (await page.hear()).type == "taken"
        assert (await page.hear()).type == "peer_away"
        borne = await around.greet(call.session, resume=True, answered=True)
        assert (await borne.hear()).type == "answered"
        assert (await page.hear()).type == "peer_back"


async def test_a_page_that_was_reloaded_meanwhile_gets_a_new_connection() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await around.restart(clock)
        borne = await around.greet(call.session, resume=True, answered=True)
        assert (await borne.hear()).type == "peer_away"
        page = await around.page(call.browser)
        await page.say(call.claim(reloaded=True))
        assert (await borne.hear()).type == "peer_back"


async def test_who_never_comes_back_is_given_up() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await around.restart(clock)
        borne = await around.greet(call.session, resume=True, answered=True)
        assert (await borne.hear()).type == "peer_away"
        for _ in range(11):
            clock.advance(5)
            assert await borne.hears_nothing()
        clock.advance(5)
        assert (await borne.hear_type("ended")).reason == "adviser_left"


async def test_the_queue_keeps_its_order() -> None:
    clock = make_clock()
    async with town(clock) as around:
        first, _ = await around.borne()
        clock.advance(5)
        second, _ = await around.borne_after(1)
        await around.restart(clock)
        late = await around.greet(second, resume=True)
        assert (await late.hear()).ahead == 0
        early = await around.greet(first, resume=True)
        assert (await early.hear()).ahead == 0
        assert (await late.hear()).ahead == 1


async def test_what_is_over_stays_over_and_what_is_forged_is_nothing() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await call.page.say(HangUp())
        assert (await call.borne.hear()).type == "ended"
        await call.page.say(call.claim())
        answers = [await call.page.hear(), await call.page.hear()]
        assert "unknown_call" in [getattr(answer, "code", "") for answer in answers]
        borne = await around.greet(call.session, resume=True, answered=True)
        assert (await borne.hear()).code == "unknown_call"

        await around.restart(clock)
        forged = call.session.model_copy(update={"token": call.session.token[:-2] + "AA"})
        borne = await around.greet(forged, resume=True, answered=True)
        assert (await borne.hear()).code == "unknown_call"
        ticket_as_token = call.session.model_copy(update={"token": call.ticket})
        borne = await around.greet(ticket_as_token, resume=True, answered=True)
        assert (await borne.hear()).code == "unknown_call"


async def test_an_adviser_of_another_service_gets_nothing_by_a_ticket() -> None:
    clock = make_clock()
    async with town(clock) as around:
        call = await talk(around)
        await around.restart(clock)
        stranger = await around.adviser("Paul", "impots")
        await stranger.say(call.claim())
        assert (await stranger.hear()).code == "unknown_call"
