"""The one file a technician sends: what is in it, and what must not be."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.app.main import main
from kiosk.app.paths import DEMO_SITE
from kiosk.app.support_bundle import write_bundle

TOKEN = "tok-7f3a9c-very-secret"
HASH = "$argon2id$v=19$m=19456,t=2,p=1$"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site with a token and an agent's code."""
    text = DEMO_SITE.read_text(encoding="utf-8")
    assert HASH in text
    text = text.replace('words = "words"', f'words = "{DEMO_SITE.parent / "words"}"')
    text += f'\n[desk]\nurl = "https://desk.example.org"\ntoken = "{TOKEN}"\n'
    path = tmp_path / "site.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_it_holds_logs_settings_and_versions_but_no_secret(tmp_path: Path, site: Path) -> None:
    logs = tmp_path / "borne"
    logs.mkdir()
    (logs / "borne.jsonl").write_text('{"event": "borne starts"}\n', encoding="utf-8")
    out = tmp_path / "bundle.zip"
    write_bundle(out, site, (logs,))
    assert out.stat().st_mode & 0o077 == 0, "for its owner's eyes"
    with zipfile.ZipFile(out) as bundle:
        contents = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert contents["logs/borne/borne.jsonl"] == '{"event": "borne starts"}\n'
    assert json.loads(contents["versions.json"])["kiosk"] == __version__
    assert json.loads(contents["doctor.json"])
    assert "https://desk.example.org" in contents["settings.txt"]
    for name, text in contents.items():
        assert TOKEN not in text and HASH not in text, name


def test_a_borne_with_broken_settings_can_still_send_it(tmp_path: Path) -> None:
    broken = tmp_path / "site.toml"
    broken.write_text('[site]\nid = "patay"\ntokenn = "x"\n', encoding="utf-8")
    write_bundle(tmp_path / "bundle.zip", broken, ())
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert "tokenn" in bundle.read("settings.txt").decode()


def test_a_file_that_cannot_be_written_is_told_with_the_remedy(
    tmp_path: Path, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "bundle.zip"
    assert main(["support-bundle", "--out", str(out), "--site", str(site)]) == 2
    told = capsys.readouterr().err
    assert str(out) in told and "name a file in a folder" in told
