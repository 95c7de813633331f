"""What the sides of a call saw and heard, measured."""

from __future__ import annotations

import re

import numpy as np
import pytest

from kiosk.core.media import SAMPLE_RATE, Picture
from kiosk.core.messages import Description
from tests.call.pair import QUADRANTS, Side


def assert_quadrants(picture: Picture) -> None:
    planes = np.frombuffer(picture.data, np.uint8)
    assert len(planes) == picture.width * picture.height * 3 // 2
    luma = picture.width * picture.height
    shapes = [(0, picture.width, picture.height)] + [
        (luma + k * luma // 4, picture.width // 2, picture.height // 2) for k in range(2)
    ]
    for k, (start, width, height) in enumerate(shapes):
        plane = planes[start : start + width * height].reshape(height, width)
        for number, colour in enumerate(QUADRANTS):
            rows = (
                slice(height // 8, 3 * height // 8)
                if number < 2
                else slice(5 * height // 8, -height // 8)
            )
            columns = (
                slice(width // 8, 3 * width // 8)
                if number % 2 == 0
                else slice(5 * width // 8, -width // 8)
            )
            assert plane[rows, columns].mean() == pytest.approx(colour[k], abs=14)


def brightness(side: Side) -> float:
    if not side.pictures:
        return 255.0
    picture = side.pictures[-1]
    return float(np.frombuffer(picture.data, np.uint8)[: picture.width * picture.height].mean())


def heard(side: Side) -> float:
    """Return the dominant frequency of the last 0.2 s, to 5 Hz; 0 for near silence."""
    if len(side.sounds) < 20 or loudness(side) < 500:
        return 0.0
    sound = np.frombuffer(b"".join(side.sounds[-20:]), np.int16).astype(float)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * SAMPLE_RATE / len(sound)


def loudness(side: Side) -> float:
    """Return the level (RMS, 0 to 32767) of the last 0.2 s."""
    sound = np.frombuffer(b"".join(side.sounds[-20:]), np.int16).astype(float)
    return float(np.sqrt(np.mean(sound**2))) if len(sound) else 0.0


def answers(side: Side) -> list[Description]:
    return [s for s in side.signals if isinstance(s, Description) and s.kind == "answer"]


def identities(side: Side) -> list[str]:
    sdps = [s.sdp for s in side.signals if isinstance(s, Description)]
    return [re.findall(r"^a=ice-ufrag:(\S+)", sdp, re.MULTILINE)[0] for sdp in sdps]
