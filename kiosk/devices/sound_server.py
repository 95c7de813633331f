"""What a PulseAudio or PipeWire server plays and records with. The only file that imports pulsectl.

Its names tell maker, model and serial number: the same after a re-plug and on any port.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

_log = logging.getLogger(__name__)
PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class ServerDevice:
    """One microphone or loudspeaker: its lasting name, and what people call it."""

    name: str
    told: str


@dataclass(frozen=True, slots=True)
class ServerSeen:
    """What there is, the default of each direction first."""

    microphones: tuple[ServerDevice, ...] = ()
    speakers: tuple[ServerDevice, ...] = ()


def look_at_server() -> ServerSeen | None:
    """Return what the sound server has; None where none answers. Blocks `PATIENCE_S` at most."""
    if (pulsectl := _pulsectl()) is None:
        return None
    try:
        with pulsectl.Pulse("borne", connect=False) as pulse:
            pulse.connect(timeout=PATIENCE_S)
            defaults = pulse.server_info()
            return ServerSeen(
                _described(filter(_hears, pulse.source_list()), defaults.default_source_name),
                _described(pulse.sink_list(), defaults.default_sink_name),
            )
    except pulsectl.PulseError as error:
        _log.info("no sound server: %s", error)
        return None


def _hears(source: Any) -> bool:
    """Tell a microphone from what hears a loudspeaker play."""
    return source.proplist.get("device.class") != "monitor"


def _described(devices: Iterable[Any], default: str) -> tuple[ServerDevice, ...]:
    found = [ServerDevice(str(one.name), str(one.description)) for one in devices]
    return tuple(sorted(found, key=lambda one: one.name != default))


def _pulsectl() -> ModuleType | None:
    """Return pulsectl, whose import loads libpulse; None where there is none (Windows)."""
    try:
        import pulsectl
    except OSError as error:
        _log.info("no sound server: %s", error)
        return None
    return pulsectl
