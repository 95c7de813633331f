"""`kiosk demo`: the borne and an embedded desk, so that anyone can try a call on one machine."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app.borne import BorneOptions
from kiosk.app.certificate import lan_address, make_certificate
from kiosk.app.embedded_desk import Certificate, DeskKeys, EmbeddedDesk
from kiosk.app.screen import media_options, run_borne
from kiosk.app.steward import Standpoint
from kiosk.config.site import Site
from kiosk.core.media import Device

WINDOW = QSize(540, 960)
_DEVICES: dict[Device, str] = {
    "camera": "caméra",
    "plate": "caméra des papiers",
    "microphone": "micro",
    "speaker": "haut-parleur",
    "printer": "imprimante",
    "flatbed": "vitre",
}


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """Options of the command line."""

    lan: bool
    windowed: bool
    port: int


def run_demo(site: Site, options: DemoOptions) -> str:
    """Run the demo until the window is closed; return what the agent wants after it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        desk, address = _make_desk(site, options, Path(folder))
        keys = desk.start()
        try:
            _tell(keys, address, lan=options.lan)
            return _run_borne(site, keys, options, Path(folder))
        finally:
            desk.stop()


def _make_desk(site: Site, options: DemoOptions, folder: Path) -> tuple[EmbeddedDesk, str]:
    if not options.lan:
        return EmbeddedDesk(site, host="127.0.0.1", port=options.port), ""
    address = lan_address()
    certificate = Certificate(*make_certificate(address, folder))
    desk = EmbeddedDesk(site, host="0.0.0.0", port=options.port, certificate=certificate)
    return desk, f"https://{address}:{options.port}"


def _run_borne(site: Site, keys: DeskKeys, options: DemoOptions, folder: Path) -> str:
    ca_file = folder / "certificate.pem" if options.lan else None
    here = site.with_desk(keys.address, keys.site_token, ca_file=ca_file)
    window = WINDOW if options.windowed else None
    borne = BorneOptions(
        here, media_options(here, stand_ins=True), window, standpoint=Standpoint("offered")
    )
    return run_borne(borne, lambda borne: borne.on_ready(_say_devices))


def _tell(keys: DeskKeys, address: str, *, lan: bool) -> None:
    base = address or keys.address
    lines = [
        "",
        "  La borne s'ouvre. Pour répondre, un conseiller ouvre dans Chrome, Edge ou Firefox :",
        f"    {base}",
        f"    Service : au choix    Code : {keys.code}",
        "  L'agent d'accueil, que « Aide » fait sonner, ouvre :",
        f"    {base}/agent    Code : {keys.code}",
    ]
    if lan:
        lines += [
            "  Le navigateur avertira : le certificat vient d'être fait sur cette machine.",
            "  Choisissez « Avancé », puis « Continuer ».",
        ]
    lines += ["  Pour arrêter : Ctrl+C.", ""]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _say_devices(stand_ins: tuple[Device, ...]) -> None:
    names = ", ".join(_DEVICES[device] for device in stand_ins)
    text = f"remplacés par une démonstration : {names}" if names else "tous réels"
    sys.stdout.write(f"  Appareils : {text}.\n")
    sys.stdout.flush()
