"""Bench of the page finder beside the classic one: accuracy on photographs and scenes, time ratio.

    PYTHONPATH=.:tests/scanner python tests/bench/scanner/bench_finder.py [--photos DIR]

DIR holds pictures and a `corners.json` (file -> {"corners": [[x, y] x 4], "negative": bool, "tags":
[...]}). One thread; both finders run in this process, one after the other on each picture. The last
table says of each target whether it is met; the exit status is 1 when one is missed.
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


KIOSK_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Target:
    """What was measured and what is wanted: at least that much, or at most where it is negative."""

    what: str
    measured: float
    wanted: float

    @property
    def met(self) -> bool:
        """Whether it is reached; nothing measured is nothing met."""
        least = self.wanted >= 0
        return self.measured >= self.wanted if least else self.measured <= -self.wanted

    def __str__(self) -> str:
        sign = ">=" if self.wanted >= 0 else "<="
        said = "met" if self.met else "MISSED"
        return f"{self.what:38}{self.measured:8.3f}  {sign} {abs(self.wanted):.2f}  {said}"


@dataclass(frozen=True, slots=True)
class Case:
    """A picture and its true corners, None for an empty scene."""

    name: str
    picture: np.ndarray
    corners: np.ndarray | None
    tags: tuple[str, ...] = ()

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
            corners = None if truth["negative"] else np.array(truth["corners"])
            yield Case(name, picture, corners, tuple(truth.get("tags", ())))


def drawn(count: int, kind: SceneKind, first_seed: int) -> Iterator[Case]:
    """Yield synthetic scenes the network was not trained on."""
    for seed in range(first_seed, first_seed + count):
        scene = make_scene(seed, ((720, 1280), (960, 720))[seed % 2], kind)
        yield Case(f"{kind} {seed}", scene.picture, scene.corners)


@dataclass(frozen=True, slots=True)
class Scores:
    """One finder on one set: Jaccard index a page in order, and what it said of empty scenes."""

    hits: np.ndarray
    shares: np.ndarray
    pale: np.ndarray
    """Whether a page lies white on white."""
    false: int
    empty: int

    def mean(self, chosen: np.ndarray | None = None) -> float:
        """Return the mean index, nan over nothing; a miss counts 0."""
        hits = self.hits if chosen is None else self.hits[chosen]
        return float(hits.mean()) if hits.size else float("nan")


def score(finder: Finder, cases: list[Case]) -> Scores:
    """Run a finder over a set."""
    answers = [(case, finder(case.picture)) for case in cases]
    pages = [
        (case, jaccard(quad, case.corners)) for case, quad in answers if case.corners is not None
    ]
    empty = [quad for case, quad in answers if case.corners is None]
    return Scores(
        hits=np.array([hit for _, hit in pages]),
        shares=np.array([case.share for case, _ in pages]),
        pale=np.array(["white_on_white" in case.tags for case, _ in pages], bool),
        false=sum(quad is not None for quad in empty),
        empty=len(empty),
    )


def report(title: str, cases: list[Case]) -> dict[str, Scores]:
    """Print one table row a finder: accuracy, shares, false pages."""
    sys.stdout.write(
        f"\n{title}\n{'':12}{'mean':>8}{'median':>8}{'>=.90':>7}{'>=.95':>7}{'kiosk':>8}{'false':>8}\n"
    )
    scores = {name: score(finder, cases) for name, finder in FINDERS.items()}
    for name, one in scores.items():
        hits = one.hits if one.hits.size else np.zeros(1)
        figures = (hits.mean(), np.median(hits), (hits >= 0.9).mean(), (hits >= 0.95).mean())
        row = "".join(
            f"{figure:{width}.3f}" for figure, width in zip(figures, (8, 8, 7, 7), strict=True)
        )
        kiosk = one.mean(one.shares >= KIOSK_SHARE) if one.hits.size else 0.0
        sys.stdout.write(f"{name:12}{row}{kiosk:8.3f}{f'{one.false}/{one.empty}':>8}\n")
    return scores


def ahead(ours: Scores, other: Scores) -> tuple[float, float]:
    """Return the 95 % interval of the mean difference, by a paired bootstrap over the pages."""
    differences = ours.hits - other.hits
    draws = np.random.default_rng(1).integers(0, len(differences), (10_000, len(differences)))
    low, high = np.percentile(differences[draws].mean(axis=1), [2.5, 97.5])
    return float(low), float(high)


def best_ms(picture: np.ndarray, rounds: int) -> dict[str, float]:
    """Return each finder's best processor time in milliseconds, one thread, taking turns."""
    times: dict[str, list[float]] = {name: [] for name in FINDERS}
    for _ in range(rounds):
        for name, finder in FINDERS.items():
            start = time.thread_time()
            finder(picture)
            times[name].append((time.thread_time() - start) * 1000)
    return {name: min(taken) for name, taken in times.items()}


def time_ratio(title: str, pictures: list[np.ndarray]) -> float:
    """Print the median time of each finder and of its ratios to the classic one; return ours."""
    if not pictures:
        return float("nan")
    taken = [best_ms(picture, 9) for picture in pictures]
    sys.stdout.write(f"\n{title}\n")
    ratios = {
        name: float(np.median([row[name] / row["classic"] for row in taken])) for name in FINDERS
    }
    for name, ratio in ratios.items():
        times = np.median([row[name] for row in taken])
        sys.stdout.write(f"{name:12}{times:8.1f} ms{ratio:8.2f} x\n")
    return ratios["ours"]


def photo_targets(cases: list[Case]) -> Iterator[Target]:
    """Measure the photographs, whole and in halves, and yield their targets."""
    both = report("photographs", cases)
    report("photographs, even lines", cases[::2])
    report("photographs, odd lines", cases[1::2])
    ours = both["ours"]
    low, high = ahead(ours, both["classic"])
    sys.stdout.write(f"\nours minus classic, paired bootstrap, 95 %: {low:+.3f} to {high:+.3f}\n")
    yield Target("photographs, mean", ours.mean(), 0.92)
    yield Target("photographs, share at .90 and more", float((ours.hits >= 0.9).mean()), 0.90)
    yield Target("photographs, share at .95 and more", float((ours.hits >= 0.95).mean()), 0.86)
    yield Target("page a quarter of the frame, mean", ours.mean(ours.shares >= KIOSK_SHARE), 0.97)
    yield Target("photographs, white on white, mean", ours.mean(ours.pale), 0.70)
    large = [case.picture for case in cases if case.picture.size > 3 * 8_000_000][:6]
    wide = [
        cv2.resize(case.picture, (1280, 720), interpolation=cv2.INTER_AREA)
        for case in cases
        if case.picture.shape[1] * 9 == case.picture.shape[0] * 16
    ]
    yield Target("1280x720 photographs, x classic", time_ratio("1280x720, photographs", wide), -2.0)
    yield Target("12 megapixels, x classic", time_ratio("12 megapixels, photographs", large), -1.0)


def scene_targets(count: int) -> Iterator[Target]:
    """Measure the drawn scenes and yield their targets."""
    for kind in get_args(SceneKind):
        ours = report(f"scenes: {kind}", list(drawn(count, kind, 8_000_000)))["ours"]
        if kind == "pale":
            yield Target("scenes, white on white, mean", ours.mean(), 0.70)
        if kind == "empty":
            yield Target("false pages in 25 empty scenes", 25 * ours.false / ours.empty, -1.0)
    wide = [make_scene(8_100_000 + seed, (720, 1280)).picture for seed in range(9)]
    yield Target("1280x720 hard scenes, x classic", time_ratio("1280x720, scenes", wide), -2.0)


def main() -> int:
    """Run the bench."""
    parser = argparse.ArgumentParser(description="Bench of the page finder.")
    parser.add_argument("--photos", type=Path, help="folder of pictures with corners.json")
    parser.add_argument("--scenes", type=int, default=60, help="synthetic scenes of each kind")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    targets: list[Target] = []
    if options.photos:
        targets += photo_targets(list(photos(options.photos)))
    targets += scene_targets(options.scenes)
    sys.stdout.write("\ntargets\n" + "".join(f"{target}\n" for target in targets))
    return int(any(not target.met for target in targets))


if __name__ == "__main__":
    sys.exit(main())
