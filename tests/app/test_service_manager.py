"""What systemd hears of the borne: ready after the first picture, alive from the drawing thread."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.app.main import main
from kiosk.app.service_manager import ServiceManager
from kiosk.updates.shelf import Shelf

PATIENCE_US = "90000"
"""Three pings in 90 ms."""


@pytest.fixture
def line(tmp_path: Path) -> Iterator[socket.socket]:
    """Listen as systemd does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(0)
        yield listening


def heard(line: socket.socket) -> list[str]:
    words: list[str] = []
    try:
        while True:
            words.append(line.recv(100).decode())
    except BlockingIOError:
        return words


def environment(line: socket.socket, **more: str) -> dict[str, str]:
    return {"NOTIFY_SOCKET": str(line.getsockname()), **more}


def test_ready_is_said_once_and_only_when_a_picture_is_on_the_screen(
    line: socket.socket, qtbot: QtBot
) -> None:
    manager, window = ServiceManager(environment(line)), QQuickWindow()
    manager.watch(window)
    assert heard(line) == []
    for _ in range(2):
        window.frameSwapped.emit()
    assert heard(line) == ["READY=1"]
    window.close()


def test_pings_come_while_the_loop_runs_and_stop_with_it(line: socket.socket, qtbot: QtBot) -> None:
    manager = ServiceManager(environment(line, WATCHDOG_USEC=PATIENCE_US))
    said: list[str] = []

    def thrice() -> bool:
        said.extend(heard(line))
        return len(said) >= 3

    qtbot.waitUntil(thrice)
    assert set(said) == {"WATCHDOG=1"}
    manager.stopping()
    assert heard(line)[-1] == "STOPPING=1"


def test_a_borne_that_comes_back_is_given_time_until_it_shows_a_picture(
    line: socket.socket, qtbot: QtBot
) -> None:
    """« Redémarrer »: the same process begins anew, and nothing pings meanwhile."""
    surroundings = environment(line, WATCHDOG_USEC=PATIENCE_US)
    ServiceManager(surroundings).coming_back()
    assert heard(line) == ["WATCHDOG=1\nWATCHDOG_USEC=60000000"]
    manager, window = ServiceManager(surroundings), QQuickWindow()
    manager.watch(window)
    window.frameSwapped.emit()
    assert [one for one in heard(line) if one != "WATCHDOG=1"] == ["READY=1\nWATCHDOG_USEC=90000"]
    manager.stopping()
    window.close()


def test_without_a_service_manager_nothing_is_tried(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    manager = ServiceManager({"WATCHDOG_USEC": PATIENCE_US})
    manager.stopping()
    assert caplog.records == []


@pytest.mark.expects_log("cannot be told")
def test_a_manager_that_has_gone_away_is_no_reason_to_stop(tmp_path: Path, qtbot: QtBot) -> None:
    ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "gone")}).stopping()


def test_a_borne_without_settings_ends_well_and_asks_for_the_setup(
    line: socket.socket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """ADR 20: without READY systemd would call it failed, and roll back what is well."""
    monkeypatch.setenv("NOTIFY_SOCKET", str(line.getsockname()))
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    run = ["run", "--site", str(tmp_path / "site.toml")]
    assert main([*run, "--exit-for-setup"]) == 3
    assert heard(line) == ["READY=1"]
    assert main(run) == 2
    assert heard(line) == []
    assert "site.toml" in capsys.readouterr().err


def test_a_version_on_probation_is_rolled_back_rather_than_set_up(
    line: socket.socket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """ADR 18, ADR 20: what the version before could read is not the technician's fault."""
    monkeypatch.setenv("NOTIFY_SOCKET", str(line.getsockname()))
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    shelf = Shelf(tmp_path / "opt")
    for version in ("1.0.0", "1.1.0"):
        shelf.folder(version).mkdir(parents=True)
        shelf.switch(version)
    (tmp_path / "update.toml").write_text(f'install = "{tmp_path / "opt"}"\n', encoding="utf-8")
    run = ["run", "--site", str(tmp_path / "site.toml"), "--exit-for-setup"]
    assert main(run) == 2
    shelf.prove()
    assert main(run) == 3
