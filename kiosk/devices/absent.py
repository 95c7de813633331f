"""The camera that is not there: it says so each time it is tried."""

from __future__ import annotations

from kiosk.core.faults import Fault, KioskError
from kiosk.core.media import Device


class AbsentCamera:
    """The `CameraDriver` of a camera that is not there: says so each time it is tried."""

    name = ""

    def __init__(self, device: Device) -> None:
        self._device = device

    def run(self, deliver: object, stop: object) -> None:
        """Raise `KioskError` with the device's fault."""
        fault = Fault.PLATE_MISSING if self._device == "plate" else Fault.CAMERA_MISSING
        raise KioskError(fault, f"no {self._device} found")

    def still(self) -> None:
        """Return nothing: there is no picture."""
