"""A PulseAudio of one's own for the tests of sound devices."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
import sounddevice

from tests.pulse import Pulse, pulse_audio


@pytest.fixture
def pulse() -> Iterator[Pulse]:
    """A PulseAudio that PortAudio of this process sees as the only sound there is."""
    before = dict(os.environ)
    with pulse_audio() as server:
        os.environ.update(server.env)
        _list_anew()
        yield server
    os.environ.clear()
    os.environ.update(before)
    _list_anew()


def _list_anew() -> None:
    """PortAudio's list is frozen at start; a test may do what the product does by a new process."""
    sounddevice._terminate()
    sounddevice._initialize()
