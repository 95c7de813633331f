"""The adviser's page in a real Chromium, against a borne with the real engine."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from call_rig import FRAMES, LOBBY, in_call
from desk_rig import CODE, town
from live_borne import LiveBorne, make_letter
from page_rig import Screen, page, until

from kiosk.core.messages import AskPaper, FileAck, FileRefuse

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

HASHES = """const links = [...document.querySelectorAll('[data-testid=received-document] a')];
return await Promise.all(links.map(async (link) => {
  const bytes = await (await fetch(link.href)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}));"""
"""The SHA-256 of what « Télécharger » gives, for each received paper."""


async def shown(screen: Screen) -> int:
    """Return how many received papers the page shows."""
    script = "return document.querySelectorAll('[data-testid=received-document]').length"
    return int(await screen.run(script))


async def test_a_call_with_papers_both_ways(tmp_path: Path) -> None:
    letter = make_letter(pages=2)
    form = tmp_path / "Formulaire.pdf"
    form.write_bytes(make_letter(pages=1))
    wrong = tmp_path / "notes.docx"
    wrong.write_bytes(b"PK\x03\x04 not one of the three")
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        await both_see_each_other(screen, borne)

        await borne.send(letter, number=1)
        ack = await borne.told_of("file_ack")
        assert ack["sha256"] == hashlib.sha256(letter).hexdigest()
        assert ack["bytes"] == len(letter)
        await screen.until("document.querySelector('[data-pages=\"2\"]')", "no paper of 2 pages")
        assert await screen.run(HASHES) == [hashlib.sha256(letter).hexdigest()]
        await reads_a_paper(screen)

        await screen.press("Demander un papier")
        assert await borne.told_of("ask_paper") == AskPaper().model_dump()

        await screen.choose_file(form)
        sent = await borne.received(hashlib.sha256(form.read_bytes()).hexdigest())
        assert sent == form.read_bytes()
        done = "document.querySelector('#sent .done .state').textContent.startsWith('Envoyé')"
        await screen.until(done, "not shown as sent")

        await screen.choose_file(wrong)
        refused = "document.getElementById('send-error').textContent.includes('notes.docx')"
        await screen.until(refused, "the wrong type was not refused")
        assert await screen.run("return document.querySelectorAll('#sent li').length") == 1

        borne.say_document(FileRefuse(id=borne.last_file, reason="unreadable"))
        unread = "document.querySelector('#sent li').textContent.includes('ne peut pas le lire')"
        await screen.until(unread, "a file the borne cannot show still passes for sent")

        assert await screen.complaints() == []
        await screen.press("Raccrocher")
        await until(lambda: _is(borne.ended == "hang_up"), "the borne was not told")
        await screen.until(LOBBY, "not back at the waiting list")
        assert await shown(screen) == 0, "papers stay in no page after the call"


async def both_see_each_other(screen: Screen, borne: LiveBorne) -> None:
    """Check that pictures advance both ways and that cuts are told."""
    before = await screen.run(f"return {FRAMES}")
    await screen.until(f"{FRAMES} > {before} + 5", "the borne's picture stands still")
    assert await screen.run("return document.getElementById('borne-video').videoWidth") > 0
    count = await borne.sees_adviser()
    await until(lambda: _is(len(borne.seen) > count + 5), "the adviser's picture stands still")
    await screen.press("Couper le micro")
    await screen.press("Couper la caméra")
    state = {"type": "media_state", "microphone": False, "camera": False}
    await until(lambda: _is(borne.told[-1:] == [state]), "the borne was not told of the cuts")
    await screen.press("Remettre le micro")
    await screen.press("Remettre la caméra")
    state = {"type": "media_state", "microphone": True, "camera": True}
    await until(lambda: _is(borne.told[-1:] == [state]), "the borne was not told")


async def reads_a_paper(screen: Screen) -> None:
    """Open the received paper large, turn its pages, zoom, turn, close, with keys and buttons."""
    await screen.run("document.querySelector('.paper-open').click()")
    await screen.until("document.querySelector('.sheet img')?.naturalWidth === 826", "no page")
    key = "document.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))"
    pane = "document.getElementById('viewer-pane')"
    for name in ("ArrowRight", "+", "t"):
        await screen.run(key.replace("document.disp", f"{pane}.disp"), name)
    await screen.until("document.getElementById('viewer-page').textContent === '2 / 2'", "page 1")
    script = "return document.querySelector('.sheet img').style.transform"
    assert "rotate(90deg)" in await screen.run(script)
    width, height = await screen.run(
        "const s = document.querySelector('.sheet'); return [s.offsetWidth, s.offsetHeight]"
    )
    assert width > height, "turned"
    await screen.press("Fermer")
    await screen.until("document.getElementById('viewer').hidden", "still open")


async def test_a_reloaded_page_is_back_in_its_call_and_the_citizen_hangs_up() -> None:
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        first = borne.engine_now
        await screen.aside(screen.chrome.refresh)
        await screen.until(f"{FRAMES} > 3", "no picture after the reload")
        assert borne.engine_now is not first
        await borne.connected()
        seen = len(borne.seen)
        await until(lambda: _is(len(borne.seen) > seen + 5), "the adviser is not seen again")
        await borne.hang_up()
        await screen.until(LOBBY, "not back at the waiting list")
        words = "document.getElementById('notice').textContent"
        await screen.until(f"{words} === 'La personne a raccroché.'", "not told who hung up")
        assert await screen.complaints() == []


async def test_a_restarted_desk_finds_the_call_as_it_was() -> None:
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        engine, port = borne.engine_now, int(around.url.rpartition(":")[2])
        await borne.sees_adviser()
        await around.restart(listen_port=port)
        await borne.come_back(around)
        state = "document.getElementById('link-state').textContent"
        await screen.until(f"{state} === 'Relié au guichet'", "the page is not back at the desk")
        seen, shown = len(borne.seen), await screen.run(f"return {FRAMES}")
        await until(lambda: _is(len(borne.seen) > seen + 5), "the adviser is not seen any more")
        await screen.until(f"{FRAMES} > {shown + 5}", "the citizen is not seen any more")
        assert borne.engine_now is engine, "the connection is the one it was"
        await borne.hang_up()
        words = "document.getElementById('notice').textContent"
        await screen.until(f"{words} === 'La personne a raccroché.'", "the desk forgot the call")


async def test_a_restarted_borne_resumes_its_paper_and_doubles_none() -> None:
    small, large = make_letter(pages=1), make_letter(pages=4)
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        await borne.send(small, number=1)
        await borne.told_of("file_ack")
        half = 5 * 16 * 1024
        await borne.send(large, number=2, upto=half)
        await screen.until(
            f"document.querySelector('.paper-wait progress')?.value === {half}", "half did not come"
        )
        borne.told.clear()
        await borne.new_engine()
        await borne.connected()
        await borne.offer(small, number=1)
        ack = await borne.told_of("file_ack")
        assert ack["sha256"] == hashlib.sha256(small).hexdigest(), "acknowledged at once"
        assert not [m for m in borne.told if m["type"] == "file_accept"]
        await borne.send(large, number=2)
        accept = await borne.told_of("file_accept")
        assert accept["offset"] == half
        again = len(borne.told)
        await borne.told_of("file_ack", after=again - 1)
        await screen.until("document.querySelector('[data-pages=\"4\"]')", "no paper of 4 pages")
        hashes = [hashlib.sha256(data).hexdigest() for data in (small, large)]
        assert await screen.run(HASHES) == hashes


async def test_a_file_on_its_way_is_offered_again_after_a_restart(tmp_path: Path) -> None:
    form = tmp_path / "Formulaire.pdf"
    form.write_bytes(make_letter(pages=1))
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        borne.answers_offers = False
        await screen.choose_file(form)
        first = await borne.told_of("file_offer")
        await screen.press("Raccrocher")
        await screen.until("document.getElementById('confirm').open", "hung up without a word")
        await screen.press("Rester en ligne")
        borne.told.clear()
        borne.answers_offers = True
        await borne.new_engine()
        await borne.connected()
        again = await borne.told_of("file_offer")
        assert (again["id"], again["sha256"]) == (first["id"], first["sha256"])
        await borne.received(first["sha256"])
        await screen.until("document.querySelector('#sent .done')", "not shown as sent")


NONSENSE = (" ", "{", "null", "[]", "9" * 70, "\x00", '{"type":"x"}', '{"type":"file_offer"}')


async def test_nonsense_on_the_data_channels_changes_nothing() -> None:
    letter = make_letter(pages=1)
    async with town() as around, page() as screen, in_call(around, screen) as borne:
        engine = borne.engine_now
        for text in (
            "",
            "{",
            "null",
            "[]",
            '{"type":"x"}',
            '{"type":"file_offer"}',
            "\x00",
            "9" * 70,
        ):
            engine.control.send(text or " ")
            engine.documents.send(text or " ")
        for piece in (b"", b"1", bytes(12), b"\xff" * 12, b"\xff" * 100, bytes(12 + 16 * 1024)):
            engine.documents.send(piece or b"0")
        borne.say_document(FileAck(id="nobody", sha256="0" * 64, bytes=1))
        for name in ("constructor", "__proto__", "toString"):
            engine.documents.send(f'{{"type":"{name}","id":"{name}"}}')
        for lie in LIES:
            await refuses(borne, lie)
        await borne.send(letter, number=9)
        await borne.told_of("file_ack")
        await screen.until(
            "document.querySelector('[data-pages=\"1\"]')", "the letter did not come"
        )
        assert await shown(screen) == 1
        assert await screen.complaints() == []


@dataclass(frozen=True)
class Lie:
    """An offer that the page must refuse for `reason`, before or after its bytes came."""

    reason: str
    data: bytes = b"%PDF-1.4"
    mime: str = "application/pdf"
    size: int = 8
    sha256: str = hashlib.sha256(b"%PDF-1.4").hexdigest()
    sent: bool = False


SCRIPT = b"<script>"
LIES = (
    Lie("wrong_type", mime="text/html"),
    Lie("too_big", size=20_000_001),
    Lie("unreadable", size=0),
    Lie("unreadable", data=SCRIPT, sha256=hashlib.sha256(SCRIPT).hexdigest(), sent=True),
    Lie("corrupt", sha256="0" * 64, sent=True),
    Lie("corrupt", size=4, sent=True),
)


async def refuses(borne: LiveBorne, lie: Lie) -> None:
    """Tell a lie and check why the page refuses it."""
    number, already = 100 + len(borne.told), len(borne.told)
    await borne.offer_as(number, mime=lie.mime, size=lie.size, sha256=lie.sha256)
    if lie.sent:
        await borne.told_of("file_accept", already)
        borne.send_pieces(lie.data, number)
    refusal = await borne.told_of("file_refuse", already)
    assert refusal["reason"] == lie.reason


async def test_without_camera_and_microphone_the_call_still_works() -> None:
    async with (
        town() as around,
        page("--deny-permission-prompts", without="--use-fake-ui-for-media-stream") as screen,
        in_call(around, screen) as borne,
    ):
        words = await screen.run("return document.getElementById('call-devices').textContent")
        assert "Pas de caméra" in words
        assert "Pas de micro" in words
        state = {"type": "media_state", "microphone": False, "camera": False}
        assert state in borne.told
        before = await screen.run(f"return {FRAMES}")
        await screen.until(f"{FRAMES} > {before} + 5", "the borne's picture stands still")


@pytest.mark.expects_log("wrong code")
async def test_a_wrong_code_is_told_and_slowed_down() -> None:
    async with town() as around, page() as screen:
        await screen.sign_in(around.url, "Claire", "faux")
        error = "document.getElementById('sign-in-error')"
        await screen.until(f"{error}.textContent.startsWith('Ce code n’est pas le bon')", "no word")
        await screen.press("Se connecter")
        await screen.until(f"{error}.textContent.startsWith('Trop d’essais')", "not slowed down")


async def test_a_caller_rings_and_can_be_refused() -> None:
    async with town() as around, page() as screen:
        await screen.sign_in(around.url, "Claire", CODE)
        await screen.until("document.getElementById('waiting-empty').offsetParent", "not empty")
        quiet = await screen.run("return document.title")
        _, borne = await around.borne()
        await screen.until("document.title.includes('Une personne appelle')", "the title is quiet")
        row = "document.querySelector('[data-testid=waiting-call]')"
        assert "Mairie d’Ardon" in await screen.run(f"return {row}.textContent")
        await screen.until(f"{row}.querySelector('strong').textContent === '1 s'", "no ticking")
        await screen.press("Refuser")
        assert (await borne.hear_type("ended")).reason == "refused"
        await screen.until(f"!{row} && document.title === {quiet!r}", "still ringing")


async def test_a_desk_that_went_away_is_said_and_found_again() -> None:
    async with page() as screen:
        async with town() as around:
            port = int(around.url.rpartition(":")[2])
            await screen.sign_in(around.url, "Claire", CODE)
            state = "document.getElementById('link-state').textContent"
            await screen.until(f"{state} === 'Relié au guichet'", "never connected")
        await screen.until(f"{state}.includes('perdue')", "the loss was not said")
        async with town(listen_port=port):
            await screen.until(f"{state} === 'Relié au guichet'", "the new desk was not found")
            assert await screen.run("return document.getElementById('sign-in').hidden;"), (
                "the new desk knows who was signed in (ADR 15)"
            )


async def _is(truth: bool) -> bool:
    return truth
