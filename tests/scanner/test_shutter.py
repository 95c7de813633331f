"""The photo that takes itself, over openings of the plate: never the same page twice (DOC-1)."""

from __future__ import annotations

import pytest

from kiosk.core.media import PageSeen, Quad
from kiosk.scanner.live import luma_of
from kiosk.scanner.shutter import Shutter
from kiosk.sim.plate import scene_for
from kiosk.sim.sensor import Sensor
from kiosk.sim.tabletop import corners_of, render

SIZE = (640, 480)
SENSOR = Sensor(*SIZE)


def look(shutter: Shutter, letter: int, *, place: int = 1) -> PageSeen:
    """Let the shutter see a letter that lies still where letter number `place` would."""
    scene = scene_for(place)
    top = scene.sheets[0]
    laid = type(scene)((type(top)(letter, top.x_mm, top.y_mm, top.turn),))
    grey = luma_of(SENSOR.shoot(SENSOR.expose(render(laid, SIZE))))
    corners: Quad = corners_of(laid.sheets[0])
    return shutter.see(PageSeen(corners=corners, steady=True), grey)


def test_a_page_that_was_taken_is_told_and_not_due_again() -> None:
    """DOC-1."""
    shutter = Shutter()
    assert look(shutter, 1).due
    shutter.shot()
    seen = look(shutter, 1)
    assert (seen.due, seen.taken) == (False, True)


@pytest.mark.parametrize(("letter", "due"), [(1, False), (2, True), (5, True)])
def test_after_the_plate_was_out_of_sight_only_another_page_is_due(letter: int, due: bool) -> None:
    """DOC-1, DOC-5: the next sheet lies just where the first one lay."""
    shutter = Shutter()
    look(shutter, 1)
    shutter.shot()
    shutter.reopen()
    seen = look(shutter, letter)
    assert (seen.due, seen.taken) == (due, not due)


def test_a_site_may_have_the_button_alone() -> None:
    """DOC-1: `automatic_photo = false`."""
    shutter = Shutter(automatic=False)
    assert not any(look(shutter, 1).due for _ in range(3))
