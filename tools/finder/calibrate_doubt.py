"""Choose when a closer look convinces the finder of a page its first look was in doubt about.

    PYTHONPATH=.:tests/scanner:tools/finder python tools/finder/calibrate_doubt.py FIRST_SEED COUNT

Run after the numbers of `calibrate.py` are in `kiosk/scanner/trust.py`. Prints what every choice of
DOUBTED and CONVINCED (`kiosk/scanner/finder.py`) keeps and how often it sees pages where none is.
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from calibrate import KINDS
from jaccard import jaccard
from scenes import make_scene

from kiosk.scanner.finder import ACCEPT, shrunk, zoomed
from kiosk.scanner.maps import look
from kiosk.scanner.quads import quad_of
from kiosk.scanner.trust import trust

NEVER = 2.0


def observe(seed: int) -> tuple[bool, float, float, float]:
    """Return whether scene `seed` has a page, both looks' trust, and the Jaccard index."""
    size = ((360, 640), (640, 480), (480, 480))[seed % 3]
    scene = make_scene(seed, size, KINDS[seed % len(KINDS)])
    small = shrunk(scene.picture)
    maps = look(small)
    quad = quad_of(maps)
    if quad is None:
        return scene.corners is not None, 0.0, 0.0, 0.0
    closer, _, seen = zoomed(scene.picture, small, quad)
    again = trust(*seen) if seen else 0.0
    if scene.corners is None:
        return False, trust(maps, quad), again, 0.0
    hit = jaccard(closer * [size[1], size[0]] - 0.5, scene.corners)
    return True, trust(maps, quad), again, hit


def main() -> int:
    """Look at every scene and print a line a choice."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    cv2.setNumThreads(1)
    seen = np.array([observe(seed) for seed in range(first, first + count)])
    page, score, again, hit = seen[:, 0] > 0, *seen[:, 1:].T
    for doubted in (0.01, 0.02, 0.05):
        for convinced in (NEVER, 0.5, 0.6, 0.7, 0.8, 0.9):
            told = (score >= ACCEPT) | ((score >= doubted) & (again >= convinced))
            late = told & page & (score < ACCEPT)
            sys.stdout.write(
                f"doubted {doubted}, convinced {convinced}: {told[page].mean():.3f} of pages told, "
                f"{late.sum()} of them late (index {hit[late].sum() / max(1, late.sum()):.2f}), "
                f"{told[~page].sum()} false in {(~page).sum()} empty scenes\n"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
