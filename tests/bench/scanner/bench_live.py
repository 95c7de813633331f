"""The live finder beside a call: searches a second and processor, the whole borne, window included.

    python build/with_screen.py 1920x1920 python -m tests.bench.scanner.bench_live

The document camera is a film of MJPEG, 8 megapixels at 20 a second by default, played through the
real camera driver: a sheet slid in under a hand, then lying there. The call goes through the real
engine to a scripted adviser in a process of her own with the least priority (her computer is not
the borne). Told: searches a second, the processor the borne uses in cores, in the call without and
with the document camera; the exit status is 1 below fifteen searches.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import get_args

import cv2
import numpy as np
from PySide6.QtGui import QGuiApplication

from kiosk.config.site import Devices
from kiosk.core import media
from kiosk.sim.plate import SLIDE_S, WITHDRAW_S, Laying, scene_for
from kiosk.sim.sensor import Sensor
from kiosk.sim.tabletop import Flaw, render
from kiosk.visit.state import Place
from tests.bench.call.usage import usage_of
from tests.e2e.house import House, open_house, scripted_adviser, until, wait

WANTED = 15.0
FPS = 20
LYING_S = 2.0
JPEG_QUALITY = 85
CALL_SIZE = (640, 360)
SETTLE_MS, MEASURE_MS = 3000, 12_000
PATIENCE_S = 180.0


def film_the_plate(path: Path, size: tuple[int, int], flaw: Flaw) -> None:
    """Film a sheet being laid, MJPEG; the stand-in's scenes, painted at a size that moves fast."""
    laying = Laying(scene_for(3, flaw), 0.0)
    small = (1280, 1280 * size[1] // size[0] // 2 * 2)
    sensor = Sensor(*size)
    writer = cv2.VideoWriter(
        str(path),
        cv2.CAP_OPENCV_MJPEG,
        cv2.VideoWriter.fourcc(*"MJPG"),
        FPS,
        size,
        [cv2.VIDEOWRITER_PROP_QUALITY, JPEG_QUALITY],
    )
    for number in range(int((SLIDE_S + WITHDRAW_S + LYING_S) * FPS)):
        scene = render(laying.at(number / FPS), small)
        large = cv2.resize(scene, size, interpolation=cv2.INTER_LINEAR)
        shot = sensor.shoot(sensor.expose(np.asarray(large, np.uint8)))
        sheet = np.frombuffer(shot.data, np.uint8).reshape(size[1] * 3 // 2, size[0])
        writer.write(cv2.cvtColor(sheet, cv2.COLOR_YUV2BGR_I420))
    writer.release()


def measure(house: House, what: str) -> float:
    """Print searches a second and cores over the measured time; return the first."""

    def pids() -> list[int]:
        child = house.borne.client.pid
        return [os.getpid(), *([child] if child else [])]

    wait(SETTLE_MS)
    seen, used, began_s = len(house.kinds(media.PageSeen)), usage_of(pids()), time.monotonic()
    wait(MEASURE_MS)
    took_s, after = time.monotonic() - began_s, usage_of(pids())
    news = house.kinds(media.PageSeen)[seen:]
    found = sum(one.corners is not None for one in news) / max(1, len(news))
    sys.stdout.write(
        f"{what:34}{len(news) / took_s:8.1f} searches a second, a page in {found:.0%}"
        f"{(after.cpu_s - used.cpu_s) / took_s:8.2f} cores\n"
    )
    return len(news) / took_s


def bench(film: Path) -> float:
    """Call, measure, lay the paper, measure; return searches a second."""
    devices = Devices(
        camera="sim", plate=str(film), microphone="sim", speaker="sim", automatic_photo=False
    )
    with open_house(devices) as house, scripted_adviser(house, CALL_SIZE):
        house.call()
        house.until_at(Place.CALL, PATIENCE_S)
        measure(house, "in a call")
        house.touch("show_paper")
        house.until_at(Place.PLACE_PAPER, PATIENCE_S)
        rate = measure(house, "in a call, document camera open")
        house.touch("tool_back")
        house.until_at(Place.CALL, PATIENCE_S)
        house.touch("hang_up")
        house.touch("question_yes")
        house.until_at(Place.END, PATIENCE_S)
        until(lambda: house.state.erasure == "done", "the erasure", PATIENCE_S)
    return rate


def main() -> int:
    """Film, measure, judge."""
    parser = argparse.ArgumentParser(description="Bench of the live finder beside a call.")
    parser.add_argument("--size", type=int, nargs=2, default=(3264, 2448), metavar=("W", "H"))
    parser.add_argument("--flaw", choices=get_args(Flaw), default="none")
    options = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="bench-live-") as folder:
        film = Path(folder) / "plate.avi"
        film_the_plate(film, tuple(options.size), options.flaw)
        rate = bench(film)
    del application
    sys.stdout.write(f"searches a second: {rate:.1f}, at least {WANTED:.0f} wanted\n")
    return int(rate < WANTED)


if __name__ == "__main__":
    sys.exit(main())
