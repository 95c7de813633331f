"""What one call was like, as both sides' raw notes: filled by the sides, read by `measures`."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

Captures = list[tuple[float, int]]
"""(epoch ms, frame number) of pictures as they were captured, all or some."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture shown: epoch in ms, number of its source frame (-1: unreadable), its size."""

    at_ms: float
    code: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shot:
    """The luminance of one picture shown, shape (height, width), uint8."""

    code: int
    luma: np.ndarray


@dataclass(slots=True)
class Received:
    """What one end got of the other's pictures in the measured time."""

    shown: list[Shown] = field(default_factory=list)
    captures: Captures = field(default_factory=list)
    """How the sending side's camera ran."""


@dataclass(slots=True)
class Notes:
    """One call of one side, in the measured time only."""

    side: str
    scenario: str
    begun_ms: float = 0.0
    seconds: float = 0.0
    setup_ms: float = 0.0
    adviser: Received = field(default_factory=Received)
    """What the adviser got of the borne."""
    borne: Received = field(default_factory=Received)
    shots: list[Shot] = field(default_factory=list)
    heard: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int16))
    """The citizen's sound as the adviser's browser played it, 16 kHz."""
    before: list[dict] = field(default_factory=list)
    after: list[dict] = field(default_factory=list)
    """`getStats` of the adviser's connection at the beginning and at the end."""
    cpu_cores: float = 0.0
    pss_mb: float = 0.0
    paper_s: float | None = None
