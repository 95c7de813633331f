"""The media process as it is composed: stand-ins all through, in a process of its own."""

from __future__ import annotations

import queue
import time
from typing import Any

from kiosk.app.media_process import choose, make_parts
from kiosk.app.media_start import MediaOptions, run_media
from kiosk.config.site import Devices
from kiosk.core import media
from kiosk.media.client import MediaClient
from kiosk.media.frames import FrameReader
from kiosk.sim.sound import SimSound

STAND_INS = MediaOptions(
    Devices(camera="sim", plate="sim", microphone="sim", speaker="sim", printer="sim"),
    "http://127.0.0.1:9",
    stand_ins=True,
)
PATIENCE_S = 40.0


class Ear:
    """Keeps the events and waits for the ones a test wants."""

    def __init__(self) -> None:
        self.events: queue.Queue[Any] = queue.Queue()
        self.seen: list[Any] = []

    def wait_for(self, kind: type[Any]) -> Any:
        """Return the next event of `kind`."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            event = self.events.get(timeout=max(0.0, deadline - time.monotonic()))
            self.seen.append(event)
            if isinstance(event, kind):
                return event


def test_what_plays_touches_before_the_preview_has_no_microphone() -> None:
    """PRV-4: it hears nothing, and nothing of it reaches a call or a screen."""
    parts = make_parts(STAND_INS, choose(STAND_INS))
    path = parts.open_speaker()
    assert isinstance(path._driver, SimSound)
    heard: list[bytes] = []
    path._on_citizen = heard.append
    path._take_microphone(b"\x01\x02" * 480)
    assert not any(any(block) for block in heard)


def test_touches_plate_and_preview_work_in_a_process_of_its_own() -> None:
    """DOC-8, TCH-8: nothing was laid on the plate, so nothing is left on it."""
    ear, frames = Ear(), FrameReader()
    client = MediaClient(run_media, STAND_INS, ear.events.put, frames)
    client.start()
    try:
        ear.wait_for(media.Ready)
        client.send(media.Play(sound="touch"))
        client.send(media.CheckPlate())
        assert ear.wait_for(media.PlateChecked).empty is not False  # None where all is too slow
        assert not any(isinstance(event, media.Levels) for event in ear.seen), "no microphone yet"
        client.send(media.OpenPreview())
        client.send(media.SetCurtain(on=True))
        assert ear.wait_for(media.FirstPicture).stream == "self"
    finally:
        client.stop()
        frames.close()
