"""The command line's contract: help, version, check-config with its exit statuses, scan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.app.main import main
from kiosk.app.paths import DEMO_SITE

LOIRET = DEMO_SITE.with_name("loiret.toml")


def run(*arguments: str | Path) -> int:
    """Run `kiosk` and return its exit status, argparse's included."""
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as leave:
        return int(leave.code or 0)


def test_help_names_every_command_and_the_exit_statuses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("--help") == 0
    text = capsys.readouterr().out
    for word in ("demo", "run", "desk", "doctor", "tour", "scan", "check-config", "exit status"):
        assert word in text


def test_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out.split() == ["kiosk", __version__]


def test_no_command_is_a_usage_error() -> None:
    assert run() == 2


def test_the_shipped_sites_are_accepted_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check-config", DEMO_SITE) == 0
    shown = capsys.readouterr().out
    assert "diagonal_in" in shown


def test_every_mistake_is_told_with_file_key_and_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "site.toml"
    text = DEMO_SITE.read_text(encoding="utf-8")
    broken.write_text(text.replace("diagonal_in", "diagonale"), encoding="utf-8")
    assert run("check-config", broken) == 2
    told = capsys.readouterr().err
    assert "site.toml" in told
    assert "diagonale" in told
    assert "diagonal_in" in told, "the remedy names what would be right"


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check-config", tmp_path / "nowhere.toml") == 2
    assert "nowhere.toml" in capsys.readouterr().err


def test_scanning_a_missing_picture_names_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("scan", tmp_path / "none.jpg", "--out", tmp_path / "letter.pdf") == 2
    assert "none.jpg" in capsys.readouterr().err
    assert not (tmp_path / "letter.pdf").exists()


def test_every_file_has_its_line_of_corners_whatever_the_others_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "words.jpg"
    words.write_text("no picture", encoding="utf-8")
    assert run("scan", tmp_path / "none.jpg", tmp_path, words, "--corners") == 2
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert [line["file"] for line in lines] == [
        str(path) for path in (tmp_path / "none.jpg", tmp_path, words)
    ]
    assert all(line["corners"] is None and line["error"] for line in lines)
    assert "none.jpg" in told.err
