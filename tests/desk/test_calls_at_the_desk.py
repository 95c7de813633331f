"""Queue, relay, replaced sockets, grace and resume, through a real desk and a clock of ours."""

from __future__ import annotations

import asyncio

import pytest
from desk_rig import Town, bearer, make_clock, town
from wire import Wire

from kiosk.core.clock import ManualClock
from kiosk.core.messages import (
    CallSession,
    Candidate,
    Description,
    Directory,
    HangUp,
    PartnerPresence,
    RefuseCall,
    TakeCall,
)

OFFER = Description(kind="offer", sdp="v=0\r\nlet it be anything\r\n")
ANSWER = Description(kind="answer", sdp="v=0\r\nanything else\r\n")


async def answered(around: Town, adviser: Wire) -> tuple[CallSession, Wire]:
    """Return a borne in a call with `adviser`."""
    session, borne = await around.borne()
    await adviser.say(TakeCall(call=session.call))
    await adviser.hear_type("taken")
    assert (await borne.hear()).type == "answered"
    return session, borne


async def presence(around: Town, partner: str = "caf") -> PartnerPresence:
    """Return what the desk says of `partner`."""
    async with around.http.get(
        f"{around.url}/api/partners", headers=bearer("token-of-the-town-hall-of-ardon-0123456789")
    ) as answer:
        directory = Directory.model_validate_json(await answer.read())
    return next(p for p in directory.partners if p.partner == partner)


async def test_a_call_waits_only_from_its_hello_on() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session = await around.session()
        assert await adviser.hears_nothing()
        assert (await presence(around)).waiting == 0
        _borne = await around.greet(session)
        lobby = await adviser.hear()
        assert [line.call for line in lobby.waiting] == [session.call]
        assert lobby.waiting[0].site == "Mairie d’Ardon"
        assert (await presence(around)).waiting == 1


async def test_first_come_is_first_served_and_every_change_is_told() -> None:
    async with town() as around:
        first_session, first = await around.borne()
        second_session = await around.session()
        second = await around.greet(second_session)
        assert (await second.hear()).ahead == 1
        adviser = await around.adviser()
        assert (await first.hear()).wait_minutes == 0, "a free adviser came"
        assert await second.hears_nothing(), "its place and its wait are as before"
        await adviser.say(TakeCall(call=first_session.call))
        assert (await first.hear()).type == "answered"
        assert (await second.hear_type("waiting")).ahead == 0
        await first.say(HangUp())
        assert (await adviser.hear_type("ended")).reason == "hang_up"
        assert [w.call for w in (await adviser.hear()).waiting] == [second_session.call]


async def test_the_wait_is_the_mean_of_recent_calls_shared_among_the_advisers() -> None:
    clock = make_clock()
    async with town(clock) as around:
        adviser = await around.adviser()
        _, borne = await answered(around, adviser)
        assert (await presence(around)).wait_minutes is None, "nothing is known yet"
        await pass_time(clock, 600, adviser, borne)
        await borne.say(HangUp())
        await adviser.hear_type("ended")
        assert (await presence(around)).wait_minutes == 0, "the adviser is free"
        await answered(around, adviser)
        assert (await presence(around)).wait_minutes == 10
        _, _third = await around.borne_after(0)
        assert (await presence(around)).wait_minutes == 20, "one call more to wait for"


async def pass_time(clock: ManualClock, seconds: float, *wires: Wire) -> None:
    """Advance the clock in steps that keep these lines alive."""
    for _ in range(int(seconds / 4)):
        clock.advance(4)
        for wire in wires:
            assert await wire.hears_nothing()


async def test_an_adviser_sees_and_takes_only_calls_of_their_service() -> None:
    async with town() as around:
        session, borne = await around.borne("impots")
        adviser = await around.adviser(service="caf")
        await adviser.say(TakeCall(call=session.call))
        error = await adviser.hear()
        assert (error.type, error.code) == ("error", "unknown_call")
        await adviser.say(RefuseCall(call=session.call))
        assert (await adviser.hear()).code == "unknown_call"
        assert await borne.hears_nothing()


async def test_of_two_advisers_who_take_one_call_only_the_first_has_it() -> None:
    async with town() as around:
        claire, hugo = await around.adviser("Claire"), await around.adviser("Hugo")
        session, borne = await around.borne()
        await asyncio.gather(*(a.say(TakeCall(call=session.call)) for a in (claire, hugo)))
        kinds = []
        for adviser in (claire, hugo):
            while (message := await adviser.hear()).type == "lobby":
                pass
            kinds.append((message.type, getattr(message, "code", "")))
        assert sorted(kinds) == [("error", "not_now"), ("taken", "")]
        assert (await borne.hear_type("answered")).adviser in ("Claire", "Hugo")


async def test_signals_pass_untouched_inside_an_answered_call_and_nowhere_else() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await borne.say(OFFER)
        assert (await borne.hear_type("error")).code == "not_now"
        await adviser.say(ANSWER)
        assert (await adviser.hear_type("error")).code == "not_now"
        await adviser.say(TakeCall(call=session.call))
        await adviser.hear_type("taken")
        await borne.say(OFFER)
        assert await adviser.hear_type("description") == OFFER
        await adviser.say(ANSWER)
        assert await borne.hear_type("description") == ANSWER
        candidate = Candidate(candidate="candidate:1 1 udp 1 192.0.2.1 9 typ host", mid="0", line=0)
        await adviser.say(candidate)
        assert await borne.hear() == candidate


async def test_a_refused_citizen_is_told_at_once() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await around.borne()
        await adviser.hear_type("lobby")
        await adviser.say(RefuseCall(call=session.call))
        assert (await borne.hear_type("ended")).reason == "refused"
        assert await borne.closed_with() == 1000
        assert (await adviser.hear()).waiting == ()


async def test_the_adviser_hangs_up_and_both_are_free() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await answered(around, adviser)
        await adviser.say(HangUp())
        assert (await borne.hear()).reason == "hang_up"
        assert (await adviser.hear()).type == "lobby"
        again = await around.greet(session, resume=True)
        assert (await again.hear()).code == "unknown_call"
        assert await again.closed_with() == 1008


async def test_a_citizen_who_cancels_leaves_the_list() -> None:
    async with town() as around:
        adviser = await around.adviser()
        _, borne = await around.borne()
        assert len((await adviser.hear()).waiting) == 1
        await borne.say(HangUp())
        assert (await adviser.hear()).waiting == ()
        assert await borne.closed_with() == 1000


async def test_a_second_hello_replaces_the_older_socket() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, older = await answered(around, adviser)
        newer = await around.greet(session, resume=True)
        assert (await older.hear()).reason == "replaced"
        assert await older.closed_with() == 4001
        assert (await newer.hear()).type == "answered"
        assert (await adviser.hear()).type == "peer_back"
        await newer.say(OFFER)
        assert await adviser.hear() == OFFER


async def test_a_borne_that_comes_back_in_time_has_its_call_again() -> None:
    async with town() as around:
        adviser = await around.adviser()
        session, borne = await answered(around, adviser)
        await borne.socket.close()
        away = await adviser.hear()
        assert (away.type, away.grace_s) == ("peer_away", 60)
        back = await around.greet(session, resume=True)
        assert (await back.hear()).type == "answered"
        assert (await adviser.hear()).type == "peer_back"


async def test_a_borne_that_does_not_come_back_ends_the_call() -> None:
    clock = make_clock()
    async with town(clock) as around:
        adviser = await around.adviser()
        _, borne = await answered(around, adviser)
        await borne.socket.close()
        await adviser.hear_type("peer_away")
        await pass_time(clock, 56, adviser)
        clock.advance(4.1)
        assert (await adviser.hear()).reason == "borne_left"
        assert (await adviser.hear()).type == "lobby"


async def test_a_waiting_borne_keeps_its_place_while_away_but_cannot_be_answered() -> None:
    async with town() as around:
        first_session, first = await around.borne()
        _, second = await around.borne_after(1)
        adviser = await around.adviser()
        await first.socket.close()
        lobby = await adviser.hear()
        assert first_session.call not in [line.call for line in lobby.waiting]
        news = await second.hear_type("waiting")
        assert (news.ahead, news.wait_minutes) == (1, 0), "its place counts, but holds nobody up"
        await adviser.say(TakeCall(call=first_session.call))
        assert (await adviser.hear_type("error")).code == "not_now"
        back = await around.greet(first_session, resume=True)
        assert (await back.hear()).ahead == 0
        lobby = await adviser.hear_type("lobby")
        assert lobby.waiting[0].call == first_session.call


async def test_a_page_that_reloads_is_given_its_call_again() -> None:
    async with town() as around:
        browser = await around.sign_in()
        page = await around.page(browser)
        await page.hear_type("lobby")
        session, borne = await answered(around, page)
        await page.socket.close()
        assert (await borne.hear()).type == "peer_away"
        again = await around.page(browser)
        taken = await again.hear()
        assert (taken.type, taken.call) == ("taken", session.call)
        assert (await borne.hear()).type == "peer_back"


async def test_an_adviser_who_does_not_come_back_ends_the_call() -> None:
    clock = make_clock()
    async with town(clock) as around:
        adviser = await around.adviser()
        _, borne = await answered(around, adviser)
        await adviser.socket.close()
        assert (await borne.hear()).type == "peer_away"
        await pass_time(clock, 56, borne)
        clock.advance(4.1)
        assert (await borne.hear()).reason == "adviser_left"
        assert await borne.closed_with() == 1000


async def test_a_second_page_of_one_sign_in_replaces_the_first() -> None:
    async with town() as around:
        browser = await around.sign_in()
        first = await around.page(browser)
        await first.hear_type("lobby")
        second = await around.page(browser)
        assert (await second.hear()).type == "lobby"
        assert await first.closed_with() == 4001
        assert (await presence(around)).advisers == 1


async def test_a_side_that_is_away_is_told_to_the_one_who_returns() -> None:
    async with town() as around:
        browser = await around.sign_in()
        page = await around.page(browser)
        await page.hear_type("lobby")
        session, borne = await answered(around, page)
        await borne.socket.close()
        await page.hear_type("peer_away")
        await page.socket.close()
        again = await around.page(browser)
        assert [(await again.hear()).type for _ in range(2)] == ["taken", "peer_away"]
        await again.socket.close()
        await presence(around)  # by its answer the desk has noticed
        back = await around.greet(session, resume=True)
        assert [(await back.hear()).type for _ in range(2)] == ["answered", "peer_away"]


async def test_an_unanswered_call_is_ended_by_the_desk_in_the_end() -> None:
    clock = make_clock()
    async with town(clock) as around:
        _, borne = await around.borne()
        await pass_time(clock, 1796, borne)
        clock.advance(4.1)
        assert (await borne.hear()).reason == "no_answer"


async def test_a_token_nobody_used_is_worth_nothing_after_two_minutes() -> None:
    clock = make_clock()
    async with town(clock) as around:
        session = await around.session()
        clock.advance(121)
        wire = await around.greet(session)
        assert (await wire.hear()).code == "unknown_call"
        assert await wire.closed_with() == 1008


async def test_a_silent_line_is_dead_after_six_seconds() -> None:
    clock = make_clock()
    async with town(clock) as around:
        adviser = await around.adviser()
        _, _silent = await answered(around, adviser)
        for _ in range(2):
            clock.advance(2)
            assert await adviser.hears_nothing()
        clock.advance(2)
        assert (await adviser.hear_type("peer_away")).grace_s == 60


async def test_a_stopping_desk_says_so_on_every_line() -> None:
    async with town() as around:
        adviser = await around.adviser()
        _, borne = await around.borne()
        codes = asyncio.gather(adviser.closed_with(), borne.closed_with())
        await around.desk.stop()
        assert await codes == [1001, 1001]
        await around.desk.stop()


@pytest.mark.parametrize("partner", ["caf", "impots"])
async def test_an_adviser_counts_as_free_only_outside_calls(partner: str) -> None:
    async with town() as around:
        adviser = await around.adviser(service=partner)
        free = await presence(around, partner)
        assert (free.advisers, free.free) == (1, 1)
        session, _borne = await around.borne(partner)
        await adviser.say(TakeCall(call=session.call))
        await adviser.hear_type("taken")
        busy = await presence(around, partner)
        assert (busy.advisers, busy.free) == (1, 0)
