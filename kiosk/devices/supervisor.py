"""Keep a camera running: a thread, a new try after each loss, and word of how it is."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Device, DeviceState, Picture
from kiosk.core.ports import CameraDriver

_log = logging.getLogger(__name__)

FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 20.0
STEADY_AFTER_S = 10.0
"""A camera that ran this long is trusted again: the next pause is the first one."""

_JOIN_S = 3.0


OpenDriver = Callable[[], CameraDriver]


@dataclass(frozen=True, slots=True)
class Patience:
    """How a supervisor tells time: replaced in tests. `wait` is True when told to stop."""

    monotonic: Callable[[], float] = time.monotonic
    wait: Callable[[threading.Event, float], bool] = threading.Event.wait


class CameraSupervisor:
    """Runs one camera between `start` and `stop`, opening it again after each loss.

    `open_driver`, `deliver` and `tell` are called on its thread. `tell` hears of changes only:
    working at the first picture, a fault when the camera is lost. A driver that cannot even be
    made (a refused address, a film that is not there) is a camera lost, and tried again.
    """

    def __init__(
        self,
        device: Device,
        open_driver: OpenDriver,
        deliver: Callable[[Picture], None],
        tell: Callable[[DeviceState], None],
        patience: Patience | None = None,
    ) -> None:
        self._device: Device = device
        self._open_driver = open_driver
        self._deliver, self._on_state = deliver, tell
        self._patience = patience or Patience()
        self._driver: CameraDriver | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._state: tuple[bool, Fault | None] | None = None

    def start(self) -> None:
        """Open the camera in a new thread; harmless when it runs already."""
        if self._thread:
            return
        self._stopping.clear()
        self._state = None
        self._thread = threading.Thread(
            target=self._keep_running, name=f"camera-{self._device}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Close the camera and wait for its thread; idempotent."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread and thread is not threading.current_thread():
            thread.join(_JOIN_S)
            if thread.is_alive():
                _log.warning("%s does not stop within %.0f s", self._device, _JOIN_S)

    def still(self) -> Picture | None:
        """Return the newest picture at full size, or None. Any thread."""
        return self._driver.still() if self._driver else None

    def _keep_running(self) -> None:
        pause_s = FIRST_PAUSE_S
        while not self._stopping.is_set():
            began_s = self._patience.monotonic()
            try:
                self._driver = self._driver or self._open_driver()
                self._driver.run(self._take, self._stopping.is_set)
            except KioskError as error:
                self._lose(error)
            if self._patience.monotonic() - began_s >= STEADY_AFTER_S:
                pause_s = FIRST_PAUSE_S
            if self._stopping.is_set() or self._patience.wait(self._stopping, pause_s):
                return
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)

    def _take(self, picture: Picture) -> None:
        self._deliver(picture)
        self._tell(True, None)

    def _lose(self, error: KioskError) -> None:
        fault = Fault.PLATE_MISSING if self._device == "plate" else error.fault
        _log.log(
            logging.DEBUG if self._state == (False, fault) else logging.WARNING,
            "%s « %s »: %s", self._device, self._name, error,
        )  # fmt: skip
        self._tell(False, fault)

    @property
    def _name(self) -> str:
        return self._driver.name if self._driver else ""

    def _tell(self, working: bool, fault: Fault | None) -> None:
        if (working, fault) == self._state:
            return
        self._state = (working, fault)
        self._on_state(
            DeviceState(device=self._device, working=working, name=self._name, fault=fault)
        )
