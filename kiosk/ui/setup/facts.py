"""Everything the setup's pages are made of, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kiosk.core.media import PrintPhase, ViewChecked
from kiosk.core.staff import Role
from kiosk.fleet.check import Outcome
from kiosk.fleet.hardware import Hardware
from kiosk.ui.agent_page import Line
from kiosk.ui.setup.draft import Draft

Standing = Literal["done", "skipped"]
FileKind = Literal["own", "example", "stick"]


@dataclass(frozen=True, slots=True)
class SiteFound:
    """A file to begin from: where it is, where it comes from, the place it is made for."""

    path: str
    kind: FileKind
    place: str


@dataclass(frozen=True, slots=True)
class SetupFacts:
    """What is known now. Nothing of a citizen is in it."""

    target: str = ""
    """The file that will be written."""
    draft: Draft = field(default_factory=Draft)
    files: tuple[SiteFound, ...] = ()
    tokens: tuple[str, ...] = ()
    """Files with a desk's token, found on a USB stick."""
    chosen: str = ""
    """The file the draft begins from."""
    refusal: Line | None = None
    """Why a file cannot be used, or nothing was written."""
    hardware: Hardware | None = None
    stand_ins: bool = False
    """Devices may be played by stand-ins (demonstration)."""
    looking: bool = False
    outcomes: Mapping[str, Outcome] = field(default_factory=dict[str, Outcome])
    checking: bool = False
    width: int = 1080
    height: int = 1920
    level: int = 0
    """The microphone's level in ten steps."""
    listening: bool = False
    view: ViewChecked | None = None
    plate_learned: bool = False
    """The empty plate was seen."""
    trial: PrintPhase = "no"
    editing: str = ""
    """The key whose text is being typed."""
    complaint: str = ""
    """What is wrong with what was typed last."""
    role: Role = "agent"
    """Whose code is being set."""
    again: bool = False
    """The code is being typed for the second time."""
    standing: Mapping[str, Standing] = field(default_factory=dict[str, Standing])
    from_summary: bool = False
    """One step is repeated: the way on leads back to the summary."""
    written: bool = False
    kept: str = ""
    """Where the file before is kept."""

    @property
    def actual(self) -> Literal["portrait", "landscape"]:
        """How the screen stands."""
        return "portrait" if self.height >= self.width else "landscape"
