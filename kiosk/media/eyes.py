"""The two cameras of the media process: the citizen's face, and the plate with its page finder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.core.ports import CameraDriver
from kiosk.devices.supervisor import CameraSupervisor
from kiosk.scanner.live import LivePage

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]
CameraOpener = Callable[[], CameraDriver]
FINDS_PER_S = 15


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


class Plate:
    """The document camera: pictures to the screen, the page's outline, and the photo."""

    def __init__(
        self, opener: CameraOpener, tell: Tell, publish: Callable[[Picture], None]
    ) -> None:
        self._eye = Eye("plate", opener, tell, self._see)
        self._tell = tell
        self._publish = publish
        self._newest: Picture | None = None
        self._news = threading.Event()
        self._closing = threading.Event()
        self._finder: threading.Thread | None = None
        self._page = LivePage()

    def open(self) -> None:
        """Start the camera and the page finder."""
        if self._finder is None:
            self._closing.clear()
            self._page = LivePage()
            self._finder = threading.Thread(target=self._find, name="plate-finder", daemon=True)
            self._finder.start()
        self._eye.open()

    def close(self) -> None:
        """Stop both."""
        self._eye.close()
        if self._finder is not None:
            self._closing.set()
            self._news.set()
            self._finder.join(2)
            self._finder = None
        self._newest = None

    def shoot(self) -> None:
        """Take the photo in a thread of its own; `PhotoTaken` or `PhotoFailed` follows."""
        threading.Thread(target=self._develop, name="photo", daemon=True).start()

    def _develop(self) -> None:
        try:
            still = self._eye.still()
            if still is None:
                raise KioskError(Fault.PLATE_MISSING, "the document camera gives no picture")
            self._tell(self._page.shoot(still))
        except KioskError as error:
            log.warning("photo: %s", error)
            self._tell(media.PhotoFailed(fault=error.fault))

    def _see(self, picture: Picture) -> None:
        self._newest = picture
        self._publish(picture)
        self._news.set()

    def _find(self) -> None:
        while not self._closing.wait(1 / FINDS_PER_S):
            self._news.wait()
            self._news.clear()
            picture = self._newest
            if picture is not None and not self._closing.is_set():
                self._tell(self._page.see(picture))
