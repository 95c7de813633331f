"""Bench of the live guidance: how often each hint is told rightly, and wrongly.

    PYTHONPATH=.:tests/scanner python tests/bench/scanner/bench_hints.py [--scenes 200]

Scenes the guard was not trained on, one picture each; the live finder's own corners. What is told
live is the mean of three looks, which errs less than these figures say.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from typing import get_args

import cv2
import numpy as np
from scene_hints import SKINS, What, make_live
from scenes import make_scene

from kiosk.scanner.finder import find_page_fast
from kiosk.scanner.guard import look_beside

FIRST_SEED = 9_000_000


def told(bgr: np.ndarray, clock: list[float]) -> str:
    """Return the guard's hint for a picture; « no page » where the finder sees none."""
    found = find_page_fast(bgr)
    if found is None:
        return "no page"
    start = time.perf_counter()
    hint = look_beside(bgr, np.array(found.corners)).hint
    clock.append((time.perf_counter() - start) * 1000)
    return hint


def row(title: str, hints: list[str]) -> None:
    """Print the shares of one kind of scene, those without a page left aside."""
    count = Counter(hints)
    seen = max(1, len(hints) - count["no page"])
    shares = "".join(f"{count[hint] / seen:10.3f}" for hint in ("none", "hand", "several"))
    sys.stdout.write(f"{title:34}{seen:6}{shares}\n")


def main() -> int:
    """Draw, judge and print."""
    parser = argparse.ArgumentParser(description="Bench of the live guidance.")
    parser.add_argument("--scenes", type=int, default=200, help="scenes of each kind")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    clock: list[float] = []
    seeds = range(FIRST_SEED, FIRST_SEED + options.scenes)
    sys.stdout.write(f"{'scenes':34}{'seen':>6}{'none':>10}{'hand':>10}{'several':>10}\n")
    for what in get_args(What):
        scenes = [make_live(seed, what) for seed in seeds]
        hints = [told(scene.picture, clock) for scene in scenes]
        row(what, hints)
        for skin in range(len(SKINS) if what == "hand" else 0):
            of_skin = [
                hint for scene, hint in zip(scenes, hints, strict=True) if scene.skin == skin
            ]
            row(f"  skin {skin + 1} of {len(SKINS)}", of_skin)
    for kind in ("any", "pale"):
        scenes = [make_scene(seed, (480, 640), kind).picture for seed in seeds]
        row(f"the finder's scenes: {kind}", [told(picture, clock) for picture in scenes])
    sys.stdout.write(f"\na look: {np.median(clock):.1f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
