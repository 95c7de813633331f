"""The page that tells how to describe a site does what it says, step by step."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from kiosk.config.check import check_file
from kiosk.config.check_pictures import PICTURES
from kiosk.config.site import Site, read_site

ROOT = Path(__file__).parents[2]
SITES = ROOT / "assets" / "sites"
PAGE = (ROOT / "docs" / "site.md").read_text(encoding="utf-8")
EXAMPLE = (SITES / "loiret.toml").read_text(encoding="utf-8")
DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h20v20z"/></svg>'


def blocks(heading: str) -> list[str]:
    """Return the TOML examples below a heading of the page."""
    (section,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    found = re.findall(r"^( *)```toml\n(.*?)^\1```", section, re.MULTILINE | re.DOTALL)
    return [dedent(block) if indent else block for indent, block in found]


def test_the_smallest_site_of_the_page_loads(tmp_path: Path) -> None:
    (block,) = blocks("The smallest site")
    path = tmp_path / "site.toml"
    path.write_text(block, encoding="utf-8")
    site, remarks = read_site(path)
    assert remarks == ()
    assert [partner.id for partner in site.partners] == ["caf"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the example site, as the page says to begin with."""
    shutil.copytree(SITES / "words", tmp_path / "words")
    (tmp_path / "site.toml").write_text(EXAMPLE, encoding="utf-8")
    return tmp_path


def test_a_partner_is_added_by_a_picture_and_a_few_lines_of_toml(folder: Path) -> None:
    """Check §6: adding a partner takes no code (NAV-6, LNG-3)."""
    partner, way, words = blocks("Add a partner, without code")
    (folder / "agirc-arrco.svg").write_text(DRAWN)
    site = folder / "site.toml"
    site.write_text(EXAMPLE + "\n" + partner, encoding="utf-8")
    added = read_site(site)[0].partner("agirc-arrco")
    assert added is not None and added.picture == str(folder / "agirc-arrco.svg")

    table, label, aim = way.splitlines()
    text = site.read_text(encoding="utf-8")
    assert text.count(f"  {table}\n  {label}\n") == 1
    site.write_text(text.replace(f"{label}\n", f"{label}\n  {aim}\n"), encoding="utf-8")
    assert target(read_site(site)[0], "Ma retraite complémentaire") == "agirc-arrco"

    _, missing = check_file(site)
    assert len(missing) == 5 * len(words.splitlines()), "each phrase in each language"
    for language in ("en", "pt", "ar", "tr", "uk"):
        with (folder / "words" / f"{language}.toml").open("a", encoding="utf-8") as book:
            book.write(words)
    assert check_file(site)[1] == ()


def target(site: Site, label: str) -> str | None:
    (partner,) = (
        phrase.partner for need in site.needs for phrase in need.phrases if phrase.label == label
    )
    return partner


@pytest.mark.parametrize("heading", ["Partners", "Needs and questions", "Languages"])
def test_every_other_example_stands_in_the_example_site_word_for_word(heading: str) -> None:
    assert blocks(heading)
    for block in blocks(heading):
        assert block in EXAMPLE


def test_the_page_names_every_picture_of_the_product() -> None:
    assert [name for name in PICTURES if f"`{name}`" not in PAGE] == []


def test_every_link_of_the_page_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", PAGE)
    assert links
    for link in links:
        assert (ROOT / "docs" / link).resolve().exists(), link
