"""How long a touch takes to show, while a call runs: median and 95th percentile, in milliseconds.

    xvfb-run -a -s "-screen 0 1920x1920x24" python -m tests.bench.ui.bench_touch --rounds 10

The whole borne with its stand-ins and a scripted adviser in processes of their own. A touch is
injected at the window, press and release; the clock stops at the second frame swapped after the
visit has changed: the first may have been under way before. Screens fade in over 180 ms from there.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.app.adviser_process import AdviserProcess
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Line, Place
from tests.e2e.house import READING_MS, House, open_house, until, wait

FRAMES = 2
IN_CALL = (
    ("show_paper", Place.PLACE_PAPER), ("tool_back", Place.CALL),
    ("write", Place.WRITE), ("close_writing", Place.CALL),
    ("hang_up", Place.CALL), ("question_no", Place.CALL),
    ("tool_curtain", Place.CALL), ("open_curtain", Place.CALL),
)  # fmt: skip
TALK_FIRST_MS = 3000


class Stopwatch(QObject):
    """Times from a touch to the frame that shows what it changed. GUI thread."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.times_ms: dict[str, list[float]] = defaultdict(list)
        self._before: object = None
        self.answers_ms: list[float] = []
        self._frames_left = 0
        self._answered_s = self._shown_s = 0.0
        house.borne.controller.stepped.connect(self._stepped)
        house.borne.stage.window.frameSwapped.connect(self._swapped)

    def touch(self, name: str, place: Place) -> None:
        """Read, touch `name`, and note how long it took until it showed."""
        house = self.house
        wait(READING_MS)
        until(lambda: house.finger.finds(name), f"« {name} » on {house.state.place}")
        before = house.state
        self._before, self._frames_left, self._shown_s = before, 0, 0.0
        began_s = time.perf_counter()
        self.house.finger.touch(name)
        until(lambda: self._shown_s, f"a frame after {name}", 10)
        told = f"{before.place.value} {name}"
        self.times_ms[told].append((self._shown_s - began_s) * 1000)
        self.answers_ms.append((self._answered_s - began_s) * 1000)
        self.house.until_at(place)

    def _stepped(self, _happening: object, state: object) -> None:
        if state != self._before and not self._frames_left and not self._shown_s:
            self._frames_left = FRAMES
            self._answered_s = time.perf_counter()
            self.house.borne.stage.window.update()

    def _swapped(self) -> None:
        if self._frames_left:
            self._frames_left -= 1
            self._shown_s = time.perf_counter() if not self._frames_left else 0.0
            self.house.borne.stage.window.update()


def measure(rounds: int) -> dict[str, list[float]]:
    """Go through a visit with a call; return milliseconds by touch."""
    with open_house() as house:
        watch = Stopwatch(house)
        script = (Step("answer", 0.5), Step("until_end"))
        keys = house.keys
        adviser = AdviserProcess(
            AdviserOptions(keys.address, "caf", keys.code, script=script, limit_s=900)
        )
        adviser.start()
        try:
            until(lambda: adviser.has("signed_in"), "the adviser")
            for name, place in (
                ("begin", Place.HOME), ("talk", Place.NEEDS), ("need_family", Place.SERVICE),
                ("call", Place.BEFORE_CALL), ("go", Place.WAITING),
            ):  # fmt: skip
                watch.touch(name, place)
            until(lambda: house.state.line is Line.TALKING, "the talk")
            wait(TALK_FIRST_MS)
            for _ in range(rounds):
                for name, place in IN_CALL:
                    watch.touch(name, place)
        finally:
            adviser.stop()
        watch.times_ms["all, until the new screen is built"] = watch.answers_ms
        return dict(watch.times_ms)


def main() -> int:
    """Measure, and print JSON: median and 95th percentile of each touch, and of all in the call."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    application = QGuiApplication(sys.argv[:1])
    times = measure(rounds)
    names = {name for name, _ in IN_CALL}
    in_call = [one for told in times if told.split()[-1] in names for one in times[told]]
    told = {name: _figures(values) for name, values in times.items()}
    first = next(iter(times.values()))
    told |= {"first touch": _figures(first), "in the call": _figures(in_call)}
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    del application
    return 0


def _figures(values: list[float]) -> dict[str, float]:
    return {
        "median_ms": round(float(np.median(values)), 1),
        "p95_ms": round(float(np.percentile(values, 95)), 1),
        "touches": len(values),
    }


if __name__ == "__main__":
    sys.exit(main())
