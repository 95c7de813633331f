"""How long a picture of the adviser takes from the media process to the glass, and what it costs.

    python build/with_screen.py 1080x1920 python -m tests.bench.ui.bench_frames --seconds 30

The whole borne in a call, the adviser in a process of her own with the least priority. A picture's
time runs from the news of it (the media process has it decoded and shared) until the first frame
drawn with it is on the screen; asked for: 50 ms. Also told: frames drawn and pictures shown a
second, and the processor time of the window's process, which holds the demo's desk too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import deque

import numpy as np
from PySide6.QtGui import QGuiApplication

from kiosk.core.media import Stream
from kiosk.visit.state import Line, Place
from tests.bench.call.usage import usage_of
from tests.bench.ui.bench_touch import TALK_FIRST_MS
from tests.e2e.house import House, open_house, scripted_adviser, until, wait

LATEST_MS = 50


class Eye:
    """Follows the adviser's pictures to the screen."""

    def __init__(self, house: House) -> None:
        self.taken_ms: list[float] = []
        self.frames = self.pictures = 0
        self._news_s = 0.0
        self._handed: deque[float] = deque()
        self._drawn: deque[list[float]] = deque()
        self._show_news = house.borne.client.on_news
        house.borne.client.on_news = self._news
        house.borne.pump.on_shown = self._shown
        window = house.borne.stage.window
        window.afterAnimating.connect(self._frame_begun)
        window.frameSwapped.connect(self._frame_swapped)

    def _news(self, stream: Stream) -> None:
        self._news_s = time.perf_counter()
        if self._show_news is not None:
            self._show_news(stream)

    def _shown(self, stream: Stream, _time_us: int) -> None:
        if stream == "adviser":
            self.pictures += 1
            self._handed.append(self._news_s)

    def _frame_begun(self) -> None:
        held: list[float] = []
        while self._handed:
            held.append(self._handed.popleft())
        self._drawn.append(held)

    def _frame_swapped(self) -> None:
        self.frames += 1
        if self._drawn:
            now_s = time.perf_counter()
            self.taken_ms += [1000 * (now_s - news_s) for news_s in self._drawn.popleft()]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=30)
    seconds = parser.parse_args().seconds
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with open_house() as house:
        with scripted_adviser(house):
            house.call()
            house.until_at(Place.CALL)
            until(lambda: house.state.line is Line.TALKING, "the talk")
            wait(TALK_FIRST_MS)
            sys.stdout.write(json.dumps(measured(house, seconds), indent=1) + "\n")
    del application
    return 0


def measured(house: House, seconds: int) -> dict[str, float]:
    """Return the figures of so many seconds of talk."""
    eye = Eye(house)
    before, began_s = usage_of([os.getpid()]), time.perf_counter()
    wait(1000 * seconds)
    spent_s = time.perf_counter() - began_s
    cores = (usage_of([os.getpid()]).cpu_s - before.cpu_s) / spent_s
    taken = np.array(eye.taken_ms or [np.nan])
    return {
        "picture_to_glass_p50_ms": round(float(np.median(taken)), 1),
        "picture_to_glass_p95_ms": round(float(np.percentile(taken, 95)), 1),
        f"later_than_{LATEST_MS}_ms": round(float(np.mean(taken > LATEST_MS)), 3),
        "pictures_per_s": round(eye.pictures / spent_s, 1),
        "frames_per_s": round(eye.frames / spent_s, 1),
        "window_cores": round(cores, 3),
    }


if __name__ == "__main__":
    sys.exit(main())
