"""Calls back to back, papers both ways, a visit's end in between: does anything grow?

    python build/with_screen.py 1920x1920 python -m tests.soak.call                 4 hours
    python build/with_screen.py 1920x1920 python -m tests.soak.call --minutes 10    the short one

The whole borne (window, media process, desk) with its stand-ins, and the scripted adviser in a
process of her own that does not count. After each visit, at the welcome screen, memory, threads,
descriptors and Python's objects are read; the media process is read at the end of each call too.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.adviser_process import AdviserProcess
from kiosk.core import media
from kiosk.sim.adviser_script import AdviserOptions, Step
from kiosk.visit.state import Place, Sending
from tests.bench.call.usage import usage_of
from tests.e2e.house import House, open_house, until, wait
from tests.soak.trend import LIMITS, is_flat, slope

WARM_UP = 2
"""Visits before anything is compared: caches fill, code is imported."""
PATIENCE_S = 300.0
"""A machine that does other things besides is slow, not wrong."""
DRAWN_S = 30.0
READ_S = 8.0
"""The citizen has read that the paper arrived before the adviser's form comes."""
SETTLED_MS = 3000
Series = dict[str, list[float]]


class Soak:
    """Visits of one house, one after the other. GUI thread."""

    def __init__(self, house: House, call_s: float) -> None:
        self.house = house
        self.series: Series = defaultdict(list)
        self._call_s = call_s
        self.not_shown = 0

    def visit(self) -> None:
        """A whole visit with its call; then everything is read."""
        house = self.house
        keys = house.keys
        script = (
            Step("answer", 0.5), Step("see"), Step("ask_paper"), Step("receive"),
            Step("pause", READ_S), Step("send_form"), Step("until_end"),
        )  # fmt: skip
        limit_s = self._call_s + PATIENCE_S
        adviser = AdviserProcess(
            AdviserOptions(keys.address, "caf", keys.code, script=script, limit_s=limit_s)
        )
        adviser.start()
        try:
            until(lambda: adviser.has("signed_in"), "the adviser", PATIENCE_S)
            self._talk()
        finally:
            adviser.stop()
        house.leave()
        house.events.clear()
        wait(SETTLED_MS)
        gc.collect()
        self._read("borne", os.getpid())
        self.series["borne objects"].append(len(gc.get_objects()))

    def _talk(self) -> None:
        house = self.house
        house.call()
        house.until_at(Place.CALL, PATIENCE_S)
        until(lambda: house.state.paper_asked, "the adviser's wish", PATIENCE_S)
        house.touch("show_paper")
        until(
            lambda: any(p.corners for p in house.kinds(media.PageSeen)[-3:]),
            "an outline",
            PATIENCE_S,
        )
        house.until_at(Place.CHECK_PHOTO, PATIENCE_S)  # the photo takes itself (DOC-1)
        house.touch("send")
        until(lambda: house.state.sending is Sending.ACKNOWLEDGED, "the answer", PATIENCE_S)
        house.touch("continue")
        self._receive()
        wait(int(self._call_s * 500))
        self._read("media in call", self.house.borne.client.pid)
        wait(int(self._call_s * 500))
        house.touch("hang_up")  # the citizen does: whoever reads slowly has their form to the end
        house.touch("question_yes")
        house.until_at(Place.END, PATIENCE_S)
        until(lambda: house.state.erasure == "done", "the erasure", PATIENCE_S)

    def _receive(self) -> None:
        """Read the form; a machine too busy to draw it within the product's limit is counted."""
        house = self.house

        def told() -> bool:
            return bool(house.kinds(media.DocumentArrived))

        until(told, "the form", PATIENCE_S)
        shown = house.state.place is Place.PAPER_RECEIVED
        deadline_s = time.monotonic() + DRAWN_S
        while not shown and time.monotonic() < deadline_s:
            wait(100)
            shown = house.state.place is Place.PAPER_RECEIVED
        if shown:
            house.touch("continue")
        else:
            self.not_shown += 1
        house.until_at(Place.CALL, PATIENCE_S)

    def _read(self, who: str, pid: int | None) -> None:
        if pid is None:
            return
        usage = usage_of([pid])
        self.series[f"{who} pss_mb"].append(usage.pss_mb)
        self.series[f"{who} threads"].append(usage.threads)
        self.series[f"{who} descriptors"].append(usage.descriptors)


def verdict(series: Series) -> dict[str, dict[str, object]]:
    """Return what each series did, and whether it is flat."""
    found: dict[str, dict[str, object]] = {}
    for name, values in series.items():
        kept = values[WARM_UP:]
        if len(kept) < 2:
            continue
        flat = is_flat(kept, LIMITS[name.split()[-1]])
        told = {"first": kept[0], "last": kept[-1], "per_visit": round(slope(kept), 3)}
        found[name] = {**told, "visits": len(kept), "flat": flat}
    return found


def main() -> int:
    """Soak; 1 when anything grew."""
    parser = argparse.ArgumentParser(prog="tests.soak.call", description=__doc__)
    parser.add_argument("--minutes", type=float, default=240.0)
    parser.add_argument("--call", type=float, default=120.0, help="seconds a call lasts")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    application = QGuiApplication(sys.argv[:1])
    ends_s = time.monotonic() + options.minutes * 60
    with open_house() as house:
        soak = Soak(house, options.call)
        while time.monotonic() < ends_s:
            soak.visit()
            last = {name: values[-1] for name, values in soak.series.items()}
            sys.stderr.write(f"{len(soak.series['borne objects'])} {json.dumps(last)}\n")
            sys.stderr.flush()
    told = {
        "visits": len(soak.series["borne objects"]),
        "papers not drawn in time": soak.not_shown,
        "series": verdict(soak.series),
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    if options.out:
        raw = {**told, "raw": soak.series}
        options.out.write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
    del application
    return 0 if all(each["flat"] for each in told["series"].values()) else 1


if __name__ == "__main__":
    sys.exit(main())
