"""The scripted adviser's script, options and report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kiosk.core.messages import CitizenState, Taken
from kiosk.sim.post import Posted, Received
from kiosk.sim.witness import Sight

Act = Literal[
    "answer",
    "see",
    "pause",
    "ask_paper",
    "receive",
    "send_form",
    "write",
    "read",
    "reload",
    "hang_up",
    "until_end",
]
News = Literal[
    "signed_in",
    "answered",
    "seen",
    "paper_asked",
    "received",
    "form_sent",
    "written",
    "text_received",
    "reloaded",
    "ended",
]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the script. Only `answer`, `pause`, `reload` and `write` take `seconds`.

    `write` adds `text` to what she wrote, letter by letter over `seconds`. `read` waits until what
    the citizen wrote holds `text`, or anything at all.
    """

    act: Act
    seconds: float = 0.0
    text: str = ""


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
    citizen_text: str = ""
    citizen: CitizenState = field(default_factory=CitizenState)
    wish: Taken | None = None
    """How the call was announced: appointment, way of speaking, language."""
