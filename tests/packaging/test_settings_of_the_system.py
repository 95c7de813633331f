"""What the package puts into the system, as far as it can be tried without installing it."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM = ROOT / "build" / "system"
UNITS = ROOT / "build" / "debian"
EXPOSURE_LIMIT = 25
"""Tenths of systemd's figure for a unit, 100 being naked."""


@pytest.mark.parametrize(
    ("keyboard", "heard"),
    [("1234:abcd", True), ("1234:ABCD", True), ("9999:0001", False), ("1234:abc", False)],
)
def test_only_keyboards_that_are_named_are_heard(
    tmp_path: Path, keyboard: str, heard: bool
) -> None:
    """SEC-3: a keyboard that somebody plugs in is deaf."""
    allowed = tmp_path / "keyboards"
    allowed.write_text("# 9999:0001   # not this one\n1234:abcd   # keypad\n", encoding="utf-8")
    command = [SYSTEM / "keyboard-allowed", keyboard, allowed]
    assert (subprocess.run(command, check=False).returncode == 0) is heard


def test_the_printing_system_keeps_nothing_of_a_job(tmp_path: Path) -> None:
    """SEC-4: whatever its own settings said, once, twice or not at all."""
    before = tmp_path / "cupsd.conf"
    before.write_text("LogLevel warn\nPreserveJobFiles Yes\nListen /run/x.sock\n", encoding="utf-8")
    after = tmp_path / "after.conf"
    subprocess.run([SYSTEM / "cups-config", before, after], check=True)
    lines = [line for line in after.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert "Listen /run/x.sock" in lines
    assert [line for line in lines if "Preserve" in line] == [
        "PreserveJobFiles No", "PreserveJobHistory No",
    ]  # fmt: skip
    checked = subprocess.run(
        ["cupsd", "-t", "-c", after], capture_output=True, text=True, check=False
    )
    assert "is OK" in checked.stdout + checked.stderr, checked.stderr


@pytest.mark.parametrize(
    "unit", ["borne.service", "borne.borne-setup.service", "borne.borne-update.service"]
)
def test_the_services_are_hardened(unit: str, tmp_path: Path) -> None:
    """SEC-4, by the measure of `systemd-analyze security`."""
    copy = tmp_path / unit.replace("borne.borne-", "borne-")
    copy.write_bytes((UNITS / unit).read_bytes())
    command = ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE_LIMIT}"]
    done = subprocess.run([*command, copy], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout.splitlines()[-1]


def test_every_file_that_the_package_installs_is_there() -> None:
    rules = (UNITS / "rules").read_text(encoding="utf-8")
    named = {word.partition("/")[2] for word in rules.split() if word.startswith("system/")}
    made = {"site.toml", "root.json", "words/*"}  # put there by build/package
    assert named - made == {path.name for path in SYSTEM.iterdir()}


def test_the_window_manager_of_a_borne_has_no_binding() -> None:
    """SEC-3: openbox ships dozens; ours has none."""
    text = (SYSTEM / "openbox.xml").read_text(encoding="utf-8")
    assert "<keyboard></keyboard>" in text and "<mouse></mouse>" in text
    assert "keybind" not in text and "mousebind" not in text


def test_the_watchdog_is_longer_than_its_pings_and_a_start_than_its_patience() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = lambda optionstr: optionstr
    unit.read(UNITS / "borne.service")
    service = unit["Service"]
    assert service["Type"] == "notify" and int(service["WatchdogSec"]) >= 10
    assert service["LimitCORE"] == "0" and service["MemorySwapMax"] == "0"


@pytest.mark.parametrize(
    ("who", "code", "status", "started"),
    [
        ("borne", "exited", "3", "borne-setup.service"),
        ("borne", "exited", "0", ""),
        ("borne", "exited", "2", ""),
        ("borne", "killed", "3", ""),
        ("setup", "exited", "0", "borne.service"),
        ("setup", "exited", "1", ""),
    ],
)
def test_the_screen_goes_to_the_setup_and_back_when_it_is_wanted(
    tmp_path: Path, who: str, code: str, status: str, started: str
) -> None:
    """ADR 20: status 3 of the borne asks for the technician; nothing else does."""
    noted = tmp_path / "started"
    noted.touch()
    systemctl = tmp_path / "systemctl"
    systemctl.write_text(f'#!/bin/sh\nprintf %s "$3" >{noted}\n', encoding="utf-8")
    systemctl.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "EXIT_CODE": code, "EXIT_STATUS": status}
    subprocess.run([SYSTEM / "hand-over", who], env=environment, check=True)
    assert noted.read_text(encoding="utf-8") == started


def test_the_setup_may_write_its_folder_and_otherwise_what_the_borne_may() -> None:
    """ADR 20: the same walls, with one door."""

    def lines(unit: str) -> set[str]:
        text = (UNITS / unit).read_text(encoding="utf-8").partition("[Service]")[2]
        return {line for line in text.splitlines() if "=" in line and line[0] not in "#["}

    borne, setup = lines("borne.service"), lines("borne.borne-setup.service")
    # Their runtime folders differ: the borne's goes away while the setup's walls are raised.
    commands = ("ExecStart", "ExecStopPost", "Restart", "SuccessExitStatus", "WantedBy")
    different = (*commands, "RuntimeDirectory=")
    apart = {line for line in borne ^ setup if not line.startswith(different)}
    assert apart == {"ReadWritePaths=/etc/borne"}
