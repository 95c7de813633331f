"""`[devices]`: cameras, sound and printer of a borne."""

from __future__ import annotations

from kiosk.config.fields import CameraChoice, SoundChoice
from kiosk.core.media import Turn
from kiosk.core.partner import Entity


class Devices(Entity):
    """`[devices]`: "auto" takes what is found and the stand-in for what is not."""

    camera: CameraChoice = "auto"
    plate: CameraChoice = "auto"
    camera_turn: Turn = 0
    """Degrees by which the face camera's pictures are turned, clockwise."""
    plate_turn: Turn = 0
    microphone: SoundChoice = "auto"
    speaker: SoundChoice = "auto"
    printer: str = "auto"
    """"auto": the system's default printer; "none"; "sim"; or a queue's name."""
    headset: bool = False
    """A headset or handset hangs at the borne."""
    automatic_photo: bool = True
    """The photo of a paper that lies still takes itself, after three announced seconds."""
