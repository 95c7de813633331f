"""What the call screen is told of the line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.media import AdviserMedia, CallFigures
from kiosk.ui.models.call_model import CallModel

MOVING = CallFigures(receive_fps=24)
STILL = CallFigures(receive_fps=0)


@pytest.fixture
def model(qapp: QGuiApplication) -> CallModel:
    """Return a model in a call that goes well."""
    model = CallModel()
    model.take(MOVING)
    return model


def test_a_face_that_stands_still_has_words_within_three_seconds(model: CallModel) -> None:
    """CAL-13."""
    model.take(STILL)
    model.take(STILL)
    assert model.weak
    model.take(MOVING)
    assert not model.weak


def test_one_missed_second_is_not_told(model: CallModel) -> None:
    model.take(STILL)
    assert not model.weak


def test_a_hidden_image_is_not_a_weak_line(model: CallModel) -> None:
    model.take(AdviserMedia(microphone=True, camera=False))
    for _ in range(5):
        model.take(STILL)
    assert not model.weak


def test_a_new_visit_begins_without_the_last_one_s_line(model: CallModel) -> None:
    model.take(CallFigures(weak=True))
    model.forget()
    assert not model.weak
