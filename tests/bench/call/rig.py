"""One measured call: link, answer, settling, the happening, the notes of both ends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.app.embedded_desk import EmbeddedDesk
from kiosk.app.paths import DEMO_SITE
from kiosk.call.provider import DeskProvider
from kiosk.config.site import load_site
from kiosk.core.messages import SessionRequest
from tests.bench.call.borne_process import Props
from tests.bench.call.browsers import Adviser, browser
from tests.bench.call.film import Film, make_film, make_voice
from tests.bench.call.link import Link, open_link
from tests.bench.call.notes import Notes, Received
from tests.bench.call.scenarios import DARK_AFTER_S, Scenario
from tests.bench.call.sides import Side, borne_side, chromium_side
from tests.bench.call.usage import usage_of

SERVICE = "caf"
FILM_S = 6.0


@dataclass(frozen=True, slots=True)
class Times:
    """How long a call settles before it is measured, and is measured; seconds."""

    settle_s: float
    measure_s: float


@dataclass(slots=True)
class Rig:
    """Desk, adviser and both callers, kept for all calls."""

    provider: DeskProvider
    adviser: Adviser
    sides: tuple[Side, ...]
    film: Film
    """What the callers' cameras film."""
    their_film: Film
    voice: np.ndarray

    def call(self, side: Side, scenario: Scenario, times: Times) -> Notes:
        """Live one call and return its notes."""
        notes = Notes(side.name, scenario.name)
        side.prepare()
        session = self.provider.open(SessionRequest(partner=SERVICE))
        with open_link(scenario.up, scenario.down) as link:
            side.call(session)
            self.adviser.answer(link.ports.near, link.ports.far)
            notes.setup_ms = self.adviser.setup_ms()
            time.sleep(times.settle_s)
            self._measure(side, scenario, times, link, notes)
            side.hang_up()
            self.adviser.until_lobby()
        return notes

    def _measure(
        self, side: Side, scenario: Scenario, times: Times, link: Link, notes: Notes
    ) -> None:
        side.begin()
        notes.before = self.adviser.begin()
        notes.begun_ms = time.time() * 1000
        used, began_s = usage_of(side.processes()), time.monotonic()
        _happen(side, scenario, times, link)
        notes.seconds = time.monotonic() - began_s
        usage = usage_of(side.processes())
        notes.after = self.adviser.finish()
        notes.cpu_cores = (usage.cpu_s - used.cpu_s) / notes.seconds
        notes.pss_mb = usage.pss_mb
        notes.adviser = Received(self.adviser.shown("borne"), side.captures())
        notes.borne = Received(side.shown(), self.adviser.captures("self"))
        notes.shots = self.adviser.shots()
        notes.heard = self.adviser.heard()
        if scenario.paper_bytes and (at_s := side.paper_at_s()):
            notes.paper_s = at_s - notes.begun_ms / 1000 - DARK_AFTER_S


def _happen(side: Side, scenario: Scenario, times: Times, link: Link) -> None:
    left_s = times.measure_s
    if scenario.dark_s or scenario.paper_bytes:
        time.sleep(DARK_AFTER_S)
        left_s -= DARK_AFTER_S
    if scenario.dark_s:
        link.set_dark(True)
        time.sleep(scenario.dark_s)
        link.set_dark(False)
    if scenario.paper_bytes:
        side.send_paper(scenario.paper_bytes)
    time.sleep(left_s)


@contextmanager
def open_rig(folder: Path, size: tuple[int, int]) -> Iterator[Rig]:
    """Make the films where they are missing, start everything, end everything."""
    film = make_film(folder / f"citizen-{size[0]}.y4m", "citizen", size, FILM_S)
    theirs = make_film(folder / "adviser-640.y4m", "adviser", (640, 360), FILM_S)
    voice, their_voice = folder / "citizen.wav", folder / "adviser.wav"
    sound = make_voice(voice)
    # Two voices at once are the echo canceller's test, not the line's: the adviser listens.
    make_voice(their_voice, silent=True)
    site = load_site(DEMO_SITE)
    with ExitStack() as stack:
        desk = EmbeddedDesk(site, host="127.0.0.1", port=0)
        keys = desk.start()
        stack.callback(desk.stop)
        adviser = Adviser(stack.enter_context(browser(theirs, their_voice)), theirs)
        adviser.sign_in(keys, SERVICE)
        props = Props(keys.address, film.path, voice, folder / "captures.bin")
        borne = stack.enter_context(borne_side(props))
        chromium = stack.enter_context(chromium_side(film, voice))
        provider = DeskProvider(keys.address, keys.site_token)
        yield Rig(provider, adviser, (borne, chromium), film, theirs, sound)
