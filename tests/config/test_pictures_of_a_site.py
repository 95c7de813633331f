"""A site's own pictures: a file beside its own, checked before a citizen misses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_site_file import SMALL

from kiosk.config.problems import ConfigError
from kiosk.config.site import Site, load_site

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{}</svg>'
DRAWN = SVG.format('<path d="M2 2h20v20z"/>')


def load(folder: Path, picture: str) -> Site:
    path = folder / "site.toml"
    text = SMALL.replace('plain = "vos allocations"\npicture = "family"',
                         f'plain = "vos allocations"\npicture = "{picture}"')  # fmt: skip
    path.write_text(text, encoding="utf-8")
    return load_site(path)


def refused(folder: Path, picture: str) -> tuple[str, str]:
    with pytest.raises(ConfigError) as caught:
        load(folder, picture)
    (problem,) = caught.value.problems
    assert problem.key == "partners[caf].picture"
    return problem.wrong, problem.remedy


@pytest.mark.parametrize("name", ["caf.svg", "pictures/caf.svg", "Ma CAF n°1.SVG"])
def test_a_picture_beside_the_sites_file_becomes_an_absolute_path(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(DRAWN)
    site = load(tmp_path, name)
    assert site.partners[0].picture == str(tmp_path / name)
    assert site.needs[0].picture == "family"


def test_a_picture_of_a_tile_may_be_the_sites_own_too(tmp_path: Path) -> None:
    (tmp_path / "famille.svg").write_text(DRAWN)
    path = tmp_path / "site.toml"
    start = SMALL.index("[[needs]]")
    path.write_text(SMALL[:start] + SMALL[start:].replace('"family"\ntint', '"famille.svg"\ntint'))
    assert load_site(path).needs[0].picture == str(tmp_path / "famille.svg")


@pytest.mark.parametrize("name", ["../caf.svg", "/srv/caf.svg", "a/../../caf.svg"])
def test_a_picture_from_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    wrong, remedy = refused(tmp_path, name)
    assert "not beside the site's file" in wrong
    assert remedy == "put the picture into its folder"


def test_a_picture_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    wrong, remedy = refused(tmp_path, "caf.svg")
    assert wrong == "caf.svg cannot be read: No such file or directory"
    assert remedy == f"put the picture at {tmp_path / 'caf.svg'}"


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("<svg", "is no SVG"),
        ("<html/>", "has no <svg> with a viewBox at its root"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "has no <svg> with a viewBox"),
        (SVG.format("<script>1</script>"), "has <script> in it"),
        (SVG.format('<image href="http://example.org/a.png"/>'), "has <image> in it"),
        (SVG.format("<text>CAF</text>"), "has <text> in it"),
        (SVG.format("<foreignObject/>"), "has <foreignObject> in it"),
        ('<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + DRAWN, "declares entities"),
        (SVG.format(" " * 200_000), "has 200066 bytes"),
    ],
)
def test_what_would_not_be_drawn_is_refused(tmp_path: Path, content: str, wrong: str) -> None:
    (tmp_path / "caf.svg").write_text(content)
    assert wrong in refused(tmp_path, "caf.svg")[0]
