"""A citizen at the real window, an adviser in a real Chromium, sound through a real PulseAudio."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ADVISER_HZ, CITIZEN_HZ
from house import AdviserBrowser, House, adviser_browser, open_house, until, wait
from PySide6.QtGui import QGuiApplication
from selenium.webdriver.common.by import By

from kiosk.config.site import Devices
from kiosk.core import media
from kiosk.media.client import Gone
from kiosk.visit.state import Line, Place, Sending
from tests.pulse import Pulse, loudest_hz, pulse_audio

pytestmark = [pytest.mark.browser, pytest.mark.display, pytest.mark.timeout(240)]

RECEIVED = "document.querySelectorAll('[data-testid=received-document]')"
HASHES = """const links = [...document.querySelectorAll('[data-testid=received-document] a')];
Promise.all(links.map(async (link) => {
  const bytes = await (await fetch(link.href)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})).then(arguments[0]);"""
LISTEN = """if (!window.ear) {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(document.querySelector('#borne-video').srcObject);
  window.ear = Object.assign(context.createAnalyser(), { fftSize: 8192 });
  source.connect(window.ear);
}
const bins = new Float32Array(window.ear.frequencyBinCount);
window.ear.getFloatFrequencyData(bins);
const top = bins.indexOf(Math.max(...bins));
return bins[top] > -80 ? top * window.ear.context.sampleRate / 8192 : 0;"""
SECONDS_WATCHED = 2.0
FLUENT_FPS = 20


@pytest.fixture
def pulse(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    """Give the media process a PulseAudio of its own."""
    with pulse_audio() as server:
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.mark.sound
def test_a_whole_visit_with_an_adviser_in_a_browser(
    qapp: QGuiApplication, adviser_voice: Path, form: Path, pulse: Pulse
) -> None:
    devices = Devices(camera="sim", plate="sim", microphone="mic", speaker="spk")
    voice = f"--use-file-for-fake-audio-capture={adviser_voice}"
    with (
        adviser_browser(voice, "--mute-audio") as adviser,
        open_house(devices) as house,
        pulse.speaking(CITIZEN_HZ, bursts=True),
    ):
        _answer(adviser, house)
        _both_see(adviser, house)
        _both_hear(adviser, pulse)
        letter = _send_letter(adviser, house)
        assert adviser.ask_later(HASHES) == [letter], "byte-identical"
        _send_form(adviser, house, form)
        adviser.button("Raccrocher").click()
        house.until_at(Place.END)
        assert house.state.ended_by == "adviser"
        until(lambda: house.state.erasure == "done", "the erasure")
        house.leave()


def test_the_media_process_is_killed_and_the_same_call_goes_on(
    qapp: QGuiApplication,
) -> None:
    """The screen says so within 1 s, the call is up within 8 s, a page is sent once.

    On a busy machine, within what the first start of the media process makes of these.
    """
    with adviser_browser() as adviser, open_house() as house:
        until(lambda: house.kinds(media.Ready), "the media process")
        start_s = time.monotonic() - house.begun_s
        _answer(adviser, house)
        until(lambda: adviser.pictures() > 5, "the borne's picture")
        _photograph(house)
        house.touch("send")
        until(lambda: house.kinds(media.DocumentProgress), "the page to be on its way")
        assert house.state.sending is Sending.ON_ITS_WAY
        _kill(house)
        until(lambda: house.state.line is Line.LOST, "words", max(1.0, start_s / 3))
        until(lambda: house.state.line is Line.TALKING, "the call", max(8.0, 3 * start_s))
        seen = adviser.pictures()
        until(lambda: adviser.pictures() > seen + 20, "pictures after it")
        until(lambda: house.state.sending is Sending.ACKNOWLEDGED, "the page to arrive")
        wait(1000)
        assert adviser.ask(f"return {RECEIVED}.length") == 1, "once and only once"
        house.touch("continue")
        house.touch("hang_up")
        house.touch("question_yes")
        house.until_at(Place.END)
        assert adviser.button("Se déconnecter"), "the page is back in its lobby"


def _kill(house: House) -> None:
    pid = house.borne.client.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    until(lambda: house.kinds(Gone), "the death to be noticed")


def _answer(adviser: AdviserBrowser, house: House) -> None:
    adviser.sign_in(house.keys)
    assert adviser.button("Se déconnecter")
    house.call()
    adviser.button("Répondre").click()
    house.until_at(Place.CALL)


def _both_see(adviser: AdviserBrowser, house: House) -> None:
    shown = {"adviser": 0}

    def count(stream: str, _time_us: int) -> None:
        shown[stream] = shown.get(stream, 0) + 1

    house.borne.pump.on_shown = count
    until(lambda: _rate(adviser.pictures) >= FLUENT_FPS, "20 pictures a second at the adviser's")
    until(lambda: _rate(lambda: shown["adviser"]) >= FLUENT_FPS, "20 a second at the borne")


def _rate(count: Any) -> float:
    """Return how much `count()` grows per second, over a few seconds."""
    before, began = count(), time.monotonic()
    wait(int(SECONDS_WATCHED * 1000))
    return (count() - before) / (time.monotonic() - began)


def _both_hear(adviser: AdviserBrowser, pulse: Pulse) -> None:
    until(lambda: abs(adviser.ask(LISTEN) - CITIZEN_HZ) < 15, "the citizen's tone")
    until(lambda: abs(loudest_hz(pulse.heard(1.0)) - ADVISER_HZ) < 15, "the adviser's tone")


def _photograph(house: House) -> None:
    house.touch("show_paper")
    until(lambda: any(page.corners for page in house.kinds(media.PageSeen)[-3:]), "an outline")
    # Nothing is touched: the photo takes itself (DOC-1).
    house.until_at(Place.CHECK_PHOTO)


def _send_letter(adviser: AdviserBrowser, house: House) -> str:
    adviser.button("Demander un papier").click()
    until(lambda: house.state.paper_asked, "the adviser's wish")
    _photograph(house)
    house.touch("send")
    until(lambda: house.state.sending is Sending.ACKNOWLEDGED, "the acknowledgement")
    outgoing = house.borne.session.outgoing
    assert outgoing is not None
    digest = hashlib.sha256(outgoing.pdf).hexdigest()
    until(lambda: adviser.ask(f"return {RECEIVED}.length") == 1, "the thumbnail")
    house.touch("continue")
    house.until_at(Place.CALL)
    return digest


def _send_form(adviser: AdviserBrowser, house: House, form: Path) -> None:
    adviser.driver.find_element(By.ID, "file-input").send_keys(str(form))
    house.until_at(Place.PAPER_RECEIVED)
    assert house.state.received_pages == 1
    arrived = house.kinds(media.DocumentArrived)[0]
    assert arrived.blob == form.read_bytes()
    wait(700)
    assert _inked(house), "the form is seen on the screen"
    house.touch("continue")
    house.until_at(Place.CALL)


def _inked(house: House) -> bool:
    """Tell whether the page's area shows both paper and print."""
    house.borne.stage.window.grabWindow()
    shot = house.borne.stage.window.grabWindow()
    across = range(shot.width() * 3 // 10, shot.width() * 3 // 4, 2)
    values = {
        shot.pixelColor(x, y).lightness() // 64
        for x in across
        for y in range(shot.height() // 20, shot.height() * 9 // 20, 3)
    }
    return {0, 3} <= values
