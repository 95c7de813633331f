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

import cv2
import numpy as np
from jaccard import jaccard
from scenes import make_scene

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


def drawn(count: int, kind: str, first_seed: int) -> Iterator[Case]:
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
        hits = np.array(
            [jaccard(quad, case.corners) for case, quad in answers if case.corners is not None]
        )
        kiosk = [jaccard(quad, case.corners) for case, quad in answers if case.share >= 0.25]
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


def best_ms(finder: Finder, picture: np.ndarray, rounds: int) -> float:
    """Return the best time of some rounds in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        finder(picture)
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def time_ratios(title: str, pictures: list[np.ndarray], limit: float) -> None:
    """Print the median time of each finder and its ratio to the classic one, picture by picture."""
    base = np.array([best_ms(classic, picture, 5) for picture in pictures])
    sys.stdout.write(f"\n{title} (target for ours: <= {limit} x classic)\n")
    for name, finder in FINDERS.items():
        taken = np.array([best_ms(finder, picture, 5) for picture in pictures])
        sys.stdout.write(f"{name:12}{np.median(taken):8.1f} ms{np.median(taken / base):8.2f} x\n")


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
    if options.photos:
        cases = list(photos(options.photos))
        report("photographs", cases)
        report("photographs, even lines", cases[::2])
        report("photographs, odd lines", cases[1::2])
    for kind in ("any", "kiosk", "stack", "pale", "empty"):
        report(f"scenes: {kind}", list(drawn(options.scenes, kind, 8_000_000)))
    wide = [make_scene(8_100_000 + seed, (720, 1280)).picture for seed in range(9)]
    time_ratios("1280x720", wide, 2.0)
    large = [
        cv2.resize(picture, (4032, 3024), interpolation=cv2.INTER_CUBIC) for picture in wide[:4]
    ]
    time_ratios("12 megapixels", large, 1.0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
