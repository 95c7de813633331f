"""Whether the document camera is well set: an A4 sheet laid below it is whole, fine and sharp."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from kiosk.core.media import ViewChecked
from kiosk.scanner.finder import find_page
from kiosk.scanner.judge import flat_grey, is_blurred, sharpness, touches_frame

A4_LONG_IN: Final = 297 / 25.4


def judge_view(bgr: np.ndarray, reference: np.ndarray | None = None) -> ViewChecked:
    """Return what the A4 sheet in a full-size BGR still tells about the camera.

    `dpi`: how fine the sheet is seen, 200 is wanted (DOC-4). `sharpness`: see `judge.sharpness`.
    """
    found = find_page(bgr, reference=reference)
    if found is None:
        return ViewChecked(outcome="empty")
    grey = cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY)
    quad = np.asarray(found.corners, np.float32)
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    detail = flat_grey(grey, quad)[1]
    return ViewChecked(
        outcome="cut" if touches_frame(quad, grey.shape[:2]) else "seen",
        dpi=round(float(max(sides[0] + sides[2], sides[1] + sides[3])) / 2 / A4_LONG_IN),
        sharpness=round(sharpness(detail), 3),
        blurred=is_blurred(detail),
    )
