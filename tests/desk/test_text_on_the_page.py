"""Real-time text and the citizen's state on the adviser's page, in a real Chromium (CAL-7)."""

from __future__ import annotations

from typing import Any

import pytest
from call_rig import LOBBY, in_call
from desk_rig import CODE, town
from live_borne import LiveBorne
from page_rig import Screen, page, until

from kiosk.core.messages import MAX_TYPED, CitizenState, Presence, Writing

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

WATCH = """window.left = []; window.shown = [];
const send = RTCDataChannel.prototype.send;
RTCDataChannel.prototype.send = function (data) {
  if (typeof data === 'string' && data.includes('"writing"')) window.left.push(JSON.parse(data));
  return send.call(this, data);
};
const own = Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'onmessage');
Object.defineProperty(RTCDataChannel.prototype, 'onmessage', { set(take) {
  own.set.call(this, (event) => {
    take(event);
    if (typeof event.data === 'string' && event.data.includes('"writing"')) {
      window.shown.push(document.getElementById('text-theirs').textContent);
    }
  });
} });"""
"""Keeps every text message that leaves, and what is on the page when one has been taken."""

TYPE_SLOWLY = """const field = document.getElementById('text-mine');
const before = [];
for (const letter of arguments[0]) {
  before.push(window.left.map((each) => each.text).join(''));
  field.value += letter;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 300));
}
before.push(window.left.map((each) => each.text).join(''));
return before;"""
"""What had left before each letter, a letter being typed every 300 ms, and in the end."""

BOTH_WAYS = "Bonjour 😀 مرحبا"
PANEL = "!document.getElementById('text-panel').hidden"
THEIRS = "document.getElementById('text-theirs').textContent"


def texts(borne: LiveBorne) -> list[tuple[int, str]]:
    """Return what the page wrote to the borne."""
    return [(m["at"], m["text"]) for m in borne.told if m["type"] == "writing"]


async def wrote(borne: LiveBorne, text: str) -> None:
    """Wait until the page's messages, applied one after the other, read `text`."""

    async def look() -> bool:
        now = ""
        for at, more in texts(borne):
            now = now[:at] + more
        return now == text

    await until(look, f"the borne never read {text!r}")


async def test_every_letter_has_left_before_the_next_is_typed() -> None:
    """CAL-7: a letter leaves within 300 ms, and only what changed."""
    async with town() as around, page() as screen:
        await screen.watch(WATCH)
        async with in_call(around, screen) as borne:
            await screen.press("Écrire")
            focus = await screen.run("return document.activeElement.id")
            assert focus == "text-mine"
            assert await screen.run(TYPE_SLOWLY, "merci") == ["", "m", "me", "mer", "merc", "merci"]
            await wrote(borne, "merci")
            assert texts(borne) == list(enumerate("merci"))
            await screen.type("text-mine", "\b\b! Voilà")
            await wrote(borne, "mer! Voilà")
            assert await screen.complaints() == []


async def test_the_citizens_letters_stand_there_as_soon_as_they_came() -> None:
    """CAL-7: shown in the very task that took the message, apart by side and label."""
    async with town() as around, page() as screen:
        await screen.watch(WATCH)
        async with in_call(around, screen) as borne:
            assert not await screen.run(f"return {PANEL}")
            await screen.run("document.getElementById('hang-up').focus()")
            borne.say_control(Writing(at=0, text="B"))
            borne.say_control(Writing(at=1, text="onjour 😀!"))
            borne.say_control(Writing(at=9, text=" مرحبا"))
            await screen.until("window.shown.length === 3", "the text did not come")
            assert await screen.run("return window.shown") == ["B", "Bonjour 😀!", BOTH_WAYS]
            assert await screen.run(f"return {PANEL}"), "it opens by itself"
            assert await screen.run("return document.activeElement.id") == "hang-up"
            await reads_aloud(screen, BOTH_WAYS)
            labels = "return [...document.querySelectorAll('.text-side > :first-child')]"
            words = await screen.run(f"{labels}.map((each) => each.textContent)")
            assert words == ["Vous", "La personne"]


async def reads_aloud(screen: Screen, text: str) -> None:
    """A screen reader hears what was added once the person pauses, politely."""
    news = "document.getElementById('text-news')"
    await screen.until(f"{news}.textContent === {text!r}", "nothing to hear")
    assert await screen.run(f"return {news}.getAttribute('aria-live')") == "polite"


async def test_both_texts_outlive_a_new_connection_and_end_with_the_call() -> None:
    async with town() as around, page() as screen, in_call(around, screen, way="text") as borne:
        await screen.until(PANEL, "closed to a person who writes")
        await screen.type("text-mine", "Bonjour")
        await wrote(borne, "Bonjour")
        borne.say_control(Writing(at=0, text="Bonsoir"))
        await screen.until(f"{THEIRS} === 'Bonsoir'", "not shown")
        borne.told.clear()
        await borne.new_engine()
        await borne.connected()
        await borne.told_of("writing")
        assert texts(borne) == [(0, "Bonjour")]
        borne.say_control(Writing(at=0, text="Bonsoir, madame"))
        await screen.until(f"{THEIRS} === 'Bonsoir, madame'", "not shown again")
        await borne.hang_up()
        await screen.until(LOBBY, "not back at the waiting list")
        fields = (
            "['text-mine', 'text-theirs', 'text-news'].map((id) => document.getElementById(id))"
        )
        left = await screen.run(f"return {fields}.map((e) => e.textContent + (e.value ?? ''))")
        assert left == ["", "", ""]


MODEL = """const { Writing } = await import('/writing.js');
const writing = new Writing();
const sent = [];
writing.attach((message) => { sent.push(message); return true; });
"""


async def model(screen: Screen, script: str, *arguments: Any) -> Any:
    """Return what `script` returns about a `Writing` whose messages are kept in `sent`."""
    return await screen.run(MODEL + script, *arguments)


async def test_a_text_too_long_is_cut_at_its_beginning_and_said_anew() -> None:
    async with town() as around, page() as screen:
        await screen.open(around.url)
        at, kept, end, whole = await model(
            screen,
            """writing.write('x'.repeat(arguments[0] - 1) + '😀' + 'fin');
            await new Promise((done) => setTimeout(done, 150));
            const last = sent.at(-1);
            return [last.at, [...last.text].length, last.text.slice(-5),
              last.text === writing.mine];""",
            MAX_TYPED,
        )
        assert (at, end, whole) == (0, "😀fin", True)
        assert 0 < kept <= MAX_TYPED


async def test_what_could_not_leave_leaves_with_the_next_channel() -> None:
    async with town() as around, page() as screen:
        await screen.open(around.url)
        said = await model(
            screen,
            """writing.attach(() => false);
            writing.write('perdu ?');
            writing.attach((message) => { sent.push(message); return true; });
            writing.write('');
            await new Promise((done) => setTimeout(done, 150));
            writing.attach((message) => { sent.push(message); return true; });
            return sent.map(({ at, text }) => [at, text]);""",
        )
        assert said == [[0, "perdu ?"], [0, ""], [0, ""]], "emptied is said too"


async def test_what_the_other_side_writes_is_held_to_the_limit() -> None:
    async with town() as around, page() as screen:
        await screen.open(around.url)
        script = """writing.take({ at: 0, text: 'x'.repeat(3000) });
        writing.take({ at: 4000, text: 'é'.repeat(3000) });
        return [[...writing.theirs].length, [...writing.theirs][3000]];"""
        assert await model(screen, script) == [MAX_TYPED, "é"]


async def test_what_happens_at_the_borne_is_said_in_words() -> None:
    """Tool « Aide »: the adviser reads that the agent helps; so for the curtain and the way."""
    async with town() as around, page() as screen:
        wish = {"way": "lpc", "language": "pt", "appointment": True}
        async with in_call(around, screen, **wish) as borne:
            facts = "document.getElementById('bar-person').textContent"
            whole = "rendez-vousavec le code LfPCparle portugais"
            assert await screen.run(f"return {facts}") == whole
            words = "document.getElementById('person-words')"
            assert await screen.run(f"return {words}.hidden")
            borne.say_control(CitizenState(agent=True, way="lpc"))
            await screen.until(f"{words}.textContent === 'L’agent aide la personne.'", "no word")
            borne.say_control(CitizenState(curtain=True, way="loop"))
            curtain = "La personne a tiré le rideau : elle n’entend plus et ne voit plus."
            await screen.until(f"{words}.textContent === {curtain!r}", "no word of the curtain")
            assert "boucle magnétique" in await screen.run(f"return {facts}")
            assert not await screen.run(f"return {PANEL}")
            borne.say_control(CitizenState(way="text"))
            await screen.until(f"{words}.hidden && {PANEL}", "the text is closed to who writes")


async def test_who_stepped_away_rings_no_more_and_cannot_be_answered() -> None:
    """TIM-6 on the adviser's page."""
    async with town() as around, page() as screen:
        await screen.sign_in(around.url, "Claire", CODE)
        await screen.until(LOBBY, "not signed in")
        session, borne = await around.borne(way="sign", appointment=True)
        await screen.until("document.title.includes('Une personne appelle')", "silent")
        row = "document.querySelector('[data-testid=waiting-call]')"
        for words in ("rendez-vous", "en langue des signes"):
            assert words in await screen.run(f"return {row}.innerText")
        await borne.say(Presence(here=False))
        await screen.until(f"{row}.innerText.includes('s’est éloigné')", "not said")
        assert await screen.run(f"return {row}.querySelector('.primary').disabled")
        await screen.until("!document.title.includes('appelle')", "it still rings")
        await borne.say(Presence(here=True))
        await screen.press("Répondre")
        await borne.hear_type("answered")
        await borne.say(Presence(here=False))
        words = "La personne s’est éloignée. Elle garde sa place."
        notice = "document.getElementById('notice')"
        await screen.until(f"!{notice}.hidden && {notice}.textContent === {words!r}", "not told")
        await screen.until(f"{LOBBY} && {row}.querySelector('.primary').disabled", "not listed")
        assert await screen.run(f"return {row}.dataset.call") == session.call
        assert await screen.complaints() == []
