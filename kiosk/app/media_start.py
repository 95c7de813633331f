"""How a media process is started: what it is told, and the first function it runs.

Its libraries (OpenCV, PortAudio, libwebrtc) are imported over there only: the UI process never
needs them, shows its first screen sooner and stays small.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection

from kiosk.config.scanner import Scanner
from kiosk.config.site import Devices
from kiosk.core.media import Device
from kiosk.media.frames import FrameNames


@dataclass(frozen=True, slots=True)
class MediaOptions:
    """What a media process is started with; crosses the process border."""

    devices: Devices
    desk_url: str
    ca_file: str | None = None
    scanner: Scanner = field(default_factory=Scanner)
    stand_ins: bool = False
    """Whether a device that is not found is replaced by its stand-in (demo, tour, training)."""
    log_level: int = logging.WARNING
    empty_plate: bytes = field(default=b"", repr=False)
    """The plate as it was last seen empty, PNG; kept in memory only, from process to process."""
    learns_plate: bool = False
    """Look at the empty plate first of all: in the first process, when nobody can be there."""

    known: Mapping[Device, str] = field(default_factory=dict[Device, str])
    """Where « auto » found cameras and sound cards in former lives of the borne."""

    def remembering(
        self, cameras: Mapping[Device, str], sounds: Mapping[Device, str]
    ) -> MediaOptions:
        """Return the next process's options: cameras found are named instead of « auto ».

        Sound cards stay « auto », known: what stands in for an unplugged one makes room again.
        """
        devices = self.devices.model_copy(update={**cameras})
        known = {**self.known, **sounds}
        return replace(self, devices=devices, known=known, learns_plate=False)


def run_media(
    options: MediaOptions, messages: Connection, news: Connection, names: FrameNames
) -> None:
    """Be the media process until told to stop. Target of the spawned process."""
    from kiosk.app.media_process import live

    live(options, messages, news, names)
