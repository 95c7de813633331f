"""Fixtures of the end-to-end tests."""

from __future__ import annotations

import wave
from pathlib import Path

import img2pdf
import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.pulse import RATE, tone_of

ADVISER_HZ = 660
CITIZEN_HZ = 1000


@pytest.fixture
def adviser_voice(tmp_path: Path) -> Path:
    """Return a sound file of the adviser's voice: bursts of 660 Hz."""
    path = tmp_path / "voice.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        samples = 0.15 * 32767 * tone_of(ADVISER_HZ, 10, bursts=True)
        sound.writeframes(samples.astype(np.int16).tobytes())
    return path


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """Return a one-page PDF form."""
    page = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(page)
    for row in range(12):
        draw.rectangle((120, 200 + 110 * row, 1120, 270 + 110 * row), outline="black", width=4)
    picture = tmp_path / "form.png"
    page.save(picture)
    path = tmp_path / "formulaire.pdf"
    with path.open("wb") as target:
        img2pdf.convert(str(picture), outputstream=target)
    return path
