"""Learn to tell one sheet from several out of the finder's network.

    PYTHONPATH=.:tests/scanner python tools/finder/calibrate_several.py FIRST_SEED COUNT

Fits the weighted sum of `kiosk/scanner/several.py` on scenes of `tests/scanner/scene_hints.py`,
writes `assets/models/several_sheets.npy`, and prints what it tells of each kind of scene when left
out of the fit (four-fold cross-validation).
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from scene_hints import What, make_live

from kiosk.scanner.several import WEIGHTS, sheet_features

KINDS: tuple[What, ...] = ("alone", "thing", "hand", "several")
SIZES = ((336, 448), (300, 533), (448, 336))
RIDGE = 0.02
FOLDS = 4

Seen = tuple[np.ndarray, What]


def observe(seed: int) -> Seen | None:
    """Return the features of scene `seed` and what it is; None when not one sheet is seen."""
    what = KINDS[seed % len(KINDS)]
    scene = make_live(seed, what, SIZES[seed // len(KINDS) % len(SIZES)])
    features = sheet_features(scene.picture)
    return None if features is None else (features, what)


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


def left_out(values: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return each scene's probability by weights fitted without its fold."""
    fold = np.random.default_rng(1).integers(0, FOLDS, len(truth))
    odds = np.zeros(len(truth))
    for one in range(FOLDS):
        weights = fit(values[fold != one], truth[fold != one])
        odds[fold == one] = values[fold == one] @ weights[:-1] + weights[-1]
    return 1 / (1 + np.exp(-odds))


def main() -> int:
    """Report on scenes left out, then fit on all and write."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    cv2.setNumThreads(1)
    seen = [found for seed in range(first, first + count) if (found := observe(seed)) is not None]
    values, what = np.array([row for row, _ in seen]), np.array([kind for _, kind in seen])
    scores = left_out(values, what == "several")
    for limit in (0.4, 0.5, 0.6, 0.7, 0.8):
        told = (f"{kind} {(scores[what == kind] >= limit).mean():.3f}" for kind in KINDS)
        sys.stdout.write(f"« several » at {limit}: {', '.join(told)}\n")
    np.save(WEIGHTS, fit(values, what == "several").astype(np.float32))
    return 0


if __name__ == "__main__":
    sys.exit(main())
