"""Writes what `kiosk setup` learnt into a site's file: what stood there besides stays as it stood.

Comments, order and keys the wizard does not know are kept (tomlkit). The new file is read by the
borne's own reader before it takes the old one's place; the old one stays beside it as `.bak`.
"""

from __future__ import annotations

import os
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AbstractTable

from kiosk.config.codes_file import reader_of
from kiosk.config.problems import ConfigError, ConfigProblem
from kiosk.config.reading import read_toml
from kiosk.config.site import read_site

Value = str | int | float | bool
TOKEN_FILE = "site.token"


@dataclass(frozen=True, slots=True)
class NewSite:
    """What is to be written.

    `text`: the file it begins from, which lay in `origin`. `answers`: dotted keys and their values;
    None takes a key away. `token`: the desk's, kept in a file of its own; empty: as it was.
    """

    text: str
    origin: Path
    answers: Mapping[str, Value | None]
    token: str = ""


def with_answers(text: str, answers: Mapping[str, Value | None]) -> str:
    """Return the TOML `text` with each dotted key set, or taken away where its value is None.

    Raises `tomlkit.exceptions.TOMLKitError` when `text` is no TOML.
    """
    document = tomlkit.parse(text)
    for key, value in answers.items():
        *tables, last = key.split(".")
        place: Any = document
        for name in tables:
            if not isinstance(place.get(name), AbstractTable | dict):
                place[name] = tomlkit.table()
            place = place[name]
        if value is None:
            place.pop(last, None)
        elif place.get(last) != value:
            place[last] = value
    return tomlkit.dumps(document)


def write_site(path: Path, new: NewSite) -> Path | None:
    """Write the site to `path`; return where the old file is kept, None when there was none.

    Raises:
        ConfigError: the borne could not read it; nothing was replaced.
        OSError: the folder cannot be written; nothing was replaced.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _bring_along(new, path.parent)
    trial, token = path.with_name(f"{path.name}.new"), path.with_name(f"{TOKEN_FILE}.new")
    if new.token:
        _write(token, new.token + "\n", 0o600)
    try:
        _write(trial, _text(path, new, token.name), _mode_of(path))
        read_site(trial)
        _write(trial, _text(path, new, TOKEN_FILE), _mode_of(path))
    except ConfigError as error:
        trial.unlink(missing_ok=True)
        token.unlink(missing_ok=True)
        raise ConfigError([replace(one, file=path) for one in error.problems]) from error
    if new.token:
        token.replace(path.with_name(TOKEN_FILE))
    return _take_place(trial, path)


def _text(path: Path, new: NewSite, token_file: str) -> str:
    answers = dict(new.answers)
    if new.token:
        answers |= {"desk.token_file": token_file, "desk.token": None}
    try:
        return with_answers(new.text, answers)
    except TOMLKitError as error:
        remedy = "begin from another file"
        raise ConfigError([ConfigProblem(path, "", str(error), remedy)]) from error


def companions(text: str) -> Iterator[str]:
    """Yield the relative paths of the files and folders a site's TOML names: words, pictures."""
    data = tomllib.loads(text)
    if words := data.get("words"):
        yield str(words)
    desk = data.get("desk", {})
    yield from (str(desk[key]) for key in ("token_file", "ca_file") if desk.get(key))
    for one in (*data.get("partners", ()), *data.get("needs", ())):
        if str(one.get("picture", "")).endswith(".svg"):
            yield one["picture"]


def _bring_along(new: NewSite, folder: Path) -> None:
    """Copy what the file names from where it came from; what is there already stays."""
    for name in companions(new.text):
        source, target = new.origin / name, folder / name
        if Path(name).is_absolute() or ".." in Path(name).parts or target.exists():
            continue
        if source.is_dir():
            shutil.copytree(source, target)
        elif source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            secret = name == _token_file(new.text)
            _write(target, source.read_text(encoding="utf-8"), 0o600 if secret else 0o644)


def _token_file(text: str) -> str:
    return str(tomllib.loads(text).get("desk", {}).get("token_file", ""))


def _mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777 if path.exists() else 0o640


def _take_place(trial: Path, path: Path) -> Path | None:
    """Give `trial` the name `path`; the old file is kept as `.bak`. A power cut leaves either."""
    kept = path.with_name(f"{path.name}.bak") if path.exists() else None
    if kept:
        copy = path.with_name(f"{path.name}.bak.new")
        shutil.copy2(path, copy)
        copy.replace(kept)
    trial.replace(path)
    if os.name == "posix":
        _keep(path.parent)
    return kept


def _write(path: Path, text: str, mode: int) -> None:
    """Write a small file, on the disk when this returns, for those whom `mode` names."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    if os.name == "posix":
        path.chmod(mode)
        if os.geteuid() == 0:
            os.chown(path, *reader_of(path))


def _keep(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def site_text(path: Path) -> str:
    """Return the text of a site's file that is TOML. Raises `ConfigError`."""
    read_toml(path)
    return path.read_bytes().decode("utf-8-sig")
