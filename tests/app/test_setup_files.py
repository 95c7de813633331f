"""Where a setup begins from and what it leaves on the disk; each refusal with its remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.app import afterwards
from kiosk.app.paths import DEMO_SITE, EXAMPLE_SITE
from kiosk.app.setup_files import SetupFiles
from kiosk.app.setup_options import setup_options
from kiosk.app.setup_site import site_of
from kiosk.config.codes_file import Codes, codes_path, load_codes
from kiosk.config.site import load_site
from kiosk.ui.agent_page import Line
from kiosk.ui.setup.draft import Draft
from kiosk.ui.setup.works import Written

TOKEN = "un-jeton-de-trente-deux-signes-ou-plus"


@pytest.fixture
def files(tmp_path: Path) -> SetupFiles:
    """Return the files of a borne that was never set up, with a stick beside it."""
    (tmp_path / "etc").mkdir()
    (tmp_path / "stick").mkdir()
    target = tmp_path / "etc" / "site.toml"
    return SetupFiles(target, target, (str(tmp_path / "stick"),))


def stick(files: SetupFiles) -> Path:
    return Path(files.sticks[0])


def draft(files: SetupFiles, **values: str) -> Draft:
    base = files.begin(str(EXAMPLE_SITE))
    assert not isinstance(base, Line)
    keys = {key.replace("_", ".", 1): value for key, value in values.items()}
    return Draft(base, keys, TOKEN, Codes().with_code("technician", "84736251"))


def test_the_example_and_what_is_on_a_stick_are_offered(files: SetupFiles) -> None:
    text = EXAMPLE_SITE.read_text(encoding="utf-8").replace('name = "Patay"', 'name = "Tigy"')
    (stick(files) / "tigy.toml").write_text(text, encoding="utf-8")
    (stick(files) / "update.toml").write_text("[site]\nname = 'no'\n", encoding="utf-8")
    (stick(files) / "tigy.token").write_text(TOKEN + "\n", encoding="utf-8")
    (stick(files) / "notes.toml").write_text("not toml at all", encoding="utf-8")
    found, tokens = files.find()
    assert [(one.kind, one.place) for one in found] == [("example", "Patay"), ("stick", "Tigy")]
    assert [Path(one).name for one in tokens] == ["tigy.token"]
    assert files.token(tokens[0]) == TOKEN


def test_a_written_site_starts_a_borne(files: SetupFiles) -> None:
    """Everything the borne reads is there: site, token, codes, phrasebooks."""
    written = files.write(draft(files, desk_url="https://b.example.org"), str(EXAMPLE_SITE))
    assert written == Written("")
    site = load_site(files.target, desk_required=True)
    assert site.desk.url == "https://b.example.org"
    assert site.codes.role_of("84736251") == "technician"
    (found, _) = files.find()
    assert found[0].kind == "own"


def test_a_second_setup_keeps_the_token_and_codes_of_the_first(files: SetupFiles) -> None:
    files.write(draft(files, desk_url="https://b.example.org"), str(EXAMPLE_SITE))
    base = files.begin(str(files.target))
    assert not isinstance(base, Line)
    codes = load_codes(codes_path(files.target))
    answer = files.write(Draft(base, {"site.name": "Tigy"}, codes=codes), str(files.target))
    assert answer == Written(str(files.target) + ".bak")
    site = load_site(files.target, desk_required=True)
    assert site.name == "Tigy" and site.desk.token.get_secret_value() == TOKEN
    assert site.codes.has("technician")


def test_a_value_the_borne_refuses_is_told_with_its_key(files: SetupFiles) -> None:
    answer = files.write(draft(files, desk_url="http://b.example.org"), str(EXAMPLE_SITE))
    assert isinstance(answer, Line) and "desk.url" in answer.text and answer.remedy
    assert not files.target.exists()


def test_a_folder_that_cannot_be_one_is_told_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "etc").write_text("a file")
    target = tmp_path / "etc" / "site.toml"
    files = SetupFiles(target, target, ())
    answer = files.write(draft(files), str(EXAMPLE_SITE))
    assert isinstance(answer, Line) and str(target.parent) in answer.text
    assert "chown borne" in answer.remedy


def test_a_file_that_is_no_site_is_refused_in_words(files: SetupFiles) -> None:
    broken = stick(files) / "site.toml"
    broken.write_text("[site]\nname = 'Tigy'\n", encoding="utf-8")
    answer = files.begin(str(broken))
    assert isinstance(answer, Line) and "site.toml" in answer.text and answer.tone == "bad"


@pytest.mark.parametrize("content", ["", "two words", "accentué\n"])
def test_a_file_without_a_token_is_refused(files: SetupFiles, content: str) -> None:
    path = stick(files) / "x.token"
    path.write_text(content, encoding="utf-8")
    assert isinstance(files.token(str(path)), Line)


def test_the_checks_are_made_of_what_will_be_written(files: SetupFiles) -> None:
    site = site_of(EXAMPLE_SITE, draft(files, desk_url="https://b.example.org", devices_camera="2"))
    assert site is not None
    assert site.desk.url == "https://b.example.org" and site.desk.is_set
    assert site.devices.camera == 2


@pytest.mark.parametrize(
    ("site", "begins"),
    [
        (Path("/etc/borne/site.toml"), ["setup", "--site", "/etc/borne/site.toml"]),
        (DEMO_SITE, ["setup", "--demo", "--site", str(DEMO_SITE)]),
    ],
)
def test_the_technicians_page_leads_to_the_setup_and_back(
    monkeypatch: pytest.MonkeyPatch, site: Path, begins: list[str]
) -> None:
    """Without a service manager the borne becomes the setup, which becomes the borne again."""
    begun: list[Sequence[str]] = []
    monkeypatch.setattr(afterwards, "begin_again", lambda arguments: begun.append(arguments) or 0)
    assert afterwards.follow("setup", site, ["run", "--site", "x"]) == 0
    assert begun == [[*begins, "--", "run", "--site", "x"]]


def test_a_demonstration_never_writes_the_products_own_file() -> None:
    plan = setup_options(DEMO_SITE, None, demo=True)
    assert plan.files.target != DEMO_SITE and plan.stand_ins and plan.state is None
    plan.files.target.parent.rmdir()
