"""A stand-in document camera: an empty table, then a hand lays a letter on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import Picture, Quad
from kiosk.sim.sensor import Sensor
from kiosk.sim.tabletop import VIEW_MM, Flaw, Sheet, Size, Tabletop, corners_of, render

SLIDE_S = 1.1
WITHDRAW_S = 0.6
_GRIP_MM = (34.0, 64.0)
_START_MM = 350.0


@dataclass(frozen=True, slots=True)
class Laying:
    """A letter being laid, or lying: what it will look like in the end, and since when."""

    final: Tabletop
    since_s: float

    def at(self, now_s: float) -> Tabletop:
        """Return the scene now: sliding in under the hand, the hand leaving, then at rest."""
        age = now_s - self.since_s
        if age >= SLIDE_S + WITHDRAW_S or not self.final.sheets:
            return self.final
        top = self.final.sheets[-1]
        slid = min(1.0, age / SLIDE_S)
        away = (1 - slid) ** 3 * _START_MM
        sheet = replace(top, y_mm=top.y_mm + away, turn=top.turn + 7 * (1 - slid) ** 2)
        left = max(0.0, age - SLIDE_S) / WITHDRAW_S
        hand = (top.x_mm + _GRIP_MM[0] + 30 * left, sheet.y_mm + _GRIP_MM[1] + 300 * left**2)
        return replace(self.final, sheets=(*self.final.sheets[:-1], sheet), hand=hand)

    def at_rest(self, now_s: float) -> bool:
        """Return whether nothing moves any more."""
        return not self.final.sheets or now_s - self.since_s >= SLIDE_S + WITHDRAW_S


class SimPlate:
    """A `CameraDriver` that looks at a table. `lay` and `lift` may be called from any thread.

    With `lay_after_s` a letter is laid by itself that long after a `run` begins with an empty
    table, another one each time. Once `run` has ended, such a letter is taken back after
    `take_after_s`, or forgotten on the table when that is None; it stays while `run` lasts.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        lay_after_s: float | None = None,
        take_after_s: float | None = 0.0,
        flaw: Flaw = "none",
        live_size: Size = (1280, 960),
        still_size: Size = (3648, 2736),
        fps: float = 15,
    ) -> None:
        self.name = "Caméra de documents de démonstration"
        self._seed = seed
        self._flaw: Flaw = flaw
        self._lay_after_s, self._take_after_s = lay_after_s, take_after_s
        self._closed_s: float | None = None
        self._still_size = still_size
        self._period_s = 1 / fps
        self._live = Sensor(*live_size)
        self._large: Sensor | None = None
        self._laying = Laying(Tabletop(), 0.0)
        self._lock = threading.Lock()
        self._cached: dict[Size, tuple[Tabletop, NDArray[np.uint8]]] = {}
        self._running = False
        self._pacing = threading.Event()

    def lay(self, seed: int | None = None, flaw: Flaw | None = None) -> None:
        """Lay a letter: the hand takes two seconds. `seed` chooses letter and position."""
        self._seed = self._seed if seed is None else seed
        final = scene_for(self._seed, self._flaw if flaw is None else flaw)
        self._laying = Laying(final, time.monotonic())

    def lift(self) -> None:
        """Take the letter away; the next one will be another."""
        if self._laying.final.sheets:
            self._seed += 1
        self._laying = Laying(Tabletop(), 0.0)

    @property
    def true_corners(self) -> Quad | None:
        """The top sheet's corners in 0..1 of the picture, or None when empty or moving.

        From the letter's own top left, clockwise. Outside 0..1 where the picture cuts the sheet.
        """
        laying = self._laying
        if not laying.final.sheets or not laying.at_rest(time.monotonic()):
            return None
        return corners_of(laying.final.sheets[-1])

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Deliver live pictures until told to stop."""
        started = due = time.monotonic()
        self._take_back(started)
        laid = self._lay_after_s is None or bool(self._laying.final.sheets)
        self._running = True
        while not stop():
            now = time.monotonic()
            if not laid and now - started >= (self._lay_after_s or 0.0):
                laid = True
                self.lay()
            deliver(self._shoot(self._live))
            self._develop_ahead()
            due = max(due + self._period_s, now - self._period_s)
            self._pacing.wait(max(0.0, due - time.monotonic()))
        self._running = False
        self._closed_s = time.monotonic()
        self._take_back(self._closed_s)

    def _take_back(self, now_s: float) -> None:
        """Do what the citizen did while nobody was looking."""
        if None in (self._lay_after_s, self._take_after_s, self._closed_s):
            return
        if now_s - (self._closed_s or 0.0) >= (self._take_after_s or 0.0):
            self.lift()

    def still(self) -> Picture | None:
        """Return a picture at full size taken now, or None when not running.

        A few milliseconds when the letter lies still, half a second while it moves.
        """
        if not self._running:
            return None
        with self._lock:
            return self._shoot(self._sensor_for_stills())

    def _sensor_for_stills(self) -> Sensor:
        if self._large is None:
            self._large = Sensor(*self._still_size, sigma=2.0, seed=2)
        return self._large

    def _develop_ahead(self) -> None:
        """Paint the large picture as soon as a letter lies still: nobody sees that pause."""
        laying = self._laying
        if laying.final.sheets and laying.at_rest(time.monotonic()):
            cached = self._cached.get(self._still_size)
            if cached is None or cached[0] != laying.final:
                with self._lock:
                    self._shoot(self._sensor_for_stills())

    def _shoot(self, sensor: Sensor) -> Picture:
        size = (sensor.width, sensor.height)
        scene = self._laying.at(time.monotonic())
        cached = self._cached.get(size)
        if cached is None or cached[0] != scene:
            cached = (scene, sensor.expose(render(scene, size)))
            self._cached[size] = cached
        return sensor.shoot(cached[1])


def scene_for(seed: int, flaw: Flaw = "none") -> Tabletop:
    """Return the table with one letter laid as a careful citizen would: nearly straight."""
    random = np.random.default_rng(seed)
    x, y = VIEW_MM[0] / 2 + random.uniform(-22, 22), VIEW_MM[1] / 2 + random.uniform(-6, 6)
    top = Sheet(seed, x, y, float(random.uniform(-3.2, 3.2)))
    if flaw == "cut":
        return Tabletop((replace(top, x_mm=x + 46, y_mm=y + 62),), flaw=flaw)
    if flaw == "two_sheets":
        under = Sheet(seed + 1, x + 74, y + 8, top.turn + 9)
        return Tabletop((under, replace(top, x_mm=x - 34)), flaw=flaw)
    return Tabletop((top,), flaw=flaw)
