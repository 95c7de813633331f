"""The whole borne, window included, against Chromium in kiosk mode: processor and memory in a call.

    python build/with_screen.py 1920x1920 python -m tests.bench.call.whole --rounds 3

Both draw upright, 1080x1920, on the same screen without a graphics card, and talk to the same
scripted adviser without a link between. The desk runs inside the borne's window process and is
counted with it, and the borne reads its film as MJPEG, which Chromium does not. Also read: both at
rest, the borne on its welcome screen, Chromium on its page.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QGuiApplication

from kiosk.app.adviser_process import AdviserProcess
from kiosk.call.provider import DeskProvider
from kiosk.config.site import Devices
from kiosk.core.messages import SessionRequest
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Place
from tests.bench.call.browsers import browser
from tests.bench.call.film import FPS, Film, make_film, make_voice
from tests.bench.call.rig import FILM_S, SERVICE
from tests.bench.call.sides import HERE, ChromiumSide, served
from tests.bench.call.targets import median
from tests.bench.call.usage import usage_of
from tests.e2e.house import House, open_house, until, wait

SETTLE_S, MEASURE_S = 8.0, 12.0
PATIENCE_S = 180.0
Found = dict[str, list[float]]


def main() -> int:
    """Measure in turns; print JSON of medians."""
    parser = argparse.ArgumentParser(prog="tests.bench.call.whole", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--films", type=Path)
    options = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    found: Found = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="bench-whole-") as temporary:
        folder = options.films or Path(temporary)
        film = make_film(folder / "citizen-1280.y4m", "citizen", (1280, 720), FILM_S)
        make_voice(folder / "citizen.wav")
        for _ in range(options.rounds):
            with open_house(_devices(film, folder)) as house:
                _borne(house, found)
                _chromium(house, film, folder / "citizen.wav", found)
    told = {name: round(median(values), 3) for name, values in found.items()}
    for figure in ("rest_mb", "call_mb", "call_cores"):
        told[f"ratio {figure}"] = round(told[f"borne {figure}"] / told[f"chromium {figure}"], 3)
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    del application
    return 0


def _devices(film: Film, folder: Path) -> Devices:
    """Return the borne's: the film through the real camera driver, as MJPEG; no painted scenes."""
    path = folder / "citizen.avi"
    size = (film.width, film.height)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FPS, size)
    for number in range(film.frames):
        flat = np.frombuffer(film.frame(number), np.uint8)
        sheet = flat.reshape(film.height * 3 // 2, film.width)
        writer.write(cv2.cvtColor(sheet, cv2.COLOR_YUV2BGR_I420))
    writer.release()
    return Devices(camera=str(path), plate="none", microphone="sim", speaker="sim")


def _borne(house: House, found: Found) -> None:
    def pids() -> list[int]:
        media = house.borne.client.pid
        return [os.getpid(), *([media] if media else [])]

    wait(3000)
    found["borne rest_mb"].append(usage_of(pids()).pss_mb)
    with _adviser(house):
        house.call()
        house.until_at(Place.CALL, PATIENCE_S)
        wait(int(SETTLE_S * 1000))
        _measure("borne", pids, found)
        window, began_s = usage_of([os.getpid()]), time.monotonic()
        wait(4000)
        spent_s = usage_of([os.getpid()]).cpu_s - window.cpu_s
        found["borne window_cores"].append(spent_s / (time.monotonic() - began_s))
        found["borne window_mb"].append(window.pss_mb)
        house.touch("hang_up")
        house.touch("question_yes")
        house.until_at(Place.END, PATIENCE_S)
        until(lambda: house.state.erasure == "done", "the erasure", PATIENCE_S)
    house.leave()


def _chromium(house: House, film: Film, voice: Path, found: Found) -> None:
    keys = house.keys
    provider = DeskProvider(keys.address, keys.site_token)
    kiosk = ("--kiosk", "--start-fullscreen")
    with served(HERE) as address, browser(film, voice, *kiosk, headless=False) as chrome:
        side = ChromiumSide(chrome, film)
        side.start(f"{address}/kiosk.html")
        wait(3000)
        found["chromium rest_mb"].append(usage_of(side.processes()).pss_mb)
        side.prepare()
        with _adviser(house):
            side.call(provider.open(SessionRequest(partner=SERVICE)))
            until(lambda: side.shown("adviser"), "the adviser's picture", PATIENCE_S)
            wait(int(SETTLE_S * 1000))
            _measure("chromium", side.processes, found)
            side.hang_up()


def _measure(who: str, pids: Callable[[], list[int]], found: Found) -> None:
    before, began_s = usage_of(pids()), time.monotonic()
    wait(int(MEASURE_S * 1000))
    after = usage_of(pids())
    found[f"{who} call_cores"].append((after.cpu_s - before.cpu_s) / (time.monotonic() - began_s))
    found[f"{who} call_mb"].append(after.pss_mb)


@contextmanager
def _adviser(house: House) -> Iterator[None]:
    keys = house.keys
    script = (Step("answer", 0.5), Step("until_end"))
    adviser = AdviserProcess(
        AdviserOptions(
            keys.address, SERVICE, keys.code, script=script, limit_s=600, size=(640, 360)
        )
    )
    adviser.start()
    try:
        until(lambda: adviser.has("signed_in"), "the adviser", PATIENCE_S)
        yield
    finally:
        adviser.stop()


if __name__ == "__main__":
    sys.exit(main())
