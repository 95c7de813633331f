"""The places a travelling borne may stand at: a folder of site files, one of them for today."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.app.state_folder import BROKEN, StateFolder
from kiosk.config.codes_file import CODES_FILE
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.site import read_site

TODAY = "place.json"


@dataclass(frozen=True, slots=True)
class Places:
    """`file` is today's; `others` are offered to the agent, today's among them."""

    file: Path
    others: tuple[tuple[str, str], ...] = ()


def find_places(given: Path, folder: StateFolder) -> Places:
    """Return the places of `--site`: a file is one place, a folder one for each file in it.

    Raises:
        ConfigError: the folder holds no site file that can be used.
    """
    if not given.is_dir():
        return Places(given)
    found, problems = _read_all(given)
    if not found:
        remedy = "put one site.toml for each place into it, as kiosk check-config accepts them"
        raise ConfigError(problems or [ConfigProblem(given, "", "no site file in it", remedy)])
    today = _today(folder)
    file = today if today in dict(found) else found[0][0]
    return Places(given / file, tuple(found) if len(found) > 1 else ())


def choose_place(file: str, folder: StateFolder) -> None:
    """Stand at the place of that file from the next start on."""
    folder.keep(TODAY, {"file": file})


def _read_all(given: Path) -> tuple[list[tuple[str, str]], list[ConfigProblem]]:
    found: list[tuple[str, str]] = []
    problems: list[ConfigProblem] = []
    for path in sorted(given.glob("*.toml")):
        if path.name in (CODES_FILE, "update.toml", "desk.toml"):
            continue
        try:
            found.append((path.name, read_site(path)[0].name))
        except ConfigError as error:
            problems += error.problems
    return found, problems


def _today(folder: StateFolder) -> str:
    try:
        kept = folder.read(TODAY)
        return str(kept["file"]) if kept else ""
    except BROKEN as error:
        folder.put_aside(TODAY, error)
        return ""
