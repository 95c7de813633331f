"""Every asset has a source and a licence, and nothing in the product is the State's brand."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))
SCREENS = sorted((ROOT / "kiosk").rglob("*.qml"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def manifest() -> list[dict[str, str]]:
    text = (ROOT / "assets" / "LICENCES.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["asset"]


def assets() -> list[Path]:
    skip = ("LICENCES.toml",)
    return [p for p in (ROOT / "assets").rglob("*") if p.is_file() and p.name not in skip]


def test_every_asset_has_its_source_author_and_licence() -> None:
    for entry in manifest():
        assert {"file", "source", "author", "licence"} <= entry.keys(), entry
    covered = {path for entry in manifest() for path in (ROOT / "assets").glob(entry["file"])}
    assert [relative(path) for path in assets() if path not in covered] == []


def test_no_line_of_the_manifest_is_about_nothing() -> None:
    empty = [e["file"] for e in manifest() if not any((ROOT / "assets").glob(e["file"]))]
    assert empty == []


def test_every_licence_lets_a_public_body_use_the_asset_commercially() -> None:
    """BRD-2: pictures, letters and all the rest."""
    good = {"EUPL-1.2", "Apache-2.0", "OFL-1.1", "CC0-1.0", "CC-BY-4.0", "MIT"}  # BRD-2
    assert {entry["licence"] for entry in manifest()} <= good


def test_nothing_of_the_states_brand_is_in_the_product() -> None:
    """Check BRD-1: a Département may use neither the DSFR nor Marianne, nor imitate their blue."""
    brand = re.compile(r"marianne|dsfr|bloc-marque|#000091", re.IGNORECASE)
    kinds = {".svg", ".qml", ".css", ".html", ".js", ".toml", ".py"}
    places = [*assets(), *SOURCES, *SCREENS, *(ROOT / "kiosk" / "desk" / "page").rglob("*")]
    found = [
        relative(path)
        for path in places
        if brand.search(path.name)
        or (path.suffix in kinds and brand.search(path.read_text(encoding="utf-8")))
    ]
    assert found == []
