"""A site's devices and its way to the desk: networks refused, secrets kept apart and masked."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_site_file import SMALL

from kiosk.config.check import check_file
from kiosk.config.problems import ConfigError
from kiosk.config.site import Site, load_site


def load(tmp_path: Path, more: str, **options: bool) -> Site:
    path = tmp_path / "site.toml"
    path.write_text(SMALL + more, encoding="utf-8")
    return load_site(path, **options)


def refused(tmp_path: Path, more: str, **options: bool) -> list[tuple[str, str, str]]:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, more, **options)
    return [(one.key, one.wrong, one.remedy) for one in caught.value.problems]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0", 0),
        ('"1"', 1),
        ('"auto"', "auto"),
        ('"none"', "none"),
        (
            '"/dev/v4l/by-id/usb-046d_C920-video-index0"',
            "/dev/v4l/by-id/usb-046d_C920-video-index0",
        ),
        ('"/dev/v4l/by-path/pci-0000:00:14.0-usb"', "/dev/v4l/by-path/pci-0000:00:14.0-usb"),
        ("'C:\\films\\hall.mp4'", r"C:\films\hall.mp4"),
        ('"film.mp4"', "film.mp4"),
    ],
)
def test_a_camera_is_a_number_a_word_a_path_or_a_file(
    tmp_path: Path, written: str, read: int | str
) -> None:
    assert load(tmp_path, f"[devices]\ncamera = {written}\n").devices.camera == read


@pytest.mark.parametrize(
    "address",
    ["rtsp://10.0.0.3/live", "http://camera/", "file:///film.mp4", "rtsp:camera", "concat:a|b"],
)
@pytest.mark.parametrize("camera", ["camera", "plate"])
def test_a_camera_on_the_network_is_refused_with_the_reason(
    tmp_path: Path, camera: str, address: str
) -> None:
    (problem,) = refused(tmp_path, f'[devices]\n{camera} = "{address}"\n')
    assert problem[0] == f"devices.{camera}"
    assert problem[1] == "a camera is never opened over the network"
    assert "OpenSSL 1.1.1" in problem[2]


@pytest.mark.parametrize("value", ["true", "-1", "2.5", '""', "[]"])
def test_what_is_no_device_is_refused(tmp_path: Path, value: str) -> None:
    (problem,) = refused(tmp_path, f"[devices]\nmicrophone = {value}\n")
    assert problem[0] == "devices.microphone"
    assert '"auto", "none", "sim", a number' in problem[2]


def test_a_sound_device_may_have_a_colon_in_its_name_but_no_address(tmp_path: Path) -> None:
    name = "HDA Intel: ALC257 (hw:0,0)"
    assert load(tmp_path, f'[devices]\nspeaker = "{name}"\n').devices.speaker == name
    assert refused(tmp_path, '[devices]\nspeaker = "tcp://host"\n')[0][0] == "devices.speaker"


# --- the desk -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("http://desk.example.org", "in clear"),
        ("desk.example.org", "no web address"),
        ("ftp://desk.example.org", "no web address"),
        ("https://", "no web address"),
        ("https://desk.example.org:port", "no web address"),
        ("https://[desk", "no web address"),
        ("https://me@desk.example.org", "a name, a query or a fragment"),
        ("https://desk.example.org/?a=1", "a name, a query or a fragment"),
    ],
)
def test_a_desk_is_called_over_https_only(tmp_path: Path, url: str, wrong: str) -> None:
    (problem,) = refused(tmp_path, f'[desk]\nurl = "{url}"\ntoken = "t"\n')
    assert problem[0] == "desk.url"
    assert wrong in problem[1]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8443/", "http://[::1]:1", "http://localhost"])
def test_plain_http_is_for_this_machine(tmp_path: Path, url: str) -> None:
    site = load(tmp_path, f'[desk]\nurl = "{url}"\ntoken = "t"\n')
    assert site.desk.url == url.rstrip("/")
    assert site.desk.is_set


def test_the_token_is_read_from_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    desk = '[desk]\nurl = "https://desk.example.org"\ntoken_file = "patay.token"\n'
    assert refused(tmp_path, desk)[0][0] == "desk.token_file"
    token = tmp_path / "patay.token"
    token.write_text("s3cret\n")
    token.chmod(0o640)
    (problem,) = refused(tmp_path, desk)
    assert "others may read" in problem[1] and "chmod 600" in problem[2]
    token.chmod(0o600)
    site = load(tmp_path, desk, desk_required=True)
    assert site.desk.token.get_secret_value() == "s3cret"
    token.write_text("two words\n")
    assert "holds no token" in refused(tmp_path, desk)[0][1]
    assert refused(tmp_path, desk + 'token = "t"\n')[0][1] == "given twice"


def test_authorities_of_the_desk_are_a_pem_file_beside_the_site(tmp_path: Path) -> None:
    desk = '[desk]\nurl = "https://d.example"\ntoken = "t"\nca_file = "ca.pem"\n'
    assert "cannot be read" in refused(tmp_path, desk)[0][1]
    (tmp_path / "ca.pem").write_text("nothing of the kind")
    assert "holds no certificate" in refused(tmp_path, desk)[0][1]
    (tmp_path / "ca.pem").write_text("-----BEGIN CERTIFICATE-----\n")
    assert load(tmp_path, desk).desk.ca_file == tmp_path / "ca.pem"


def test_a_borne_that_is_to_run_must_know_its_desk(tmp_path: Path) -> None:
    assert not load(tmp_path, "").desk.is_set
    (problem,) = refused(tmp_path, "", desk_required=True)
    assert problem[:2] == ("desk", "the borne does not know where to call")


def test_the_demo_fills_in_its_own_desk(tmp_path: Path) -> None:
    site = load(tmp_path, "").with_desk("http://127.0.0.1:1", "abc")
    assert site.desk.is_set and site.desk.token.get_secret_value() == "abc"
    assert site.id == "patay"


def test_the_effective_settings_show_defaults_and_never_a_secret(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text(SMALL + '[desk]\nurl = "https://d.example"\ntoken = "hush-hush"\n')
    text, mistakes = check_file(path)
    assert mistakes == ()
    assert "hush" not in text
    assert "hush" not in repr(load_site(path))
    for line in (
        "[site]", 'id = "patay"', "diagonal_in = 21.5", "full_screen = true", 'camera = "auto"',
        'url = "https://d.example"', "token = (set, not shown)", "[[partners]]", "ca_file = none",
        '  opens = "09:00"', '  days = ["lundi", "mardi"]', "[[needs]]",
    ):  # fmt: skip
        assert line in text.splitlines(), line


def test_a_wrong_secret_is_not_shown_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    path.write_text(SMALL + "[desk]\ntoken = [20251117]\n")
    _, (problem,) = check_file(path)
    assert problem.key == "desk.token"
    assert "20251117" not in str(problem)
