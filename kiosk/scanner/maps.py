"""The finder's network: a picture in, three small maps of where its page is out.

The weights are ours: trained on the scenes of `tests/scanner/scenes.py` by `tools/finder/train.py`.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

WEIGHTS: Final = Path(__file__).resolve().parents[2] / "assets" / "models" / "page_finder.onnx"
SIDE: Final = 224
"""The network sees a square of this many pixels, whatever the picture's shape."""
CELLS: Final = SIDE // 2
"""Its maps have this many cells a side."""
DEEPEST: Final = "onnx_node!/deep/Relu"
"""OpenCV's name of the layer between the network's way down and its way up."""


@dataclass(frozen=True, slots=True)
class PageMaps:
    """What the network sees: (112, 112) float32 in 0..1 each, over the whole picture.

    `page` is the page's area (parts under a hand included), `outline` its sides, `spots` its
    corners; `presence` the logit that there is a page at all.
    """

    page: np.ndarray
    outline: np.ndarray
    spots: np.ndarray
    presence: float


class _Loaded(threading.local):
    """One network per thread: OpenCV's is not safe to share."""

    net: cv2.dnn.Net | None = None


_loaded = _Loaded()


def network() -> cv2.dnn.Net:
    """Return this thread's network, read from disk on first use."""
    if _loaded.net is None:
        _loaded.net = cv2.dnn.readNetFromONNX(str(WEIGHTS), cv2.dnn.ENGINE_CLASSIC)
    return _loaded.net


def squared(bgr: np.ndarray) -> np.ndarray:
    """Return the picture squeezed to SIDE x SIDE.

    Halving is OpenCV's fast path: up to about 4 x SIDE, two steps are as good as one by areas and
    take a third of the time.
    """
    if max(bgr.shape[:2]) <= 4 * SIDE:
        twice = cv2.resize(bgr, (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_LINEAR)
        return cv2.resize(twice, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return cv2.resize(bgr, (SIDE, SIDE), interpolation=cv2.INTER_AREA)


def look(bgr: np.ndarray) -> PageMaps:
    """Return the maps of a BGR uint8 picture of any size, about 5 ms on one core."""
    net = network()
    net.setInput(cv2.dnn.blobFromImage(squared(bgr), 1 / 255.0))
    return maps_of(*net.forward(["maps", "page"]))


def look_deeper(bgr: np.ndarray) -> tuple[PageMaps, np.ndarray]:
    """Return the maps and the network's deepest layer, (96, 7, 7) float32."""
    net = network()
    net.setInput(cv2.dnn.blobFromImage(squared(bgr), 1 / 255.0))
    maps, presence, deep = net.forward(["maps", "page", DEEPEST])
    return maps_of(maps, presence), deep[0]


def maps_of(maps: np.ndarray, presence: np.ndarray) -> PageMaps:
    """Return the network's answers as maps."""
    page, outline, spots = 1.0 / (1.0 + np.exp(-maps[0]))
    return PageMaps(page, outline, spots, float(presence.ravel()[0]))
