"""What the gallery hangs: a screen in one state, and how one person looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.core import media
from kiosk.core.media import Hint
from kiosk.core.messages import Language, PartnerPresence
from kiosk.visit.state import VisitState

WELL: tuple[media.PipeMessage, ...] = (
    *(
        media.DeviceState(device=device, working=True)
        for device in ("camera", "plate", "microphone", "speaker", "printer")
    ),
    media.ScannerSeen(),
)
"""Every device works, and there is no scanner: told before each exhibit."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A screen in one state, with what the media process and the desk told before.

    `name` begins with the id of the screen: « S04-closed ». `when` is the hour it is seen at, where
    that matters; else a Monday morning.
    """

    name: str
    state: VisitState
    events: tuple[object, ...] = ()
    presence: PartnerPresence | None = None
    when: datetime | None = None
    plate: Hint = "none"
    """What is wrong with the paper under the document camera."""
    page: str = ""
    """The page of the agent's space."""

    @property
    def screen(self) -> str:
        """Return the id of the screen, such as « S04 »."""
        return self.name.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Look:
    """How one person set the screen."""

    big: bool = False
    contrast: bool = False
    language: Language = "fr"

    @property
    def name(self) -> str:
        """Return the part of the file's name that tells the look: « big-contrast », « ar-big »."""
        told = ((self.language != "fr", self.language), (self.big, "big"))
        words = [word for on, word in (*told, (self.contrast, "contrast")) if on]
        return "-".join(words) or "normal"


LOOKS = (Look(), Look(big=True), Look(contrast=True), Look(big=True, contrast=True))
