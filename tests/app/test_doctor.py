"""`kiosk doctor` as its users run it, and what it leaves to a borne that runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.doctor import print_sheets
from kiosk.app.health_file import HEALTH, keep_report, read_report
from kiosk.app.paths import DEMO_SITE
from kiosk.app.running import borne_runs, hold_lock
from kiosk.app.state_folder import SOUNDS, StateFolder
from kiosk.core.clock import PARIS
from kiosk.core.faults import KioskError
from kiosk.core.media import PrintPhase
from kiosk.devices.printer import CupsPrinter
from kiosk.fleet.check import Finding, told
from kiosk.fleet.report import Report
from kiosk.ui.print_tray import Sheets

HEARD = told("echo", Finding("loud", {"delay": 84, "returned": 4, "loss": 19, "noise": -58}))
REPORT = Report(datetime(2026, 5, 4, 4, 12, tzinfo=PARIS), (HEARD,))


def doctor(folder: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the doctor on a site of stand-ins; return its exit status and what it says."""
    text = DEMO_SITE.read_text("utf-8").replace(
        'words = "words"', f'words = "{DEMO_SITE.parent}/words"'
    )
    for device in ("camera", "plate", "microphone", "speaker", "printer"):
        text = text.replace(f'\n{device} = "auto"', f'\n{device} = "sim"', 1)
    site = folder / "site.toml"
    site.write_text(text, "utf-8")
    command = [sys.executable, "-m", "kiosk.app.main", "doctor", "--site", str(site), "--json"]
    done = subprocess.run(
        [*command, *arguments],
        env=os.environ | {"STATE_DIRECTORY": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_a_lock_tells_that_a_borne_runs_and_a_crash_frees_it(tmp_path: Path) -> None:
    assert not borne_runs(tmp_path)
    lock = hold_lock(tmp_path)
    assert borne_runs(tmp_path)
    lock.unlock()
    assert not borne_runs(tmp_path)
    held = "import os; from pathlib import Path; from kiosk.app.running import hold_lock\n"
    crash = f"{held}kept = hold_lock(Path({str(tmp_path)!r})); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", crash], check=False, timeout=60)
    assert (tmp_path / "borne.lock").exists()
    assert not borne_runs(tmp_path)


def test_beside_a_running_borne_the_doctor_tells_what_that_one_heard(tmp_path: Path) -> None:
    """The borne has the devices: no beeps from elsewhere, and never during a call."""
    keep_report(StateFolder(tmp_path), REPORT)
    lock = hold_lock(tmp_path)
    status, said = doctor(tmp_path, "--page", str(tmp_path / "page.pdf"))
    lock.unlock()
    checks = {one["id"]: one for one in said["checks"]}
    assert checks["echo"]["code"] == "loud"
    assert "bilan du 04/05 à 04 h 12" in checks["echo"]["figures"]
    assert checks["speed"]["code"] == "unasked" and checks["scanner"]["code"] == "sim"
    assert status == 1, "it knows no desk"
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_that_cannot_be_printed_is_told_with_what_to_do() -> None:
    with pytest.raises(KioskError, match="use --page FILE"):
        print_sheets(Sheets(b"%PDF", 1), "none")


def test_a_page_is_waited_for_and_what_is_in_its_way_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever typed the command puts the paper in; a printer that gives up is a failure."""
    ends: PrintPhase = "done"

    def printed(_self: CupsPrinter, _pdf: bytes, tell: Callable[[PrintPhase], None], _stop: object):
        for phase in ("going", "empty", "empty", ends):
            tell(phase)

    monkeypatch.setattr(CupsPrinter, "print", printed)
    print_sheets(Sheets(b"%PDF", 1), "auto")
    assert capsys.readouterr().err.count("no paper") == 1
    ends = "failed"
    with pytest.raises(KioskError, match="nothing came out"):
        print_sheets(Sheets(b"%PDF", 1), "auto")


@pytest.mark.expects_log("cannot be read")
def test_what_cannot_be_read_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / HEALTH).write_text('{"at": "yesterday", "checks": 3}')
    (tmp_path / SOUNDS).write_text("[1]")
    kept = StateFolder(tmp_path)
    assert read_report(kept) is None
    assert kept.sounds() == {}
    assert (tmp_path / "health.unreadable").exists()
