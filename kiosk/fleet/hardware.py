"""What hangs at this machine, as plain data that crosses processes: what one may choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ScannerSeen:
    """A flatbed or feeder. `key`: what names it in `[scanner] device`."""

    kind: Literal["escl", "sane"]
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Hardware:
    """Cameras by node, sound cards and print queues by name."""

    cameras: tuple[str, ...] = ()
    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    printers: tuple[str, ...] = ()
    scanners: tuple[ScannerSeen, ...] = ()
