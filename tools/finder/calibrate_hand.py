"""Learn to tell a hand over the page from pens, cables, wood and print of skin's colour.

    PYTHONPATH=.:tests/scanner python tools/finder/calibrate_hand.py FIRST_SEED COUNT

Fits the patch score of `kiosk/scanner/hand.py` on scenes of `tests/scanner/scene_hints.py`, writes
`assets/models/hand.npy`, and prints what it tells of scenes left out (four-fold cross-validation).
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from calibrate_several import FOLDS, KINDS, SIZES
from scene_hints import What, make_live

from kiosk.scanner.finder import find_page_fast
from kiosk.scanner.hand import WEIGHTS, expanded, hand_features

RIDGE = 0.01
ROUNDS = 4
"""Which patch of a scene with a hand is the hand is not known: the likeliest one so far."""

Seen = tuple[np.ndarray, What]


def observe(seed: int) -> Seen | None:
    """Return the patches of scene `seed` and what it is; None when no page is found."""
    what = KINDS[seed % len(KINDS)]
    scene = make_live(seed, what, SIZES[seed // len(KINDS) % len(SIZES)])
    found = find_page_fast(scene.picture)
    if found is None:
        return None
    return hand_features(scene.picture, np.array(found.corners)), what


def logistic(rows: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return weights and bias (last) of a logistic regression held back by RIDGE."""
    rows = np.c_[rows, np.ones(len(rows))]
    weights = np.zeros(rows.shape[1])
    ridge = np.diag(np.r_[np.full(rows.shape[1] - 1, RIDGE), 1e-6]) * len(rows)
    for _ in range(12):
        odds = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (truth - odds) - ridge @ weights
        weights += np.linalg.solve((rows * (odds * (1 - odds))[:, None]).T @ rows + ridge, slope)
    return weights


def fit(scenes: list[Seen]) -> np.ndarray:
    """Return what `kiosk.scanner.hand.weights` returns."""
    every = np.concatenate([rows for rows, _ in scenes if len(rows)])
    middle, spread = every.mean(axis=0), every.std(axis=0) + 1e-3

    def seen(rows: np.ndarray) -> np.ndarray:
        return expanded(np.clip((rows - middle) / spread, -4, 4))

    false = np.concatenate([seen(rows) for rows, what in scenes if what != "hand" and len(rows)])
    hands = [seen(rows) for rows, what in scenes if what == "hand" and len(rows)]
    chosen = [rows[:1] for rows in hands]
    weights = np.zeros(0)
    for _ in range(ROUNDS):
        rows = np.concatenate([*chosen, false])
        weights = logistic(rows, np.arange(len(rows)) < len(chosen))
        chosen = [rows[[int((rows @ weights[:-1]).argmax())]] for rows in hands]
    return np.r_[middle, spread, weights]


def score(rows: np.ndarray, learnt: np.ndarray) -> float:
    """Return the likelihood of the likeliest patch, 0 without one."""
    if not len(rows):
        return 0.0
    count = rows.shape[1]
    seen = expanded(np.clip((rows - learnt[:count]) / learnt[count : 2 * count], -4, 4))
    return float((1 / (1 + np.exp(-(seen @ learnt[2 * count : -1] + learnt[-1])))).max())


def left_out(scenes: list[Seen]) -> np.ndarray:
    """Return each scene's likeliest patch by weights fitted without its fold."""
    fold = np.random.default_rng(1).integers(0, FOLDS, len(scenes))
    scores = np.zeros(len(scenes))
    for one in range(FOLDS):
        learnt = fit([scene for scene, of in zip(scenes, fold, strict=True) if of != one])
        for index in np.flatnonzero(fold == one):
            scores[index] = score(scenes[index][0], learnt)
    return scores


def main() -> int:
    """Report on scenes left out, then fit on all and write."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    cv2.setNumThreads(1)
    scenes = [found for seed in range(first, first + count) if (found := observe(seed)) is not None]
    scores, what = left_out(scenes), np.array([kind for _, kind in scenes])
    for limit in (0.5, 0.6, 0.7, 0.75, 0.8):
        told = (f"{kind} {(scores[what == kind] >= limit).mean():.3f}" for kind in KINDS)
        sys.stdout.write(f"« hand » at {limit}: {', '.join(told)}\n")
    np.save(WEIGHTS, fit(scenes).astype(np.float32))
    return 0


if __name__ == "__main__":
    sys.exit(main())
