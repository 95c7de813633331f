"""The agent's sign-in: its own code, its own cookie, as careful as the adviser's, and apart."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from desk_rig import AGENT_CODE, CODE, Town, make_clock, make_config, town

WRONG = {"site": "ardon", "code": "pas le bon"}
RIGHT = {**WRONG, "code": AGENT_CODE}


async def post(around: Town, body: Any, **options: Any) -> tuple[int, Any]:
    """Return (status, JSON) of an agent's sign-in."""
    url = f"{around.url}/api/agent/sign-in"
    async with around.http.post(url, json=body, **options) as answer:
        return answer.status, await answer.json()


async def test_a_right_code_gives_a_cookie_that_scripts_cannot_read() -> None:
    async with town() as around:
        url = f"{around.url}/api/agent/sign-in"
        secure = {"X-Forwarded-Proto": "https"}
        async with around.http.post(url, json=RIGHT, headers=secure) as answer:
            assert answer.status == 200
            assert (await answer.json())["agent"]["site_name"] == "Mairie d’Ardon"
            cookie = answer.headers["Set-Cookie"]
        for word in ("desk_agent=", "HttpOnly", "SameSite=Strict", "Secure", "Max-Age=43200"):
            assert word in cookie


@pytest.mark.expects_log("wrong code for site ardon")
async def test_each_wrong_code_costs_more_and_a_right_one_is_forgiven() -> None:
    clock = make_clock()
    async with town(clock) as around:
        for delay in (1, 2, 4):
            assert (await post(around, WRONG))[0] == 401
            status, body = await post(around, RIGHT)
            assert (status, body["error"], body["retry_after_s"]) == (429, "slow_down", delay)
            clock.advance(delay)
        assert (await post(around, RIGHT))[0] == 200
        assert (await post(around, RIGHT))[0] == 200


@pytest.mark.expects_log("wrong code for site ardon")
async def test_no_other_code_opens_a_site() -> None:
    async with town(make_clock()) as around:
        for code in (CODE, AGENT_CODE + "2"):
            assert (await post(around, {"site": "ardon", "code": code}))[0] in (401, 429)
        assert (await post(around, {"site": "caf", "code": CODE}))[1]["error"] == "unknown_site"


async def test_a_site_without_a_code_has_no_agents_page() -> None:
    sites = make_config().sites
    without = (sites[0].model_copy(update={"agent_code_hash": ""}), sites[1])
    async with town(sites=without) as around:
        async with around.http.get(f"{around.url}/api/agent/sites") as answer:
            assert (await answer.json())["sites"] == [
                {"id": "olivet", "name": "Médiathèque d’Olivet"}
            ]
        assert (await post(around, RIGHT))[0] == 404


async def test_one_roles_cookie_opens_nothing_of_the_other() -> None:
    async with town() as around:
        adviser, agent = await around.sign_in(), await around.agent_browser()
        for browser, line in ((adviser, "agent"), (agent, "adviser")):
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await browser.ws_connect(f"{around.url}/ws/{line}", origin=around.url)
            assert refused.value.status == 401
        async with adviser.get(f"{around.url}/api/agent/me") as answer:
            assert await answer.json() == {"agent": None}
        async with agent.get(f"{around.url}/api/me") as answer:
            assert await answer.json() == {"adviser": None}


async def test_a_value_moved_to_the_other_cookie_is_worth_nothing() -> None:
    async with town() as around:
        async with around.http.post(f"{around.url}/api/agent/sign-in", json=RIGHT) as answer:
            value = answer.cookies["desk_agent"].value
        stolen = {"Cookie": f"desk_session={value}"}
        async with around.http.get(f"{around.url}/api/me", headers=stolen) as answer:
            assert await answer.json() == {"adviser": None}


async def test_signing_out_closes_every_page_of_the_session_and_no_other() -> None:
    async with town() as around:
        browser = await around.agent_browser()
        pages = [await around.agent_page(browser) for _ in range(2)]
        other, _ = await around.agent()
        async with browser.post(f"{around.url}/api/agent/sign-out", json={}) as answer:
            assert answer.status == 204
        for page in pages:
            assert await page.closed_with() == 4002
        assert await other.hears_nothing()
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await around.agent_page(browser)


async def test_a_session_ends_after_a_working_day() -> None:
    clock = make_clock()
    async with town(clock) as around:
        browser = await around.agent_browser()
        clock.advance(12 * 3600 + 1)
        async with browser.get(f"{around.url}/api/agent/me") as answer:
            assert await answer.json() == {"agent": None}


async def test_another_sites_page_can_neither_sign_in_nor_open_the_line() -> None:
    async with town() as around:
        foreign = {"Origin": "https://evil.example"}
        assert (await post(around, RIGHT, headers=foreign))[0] == 403
        browser = await around.agent_browser()
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await browser.ws_connect(f"{around.url}/ws/agent", origin="https://evil.example")
        assert refused.value.status == 403


async def test_one_sign_in_cannot_open_pages_without_end() -> None:
    async with town() as around:
        browser = await around.agent_browser()
        pages = [await around.agent_page(browser) for _ in range(10)]
        for page in pages:
            await page.hear()
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await around.agent_page(browser)
        assert refused.value.status == 503


async def test_a_silent_page_is_dead_after_six_seconds() -> None:
    clock = make_clock()
    async with town(clock) as around:
        agent, _ = await around.agent()
        ticket = await around.ask_help()
        clock.advance(6)
        assert await agent.closed_with() == 1008
        assert await around.help_phase(ticket) == "absent"


async def test_the_agents_page_is_served_with_the_same_protection() -> None:
    async with town() as around:
        async with around.http.get(f"{around.url}/agent") as answer:
            assert answer.status == 200
            assert answer.content_type == "text/html"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
