"""Draw the training scenes.

    PYTHONPATH=tests/scanner python tools/finder/samples.py FIRST_SEED COUNT OUT.npz [KIND]

Needs numpy and OpenCV only; training itself needs neither the generator nor OpenCV.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
from scene_grounds import floats
from scenes import make_scene

SIDE = 256
AREA_SIDE = 290


def sample(seed: int, only: str = "") -> tuple[np.ndarray, np.ndarray]:
    """Return scene `seed` squeezed to SIDE x SIDE, and its corners in 0..1 (all -1 when empty).

    Its kind is drawn, or `only` that one.
    """
    rng = np.random.default_rng([seed, 99])
    shapes = [0, 0.288, -0.288, 0.575, -0.575, 0.14, -0.14]
    stretch = float(np.exp((rng.choice(shapes) + rng.normal(0, 0.1)) / 2))
    width, height = int(AREA_SIDE * stretch), int(AREA_SIDE / stretch)
    kind = str(
        rng.choice(["any", "stack", "kiosk", "pale", "empty"], p=[0.36, 0.24, 0.06, 0.16, 0.18])
    )
    scene = make_scene(seed, (height, width), only or kind)
    picture = cv2.resize(scene.picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    if scene.corners is None:
        return picture, np.full((4, 2), -1, np.float32)
    return picture, floats(scene.corners / [width, height])


def main() -> int:
    """Draw COUNT scenes from FIRST_SEED on into one .npz of `pictures` and `corners`."""
    if len(sys.argv) not in (4, 5):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    first, count, out = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    only = sys.argv[4] if len(sys.argv) == 5 else ""
    cv2.setNumThreads(1)
    pictures = np.empty((count, SIDE, SIDE, 3), np.uint8)
    corners = np.empty((count, 4, 2), np.float32)
    for index in range(count):
        pictures[index], corners[index] = sample(first + index, only)
        if index % 1000 == 999:
            sys.stderr.write(f"{index + 1} of {count}\n")
    np.savez(out, pictures=pictures, corners=corners)
    return 0


if __name__ == "__main__":
    sys.exit(main())
