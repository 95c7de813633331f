"""The line is measured at the desk; a borne tells how it fares, and its agent is told in words."""

from __future__ import annotations

import pytest
from desk_rig import OTHER_TOKEN, TOKEN, Town, bearer, desk_in_thread, make_clock, town

from kiosk.call.line_speed import measure_line
from kiosk.call.provider import DeskProvider, Limits
from kiosk.core.faults import Fault, KioskError
from kiosk.core.messages import LINE_MOST_BYTES, FailedCheck, HealthReport
from kiosk.desk.care_door import TRANSFERS
from kiosk.desk.health_book import SILENT_AFTER_S, HealthBook

PRINTER = FailedCheck(
    what="Imprimante", cause="Il n'y a plus de feuilles.", remedy="Mettez des feuilles A4."
)


async def give(around: Town, count: int, token: str = TOKEN) -> tuple[int, int]:
    """Fetch bytes as a borne does; return status and how many came."""
    url = f"{around.url}/api/line/{count}"
    async with around.http.get(url, headers=bearer(token)) as answer:
        return answer.status, len(await answer.read())


async def take(around: Town, count: int, token: str = TOKEN) -> int:
    """Send bytes as a borne does; return the status."""
    url = f"{around.url}/api/line"
    async with around.http.post(url, data=bytes(count), headers=bearer(token)) as answer:
        return answer.status


async def report(around: Town, body: str, token: str = TOKEN) -> int:
    """Report as a borne does; return the status."""
    headers = bearer(token) | {"Content-Type": "application/json"}
    url = f"{around.url}/api/health"
    async with around.http.post(url, data=body, headers=headers) as answer:
        return answer.status


async def ask(around: Town) -> None:
    """Ask who is there, as a borne does every 15 s."""
    async with around.http.get(f"{around.url}/api/partners", headers=bearer(TOKEN)) as answer:
        assert answer.status == 200


def test_a_borne_measures_the_line_both_ways() -> None:
    """Issue 6: network with measured speed, against a real desk."""
    with desk_in_thread() as (url, _):
        provider = DeskProvider(url, TOKEN, limits=Limits(body_bytes=2 * LINE_MOST_BYTES))
        down, up = measure_line(provider)
        assert min(down, up) > 5_000, "this machine to itself"
        assert provider.fetch_bytes(1000) == 1000
        with pytest.raises(KioskError) as caught:
            DeskProvider(url, "wrong").fetch_bytes(1000)
        assert caught.value.fault is Fault.DESK_REFUSED
        with pytest.raises(KioskError) as caught:
            for _ in range(int(TRANSFERS)):
                provider.send_bytes(b"x")
        assert caught.value.fault is Fault.CALL_REFUSED, "measured enough for now"


async def test_a_measure_is_bounded_in_bytes_and_in_number() -> None:
    clock = make_clock()
    async with town(clock) as around:
        assert await give(around, LINE_MOST_BYTES) == (200, LINE_MOST_BYTES)
        assert (await give(around, LINE_MOST_BYTES + 1))[0] == 413
        assert await take(around, LINE_MOST_BYTES) == 204
        assert await take(around, LINE_MOST_BYTES + 20_000) == 413
        assert (await give(around, 100, "nobody"))[0] == 401
        assert await take(around, 100, "nobody") == 401
        left = int(TRANSFERS) - 4
        assert [await take(around, 1) for _ in range(left + 1)] == [204] * left + [429]
        assert await take(around, 1, OTHER_TOKEN) == 204, "each site for itself"
        clock.advance(20)
        assert await take(around, 1) == 204


async def test_what_fails_is_shown_at_that_site_until_it_does_not() -> None:
    async with town() as around:
        ardon, first = await around.agent("ardon")
        olivet, _ = await around.agent("olivet")
        assert (first.borne.silent, first.borne.failed, first.borne.checked) == (False, (), None)
        body = HealthReport(failed=(PRINTER,)).model_dump_json()
        assert await report(around, body) == 204
        assert (await ardon.hear()).borne.failed == (PRINTER,)
        assert await olivet.hears_nothing()
        assert await report(around, HealthReport().model_dump_json()) == 204
        assert (await ardon.hear()).borne.failed == ()
        assert await report(around, body, "nobody") == 401
        assert await report(around, '{"failed": [], "citizen": "Marie"}') == 400


def test_a_silent_borne_is_told_and_one_that_speaks_again_too() -> None:
    clock, changed = make_clock(), list[str]()
    book = HealthBook(("ardon", "olivet"), clock, changed.append)
    book.heard_of("ardon")
    clock.advance(SILENT_AFTER_S - 1)
    book.heard_of("olivet")
    assert changed == []
    clock.advance(1)
    assert changed == ["ardon"]
    state = book.of_site("ardon")
    assert (state.silent, state.heard) == (True, "10:00")
    book.heard_of("ardon")
    book.heard_of("ardon")
    assert changed == ["ardon", "ardon"], "a borne that speaks is no news"
    assert (book.of_site("ardon").silent, book.of_site("ardon").heard) == (False, "10:05")


def test_a_borne_that_was_never_heard_of_is_silent_too() -> None:
    clock = make_clock()
    book = HealthBook(("ardon",), clock, lambda _: None)
    clock.advance(SILENT_AFTER_S)
    assert (book.of_site("ardon").silent, book.of_site("ardon").heard) == (True, None)
    book.heard_of("ardon")
    clock.advance(21 * 3600)
    assert book.of_site("ardon").heard is None, "an hour of the day would mislead"


async def test_a_borne_that_asks_who_is_there_has_spoken() -> None:
    async with town(make_clock()) as around:
        await ask(around)
        _, lobby = await around.agent()
        assert (lobby.borne.silent, lobby.borne.heard) == (False, "10:00")
