"""The checks of a borne, plugged into this machine: imported by the checks' own process only."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import threading
from datetime import UTC, datetime
from glob import glob
from pathlib import Path

import PySide6

from kiosk import __version__
from kiosk.app.checkup_sound import sound_checks
from kiosk.app.checkup_start import Checkup
from kiosk.app.scanner import make_scanner
from kiosk.call.line_speed import measure_line
from kiosk.call.provider import DeskProvider, Limits
from kiosk.core.faults import Fault
from kiosk.core.media import Device, PrintPhase
from kiosk.core.messages import LINE_MOST_BYTES, CallSession, SessionRequest
from kiosk.devices.choose import camera_nodes, gives_pictures
from kiosk.devices.printer_here import list_printers, printer_here
from kiosk.fleet import devices, machine, measured, network, screen
from kiosk.fleet.check import Check, Finding
from kiosk.fleet.desk import DeskSeen

log = logging.getLogger(__name__)


def checks_of(checkup: Checkup) -> tuple[Check, ...]:
    """Return every check of this borne, in the order in which they are told."""
    return (*_devices(checkup), *_desk(checkup), *_machine(checkup))


def _devices(checkup: Checkup) -> tuple[Check, ...]:
    wanted, remembered = checkup.site.devices, checkup.remembered
    cameras = devices.CameraProbe(
        camera_nodes,
        os.path.exists,
        lambda node: os.access(os.path.realpath(node), os.R_OK | os.W_OK),
        gives_pictures if checkup.capture else None,
    )

    def camera(device: Device, word: str | int, other: Device) -> Finding:
        there = remembered.get(other, "")
        return devices.check_camera(str(word), remembered.get(device, ""), there, cameras)

    def printer() -> tuple[str, PrintPhase]:
        driver = printer_here(wanted.printer)
        phase = driver.state()
        return driver.name, phase

    def scanner() -> tuple[str, Fault | None]:
        driver = make_scanner(checkup.site.scanner)
        look = driver.look(threading.Event())
        return driver.name, look.trouble

    return (
        Check("camera", lambda: camera("camera", wanted.camera, "plate")),
        Check("plate", lambda: camera("plate", wanted.plate, "camera")),
        *sound_checks(checkup),
        Check("printer", lambda: devices.check_printer(wanted.printer, printer, list_printers)),
        Check("scanner", lambda: devices.check_scanner(checkup.site.scanner.kind, scanner)),
    )


def _desk(checkup: Checkup) -> tuple[Check, ...]:
    site, desk = checkup.site, checkup.site.desk
    ca_file = str(desk.ca_file) if desk.ca_file else None
    place = network.Place(desk.url, ca_file)
    limits = Limits(body_bytes=2 * LINE_MOST_BYTES)
    provider = DeskProvider(desk.url, desk.token.get_secret_value(), ca_file=ca_file, limits=limits)
    seen = DeskSeen(provider.directory if desk.is_set else None)

    def call() -> CallSession:
        return provider.open(SessionRequest(partner=site.partners[0].id))

    def speed() -> measured.LineSpeed:
        down, up = measure_line(provider)
        return measured.LineSpeed(down, up)

    def now() -> datetime:
        return datetime.now(UTC)

    line = Check("speed", lambda: measured.check_speed(speed if seen.answered else None))
    return (
        Check("network", lambda: network.check_network(place)),
        Check("tls", lambda: network.check_tls(place, now)),
        Check("desk", seen.check),
        *((line,) if checkup.line else ()),
        Check("partners", lambda: seen.check_partners((p.id, p.name) for p in site.partners)),
        Check("turn", lambda: seen.check_turn(call)),
        Check("clock", lambda: network.check_clock(network.desk_hour(place), now)),
    )


def _machine(checkup: Checkup) -> tuple[Check, ...]:
    wanted = checkup.site.screen
    nodes = [Path(one) for pattern in _NODES for one in sorted(glob(pattern))]
    versions = machine.Versions(__version__, PySide6.__version__)
    return (
        Check("disk", lambda: machine.check_disk(checkup.state)),
        Check("erasure", lambda: machine.check_erasure(checkup.erased_at, checkup.erased_well)),
        Check("screen", lambda: screen.check_screen(
            checkup.screen, wanted.orientation, wanted.diagonal_in)),
        Check("gpu", lambda: screen.check_gpu(checkup.screen)),
        Check("permissions", lambda: machine.check_permissions(nodes)),
        Check("voice", lambda: screen.check_voice(_french_voice())),
        Check("codes", lambda: machine.check_codes(checkup.site.codes)),
        Check("versions", lambda: machine.check_versions(versions)),
    )  # fmt: skip


_NODES = ("/dev/video*", "/dev/snd/pcm*", "/dev/usb/lp*")


def _french_voice() -> str:
    """Return the name of a French voice of speech-dispatcher, empty when there is none."""
    if os.name == "nt":
        return "Windows"
    if (client := shutil.which("spd-say")) is None:
        return "espeak-ng" if shutil.which("espeak-ng") else ""
    try:
        told = subprocess.run(
            [client, "-L"], capture_output=True, text=True, timeout=8, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    named = [line.split() for line in told.splitlines()]
    return next((" ".join(one[:-2]) for one in named if any(w.startswith("fr") for w in one)), "")
