"""A stand-in camera: an illustrated person who breathes, blinks and speaks, at 720p 30."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.core.media import Picture
from kiosk.sim import portrait
from kiosk.sim.marker import draw_marker
from kiosk.sim.paint import Cutout
from kiosk.sim.people import PEOPLE, Cast
from kiosk.sim.rooms import room
from kiosk.sim.sensor import Sensor
from kiosk.sim.voice import mouth_opening

_CYCLE_S = 4.8
_POSES = 36
_MARGIN = 14

Sheet = NDArray[np.uint8]
Part = Literal["blink", "half", "open"]

_PARTS: dict[Part, tuple[bool, portrait.Mouth]] = {
    "blink": (True, "smile"),
    "half": (False, "half"),
    "open": (False, "open"),
}


class SimCamera:
    """A `CameraDriver` that needs no camera. `marker` adds a time code that survives a video call.

    Poses are painted when first needed and kept as I420: after one breath a picture costs two
    copies and one saturated addition.
    """

    def __init__(
        self, cast: Cast = "citizen", *, size: tuple[int, int] = (1280, 720), fps: float = 30,
        marker: bool = False,
    ) -> None:  # fmt: skip
        self.name = "Caméra de démonstration"
        self._cast: Cast = cast
        self._size = size
        self._period_s = 1 / fps
        self._marker = marker
        self._sensor = Sensor(*size)
        self._newest: Picture | None = None
        self._scene: Scene | None = None

    def run(self, deliver: Callable[[Picture], None], stop: Callable[[], bool]) -> None:
        """Deliver pictures at a steady pace until told to stop."""
        due = time.monotonic()
        pacing = threading.Event()
        while not stop():
            self._newest = self.picture_at(time.monotonic())
            deliver(self._newest)
            due = max(due + self._period_s, time.monotonic() - self._period_s)
            pacing.wait(max(0.0, due - time.monotonic()))
        self._newest = None

    def still(self) -> Picture | None:
        """Return the newest picture, or None when not running."""
        return self._newest

    def picture_at(self, at_s: float) -> Picture:
        """Return the picture of this moment; the same moment shows the same pose."""
        if self._scene is None:
            self._scene = Scene(self._cast, self._size, self._sensor)
        picture = self._sensor.shoot(self._scene.sheet_at(at_s))
        if self._marker:
            draw_marker(picture)
        return picture


class Scene:
    """One person in one room: a ring of poses, with eyes and mouth as patches."""

    def __init__(self, cast: Cast, size: tuple[int, int], sensor: Sensor) -> None:
        self._person = PEOPLE[cast]
        self._size, self._sensor = size, sensor
        self._room = room(cast, portrait.WIDTH, portrait.HEIGHT)
        self._body = portrait.body(self._person)
        self._heads: dict[tuple[bool, portrait.Mouth], Cutout] = {}
        self._sheets: dict[int, Sheet] = {}
        self._patches: dict[tuple[int, Part], list[Sheet]] = {}

    def sheet_at(self, at_s: float) -> Sheet:
        """Return the noiseless I420 sheet of this moment."""
        pose = int(at_s / _CYCLE_S * _POSES) % _POSES
        pose = min(pose, _POSES - pose)
        if pose not in self._sheets:
            self._sheets[pose] = self._expose(pose)
        opening = mouth_opening(at_s)
        mouth: portrait.Mouth = (
            "open" if opening > 0.66 else "half" if opening > 0.3 else "smile"
        )  # fmt: skip
        blink = at_s % 3.7 < 0.13 or at_s % 11.3 < 0.13
        if mouth == "smile" and not blink:
            return self._sheets[pose]
        return self._with_patches(pose, blink, mouth)

    def _with_patches(self, pose: int, blink: bool, mouth: portrait.Mouth) -> Sheet:
        sheet = self._sheets[pose].copy()
        if blink:
            self._patch(sheet, pose, "blink")
        if mouth != "smile":
            self._patch(sheet, pose, mouth)
        return sheet

    def _patch(self, sheet: Sheet, pose: int, kind: Part) -> None:
        if (pose, kind) not in self._patches:
            blink, mouth = _PARTS[kind]
            cut = self._cut_planes(self._expose(pose, blink=blink, mouth=mouth), kind)
            self._patches[pose, kind] = [plane.copy() for plane in cut]
        for plane, patch in zip(
            self._cut_planes(sheet, kind), self._patches[pose, kind], strict=True
        ):
            plane[:] = patch

    def _cut_planes(self, sheet: Sheet, kind: Part) -> list[Sheet]:
        """Return views of the Y, U and V of the face part that `kind` changes."""
        left, top, width, height = portrait.EYES_BOX if kind == "blink" else portrait.MOUTH_BOX
        wide, tall = self._size[0] / portrait.WIDTH, self._size[1] / portrait.HEIGHT
        rows = slice(_even((top - _MARGIN) * tall), _even((top + height + _MARGIN) * tall))
        columns = slice(_even((left - _MARGIN) * wide), _even((left + width + _MARGIN) * wide))
        luma, u, v = _planes(sheet, self._size[1])
        half = (
            slice(rows.start // 2, rows.stop // 2),
            slice(columns.start // 2, columns.stop // 2),
        )
        return [luma[rows, columns], u[half], v[half]]

    def _expose(self, pose: int, *, blink: bool = False, mouth: portrait.Mouth = "smile") -> Sheet:
        if (blink, mouth) not in self._heads:
            self._heads[blink, mouth] = portrait.head(self._person, blink=blink, mouth=mouth)
        swing = np.cos(2 * np.pi * pose / _POSES)
        sway = (float(5 * swing), float(2.5 * (1 - swing)))
        scene = self._room.copy()
        self._body.lay_on(scene, (sway[0] * 0.5, sway[1]), 0, portrait.NECK)
        self._heads[blink, mouth].lay_on(scene, sway, float(1.6 * swing), portrait.NECK)
        picture = np.clip(scene, 0, 255).astype(np.uint8)
        return self._sensor.expose(_resized(picture, self._size))


def _resized(scene: Sheet, size: tuple[int, int]) -> Sheet:
    if (scene.shape[1], scene.shape[0]) == size:
        return scene
    return cv2.resize(scene, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _even(pixels: float) -> int:
    return int(pixels) // 2 * 2


def _planes(sheet: Sheet, height: int) -> tuple[Sheet, Sheet, Sheet]:
    """Return the Y, U and V planes of an I420 sheet as views."""
    flat = sheet.reshape(-1)
    width = sheet.shape[1]
    full, quarter = width * height, width * height // 4
    half = (height // 2, width // 2)
    return (
        sheet[:height],
        flat[full : full + quarter].reshape(half),
        flat[full + quarter :].reshape(half),
    )
