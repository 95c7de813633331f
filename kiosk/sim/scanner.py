"""A stand-in scanner: a glass, a feeder and what can go wrong; it speaks eSCL (`escl_server`)."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass, field
from typing import Literal

import cv2
import numpy as np
from PIL import Image

from kiosk.sim.letters import letter
from kiosk.sim.paper import A4_MM, draw_letter

ScannerTrouble = Literal["none", "jam", "open", "busy", "failed"]
LID = (236, 238, 238)
"""The lid's white, BGR: a little greyer than paper."""
_CROOKED = (1.1, -0.7, 0.4)
"""Degrees by which people lay a sheet, or a feeder draws it in."""


@dataclass(slots=True)
class SimScanner:
    """What lies where, and the trouble it is in. Any thread may change it.

    `feeder`: seeds of the letters that lie in it, first one first; `on_glass`: the seed of the
    letter there, or None. With `refills`, a citizen lays the next letter on the glass each time.
    `jam_after`: after so many sheets of the feeder it jams. `cut`: sheets break off in the middle.
    `sheet_s`: how long a sheet takes.
    """

    name: str = "Scanner de démonstration"
    feeder: list[int] = field(default_factory=list[int])
    on_glass: int | None = 0
    refills: bool = False
    trouble: ScannerTrouble = "none"
    jam_after: int | None = None
    cut: bool = False
    sheet_s: float = 0.0
    has_feeder: bool = True
    read: int = 0
    """Sheets read so far."""
    cancelled: threading.Event = field(default_factory=threading.Event)
    """Set when the job under way is deleted."""

    def next_sheet(self, *, from_feeder: bool, dpi: int) -> bytes | None:
        """Return the next sheet as JPEG; None: an empty feeder, a trouble, a cancel."""
        if self.cancelled.wait(self.sheet_s):
            return None
        if from_feeder and self.jam_after is not None and self.read >= self.jam_after:
            self.trouble = "jam"
        if self.trouble != "none" or (from_feeder and not self.feeder):
            return None
        seed = self.feeder.pop(0) if from_feeder else self.on_glass
        self.read += 1
        if self.refills and seed is not None and not from_feeder:
            self.on_glass = seed + 1
        data = _jpeg(sheet(seed, dpi, self.read), dpi)
        return data[: len(data) // 2] if self.cut else data


def sheet(seed: int | None, dpi: int, turn: int = 0) -> np.ndarray:
    """Return what a scanner sees of letter `seed` (None: the lid alone): A4, BGR, a bit crooked."""
    size = (round(A4_MM[0] / 25.4 * dpi), round(A4_MM[1] / 25.4 * dpi))
    if seed is None:
        return np.full((size[1], size[0], 3), LID, np.uint8)
    page = cv2.resize(draw_letter(letter(seed)), size, interpolation=cv2.INTER_AREA)
    angle = _CROOKED[turn % len(_CROOKED)]
    level = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), angle, 1.0)
    lid = tuple(float(part) for part in LID)
    laid = cv2.warpAffine(page, level, size, flags=cv2.INTER_AREA, borderValue=lid)
    noise = np.random.default_rng(seed).normal(0, 1.5, laid.shape)
    return np.clip(laid + noise, 0, 255).astype(np.uint8)


def _jpeg(bgr: np.ndarray, dpi: int) -> bytes:
    out = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(bgr[..., ::-1])).save(
        out, "JPEG", quality=85, dpi=(dpi, dpi)
    )
    return out.getvalue()
