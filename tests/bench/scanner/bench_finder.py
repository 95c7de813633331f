"""Bench of the page finder beside the classic one: accuracy on photographs and scenes, time ratio.

    PYTHONPATH=.:tests/scanner python tests/bench/scanner/bench_finder.py [--photos DIR]

FOLDER holds pictures and a `corners.json` (file -> {"corners": [[x, y] x 4], "negative": bool}).
One thread; both finders run in this process, one after the other on each picture.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import cv2
import numpy as np
from jaccard import jaccard
from scenes import SceneKind, make_scene

from kiosk.scanner.finder import find_page, find_page_fast
from kiosk.scanner.geometry import floats

Finder = Callable[[np.ndarray], np.ndarray | None]


def classic(bgr: np.ndarray) -> np.ndarray | None:
    """Find the page as tutorials do: Canny, contours, approxPolyDP on a copy 500 pixels high."""
    scale = bgr.shape[0] / 500
    small = cv2.resize(bgr, (max(1, int(bgr.shape[1] / scale)), 500), interpolation=cv2.INTER_AREA)
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0)
    contours, _ = cv2.findContours(cv2.Canny(grey, 75, 200), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:5]:
        quad = cv2.approxPolyDP(contour, 0.02 * cv2.arcLength(contour, True), True)
        if len(quad) == 4 and cv2.contourArea(quad) > 0.02 * small.shape[0] * small.shape[1]:
            return quad[:, 0] * scale
    return None


def ours(bgr: np.ndarray) -> np.ndarray | None:
    """Find the page with the product's finder."""
    found = find_page(bgr)
    return None if found is None else np.array(found.corners)


def ours_live(bgr: np.ndarray) -> np.ndarray | None:
    """Find the page with the product's finder for live pictures."""
    found = find_page_fast(bgr)
    return None if found is None else np.array(found.corners)


FINDERS: dict[str, Finder] = {"classic": classic, "ours": ours, "ours live": ours_live}


@dataclass(frozen=True, slots=True)
class Case:
    """A picture and its true corners, None for an empty scene."""

    name: str
    picture: np.ndarray
    corners: np.ndarray | None

    @property
    def share(self) -> float:
        """Share of the frame the page covers."""
        height, width = self.picture.shape[:2]
        return (
            0.0
            if self.corners is None
            else cv2.contourArea(floats(self.corners)) / (width * height)
        )


def photos(folder: Path) -> Iterator[Case]:
    """Yield the annotated photographs of a folder."""
    for name, truth in json.loads((folder / "corners.json").read_text()).items():
        picture = cv2.imread(str(folder / name))
        if picture is not None:
            yield Case(name, picture, None if truth["negative"] else np.array(truth["corners"]))


def drawn(count: int, kind: SceneKind, first_seed: int) -> Iterator[Case]:
    """Yield synthetic scenes the network was not trained on."""
    for seed in range(first_seed, first_seed + count):
        scene = make_scene(seed, ((720, 1280), (960, 720))[seed % 2], kind)
        yield Case(f"{kind} {seed}", scene.picture, scene.corners)


def report(title: str, cases: list[Case]) -> None:
    """Print one table row a finder: accuracy, shares, false pages."""
    sys.stdout.write(
        f"\n{title}\n{'':12}{'mean':>8}{'median':>8}{'>=.90':>7}{'>=.95':>7}{'kiosk':>8}{'false':>8}\n"
    )
    for name, finder in FINDERS.items():
        answers = [(case, finder(case.picture)) for case in cases]
        scored = [
            (case.share, jaccard(quad, case.corners))
            for case, quad in answers
            if case.corners is not None
        ]
        hits = np.array([hit for _, hit in scored])
        kiosk = [hit for share, hit in scored if share >= 0.25]
        empty = [quad for case, quad in answers if case.corners is None]
        false = f"{sum(quad is not None for quad in empty)}/{len(empty)}"
        figures = (
            (hits.mean(), np.median(hits), (hits >= 0.9).mean(), (hits >= 0.95).mean())
            if hits.size
            else (0,) * 4
        )
        row = "".join(
            f"{figure:{width}.3f}" for figure, width in zip(figures, (8, 8, 7, 7), strict=True)
        )
        sys.stdout.write(f"{name:12}{row}{np.mean(kiosk or [0]):8.3f}{false:>8}\n")


def best_ms(picture: np.ndarray, rounds: int) -> dict[str, float]:
    """Return each finder's best time in milliseconds; taking turns, they share the load."""
    times: dict[str, list[float]] = {name: [] for name in FINDERS}
    for _ in range(rounds):
        for name, finder in FINDERS.items():
            start = time.perf_counter()
            finder(picture)
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: min(taken) for name, taken in times.items()}


def time_ratios(title: str, pictures: list[np.ndarray], limit: float) -> None:
    """Print the median time of each finder, and the median of its ratios to the classic one."""
    if not pictures:
        return
    taken = [best_ms(picture, 9) for picture in pictures]
    sys.stdout.write(f"\n{title} (target for ours: <= {limit} x classic)\n")
    for name in FINDERS:
        times = np.array([row[name] for row in taken])
        ratio = np.median(times / np.array([row["classic"] for row in taken]))
        sys.stdout.write(f"{name:12}{np.median(times):8.1f} ms{ratio:8.2f} x\n")


def main() -> int:
    """Run the bench."""
    parser = argparse.ArgumentParser(description="Bench of the page finder.")
    parser.add_argument("--photos", type=Path, help="folder of pictures with corners.json")
    parser.add_argument("--scenes", type=int, default=60, help="synthetic scenes of each kind")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    sys.stdout.write(
        "Targets: mean >= .92; >=.90: .90; >=.95: .86; kiosk >= .97; pale >= .70; 1 false in 25\n"
    )
    wide, large = [], []
    if options.photos:
        cases = list(photos(options.photos))
        large = [case.picture for case in cases if case.picture.size > 3 * 8_000_000][:6]
        frames = [
            case.picture
            for case in cases
            if case.picture.shape[1] * 9 == case.picture.shape[0] * 16
        ]
        wide = [cv2.resize(frame, (1280, 720), interpolation=cv2.INTER_AREA) for frame in frames]
        report("photographs", cases)
        report("photographs, even lines", cases[::2])
        report("photographs, odd lines", cases[1::2])
    for kind in get_args(SceneKind):
        report(f"scenes: {kind}", list(drawn(options.scenes, kind, 8_000_000)))
    time_ratios("1280x720, photographs", wide, 2.0)
    time_ratios("12 megapixels, photographs", large, 1.0)
    wide = [make_scene(8_100_000 + seed, (720, 1280)).picture for seed in range(9)]
    time_ratios("1280x720, scenes", wide, 2.0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
