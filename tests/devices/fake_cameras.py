"""Captures that go wrong on purpose."""

from __future__ import annotations

import threading
import time

import numpy as np
from numpy.typing import NDArray

from kiosk.devices.camera import CameraMode
from kiosk.devices.camera_source import CameraSource


class FakeCapture:
    """Gives noise at 100 pictures a second; `behaviour` may be changed while it runs."""

    def __init__(self, behaviour: str = "well", size: tuple[int, int] = (320, 240)) -> None:
        self.behaviour = behaviour
        self.size = size
        self.unblock = threading.Event()
        self.released = threading.Event()
        self._random = np.random.default_rng(1)
        self._last = self._noise()

    def __call__(self, _source: CameraSource, _mode: CameraMode) -> FakeCapture:
        return self

    def grab(self) -> bool:
        time.sleep(0.01)
        if self.behaviour == "hangs":
            self.unblock.wait()
        return self.behaviour != "gone"

    def retrieve(self) -> tuple[bool, NDArray[np.uint8]]:
        if self.behaviour != "frozen":
            self._last = self._noise()
        return True, self._last.copy()

    def release(self) -> None:
        self.released.set()

    def _noise(self) -> NDArray[np.uint8]:
        width, height = self.size
        return self._random.integers(0, 256, (height, width, 3), dtype=np.uint8)
