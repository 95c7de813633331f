"""Learn the finder's refusal threshold.

    PYTHONPATH=.:tests/scanner python tools/finder/calibrate.py FIRST_SEED COUNT

Runs the network on scenes with and without a page and fits the logistic score of
`kiosk/scanner/trust.py`; prints the numbers to put there, and how they refuse on the other half.
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from jaccard import jaccard
from scenes import make_scene

from kiosk.scanner.maps import look
from kiosk.scanner.quads import quad_of
from kiosk.scanner.trust import features

KINDS = ("any", "empty", "kiosk", "empty", "stack", "pale", "pile", "empty")
GOOD = 0.75
"""A quad with at least this Jaccard index is a page worth answering; below it is left out."""


def observe(seed: int) -> tuple[np.ndarray, float] | None:
    """Return the features of scene `seed` and 1 (page) or 0; None when no quad is seen."""
    size = ((360, 640), (640, 480), (480, 480))[seed % 3]
    scene = make_scene(seed, size, KINDS[seed % len(KINDS)])
    maps = look(scene.picture)
    quad = quad_of(maps)
    if quad is None:
        return None
    if scene.corners is None:
        return features(maps, quad), 0.0
    hit = jaccard(quad * [size[1], size[0]] - 0.5, scene.corners)
    return (features(maps, quad), 1.0) if hit >= GOOD else None


def fit(values: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return weights and bias (last) of a logistic regression, both classes counted alike."""
    middle, spread = values.mean(axis=0), values.std(axis=0) + 1e-6
    rows = np.c_[(values - middle) / spread, np.ones(len(values))]
    balance = np.where(truth > 0, 0.5 / truth.mean(), 0.5 / (1 - truth).mean())
    weights = np.zeros(rows.shape[1])
    ridge = np.diag([0.02] * values.shape[1] + [1e-6]) * len(values)
    for _ in range(30):
        odds = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (balance * (truth - odds)) - ridge @ weights
        curve = (rows * (balance * odds * (1 - odds))[:, None]).T @ rows + ridge
        weights += np.linalg.solve(curve, slope)
    plain = weights[:-1] / spread
    return np.r_[plain, weights[-1] - plain @ middle]


def main() -> int:
    """Fit on one half, report on the other, then fit on all."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    cv2.setNumThreads(1)
    seen = [found for seed in range(first, first + count) if (found := observe(seed)) is not None]
    values, truth = np.array([row for row, _ in seen]), np.array([page for _, page in seen])
    half = np.arange(len(truth)) % 2 == 0
    weights = fit(values[half], truth[half])
    score = 1 / (1 + np.exp(-(values[~half] @ weights[:-1] + weights[-1])))
    empty = sum(KINDS[seed % len(KINDS)] == "empty" for seed in range(first, first + count)) / 2
    for limit in (0.3, 0.5, 0.7, 0.8, 0.9, 0.95):
        kept = (score[truth[~half] > 0] >= limit).mean()
        false = (score[truth[~half] == 0] >= limit).sum()
        sys.stdout.write(
            f"at {limit}: {kept:.3f} of pages kept, {false} false in {empty:.0f} empty scenes\n"
        )
    weights = fit(values, truth)
    sys.stdout.write(f"WEIGHTS = {np.round(weights[:-1], 3).tolist()}\nBIAS = {weights[-1]:.3f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
