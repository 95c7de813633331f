"""The two cameras of the media process: the citizen's face, and the plate with its page finder."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Literal

from kiosk.core import media
from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Picture
from kiosk.core.ports import CameraDriver
from kiosk.devices.supervisor import CameraSupervisor
from kiosk.scanner.empty import AGREEING, EmptyPlate
from kiosk.scanner.live import LivePage

log = logging.getLogger(__name__)
Tell = Callable[[media.PipeMessage], None]
CameraOpener = Callable[[], CameraDriver]
FINDS_PER_S = 15
CHECK_S = 1.8
"""How long a check may look, the camera's opening included: its answer is promised within 2 s."""
PAUSE_S = 0.02
User = Literal["screen", "check"]


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
    """The document camera: pictures to the screen, the page's outline, the photo, and the check.

    `open` and `close` are for the screen that shows the plate; `check` may come at any time.
    """

    def __init__(
        self, opener: CameraOpener, tell: Tell, publish: Callable[[Picture], None]
    ) -> None:
        self._eye = Eye("plate", opener, self._tell_state, self._see)
        self._tell = tell
        self._publish = publish
        self._newest: Picture | None = None
        self._news = threading.Event()
        self._closing = threading.Event()
        self._finder: threading.Thread | None = None
        self._page = LivePage()
        self._bare = EmptyPlate()
        self._lock = threading.Lock()
        self._users: set[User] = set()
        self._lost = False

    def open(self) -> None:
        """Start the camera and the page finder."""
        if self._finder is None:
            self._closing.clear()
            self._page = LivePage()
            self._finder = threading.Thread(target=self._find, name="plate-finder", daemon=True)
            self._finder.start()
        self._take("screen")

    def close(self) -> None:
        """Stop both; the camera only if nobody is checking."""
        self._leave("screen")
        if self._finder is not None:
            self._closing.set()
            self._news.set()
            self._finder.join(2)
            self._finder = None

    def shoot(self) -> None:
        """Take the photo in a thread of its own; `PhotoTaken` or `PhotoFailed` follows."""
        threading.Thread(target=self._develop, name="photo", daemon=True).start()

    def check(self) -> None:
        """Look once whether anything lies there, in a thread of its own; `PlateChecked` follows."""
        threading.Thread(target=self._check, name="plate-check", daemon=True).start()

    def _take(self, user: User) -> None:
        with self._lock:
            self._users.add(user)
            self._eye.open()

    def _leave(self, user: User) -> None:
        with self._lock:
            self._users.discard(user)
            if not self._users:
                self._eye.close()
                self._newest, self._lost = None, False

    def _develop(self) -> None:
        try:
            still = self._eye.still()
            if still is None:
                raise KioskError(Fault.PLATE_MISSING, "the document camera gives no picture")
            self._tell(self._page.shoot(still))
        except KioskError as error:
            log.warning("photo: %s", error)
            self._tell(media.PhotoFailed(fault=error.fault))

    def _check(self) -> None:
        self._take("check")
        empty = self._looks_empty()
        self._leave("check")
        self._tell(media.PlateChecked(empty=empty))

    def _looks_empty(self) -> bool | None:
        """Return whether nothing lies there; None when no picture comes.

        A sheet that is being taken away is waited for as long as the check may last. On a machine
        too slow for as many looks as should agree, all it had must.
        """
        pause, begun_s = threading.Event(), time.monotonic()
        last: Picture | None = None
        looks = bare = 0
        while time.monotonic() - begun_s < CHECK_S and not (self._lost and last is None):
            if (picture := self._newest) is None or picture is last:
                pause.wait(PAUSE_S)
                continue
            last = picture
            looks += 1
            bare = bare + 1 if self._bare.is_empty(picture) else 0
            if bare == AGREEING:
                return True
        return None if last is None else bare == looks

    def _tell_state(self, state: media.PipeMessage) -> None:
        self._lost = isinstance(state, media.DeviceState) and not state.working
        self._tell(state)

    def _see(self, picture: Picture) -> None:
        self._newest = picture
        if "screen" in self._users:
            self._publish(picture)
            self._news.set()

    def _find(self) -> None:
        while not self._closing.wait(1 / FINDS_PER_S):
            self._news.wait()
            self._news.clear()
            picture = self._newest
            if picture is not None and not self._closing.is_set():
                self._tell(seen := self._page.see(picture))
                if seen.corners is None and not self._bare.known:
                    self._bare.notice(picture)
