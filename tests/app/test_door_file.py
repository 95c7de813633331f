"""The agent's lock outlives kill, restart and clock (SEC-1); codes are set with care."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import stat
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from kiosk.app.code_command import add_badge, set_code
from kiosk.app.door_file import DOOR, DoorFile
from kiosk.app.paths import DEMO_SITE
from kiosk.app.state_folder import StateFolder
from kiosk.config.code_rules import complaint_about
from kiosk.config.codes_file import CODES_FILE, Codes, load_codes
from kiosk.config.problems import ConfigError
from kiosk.config.site import read_site
from kiosk.core.clock import PARIS, ManualClock
from kiosk.ui.agent_door import KEEP_EVERY_S, AgentDoor
from kiosk.ui.door_record import FIRST_LOCK_S, SHUT, DoorRecord
from kiosk.ui.errands import Errands
from kiosk.visit.state import CodeAccepted, CodeRefused, Happening

MORNING = datetime(2026, 5, 4, 10, 32, tzinfo=PARIS)
AGENT, TECHNICIAN = "40862951", "73519046"


@pytest.fixture(scope="module")
def codes() -> Codes:
    """Return the hashes of two codes."""
    return Codes().with_code("agent", AGENT).with_code("technician", TECHNICIAN)


class Door:
    """A door on a folder, in a life of the borne of its own."""

    def __init__(self, folder: Path, codes: Codes, clock: ManualClock | None = None) -> None:
        self.clock = clock or ManualClock(MORNING)
        self.errands = Errands()
        self.told: list[Happening] = []
        self.door = AgentDoor(
            self.errands, self.clock, DoorFile(StateFolder(folder), codes), self.told.append
        )

    def knock(self, code: str) -> Happening:
        """Try a code and return the answer."""
        self.told.clear()
        self.door.try_code(code)
        deadline = time.monotonic() + 30
        while not self.told:
            assert time.monotonic() < deadline, "no answer"
            QTest.qWait(5)
        return self.told[0]

    def end(self, *, cut: bool = False) -> None:
        """End this life of the borne, in order or as by a power cut."""
        if not cut:
            self.door.stop()
        self.errands.stop()


@pytest.mark.usefixtures("qapp")
def test_the_lock_outlives_a_power_cut_and_a_clock_set_forward(
    tmp_path: Path, codes: Codes
) -> None:
    """SEC-1: three tries, cut; the next life, a day later by its clock, is shut all the same."""
    first = Door(tmp_path, codes)
    for left in (2, 1):
        assert first.knock("11112222") == CodeRefused(left)
    assert first.knock("11112222") == CodeRefused(0, 5)
    first.end(cut=True)
    tomorrow = ManualClock(MORNING + timedelta(days=1))
    second = Door(tmp_path, codes, tomorrow)
    assert second.knock(AGENT) == CodeRefused(0, 5)
    second.clock.advance(FIRST_LOCK_S - 60)
    assert second.knock(AGENT) == CodeRefused(0, 1)
    second.end()
    third = Door(tmp_path, codes)
    assert third.knock(AGENT) == CodeRefused(0, 1)
    third.clock.advance(61)
    assert third.knock(AGENT) == CodeAccepted("agent")
    third.end()


@pytest.mark.usefixtures("qapp")
def test_the_lock_grows_over_restarts_and_a_right_code_ends_that(
    tmp_path: Path, codes: Codes
) -> None:
    """SEC-1: 5, then 10 minutes, each in another life of the borne."""
    StateFolder(tmp_path).keep(DOOR, {"wrong": 2, "locks": 1, "left_s": 0.0})
    door = Door(tmp_path, codes)
    assert door.knock("11112222") == CodeRefused(0, 10)
    door.clock.advance(KEEP_EVERY_S)
    door.end(cut=True)
    assert DoorFile(StateFolder(tmp_path), codes).read().left_s <= 600
    StateFolder(tmp_path).keep(DOOR, {"wrong": 2, "locks": 2, "left_s": 0.0})
    door = Door(tmp_path, codes)
    assert door.knock(TECHNICIAN) == CodeAccepted("technician")
    door.end()
    assert DoorFile(StateFolder(tmp_path), codes).read() == DoorRecord()


def _guess(folder: str, codes: Codes) -> None:
    """Keep the try, then die in the check as when the plug is pulled."""
    book = DoorFile(StateFolder(Path(folder)), codes)
    book.keep(book.read().before_a_try())
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_process_killed_in_the_check_has_spent_its_try(tmp_path: Path, codes: Codes) -> None:
    """SEC-1: three killed guesses shut the door."""
    for _ in range(3):
        process = multiprocessing.get_context("spawn").Process(
            target=_guess, args=(str(tmp_path), codes)
        )
        process.start()
        process.join(30)
        assert process.exitcode == -signal.SIGKILL
    kept = DoorFile(StateFolder(tmp_path), codes).read()
    assert (kept.wrong, kept.locks, kept.left_s) == (0, 1, FIRST_LOCK_S)


@pytest.mark.expects_log("kept as")
@pytest.mark.parametrize("text", ["{", "{}", '{"wrong": 0, "locks": 0, "left_s": -1}'])
def test_a_record_that_cannot_be_read_shuts_the_door(
    tmp_path: Path, codes: Codes, text: str
) -> None:
    (tmp_path / DOOR).write_text(text)
    assert DoorFile(StateFolder(tmp_path), codes).read() == SHUT


@pytest.mark.usefixtures("qapp")
@pytest.mark.expects_log("door.json")
def test_a_disk_that_cannot_be_written_still_counts_in_memory(tmp_path: Path, codes: Codes) -> None:
    """SEC-1: nobody tries for ever because the disk is full."""
    (tmp_path / f"{DOOR}.new").mkdir()
    door = Door(tmp_path, codes)
    answers = [door.knock("11112222") for _ in range(3)]
    assert answers[-1] == CodeRefused(0, 5)
    door.end()


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    """Return a copy of the demo's site, to set codes for."""
    text = DEMO_SITE.read_text(encoding="utf-8").replace('words = "words"\n', "", 1)
    text = re.sub(r"^languages = .*$", "", text, count=1, flags=re.MULTILINE)
    (tmp_path / "site.toml").write_text(text.replace("code_hash =", "# code_hash ="), "utf-8")
    return tmp_path / "site.toml"


def asked(*answers: str) -> Any:
    """Return a questioner that answers in this order."""
    waiting = list(answers)
    return lambda _question: waiting.pop(0)


def test_a_code_is_written_as_a_hash_for_its_owner_only(site_file: Path) -> None:
    assert set_code(site_file, "agent", asked(AGENT, AGENT)) == 0
    path = site_file.with_name(CODES_FILE)
    assert AGENT not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    site, _ = read_site(site_file)
    assert site.codes.role_of(AGENT) == "agent"
    assert site.codes.role_of("1" + AGENT) is None
    assert "argon2" not in repr(site)


def test_two_different_codes_or_answers_change_nothing(
    site_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_code(site_file, "agent", asked(AGENT, TECHNICIAN)) == 2
    assert "différents" in capsys.readouterr().err
    assert not site_file.with_name(CODES_FILE).exists()
    assert set_code(site_file, "agent", asked(AGENT, AGENT)) == 0
    assert set_code(site_file, "technician", asked(AGENT, AGENT)) == 2
    assert "déjà celui de l'agent" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("1234", "trop court"), ("12345678", "suite"), ("87654321", "suite"),
        ("11112222", "répète"), ("47124712", "moitié"), ("14071989", "date"),
        ("19890714", "date"), ("4086295a", "chiffres"), ("1" * 17, "trop long"), ("", "chiffres"),
    ],
)  # fmt: skip
def test_an_easy_code_is_refused_with_its_reason(code: str, said: str) -> None:
    """SEC-1."""
    assert said in complaint_about(code, with_badge=False)


def test_a_badge_needs_its_own_pin(site_file: Path) -> None:
    """SEC-1: something held and something known; either alone opens nothing."""
    assert add_badge(site_file, "agent", "Marie", asked("0004711234", "4093", "4093")) == 0
    codes = load_codes(site_file.with_name(CODES_FILE))
    assert "0004711234" not in site_file.with_name(CODES_FILE).read_text()
    assert codes.role_of("4093", "0004711234") == "agent"
    assert codes.role_of("4093") is None
    assert codes.role_of("4094", "0004711234") is None


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_a_codes_file_others_may_read_is_told_and_the_borne_works(site_file: Path) -> None:
    assert set_code(site_file, "agent", asked(AGENT, AGENT)) == 0
    site_file.with_name(CODES_FILE).chmod(0o644)
    site, remarks = read_site(site_file)
    assert site.codes.has("agent")
    assert any("chmod 600" in one.remedy for one in remarks)


def test_a_broken_codes_file_shuts_the_space_only(site_file: Path) -> None:
    site_file.with_name(CODES_FILE).write_text('agent = "40862951"\n')
    site, remarks = read_site(site_file)
    assert not site.codes.has("agent")
    assert any("never write the code itself" in one.remedy for one in remarks)


def test_a_folder_that_cannot_be_written_is_told_with_the_remedy(site_file: Path) -> None:
    (site_file.with_name(CODES_FILE).with_suffix(".new")).mkdir()
    with pytest.raises(ConfigError, match="cannot be written"):
        set_code(site_file, "agent", asked(AGENT, AGENT))


def test_a_record_before_a_try_says_it_was_wrong() -> None:
    assert DoorRecord(1).before_a_try() == DoorRecord(2)
    assert replace(DoorRecord(2), locks=9).before_a_try().left_s == 3600
