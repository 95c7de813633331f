"""Help: a borne rings the agent of its site, and hears what the agent does; appointments."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest
from desk_rig import OTHER_TOKEN, TOKEN, Town, bearer, make_clock, town
from wire import Wire

from kiosk.call.provider import DeskProvider
from kiosk.core.clock import PARIS, ManualClock
from kiosk.core.messages import (
    AddAppointment,
    AnswerHelp,
    CloseHelp,
    Directory,
    DropAppointment,
    SessionRequest,
)
from kiosk.desk.calls import Refused
from kiosk.desk.diary import APPOINTMENTS_PER_SITE, Diary
from kiosk.desk.reception import UNPOLLED_S


async def drop(around: Town, ticket: str, token: str = TOKEN) -> int:
    """Take a request back; return the HTTP status."""
    url = f"{around.url}/api/help/{ticket}"
    async with around.http.delete(url, headers=bearer(token)) as answer:
        return answer.status


async def test_help_rings_at_the_agents_page_of_that_site_only() -> None:
    async with town() as around:
        ardon, first = await around.agent("ardon")
        olivet, _ = await around.agent("olivet")
        assert (first.site, first.helps) == ("Mairie d’Ardon", ())
        ticket = await around.ask_help()
        (call,) = (await ardon.hear()).helps
        assert (call.id, call.phase, call.since_s) == (ticket, "ringing", 0)
        assert await olivet.hears_nothing()
        assert await around.help_phase(ticket) == "ringing"


async def test_nothing_says_who_or_why() -> None:
    """Privacy rule 10: the alert says « Aide demandée », and there is nothing more to say."""
    async with town() as around:
        agent, _ = await around.agent()
        await around.borne(way="sign", language="pt")
        await around.ask_help()
        (call,) = (await agent.hear()).helps
        assert set(call.model_dump()) == {"id", "since_s", "phase"}
        for need in ("caf", "sign", "pt"):
            assert f'"{need}"' not in call.model_dump_json()


async def test_without_a_page_open_the_agent_is_absent_and_a_page_that_opens_rings() -> None:
    async with town() as around:
        ticket = await around.ask_help()
        assert await around.help_phase(ticket) == "absent"
        agent, lobby = await around.agent()
        assert [help_.phase for help_ in lobby.helps] == ["ringing"]
        assert await around.help_phase(ticket) == "ringing"
        await agent.socket.close()
        assert await around.help_phase(ticket) == "absent"


@pytest.mark.parametrize(("coming", "phase"), [(True, "coming"), (False, "busy")])
async def test_the_agents_answer_reaches_the_borne(coming: bool, phase: str) -> None:
    async with town() as around:
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        await agent.hear()
        await agent.say(AnswerHelp(id=ticket, coming=coming))
        assert (await agent.hear()).helps[0].phase == phase
        assert await around.help_phase(ticket) == phase
        await agent.socket.close()
        assert await around.help_phase(ticket) == phase, "an answer outlives the page"


async def test_done_ends_the_request() -> None:
    async with town() as around:
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        await agent.hear()
        await agent.say(CloseHelp(id=ticket))
        assert (await agent.hear()).helps == ()
        assert await around.help_phase(ticket) == "no"
        await agent.say(AnswerHelp(id=ticket, coming=True))
        assert (await agent.hear()).code == "not_now"
        assert await around.ask_help() != ticket


async def test_a_site_has_one_request_and_asking_a_busy_agent_again_rings_again() -> None:
    clock = make_clock()
    async with town(clock) as around:
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        await agent.hear()
        assert await around.ask_help() == ticket
        await agent.hear()
        await agent.say(AnswerHelp(id=ticket, coming=True))
        await agent.hear()
        assert await around.ask_help() == ticket
        assert (await agent.hear()).helps[0].phase == "coming", "asking again takes nothing back"
        await agent.say(AnswerHelp(id=ticket, coming=False))
        await agent.hear()
        clock.advance(4)
        assert await around.ask_help() == ticket
        (again,) = (await agent.hear()).helps
        assert (again.phase, again.since_s) == ("ringing", 0)


async def test_a_citizen_takes_the_request_back() -> None:
    async with town() as around:
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        await agent.hear()
        assert await drop(around, ticket) == 200
        assert (await agent.hear()).helps == ()
        assert await drop(around, ticket) == 200, "twice is once"
        assert await around.help_phase(ticket) == "no"


async def test_a_request_nobody_asks_after_ends_by_itself() -> None:
    clock = make_clock()
    async with town(clock) as around:
        ticket = await around.ask_help()
        for _ in range(3):
            clock.advance(UNPOLLED_S - 1)
            assert await around.help_phase(ticket) == "absent"
        clock.advance(UNPOLLED_S)
        assert await around.help_phase(ticket) == "no"


async def test_another_site_can_neither_see_nor_end_a_request() -> None:
    async with town() as around:
        stranger, _ = await around.agent("olivet")
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        await agent.hear()
        assert await around.help_phase(ticket, OTHER_TOKEN) == "no"
        await drop(around, ticket, OTHER_TOKEN)
        await stranger.say(CloseHelp(id=ticket))
        assert (await stranger.hear()).code == "not_now"
        assert await around.help_phase(ticket) == "ringing"


async def test_help_is_for_known_sites_only() -> None:
    async with town() as around:
        for method in ("GET", "DELETE"):
            async with around.http.request(method, f"{around.url}/api/help/x") as answer:
                assert answer.status == 401
        async with around.http.post(f"{around.url}/api/help") as answer:
            assert answer.status == 401


async def test_every_page_of_a_site_shows_the_same() -> None:
    async with town() as around:
        browser = await around.agent_browser()
        pages = [await around.agent_page(browser) for _ in range(2)]
        other, _ = await around.agent()
        for page in pages:
            await page.hear()
        ticket = await around.ask_help()
        for page in (*pages, other):
            assert (await page.hear()).helps[0].id == ticket
        await pages[0].socket.close()
        assert await around.help_phase(ticket) == "ringing"


# --- appointments --------------------------------------------------------------------------------


async def times(around: Town, token: str = TOKEN) -> dict[str, tuple[str, ...]]:
    """Return the appointments by partner, as a borne is told."""
    async with around.http.get(f"{around.url}/api/partners", headers=bearer(token)) as answer:
        directory = Directory.model_validate_json(await answer.read())
    return {p.partner: p.appointments for p in directory.partners}


async def told(agent: Wire) -> list[tuple[str, str, str]]:
    """Return the appointments of the next lobby."""
    return [(a.at, a.service, a.name) for a in (await agent.hear()).appointments]


async def test_todays_appointments_are_told_to_the_borne_of_their_site() -> None:
    async with town() as around:
        agent, lobby = await around.agent()
        assert lobby.services == (("caf", "CAF du Loiret"), ("impots", "Impôts"))
        await agent.say(AddAppointment(service="caf", at="14:30"))
        assert await told(agent) == [("14:30", "caf", "CAF du Loiret")]
        await agent.say(AddAppointment(service="impots", at="09:00"))
        await agent.say(AddAppointment(service="caf", at="09:15"))
        await agent.say(AddAppointment(service="caf", at="09:15"))
        for _ in range(2):
            await agent.hear()
        assert [at for at, _, _ in await told(agent)] == ["09:00", "09:15", "14:30"]
        assert await times(around) == {"caf": ("09:15", "14:30"), "impots": ("09:00",)}
        assert await times(around, OTHER_TOKEN) == {"caf": (), "impots": ()}
        await agent.say(DropAppointment(service="caf", at="09:15"))
        assert [at for at, _, _ in await told(agent)] == ["09:00", "14:30"]


async def test_a_service_this_desk_does_not_have_expects_nobody() -> None:
    async with town() as around:
        agent, _ = await around.agent()
        await agent.say(AddAppointment(service="mairie", at="14:30"))
        assert (await agent.hear()).code == "not_now"


def diary_at(start: datetime) -> tuple[Diary, ManualClock]:
    """Return a diary and its clock."""
    clock = ManualClock(start)
    return Diary(clock), clock


def test_the_diary_is_forgotten_at_midnight() -> None:
    diary, clock = diary_at(datetime(2026, 11, 23, 23, 0, tzinfo=PARIS))
    diary.add("ardon", "caf", "09:00")
    clock.advance(3599)
    assert diary.times("ardon", "caf") == ("09:00",)
    clock.advance(1)
    assert diary.times("ardon", "caf") == ()


def test_the_night_of_a_change_of_hour_is_as_long_as_it_is() -> None:
    diary, _ = diary_at(datetime(2026, 10, 25, 0, 0, tzinfo=PARIS))
    assert diary.left_today_s() == 25 * 3600
    diary, _ = diary_at(datetime(2026, 3, 29, 0, 0, tzinfo=PARIS))
    assert diary.left_today_s() == 23 * 3600


def test_one_site_cannot_fill_the_memory_with_appointments() -> None:
    diary, _ = diary_at(datetime(2026, 11, 23, 9, 0, tzinfo=PARIS))
    for minute in range(APPOINTMENTS_PER_SITE):
        diary.add("ardon", "caf", f"{minute // 60:02}:{minute % 60:02}")
    with pytest.raises(Refused):
        diary.add("ardon", "caf", "23:59")
    diary.add("olivet", "caf", "23:59")


async def test_pages_are_told_that_a_new_day_has_begun() -> None:
    clock = ManualClock(datetime(2026, 11, 23, 23, 59, 57, tzinfo=PARIS))
    async with town(clock) as around:
        agent, _ = await around.agent()
        await agent.say(AddAppointment(service="caf", at="23:58"))
        assert len((await agent.hear()).appointments) == 1
        clock.advance(3.5)
        assert (await agent.hear()).appointments == ()


# --- the borne's own client ----------------------------------------------------------------------


async def test_the_bornes_client_speaks_with_this_desk() -> None:
    async with town() as around:
        agent, _ = await around.agent()
        await agent.say(AddAppointment(service="caf", at="14:30"))
        await agent.hear()
        borne = DeskProvider(around.url, TOKEN)
        directory = await asyncio.to_thread(borne.directory)
        assert directory.partners[0].appointments == ("14:30",)
        ticket = await asyncio.to_thread(borne.ask_help)
        await agent.hear()
        assert await asyncio.to_thread(borne.help_phase, ticket) == "ringing"
        await asyncio.to_thread(borne.drop_help, ticket)
        assert (await agent.hear()).helps == ()
        assert await asyncio.to_thread(borne.help_phase, ticket) == "no"
        wish = SessionRequest(partner="caf", way="lpc", language="tr", appointment=True)
        session = await asyncio.to_thread(borne.open, wish)
        adviser = await around.adviser()
        await around.greet(session)
        line = (await adviser.hear()).waiting[0]
        assert (line.way, line.language, line.appointment) == ("lpc", "tr", True)
        await asyncio.get_running_loop().shutdown_default_executor()
