"""What the setup writes: the file's own words stay, the old file is kept, nothing half is left."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.paths import DEMO_SITE, EXAMPLE_SITE
from kiosk.config.problems import ConfigError
from kiosk.config.site import read_site
from kiosk.config.site_writer import NewSite, companions, with_answers, write_site

ANSWERS = {
    "site.name": "Tigy",
    "screen.diagonal_in": 27.0,
    "desk.url": "https://bureau.example.org",
    "devices.camera_turn": 90,
}
TOKEN = "un-jeton-de-trente-deux-signes-ou-plus"


def example(**changes: Any) -> NewSite:
    """Return the shipped example with the answers of a setup."""
    text = EXAMPLE_SITE.read_text(encoding="utf-8")
    return replace(NewSite(text, EXAMPLE_SITE.parent, ANSWERS, TOKEN), **changes)


def comments(text: str) -> list[str]:
    return [line.partition("#")[2] for line in text.splitlines() if "#" in line]


def test_comments_and_what_the_setup_does_not_know_stay() -> None:
    before = EXAMPLE_SITE.read_text(encoding="utf-8")
    after = with_answers(before, ANSWERS)
    assert comments(after) == comments(before)
    old, new = tomllib.loads(before), tomllib.loads(after)
    assert new["partners"] == old["partners"] and new["needs"] == old["needs"]
    assert new["site"] == {**old["site"], "name": "Tigy"}
    assert new["desk"] == {"url": "https://bureau.example.org"}


def test_the_written_file_is_what_the_borne_reads(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    assert write_site(path, example()) is None
    site, _ = read_site(path, desk_required=True)
    assert (site.name, site.screen.diagonal_in) == ("Tigy", 27.0)
    assert site.devices.camera_turn == 90
    assert site.desk.token.get_secret_value() == TOKEN
    assert (
        site.phrasebook.say("en", "vos soins et vos remboursements")
        != "vos soins et vos remboursements"
    )


def test_the_token_is_in_a_file_that_others_cannot_read(tmp_path: Path) -> None:
    """SEC-4: site.toml can be shown to anybody."""
    write_site(tmp_path / "site.toml", example())
    assert TOKEN not in (tmp_path / "site.toml").read_text(encoding="utf-8")
    assert (tmp_path / "site.token").stat().st_mode & 0o077 == 0


def test_the_old_file_is_kept_and_a_second_time_replaced(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    write_site(path, example())
    first = path.read_text(encoding="utf-8")
    kept = write_site(path, NewSite(first, tmp_path, {"site.name": "Artenay"}))
    assert kept is not None and kept.read_text(encoding="utf-8") == first
    assert read_site(path)[0].name == "Artenay"
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "site.token", "site.toml", "site.toml.bak", "words",
    ]  # fmt: skip


def test_what_the_borne_could_not_read_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    write_site(path, example())
    before = path.read_bytes()
    with pytest.raises(ConfigError) as refused:
        write_site(path, example(answers={"desk.url": "http://bureau.example.org"}))
    (problem,) = refused.value.problems
    assert problem.file == path and problem.key == "desk.url"
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.new"))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    closed = Path("/sys") if os.geteuid() == 0 else tmp_path  # root may write almost anywhere
    with pytest.raises(PermissionError):
        write_site(closed / "site.toml", example())


def test_a_file_of_a_stick_brings_its_pictures_and_words_along(tmp_path: Path) -> None:
    stick, borne = tmp_path / "stick", tmp_path / "borne"
    (stick / "words").mkdir(parents=True)
    borne.mkdir()
    (stick / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
    )
    text = DEMO_SITE.read_text(encoding="utf-8").replace(
        'picture = "health"', 'picture = "logo.svg"'
    )
    text = text.replace('languages = ["fr", "en", "pt", "ar", "tr", "uk"]', 'languages = ["fr"]')
    assert set(companions(text)) == {"words", "logo.svg"}
    write_site(borne / "site.toml", NewSite(text, stick, {}))
    assert (borne / "logo.svg").exists() and (borne / "words").is_dir()


def test_nothing_is_fetched_from_outside_the_stick(tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_text("<svg/>")
    stick, borne = tmp_path / "stick", tmp_path / "borne"
    stick.mkdir()
    borne.mkdir()
    text = DEMO_SITE.read_text(encoding="utf-8").replace(
        'picture = "health"', 'picture = "../secret.svg"'
    )
    with pytest.raises(ConfigError):
        write_site(borne / "site.toml", NewSite(text, stick, {}))
    assert not list(borne.glob("*.svg")) and not (borne / "site.toml").exists()


def test_a_key_is_taken_away_with_none() -> None:
    text = '[scanner]\nkind = "escl"  # the flatbed\ndevice = "EPSON"\n'
    after = with_answers(text, {"scanner.device": None, "scanner.kind": "none"})
    assert tomllib.loads(after) == {"scanner": {"kind": "none"}}
    assert "# the flatbed" in after
