"""The checks as they are plugged into a machine: the drivers are real ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.checkup import checks_of
from kiosk.app.checkup_start import Checkup
from kiosk.app.paths import DEMO_SITE
from kiosk.config.scanner import Scanner
from kiosk.config.site import load_site
from kiosk.sim.escl_server import EsclServer
from kiosk.sim.scanner import ScannerTrouble, SimScanner


@pytest.mark.parametrize(
    ("trouble", "code"),
    [("none", "ok"), ("jam", "jam"), ("open", "open"), ("failed", "broken")],
)
def test_a_scanner_is_asked_by_its_own_driver(
    trouble: ScannerTrouble, code: str, tmp_path: Path
) -> None:
    """Issue 6: flatbed and feeder in the health page and in the doctor."""
    with EsclServer(SimScanner(feeder=[0], trouble=trouble)) as server:
        scanner = Scanner(kind="escl", address=server.address)
        site = load_site(DEMO_SITE).model_copy(update={"scanner": scanner})
        checks = {one.id: one for one in checks_of(Checkup(site, tmp_path))}
        assert checks["scanner"].run().code == code
    assert checks["scanner"].run().code == "off", "its server is gone"


def test_nothing_that_opens_or_measures_is_in_a_look_of_presence(tmp_path: Path) -> None:
    """ERR-2, PRV-4: no beep, no megabyte, unless it is asked for."""
    site = load_site(DEMO_SITE)
    shallow = {one.id for one in checks_of(Checkup(site, tmp_path))}
    thorough = {one.id for one in checks_of(Checkup(site, tmp_path, line=True, beeps=True))}
    assert thorough - shallow == {"speed", "echo"}
