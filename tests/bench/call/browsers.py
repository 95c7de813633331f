"""The adviser's Chromium on the desk's own page, and a Chromium that plays the borne."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from selenium import webdriver

from kiosk.app.embedded_desk import DeskKeys
from tests.bench.call.film import Film
from tests.bench.call.notes import Captures, Shot, Shown
from tests.bench.call.usage import tree
from tests.chromium import chromium

HERE = Path(__file__).parent
PATIENCE_S = 40.0
MIRROR = "#mirror-video"
SIGN_IN = """const put = (id, value) => { document.getElementById(id).value = value; };
put('name', 'Sophie'); put('service', arguments[0]); put('code', arguments[1]);
[...document.querySelectorAll('button')]
  .find((b) => b.textContent.trim() === 'Se connecter').click();"""
BUTTON = """const found = [...document.querySelectorAll('button')].find((b) =>
  b.textContent.trim() === arguments[0] && b.offsetParent && !b.disabled);"""


def until(look: Callable[[], Any], what: str, seconds: float = PATIENCE_S) -> Any:
    """Poll until `look()` is true, and return it."""
    deadline, pause_s = time.monotonic() + seconds, 0.02
    while not (found := look()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(pause_s)
    return found


@contextmanager
def browser(
    film: Film, voice: Path, *more: str, headless: bool = True
) -> Iterator[webdriver.Chrome]:
    """Run a Chromium whose camera is `film` and whose microphone is `voice`, probe in place."""
    with chromium(
        *more,
        f"--use-file-for-fake-video-capture={film.path}",
        f"--use-file-for-fake-audio-capture={voice}",
        "--allow-loopback-in-peer-connection",
        "--mute-audio",
        without="" if headless else "--headless=new",
    ) as chrome:
        chrome.set_script_timeout(PATIENCE_S)
        probe = (HERE / "probe.js").read_text()
        chrome.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": probe})
        yield chrome


class Watcher:
    """A page with the probe in it."""

    def __init__(self, chrome: webdriver.Chrome, film: Film) -> None:
        self.chrome = chrome
        self.film = film

    def run(self, script: str, *arguments: Any) -> Any:
        """Return the value of a JavaScript function body."""
        return self.chrome.execute_script(script, *arguments)

    def wait(self, script: str) -> Any:
        """Return what a promise resolves to."""
        return self.chrome.execute_async_script(
            f"Promise.resolve({script}).then(arguments[0], (e) => arguments[0](String(e)));"
        )

    def shown(self, name: str) -> list[Shown]:
        """Return the pictures that video `name` showed."""
        frames = self.run("return bench.notes[arguments[0]]?.frames ?? [];", name)
        return [Shown(f[0], int(f[1]), int(f[2]), int(f[3])) for f in frames]

    def captures(self, name: str) -> Captures:
        """Return how the camera behind the local video `name` ran."""
        frames = self.run("return bench.notes[arguments[0]]?.frames ?? [];", name)
        return [(f[5] or f[0], int(f[1])) for f in frames if f[1] >= 0]

    def processes(self) -> list[int]:
        """Return the browser's processes, without the driver's."""
        assert self.chrome.service.process is not None
        return tree(self.chrome.service.process.pid)[1:]


class Adviser(Watcher):
    """Sits at the desk's page."""

    def sign_in(self, keys: DeskKeys, service: str) -> None:
        """Fill in the form; wait for the lobby and the own camera."""
        self.chrome.get(keys.address)
        until(lambda: self.run("return document.querySelector('#service option')"), "services")
        self.run(SIGN_IN, service, keys.code)
        lobby = "return !document.getElementById('lobby').hidden"
        until(lambda: self.run(lobby), "the lobby")
        mirror = f"return (document.querySelector('{MIRROR}')?.videoWidth ?? 0) > 0"
        until(lambda: self.run(mirror), "the adviser's own picture")

    def answer(self, near: int, far: int) -> None:
        """Press « Répondre » when it is there, and start the clock."""
        self.run("bench.ports = {theirs: arguments[0], mine: arguments[1]};", near, far)
        until(lambda: self.run(f"{BUTTON} return Boolean(found)", "Répondre"), "a call")
        self.run(
            f"{BUTTON} bench.marks = {{asked: bench.now()}};"
            "bench.watch(document.getElementById('borne-video'), 'borne', 1, true); found.click();",
            "Répondre",
        )

    def setup_ms(self) -> float:
        """Wait for the borne's first picture; return how long after the answer it was shown."""
        marks = until(lambda: self._marks_with("picture"), "the borne's picture")
        return marks["picture"] - marks["asked"]

    def _marks_with(self, name: str) -> dict[str, float] | None:
        marks = self.run("return bench.marks")
        return marks if name in marks else None

    def begin(self) -> list[dict]:
        """Begin the measured time; return the statistics at its beginning."""
        self.run("bench.begin('borne');")
        self.run("bench.watch(document.getElementById('self-video'), 'self', 10);")
        self.run(
            "void bench.listen(document.getElementById('borne-video')"
            ".srcObject.getAudioTracks()[0].clone());"
        )
        return self.wait("bench.stats()")

    def finish(self) -> list[dict]:
        """End the measured time; return the statistics at its end."""
        after = self.wait("bench.stats()")
        self.run("bench.forget('borne'); bench.forget('self'); bench.sound.running = false;")
        return after

    def shots(self) -> list[Shot]:
        """Return the whole pictures kept."""
        count = self.run("return bench.notes.borne.shots.length")
        shots = (self.run("return bench.shot('borne', arguments[0])", i) for i in range(count))
        return [
            Shot(int(shot["code"]), _bytes(shot["luma"]).reshape(shot["height"], shot["width"]))
            for shot in shots
        ]

    def heard(self) -> np.ndarray:
        """Return the sound that came, 16 kHz s16."""
        return _bytes(self.run("return bench.heard()")).view("<i2")

    def until_lobby(self) -> None:
        """Wait until the call is over here too."""
        until(lambda: self.run("return !document.getElementById('lobby').hidden"), "the lobby")


def _bytes(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), np.uint8)
