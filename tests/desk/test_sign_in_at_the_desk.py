"""Sign-in, the cookie, what a wrong code costs, who may open which door."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from desk_rig import CODE, OTHER_TOKEN, TOKEN, Town, bearer, make_clock, town

from kiosk.desk.sign_in import LONGEST_DELAY_S, SlowDown

WRONG = {"name": "Claire", "service": "caf", "code": "pas le bon"}
RIGHT = {**WRONG, "code": CODE}


async def post(around: Town, path: str, body: Any, **options: Any) -> tuple[int, Any]:
    """Return (status, JSON) of a POST."""
    async with around.http.post(around.url + path, json=body, **options) as answer:
        return answer.status, await answer.json()


async def test_a_right_code_gives_a_cookie_that_scripts_cannot_read() -> None:
    async with town() as around:
        async with around.http.post(f"{around.url}/api/sign-in", json=RIGHT) as answer:
            assert answer.status == 200
            assert (await answer.json())["adviser"]["service_name"] == "CAF du Loiret"
            cookie = answer.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert "Secure" not in cookie, "plain HTTP on this machine could not use it"
        async with around.http.get(f"{around.url}/api/me") as answer:
            assert (await answer.json()) == {"adviser": None}, "aiohttp keeps no cookie of an IP"


async def test_behind_https_the_cookie_is_secure() -> None:
    async with town() as around:
        forwarded = {"X-Forwarded-Proto": "https"}
        async with around.http.post(
            f"{around.url}/api/sign-in", json=RIGHT, headers=forwarded
        ) as answer:
            assert "Secure" in answer.headers["Set-Cookie"]


async def test_signing_out_forgets_the_session_and_closes_the_page() -> None:
    async with town() as around:
        browser = await around.sign_in()
        page = await around.page(browser)
        async with browser.get(f"{around.url}/api/me") as answer:
            assert (await answer.json())["adviser"]["name"] == "Claire"
        async with browser.post(f"{around.url}/api/sign-out", json={}) as answer:
            assert answer.status == 204
        assert await page.closed_with() == 4002
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await around.page(browser)
        assert refused.value.status == 401


async def test_a_session_ends_after_a_working_day() -> None:
    clock = make_clock()
    async with town(clock) as around:
        browser = await around.sign_in()
        clock.advance(12 * 3600 + 1)
        async with browser.get(f"{around.url}/api/me") as answer:
            assert (await answer.json()) == {"adviser": None}


@pytest.mark.expects_log("wrong code for service caf")
async def test_each_wrong_code_costs_more_and_a_right_one_is_forgiven() -> None:
    clock = make_clock()
    async with town(clock) as around:
        for delay in (1, 2, 4, 8):
            assert (await post(around, "/api/sign-in", WRONG))[0] == 401
            status, body = await post(around, "/api/sign-in", RIGHT)
            assert (status, body["error"], body["retry_after_s"]) == (429, "slow_down", delay)
            clock.advance(delay)
        assert (await post(around, "/api/sign-in", RIGHT))[0] == 200
        assert (await post(around, "/api/sign-in", WRONG))[0] == 401, "counted from one again"
        clock.advance(1)
        assert (await post(around, "/api/sign-in", RIGHT))[0] == 200


@pytest.mark.expects_log("wrong code for service caf")
async def test_a_shut_door_shuts_no_other_service_and_no_other_address() -> None:
    clock = make_clock()
    async with town(clock) as around:
        assert (await post(around, "/api/sign-in", WRONG))[0] == 401
        other = {"name": "Hugo", "service": "impots", "code": CODE + "2"}
        assert (await post(around, "/api/sign-in", other))[0] == 200
        elsewhere = {"X-Forwarded-For": "198.51.100.7"}
        assert (await post(around, "/api/sign-in", RIGHT, headers=elsewhere))[0] == 200
        assert (await post(around, "/api/sign-in", RIGHT))[0] == 429


def test_the_delay_grows_to_five_minutes_and_no_further() -> None:
    clock = make_clock()
    slow = SlowDown(clock)
    for _ in range(40):
        slow.count_attempt(("198.51.100.7", "caf"))
    assert slow.wait_s(("198.51.100.7", "caf")) == LONGEST_DELAY_S
    clock.advance(3601)
    slow.count_attempt(("203.0.113.9", "caf"))
    assert slow.wait_s(("198.51.100.7", "caf")) == 0.0


def test_attempts_at_the_same_moment_gain_nothing() -> None:
    slow = SlowDown(make_clock())
    door = ("198.51.100.7", "caf")
    assert slow.wait_s(door) == 0.0
    slow.count_attempt(door)
    assert slow.wait_s(door) > 0.0, "counted before the code is known to be wrong"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": "", "service": "caf", "code": CODE},
        {"name": "   ", "service": "caf", "code": CODE},
        {"name": "x" * 81, "service": "caf", "code": CODE},
        {"name": "Claire", "service": "caf", "code": 12},
        {"name": "Claire", "service": "caf", "code": CODE, "more": 1},
        ["Claire"],
    ],
)
async def test_a_body_of_another_shape_is_refused(body: Any) -> None:
    async with town() as around:
        status, answer = await post(around, "/api/sign-in", body)
        assert (status, answer["error"]) == (400, "bad_body")


async def test_a_body_that_is_not_json_or_too_big_is_refused() -> None:
    async with town() as around:
        url = f"{around.url}/api/sign-in"
        async with around.http.post(url, data={"code": CODE}) as answer:
            assert answer.status == 415
        json_type = {"Content-Type": "application/json"}
        async with around.http.post(url, data=b"[" * 7000, headers=json_type) as answer:
            assert answer.status == 400
        async with around.http.post(url, data=b" " * 9000, headers=json_type) as answer:
            assert answer.status == 413


async def test_an_unknown_service_is_named_as_such() -> None:
    async with town() as around:
        status, body = await post(around, "/api/sign-in", {**RIGHT, "service": "mairie"})
        assert (status, body["error"]) == (404, "unknown_service")


async def test_another_sites_page_can_neither_sign_in_nor_open_the_line() -> None:
    async with town() as around:
        foreign = {"Origin": "https://evil.example"}
        assert (await post(around, "/api/sign-in", RIGHT, headers=foreign))[0] == 403
        browser = await around.sign_in()
        for origin in ("https://evil.example", "null", "http://127.0.0.1"):
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await browser.ws_connect(f"{around.url}/ws/adviser", origin=origin)
            assert refused.value.status == 403


async def test_the_public_address_is_an_origin_of_ours() -> None:
    async with town(public_url="https://desk.example.org") as around:
        browser = await around.sign_in()
        origin = "https://desk.example.org"
        socket = await browser.ws_connect(f"{around.url}/ws/adviser", origin=origin)
        await socket.close()
        assert (await around.session()).ws_url == "wss://desk.example.org/ws/borne"


async def test_a_borne_is_known_by_its_token_only() -> None:
    async with town() as around:
        for headers in ({}, bearer(""), bearer("x" * 43), {"Authorization": f"Basic {TOKEN}"}):
            async with around.http.get(f"{around.url}/api/partners", headers=headers) as answer:
                assert answer.status == 401
                assert answer.headers["WWW-Authenticate"].startswith("Bearer")
            assert (await post(around, "/api/sessions", {}, headers=headers))[0] == 401
        assert (await around.session(token=OTHER_TOKEN)).ws_url.startswith("ws://127.0.0.1:")


async def test_a_partner_nobody_serves_is_refused() -> None:
    async with town() as around:
        status, body = await post(
            around, "/api/sessions", {"partner": "mairie"}, headers=bearer(TOKEN)
        )
        assert (status, body["error"]) == (404, "unknown_partner")


async def test_one_site_cannot_fill_the_desk_with_calls() -> None:
    clock = make_clock()
    async with town(clock) as around:
        for _ in range(20):
            await around.session()
        ask = ("/api/sessions", {"partner": "caf"})
        assert (await post(around, *ask, headers=bearer(TOKEN)))[0] == 429
        assert (await post(around, *ask, headers=bearer(OTHER_TOKEN)))[0] == 200
        clock.advance(121)
        assert (await post(around, *ask, headers=bearer(TOKEN)))[0] == 200


async def test_every_answer_carries_the_security_headers() -> None:
    async with town() as around:
        for path in ("/", "/main.js", "/api/services", "/nothing-here", "/ws/adviser", "/healthz"):
            async with around.http.get(around.url + path) as answer:
                assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
                assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["Referrer-Policy"] == "no-referrer"
                assert "camera=(self)" in answer.headers["Permissions-Policy"]
                assert "aiohttp" not in answer.headers["Server"]


async def test_nothing_outside_the_page_is_served() -> None:
    async with town() as around:
        for path in ("/..%2fserver.py", "/%2e%2e/server.py", "/server.py", "/page/main.js"):
            async with around.http.get(around.url + path) as answer:
                assert answer.status == 404


async def test_a_file_the_browser_has_is_not_sent_again() -> None:
    async with town() as around:
        async with around.http.get(f"{around.url}/main.js") as answer:
            tag = answer.headers["ETag"]
            assert answer.content_type == "text/javascript"
        same = {"If-None-Match": tag}
        async with around.http.get(f"{around.url}/main.js", headers=same) as answer:
            assert answer.status == 304
