"""The agent's page in a real Chromium: it rings, it answers, it keeps appointments."""

from __future__ import annotations

import pytest
from desk_rig import AGENT_CODE, TOKEN, Town, bearer, make_clock, town
from page_rig import Screen, page, until

from kiosk.core.messages import Directory, FailedCheck, HealthReport
from kiosk.desk.health_book import SILENT_AFTER_S

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

COUNT_STROKES = """window.strokes = 0;
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) {
  window.strokes += 1;
  return start.apply(this, when);
};"""
STROKE = 12
"""Oscillators in one ring: four strokes of a bell of three partials."""
TITLE = "document.getElementById('help-title').textContent"
ICON = "document.getElementById('icon').getAttribute('href')"
KEY = """document.body.dispatchEvent(
  new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}));"""
SIGN_IN_WITHOUT_A_TOUCH = """const body = JSON.stringify({site: 'ardon', code: arguments[0]});
const headers = {'Content-Type': 'application/json'};
return (await fetch('/api/agent/sign-in', {method: 'POST', headers, body})).status;"""
UP = (
    "!document.getElementById('desk').hidden && "
    "document.getElementById('link-state').textContent === 'Relié au guichet'"
)


async def sign_in(screen: Screen, url: str, code: str = AGENT_CODE) -> None:
    """Fill in the agent's form and send it."""
    await screen.open(f"{url}/agent")
    await screen.until("document.querySelector('#site option')", "no sites offered")
    await screen.run("document.getElementById('site').value = 'ardon'")
    await screen.type("code", code)
    await screen.press("Se connecter")


async def phase(around: Town, ticket: str, wanted: str) -> None:
    """Wait until the borne hears `wanted`."""

    async def look() -> bool:
        return await around.help_phase(ticket) == wanted

    await until(look, f"the borne never heard {wanted}")


async def test_help_rings_until_it_is_answered_and_the_borne_hears_each_answer() -> None:
    """NAV-3 and rule 10: « Aide demandée » is all that is told, by sound, words and picture."""
    async with town() as around, page() as screen:
        await screen.watch(COUNT_STROKES)
        await sign_in(screen, around.url)
        await screen.until(f"{UP} && {TITLE} === 'Personne n’a besoin d’aide'", "not quiet")
        await around.borne(way="sign")
        quiet = await screen.run("return document.title")
        ticket = await around.ask_help()
        await screen.until(f"{TITLE} === 'Aide demandée'", "not shown")
        await screen.until("document.title.includes('Aide demandée')", "the title is quiet")
        assert await screen.run(f"return {ICON}") == "favicon_ringing.svg"
        await screen.until(f"window.strokes >= {2 * STROKE}", "it does not go on ringing")
        await around.help_phase(ticket)
        said = await screen.run("return document.getElementById('desk').innerText")
        assert "signes" not in said
        await slow_pulse(screen)

        await screen.press("J’arrive")
        await phase(around, ticket, "coming")
        await screen.until(f"document.title === {quiet!r} && {ICON} === 'favicon.svg'", "it rings")
        await screen.press("Je suis occupé")
        await phase(around, ticket, "busy")
        await screen.press("C’est fait")
        await phase(around, ticket, "no")
        await screen.until(f"{TITLE} === 'Personne n’a besoin d’aide'", "not quiet again")
        assert await screen.complaints() == []


async def slow_pulse(screen: Screen) -> None:
    """TXT-8: at most one pulse a second, and none for who wants no motion."""
    style = "return getComputedStyle(document.getElementById('help'))"
    assert float((await screen.run(f"{style}.animationDuration")).rstrip("s")) >= 1
    calm = {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
    await screen.aside(screen.chrome.execute_cdp_cmd, "Emulation.setEmulatedMedia", calm)
    assert await screen.run(f"{style}.animationName") == "none"


async def test_the_whole_page_works_by_keys() -> None:
    async with town() as around, page() as screen:
        await screen.watch(COUNT_STROKES)
        await sign_in(screen, around.url)
        await screen.until(UP, "not connected")
        await screen.run(KEY, "s")
        await screen.until(f"window.strokes === {STROKE}", "the ring cannot be tried")
        ticket = await around.ask_help()
        await screen.until(f"{TITLE} === 'Aide demandée'", "not shown")
        for key, answer in (("o", "busy"), ("j", "coming"), ("f", "no")):
            await screen.run(KEY, key)
            await phase(around, ticket, answer)
        await screen.run(KEY, "j")
        assert await screen.complaints() == [], "a key without its button does nothing"


async def test_a_closed_page_is_an_absent_agent() -> None:
    async with town() as around, page() as screen:
        await sign_in(screen, around.url)
        await screen.until(UP, "not connected")
        ticket = await around.ask_help()
        await phase(around, ticket, "ringing")
        await screen.press("Se déconnecter")
        await phase(around, ticket, "absent")
        await screen.until("!document.getElementById('sign-in').hidden", "no form")


async def test_appointments_are_written_down_listed_and_taken_back() -> None:
    async with town() as around, page() as screen:
        await sign_in(screen, around.url)
        await screen.until("document.querySelector('#appointment-service option')", "no services")
        error = "document.getElementById('appointment-error').textContent"
        await screen.press("Ajouter")
        await screen.until(f"{error} === 'Choisissez le service.'", "no word")
        await screen.run("document.getElementById('appointment-service').value = 'caf'")
        await screen.type("appointment-time", "25h")
        await screen.press("Ajouter")
        await screen.until(f"{error}.startsWith('Écrivez l’heure')", "no word")
        await screen.run("document.getElementById('appointment-time').value = ''")
        await screen.type("appointment-time", "14h05\n")
        rows = "document.querySelectorAll('[data-testid=appointment]')"
        await screen.until(f"{rows}.length === 1", "not listed")
        await screen.type("appointment-time", "9\n")
        await screen.until(f"{rows}.length === 2", "not listed")
        words = await screen.run(f"return [...{rows}].map((e) => e.firstChild.textContent)")
        assert words == ["09 h 00", "14 h 05"]
        assert await expected(around) == ("09:00", "14:05")
        await screen.press("Retirer")
        await screen.until(f"{rows}.length === 1", "still listed")
        assert await expected(around) == ("14:05",)


BORNE = "document.getElementById('borne-title').textContent"
WORDS = "document.getElementById('borne').innerText"


async def test_a_borne_that_fails_or_falls_silent_is_told_in_plain_words() -> None:
    """Issue 6: the agent learns of a fault before a citizen does; words are text, never HTML."""
    clock = make_clock()
    printer = FailedCheck(
        what="Imprimante", cause="Il n'y a plus de <b>feuilles</b>.", remedy="A4."
    )
    async with town(clock) as around, page() as screen:
        await expected(around)
        await sign_in(screen, around.url)
        await screen.until(f"{UP} && {BORNE} === 'La borne va bien'", "not well")
        headers = bearer(TOKEN) | {"Content-Type": "application/json"}
        report = HealthReport(failed=(printer,)).model_dump_json()
        async with around.http.post(
            f"{around.url}/api/health", data=report, headers=headers
        ) as answer:
            assert answer.status == 204
        await screen.until(f"{BORNE} === 'La borne a une panne'", "the fault is not told")
        told = await screen.run(f"return {WORDS}")
        assert "plus de <b>feuilles</b>" in told and "→ A4." in told and "10 h 00" in told
        clock.advance(SILENT_AFTER_S)
        await screen.until(f"{BORNE} === 'La borne ne répond plus'", "the silence is not told")
        told = await screen.run(f"return {WORDS}")
        assert "depuis 10 h 00" in told and "feuilles" not in told
        await expected(around)
        await screen.until(f"{BORNE} === 'La borne a une panne'", "its return is not told")


async def expected(around: Town) -> tuple[str, ...]:
    """Return whom the CAF expects, as a borne of the site is told."""
    async with around.http.get(f"{around.url}/api/partners", headers=bearer(TOKEN)) as answer:
        directory = Directory.model_validate_json(await answer.read())
    return directory.partners[0].appointments


async def test_a_browser_that_keeps_the_ring_silent_is_said_and_mended() -> None:
    silent = "--autoplay-policy=no-user-gesture-required"
    async with town() as around, page(without=silent) as screen:
        await screen.open(f"{around.url}/agent")
        assert await screen.run(SIGN_IN_WITHOUT_A_TOUCH, AGENT_CODE) == 200
        await screen.open(f"{around.url}/agent")
        blocked = "!document.getElementById('ring-blocked').hidden"
        await screen.until(f"{UP} && {blocked}", "a page without a gesture says nothing")
        await screen.press("Activer la sonnerie")
        await screen.until(f"!({blocked})", "still said after the gesture")


async def test_a_lost_line_says_that_nobody_can_call() -> None:
    async with page() as screen:
        async with town() as around:
            await sign_in(screen, around.url)
            await screen.until(UP, "not connected")
            await around.ask_help()
            await screen.until(f"{TITLE} === 'Aide demandée'", "not shown")
        await screen.until("!document.getElementById('line-lost').hidden", "the loss is not said")
        assert await screen.run(f"return {TITLE}") == "Personne n’a besoin d’aide"


@pytest.mark.expects_log("wrong code for site ardon")
async def test_a_wrong_code_is_told() -> None:
    async with town() as around, page() as screen:
        await sign_in(screen, around.url, "faux")
        error = "document.getElementById('sign-in-error').textContent"
        await screen.until(f"{error} === 'Ce code n’est pas le bon pour ce lieu.'", "no word")
