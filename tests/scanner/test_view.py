"""How the document camera is set, told by an A4 sheet: whole, fine, sharp (DOC-4)."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from kiosk.scanner.view import judge_view
from kiosk.sim.plate import scene_for
from kiosk.sim.tabletop import corners_of, render

SIZE = (1600, 1200)


@pytest.fixture(scope="module")
def sheet() -> np.ndarray:
    """Return the stand-in's table with a letter, BGR."""
    return render(scene_for(3), SIZE)


def test_a_sheet_that_lies_well_is_whole_and_sharp(sheet: np.ndarray) -> None:
    view = judge_view(sheet)
    assert view.outcome == "seen" and not view.blurred
    corners = np.array(corners_of(scene_for(3).sheets[-1])) * SIZE
    long_px = np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1).max()
    assert view.dpi == pytest.approx(long_px / (297 / 25.4), rel=0.03)


def test_a_lens_out_of_focus_is_told_with_a_lower_figure(sheet: np.ndarray) -> None:
    sharp, blurred = judge_view(sheet), judge_view(cv2.GaussianBlur(sheet, (0, 0), 5))
    assert blurred.blurred and blurred.sharpness < sharp.sharpness / 2


def test_a_camera_that_hangs_too_low_cuts_the_sheet(sheet: np.ndarray) -> None:
    corners = np.array(corners_of(scene_for(3).sheets[-1])) * SIZE
    left = int(corners[:, 0].min()) + 60
    assert judge_view(sheet[:, left:].copy()).outcome == "cut"


def test_an_empty_mat_has_nothing_to_judge() -> None:
    bare = render(replace(scene_for(3), sheets=()), SIZE)
    assert judge_view(bare).outcome == "empty"
