"""Learn to tell one sheet from several out of the finder's network.

    PYTHONPATH=.:tests/scanner python tools/finder/calibrate_several.py FIRST_SEED COUNT

Fits the weighted sum of `kiosk/scanner/several.py` on scenes of `tests/scanner/scene_hints.py`,
writes `assets/models/several_sheets.npy`, and prints what it errs on the scenes left out.
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from scene_hints import What, make_live

from kiosk.scanner.several import WEIGHTS, sheet_features

KINDS: tuple[What, ...] = ("alone", "thing", "hand", "several")
SIZES = ((336, 448), (300, 533), (448, 336))
RIDGE = 0.006
TRAINED = 0.8
"""Share of the scenes that the reported weights are fitted on."""


def observe(seed: int) -> tuple[np.ndarray, bool] | None:
    """Return the features of scene `seed` and whether it has several sheets; None without one."""
    what = KINDS[seed % len(KINDS)]
    scene = make_live(seed, what, SIZES[seed // len(KINDS) % len(SIZES)])
    features = sheet_features(scene.picture)
    return None if features is None else (features, what == "several")


def fit(values: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return weights and bias (last) of a logistic regression held back by RIDGE."""
    middle, spread = values.mean(axis=0), values.std(axis=0) + 1e-3
    rows = np.c_[(values - middle) / spread, np.ones(len(values))]
    weights = np.zeros(rows.shape[1])
    ridge = np.diag(np.r_[np.full(values.shape[1], RIDGE), 1e-6]) * len(values)
    for _ in range(12):
        odds = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (truth - odds) - ridge @ weights
        curve = (rows * (odds * (1 - odds))[:, None]).T @ rows + ridge
        weights += np.linalg.solve(curve, slope)
    plain = weights[:-1] / spread
    return np.r_[plain, weights[-1] - plain @ middle]


def main() -> int:
    """Fit on most, report on the rest, then fit on all and write."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    cv2.setNumThreads(1)
    seen = [found for seed in range(first, first + count) if (found := observe(seed)) is not None]
    values, truth = np.array([row for row, _ in seen]), np.array([several for _, several in seen])
    last = int(len(truth) * TRAINED)
    weights = fit(values[:last], truth[:last])
    score = 1 / (1 + np.exp(-(values[last:] @ weights[:-1] + weights[-1])))
    for limit in (0.4, 0.5, 0.6, 0.7, 0.8):
        told = score >= limit
        right, wrong = told[truth[last:]].mean(), told[~truth[last:]].mean()
        sys.stdout.write(f"at {limit}: {right:.3f} of several told, {wrong:.3f} wrongly\n")
    np.save(WEIGHTS, fit(values, truth).astype(np.float32))
    return 0


if __name__ == "__main__":
    sys.exit(main())
