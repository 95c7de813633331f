"""A camera of the media process that can be opened and closed again and again."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core import media
from kiosk.core.media import Picture
from kiosk.core.ports import CameraDriver
from kiosk.devices.supervisor import CameraSupervisor

Tell = Callable[[media.PipeMessage], None]
CameraOpener = Callable[[], CameraDriver]


class Eye:
    """A camera that can be opened and closed again and again; supervised while open."""

    def __init__(
        self,
        device: media.Device,
        opener: CameraOpener,
        tell: Tell,
        deliver: Callable[[Picture], None],
    ) -> None:
        self._device: media.Device = device
        self._opener = opener
        self._tell = tell
        self._deliver = deliver
        self._supervisor: CameraSupervisor | None = None

    def open(self) -> None:
        """Start capturing; harmless when already open."""
        if self._supervisor is None:
            self._supervisor = CameraSupervisor(
                self._device, self._opener, self._deliver, self._tell
            )
            self._supervisor.start()

    def close(self) -> None:
        """Stop capturing and let the camera go."""
        if self._supervisor is not None:
            self._supervisor.stop()
            self._supervisor = None

    def still(self) -> Picture | None:
        """Return the newest picture at full size."""
        return self._supervisor.still() if self._supervisor else None
