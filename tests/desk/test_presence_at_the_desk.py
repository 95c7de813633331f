"""Who steps away keeps the place and cannot be taken; who is answered in vain frees the adviser."""

from __future__ import annotations

import pytest
from desk_rig import CODE, TOKEN, Town, bearer, make_clock, town
from wire import Wire

from kiosk.core.messages import (
    CallSession,
    Description,
    Directory,
    HangUp,
    PartnerPresence,
    Presence,
    RefuseCall,
    TakeCall,
)

OFFER = Description(kind="offer", sdp="v=0\r\n")
AWAY, BACK = Presence(here=False), Presence(here=True)


async def presence(around: Town) -> PartnerPresence:
    """Return what the desk says of the CAF to a borne that asks."""
    async with around.http.get(f"{around.url}/api/partners", headers=bearer(TOKEN)) as answer:
        directory = Directory.model_validate_json(await answer.read())
    return next(p for p in directory.partners if p.partner == "caf")


async def take(adviser: Wire, session: CallSession) -> None:
    """Answer the call and hear that it is ours."""
    await adviser.say(TakeCall(call=session.call))
    assert (await adviser.hear_type("taken")).call == session.call


async def test_who_steps_away_keeps_the_place_but_cannot_be_taken() -> None:
    """TIM-6: the place is kept, the lobby says so, and the next can be answered."""
    async with town() as around:
        adviser = await around.adviser()
        first_session, first = await around.borne()
        second_session, _second = await around.borne()
        await adviser.hear()
        await adviser.hear()
        await first.say(AWAY)
        lobby = await adviser.hear()
        assert [(w.call, w.here) for w in lobby.waiting] == [
            (first_session.call, False),
            (second_session.call, True),
        ]
        await adviser.say(TakeCall(call=first_session.call))
        assert (await adviser.hear()).code == "not_now"
        await first.say(BACK)
        assert [w.here for w in (await adviser.hear()).waiting] == [True, True]
        await take(adviser, first_session)


async def test_those_behind_are_told_a_true_wait() -> None:
    """TIM-6: who is away is still before them, but holds nobody up."""
    clock = make_clock()
    async with town(clock) as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await take(adviser, session)
        await borne.hear_type("answered")
        for _ in range(150):
            clock.advance(4)
            assert await adviser.hears_nothing()
            assert await borne.hears_nothing()
        await borne.say(HangUp())
        await adviser.hear_type("ended")
        _, first = await around.borne()
        _, second = await around.borne_after(1)
        assert (await presence(around)).wait_minutes == 20, "two calls of ten minutes"
        await first.say(AWAY)
        news = await second.hear_type("waiting")
        assert (news.ahead, news.wait_minutes) == (1, 0), "the free adviser takes the second"
        now = await presence(around)
        assert (now.waiting, now.wait_minutes) == (2, 10)
        await first.say(BACK)
        news = await second.hear_type("waiting")
        assert (news.ahead, news.wait_minutes) == (1, 10)


async def test_an_adviser_who_meets_an_empty_chair_is_free_again() -> None:
    """TIM-6: the call is back at its old place and its borne is told."""
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        later_session, later = await around.borne()
        await take(adviser, session)
        await borne.hear_type("answered")
        await borne.say(AWAY)
        assert (await adviser.hear_type("ended")).reason == "absent"
        lobby = await adviser.hear()
        assert [(w.call, w.here) for w in lobby.waiting] == [
            (session.call, False),
            (later_session.call, True),
        ]
        assert (await borne.hear_type("waiting")).ahead == 0
        assert [(await later.hear()).ahead for _ in range(2)] == [0, 1], "it moved up for a moment"
        assert ((await presence(around)).free, (await presence(around)).waiting) == (1, 2)
        await borne.say(BACK)
        await adviser.hear_type("lobby")
        await take(adviser, session)
        assert (await borne.hear_type("answered")).adviser == "Claire"
        await borne.say(OFFER)
        assert await adviser.hear_type("description") == OFFER


async def test_once_the_call_is_set_up_presence_changes_nothing() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await take(adviser, session)
        await borne.say(OFFER)
        await adviser.hear_type("description")
        await borne.say(AWAY)
        assert await adviser.hears_nothing()
        await borne.hear_type("answered")
        assert await borne.hears_nothing()


async def test_a_call_put_back_is_given_up_when_it_would_have_been() -> None:
    clock = make_clock()
    async with town(clock) as around:
        browser = await around.sign_in()
        session, borne = await around.borne()
        for _ in range(440):
            clock.advance(4)
            assert await borne.hears_nothing()
        adviser = await around.page(browser)
        await take(adviser, session)
        await borne.say(AWAY)
        await adviser.hear_type("ended")
        assert (await borne.hear_type("answered")).adviser == "Claire"
        await borne.hear_type("waiting")
        await adviser.hear_type("lobby")
        for _ in range(9):
            clock.advance(4)
            assert await adviser.hears_nothing()
            assert await borne.hears_nothing()
        clock.advance(4)
        assert (await borne.hear_type("ended")).reason == "no_answer", "30 minutes in all"


async def test_a_borne_that_says_hello_again_counts_as_attended_until_it_says_otherwise() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await borne.say(AWAY)
        while (await adviser.hear()).waiting[0].here:
            pass
        again = await around.greet(session, resume=True)
        assert (await adviser.hear()).waiting[0].here
        await again.say(AWAY)
        assert not (await adviser.hear()).waiting[0].here


async def test_an_abandoned_call_can_still_be_refused() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await borne.say(AWAY)
        await adviser.say(RefuseCall(call=session.call))
        assert (await borne.hear_type("ended")).reason == "refused"


@pytest.mark.expects_log("borne away: protocol")
async def test_presence_before_hello_is_no_hello() -> None:
    async with town() as around:
        wire = await around.borne_wire()
        await wire.say(BACK)
        assert (await wire.hear()).code == "protocol"


async def test_how_the_citizen_speaks_travels_to_the_adviser_and_moves_no_place() -> None:
    async with town() as around:
        adviser = await around.adviser()
        plain, _ = await around.borne()
        session, _borne = await around.borne(appointment=True, way="sign", language="pt")
        await adviser.hear()
        lobby = await adviser.hear()
        assert [w.call for w in lobby.waiting] == [plain.call, session.call], "first come"
        line = lobby.waiting[1]
        assert (line.appointment, line.way, line.language) == (True, "sign", "pt")
        assert (lobby.waiting[0].appointment, lobby.waiting[0].way) == (False, "voice")
        await adviser.say(TakeCall(call=session.call))
        taken = await adviser.hear_type("taken")
        assert (taken.appointment, taken.way, taken.language) == (True, "sign", "pt")


async def test_a_way_nobody_knows_is_refused() -> None:
    async with town() as around:
        body = {"partner": "caf", "way": CODE}
        async with around.http.post(
            f"{around.url}/api/sessions", json=body, headers=bearer(TOKEN)
        ) as answer:
            assert answer.status == 400
