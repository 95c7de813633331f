"""Whether what the network saw is a page: a score in 0..1, learnt on scenes with and without."""

from __future__ import annotations

from typing import Final

import numpy as np

from kiosk.scanner.maps import PageMaps
from kiosk.scanner.quads import mask_of, overlap
from kiosk.scanner.sides import frame_of, look_across

WEIGHTS: Final = np.array([0.414, 7.262, 4.424, 2.854, 1.337])
BIAS: Final = -15.047
PLACES: Final = np.linspace(0.05, 0.95, 24)
OFFSETS: Final = np.linspace(-1.5, 1.5, 5)


def features(maps: PageMaps, quad: np.ndarray) -> np.ndarray:
    """Return what speaks for the page, five numbers.

    The network's presence; how sure it is of the area inside the quad; how well area and quad
    agree; how much outline lies along the four sides, and along the weakest of them.
    """
    side = maps.page.shape[0]
    cells = quad * side - 0.5
    mask = mask_of(cells, maps.page.shape)
    sure = float((maps.page * mask).sum()) / max(1.0, float(mask.sum()))
    agreed = overlap(maps.page, cells)
    outline = look_across(maps.outline, frame_of(cells), PLACES, OFFSETS).max(axis=2).mean(axis=1)
    return np.array([maps.presence, sure, agreed, float(outline.mean()), float(outline.min())])


def trust(maps: PageMaps, quad: np.ndarray) -> float:
    """Return the probability that `quad` (shares 0..1) is a page."""
    return float(1.0 / (1.0 + np.exp(-(features(maps, quad) @ WEIGHTS + BIAS))))
