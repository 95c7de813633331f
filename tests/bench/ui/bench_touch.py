"""How long a touch takes to show, in a call and before it: median and 95th percentile, in ms.

    xvfb-run -a -s "-screen 0 1920x1920x24" python -m tests.bench.ui.bench_touch --rounds 10

The whole borne with its stand-ins, its media process, and a scripted adviser in a process of its
own with the least priority: an adviser's computer is not the borne. A touch is injected at the
window, press and release. Told for each touch: `built`, when the visit has changed and its screen
is made; `shown`, the first frame drawn from it; `settled`, when it has come to rest in its place.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import defaultdict

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.visit.state import Line, Place
from tests.e2e.house import READING_MS, House, open_house, scripted_adviser, until, wait

TO_THE_CALL = (
    ("begin", Place.HOME), ("talk", Place.NEEDS), ("need_family", Place.SERVICE),
    ("call", Place.BEFORE_CALL), ("go", Place.WAITING),
)  # fmt: skip
IN_CALL = (
    ("show_paper", Place.PLACE_PAPER), ("tool_back", Place.CALL),
    ("write", Place.WRITE), ("close_writing", Place.CALL),
    ("hang_up", Place.CALL), ("question_no", Place.CALL),
    ("tool_curtain", Place.CALL), ("open_curtain", Place.CALL),
)  # fmt: skip
BEFORE = (
    ("talk", Place.NEEDS), ("need_family", Place.SERVICE), ("call", Place.BEFORE_CALL),
    ("tool_back", Place.SERVICE), ("tool_back", Place.NEEDS), ("tool_back", Place.HOME),
)  # fmt: skip
TALK_FIRST_MS = 3000
MOMENTS = ("built", "shown", "settled")


class Stopwatch(QObject):
    """Times from a touch to the frames that show what it changed. GUI thread."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.times_ms: dict[str, list[tuple[float, ...]]] = defaultdict(list)
        self._before: object = None
        self._moments: list[float] = []
        window = house.borne.stage.window
        screen = window.findChild(QQuickItem, "screen")
        assert screen is not None
        self._screen = screen
        house.borne.controller.stepped.connect(self._stepped)
        # Frames are counted as they are begun and as they are shown: `_ahead` of the second count
        # when none is under way. A slot in the render thread could wait for this one for ever.
        self._begun = self._shown = self._ahead = 0
        self._due: list[int] = []
        window.afterAnimating.connect(self._frame_begun)
        window.frameSwapped.connect(self._frame_shown)

    def touch(self, name: str, place: Place, group: str) -> None:
        """Read, touch `name`, and note how long it took until it showed and came to rest."""
        house = self.house
        self._ahead = self._shown - self._begun
        wait(READING_MS)
        until(lambda: house.finger.finds(name), f"« {name} » on {house.state.place}")
        self._due, self._moments = [], []
        self._before = before = house.state
        began_s = time.perf_counter()
        house.finger.touch(name)
        until(lambda: len(self._moments) == len(MOMENTS), f"the answer to {name}", 10)
        taken = tuple((one - began_s) * 1000 for one in self._moments)
        self.times_ms[f"{group}: {before.place.value} {name}"].append(taken)
        house.until_at(place)

    def _stepped(self, _happening: object, state: object) -> None:
        if self._before is not None and state != self._before and not self._moments:
            self._moments.append(time.perf_counter())
            self.house.borne.stage.window.update()

    def _frame_begun(self) -> None:
        self._begun += 1
        if not self._moments:
            return
        if not self._due:
            self._due.append(self._begun + self._ahead)
        if len(self._due) == 1 and self._screen.opacity() == 1:
            self._due.append(self._begun + self._ahead)

    def _frame_shown(self) -> None:
        self._shown += 1
        self._ahead = max(self._ahead, self._shown - self._begun)
        while 0 < len(self._moments) <= len(self._due) and (
            self._shown >= self._due[len(self._moments) - 1]
        ):
            self._moments.append(time.perf_counter())


def measure(rounds: int) -> tuple[dict[str, list[tuple[float, ...]]], str]:
    """Go through visits, one with a call; return milliseconds by touch, and the renderer."""
    with open_house() as house:
        watch = Stopwatch(house)
        with scripted_adviser(house):
            watch.touch(*TO_THE_CALL[0], "first touch")
            for _ in range(max(1, rounds // 2)):
                for step in BEFORE:
                    watch.touch(*step, "before a call")
            for step in TO_THE_CALL[1:]:
                watch.touch(*step, "before a call")
            until(lambda: house.state.line is Line.TALKING, "the talk")
            wait(TALK_FIRST_MS)
            for _ in range(rounds):
                for step in IN_CALL:
                    watch.touch(*step, "in a call")
        return dict(watch.times_ms), _renderer(house)


def _renderer(house: House) -> str:
    window = house.borne.stage.window
    api = window.rendererInterface().graphicsApi().name
    return f"{QGuiApplication.platformName()}, {api}, {os.cpu_count()} processors"


def main() -> int:
    """Measure, and print JSON: median and 95th percentile of each touch, and of each group."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    application = QGuiApplication(sys.argv[:1])
    times, renderer = measure(rounds)
    groups: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for name, taken in times.items():
        groups[name.partition(":")[0]] += taken
    told = {name: _figures(taken) for name, taken in (times | groups).items()}
    sys.stdout.write(json.dumps({"renderer": renderer} | told, indent=1) + "\n")
    del application
    return 0


def _figures(taken: list[tuple[float, ...]]) -> dict[str, int | str]:
    columns = zip(MOMENTS, np.array(taken).T, strict=True)
    return {"touches": len(taken)} | {
        moment: f"median {np.median(values):.0f} ms, p95 {np.percentile(values, 95):.0f} ms"
        for moment, values in columns
    }


if __name__ == "__main__":
    sys.exit(main())
