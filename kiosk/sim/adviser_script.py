"""The scripted adviser's script, options and report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kiosk.sim.post import Posted, Received
from kiosk.sim.witness import Sight

Act = Literal[
    "answer", "see", "pause", "ask_paper", "receive", "send_form", "reload", "hang_up", "until_end"
]
News = Literal[
    "signed_in", "answered", "seen", "paper_asked", "received", "form_sent", "reloaded", "ended"
]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the script. Only `answer`, `pause` and `reload` take `seconds`."""

    act: Act
    seconds: float = 0.0


SCRIPT: tuple[Step, ...] = (
    Step("answer", 1.5),
    Step("see"),
    Step("pause", 3.0),
    Step("ask_paper"),
    Step("receive"),
    Step("pause", 1.0),
    Step("send_form"),
    Step("until_end"),
)


@dataclass(frozen=True, slots=True)
class AdviserOptions:
    """Who she is and what she does. `tone_hz`: a steady tone instead of a voice, for tests."""

    desk_url: str
    service: str
    code: str = field(repr=False)
    name: str = "Camille Durand"
    script: tuple[Step, ...] = SCRIPT
    tone_hz: float | None = None
    size: tuple[int, int] = (1280, 720)
    fps: float = 25.0
    limit_s: float = 120.0
    marker: bool = False


@dataclass(frozen=True, slots=True)
class AdviserReport:
    """What she met. `failed`: the act that could not be done, None when the script was played."""

    sight: Sight
    received: tuple[Received, ...]
    posted: tuple[Posted, ...]
    ended: str | None
    failed: str | None
