"""What the conductor uses of the world, as one value that `app` fills in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core import media
from kiosk.core.clock import Clock
from kiosk.core.messages import Directory
from kiosk.core.ports import SessionProvider
from kiosk.media.client import MediaClient
from kiosk.ui.door_record import DoorBook
from kiosk.ui.paper_tray import PaperWorks
from kiosk.ui.print_tray import PrintWorks
from kiosk.ui.tally import Tally
from kiosk.visit.state import VisitState


@dataclass(frozen=True, slots=True)
class Outside:
    """What the conductor uses of the world; each is plugged in by `app`."""

    client: MediaClient
    provider: SessionProvider
    clock: Clock
    papers: PaperWorks
    prints: PrintWorks
    tally: Tally
    door: DoorBook
    forget_screen: Callable[[], bool]
    """Empty clipboard, image caches and video sinks; True when nothing is left."""
    written: Callable[[], str]
    """What the citizen has written in this call: said again by a new media process."""
    show: Callable[[VisitState], None]
    show_media: Callable[[media.PipeMessage], None]
    show_presence: Callable[[Directory | None], None]
    show_erasure: Callable[[bool], None]
    """Tell the agent's space how the last erasure ended."""
    loudness: Callable[[int], int]
    """The loudspeaker's step for the citizen's volume, within what the site's agent allows."""
