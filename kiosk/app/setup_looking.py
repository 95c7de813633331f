"""What hangs at this machine, looked for in a process of its own: drivers stay out of the UI's."""

from __future__ import annotations

from kiosk.app.child import in_child
from kiosk.core.faults import KioskError
from kiosk.fleet.hardware import Hardware, ScannerSeen

LONGEST_S = 45.0
"""SANE's drivers look on USB and on the network; after this, something hangs."""
SECOND_NODE = "-video-index1"
"""Most webcams have a second node that gives no picture."""


def look_for_hardware() -> Hardware:
    """Return what is there. Blocks some seconds; for the pool. Raises `KioskError`."""
    return in_child(_look, longest_s=LONGEST_S, name="kiosk-looking")


def _look() -> Hardware:
    from kiosk.devices.choose import camera_nodes
    from kiosk.devices.printer_here import list_printers

    microphones, speakers = _cards()
    return Hardware(
        cameras=tuple(one for one in camera_nodes() if not one.endswith(SECOND_NODE)),
        microphones=microphones,
        speakers=speakers,
        printers=tuple(list_printers()),
        scanners=_scanners(),
    )


def _cards() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of microphones and of loudspeakers, none without a sound system."""
    from kiosk.devices.sound_cards import sound_devices

    try:
        heard, played = sound_devices("microphone"), sound_devices("speaker")
    except KioskError:
        return (), ()
    names = dict.fromkeys(one.name for one in heard), dict.fromkeys(one.name for one in played)
    return tuple(names[0]), tuple(names[1])


def _scanners() -> tuple[ScannerSeen, ...]:
    """Return the scanners of the network, then those that only SANE knows."""
    from kiosk.devices.scanner_found import find_all
    from kiosk.devices.scanner_sane import list_sane

    try:
        announced = dict.fromkeys(name for name, _ in find_all())
    except KioskError:
        announced = {}
    seen = [ScannerSeen("escl", name, name) for name in announced]
    driven = [(device, name) for device, name in list_sane() if "escl" not in device.casefold()]
    return (*seen, *(ScannerSeen("sane", name, name) for _, name in driven))
